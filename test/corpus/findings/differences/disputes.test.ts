import assert from 'node:assert/strict';
import type { Difference, DifferenceSide } from '../../../../src/corpus/findings/differences/difference';
import { compareValues, isConflict } from '../../../../src/corpus/findings/figureValues';
import { referenceOf } from '../../../../src/corpus/findings/differences/reference';
import { rankOf, weightOf } from '../../../../src/corpus/findings/differences/weight';
import { disputesOf, withoutSetApart } from '../../../../src/corpus/findings/differences/disputes';
import { CountedModules } from '../../../fixtures/steps';

const texts: Record<string, string> = { a: '12', b: '12', c: 'twelve', d: '14', e: '16' };
const values: Record<string, number> = { a: 12, b: 12, c: 12, d: 14, e: 16 };

function side(uri: string): DifferenceSide {
  const figure = { kind: 'count', value: values[uri], start: 0, end: 2, rule: 'counted', confidence: 1 } as const;
  return { uri, sentence: 0, start: 0, end: 2, figure };
}

function difference(one: string, other: string, rest: Partial<Difference> = {}): Difference {
  return { kind: 'figure', rule: 'same-gap', a: side(one), b: side(other), isSure: false, ...rest };
}

const shown = (
  differences: readonly Difference[],
  agreeing: readonly { a: DifferenceSide; b: DifferenceSide }[] = [],
) =>
  disputesOf(differences, ({ uri }) => texts[uri], agreeing).map(({ kind, isSure, sides }) => ({
    kind,
    isSure,
    sides: sides.map(({ says, passages }) => `${says}: ${passages.map(({ uri }) => uri).join(' ')}`),
  }));

