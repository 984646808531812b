import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/annotations/annotate';
import {
  commonAgency,
  commonOutlet,
  evidenceBetween,
  familiesAmong,
  likenessOf,
  type ArticlePair,
  type Evidence,
  type Family,
} from '../../../src/corpus/findings/families';
import { agenciesOf } from '../../../src/corpus/index/agencyCredits';
import { parallel, passage } from '../../fixtures/corpus';
import { tagger } from '../../fixtures/tagger';

/** Likeness by pair: `{ ab: 0.8 }`. */
type Likeness = Readonly<Record<string, number>>;

function families(uris: readonly string[], pairs: Likeness, dates: Readonly<Record<string, string>> = {}): Family[] {
  const likeness = new Map<string, Map<string, number>>();
  for (const [[a, b], alike] of Object.entries(pairs)) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ])
      likeness.set(one, (likeness.get(one) ?? new Map<string, number>()).set(other, alike));
  }
  return familiesAmong(uris, {
    creditsOf: (uri) => ({ agencies: [], ...(dates[uri] ? { date: dates[uri] } : {}) }),
    likenessOf: (uri) => likeness.get(uri) ?? new Map<string, number>(),
    evidenceFor: (a, b) => [{ kind: 'sentences', articles: [a, b], count: 2 }],
  });
}

const groups = (uris: readonly string[], pairs: Likeness): string[] =>
  families(uris, pairs).map(({ articles }) => articles.join(''));

describe('source families', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];

  it('hold every article once, in the order of URIs', () => {
    assert.deepEqual(
      families(['c', 'b', 'a'], {}).map(({ id, articles, evidence }) => [id, articles, evidence]),
      [
        ['a', ['a'], []],
        ['b', ['b'], []],
        ['c', ['c'], []],
      ],
    );
  });

  it('join pairs that are alike enough', () => {
    assert.deepEqual(groups(['a', 'b'], { ab: 0.5 }), ['ab']);
    assert.deepEqual(groups(['a', 'b'], { ab: 0.49 }), ['a', 'b']);
  });

  it('have evidence for each of their pairs', () => {
    const [joined, ...others] = families(all, { ae: 1, ce: 1, ac: 1, bd: 0.2 });
    assert.deepEqual(joined.articles, ['a', 'c', 'e']);
    assert.deepEqual(
      joined.evidence.map(({ articles }) => articles.join('')),
      ['ac', 'ae', 'ce'],
    );
    assert.deepEqual(
      others.map(({ articles, evidence }) => [...articles, evidence.length]),
      [
        ['b', 0],
        ['d', 0],
      ],
    );
  });

  const cases: readonly [string, Likeness, string[]][] = [
    ['no chain', { ab: 1, bc: 0.9 }, ['ab', 'c', 'd', 'e']],
    ['no pair below the least', { ab: 1, bc: 1, ac: 0.29 }, ['ab', 'c', 'd', 'e']],
    ['a weak pair beside strong ones', { ab: 1, bc: 1, ac: 0.3 }, ['abc', 'd', 'e']],
    ['no weak average', { ab: 1, bc: 0.5, ac: 0.49 }, ['ab', 'c', 'd', 'e']],
    ['an average that is just enough', { ab: 1, bc: 0.6, ac: 0.4 }, ['abc', 'd', 'e']],
    ['two groups', { ab: 1, cd: 1, bc: 0.9, ad: 0.4, ac: 0.4, bd: 0.4 }, ['abcd', 'e']],
    ['no two stories with a bridge between them', { ab: 1, cd: 1, bc: 0.9 }, ['ab', 'cd', 'e']],
    ['the likelier pair first', { ab: 0.6, bc: 0.7 }, ['a', 'bc', 'd', 'e']],
    ['of pairs alike the first by URI', { ab: 0.6, bc: 0.6 }, ['ab', 'c', 'd', 'e']],
  ];
  for (const [name, pairs, expected] of cases) {
    it(`join by average: ${name}`, () => assert.deepEqual(groups(all, pairs), expected));
  }

  it('leave out articles that were not asked for, and are the same whatever is asked for', () => {
    const pairs = { ab: 0.7, bc: 0.8, ac: 0.1 };
    assert.deepEqual(groups(['a', 'b'], pairs), ['a', 'b'], 'b belongs to c');
    assert.deepEqual(groups(['b'], pairs), ['b']);
    assert.deepEqual(groups(['c', 'b'], pairs), ['bc']);
  });

  it('have evidence for every pair, in whatever order articles come', () => {
    const likeness = fc.dictionary(
      fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)).map(([a, b]) => (a < b ? a + b : b + a)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(likeness, fc.shuffledSubarray(all, { minLength: 1 }), (given, asked) => {
        const pairs = Object.fromEntries(Object.entries(given).filter(([[a, b]]) => a !== b));
        const whole = groups(all, pairs);
        assert.deepEqual(whole.join('').split('').sort(), all);
        for (const group of whole)
          for (const a of group) for (const b of group) assert.ok(a >= b || pairs[a + b] >= 0.3, `${group}: ${a}${b}`);
        const wanted = (group: string): string => [...group].filter((uri) => asked.includes(uri)).join('');
        assert.deepEqual(
          groups(asked, pairs),
          whole
            .map(wanted)
            .filter((group) => group !== '')
            .sort(),
        );
      }),
    );
  });

  it('name the earliest article where all are dated and no other has its date', () => {
    const earliest = (dates: Readonly<Record<string, string>>): string | undefined =>
      families(['a', 'b', 'c'], { ab: 1, ac: 1, bc: 1 }, dates)[0].earliest;
    assert.equal(earliest({ a: '2025-03-05', b: '2025-03-04', c: '2025-03-06' }), 'b');
    assert.equal(earliest({ a: '2025-03-04', b: '2025-03-04', c: '2025-03-06' }), undefined);
    assert.equal(earliest({ a: '2025-03-03', b: '2025-03-04' }), undefined);
    assert.equal(families(['a'], {}, { a: '2025-03-04' })[0].earliest, undefined, 'alone');
  });
});

