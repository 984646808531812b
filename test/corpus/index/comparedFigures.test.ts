import assert from 'node:assert/strict';
import { compareFigures, comparedFigure, type ComparedFigure } from '../../../src/corpus/index/comparedFigures';
import { annotated } from '../../fixtures/corpus';

function figuresIn(text: string): ComparedFigure[] {
  return annotated(text).figures.flatMap((figure, index) => comparedFigure(figure, index) ?? []);
}

function compare(a: string, b: string): ReturnType<typeof compareFigures> {
  return compareFigures(figuresIn(a), figuresIn(b));
}

describe('figures by value', () => {
  const equal: readonly (readonly [string, string])[] = [
    ['It cost $3.5bn.', 'It cost 3.5 billion dollars.'],
    ['It cost $3.5bn.', 'It cost $3.48bn.'],
    ['It was put off by 48 hours.', 'It was put off for two days.'],
    ['A third of it is gone.', 'Some 33% of it is gone.'],
    ['The mast is 120 metres high.', 'The mast is 120 m high.'],
    ['At least 214 people came.', 'There were 214 of them.'],
    ['It began on 3 June 2024.', 'It began on June 3, 2024.'],
    ['It began at 6 p.m.', 'It began at 18:00.'],
    ['She is 31 years old.', 'The 31-year-old spoke.'],
    ['They won 3-1.', 'Lund won 3-1.'],
  ];
  for (const [a, b] of equal)
    it(`take ${a} and ${b} for one`, () => {
      const { equal: pairs, equalBits, areApart } = compare(a, b);
      assert.deepEqual(pairs, [0, 0]);
      assert.ok(equalBits >= 3);
      assert.equal(areApart, false);
    });

  const different: readonly (readonly [string, string])[] = [
    ['It cost $3.5bn.', 'It cost $3.8bn.'],
    ['It cost $350.', 'It cost €350,000.'],
    ['It took 12 days.', 'It had 12 rooms.'],
    ['They had 3 boats.', 'It took 3 days.'],
    ['It began on 3 June 2024.', 'It began on 4 June 2024.'],
    ['It began in June 2024.', 'It began on 1 June 2024.'],
    ['It fell by 14%.', 'There were 14 of them.'],
    ['He was third.', 'There were three boats.'],
    ['They won 3-1.', 'Lund won 3-2.'],
  ];
  for (const [a, b] of different)
    it(`tell ${a} from ${b}`, () => {
      assert.deepEqual(compare(a, b).equal, []);
      assert.equal(compare(a, b).areApart, true);
    });

  it('take a small number for one with its like only, a larger one with any plain number', () => {
    assert.deepEqual(compare('It took 14 boats.', 'It cost $14.').equal, [0, 0]);
    assert.deepEqual(compare('It took 12 boats.', 'It cost $12.').equal, []);
  });

  it('use each figure once', () => {
    assert.deepEqual(compare('They saw 12 hens and 12 geese.', 'They saw 12 hens.').equal, [0, 0]);
  });

  it('weigh longer numbers more, up to fourteen bits', () => {
    const bits = (text: string): number => Math.round(figuresIn(text)[0].bits * 10) / 10;
    assert.equal(bits('They saw 3 hens.'), 3);
    assert.equal(bits('They saw 30 hens.'), 7.2);
    assert.equal(bits('They saw 34 hens.'), 9.4);
    assert.equal(bits('They saw 34,512 hens.'), 14);
    assert.equal(bits('It began on 3 June 2024.'), 6);
    assert.equal(bits('It rose 2.5 metres.'), 7.4);
  });

  it('are none where one side has none', () => {
    assert.deepEqual(compare('It cost $3.5bn.', 'It cost a lot.'), { equal: [], equalBits: 0, areApart: false });
  });

  it('know where they stand among the article’s figures', () => {
    assert.deepEqual(
      figuresIn('They saw 3 hens and 4 geese.').map(({ figure }) => figure),
      [0, 1],
    );
  });
});
