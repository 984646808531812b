import type { Annotated } from '../annotations/annotate';
import type { Figure } from '../annotations/figures/figure';
import type { ArticleDates } from './articleDates';
import type { Articles } from './articles';
import { ComparedArticles } from './comparedArticles';
import { ConnectedDifferences } from './connectedDifferences';
import { FolderDisputes } from './folderDisputes';
import type { FolderEntities } from './folderEntities';
import { claimSteps } from './findings/claims/claimGroups';
import type { Claim, ClaimSet } from './findings/claims/claims';
import type { AreToldApart } from './findings/claims/otherValues';
import { agreementsOf, inReadingOrder, type Comparison } from './findings/comparisons';
import { inReadingOrder as inOrderOfDifferences } from './findings/differences/articleDifferences';
import { comparisonOfDifference, differenceOfDrift, type Difference } from './findings/differences/difference';
import type { Dispute } from './findings/differences/disputes';
import {
  areOnlyHere,
  claimAnchors,
  coverageOf,
  searchedFor,
  type Coverage,
  type CoverageSources,
  type Searched,
} from './findings/coverage';
import { driftsOf, type Drift } from './findings/drift';
import { factsOf, type Fact } from './findings/facts';
import type { Anchor } from './findings/search/anchors';
import { ArticleSearch } from './findings/search/articleSearch';
import type { SearchedArticle } from './findings/search/searchTerms';
import { eventWeights, type EventWeight } from './index/eventWeights';
import type { Passage } from './index/parallel';
import type { VectorSource } from './index/vectors/vectorSource';
import { IncomparablePlaces } from './incomparablePlaces';
import type { Links } from './links';
import type { Origins } from './origins';
import { finish, type Steps } from './steps';
import { VersionedCache } from './versionedCache';

/** Articles whose drifts, comparisons and differences, a few each, are kept until something changes. Not fitted. */
const maxCached = 4096;
/** Articles that are kept searchable, some ten kilobytes each: more than stand around one. Not fitted. */
const maxSearched = 512;
/** Claims whose anchors are kept until something changes, a kilobyte or less each. Not fitted. */
const maxAnchored = 32_768;
/** Articles with which one is compared at most, those that have most in common with it: more than a reader compares. */
const maxAround = 20;

/** Differences by which one passage says otherwise what another says. */
const toldInWords: ReadonlySet<Difference['kind']> = new Set<Difference['kind']>(['bound', 'condition', 'quotation']);
/** Drifts of what is said, not of who says it or whether it is marked. */
const wordingDrifts: ReadonlySet<Drift['kind']> = new Set<Drift['kind']>(['cut', 'dropped', 'changed']);

