import assert from 'node:assert/strict';
import {
  eventFeatureNames,
  eventFeaturesOf,
  oddsOf,
  type ArticlesInEvent,
} from '../../../src/corpus/index/eventFeatures';
import type { SentenceProfile } from '../../../src/corpus/index/sentenceProfiles';
import { scoreTable, SparseScores, type ScoredPair } from '../../../src/corpus/index/sparseScores';
import { ThirdArticle } from '../../../src/corpus/index/thirdArticle';
import { profileOf } from '../../fixtures/vectors';

/** Pairs as `sentence-other:score`. */
function pairs(text: string): ScoredPair[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [sentence, otherSentence, score] = part.split(/[-:]/).map(Number);
      return { sentence, otherSentence, score };
    });
}

function eventOf(table: string, rest: Partial<ArticlesInEvent> = {}): ArticlesInEvent {
  const scores = scoreTable(pairs(table));
  let total = 0;
  for (let at = 0; at < scores.forward.count; at++) total += scores.forward.scoreAt(at) ** 2;
  return { table: scores, total, similarity: 0.2, sentenceCounts: [10, 10], thirds: [], ...rest };
}

/** A third article by its pairs with the first and with the second. */
function third(ofFirst: string, ofSecond: string, vote = 1): ThirdArticle {
  return new ThirdArticle(new SparseScores(pairs(ofFirst)), new SparseScores(pairs(ofSecond)), vote);
}

interface Described {
  readonly at?: readonly [number, number];
  readonly first?: number;
  readonly covered?: number;
  readonly bits?: number;
  readonly a?: Partial<SentenceProfile>;
  readonly b?: Partial<SentenceProfile>;
}

