import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { EventWeight } from '../index/eventWeights';
import type { Parallel, Passage } from '../index/parallel';
import {
  isNotFound,
  isOfStory,
  isOnlyHere,
  maxOwnCover,
  maxOwnLikeness,
  mayTurnOutAlone,
  minComparableScore,
  type ClaimEvidence,
  type SentenceEvidence,
} from './absence';
import type { Claim } from './claims/claims';
import { isElliptic } from './ellipsis';
import { isNumberStem } from '../index/stems';
import { overlappingIn } from './overlapping';
import { isAnchorIn, sharedAnchors, type Anchor } from './search/anchors';
import type { ArticleSearch } from './search/articleSearch';
import { searchTermsOf, type SearchedArticle, type SearchTerm } from './search/searchTerms';

/** What an article has and what was not found in it, beside the others on its event. */
export interface Coverage {
  /** Claims of at least two others of which neither a passage nor the content was found in it, most carried first. */
  readonly notFound: readonly Claim[];
  /** Sentences of which nothing like them was found in any other article. */
  readonly onlyHere: readonly Passage[];
}

/** What was searched for, and what the search came to. */
export interface Searched {
  readonly claims: readonly { readonly claim: Claim; readonly evidence: ClaimEvidence }[];
  readonly sentences: readonly { readonly passage: Passage; readonly evidence: SentenceEvidence }[];
}

/**
 * A claim is not missing where a link of this score leads to a passage of it, whatever score is shown: the default of
 * what is shown.
 */
const minLinkedScore = 0.75;
/** An article and one that carries a claim tell one story where so many links join them. */
const minStoryLinks = 2;
/** Beside a figure, a word of so many bits within the event is a sign that it is the same. Chosen, not fitted. */
const minSharedWeight = 4;
/** Shorter sentences say too little to be anybody's own. Chosen, not fitted. */
const minOwnWords = 6;

/** What coverage asks of articles. */
export interface CoverageSources {
  /** Parallels of the article, all that were scored. */
  readonly parallels: readonly Parallel[];
  /** By sentence of the article, the best score with one of another article, however low. */
  readonly bestScores: ReadonlyMap<number, number>;
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
  readonly read: (uri: string) => SearchedArticle | undefined;
  readonly figuresOf: (uri: string) => readonly Figure[];
  readonly searchOf: (uri: string) => ArticleSearch | undefined;
  /** See `claimAnchors`: of a claim they are the same for every article that is searched. */
  readonly anchorsOf: (claim: Claim) => readonly Anchor[];
}

/** Which searches are made: all, or only those that may come to something that is told. */
type Extent = 'all' | 'told';

/** Works out what an article has alone and what was searched for in it and not found. */
export function coverageOf(uri: string, annotated: Pick<Annotated, 'article'>, sources: CoverageSources): Coverage {
  const { claims, sentences } = searchedFor(uri, annotated, sources, 'told');
  return {
    notFound: claims.filter(({ evidence }) => isNotFound(evidence)).map(({ claim }) => claim),
    onlyHere: sentences.filter(({ evidence }) => isOnlyHere(evidence)).map(({ passage }) => passage),
  };
}