describe('disputes', () => {
  it('set three against one', () => {
    assert.deepEqual(shown([difference('a', 'd'), difference('b', 'd', { isSure: true }), difference('d', 'c')]), [
      { kind: 'conflict', isSure: true, sides: ['12: a b c', '14: d'] },
    ]);
  });

  it('name those who agree with a side', () => {
    const agreeing = [{ a: side('a'), b: side('b') }];
    assert.deepEqual(shown([difference('a', 'd')], agreeing), [
      { kind: 'conflict', isSure: false, sides: ['12: a b', '14: d'] },
    ]);
    assert.deepEqual(shown([], agreeing), []);
  });

  it('do not name who agrees with two sides, as one does that gives an old value beside the new one', () => {
    const agreeing = [
      { a: side('a'), b: side('b') },
      { a: side('d'), b: { ...side('d'), uri: 'b', start: 3, end: 5 } },
      { a: side('a'), b: side('c') },
    ];
    assert.deepEqual(shown([difference('a', 'd')], agreeing), [
      { kind: 'conflict', isSure: false, sides: ['12: a c', '14: d'] },
    ]);
  });

  it('put titles on one side that were not told apart', () => {
    const titled = (uri: string): DifferenceSide => ({ uri, sentence: 0, start: 0, end: 2 });
    const title = (one: string, other: string): Difference =>
      difference(one, other, { kind: 'title', rule: 'other-title', a: titled(one), b: titled(other) });
    const sidesOf = (differences: readonly Difference[]): number => shown(differences)[0].sides.length;
    assert.deepEqual(
      [sidesOf([title('a', 'd'), title('e', 'd')]), sidesOf([title('a', 'd'), title('e', 'd'), title('a', 'e')])],
      [2, 3],
    );
  });

  it('are one for each kind, and none twice where both sides tell it', () => {
    assert.deepEqual(
      shown([
        difference('a', 'd'),
        difference('d', 'a'),
        difference('a', 'd', { kind: 'title', rule: 'other-title' }),
      ]).map(({ kind, sides }) => [kind, sides.length]),
      [
        ['conflict', 2],
        ['difference', 2],
      ],
    );
  });

  it('of a list of figures have a side for each, in time that grows with the list', () => {
    const modules = new CountedModules<{ disputesOf: typeof disputesOf }>(
      `export { disputesOf } from './src/corpus/findings/differences/disputes';`,
    );
    const numbered = (number: number, value: number): DifferenceSide => {
      const figure = { kind: 'count', value, start: 0, end: 2, rule: 'counted', confidence: 1 } as const;
      return { uri: 'ab'[number % 2], sentence: number, start: number, end: number + 1, figure };
    };
    // Each differs from the next, and every other one gives the figure of the first.
    const list = (count: number, valueOf: (index: number) => number): Difference[] =>
      Array.from({ length: count }, (_, index) => ({
        ...difference('a', 'd'),
        a: numbered(index, valueOf(index)),
        b: numbered(index + 1, valueOf(index + 1)),
      }));
    const textOf = ({ figure }: DifferenceSide): string => String(figure?.value);
    for (const valueOf of [(index: number) => index + 10, (index: number) => (index % 2 === 0 ? 7 : index + 10)]) {
      const [few, many] = [list(300, valueOf), list(1200, valueOf)];
      const small = modules.stepsOf(() => modules.exports.disputesOf(few, textOf));
      const large = modules.stepsOf(() => modules.exports.disputesOf(many, textOf));
      assert.ok(large < 6 * small, `${small} steps, then ${large} for four times the list`);
      const [{ sides }] = disputesOf(many, textOf);
      assert.equal(sides.length, new Set(many.flatMap(({ a, b }) => [a.figure?.value, b.figure?.value])).size);
    }
    modules.dispose();
  });

  it('are drifts where quotations differ, marks and case aside', () => {
    const words: Record<string, string> = { a: '“Go now,”', b: '"go now"', d: '“Go soon.”' };
    const drift = { kind: 'quotation', rule: 'changed' } as const;
    const quoted = (uri: string): DifferenceSide => ({ uri, sentence: 0, start: 0, end: 2 });
    const [dispute] = disputesOf(
      [
        { ...difference('a', 'd', drift), a: quoted('a'), b: quoted('d') },
        { ...difference('b', 'd', drift), a: quoted('b'), b: quoted('d') },
      ],
      ({ uri }) => words[uri],
    );
    assert.equal(dispute.kind, 'drift');
    assert.deepEqual(
      dispute.sides.map(({ passages }) => passages.map(({ uri }) => uri)),
      [['a', 'b'], ['d']],
    );
  });

  it('touch, or are of another date, where all that differs does', () => {
    const flags = (...differences: Difference[]): boolean[][] =>
      disputesOf(differences, ({ uri }) => texts[uri]).map(({ isTouching, isAtAnotherDate }) => [
        isTouching,
        isAtAnotherDate,
      ]);
    const touching = { isTouching: true };
    const later = { isAtAnotherDate: true };
    assert.deepEqual(flags(difference('a', 'd')), [[false, false]]);
    assert.deepEqual(flags(difference('a', 'd', touching)), [[true, false]]);
    assert.deepEqual(flags(difference('a', 'd', later), difference('b', 'd', later)), [[false, true]]);
    assert.deepEqual(flags(difference('a', 'd', later), difference('b', 'd', touching)), [[false, false]]);
  });
});

