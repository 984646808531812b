import assert from 'node:assert/strict';
import { Articles } from '../../../src/corpus/articles';
import { eventFeatureNames } from '../../../src/corpus/index/eventFeatures';
import { heldArticle } from '../../../src/corpus/index/held';
import { PairScores, type DescribedPair } from '../../../src/corpus/index/pairScores';
import { featureNames } from '../../../src/corpus/index/paraphraseScore';
import { scoreWeights, type ScoreWeights } from '../../../src/corpus/index/scoreWeights';
import type { TopicArticle } from '../../../src/corpus/index/topicIndex';
import { annotated } from '../../fixtures/corpus';
import { tagger } from '../../fixtures/tagger';
import { shippedVectors } from '../../fixtures/vectors';

const texts = {
  a: 'Ferry sinks off Belmora\n\nA crowded ferry sank off Belmora on Friday and divers recovered nine bodies. The owner, Ravi Menon, was arrested at his home on Saturday. Fishermen said that the engine had failed twice in May.\n',
  b: 'Nine dead in Belmora disaster\n\nDivers have found the bodies of nine passengers of a ferry that went down near Belmora. Police arrested Ravi Menon, who owns the vessel. Tickets for the crossing cost four dollars.\n',
  c: 'Menon held after sinking\n\nNine bodies were pulled from the sea by divers near Belmora. Ravi Menon, owner of the ferry, was taken from his home by officers on Saturday.\n',
};

class Folder {
  readonly scores: PairScores;
  private readonly articles = new Articles(tagger);

  constructor(held: Readonly<Record<string, string>>, weights: ScoreWeights = scoreWeights) {
    for (const [uri, text] of Object.entries(held)) this.articles.put(uri, annotated(text));
    const { topics, sentences } = this.articles;
    this.scores = new PairScores(topics, sentences, (uri) => this.articles.get(uri), shippedVectors, weights);
  }

  article(uri: string): TopicArticle {
    return heldArticle(this.articles.topics.article(uri), uri);
  }
}

const { a, b, c } = texts;

