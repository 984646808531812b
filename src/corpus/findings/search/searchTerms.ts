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
  { annotated: { article, named }, entityId }: SearchedArticle,
  span: Span,
  weightOf: EventWeight,
): SearchTerm[] {
  const tokens = normalisedTokensOf(article, span);
  const startOf = new Map(tokens.map(({ lexeme, first }) => [lexeme.stem, article.tokens.start[first]]));
  const mentions = overlappingIn(named.mentions, span);
  const terms = new Map<string, SearchTerm>();
  for (const { lexeme, weight } of contentWordsOf(tokens)) {
    const weighted = weight * weightOf(lexeme.shortId);
    if ((terms.get(lexeme.stem)?.weight ?? 0) >= weighted) continue;
    const start = startOf.get(lexeme.stem) ?? span.start;
    const mention = mentions.find((each) => each.start <= start && start < each.end);
    const entity = mention && entityId(mention.entity);
    terms.set(lexeme.stem, { stem: lexeme.stem, weight: weighted, ...(entity === undefined ? {} : { entity }) });
  }
  return [...terms.values()];
}
