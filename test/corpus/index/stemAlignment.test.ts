import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignStems, isCovered, mayBeNear } from '../../../src/corpus/index/stemAlignment';
import { stemsOf } from '../../fixtures/corpus';

/** Common content words, none of them specific: below ten bits. */
const common = 'bridge road water school street window market garden village station bottle weather'.split(' ');
const align = (a: string, b: string): ReturnType<typeof alignStems> => alignStems(stemsOf(a), stemsOf(b));
/** What is aligned, by the words of the first sentence. */
const tilesOf = (a: string, b: string): string[] =>
  align(a, b).tiles.map(
    (tile) =>
      `${a
        .split(' ')
        .slice(tile.a, tile.a + tile.length)
        .join(' ')}@${tile.a},${tile.b}`,
  );

describe('alignment of stems', () => {
  it('knows equal sequences', () => {
    assert.deepEqual(align('the bridge was closed', 'the bridge was closed'), {
      areEqual: true,
      isNear: true,
      tiles: [{ a: 0, b: 0, length: 4 }],
      run: 4,
      score: 0.99,
    });
    assert.equal(align('the bridge was closed', 'the bridge was close').areEqual, true);
    assert.equal(align('the bridge was closed', 'the bridge was open').areEqual, false);
    assert.equal(align('the bridge was closed', 'the bridge was closed now').areEqual, false);
  });

  it('aligns runs of two words, and single words between two runs', () => {
    assert.deepEqual(tilesOf('bridge road', 'bridge road water'), ['bridge road@0,0']);
    assert.deepEqual(tilesOf('bridge road', 'bridge water road'), []);
    assert.deepEqual(tilesOf('bridge road x water y school street', 'bridge road v water w school street'), [
      'bridge road@0,0',
      'water@3,3',
      'school street@5,5',
    ]);
  });

  it('aligns several single words between two runs in order', () => {
    const a = 'bridge road q water r garden s school street';
    assert.deepEqual(tilesOf(a, 'bridge road t water u garden v school street'), [
      'bridge road@0,0',
      'water@3,3',
      'garden@5,5',
      'school street@7,7',
    ]);
    assert.deepEqual(tilesOf(a, 'bridge road t garden u water v school street'), [
      'bridge road@0,0',
      'water@3,5',
      'school street@7,7',
    ]);
  });

  it('does not align a word before or behind the gap', () => {
    assert.deepEqual(tilesOf('bridge road x water y school street', 'water bridge road v w school street'), [
      'bridge road@0,1',
      'school street@5,5',
    ]);
    assert.deepEqual(tilesOf('bridge road x water y school street', 'bridge road v w school street z water'), [
      'bridge road@0,0',
      'school street@5,4',
    ]);
    // The runs cross, so that there is no gap in the second sentence.
    assert.deepEqual(tilesOf('bridge road x water y school street', 'school street v water w bridge road'), [
      'bridge road@0,5',
      'school street@5,0',
    ]);
  });

  it('looks eight words ahead for a single word', () => {
    const filler = (count: number): string => Array.from({ length: count }, (_, i) => `f${i}`).join(' ');
    const a = 'bridge road x water y school street';
    assert.equal(tilesOf(a, `bridge road ${filler(7)} water z school street`).length, 3);
    assert.equal(tilesOf(a, `bridge road ${filler(8)} water z school street`).length, 2);
  });

  const isNear = (a: string, b: string): boolean => align(a, b).isNear;
  const words = (count: number): string => common.slice(0, count).join(' ');

  it('is near from six aligned words on', () => {
    assert.equal(isNear(`${words(6)} x`, `${words(6)} y`), true);
    assert.equal(isNear(`${words(5)} x`, `${words(5)} y`), false);
  });

  it('is near where half of the shorter sentence is aligned', () => {
    const rest = (letter: string, count: number): string => Array.from({ length: count }, () => letter).join(' ');
    assert.equal(isNear(`${words(6)} ${rest('family', 6)}`, `${words(6)} ${rest('money', 6)}`), true);
    assert.equal(isNear(`${words(6)} ${rest('family', 7)}`, `${words(6)} ${rest('money', 7)}`), false);
    assert.equal(isNear(`${words(6)} ${rest('family', 7)}`, `${words(6)} y`), true);
    assert.equal(isNear(`${words(6)} x`, `${words(6)} ${rest('money', 7)}`), true);
  });

  it('is near with four content words', () => {
    assert.equal(isNear(`it is in the ${words(4)} x`, `it is in the ${words(4)} y`), true);
    assert.equal(isNear(`it is in the ${words(3)} x`, `it is in the ${words(3)} y`), false);
  });

  it('is near with a run of three', () => {
    const [a, b, c, d, e, f] = common;
    assert.equal(isNear(`${a} ${b} ${c} x ${d} ${e} ${f}`, `${a} ${b} ${c} y ${d} ${e} ${f}`), true);
    assert.equal(isNear(`${a} ${b} x ${c} ${d} x ${e} ${f}`, `${a} ${b} y ${c} ${d} y ${e} ${f}`), false);
    assert.equal(align(`${a} ${b} ${c} x ${d} ${e}`, `${a} ${b} ${c} y ${d} ${e}`).run, 3);
  });

  it('is not near where a formula is filled in anew: more specific words apart than aligned, and two at least', () => {
    const made = (first: string, second: string): string => `${words(7)} ${first} and ${second}`;
    assert.equal(isNear(made('zqax', 'zqbx'), made('zqcx', 'zqdx')), false);
    // One apart
    assert.equal(isNear(made('zqax', 'zqbx'), made('zqax', 'zqdx')), true);
    assert.equal(isNear(`${words(7)} zqax`, `${words(7)} zqbx`), true);
    // Only one sentence has what is apart.
    assert.equal(isNear(made('zqax', 'zqbx'), `${words(7)} x`), true);
    assert.equal(isNear(`${words(7)} x`, made('zqax', 'zqbx')), true);
    // As many aligned as apart
    assert.equal(isNear(`zqex zqfx ${made('zqax', 'zqbx')}`, `zqex zqfx ${made('zqcx', 'zqdx')}`), true);
    assert.equal(isNear(`zqex ${made('zqax', 'zqbx')}`, `zqex ${made('zqcx', 'zqdx')}`), false);
    // Numbers are specific too.
    assert.equal(isNear(made('3', '5'), made('4', '7')), false);
  });

  it('scores by the share of the shorter and of the longer sentence that is aligned', () => {
    const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
    const score = (a: string, b: string): number => rounded(align(a, b).score);
    assert.equal(score(words(6), `${words(6)} y y`), rounded(0.88 + 0.06 + 0.04 * 0.75));
    assert.equal(score(`${words(6)} x x`, `${words(6)} y y y y`), rounded(0.88 + 0.06 * 0.75 + 0.04 * 0.6));
    assert.equal(score(`${words(6)} y y`, words(6)), score(words(6), `${words(6)} y y`));
  });

  it('counts no share of a sentence above one where single words fill a gap in which a run stands', () => {
    // `market garden` crosses over the gap between the two other runs of the second sentence.
    const { score } = align(
      'bridge road garden market garden school street',
      'market garden bridge road garden school street',
    );
    assert.ok(score <= 0.98);
  });
});