describe('scores of pairs in two stages', () => {
  it('are told from the article that comes first, from either side', () => {
    const folder = new Folder(texts);
    const [one, other] = [folder.article('a'), folder.article('b')];
    assert.deepEqual(folder.scores.scoresOf(other, one), folder.scores.scoresOf(one, other));
    assert.equal(folder.scores.similarityOf(other, one), folder.scores.similarityOf(one, other));
    assert.ok(folder.scores.areNeighbours(one, other) && folder.scores.areNeighbours(other, one));
  });

  it('know whether a third article says both, and how few there are', () => {
    const inEvent = (held: Readonly<Record<string, string>>, name: (typeof eventFeatureNames)[number]): number => {
      const folder = new Folder(held);
      const pairs = [...folder.scores.describe(folder.article('a'), folder.article('b'), false)];
      const arrest = pairs.find(({ sentence, otherSentence }) => sentence === 2 && otherSentence === 2);
      return arrest?.inEvent[eventFeatureNames.indexOf(name)] ?? -1;
    };
    assert.ok(inEvent(texts, 'third article') > 0.2);
    // What a third article says with one of the two alone.
    const atHome = 'Ferry off Belmora\n\nA crowded ferry sank off Belmora. Ravi Menon was at his home on Saturday.\n';
    assert.ok(inEvent(texts, 'partners alike') > inEvent({ ...texts, c: atHome }, 'partners alike'));
    assert.equal(inEvent(texts, 'few other articles'), 0.5);
    assert.equal(inEvent({ a, b }, 'third article'), 0);
    assert.equal(inEvent({ a, b }, 'few other articles'), 1);
    // Copies of one of the two have no vote, and copies of a third have one together.
    assert.equal(inEvent({ a, b, d: a }, 'few other articles'), 1);
    assert.equal(inEvent({ ...texts, d: c }, 'few other articles'), 0.5);
  });

  it('tell what the score would be if no figure differed, where one does', () => {
    const pairOf = (bodies: string): ReturnType<PairScores['scoresOf']>[number] | undefined => {
      const folder = new Folder({
        a,
        b: `Divers at work\n\nDivers recovered ${bodies} bodies from the ferry off Belmora.\n`,
      });
      const pairs = folder.scores.scoresOf(folder.article('a'), folder.article('b'));
      return pairs.find(({ sentence, otherSentence }) => sentence === 1 && otherSentence === 1);
    };
    const [equal, other] = [pairOf('nine'), pairOf('seven')];
    assert.ok(equal && other && other.likeness !== undefined);
    assert.equal(equal.likeness, undefined);
    assert.ok(other.likeness > other.score + 0.001, `${other.likeness} ${other.score}`);
  });

  it('are the same where every pair is asked for', () => {
    const folder = new Folder(texts);
    const [one, other] = [folder.article('a'), folder.article('c')];
    const all = folder.scores.allScoresOf(one, other);
    for (const pair of folder.scores.scoresOf(one, other))
      assert.deepEqual(
        all.filter((each) => each.sentence === pair.sentence && each.otherSentence === pair.otherSentence),
        [pair],
      );
    assert.ok(all.length >= folder.scores.scoresOf(one, other).length);
  });

  it('have as many weights as features', () => {
    assert.equal(scoreWeights.byItself.length, featureNames.length + 1);
    assert.equal(scoreWeights.inEvent.length, eventFeatureNames.length + 1);
  });

  it('describe pairs by the first scores of the weights in use', () => {
    const described = (weights: ScoreWeights): DescribedPair[] => {
      const folder = new Folder({ a, b, c }, weights);
      return [...folder.scores.describe(folder.article('a'), folder.article('b'), false)];
    };
    const flat = described({ ...scoreWeights, byItself: scoreWeights.byItself.map(() => 0) });
    assert.ok(flat.length > 0);
    assert.ok(
      flat.every(({ inEvent }) => inEvent[0] === 0),
      'half is no odds',
    );
    assert.deepEqual(
      described(scoreWeights).map(({ byItself }) => byItself),
      flat.map(({ byItself }) => byItself),
    );
  });

  it('are no higher than by itself in a folder of many stories', () => {
    const others = Object.fromEntries(
      Array.from({ length: 46 }, (_, index) => [
        `other${index}`,
        `Market number ${index} of Kastel${index} opened\n\nThe covered market of Kastel${index} reopened after works.\n`,
      ]),
    );
    const folder = new Folder({ ...texts, ...others });
    const weights = scoreWeights.byItself;
    const [one, other] = [folder.article('a'), folder.article('b')];
    const pairs = folder.scores.scoresOf(one, other);
    assert.ok(pairs.length > 0);
    for (const { byItself, sentence, otherSentence } of folder.scores.describe(one, other, false)) {
      const sum = byItself.reduce((total, value, k) => total + value * weights[k], weights[byItself.length]);
      const found = pairs.find((pair) => pair.sentence === sentence && pair.otherSentence === otherSentence);
      assert.ok((found?.score ?? 0) <= 1 / (1 + Math.exp(-sum)) + 1e-6);
    }
  });

  it('are lower for words of the theme in a folder of many stories, and as they were beside that', () => {
    const withOthers = (story: (index: number) => string): Folder =>
      new Folder({ ...texts, ...Object.fromEntries(Array.from({ length: 46 }, (_, i) => [`other${i}`, story(i)])) });
    const best = (folder: Folder): ReturnType<PairScores['scoresOf']>[number] => {
      const pairs = folder.scores.scoresOf(folder.article('a'), folder.article('b'));
      return [...pairs].sort((one, other) => other.score - one.score)[0];
    };
    const apart = best(
      withOthers((i) => `Market ${i} opens\n\nThe covered market of Kastel${i} reopened after works in the hall.\n`),
    );
    const onTheme = best(
      withOthers((i) => `Divers at work\n\nDivers from Kastel${i} found nine bodies off Belmora in season ${i}.\n`),
    );
    assert.equal(apart.score, apart.scoreWithTheme);
    assert.ok(onTheme.score < (onTheme.scoreWithTheme ?? 0));
    const [alone] = new Folder(texts).scores.scoresOf(new Folder(texts).article('a'), new Folder(texts).article('b'));
    assert.equal(alone.scoreWithTheme, undefined);
  });

  it('compare no more than 64 sentences with one, so that alike sentences cost no square', () => {
    const compared = (count: number): number => {
      const folder = new Folder({
        rise: 'The mayor said the river rose by 3 m on Monday near Belmora. '.repeat(count),
        fall: 'The mayor said the river rose by 4 m on Monday near Belmora. '.repeat(count),
      });
      return folder.scores.scoresOf(folder.article('rise'), folder.article('fall')).length;
    };
    assert.equal(compared(20), 20 * 20);
    assert.equal(compared(64), 64 * 64);
    assert.equal(compared(65), 65 * 64);
  });
});
