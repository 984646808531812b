import type { Annotated } from '../../../annotations/annotate';
import type { Span } from '../../../text/span';
import { contentWordsOf } from '../../index/contentWords';
import { overlappingIn } from '../overlapping';
import type { EventWeight } from '../../index/eventWeights';
import { normalisedTokensOf } from '../../index/normalisedTokens';

/** Something said in a stretch that is looked for in another article: the stem of a word, a number, or a name. */
export interface SearchTerm {
  readonly stem: string;
  /** Bits that it tells within its event; see `EventWeight`. */
  readonly weight: number;
  /** Id of the folder’s entity that the word stands in a mention of. */
  readonly entity?: string;
}

/** An article that is searched, or from which something is looked for. */
export interface SearchedArticle {
  readonly annotated: Annotated;
  /** Id of the folder’s entity that a local one belongs to. */
  readonly entityId: (local: number) => string | undefined;
}

/** What a stretch of an article says, each stem once with the greatest of its weights. */
export function searchTermsOf(
  { annotated, entityId }: SearchedArticle,
  span: Span,
  weightOf: EventWeight,
): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  for (const { stem, shortId, weight, local } of wordsIn(annotated, span)) {
    const weighted = weight * weightOf(shortId);
    if ((terms.get(stem)?.weight ?? 0) >= weighted) continue;
    const entity = local === undefined ? undefined : entityId(local);
    terms.set(stem, entity === undefined ? { stem, weight: weighted } : { stem, weight: weighted, entity });
  }
  return [...terms.values()];
}

/** A word that is looked for, before an event weighs it. */
interface SearchWord {
  readonly stem: string;
  readonly shortId: number;
  readonly weight: number;
  /** Index of the article’s entity that it stands in a mention of. */
  readonly local: number | undefined;
}

/** An article has fewer characters: start and length of a span make a number. */
const maxCharacters = 2 ** 26;

/** By span, what is looked for: a claim is searched for in one article after the other. */
const wordsByArticle = new WeakMap<Annotated, Map<number, readonly SearchWord[]>>();

function wordsIn(annotated: Annotated, span: Span): readonly SearchWord[] {
  let bySpan = wordsByArticle.get(annotated);
  if (!bySpan) wordsByArticle.set(annotated, (bySpan = new Map<number, readonly SearchWord[]>()));
  const key = span.start * maxCharacters + span.end - span.start;
  let words = bySpan.get(key);
  if (!words) bySpan.set(key, (words = readWords(annotated, span)));
  return words;
}

function readWords({ article, named }: Annotated, span: Span): SearchWord[] {
  const tokens = normalisedTokensOf(article, span);
  const startOf = new Map(tokens.map(({ lexeme, first }) => [lexeme.stem, article.tokens.start[first]]));
  const mentions = overlappingIn(named.mentions, span);
  return contentWordsOf(tokens).map(({ lexeme: { stem, shortId }, weight }) => {
    const start = startOf.get(stem) ?? span.start;
    const mention = mentions.find((each) => each.start <= start && start < each.end);
    return { stem, shortId, weight, local: mention?.entity };
  });
}
