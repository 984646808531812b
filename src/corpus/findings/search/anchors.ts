import type { Figure } from '../../../annotations/figures/figure';
import { contains, type Span } from '../../../text/span';
import { contentWordsOf } from '../../index/contentWords';
import { normalisedTokensOf } from '../../index/normalisedTokens';
import { overlappingIn } from '../overlapping';
import { isNumberStem } from '../../index/stems';
import type { ArticleSearch } from './articleSearch';
import type { SearchedArticle } from './searchTerms';

/** What a statement can hardly be made without: a figure, a name, a telling word. */
export type Anchor =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'time'; readonly interval: readonly [string, string] }
  | { readonly kind: 'name'; readonly entity: string; readonly stems: readonly string[] }
  | { readonly kind: 'word'; readonly stem: string };

/** A stretch of an article that carries a claim. */
export interface AnchoredPassage {
  /** URI of the article. */
  readonly uri: string;
  readonly source: SearchedArticle;
  readonly span: Span;
  /** Of the whole article. */
  readonly figures: readonly Figure[];
}

/**
 * Plain words of so many bits (one sentence in 180) are telling. Chosen among 5.5 to 10.5 on the train and development
 * parts of the labelled news.
 */
const minTellingContent = 7.5;
/** Counts below this are `two sides`, `both`, and stand in any text. */
const minCount = 4;
/** An anchor of a claim stands in this share of its articles at least, and in `minArticles`. */
const minArticleShare = 0.6;
const minArticles = 2;

/** The anchors that most articles of a claim share; those of one article may be its own addition. */
export function sharedAnchors(passages: readonly AnchoredPassage[]): Anchor[] {
  const byKey = new Map<string, { readonly anchor: Anchor; readonly uris: Set<string> }>();
  for (const passage of passages) {
    for (const [key, anchor] of anchorsIn(passage)) {
      const known = byKey.get(key);
      if (known) known.uris.add(passage.uri);
      else byKey.set(key, { anchor, uris: new Set([passage.uri]) });
    }
  }
  const articles = new Set(passages.map(({ uri }) => uri)).size;
  const needed = Math.max(minArticles, Math.ceil(minArticleShare * articles));
  return [...byKey.values()].filter(({ uris }) => uris.size >= needed).map(({ anchor }) => anchor);
}

function anchorsIn({ source, span, figures }: AnchoredPassage): Map<string, Anchor> {
  const { article, named } = source.annotated;
  const anchors = new Map<string, Anchor>();
  const figuresIn = overlappingIn(figures, span);
  for (const figure of figuresIn) {
    if (!contains(span, figure) || figure.kind === 'ordinal') continue;
    const { value, interval, kind } = figure;
    if (interval) anchors.set(interval.join('/'), { kind: 'time', interval });
    else if (value !== undefined && !(kind === 'count' && value < minCount))
      anchors.set(`#${value}`, { kind: 'figure', value });
  }
  const mentions = overlappingIn(named.mentions, span);
  for (const mention of mentions) {
    const entity = mention.kind === 'name' ? source.entityId(mention.entity) : undefined;
    if (entity === undefined || !contains(span, mention)) continue;
    const stems = normalisedTokensOf(article, mention).flatMap(({ lexeme }) => (lexeme.stopWord ? [] : [lexeme.stem]));
    anchors.set(`@${entity}`, { kind: 'name', entity, stems });
  }
  // What stands in a name or a figure is told by it: the currency of an amount, the letters of a ship.
  const told = [...mentions, ...figuresIn];
  const plain = normalisedTokensOf(article, span).filter(({ first }) => {
    const start = article.tokens.start[first];
    return !told.some((each) => each.start <= start && start < each.end);
  });
  for (const { lexeme } of contentWordsOf(plain))
    if (lexeme.informationContent >= minTellingContent && !isNumberStem(lexeme.stem))
      anchors.set(`~${lexeme.stem}`, { kind: 'word', stem: lexeme.stem });
  return anchors;
}

/**
 * Whether an anchor stands anywhere in an article: a name by its entity or any of its words, a figure exactly or rounded,
 * a word by itself or one of its family or field.
 */
export function isAnchorIn(search: ArticleSearch, anchor: Anchor): boolean {
  switch (anchor.kind) {
    case 'figure':
      return search.hasValue(anchor.value);
    case 'time':
      return search.hasInterval(anchor.interval);
    case 'name':
      return search.hasEntity(anchor.entity) || anchor.stems.some((stem) => search.hasStem(stem));
    case 'word':
      return search.hasStem(anchor.stem);
  }
}
