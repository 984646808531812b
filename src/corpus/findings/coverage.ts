import type { Annotated } from '../../annotations/annotate';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { Parallel, Passage } from '../index/parallel';
import type { Claim } from './claims';

/** What an article has and lacks beside the others on its event. */
export interface Coverage {
  /** Claims of at least two others that it does not carry, most carried first. */
  readonly leavesOut: readonly Claim[];
  /** Sentences that no other article has anything like. */
  readonly onlyHere: readonly Passage[];
}

/** Of sentences that are less alike anywhere, eight in ten are an article's own: read off 800 sentences of the labelled news. */
const minAlikeScore = 0.5;

/** Shorter sentences say too little to be anybody's own. Chosen, not fitted. */
const minOwnWords = 6;

/** What coverage is worked out from. */
export interface CoverageSources {
  /** Parallels of the article, all that were scored: what is half alike elsewhere is not only here. */
  readonly parallels: readonly Parallel[];
  /** Whether the article has said a sentence before. */
  readonly isRepeat: (sentence: number) => boolean;
  /** Claims of the articles on its event. */
  readonly claims: readonly Claim[];
  /** Articles that carry a claim or are linked to it. */
  readonly linkedTo: (claim: Claim) => ReadonlySet<string>;
}

export function coverageOf(
  uri: string,
  { article: { sentences, blocks, tokens } }: Pick<Annotated, 'article'>,
  { parallels, isRepeat, claims, linkedTo }: CoverageSources,
): Coverage {
  const linked = new Set(parallels.filter(({ score }) => score >= minAlikeScore).map(({ a }) => a.sentence));
  const onlyHere: Passage[] = [];
  sentences.forEach(({ start, end, block }, sentence) => {
    if (linked.has(sentence) || blocks[block].kind !== 'paragraph' || isRepeat(sentence)) return;
    let words = 0;
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
      if (tokens.kind[i] === TokenKind.Word) words++;
    if (words >= minOwnWords) onlyHere.push({ uri, sentence, start, end });
  });
  return { leavesOut: claims.filter((claim) => !linkedTo(claim).has(uri)), onlyHere };
}
