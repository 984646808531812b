import assert from 'node:assert/strict';
import type { Annotated } from '../../../src/annotations/annotate';
import type { Figure } from '../../../src/annotations/figures/figure';
import { comparisonsOf, type FactSources } from '../../../src/corpus/findings/comparisons';
import type { Fact } from '../../../src/corpus/findings/facts';
import { areDatedApart, isSameFact, type FactPairing } from '../../../src/corpus/findings/sameFact';
import type { Parallel } from '../../../src/corpus/index/parallel';

function figure(fields: Partial<Figure>): Figure {
  const value = fields.interval ? {} : { value: 12 };
  return { start: 10, end: 12, kind: 'count', rule: 'counted', confidence: 1, ...value, ...fields };
}

const day = (from: string, to: string): Partial<Figure> => ({ kind: 'date', interval: [from, to] });

/** A fact that differs in nothing from another but in what is given. */
function fact({
  figure: given = {},
  ...fields
}: Partial<Omit<Fact, 'figure'>> & { figure?: Partial<Figure> } = {}): Fact {
  return {
    figure: figure(given),
    sentence: 0,
    event: 'die',
    subject: undefined,
    others: [],
    head: 'person',
    qualifiers: '',
    context: new Set(['flood', 'kill', 'polic']),
    names: new Set(['veltra']),
    allNames: new Set(['veltra']),
    scope: '',
    before: 'kill',
    after: 'peopl',
    hedged: false,
    negated: false,
    ...fields,
  };
}

const linked: FactPairing = { crowded: false, near: false, sameSubject: true };
const near: FactPairing = { ...linked, near: true };