describe('a whole quotation', () => {
  const tiles = [
    { a: 2, b: 5, length: 4 },
    { a: 8, b: 9, length: 2 },
  ];

  it('is covered by one tile, on either side', () => {
    assert.equal(isCovered({ from: 2, to: 6 }, tiles, 'a'), true);
    assert.equal(isCovered({ from: 3, to: 5 }, tiles, 'a'), true);
    assert.equal(isCovered({ from: 1, to: 6 }, tiles, 'a'), false);
    assert.equal(isCovered({ from: 2, to: 7 }, tiles, 'a'), false);
    assert.equal(isCovered({ from: 5, to: 9 }, tiles, 'a'), false);
    assert.equal(isCovered({ from: 5, to: 9 }, tiles, 'b'), true);
    assert.equal(isCovered({ from: 5, to: 10 }, tiles, 'b'), false);
    assert.equal(isCovered({ from: 8, to: 10 }, tiles, 'a'), true);
    assert.equal(isCovered({ from: 0, to: 1 }, [], 'a'), false);
  });
});

describe('what may be near', () => {
  it('is whatever is equal or near, whichever way one looks', () => {
    const words = [...common, 'the', 'of', 'in', 'was', 'glimwick', 'tarnfold'];
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(sentence, fc.nat(14), sentence, (a, kept, other) => {
        const b = [...a.split(' ').slice(0, kept), ...other.split(' ').slice(0, 6)].join(' ');
        for (const [one, two] of [
          [a, b],
          [b, a],
          [a, a],
        ])
          if (align(one, two).isNear) assert.ok(mayBeNear(stemsOf(one), stemsOf(two)), `${one} / ${two}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is not what has too few words in common, of all, of content, or beside the shorter', () => {
    const mayBe = (a: string, b: string): boolean => mayBeNear(stemsOf(a), stemsOf(b));
    const six = common.slice(0, 6).join(' ');
    assert.equal(mayBe(`${six} station`, `${six} bottle`), true);
    assert.equal(mayBe(common.slice(0, 5).join(' '), six), false);
    assert.equal(mayBe('the bridge road of water in the', 'the bridge road of water in a glimwick'), false);
    const others = 'glimwick tarnfold quillby ravenhurst osmery palling thornwick';
    assert.equal(mayBe(`${six} ${others}`, `${six} ${others.replaceAll(/(?= |$)/g, 'x')}`), false);
    assert.equal(mayBe('the bridge', 'the bridge'), true);
  });
});
