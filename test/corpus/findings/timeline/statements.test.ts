import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus';
import {
  ClaimSet,
  type Claim,
  type ClaimPassage,
  type CutSentence,
} from '../../../../src/corpus/findings/claims/claims';
import type { Dispute } from '../../../../src/corpus/findings/differences/disputes';
import { datedStatements, tellersAmong } from '../../../../src/corpus/findings/timeline/statements';
import { tagger } from '../../../fixtures/tagger';

/** Words of an article: its name, then the words. */
type Place = readonly [string, string];

interface Case {
  readonly what: string;
  /** By article, paragraphs of one sentence. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** Sentences that make one claim, by words in them. */
  readonly claims?: readonly (readonly Place[])[];
  readonly disputes?: readonly (readonly [Dispute['about'], ...Place[]])[];
  /** Article, first word, day, whether others date it, and who tells that time. */
  readonly dated: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'who tells no time borrows that of the claim',
    told: { a: ['Dorn landed in Veltra on Monday.'], b: ['Dorn landed in Veltra.'] },
    claims: [
      [
        ['a', 'Dorn landed'],
        ['b', 'Dorn landed'],
      ],
    ],
    dated: ['a Dorn 10 (a)', 'b Dorn 10 by others (a)'],
  },
  {
    what: 'nobody borrows one that another claim disputes',
    told: {
      a: ['Children sat with Dorn when she landed on Monday.'],
      b: ['Dorn landed on Tuesday.', 'Children sat with Dorn.'],
      c: ['Children sat with Dorn.'],
    },
    claims: [
      [
        ['a', 'Children'],
        ['b', 'Children'],
        ['c', 'Children'],
      ],
    ],
    disputes: [['date', ['a', 'Monday'], ['b', 'Tuesday']]],
    dated: ['a Children 10 (a)', 'b Dorn 11 ()'],
  },
  {
    what: 'nobody borrows a disputed one on a side of another difference',
    told: {
      a: ['Dorn landed with 214 guests on Monday.'],
      b: ['Dorn landed on Tuesday.', 'She had 241 guests.'],
    },
    disputes: [
      ['date', ['a', 'Monday'], ['b', 'Tuesday']],
      ['figure', ['a', '214 guests'], ['b', '241 guests']],
    ],
    dated: ['a Dorn 10 ()', 'b Dorn 11 ()'],
  },
  {
    what: 'a side borrows one that its article tells in another sentence on the claim, and none that goes against it',
    told: {
      a: ['Dorn landed with 214 guests on Monday.'],
      b: ['All were safe after Dorn landed on Monday.', 'Dorn landed with 241 guests.'],
      c: ['All were safe after Dorn landed on Tuesday.', 'Dorn landed with 230 guests.'],
    },
    claims: [
      [
        ['a', 'Dorn landed'],
        ['b', 'All were'],
        ['b', 'Dorn landed with'],
        ['c', 'All were'],
        ['c', 'Dorn landed with'],
      ],
    ],
    disputes: [['figure', ['a', '214 guests'], ['b', '241 guests'], ['c', '230 guests']]],
    dated: ['a Dorn 10 (a, b)', 'b All 10 (a, b)', 'b Dorn 10 by others (a, b)', 'c All 11 (c)'],
  },
  {
    what: 'a side borrows one that nobody disputes',
    told: { a: ['Dorn landed with 214 guests on Monday.'], b: ['She had 241 guests.'] },
    disputes: [['figure', ['a', '214 guests'], ['b', '241 guests']]],
    dated: ['a Dorn 10 ()', 'b She 10 by others ()'],
  },
  {
    what: 'two titles of somebody tell of no one time',
    told: { a: ['Minister Dorn landed on Monday.'], b: ['Chancellor Dorn is fond of herring.'] },
    disputes: [['title', ['a', 'Minister'], ['b', 'Chancellor']]],
    dated: ['a Minister 10 ()'],
  },
  {
    what: 'nobody borrows one where the article dates the claim elsewhere',
    told: {
      a: ['Dorn landed in Veltra on Monday.'],
      b: ['Dorn landed in Veltra.', 'It was on Monday morning that she landed in Veltra.'],
    },
    claims: [
      [
        ['a', 'Dorn landed'],
        ['b', 'Dorn landed'],
        ['b', 'It was'],
      ],
    ],
    dated: ['a Dorn 10 (a, b)', 'b It 10 (b)'],
  },
];

const nameOf = (uri: string): string => uri.replace('.txt', '');

describe('statements of a time', () => {
  for (const { what, told, claims = [], disputes = [], dated } of cases)
    it(what, () => {
      const corpus = new Corpus(tagger);
      for (const [name, sentences] of Object.entries(told))
        corpus.read(
          `${name}.txt`,
          `Story ${name}\n\nVELTRA, March 12, 2025 — The council met.\n\n${sentences.join('\n\n')}\n`,
        );
      const articleOf = (name: string) => {
        const article = corpus.get(`${name}.txt`)?.article;
        assert.ok(article);
        return article;
      };
      const placeOf = ([name, words]: Place) => {
        const { text, sentences } = articleOf(name);
        const start = text.indexOf(words);
        assert.ok(start >= 0, words);
        const sentence = sentences.findIndex((each) => each.start <= start && start < each.end);
        return { uri: `${name}.txt`, sentence, start, end: start + words.length };
      };
      const cut = new Map<string, CutSentence[]>();
      const all = claims.map((places, index): Claim => {
        const passages = places.map((place): ClaimPassage => {
          const { uri, sentence } = placeOf(place);
          const { start, end } = articleOf(place[0]).sentences[sentence];
          return { uri, sentence, start, end, form: 'same' };
        });
        const articles = [...new Set(passages.map(({ uri }) => uri))];
        const claim = { id: String(index), label: '', labelPassage: passages[0], passages, articles };
        for (const { uri, sentence, start, end } of passages) {
          const one = { sentence, start, end, parts: [{ start, end }], claims: [claim], linked: new Set<string>() };
          cut.set(uri, [...(cut.get(uri) ?? []), one]);
        }
        return claim;
      });
      const statements = datedStatements(
        corpus.uris().map((uri) => ({ uri, article: articleOf(nameOf(uri)), figures: corpus.figuresOf(uri) })),
        new ClaimSet(all, cut),
        disputes.map(([about, ...places]) => ({
          about,
          sides: places.map((place) => ({ says: place[1], passages: [placeOf(place)] })),
        })),
      );
      const tellersOf = tellersAmong(statements);
      assert.deepEqual(
        statements.map((each) => {
          const [first] = articleOf(nameOf(each.uri)).text.slice(each.start, each.end).split(' ');
          const tellers = tellersOf(each).map(nameOf).join(', ');
          return `${nameOf(each.uri)} ${first} ${each.interval[0].slice(8, 10)}${each.date ? '' : ' by others'} (${tellers})`;
        }),
        dated,
      );
    });
});
