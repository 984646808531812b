import assert from 'node:assert/strict';
import type { Annotated } from '../../../src/annotations/annotate';
import { agreementsOf, type FactSources } from '../../../src/corpus/findings/comparisons';
import type { Fact } from '../../../src/corpus/findings/facts';
import type { Parallel } from '../../../src/corpus/index/parallel';
import { day, fact } from '../../fixtures/facts';

describe('figures of other articles that agree', () => {
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
    ({ article: { text }, named: { mentions: [], entities: [], credited: [] } }) as unknown as Annotated;

  interface Given {
    readonly a: readonly Fact[];
    readonly b: readonly Fact[];
    readonly ids?: Readonly<Record<string, string>>;
    readonly texts?: Readonly<Record<string, string>>;
    readonly links?: readonly Parallel[];
    readonly others?: readonly string[];
  }
  function verdicts({ a, b, ids = {}, texts = {}, links = [parallel()], others = [] }: Given): string[] {
    const facts: Record<string, readonly Fact[]> = { a, b, c: b };
    const sources: FactSources = {
      get: (uri) => article(texts[uri] ?? `${uri.repeat(10)}${uri}1 people`),
      factsOf: (uri) => facts[uri] ?? [],
      entityId: (uri, local) => ids[`${uri}${local}`],
      dateOf: () => undefined,
    };
    return agreementsOf('a', links, others, sources).map(
      (each) => `${each.verdict} ${each.a.start} ${each.b.uri}${each.b.start}`,
    );
  }
  const toll = (value: number, fields: Parameters<typeof fact>[0] = {}): Fact =>
    fact({ ...fields, figure: { value, ...fields.figure } });
  /** Rounder than the exact one. */
  const round = (fields: Parameters<typeof fact>[0] = {}): Fact => toll(120, fields);
  const exact = (fields: Parameters<typeof fact>[0] = {}): Fact => toll(121, fields);

  it('are equal, or one is the rounder', () => {
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(12)] }), ['same 10 b10']);
    assert.deepEqual(verdicts({ a: [exact()], b: [round()] }), ['compatible 10 b10']);
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(14)] }), [], 'what differs is told elsewhere');
    assert.deepEqual(verdicts({ a: [toll(12, { sentence: 1 })], b: [toll(12)] }), [], 'another sentence of ours');
    assert.deepEqual(verdicts({ a: [toll(12)], b: [toll(12, { sentence: 1 })] }), [], 'another sentence of theirs');
    assert.deepEqual(verdicts({ a: [], b: [toll(12)] }), []);
  });

  it('pass over figures whose counterpart stands beside', () => {
    const ours = [exact(), round({ figure: { start: 20, end: 22 } })];
    assert.deepEqual(verdicts({ a: ours, b: [round()] }), ['same 20 b10']);
    assert.deepEqual(verdicts({ a: [exact()], b: [round(), exact({ figure: { start: 20, end: 22 } })] }), [
      'same 10 b20',
    ]);
  });

  it('need nearly the same words where no event is told, and a link that is no paraphrase', () => {
    const [a, b] = [[exact({ event: undefined })], [round({ event: undefined })]];
    const at = (kind: Parallel['kind'], score: number): string[] =>
      verdicts({ a, b, links: [parallel({ kind, score })] });
    assert.deepEqual(at('near', 0.95), ['compatible 10 b10']);
    assert.deepEqual(at('near', 0.94), []);
    assert.deepEqual(at('paraphrase', 0.99), []);
    assert.deepEqual(at('verbatim', 1), ['compatible 10 b10']);
  });

  it('compare subjects by name, whatever they are taken for', () => {
    const [a, b] = [[exact({ subject: 0 })], [round({ subject: 3 })]];
    assert.deepEqual(verdicts({ a, b, ids: { a0: 'place:veltra', b3: 'organisation:veltra' } }), ['compatible 10 b10']);
    assert.deepEqual(verdicts({ a, b, ids: { a0: 'place:veltra', b3: 'place:sant' } }), []);
    assert.deepEqual(verdicts({ a, b: [round()], ids: { a0: 'place:veltra' } }), ['compatible 10 b10']);
    assert.deepEqual(verdicts({ a: [exact()], b, ids: { b3: 'place:sant' } }), ['compatible 10 b10']);
  });

  it('take a weekday that was copied with its sentence for the day it was', () => {
    const on = (from: string, to: string): Fact => fact({ event: 'arrive', head: undefined, figure: day(from, to) });
    const [a, b] = [[on('2025-03-03T18:00', '2025-03-04T00:00')], [on('2025-03-03', '2025-03-04')]];
    assert.deepEqual(verdicts({ a, b, texts: { a: 'arrived onMo.', b: 'arrived onMO.' } }), []);
    assert.deepEqual(verdicts({ a, b, texts: { a: 'arrived onMo.', b: 'arrived on3.' } }), ['compatible 10 b10']);
  });

  it('are no amounts of other days', () => {
    const on = (from: string, to: string): Fact =>
      fact({ event: 'open', figure: { start: 30, end: 32, ...day(from, to) } });
    const [a, b] = [
      [exact(), on('2025-03-03', '2025-03-04')],
      [round(), on('2025-01-03', '2025-01-04')],
    ];
    assert.deepEqual(verdicts({ a, b }), []);
    assert.deepEqual(verdicts({ a, b: [round(), on('2025-03-03', '2025-03-04')] }), [
      'compatible 10 b10',
      'same 30 b30',
    ]);
  });

  const arrival = (from: string, to: string, fields: Parameters<typeof fact>[0] = {}): Fact =>
    fact({ event: 'arrive', head: undefined, subject: 0, others: [1], ...fields, figure: day(from, to) });
  const ids = { a0: 'person:vilner', b0: 'person:vilner', a1: 'place:veltra', b1: 'place:veltra', b2: 'place:sant' };
  const monday: readonly [string, string] = ['2025-03-03', '2025-03-04'];
  const evening: readonly [string, string] = ['2025-03-03T18:00', '2025-03-04T00:00'];

  it('are dates of what happens once to somebody, wherever they stand', () => {
    const across = (ours: Fact, theirs: Fact): string[] =>
      verdicts({ a: [ours], b: [theirs], ids, links: [], others: ['a', 'b'] });
    assert.deepEqual(across(arrival(...monday), arrival(...evening)), ['compatible 10 b10']);
    assert.deepEqual(across(arrival(...monday), arrival(...monday)), ['same 10 b10']);
    assert.deepEqual(across(arrival(...monday), arrival('2025-03-01', '2025-03-02')), [], 'another day');
    const silent: readonly [string, Parameters<typeof fact>[0]][] = [
      ['may happen twice', { event: 'begin' }],
      ['no event', { event: undefined }],
      ['hedged', { hedged: true }],
      ['denied', { negated: true }],
      ['nobody', { subject: undefined }],
    ];
    for (const [name, fields] of silent)
      assert.deepEqual(across(arrival(...monday, fields), arrival(...evening, fields)), [], name);
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { event: 'leave' })), []);
    assert.deepEqual(across(arrival(...monday, { hedged: true }), arrival(...evening)), []);
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { hedged: true })), []);
    assert.deepEqual(across(arrival(...monday, { negated: true }), arrival(...evening)), []);
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { negated: true })), []);
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { subject: 1 })), [], 'another subject');
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { others: [2] })), [], 'another place');
    assert.deepEqual(across(arrival(...monday), arrival(...evening, { others: [2, 1] })), ['compatible 10 b10']);
    assert.deepEqual(across(arrival(...monday), arrival('2025-03-02', '2025-03-05')), [], 'no day');
  });

  it('come in the order of the text, then by article', () => {
    const ours = [arrival(...monday), arrival(...evening)].map((each, index) => ({
      ...each,
      figure: { ...each.figure, start: 30 - 20 * index, end: 31 - 20 * index },
    }));
    const everybody = { ...ids, c0: 'person:vilner', c1: 'place:veltra' };
    assert.deepEqual(
      verdicts({ a: ours, b: [arrival(...monday)], ids: everybody, links: [], others: ['c', 'b', 'a'] }),
      ['compatible 10 b10', 'compatible 10 c10', 'same 30 b10', 'same 30 c10'],
    );
  });
});