describe('likeness of two articles', () => {
  const likeness = (weight: number, ofShorter: number, creditOneAgency = false): string =>
    likenessOf({ shared: Math.min(weight, 1), weight, ofShorter, creditOneAgency, areOfOneOutlet: false }).toFixed(3);

  it('is the share of the shorter one that is copied', () => {
    assert.equal(likeness(14, 80), '0.500');
    assert.equal(likeness(28, 80), '1.000');
    assert.equal(likeness(60, 80), '1.000', 'no more than one');
    assert.equal(likeness(0, 80), '0.000');
  });

  it('counts few words of a short article as few', () => assert.equal(likeness(7, 10), likeness(7, 36)));

  it('is high where much is copied into a long article', () => {
    assert.equal(likeness(42, 4000), '0.500');
    assert.equal(likeness(84, 4000), '1.000');
  });

  it('is high for a report of some length, however many articles have it', () => {
    const ofMany = (shared: number, ofShorter: number): string =>
      likenessOf({ shared, weight: 0, ofShorter, creditOneAgency: false, areOfOneOutlet: false }).toFixed(3);
    assert.equal(ofMany(70, 140), '0.714');
    assert.equal(ofMany(140, 140), '1.000');
    assert.equal(ofMany(23, 23), '0.329', 'a standing line under briefs');
  });

  it('is told by a line in common where both credit one agency, and by nothing without one', () => {
    assert.equal(likeness(2, 20), '0.159');
    assert.equal(likeness(2, 20, true), '0.952');
    assert.equal(likeness(2, 80, true), '0.429');
    assert.equal(likeness(0, 20, true), '0.000');
    assert.equal(likeness(20, 4000, true), likeness(20, 4000), 'formulas of a long article stay formulas');
  });

  it('is told by less in common where one outlet printed both', () => {
    const ofOneOutlet = (weight: number, ofShorter: number, creditOneAgency = false): string =>
      likenessOf({ shared: 0, weight, ofShorter, creditOneAgency, areOfOneOutlet: true }).toFixed(3);
    assert.equal(ofOneOutlet(20, 200), '0.857');
    assert.equal(likeness(20, 200), '0.286');
    assert.equal(ofOneOutlet(8, 200), '0.343', 'the background of a desk');
    assert.equal(ofOneOutlet(0, 200), '0.000');
    assert.equal(ofOneOutlet(2, 80, true), likeness(2, 80, true), 'an agency says more');
  });

  it('asks for one outlet that printed both', () => {
    const common = (a?: string, b?: string): string | undefined =>
      commonOutlet({ agencies: [], ...(a ? { outlet: a } : {}) }, { agencies: [], ...(b ? { outlet: b } : {}) });
    assert.equal(common('The Ledger', 'ledger'), 'The Ledger');
    assert.equal(common('theledger.example', 'The Ledger'), 'theledger.example');
    assert.equal(common('Evening Post', 'eveningpost.co'), 'Evening Post');
    assert.equal(common('The Ledger', 'The Post'), undefined);
    assert.equal(common(undefined, 'The Post'), undefined);
    assert.equal(common(), undefined);
  });

  it('asks for one agency that both credit', () => {
    const common = (a: string[], b: string[]): string | undefined => commonAgency({ agencies: a }, { agencies: b });
    assert.equal(common(['afp', 'reuters'], ['reuters']), 'reuters');
    assert.equal(common(['afp'], ['reuters']), undefined);
  });
});