describe('figures of one fact', () => {
  const money = { kind: 'money', currency: 'USD' } as const;
  const monday = { figure: day('2025-03-03', '2025-03-04'), head: undefined };
  const cases: readonly [string, Fact, Fact, FactPairing, boolean][] = [
    ['nothing differs', fact(), fact(), linked, true],
    ['one is denied', fact(), fact({ negated: true }), linked, false],
    ['another scope', fact(), fact({ scope: 'total' }), linked, false],
    ['another subject', fact(), fact(), { ...linked, sameSubject: false }, false],
    ['one is hedged', fact(), fact({ hedged: true }), near, false],
    ['both are hedged', fact({ hedged: true }), fact({ hedged: true }), linked, false],
    ['both are hedged, in nearly the same words', fact({ hedged: true }), fact({ hedged: true }), near, true],
    [
      'each names somebody whom the other does not',
      fact(),
      fact({ names: new Set(['sant']), allNames: new Set(['sant']) }),
      near,
      false,
    ],
    [
      'one names more',
      fact(),
      fact({ names: new Set(['veltra', 'sant']), allNames: new Set(['veltra', 'sant']) }),
      linked,
      true,
    ],
    [
      'a name stands elsewhere in the sentence',
      fact(),
      fact({ names: new Set(['sant']), allNames: new Set(['sant', 'veltra']) }),
      linked,
      true,
    ],
    ['another thing counted', fact(), fact({ head: 'hous' }), linked, false],
    ['nothing counted', fact({ head: undefined }), fact({ head: undefined }), linked, false],
    ['other qualifiers', fact(), fact({ qualifiers: 'danish' }), linked, false],
    ['another event', fact(), fact({ event: 'injure' }), linked, false],
    ['no event', fact({ event: undefined }), fact({ event: undefined }), linked, false],
    ['no event, in nearly the same words', fact({ event: undefined }), fact({ event: undefined }), near, true],
    [
      'no event, another word before',
      fact({ event: undefined }),
      fact({ event: undefined, before: 'save' }),
      near,
      false,
    ],
    ['no event, another word after', fact({ event: undefined }), fact({ event: undefined, after: 'men' }), near, false],
    [
      'no event, two words in common',
      fact({ event: undefined }),
      fact({ event: undefined, context: new Set(['flood', 'kill']) }),
      near,
      false,
    ],
    ['nobody named on both sides', fact({ names: new Set(), allNames: new Set() }), fact(), linked, false],
    ['nobody named, in nearly the same words', fact({ names: new Set(), allNames: new Set() }), fact(), near, true],
    ['two words in common', fact(), fact({ context: new Set(['flood', 'kill']) }), linked, true],
    ['one word in common', fact(), fact({ context: new Set(['flood']) }), linked, false],
    [
      'a sum among several',
      fact({ figure: money, head: undefined }),
      fact({ figure: money, head: undefined }),
      { ...linked, crowded: true },
      true,
    ],
    [
      'a sum among several, other words beside it',
      fact({ figure: money, head: undefined }),
      fact({ figure: money, head: undefined, before: 'pay', after: 'year' }),
      { ...linked, crowded: true },
      false,
    ],
    [
      'a sum alone, other words beside it',
      fact({ figure: money }),
      fact({ figure: money, before: 'pay', after: 'year' }),
      linked,
      true,
    ],
    [
      'a count among several, other words beside it',
      fact(),
      fact({ before: 'pay', after: 'year' }),
      { ...linked, crowded: true },
      true,
    ],
    ['days near each other', fact(monday), fact({ ...monday, figure: day('2025-03-02', '2025-03-03') }), linked, true],
    ['days far apart', fact(monday), fact({ ...monday, figure: day('2025-01-02', '2025-01-03') }), linked, false],
    ['days of other events', fact(monday), fact({ ...monday, event: 'injure' }), near, false],
    ['a day of an event and one of none', fact({ ...monday, event: undefined }), fact(monday), near, false],
    ['days of no event', fact({ ...monday, event: undefined }), fact({ ...monday, event: undefined }), linked, false],
    [
      'days of no event, in nearly the same words',
      fact({ ...monday, event: undefined }),
      fact({ ...monday, event: undefined }),
      near,
      true,
    ],
    [
      'days of no event, other words before',
      fact({ ...monday, event: undefined }),
      fact({ ...monday, event: undefined, before: 'open' }),
      near,
      false,
    ],
    [
      'days of no event, nothing before',
      fact({ ...monday, event: undefined, before: undefined }),
      fact({ ...monday, event: undefined, before: undefined }),
      near,
      false,
    ],
  ];
  for (const [name, a, b, pairing, expected] of cases) {
    it(`${expected ? 'are one' : 'are two'}: ${name}`, () => {
      assert.equal(isSameFact(a, b, pairing), expected);
      assert.equal(isSameFact(b, a, pairing), expected, 'from the other side');
    });
  }

  it('are dated apart where both are dated and no times meet', () => {
    const on = (from: string, to: string): Fact => fact({ figure: day(from, to) });
    const [march3, march4] = [on('2025-03-03', '2025-03-04'), on('2025-03-04', '2025-03-05')];
    assert.ok(areDatedApart([march3], [march4]));
    assert.ok(!areDatedApart([march3], [march3]));
    assert.ok(!areDatedApart([march3, march4], [fact(), march4]), 'one of them meets');
    assert.ok(!areDatedApart([march3], [fact()]), 'theirs are undated');
    assert.ok(!areDatedApart([fact()], [march4]), 'ours are undated');
  });
});