/** Searches an article for the claims of others, and the others for its sentences, wherever that may come to nothing. */
export function searchedFor(
  uri: string,
  { article }: Pick<Annotated, 'article'>,
  sources: CoverageSources,
  extent: Extent = 'all',
): Searched {
  const source = sources.read(uri);
  if (!source) return { claims: [], sentences: [] };
  const likeness = new Map<number, number>();
  for (const { a, score } of sources.parallels)
    likeness.set(a.sentence, Math.max(score, likeness.get(a.sentence) ?? 0));
  const own = article.sentences.flatMap(({ start, end }, sentence) =>
    !sources.saidBefore.has(sentence) && isTelling({ start, end, sentence }, article)
      ? [{ uri, sentence, start, end }]
      : [],
  );
  const isAlike = ({ sentence }: Passage): boolean => (likeness.get(sentence) ?? 0) >= minComparableScore;
  const isLinked = ({ sentence }: Passage): boolean => (likeness.get(sentence) ?? 0) >= sources.minScore;
  const ownLikeness = ({ sentence }: Passage): number =>
    Math.max(likeness.get(sentence) ?? 0, sources.bestScores.get(sentence) ?? 0);
  const shareOf = (is: (passage: Passage) => boolean): number => own.filter(is).length / Math.max(1, own.length);
  const comparable = shareOf(isAlike);
  const sentences = own
    .map((passage) => ({
      passage,
      evidence: { likeness: ownLikeness(passage), comparable, place: passage.sentence / article.sentences.length },
    }))
    .filter(({ evidence }) => extent === 'all' || mayTurnOutAlone(evidence));
  return {
    claims: searchClaims(uri, { linked: shareOf(isLinked), extent }, sources),
    sentences: searchSentences(sentences, source, sources),
  };
}

/** Whether a sentence stands in running text and says enough to be anybody's own. */
function isTelling({ start, end, sentence }: Omit<Passage, 'uri'>, article: Annotated['article']): boolean {
  const { blocks, sentences, tokens } = article;
  if (blocks[sentences[sentence].block].kind !== 'paragraph') return false;
  let words = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
    if (tokens.kind[i] === TokenKind.Word) words++;
  return words >= minOwnWords && !isElliptic(article, { start, end });
}

/** Searches the other articles for sentences that are like none of theirs; where no other stands beside it, nothing is. */
function searchSentences(
  sentences: readonly { readonly passage: Passage; readonly evidence: Omit<SentenceEvidence, 'cover'> }[],
  source: SearchedArticle,
  sources: CoverageSources,
): Searched['sentences'] {
  if (sources.others.length === 0) return [];
  return sentences.flatMap(({ passage, evidence }) => {
    if (evidence.likeness >= maxOwnLikeness) return [];
    const terms = searchTermsOf(source, passage, sources.weightOf);
    if (isFigureElsewhere(passage, terms, sources)) return [];
    return [{ passage, evidence: { ...evidence, cover: coverElsewhere(terms, sources) } }];
  });
}

/** Whether another article may give a figure of a sentence too: so told, a fact is found though no other word is. */
function isFigureElsewhere(
  passage: Passage,
  terms: readonly SearchTerm[],
  { others, searchOf, figuresOf }: Pick<CoverageSources, 'others' | 'searchOf' | 'figuresOf'>,
): boolean {
  const figures = overlappingIn(figuresOf(passage.uri), passage);
  if (figures.length === 0) return false;
  const words = terms.filter(({ stem, weight }) => weight >= minSharedWeight && !isNumberStem(stem));
  return others.some((other) => {
    const search = searchOf(other);
    return search !== undefined && figures.some((figure) => search.hasFigure(figure, words));
  });
}

function searchClaims(
  uri: string,
  { linked, extent }: { readonly linked: number; readonly extent: Extent },
  sources: CoverageSources,
): Searched['claims'] {
  const likenessOf = likenessByPlace(sources.parallels);
  const linksTo = countLinks(sources.parallels.filter(({ score }) => score >= sources.minScore));
  return sources.claims.flatMap((claim) => {
    const joins = { ...joinsOf(claim, linksTo), linked };
    // Most claims of a large folder are on other stories: they are not looked for in vain.
    if (extent === 'told' && !isOfStory(joins)) return [];
    const alike = Math.max(...claim.passages.map(likenessOf));
    if (alike >= minLinkedScore || sources.linkedTo(claim).has(uri)) return [];
    const search = sources.searchOf(uri);
    if (!search) return [];
    const found = searchClaim(search, claim, sources);
    return found.missing === 0 ? [] : [{ claim, evidence: { ...found, likeness: alike, ...joins } }];
  });
}

/**
 * How many links lead to each other article, a sentence of either counted once: a headline and the sentence that says it at
 * length join two articles in one thing.
 */
