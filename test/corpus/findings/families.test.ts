import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotations/annotate';
import { evidenceBetween, familiesAmong, type Credits, type Evidence } from '../../../src/corpus/findings/families';
import { agenciesOf } from '../../../src/corpus/index/agencyCredits';
import type { Parallel } from '../../../src/corpus/index/parallel';
import { tagger } from '../../fixtures/tagger';

const noCredits: Credits = { agencies: [] };

describe('source families', () => {
  /** Families of articles from the pairs that have evidence. */
  function families(uris: string[], pairs: readonly string[], dates: Readonly<Record<string, string>> = {}) {
    const evidence = (a: string, b: string): Evidence[] =>
      pairs.includes(a + b) ? [{ kind: 'sentences', articles: [a, b], count: 2 }] : [];
    return familiesAmong(uris, {
      creditsOf: (uri) => ({ agencies: [], ...(dates[uri] ? { date: dates[uri] } : {}) }),
      sharedBy: () => ['a', 'b', 'c', 'd', 'e', 'x'],
      evidenceFor: evidence,
    });
  }

  it('hold every article once, in the order of URIs', () => {
    assert.deepEqual(
      families(['c', 'b', 'a'], []).map(({ id, articles }) => [id, ...articles]),
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
      ],
    );
  });

  it('join pairs with evidence, in whatever order they come', () => {
    const joined = families(['a', 'b', 'c', 'd', 'e'], ['bc', 'ae', 'ce']);
    assert.deepEqual(
      joined.map(({ articles }) => articles.join('')),
      ['abce', 'd'],
    );
    assert.deepEqual(
      joined[0].evidence.map(({ articles }) => articles.join('')),
      ['ae', 'bc', 'ce'],
    );
    assert.deepEqual(joined[1].evidence, []);
  });

  it('leave out articles that were not asked for', () => {
    assert.deepEqual(
      families(['a', 'b'], ['ax', 'bx']).map(({ articles }) => articles.join('')),
      ['a', 'b'],
    );
  });

  it('name the earliest article where all are dated and no other has its date', () => {
    const earliest = (dates: Readonly<Record<string, string>>): string | undefined =>
      families(['a', 'b', 'c'], ['ab', 'ac'], dates)[0].earliest;
    assert.equal(earliest({ a: '2025-03-05', b: '2025-03-04', c: '2025-03-06' }), 'b');
    assert.equal(earliest({ a: '2025-03-04', b: '2025-03-04', c: '2025-03-06' }), undefined);
    assert.equal(earliest({ a: '2025-03-03', b: '2025-03-04' }), undefined);
    assert.equal(families(['a'], [], { a: '2025-03-04' })[0].earliest, undefined, 'alone');
  });
});

