import { annotate } from '../../src/annotations/annotate';
import type { Tagger } from '../../src/annotations/names/tagger';
import { Corpus } from '../../src/corpus/corpus';
import { sentenceProfileOf } from '../../src/corpus/index/sentenceProfiles';
import { sentenceRecordsOf, normalisedSentencesOf } from '../../src/corpus/index/sentenceRecords';
import { featuresOf } from '../../src/corpus/index/paraphraseScore';
import { eventWeights } from '../../src/corpus/index/eventWeights';
import { topicSimilarity, rarityAmong, topicTermsOf } from '../../src/corpus/index/topicTerms';
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

/** Two judged sentences of different articles of a topic. */
export interface JudgedPair {
  readonly features: readonly number[];
  readonly same: boolean;
  /** Number of the topic. */
  readonly topic: number;
  /** The articles are on twin events. */
  readonly twins: boolean;
}

/** All pairs of judged sentences, described in the topic as event. */
export function judgedPairs(topics: readonly Topic[], tagger: Tagger): JudgedPair[] {
  const out: JudgedPair[] = [];
  topics.forEach((topic, number) => {
    const docs = new Map(
      topic.docs.map((doc) => {
        const annotated = annotate(doc.text, 'plain', tagger);
        const tokens = normalisedSentencesOf(annotated.article);
        return [
          doc.id,
          {
            annotated,
            terms: topicTermsOf(tokens),
            sequences: sentenceRecordsOf(annotated, tokens),
            subtopic: doc.subtopic,
          },
        ] as const;
      }),
    );
    const weight = eventWeights([...docs.values()].map((doc) => doc.sequences));
    const rarity = rarityAmong([...docs.values()].map((doc) => doc.terms));
    const key = (p: { doc: string; start: number }): string => `${p.doc} ${p.start}`;
    const same = new Set(
      topic.pairs.filter((p) => p.same).flatMap((p) => [`${key(p.a)} ${key(p.b)}`, `${key(p.b)} ${key(p.a)}`]),
    );
    const sentences = topic.sentences.map((s) => ({
      ...s,
      of: docs.get(s.doc)!,
      profile: sentenceProfileOf(docs.get(s.doc)!.annotated, s),
    }));
    const topicSimilarities = new Map<string, number>();
    for (let i = 0; i < sentences.length; i++) {
      for (let j = i + 1; j < sentences.length; j++) {
        const [a, b] = [sentences[i], sentences[j]];
        if (a.doc === b.doc) continue;
        const between = `${a.doc} ${b.doc}`;
        let similarity = topicSimilarities.get(between);
        if (similarity === undefined)
          topicSimilarities.set(between, (similarity = topicSimilarity(a.of.terms, b.of.terms, rarity)));
        out.push({
          features: featuresOf(a.profile, b.profile, weight, similarity),
          same: same.has(`${key(a)} ${key(b)}`),
          topic: number,
          twins: a.of.subtopic !== b.of.subtopic,
        });
      }
    }
  });
  return out;
}

/** The same pairs as the engine links them when a topic is opened as a folder; a pair without a link scores nothing. */
export function linkedPairs(topics: readonly Topic[], tagger: Tagger): { score: number; same: boolean }[] {
  const out: { score: number; same: boolean }[] = [];
  for (const topic of topics) {
    const corpus = new Corpus(tagger);
    for (const { id, text } of topic.docs) corpus.put(id, annotate(text, 'plain', tagger));
    const scores = new Map<string, number>();
    for (const { a, b, score } of corpus.allParallels(0))
      scores.set(`${a.uri} ${a.sentence} ${b.uri} ${b.sentence}`, score);
    const key = (p: { doc: string; start: number }): string => `${p.doc} ${p.start}`;
    const same = new Set(
      topic.pairs.filter((p) => p.same).flatMap((p) => [`${key(p.a)} ${key(p.b)}`, `${key(p.b)} ${key(p.a)}`]),
    );
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
        out.push({ score, same: same.has(`${key(a)} ${key(b)}`) });
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