/** The feature of a name, to three places. */
function feature(
  name: (typeof eventFeatureNames)[number],
  event: ArticlesInEvent,
  { at = [4, 5], first = 0.5, covered = 0, bits = 0, a, b }: Described = {},
): number {
  const features = eventFeaturesOf(
    event,
    { sentence: at[0], profile: { ...profileOf('x'), ...a } },
    { sentence: at[1], profile: { ...profileOf('y'), ...b } },
    { score: first, covered, bits },
  );
  assert.equal(features.length, eventFeatureNames.length);
  return Math.round(features[eventFeatureNames.indexOf(name)] * 1000) / 1000;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

describe('what an event says of a pair', () => {
  it('holds the log odds of the first score, finite', () => {
    assert.equal(feature('first score', eventOf('4-5:0.5')), 0);
    assert.equal(feature('first score', eventOf(''), { first: 0.9 }), round(oddsOf(0.9)));
    assert.ok(Number.isFinite(oddsOf(0)) && Number.isFinite(oddsOf(1)));
  });

  it('says how far it leads the best rival of either sentence', () => {
    const event = eventOf('4-5:0.5 4-6:0.5 4-7:0.25 3-5:0.75 3-6:0.875');
    assert.equal(feature('lead over rivals, most', event), 0);
    assert.equal(feature('lead over rivals, least', event), round(-oddsOf(0.75) / 5));
    assert.equal(feature('share of rivals, most', event), round(0.5 / (0.5 + 0.75 + 0.05)));
    assert.equal(feature('share of rivals, most', eventOf('4-5:0.5 4-6:0.5 4-7:0.5')), round(0.5 / 0.55));
    assert.equal(feature('share of rivals, least', eventOf('4-5:0.5 4-6:0.5 4-7:0.5')), round(0.5 / 1.55));
  });

  it('says whether the sentences beside them are linked', () => {
    assert.equal(feature('neighbours linked', eventOf('4-5:0.5')), 0);
    assert.equal(feature('neighbours linked', eventOf('3-4:0.5 5-6:0.75')), 0.75);
    assert.equal(feature('neighbours linked', eventOf('3-4:0.75 5-6:0.5')), 0.75);
    for (const beside of ['4-4:0.5', '4-6:0.5', '3-5:0.5', '5-5:0.5'])
      assert.equal(feature('neighbours linked', eventOf(beside)), 0.35);
    assert.equal(feature('neighbours linked', eventOf('3-6:0.75 5-4:0.75 2-3:0.75')), 0);
  });

  it('says how far a third article goes with both, by the lesser of its scores', () => {
    const thirds = [third('4-1:0.75 4-2:0.5 4-3:0.25', '5-0:0.875 5-2:0.875 5-3:0.875'), third('4-9:0.25', '5-9:0.75')];
    assert.equal(feature('third article', eventOf('', { thirds })), 0.5);
    assert.equal(feature('third articles', eventOf('', { thirds })), 0.375);
    assert.equal(feature('third article', eventOf('', { thirds: [third('3-1:0.75', '5-1:0.75')] })), 0);
    assert.equal(feature('few other articles', eventOf('', { thirds })), round(1 / 3));
    assert.equal(feature('few other articles', eventOf('')), 1);
    const many = Array.from({ length: 5 }, () => third('4-1:0.75', '5-1:0.75'));
    assert.equal(feature('third articles', eventOf('', { thirds: many })), 1);
  });

  it('says so of one pair after another', () => {
    const event = eventOf('', { thirds: [third('3-2:0.75 4-1:0.5 4-9:0.75', '5-1:0.875 5-2:1 6-2:0.25')] });
    const told = [
      [4, 5],
      [3, 5],
      [3, 6],
      [4, 6],
      [7, 5],
      [4, 5],
    ] as const;
    assert.deepEqual(
      told.map((at) => feature('third article', event, { at })),
      [0.5, 0.75, 0.25, 0, 0, 0.5],
    );
  });

  it('says whether both have the same partners, by the cosine of their scores', () => {
    const alike = (event: ArticlesInEvent): number => feature('partners alike', event);
    // Each is a partner of itself, and of the other by their own score, here a half.
    const cosine = (common: number, ours: number, theirs: number): number =>
      round((common + 2 * 0.5) / Math.sqrt((ours + 1.25) * (theirs + 1.25)));
    assert.equal(alike(eventOf('4-5:0.5')), cosine(0, 0, 0));
    assert.equal(alike(eventOf('', { thirds: [third('4-1:0.75', '5-1:0.5')] })), cosine(0.375, 0.5625, 0.25));
    assert.equal(alike(eventOf('', { thirds: [third('4-1:0.75', '5-2:0.5')] })), cosine(0, 0.5625, 0.25));
    const two = [third('4-1:0.5 4-2:0.5', '5-2:0.5'), third('4-0:0.5', '5-0:0.5 5-7:1')];
    assert.equal(alike(eventOf('', { thirds: two })), cosine(0.5, 0.75, 1.5));
    // Rivals are partners that the other does not have.
    assert.equal(alike(eventOf('4-5:0.5 4-6:0.5 3-5:1 3-6:1', { thirds: two })), cosine(0.5, 1, 2.5));
    const others = [third('3-1:1 4-1:0.5', '5-1:0.5 6-1:1')];
    assert.equal(alike(eventOf('', { thirds: others })), cosine(0.25, 0.25, 0.25));
    assert.equal(feature('partners alike', eventOf(''), { first: 1 }), 1);
  });

  it('counts third articles by their votes', () => {
    const one = third('4-1:0.75 4-2:0.5', '5-1:0.5 5-3:0.25');
    const withVote = (vote: number): ThirdArticle => new ThirdArticle(one.ofFirst, one.ofSecond, vote);
    const other = third('4-1:0.5', '5-1:0.75');
    const copied = eventOf('4-6:0.25', { thirds: [withVote(0.5), withVote(0.5), other] });
    const once = eventOf('4-6:0.25', { thirds: [one, other] });
    const twice = eventOf('4-6:0.25', { thirds: [one, one, other] });
    for (const name of ['partners alike', 'few other articles'] as const) {
      assert.equal(feature(name, copied), feature(name, once), name);
      assert.notEqual(feature(name, twice), feature(name, once), name);
    }
    const without = eventOf('4-6:0.25', { thirds: [withVote(0), other] });
    assert.equal(
      feature('partners alike', without),
      feature('partners alike', eventOf('4-6:0.25', { thirds: [other] })),
    );
  });

  it('holds the log odds once more, the more the fewer other articles there are', () => {
    const name = 'first score with few other articles';
    assert.equal(feature(name, eventOf(''), { first: 0.9 }), round(oddsOf(0.9)));
    const thirds = [third('', '')];
    assert.equal(feature(name, eventOf('', { thirds }), { first: 0.9 }), round(oddsOf(0.9) / 2));
  });

  it('says how much of the pair both say, and how long the longer article is', () => {
    assert.equal(feature('covered, least', eventOf(''), { covered: 0.25 }), 0.25);
    assert.equal(feature('bits of the shorter', eventOf(''), { bits: 0.75 }), 0.75);
    const length = (one: number, other: number): number =>
      feature('longer article', eventOf('', { sentenceCounts: [one, other] }));
    assert.equal(length(20, 5), round(Math.log(20) / 3));
    assert.equal(length(5, 20), length(20, 5));
    assert.equal(length(0, 0), 0);
  });

  it('says where they stand', () => {
    const event = eventOf('', { sentenceCounts: [10, 20] });
    assert.equal(feature('places apart', event, { at: [5, 4] }), 0.3);
    assert.equal(feature('places apart', eventOf('', { sentenceCounts: [0, 0] }), { at: [0, 0] }), 0);
  });

  it('says how much else the articles have in common, rivals left out', () => {
    const event = eventOf('4-5:0.5 4-6:0.75 1-5:0.75 0-0:0.5 8-9:1', { sentenceCounts: [10, 40] });
    assert.equal(feature('rest of the articles', event), 0.25);
    assert.equal(feature('rest of the articles', eventOf('0-0:1 1-1:1 2-2:1', { sentenceCounts: [5, 9] })), 1);
  });

  it('holds the logarithm of the topic similarity, up to a half', () => {
    const similar = (similarity: number): number => feature('topic similarity', eventOf('', { similarity }));
    assert.equal(similar(0), round(Math.log(0.003)));
    assert.equal(similar(0.1), round(Math.log(0.103)));
    assert.equal(similar(0.9), similar(0.5));
  });

  it('counts names that both lack, up to three, and weekdays of which none is shared', () => {
    const names = (a: string[], b: string[]): number =>
      Math.round(3 * feature('names apart', eventOf(''), { a: { names: new Set(a) }, b: { names: new Set(b) } }));
    assert.equal(names(['lund'], ['lund', 'moe']), 0);
    assert.equal(names(['lund', 'vik'], ['moe', 'dahl', 'berg']), 2);
    assert.equal(names(['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h']), 3);
    const days = (a: string[], b: string[]): number =>
      feature('weekdays apart', eventOf(''), { a: { weekdays: new Set(a) }, b: { weekdays: new Set(b) } });
    assert.equal(days(['monday'], ['tuesday']), 1);
    assert.equal(days(['monday', 'sunday'], ['monday', 'tuesday']), 0);
    assert.equal(days(['monday'], []), 0);
  });
});
