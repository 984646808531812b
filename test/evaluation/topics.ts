import { annotate } from '../../src/annotations/annotate';
import type { Tagger } from '../../src/annotations/names/tagger';
import { Articles } from '../../src/corpus/articles';
import { Corpus } from '../../src/corpus/corpus';
import { heldArticle } from '../../src/corpus/index/held';
import { PairScores, type DescribedPair } from '../../src/corpus/index/pairScores';
import type { ScoreWeights } from '../../src/corpus/index/scoreWeights';
import type { VectorSource } from '../../src/corpus/index/vectors/vectorSource';
import { readArticle } from '../../src/article/article';
import { isRunningText } from '../../src/article/blocks/block';
import type { LabelledEvent } from '../news/reader';

/** A topic of ECB+: articles on an event and its twin, and which of the judged sentences say the same. */
export interface Topic {
  readonly docs: readonly { readonly id: string; readonly subtopic: string; readonly text: string }[];
  readonly sentences: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
  readonly pairs: readonly {
    readonly a: { readonly doc: string; readonly start: number };
    readonly b: { readonly doc: string; readonly start: number };
    readonly same: boolean;
  }[];
}

/** Several topics as one: an archive of many stories, in which sentences of different topics say nothing in common. */
export function archiveOf(topics: readonly Topic[]): Topic {
  const named = <Place extends { doc: string }>(number: number, place: Place): Place => ({
    ...place,
    doc: `${number}/${place.doc}`,
  });
  return {
    docs: topics.flatMap(({ docs }, number) =>
      docs.map(({ id, subtopic, text }) => ({ id: `${number}/${id}`, subtopic: `${number}/${subtopic}`, text })),
    ),
    sentences: topics.flatMap(({ sentences }, number) => sentences.map((sentence) => named(number, sentence))),
    pairs: topics.flatMap(({ pairs }, number) =>
      pairs.map(({ a, b, same }) => ({ a: named(number, a), b: named(number, b), same })),
    ),
  };
}

/** Each two articles of a topic as a topic of their own: a folder of two, in which no third article says anything. */
export function pairsOfArticles({ docs, sentences, pairs }: Topic): Topic[] {
  return docs.flatMap((one, index) =>
    docs.slice(index + 1).map((other) => {
      const among = ({ doc }: { readonly doc: string }): boolean => doc === one.id || doc === other.id;
      return {
        docs: [one, other],
        sentences: sentences.filter(among),
        pairs: pairs.filter(({ a, b }) => among(a) && among(b)),
      };
    }),
  );
}

/** The articles of a topic dealt out to folders of about so many, as topics of their own: what a reader may hold. */
export function foldersOf({ docs, sentences, pairs }: Topic, articles: number): Topic[] {
  const ids = docs.map(({ id }) => id).sort();
  const folders = Math.max(1, Math.round(ids.length / articles));
  return Array.from({ length: folders }, (_, folder) => {
    const mine = new Set(ids.filter((_id, index) => index % folders === folder));
    const isMine = ({ doc }: { readonly doc: string }): boolean => mine.has(doc);
    return {
      docs: docs.filter(({ id }) => mine.has(id)),
      sentences: sentences.filter(isMine),
      pairs: pairs.filter(({ a, b }) => isMine(a) && isMine(b)),
    };
  });
}

/** An event of the project's own news as a topic: every sentence of running text is judged, and two say the same where they stand in passages of one claim. */
export function topicOf({ articles }: LabelledEvent): Topic {
  const stated = articles.map(({ id, text, decoy, passages }) => {
    const read = readArticle(text);
    const sentences = read.sentences.filter(({ block }) => isRunningText(read.blocks[block].kind));
    return {
      id,
      text,
      decoy,
      sentences: sentences.map(({ start, end }) => ({
        doc: id,
        start,
        end,
        claims: passages.filter((passage) => passage.start < end && start < passage.end).map(({ claim }) => claim),
      })),
    };
  });
  const sentences = stated.flatMap((article) => article.sentences);
  const pairs = sentences.flatMap((a, i) =>
    sentences
      .slice(i + 1)
      .filter((b) => a.doc !== b.doc && a.claims.some((claim) => b.claims.includes(claim)))
      .map((b) => ({ a, b, same: true })),
  );
  return { docs: stated.map(({ id, text, decoy }) => ({ id, text, subtopic: decoy ? 'b' : 'a' })), sentences, pairs };
}

/** Two judged sentences of different articles of a topic, as the engine describes them where the topic is a folder. */
export interface JudgedPair extends DescribedPair {
  readonly same: boolean;
  /** The pairs of judged sentences that it stands for and that say the same, by a key. */
  readonly agreeing: readonly string[];
}

/** A topic, opened as a folder. */
export class OpenTopic {
  private readonly articles: Articles;
  /** By URI and sentence of ours, the judged sentences that it touches: they may be cut otherwise. */
  private readonly judged: ReadonlyMap<string, readonly (readonly string[])[]>;
  private readonly same: ReadonlySet<string>;

