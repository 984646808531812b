import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../../src/article/article';
import { comparedWordsIn, comparedWordsOf } from '../../../../src/corpus/findings/drift/comparedWords';
import { areAlike, isSlip } from '../../../../src/corpus/findings/drift/slips';

const wordsOf = (text: string) => comparedWordsOf(readArticle(text));
const formsOf = (text: string): string =>
  wordsOf(text)
    .map(({ form }) => form)
    .join(' ');

describe('words as wordings are compared by them', () => {
  const cases: readonly [string, string][] = [
    ['We can’t stay, we won’t and we don’t', 'we can not stay we will not and we do not'],
    ['They’re here; I’ve seen it’ll rain', 'they are here i have seen it will rain'],
    ['It’s the mayor’s wall', 'it mayor wall'],
    ['Gen. Adu and Sgt. Osei', 'general adu and sergeant osei'],
    ['five walls, 1,500 boats and 40%', '5 walls 1500 boats and 40 per cent'],
    ['the eleventh hour, the 11th hour, the 2nd', '11th hour 11th hour 2th'],
    ['a café & an inn', 'cafe and inn'],
    ['O’Neil’s third-grade wall', 'oneil 3th grade wall'],
    ['We’re gonna stay', 'we are going to stay'],
    ['one wall', '1 wall'],
    ['grey fibre', 'gray fiber'],
    ['No. 1 and no wall at 6:00, 6:30', 'number 1 and no wall at 6 6 30'],
    ['', ''],
  ];
  for (const [text, forms] of cases) it(`${text} → ${forms}`, () => assert.equal(formsOf(text), forms));

  it('carry meaning, bound what is said, or do neither', () => {
    const kinds = wordsOf('If some one wall of the 12 was really not built in the 3rd year').map(
      ({ form, isTelling, isBound }) => `${form}${isBound ? '!' : isTelling ? '+' : ''}`,
    );
    assert.equal(kinds.join(' '), 'if! some! 1 wall+ of 12! was really not! built+ in 3th+ year+');
  });

  it('know brackets, up to the end of their sentence', () => {
    const bracketed = wordsOf('The (old wall) fell [at noon. Boats sank. Nets) were lost.').filter(
      ({ isBracketed }) => isBracketed,
    );
    assert.equal(bracketed.map(({ form }) => form).join(' '), 'old wall at noon');
  });

  it('have the sentence they stand in, and are those that start in a span', () => {
    const text = 'The wall fell. Boats sank there.';
    const article = readArticle(text);
    const at = text.indexOf('Boats');
    assert.deepEqual(
      comparedWordsIn(article, { start: at, end: at + 9 }).map(({ form, sentence }) => [form, sentence]),
      [
        ['boats', 1],
        ['sank', 1],
      ],
    );
    assert.equal(comparedWordsOf(article), comparedWordsOf(article), 'read once');
  });

  it('are the same in a span whether or not the whole article was read before', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '. ',
      '! ',
      '\n\n',
      '“',
      '” ',
      'The wall',
      ' fell',
      ' 5',
      '%',
      ' ',
    );
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const longSentence = `${'wall '.repeat(200)}(and “boats` + ` sank” there). ${'wall '.repeat(30)}`;
    fc.assert(
      fc.property(fc.oneof(texts, fc.constant(longSentence)), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const span = { start, end: start + (length % (text.length - start + 1)) };
        const inside = wordsOf(text).filter((word) => word.start >= span.start && word.start < span.end);
        assert.deepEqual(comparedWordsIn(readArticle(text), span), inside);
      }),
      { numRuns: 500 },
    );
  });

  it('stand in order within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = start;
        }
      }),
    );
  });
});

describe('slips', () => {
  const cases: readonly [string, string, boolean][] = [
    ['Zelenskyy', 'Zelensky', true],
    ['Kwashieman', 'Kwashiemna', true],
    ['governmnt', 'government', true],
    ['Nambozo', 'Nabmozo', true],
    ['country', 'county', false],
    ['possible', 'impossible', false],
    ['million', 'billion', false],
    ['Adu', 'Adi', false],
    ['Bantama', 'Santama', false],
    ['a1234', 'a1235', false],
    ['Prampram', 'Prempeh', false],
  ];
  for (const [one, other, expected] of cases) {
    it(`${one} / ${other}: ${expected}`, () => {
      const [[a], [b]] = [wordsOf(one), wordsOf(other)];
      assert.equal(isSlip(a, b), expected);
      assert.equal(isSlip(b, a), expected);
    });
  }

  it('are a letter, of eight letters and more two', () => {
    assert.ok(areAlike('osei', 'osei') && !areAlike('osei', 'osey'));
    assert.ok(areAlike('asare', 'asarre') && !areAlike('asare', 'assarre'));
    assert.ok(areAlike('abcdefgh', 'abcdefghij') && !areAlike('abcdefg', 'abcdefghi'));
    assert.ok(!areAlike('abcdefgh', 'abcdefghijk') && !areAlike('abcdefgh', 'xyzdefgh'));
  });
});