function countLinks(parallels: readonly Parallel[]): Map<string, number> {
  const ends = new Map<string, { readonly here: Set<number>; readonly there: Set<number> }>();
  for (const { a, b } of parallels) {
    let known = ends.get(b.uri);
    if (!known) ends.set(b.uri, (known = { here: new Set(), there: new Set() }));
    known.here.add(a.sentence);
    known.there.add(b.sentence);
  }
  return new Map(Array.from(ends, ([uri, { here, there }]) => [uri, Math.min(here.size, there.size)]));
}

/** How an article is joined with those that carry a claim. @param linksTo how many links lead to each other article */
function joinsOf({ articles }: Claim, linksTo: ReadonlyMap<string, number>): Pick<ClaimEvidence, 'links' | 'ofStory'> {
  let links = 0;
  let ofStory = 0;
  for (const other of articles) {
    const count = linksTo.get(other) ?? 0;
    links = Math.max(links, count);
    if (count >= minStoryLinks) ofStory++;
  }
  return { links, ofStory: ofStory / articles.length };
}

/** Tells how surely a sentence of an article is linked to any of those sentences of another that parallels lead from; 0 for not. */
function likenessByPlace(parallels: readonly Parallel[]): (place: Pick<Passage, 'uri' | 'sentence'>) => number {
  const byArticle = new Map<string, Map<number, number>>();
  for (const { b, score } of parallels) {
    let bySentence = byArticle.get(b.uri);
    if (!bySentence) byArticle.set(b.uri, (bySentence = new Map<number, number>()));
    bySentence.set(b.sentence, Math.max(score, bySentence.get(b.sentence) ?? 0));
  }
  return ({ uri, sentence }) => byArticle.get(uri)?.get(sentence) ?? 0;
}

/** What a claim can hardly be told without. */
export function claimAnchors(
  { passages }: Claim,
  { read, figuresOf }: Pick<CoverageSources, 'read' | 'figuresOf'>,
): Anchor[] {
  return sharedAnchors(
    passages.flatMap((span) => {
      const source = read(span.uri);
      return source ? [{ uri: span.uri, source, span, figures: figuresOf(span.uri) }] : [];
    }),
  );
}

/** Searches an article for what a claim can hardly be told without, and for its words. */
function searchClaim(
  search: ArticleSearch,
  claim: Claim,
  sources: CoverageSources,
): Omit<ClaimEvidence, 'likeness' | 'links' | 'ofStory' | 'linked'> {
  const anchors = sources.anchorsOf(claim);
  const missing = anchors.filter((anchor) => !isAnchorIn(search, anchor));
  // Where nothing is missing, how much is covered decides nothing.
  const covers = (missing.length > 0 ? claim.passages : []).flatMap((span) => {
    const source = sources.read(span.uri);
    return source ? [search.coverOf(searchTermsOf(source, span, sources.weightOf)).inTwo] : [];
  });
  return {
    missing: missing.length,
    namesMissing: missing.filter(({ kind }) => kind === 'name').length,
    found: anchors.length - missing.length,
    meanCover: covers.reduce((sum, cover) => sum + cover, 0) / Math.max(1, covers.length),
    maxCover: Math.max(0, ...covers),
  };
}

/** Whether no two sentences near each other in one other article hold enough of some words to say the same. */
export function areOnlyHere(
  words: Span,
  source: SearchedArticle,
  sources: Pick<CoverageSources, 'others' | 'searchOf' | 'weightOf'>,
): boolean {
  return coverElsewhere(searchTermsOf(source, words, sources.weightOf), sources) < maxOwnCover;
}

/** The greatest share of what is looked for that two sentences of one other article hold, until it is enough. */
function coverElsewhere(
  terms: readonly SearchTerm[],
  { others, searchOf }: Pick<CoverageSources, 'others' | 'searchOf'>,
): number {
  let most = 0;
  for (const other of others) {
    most = Math.max(most, searchOf(other)?.coverOf(terms).inTwo ?? 0);
    if (most >= maxOwnCover) break;
  }
  return most;
}