describe('evidence of one origin', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}`);
  const text = words.join(' ');
  /** The offsets of some words in a row. */
  const spanOf = (from: number, to: number) => ({
    start: words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0),
    end: words.slice(0, to).join(' ').length,
  });
  const parallel = (length: number, fields: Partial<Parallel> & { readonly theirs?: number } = {}): Parallel => ({
    a: { uri: 'a', sentence: 0, ...spanOf(0, length) },
    b: { uri: 'b', sentence: fields.theirs ?? 0, ...spanOf(0, length) },
    shared: [{ a: spanOf(0, length), b: spanOf(0, length) }],
    kind: 'near',
    score: 0.9,
    run: length,
    ...fields,
  });
  function evidence(
    parallels: readonly Parallel[],
    credits: Readonly<Record<string, Credits>> = {},
    source = text,
  ): string[] {
    const annotated = annotate(source, 'plain', tagger);
    return evidenceBetween(
      { a: 'a', b: 'b', parallels, read: () => annotated },
      (uri) => credits[uri] ?? noCredits,
    ).map((each) => `${each.kind} ${'words' in each ? each.words : 'count' in each ? each.count : each.agency}`);
  }

  it('is a run of sixteen words', () => {
    assert.deepEqual(evidence([parallel(16)]), ['run 16']);
    assert.deepEqual(evidence([parallel(15)]), []);
    assert.deepEqual(evidence([parallel(16), parallel(20), parallel(18)]), ['run 20']);
  });

  it('is no run of quoted words', () => {
    const quoted = text.replace('wordi wordj', '“wordi wordj”');
    assert.deepEqual(evidence([parallel(16)], {}, quoted), []);
  });

  it('is two verbatim sentences of eight words', () => {
    const verbatim = (length: number): Parallel => parallel(length, { kind: 'verbatim' });
    assert.deepEqual(evidence([verbatim(8), verbatim(9)]), ['sentences 2']);
    assert.deepEqual(evidence([verbatim(8)]), []);
    assert.deepEqual(evidence([verbatim(8), verbatim(7)]), []);
    assert.deepEqual(evidence([verbatim(8), parallel(9)]), []);
  });

  it('is six passages in the same order', () => {
    const inOrder = (...sentences: number[]): string[] =>
      evidence(
        sentences.map((sentence) => parallel(3, { theirs: sentence, b: { uri: 'b', sentence, start: 0, end: 1 } })),
      );
    assert.deepEqual(inOrder(0, 1, 2, 3, 4, 5), ['order 6']);
    assert.deepEqual(inOrder(0, 1, 2, 3, 4), []);
    assert.deepEqual(inOrder(0, 1, 2, 9, 3, 4, 5), ['order 6']);
    assert.deepEqual(inOrder(5, 4, 3, 2, 1, 0), []);
  });

  it('is an agency that both credit', () => {
    const credits = (a: string[], b: string[]): string[] => evidence([], { a: { agencies: a }, b: { agencies: b } });
    assert.deepEqual(credits(['afp', 'reuters'], ['reuters']), ['agency reuters']);
    assert.deepEqual(credits(['afp'], ['reuters']), []);
  });

  it('is none where the article cannot be read', () => {
    const pair = { a: 'a', b: 'b', parallels: [parallel(20)], read: () => undefined };
    assert.deepEqual(
      evidenceBetween(pair, () => noCredits),
      [],
    );
  });
});

describe('agencies that an article credits', () => {
  const body =
    'The harbour wall at Teshi fell into the sea on Friday after a storm of three days, the port authority said.';
  const credited = (text: string): string[] => agenciesOf(annotate(text, 'plain', tagger));
  const cases: readonly [string, string, string[]][] = [
    ['a dateline', `Wall falls\n\nTESHI, May 3 (Reuters) – ${body}\n`, ['reuters']],
    ['a short form', `Wall falls\n\nTESHI, May 3 (AP) – ${body}\n`, ['associated press']],
    [
      'a contribution',
      `Wall falls\n\n${body}\n\nReuters and the Associated Press contributed to this report\n`,
      ['associated press', 'reuters'],
    ],
    ['a person who contributed', `Wall falls\n\n${body}\n\nHanna Reyl contributed to this report\n`, ['hanna reyl']],
    ['a person who reported', `Wall falls\n\n${body}\n\nAdditional reporting by Hanna Reyl\n`, []],
    ['an agency that reported', `Wall falls\n\n${body}\n\nAdditional reporting by Reuters\n`, ['reuters']],
    ['agencies without a name', `Wall falls\n\n${body}\n\nWith agencies\n`, []],
    ['a picture', `Wall falls\n\n${body}\n\nPhotograph: Hanna Reyl/Reuters\n`, []],
    ['pictures', `Wall falls\n\n${body}\n\nPhotos by Reuters\n`, []],
    ['no credit', `Wall falls\n\n${body} Reuters said so.\n`, []],
  ];
  for (const [name, text, expected] of cases) {
    it(`${expected.join(', ') || 'none'}: ${name}`, () => assert.deepEqual(credited(text), expected));
  }
});