describe('a passage that the reader set apart', () => {
  const [dispute] = disputesOf([difference('a', 'd'), difference('b', 'd')], ({ uri }) => texts[uri]);
  const sidesWithout = (...pairs: string[]): string[] | undefined =>
    withoutSetApart(
      dispute,
      (one, other) => pairs.includes(`${one.uri} ${other.uri}`) || pairs.includes(`${other.uri} ${one.uri}`),
      ({ uri }) => texts[uri],
    )?.sides.map(({ passages }) => passages.map(({ uri }) => uri).join(' '));

  it('leaves the dispute where it stands against more', () => {
    assert.equal(sidesWithout('a d'), undefined);
    assert.deepEqual(sidesWithout(), ['a b', 'd']);
    assert.deepEqual(sidesWithout('a b'), ['a b', 'd']);
  });

  it('stays where two of three sides are as strong: either may differ from the third', () => {
    const three = disputesOf(
      [difference('a', 'd'), { ...difference('d', 'e'), b: side('e') }, { ...difference('a', 'e'), b: side('e') }],
      ({ uri }) => texts[uri],
    );
    const left = withoutSetApart(
      three[0],
      (one, other) => [one.uri, other.uri].sort().join(' ') === 'a d',
      ({ uri }) => texts[uri],
    );
    assert.equal(left?.sides.length, 3);
  });
});

describe('sides of a dispute', () => {
  const figures = (...values: readonly (readonly [uri: string, value: number, modifier?: string])[]): string[] => {
    const sides = values.map(([uri, value, modifier]): DifferenceSide => ({
      ...side('a'),
      uri,
      figure: {
        start: 0,
        end: 2,
        kind: 'count',
        value,
        rule: 'counted',
        confidence: 1,
        ...(modifier ? { modifier } : {}),
      },
    }));
    const pairs = sides.flatMap((one, index) =>
      sides
        .slice(index + 1)
        .flatMap((other): Difference[] =>
          one.figure && other.figure && isConflict(compareValues(one.figure, other.figure))
            ? [{ ...difference('a', 'd'), a: one, b: other }]
            : [],
        ),
    );
    return disputesOf(pairs, ({ figure }) => String(figure?.value)).flatMap((dispute) =>
      dispute.sides.map(({ says, passages }) => `${says}: ${passages.map(({ uri }) => uri).join(' ')}`),
    );
  };

  it('are the values, whatever the order of the articles', () => {
    assert.deepEqual(figures(['p', 214], ['q', 241], ['r', 214], ['s', 230]), ['214: p r', '241: q', '230: s']);
    assert.deepEqual(figures(['s', 214], ['r', 241], ['q', 214], ['p', 230]), ['214: q s', '230: p', '241: r']);
  });

  it('hold what can both be right and differs from the same others', () => {
    assert.deepEqual(figures(['p', 2140], ['q', 2410], ['r', 2100, 'about']), ['2140 / about 2100: p r', '2410: q']);
    assert.deepEqual(figures(['r', 2140], ['q', 2410], ['p', 2100, 'about']), ['about 2100 / 2140: p r', '2410: q']);
  });

  it('name a bound beside a value that it holds for, and an estimate by the same words', () => {
    assert.deepEqual(figures(['p', 214], ['q', 241], ['r', 230, 'at least']), ['241 / at least 230: q r', '214: p']);
    assert.deepEqual(figures(['p', 214, 'about'], ['q', 241], ['r', 214]), ['about 214: p r', '241: q']);
  });
});

