import type { Annotated } from '../../annotations/annotate';
import type { Parallel } from '../../corpus/index/parallel';
import type { Span } from '../../text/span';
import type { AnswerSources } from './answerSources';
import { placeRow } from './places';
import { rounded } from './storyRows';

/** URI of words that are no article of the folder. */
const askedUri = 'asked:';

/** How one passage says the same as another, and why that is thought. */
export function linkRow(sources: AnswerSources, link: Parallel, asked: Annotated | undefined): object[] {
  const { b, kind, score, reasons = [] } = link;
  const row = placeRow(sources, b);
  const other = sources.corpus.get(b.uri);
  if (!row || !other) return [];
  const wordsOf = ({ article }: Annotated, { start, end }: Span): string => article.text.slice(start, end);
  const because = asked ? reasons.map(({ a, b: theirs }) => `${wordsOf(asked, a)} ~ ${wordsOf(other, theirs)}`) : [];
  return [
    { how: kind, score: rounded(score), rule: `${kind} link`, ...row, ...(because.length > 0 ? { because } : {}) },
  ];
}

/**
 * Passages of some articles that say the same as words that are no article, found and scored as links between articles
 * are. Best first.
 */
export function saidAlike(sources: AnswerSources, asked: Annotated, uris: readonly string[]): Parallel[] {
  const corpus = sources.emptyCorpus();
  corpus.put(askedUri, asked);
  for (const uri of uris) {
    const annotated = sources.corpus.get(uri);
    if (annotated) corpus.put(uri, annotated);
  }
  return corpus
    .parallelsOf(askedUri)
    .filter(({ score }) => score >= sources.events.minScore)
    .sort((one, other) => other.score - one.score);
}
