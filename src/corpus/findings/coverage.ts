import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { EventWeight } from '../index/eventWeights';
import type { Parallel, Passage } from '../index/parallel';
import type { Claim } from './claims';
import { isAnchorIn, sharedAnchors, type Anchor } from './search/anchors';
import type { ArticleSearch } from './search/articleSearch';
import { searchTermsOf, type SearchedArticle } from './search/searchTerms';

/** What an article has and what was not found in it, beside the others on its event. */
export interface Coverage {
  /** Claims of at least two others of which neither a passage nor the content was found in it, most carried first. */
  readonly notFound: readonly Claim[];
  /** Sentences of which nothing like them was found in any other article. */
  readonly onlyHere: readonly Passage[];
}

/**
 * A claim is not missing where a link of this score leads to a passage of it, whatever score is shown: the default of
 * what is shown.
 */
const minLinkedScore = 0.75;
/**
 * A sentence is not only here where its likeness to another is at least this. With the shares below the figures of the
 * labelled news and of a folder of web articles that was read; lower ones tell less and are hardly righter.
 */
const minAlikeScore = 0.6;
/** A sentence is only here where no two sentences elsewhere hold this share of what it says. */
const maxOwnCover = 0.2;
/** A claim is not missing where two sentences of the article hold this share of one of its passages. */
const maxAbsentCover = 0.35;
/** So many anchors of a claim are missing at least, and so many for each that is found. */
const minMissing = 2;
const missingPerFound = 2;
/** An article and one that carries a claim tell one story where so many links join them. */
const minStoryLinks = 2;
/** Of the articles that carry a claim, the share that must tell the article’s story. */
const minStoryShare = 0.5;
/** Shorter sentences say too little to be anybody's own. Chosen, not fitted. */
const minOwnWords = 6;

/** What coverage asks of articles. */
export interface CoverageSources {
  /** Parallels of the article, all that were scored. */
  readonly parallels: readonly Parallel[];
  /** Links below this are not shown. */
  readonly minScore: number;
  /** Sentences that the article has said before, by index. */
  readonly saidBefore: ReadonlySet<number>;
  /** Claims of the articles on its event. */
  readonly claims: readonly Claim[];
  /** Articles that carry a claim or are linked to the sentence of a passage of it. */
  readonly linkedTo: (claim: Claim) => ReadonlySet<string>;
  /** Other articles on its event. */
  readonly others: readonly string[];
  /** How much words count within the event. */
  readonly weightOf: EventWeight;
  read(uri: string): SearchedArticle | undefined;
  figuresOf(uri: string): readonly Figure[];
  searchOf(uri: string): ArticleSearch | undefined;
}

/** Works out what an article has alone and what was searched for in it and not found. */
export function coverageOf(uri: string, { article }: Pick<Annotated, 'article'>, sources: CoverageSources): Coverage {
  const alike = new Set(
    sources.parallels.filter(({ score }) => score >= minAlikeScore).map(({ a: { sentence } }) => sentence),
  );
  return {
    notFound: claimsNotFound(uri, sources),
    onlyHere: article.sentences.flatMap(({ start, end }, sentence) => {
      const passage = { uri, sentence, start, end };
      return !alike.has(sentence) && isOwnSentence(passage, article, sources) ? [passage] : [];
    }),
  };
}

function claimsNotFound(uri: string, sources: CoverageSources): Claim[] {
  const search = sources.searchOf(uri);
  if (!search) return [];
  const linked = new Set(
    sources.parallels.filter(({ score }) => score >= minLinkedScore).map(({ b }) => `${b.sentence} ${b.uri}`),
  );
  const story = storyOf(sources);
  return sources.claims.filter(
    (claim) =>
      !sources.linkedTo(claim).has(uri) &&
      !claim.passages.some((passage) => linked.has(`${passage.sentence} ${passage.uri}`)) &&
      claim.articles.filter((other) => story.has(other)).length >= minStoryShare * claim.articles.length &&
      isMissing(search, claim, sources),
  );
}

/** Articles that tell the same story: several links join them with the article. */
function storyOf({ parallels, minScore }: Pick<CoverageSources, 'parallels' | 'minScore'>): Set<string> {
  const links = new Map<string, number>();
  for (const { b, score } of parallels) if (score >= minScore) links.set(b.uri, (links.get(b.uri) ?? 0) + 1);
  return new Set([...links].filter(([, count]) => count >= minStoryLinks).map(([other]) => other));
}

/** Whether a claim was searched for by what it can hardly be told without, and by its words, and not found. */
function isMissing(search: ArticleSearch, claim: Claim, sources: CoverageSources): boolean {
  const anchored = claim.passages.flatMap((span) => {
    const source = sources.read(span.uri);
    return source ? [{ uri: span.uri, source, span, figures: sources.figuresOf(span.uri) }] : [];
  });
  if (!areMissing(search, sharedAnchors(anchored))) return false;
  return anchored.every(
    ({ source, span }) => search.coverOf(searchTermsOf(source, span, sources.weightOf)).inTwo < maxAbsentCover,
  );
}

function areMissing(search: ArticleSearch, anchors: readonly Anchor[]): boolean {
  const found = anchors.filter((anchor) => isAnchorIn(search, anchor)).length;
  const missing = anchors.length - found;
  return missing >= minMissing && missing >= missingPerFound * found;
}

/** Whether a sentence of running text was searched for in all other articles and not found. */
function isOwnSentence(
  { uri, sentence, start, end }: Passage,
  { blocks, sentences, tokens }: Annotated['article'],
  sources: CoverageSources,
): boolean {
  if (blocks[sentences[sentence].block].kind !== 'paragraph') return false;
  let words = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
    if (tokens.kind[i] === TokenKind.Word) words++;
  if (words < minOwnWords || sources.saidBefore.has(sentence)) return false;
  const source = sources.read(uri);
  if (!source) return false;
  const terms = searchTermsOf(source, { start, end }, sources.weightOf);
  return sources.others.every((other) => {
    const search = sources.searchOf(other);
    return !search || search.coverOf(terms).inTwo < maxOwnCover;
  });
}