describe('the side by which the others are measured', () => {
  const lost = 'lost-quantifier';
  const sideOf = (says: string, ...uris: string[]) => ({ says, passages: uris.map((uri) => side(uri)) });
  const cases: readonly [string, Parameters<typeof referenceOf>[0], Record<string, string>, number | undefined][] = [
    [
      'is the one that most take',
      { kind: 'difference', rule: lost, sides: [sideOf('', 'a', 'b'), sideOf('x', 'c')] },
      {},
      0,
    ],
    [
      'counts an article once',
      { kind: 'difference', rule: lost, sides: [sideOf('', 'a', 'a'), sideOf('x', 'c')] },
      {},
      undefined,
    ],
    [
      'is the earlier of two',
      { kind: 'difference', rule: lost, sides: [sideOf('', 'a'), sideOf('x', 'b')] },
      { a: '2026-03-02', b: '2026-03-01' },
      1,
    ],
    [
      'is none where two are of one day',
      { kind: 'difference', rule: lost, sides: [sideOf('', 'a'), sideOf('x', 'b')] },
      { a: '2026-03-02', b: '2026-03-02' },
      undefined,
    ],
    [
      'is none where one is not dated',
      { kind: 'difference', rule: lost, sides: [sideOf('', 'a'), sideOf('x', 'b')] },
      { a: '2026-03-02' },
      undefined,
    ],
    [
      'is the whole quotation, however many cut it',
      { kind: 'drift', rule: 'cut', sides: [sideOf('go', 'a', 'b'), sideOf('go now', 'c')] },
      {},
      1,
    ],
    [
      'is what most quote, where words inside came or went',
      { kind: 'drift', rule: 'dropped', sides: [sideOf('we go', 'a', 'b'), sideOf('we all go', 'c')] },
      {},
      0,
    ],
    [
      'is the fuller of two quotations',
      { kind: 'drift', rule: 'dropped', sides: [sideOf('we go', 'a'), sideOf('we all go', 'c')] },
      {},
      1,
    ],
    [
      'is none of two other wordings',
      { kind: 'drift', rule: 'changed', sides: [sideOf('we go', 'a'), sideOf('we went', 'c')] },
      {},
      undefined,
    ],
  ];
  const referenceAmong = (
    dispute: Parameters<typeof referenceOf>[0],
    sources: Partial<Parameters<typeof referenceOf>[1]>,
  ): number | undefined =>
    referenceOf(dispute, { dateOf: () => undefined, familiesAmong: () => [], credits: () => false, ...sources });
  for (const [name, dispute, dates, expected] of cases)
    it(name, () => {
      assert.equal(referenceAmong(dispute, { dateOf: (uri) => dates[uri] }), expected);
    });

  it('counts copies of one article as one source', () => {
    const dispute = { kind: 'difference', rule: lost, sides: [sideOf('', 'a', 'b'), sideOf('x', 'c')] } as const;
    const copies = (uris: readonly string[]): string[][] => (uris.includes('a') ? [['a', 'b']] : []);
    assert.equal(referenceAmong(dispute, { familiesAmong: copies }), undefined);
    const three = { ...dispute, sides: [sideOf('', 'a', 'b', 'd'), sideOf('x', 'c')] };
    assert.equal(referenceAmong(three, { familiesAmong: copies }), 0);
  });

  it('is the one that another article names as its source, whatever most say', () => {
    const dispute = { kind: 'difference', rule: lost, sides: [sideOf('', 'a', 'b'), sideOf('x', 'c')] } as const;
    assert.equal(referenceAmong(dispute, { credits: (uri, source) => uri === 'a' && source === 'c' }), 1);
    // Within a side, and both ways, it is no ground.
    assert.equal(referenceAmong(dispute, { credits: (uri, source) => uri === 'a' && source === 'b' }), 0);
    assert.equal(referenceAmong(dispute, { credits: (uri, source) => [uri, source].includes('c') }), 0);
  });
});

describe('the weight of a dispute', () => {
  it('puts what is sure first and mere wordings last', () => {
    const ranked = (
      [
        ['difference', 'loaded-word', false],
        ['difference', 'lost-negation', false],
        ['drift', 'unmarked', false],
        ['drift', 'changed', false],
        ['conflict', 'same-gap', false],
        ['drift', 'changed', true],
        ['conflict', 'same-gap', true],
      ] as const
    )
      .map(([kind, rule, isSure]) => ({ kind, rule, isSure }))
      .sort((one, next) => rankOf(one) - rankOf(next));
    assert.deepEqual(
      ranked.map(({ rule, isSure }) => `${rule}${isSure ? ' sure' : ''}`),
      ['same-gap sure', 'changed sure', 'same-gap', 'changed', 'lost-negation', 'unmarked', 'loaded-word'],
    );
    assert.deepEqual(ranked.map(weightOf).filter((weight) => weight === 'wording').length, 2);
  });
});