  constructor(
    topic: Topic,
    tagger: Tagger,
    private readonly vectors: VectorSource,
  ) {
    this.articles = new Articles(tagger);
    for (const { id, text } of topic.docs) this.articles.put(id, annotate(text, 'plain', tagger));
    this.judged = new Map(
      topic.docs.map(({ id }) => {
        const inArticle = topic.sentences.filter(({ doc }) => doc === id);
        return [
          id,
          this.articles
            .held(id)
            .article.sentences.map((own) =>
              inArticle.filter(({ start, end }) => own.start < end && start < own.end).map(keyOf),
            ),
        ];
      }),
    );
    this.same = sameSentences(topic);
  }

  /** The pairs that are worth comparing and were judged. @param weights of the first stage, on which the second builds */
  describe(weights: ScoreWeights): JudgedPair[] {
    const { topics, sentences } = this.articles;
    const scores = new PairScores(topics, sentences, (uri) => this.articles.get(uri), this.vectors, weights);
    const pairs: JudgedPair[] = [];
    for (const uri of this.articles.uris()) {
      const article = heldArticle(topics.article(uri), uri);
      for (const other of scores.neighboursOf(article)) {
        if (uri > other.uri || !scores.areNeighbours(article, other)) continue;
        for (const pair of scores.describe(article, other, false)) {
          const ours = this.judged.get(uri)?.[pair.sentence] ?? [];
          const theirs = this.judged.get(other.uri)?.[pair.otherSentence] ?? [];
          if (ours.length === 0 || theirs.length === 0) continue;
          const agreeing = ours.flatMap((a) => theirs.map((b) => `${a} ${b}`)).filter((key) => this.same.has(key));
          pairs.push({ ...pair, same: agreeing.length > 0, agreeing });
        }
      }
    }
    return pairs;
  }

  /** How many pairs of judged sentences of different articles say the same. */
  get agreeing(): number {
    // Both orders of a pair are held.
    return this.same.size / 2;
  }
}

function keyOf({ doc, start }: { doc: string; start: number }): string {
  return `${doc} ${start}`;
}

function sameSentences({ pairs }: Topic): Set<string> {
  return new Set(
    pairs.filter(({ same }) => same).flatMap(({ a, b }) => [`${keyOf(a)} ${keyOf(b)}`, `${keyOf(b)} ${keyOf(a)}`]),
  );
}

/** Two judged sentences with the score that the engine gives them. */
export interface LinkedPair {
  /** 0 without a link. */
  readonly score: number;
  readonly same: boolean;
  /** The articles are on twin events. */
  readonly twins: boolean;
}

/** All pairs of judged sentences as the engine links them when a topic is opened as a folder. */
export function linkedPairs(topics: readonly Topic[], tagger: Tagger, vectors: VectorSource): LinkedPair[] {
  const out: LinkedPair[] = [];
  for (const topic of topics) {
    const corpus = new Corpus(tagger, undefined, vectors);
    for (const { id, text } of topic.docs) corpus.put(id, annotate(text, 'plain', tagger));
    const scores = new Map<string, number>();
    for (const { a, b, score } of corpus.allParallels(0))
      scores.set(`${a.uri} ${a.sentence} ${b.uri} ${b.sentence}`, score);
    const same = sameSentences(topic);
    const subtopics = new Map(topic.docs.map(({ id, subtopic }) => [id, subtopic]));
    // A judged sentence may be cut otherwise than ours: all of ours that it touches stand for it.
    const judged = topic.sentences.map((s) => ({
      ...s,
      ours: corpus
        .get(s.doc)!
        .article.sentences.flatMap((own, i) => (own.start < s.end && s.start < own.end ? [i] : [])),
    }));
    for (let i = 0; i < judged.length; i++) {
      for (let j = i + 1; j < judged.length; j++) {
        const [a, b] = judged[i].doc < judged[j].doc ? [judged[i], judged[j]] : [judged[j], judged[i]];
        if (a.doc === b.doc) continue;
        let score = 0;
        for (const x of a.ours)
          for (const y of b.ours) score = Math.max(score, scores.get(`${a.doc} ${x} ${b.doc} ${y}`) ?? 0);
        const twins = subtopics.get(a.doc) !== subtopics.get(b.doc);
        out.push({ score, same: same.has(`${keyOf(a)} ${keyOf(b)}`), twins });
      }
    }
  }
  return out;
}

/** Average precision, and recall where precision is still .8 and .9, of pairs ranked by score. */
export function rank(pairs: readonly { readonly score: number; readonly same: boolean }[]): {
  average: number;
  at80: number;
  at90: number;
} {
  const sorted = [...pairs].sort((a, b) => b.score - a.score);
  const positives = sorted.filter((p) => p.same).length;
  let right = 0;
  let sum = 0;
  let at80 = 0;
  let at90 = 0;
  sorted.forEach((pair, i) => {
    if (pair.same) sum += ++right / (i + 1);
    if (right / (i + 1) >= 0.8) at80 = right / positives;
    if (right / (i + 1) >= 0.9) at90 = right / positives;
  });
  return { average: sum / positives, at80, at90 };
}