/** What articles say together, worked out from their links when it is asked for. */
export class FolderFindings {
  private readonly drifts: VersionedCache<string, readonly Drift[]>;
  private readonly comparisons: VersionedCache<string, readonly Comparison[]>;
  private readonly searches: VersionedCache<string, ArticleSearch>;
  private readonly anchors: VersionedCache<Claim, readonly Anchor[]>;
  private readonly differences: VersionedCache<string, readonly Difference[]>;
  private readonly compared: ComparedArticles;
  private readonly connected: ConnectedDifferences;
  private readonly incomparable: IncomparablePlaces;
  private readonly folderDisputes: FolderDisputes;

  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
    private readonly dates: ArticleDates,
    private readonly entities: FolderEntities,
    private readonly vectors: VectorSource,
    origins: Origins,
  ) {
    this.drifts = new VersionedCache(articles, maxCached);
    this.comparisons = new VersionedCache(articles, maxCached);
    this.searches = new VersionedCache(articles, maxSearched);
    this.anchors = new VersionedCache(articles, maxAnchored);
    this.differences = new VersionedCache(articles, maxCached);
    this.compared = new ComparedArticles(articles, dates, entities);
    this.connected = new ConnectedDifferences(articles, links, this.compared);
    this.incomparable = new IncomparablePlaces(articles);
    const { compared, connected, incomparable } = this;
    this.folderDisputes = new FolderDisputes(
      { articles, links, dates, origins, compared, connected, incomparable },
      this,
    );
  }

  private readonly get = (uri: string): Annotated | undefined => this.articles.get(uri);

  /** Claims that parallels of at least this score make among some articles; most carried first. */
  claims(minScore: number, uris: readonly string[]): ClaimSet {
    return finish(this.claimSteps(minScore, uris));
  }

  /** The same in steps. */
  *claimSteps(minScore: number, uris: readonly string[]): Steps<ClaimSet> {
    const parallels = yield* this.links.parallelsAmong(uris);
    const supported = yield* this.links.supportedAmong(uris);
    const setApart = this.incomparable.areThere ? this.folderDisputes.setApart(minScore) : undefined;
    const links = { parallels, supported, setApart, areToldApart: this.toldApart(minScore) };
    return yield* claimSteps(links, minScore, uris, this.get, this.vectors);
  }

  /** Whether two sentences give different figures, or say or quote something in other words, as is told. */
  private toldApart(minScore: number): AreToldApart {
    const known = new Map<string, readonly Difference[]>();
    return (one, other, by) => {
      const key = `${one.uri}\n${other.uri}`;
      let differences = known.get(key);
      if (!differences) {
        const drifts = this.driftsOf(one.uri).filter(({ b, kind }) => b.uri === other.uri && wordingDrifts.has(kind));
        differences = [
          ...finish(this.comparedSteps(one.uri, minScore, new Set([other.uri]))),
          ...drifts.map(differenceOfDrift),
        ];
        known.set(key, differences);
      }
      return differences.some(
        ({ a, b, kind }) =>
          a.sentence === one.sentence &&
          b.sentence === other.sentence &&
          (by === 'figures' ? a.figure !== undefined : toldInWords.has(kind)),
      );
    };
  }

  /**
   * What was not found in an article and what only it has, beside the articles around it.
   * @param allClaims the claims of all articles, where they are at hand
   */
  coverageOf(uri: string, minScore: number, allClaims?: ClaimSet): Coverage | undefined {
    const annotated = this.articles.get(uri);
    return annotated && coverageOf(uri, annotated, this.coverageSources(uri, minScore, allClaims));
  }

  /** Whether the reader said that two sentences are not comparable. */
  areSetApart(a: Passage, b: Passage): boolean {
    return this.incomparable.has(a, b);
  }

  /** Whether some words of an article were looked for in the others of an event, and none of these holds them. */
  isOnlyHere(words: Passage, event: readonly string[]): boolean {
    const source = this.searched(words.uri);
    const others = event.filter((uri) => uri !== words.uri);
    if (!source || others.length === 0) return false;
    return areOnlyHere(words, source, { others, weightOf: this.weightsIn(event), searchOf: this.searchOf });
  }

  private weightsIn(event: readonly string[]): EventWeight {
    return eventWeights(event.slice(0, maxAround).map((uri) => this.articles.sentences.stemCountsOf(uri)));
  }

  /** The same, worked out when the first word is weighed: for many articles nothing is looked for. */
  private weightsWhenAsked(event: readonly string[]): EventWeight {
    let weightOf: EventWeight | undefined;
    return (shortId) => (weightOf ??= this.weightsIn(event))(shortId);
  }

  /** What was searched for to tell its coverage, and what the searches came to: for fitting and reading. */
  searchedFor(uri: string, minScore: number, allClaims?: ClaimSet): Searched | undefined {
    const annotated = this.articles.get(uri);
    return annotated && searchedFor(uri, annotated, this.coverageSources(uri, minScore, allClaims));
  }

  private coverageSources(uri: string, minScore: number, allClaims?: ClaimSet): CoverageSources {
    const around = this.links.around(uri, minScore);
    const claims = allClaims ?? this.claims(minScore, around.slice(0, maxAround));
    return {
      parallels: this.links.parallelsOf(uri),
      bestScores: this.links.bestScoresOf(uri),
      minScore,
      saidBefore: this.links.saidBefore(uri),
      claims: claims.carriedBy(around),
      linkedTo: (claim) => claims.linkedTo(claim),
      others: this.searchedBeside(around, minScore),
      weightOf: this.weightsWhenAsked(around),
      read: this.searched,
      figuresOf: this.figuresOf,
      searchOf: this.searchOf,
      anchorsOf: this.anchorsOf,
    };
  }

  /**
   * The other articles in which a sentence of one is looked for: those around it, those that may be on its event though no
   * link leads to them, and in turn those on the event of these.
   * @param around the article first
   */
  private searchedBeside(around: readonly string[], minScore: number): string[] {
    const searched = new Set(around.slice(0, maxAround));
    const { links } = this;
    // A set takes in what is added to it while it is gone through.
    for (const uri of searched) {
      const onEvent = [...links.neighboursByEvent(uri)].flatMap(([other, mayBe]) => (mayBe ? [other] : []));
      // In a large folder what is linked to another article is worked out when that is asked for.
      for (const other of [...onEvent, ...(links.isSmallFolder ? links.around(uri, minScore) : [])])
        if (searched.size < maxAround) searched.add(other);
    }
    return [...searched].slice(1);
  }

  private readonly figuresOf = (uri: string): readonly Figure[] => this.dates.figuresOf(uri);

  private readonly anchorsOf = (claim: Claim): readonly Anchor[] =>
    this.anchors.get(claim, () => claimAnchors(claim, { read: this.searched, figuresOf: this.figuresOf }));

  private readonly searched = (uri: string): SearchedArticle | undefined => {
    const annotated = this.articles.get(uri);
    return annotated && { annotated, entityId: (local) => this.entities.idOf(uri, local) };
  };

  private readonly searchOf = (uri: string): ArticleSearch | undefined => {
    const searched = this.searched(uri);
    return searched && this.searches.get(uri, () => new ArticleSearch(searched, this.dates.figuresOf(uri)));
  };

  /** Quotations of an article that stand elsewhere in changed words, without marks, or with another speaker or none. */
  driftsOf(uri: string): readonly Drift[] {
    return this.drifts.get(uri, () =>
      driftsOf(uri, this.links.parallelsOf(uri), {
        get: this.get,
        speakersOf: (other) => this.entities.speakersOf(other),
        neighboursOf: (other) => this.links.neighboursByEvent(other).keys(),
      }).filter(({ a, b }) => !this.incomparable.has(a, b)),
    );
  }

  /** What an article states in figures and dates. */
  factsOf(uri: string): readonly Fact[] {
    const annotated = this.articles.get(uri);
    return annotated ? factsOf(annotated, this.dates.figuresOf(uri)) : [];
  }

  /**
   * What the articles around one give for the same facts, in the order of its figures; links below `minScore` are no
   * reason to compare. What differs is told by the rules of differences.
   */
  comparisonsOf(uri: string, minScore: number): readonly Comparison[] {
    return this.comparisons.get(`${minScore} ${uri}`, () =>
      [
        ...this.agreementsOf(uri, minScore),
        ...this.differencesOf(uri, minScore).flatMap((difference) => comparisonOfDifference(difference) ?? []),
      ].sort(inReadingOrder),
    );
  }

  /** Figures of other articles that agree with those of one. @param among the articles that are compared with it, or all */
  agreementsOf(uri: string, minScore: number, among?: ReadonlySet<string>): Comparison[] {
    const isAmong = (other: string): boolean => among === undefined || among.has(other);
    return agreementsOf(
      uri,
      this.links.parallelsOf(uri).filter(({ b, score }) => score >= minScore && isAmong(b.uri)),
      this.links.around(uri, minScore).slice(0, maxAround).filter(isAmong),
      {
        get: this.get,
        factsOf: (other) => this.factsOf(other),
        entityId: (other, local) => this.entities.idOf(other, local),
        dateOf: (other) => this.dates.dateOf(other)?.date,
      },
    ).filter(({ a, b }) => !this.incomparable.has(a, b));
  }

  /**
   * Where the wordings of an article and of those around it part on a fact, in the order of its text; links below
   * `minScore` are no reason to compare.
   */
  differencesOf(uri: string, minScore: number): readonly Difference[] {
    return finish(this.differenceSteps(uri, minScore));
  }

  /**
   * The same in steps. @param among compares the article with others of a set alone: in a large folder those around it are
   * compared with each other, and not with all that stand around each of them
   */
  *differenceSteps(uri: string, minScore: number, among?: ReadonlySet<string>): Steps<readonly Difference[]> {
    return among && among.size < this.articles.size
      ? yield* this.comparedSteps(uri, minScore, among)
      : yield* this.differences.steps(`${minScore} ${uri}`, () => this.comparedSteps(uri, minScore));
  }

  private *comparedSteps(uri: string, minScore: number, among?: ReadonlySet<string>): Steps<readonly Difference[]> {
    const differences = yield* this.connected.steps(uri, minScore, among);
    return differences.filter(({ a, b }) => !this.incomparable.has(a, b)).sort(inOrderOfDifferences);
  }

  /** What some articles say otherwise than others of them; see `FolderDisputes`. */
  disputes(minScore: number, uris: readonly string[], onArticle?: (done: number) => void): Dispute[] {
    return finish(this.disputeSteps(minScore, uris, onArticle));
  }

  /** The same in steps. */
  disputeSteps(minScore: number, uris: readonly string[], onArticle?: (done: number) => void): Steps<Dispute[]> {
    return this.folderDisputes.steps(minScore, uris, onArticle);
  }
}
