import type { Annotated } from '../../annotations/annotate';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { Claim } from './claims';
import type { Parallel } from '../index/parallel';
import type { Passage } from '../index/parallel';

/** What an article has and lacks beside the others on its event. */
export interface Coverage {
  /** Claims of at least two others that it does not carry, most carried first. */
  readonly leavesOut: readonly Claim[];
  /** Sentences that no other article has anything like. */
  readonly onlyHere: readonly Passage[];
}

/** Of sentences that are less alike anywhere, eight in ten are an article's own, on the labelled news. */
const halfAlike = 0.5;

/** Shorter sentences say too little to be anybody's own. */
const minWords = 6;

/**
 * @param parallels of the article, all that were scored: what is half alike elsewhere is not only here
 * @param isRepeat whether the article has said the sentence before, @param claims of the articles on its event
 */
export function coverageOf(
  uri: string,
  { article }: Annotated,
  parallels: readonly Parallel[],
  isRepeat: (sentence: number) => boolean,
  claims: readonly Claim[],
): Coverage {
  const linked = new Set(parallels.filter(({ score }) => score >= halfAlike).map(({ a }) => a.sentence));
  const onlyHere: Passage[] = [];
  article.sentences.forEach(({ start, end, block }, sentence) => {
    if (linked.has(sentence) || isRepeat(sentence) || article.blocks[block].kind !== 'paragraph') return;
    let words = 0;
    for (let i = tokenAt(article.tokens, start); i < article.tokens.count && article.tokens.start[i] < end; i++)
      if (article.tokens.kind[i] === TokenKind.Word) words++;
    if (words >= minWords) onlyHere.push({ uri, sentence, start, end });
  });
  return { leavesOut: claims.filter(({ articles }) => !articles.includes(uri)), onlyHere };
}