describe('comparisons of articles', () => {
  const span = (uri: string, sentence = 0) => ({ uri, sentence, start: 0, end: 50 });
  const parallel = (fields: Partial<Parallel> = {}): Parallel => ({
    a: span('a'),
    b: span('b'),
    shared: [],
    kind: 'near',
    score: 0.9,
    run: 8,
    ...fields,
  });
  /** Ten characters before each figure are the same in both articles. */
  const article = (text: string): Annotated =>
    ({ article: { text }, named: { mentions: [], entities: [] } }) as unknown as Annotated;

  interface Given {
    readonly a: readonly Fact[];
    readonly b: readonly Fact[];
    readonly dates?: Readonly<Record<string, string>>;
    readonly ids?: Readonly<Record<string, string>>;
    readonly texts?: Readonly<Record<string, string>>;
    readonly links?: readonly Parallel[];
    readonly others?: readonly string[];
  }
  function verdicts({ a, b, dates = {}, ids = {}, texts = {}, links = [parallel()], others = [] }: Given): string[] {
    const facts: Record<string, readonly Fact[]> = { a, b, c: b };
    const sources: FactSources = {
      get: (uri) => article(texts[uri] ?? `${uri.repeat(10)}${uri}1 people`),
      factsOf: (uri) => facts[uri] ?? [],
      entityId: (uri, local) => ids[`${uri}${local}`],
      dateOf: (uri) => dates[uri],
    };
    return comparisonsOf('a', links, others, sources).map(
      (each) => `${each.verdict} ${each.a.start} ${each.b.uri}${each.b.start}`,
    );
  }
  const toll = (value: number, fields: Parameters<typeof fact>[0] = {}): Fact =>
    fact({ ...fields, figure: { value, ...fields.figure } });

  it('say how linked figures agree', () => {
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(12)] }), ['same 10 b10']);
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(14)] }), ['conflict 10 b10']);
    assert.deepEqual(verdicts({ a: [toll(12, { sentence: 1 })], b: [toll(14)] }), [], 'another sentence of ours');
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(14, { sentence: 1 })] }), [], 'another sentence of theirs');
    assert.deepEqual(verdicts({ a: [], b: [toll(14)] }), []);
  });

  it('pass over figures whose counterpart stands beside', () => {
    const ours = [toll(12), toll(14, { figure: { start: 20, end: 22 } })];
    assert.deepEqual(verdicts({ a: ours, b: [toll(14)] }), ['same 20 b10']);
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(14), toll(12, { figure: { start: 20, end: 22 } })] }), [
      'same 10 b20',
    ]);
  });

  it('need nearly the same words where no event is told, and a link that is no paraphrase', () => {
    const [a, b] = [[toll(12, { event: undefined })], [toll(14, { event: undefined })]];
    const at = (kind: Parallel['kind'], score: number): string[] =>
      verdicts({ a, b, links: [parallel({ kind, score })] });
    assert.deepEqual(at('near', 0.95), ['conflict 10 b10']);
    assert.deepEqual(at('near', 0.94), []);
    assert.deepEqual(at('paraphrase', 0.99), []);
    assert.deepEqual(at('verbatim', 1), ['conflict 10 b10']);
  });

  it('leave it to time where a toll grows from day to day', () => {
    const [a, b] = [[toll(12)], [toll(14)]];
    assert.deepEqual(verdicts({ a, b, dates: { a: '2025-03-04', b: '2025-03-05' } }), ['later 10 b10']);
    assert.deepEqual(verdicts({ a, b, dates: { a: '2025-03-04', b: '2025-03-04' } }), ['conflict 10 b10']);
    assert.deepEqual(verdicts({ a, b, dates: { a: '2025-03-04' } }), ['conflict 10 b10']);
    assert.deepEqual(verdicts({ a, b, dates: { b: '2025-03-04' } }), ['conflict 10 b10']);
    const [cost, otherCost] = [[toll(12, { event: 'cost' })], [toll(14, { event: 'cost' })]];
    assert.deepEqual(verdicts({ a: cost, b: otherCost, dates: { a: '2025-03-04', b: '2025-03-05' } }), [
      'conflict 10 b10',
    ]);
    const [about, other] = [[toll(120)], [toll(121)]];
    assert.deepEqual(verdicts({ a: about, b: other, dates: { a: '2025-03-04', b: '2025-03-05' } }), [
      'compatible 10 b10',
    ]);
  });

  it('compare subjects by name, whatever they are taken for', () => {
    const [a, b] = [[toll(12, { subject: 0 })], [toll(14, { subject: 3 })]];
    assert.deepEqual(verdicts({ a, b, ids: { a0: 'place:veltra', b3: 'organisation:veltra' } }), ['conflict 10 b10']);
    assert.deepEqual(verdicts({ a, b, ids: { a0: 'place:veltra', b3: 'place:sant' } }), []);
    assert.deepEqual(verdicts({ a, b: [toll(14)], ids: { a0: 'place:veltra' } }), ['conflict 10 b10']);
    assert.deepEqual(verdicts({ a: [toll(12)], b, ids: { b3: 'place:sant' } }), ['conflict 10 b10']);
  });

  it('take a weekday that was copied with its sentence for the day it was', () => {
    const on = (from: string, to: string): Fact => fact({ event: 'arrive', head: undefined, figure: day(from, to) });
    const [a, b] = [[on('2025-03-03', '2025-03-04')], [on('2025-03-01', '2025-03-02')]];
    assert.deepEqual(verdicts({ a, b, texts: { a: 'arrived onMo.', b: 'arrived onMO.' } }), []);
    assert.deepEqual(verdicts({ a, b, texts: { a: 'arrived onMo.', b: 'arrived onSa.' } }), ['conflict 10 b10']);
  });

  it('do not compare amounts of other days', () => {
    const on = (from: string, to: string): Fact =>
      fact({ event: 'open', figure: { start: 30, end: 32, ...day(from, to) } });
    const [a, b] = [
      [toll(12), on('2025-03-03', '2025-03-04')],
      [toll(14), on('2025-01-03', '2025-01-04')],
    ];
    assert.deepEqual(verdicts({ a, b }), []);
    assert.deepEqual(verdicts({ a, b: [toll(14), on('2025-03-03', '2025-03-04')] }), [
      'conflict 10 b10',
      'same 30 b30',
    ]);
  });

  const arrival = (from: string, to: string, fields: Parameters<typeof fact>[0] = {}): Fact =>
    fact({
      event: 'arrive',
      head: undefined,
      subject: 0,
      others: [1],
      ...fields,
      figure: day(from, to),
    });
  const ids = { a0: 'person:vilner', b0: 'person:vilner', a1: 'place:veltra', b1: 'place:veltra', b2: 'place:sant' };
  const monday: readonly [string, string] = ['2025-03-03', '2025-03-04'];
  const saturday: readonly [string, string] = ['2025-03-01', '2025-03-02'];

  it('compare dates of what happens once to somebody, wherever they stand', () => {
    const across = (ours: Fact, theirs: Fact): string[] =>
      verdicts({ a: [ours], b: [theirs], ids, links: [], others: ['a', 'b'] });
    assert.deepEqual(across(arrival(...monday), arrival(...saturday)), ['conflict 10 b10']);
    assert.deepEqual(across(arrival(...monday), arrival(...monday)), ['same 10 b10']);
    assert.deepEqual(
      across(arrival(...monday, { event: 'begin' }), arrival(...saturday, { event: 'begin' })),
      [],
      'may happen twice',
    );
    assert.deepEqual(across(arrival(...monday, { event: undefined }), arrival(...saturday, { event: undefined })), []);
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { event: 'leave' })), []);
    assert.deepEqual(across(arrival(...monday, { hedged: true }), arrival(...saturday)), []);
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { hedged: true })), []);
    assert.deepEqual(across(arrival(...monday, { negated: true }), arrival(...saturday)), []);
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { negated: true })), []);
    assert.deepEqual(across(arrival(...monday, { subject: undefined }), arrival(...saturday)), []);
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { subject: undefined })), []);
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { subject: 1 })), [], 'another subject');
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { others: [2] })), [], 'another place');
    assert.deepEqual(across(arrival(...monday), arrival(...saturday, { others: [2, 1] })), ['conflict 10 b10']);
    assert.deepEqual(across(arrival(...monday), arrival('2025-01-03', '2025-01-04')), [], 'another visit');
    assert.deepEqual(across(arrival(...monday), arrival('2025-03-01', '2025-03-03')), [], 'no day');
  });

  it('come in the order of the text, then by article', () => {
    const ours = [arrival(...monday, { figure: {} }), arrival(...saturday)].map((each, index) => ({
      ...each,
      figure: { ...each.figure, start: 30 - 20 * index, end: 31 - 20 * index },
    }));
    const everybody = { ...ids, c0: 'person:vilner', c1: 'place:veltra' };
    assert.deepEqual(
      verdicts({ a: ours, b: [arrival(...monday)], ids: everybody, links: [], others: ['c', 'b', 'a'] }),
      ['conflict 10 b10', 'conflict 10 c10', 'same 30 b10', 'same 30 c10'],
    );
  });
});