describe('evidence of one origin', () => {
  const pair: ArticlePair = {
    articles: ['a', 'b'],
    words: 20,
    longest: { words: 20, a: { start: 1, end: 2 }, b: { start: 3, end: 4 } },
    equalSentences: 0,
    parallels: [],
    agency: undefined,
    outlet: undefined,
  };
  const evidence = (fields: Partial<ArticlePair>): string[] =>
    evidenceBetween({ ...pair, ...fields }).map((each) => `${each.kind} ${valueOf(each)}`);
  const inOrder = (...sentences: number[]): string[] =>
    evidence({
      parallels: sentences.map((sentence, index) => parallel(passage('a', index), passage('b', sentence))),
    });

  it('is the longest run, with its place on either side', () => {
    assert.deepEqual(evidenceBetween(pair), [
      { kind: 'run', articles: ['a', 'b'], words: 20, a: { start: 1, end: 2 }, b: { start: 3, end: 4 } },
    ]);
  });

  it('is all words in runs where there is more than one run', () => {
    assert.deepEqual(evidence({ words: 28 }), ['run 20', 'words 28']);
  });

  it('is two verbatim sentences', () => {
    assert.deepEqual(evidence({ equalSentences: 2 }), ['run 20', 'sentences 2']);
    assert.deepEqual(evidence({ equalSentences: 1 }), ['run 20']);
  });

  it('is six passages in the same order', () => {
    assert.deepEqual(inOrder(0, 1, 2, 3, 4, 5), ['run 20', 'order 6']);
    assert.deepEqual(inOrder(0, 1, 2, 3, 4), ['run 20']);
    assert.deepEqual(inOrder(0, 1, 2, 9, 3, 4, 5), ['run 20', 'order 6']);
    assert.deepEqual(inOrder(5, 4, 3, 2, 1, 0), ['run 20']);
  });

  it('is an agency that both credit', () => assert.deepEqual(evidence({ agency: 'afp' }), ['run 20', 'agency afp']));
  it('is an outlet that printed both', () =>
    assert.deepEqual(evidence({ outlet: 'Ledger' }), ['run 20', 'outlet Ledger']));

  function valueOf(each: Evidence): number | string {
    return 'words' in each
      ? each.words
      : 'count' in each
        ? each.count
        : 'agency' in each
          ? each.agency
          : 'outlet' in each
            ? each.outlet
            : '';
  }
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
      `Wall falls\n\n${body}\n\nThe Associated Press and Reuters contributed to this report\n`,
      ['associated press', 'reuters'],
    ],
    ['a person who contributed', `Wall falls\n\n${body}\n\nHanna Reyl contributed to this report\n`, ['hanna reyl']],
    ['a person who reported', `Wall falls\n\n${body}\n\nAdditional reporting by Hanna Reyl\n`, []],
    ['an agency that reported', `Wall falls\n\n${body}\n\nAdditional reporting by Reuters\n`, ['reuters']],
    ['agencies without a name', `Wall falls\n\n${body}\n\nWith agencies\n`, []],
    ['an agency beside who reported', `Wall falls\n\n${body}\n\n(Reporting by Ann Dahl; with Reuters)\n`, ['reuters']],
    ['who reported and edited', `Wall falls\n\n${body}\n\n(Reporting by Ann Dahl; Editing by Tom Orm)\n`, []],
    ['a byline', `Wall falls\n\nBy Ann Dahl and AP\n\n${body}\n`, ['associated press']],
    ['a byline with an agency on no list', `Wall falls\n\nBy Ann Dahl, with CNS\n\n${body}\n`, ['cns']],
    [
      'an agency on no list, under its initials too',
      `Wall falls\n\nTESHI, May 3 (Coast News Service) – ${body}\n`,
      ['cns', 'coast news service'],
    ],
    [
      'an agency beside persons',
      `Wall falls\n\nBy Ann Dahl, Coast Newswire, and Tom Orm\n\n${body}\n`,
      ['coast newswire'],
    ],
    ['a byline of persons', `Wall falls\n\nBy Ann Dahl and Tom Orm\n\n${body}\n`, []],
    ['a picture', `Wall falls\n\n${body}\n\nPhotograph: Hanna Reyl/Reuters\n`, []],
    ['pictures', `Wall falls\n\n${body}\n\nPhotos by Reuters\n`, []],
    ['no credit', `Wall falls\n\n${body} Reuters said so.\n`, []],
  ];
  for (const [name, text, expected] of cases) {
    it(`${expected.join(', ') || 'none'}: ${name}`, () => assert.deepEqual(credited(text), expected));
  }
});
