import { displayText } from '../article/article';
import { wholeCompounds } from '../text/wholeCompounds';
import type { ArticleDates } from './articleDates';
import type { Articles } from './articles';
import type { ComparedArticles } from './comparedArticles';
import type { ConnectedDifferences } from './connectedDifferences';
import type { Comparison } from './findings/comparisons';
import { differenceOfDrift, type Difference, type DifferenceSide } from './findings/differences/difference';
import { disputesOf, withoutSetApart, type Agreement, type Dispute } from './findings/differences/disputes';
import { referenceOf, type ReferenceSources } from './findings/differences/reference';
import { withAllSides, type SearchedFolder } from './findings/differences/sideSearch';
import { oneSided, type Drift } from './findings/drift';
import { leavingArticles, type SetApart } from './findings/claims/setApart';
import type { IncomparablePlaces } from './incomparablePlaces';
import type { Links } from './links';
import type { Origins } from './origins';
import { finish, type Steps } from './steps';

/** Articles around those of a dispute that are searched for its sides: as many as a reader compares. Chosen, not fitted. */
const maxSearched = 20;

/** From this score on, linked sentences in which one number stands give it for one thing. Chosen, not fitted. */
const minLinkedScore = 0.6;

const none: ReadonlySet<string> = new Set();

/** What disputes are made from. */
interface DisputeFolder {
  readonly articles: Articles;
  readonly links: Links;
  readonly dates: ArticleDates;
  readonly origins: Origins;
  readonly compared: ComparedArticles;
  readonly connected: ConnectedDifferences;
  readonly incomparable: IncomparablePlaces;
}

/** What is found of single articles. */
interface ArticleFindings {
  /** Differences that the reader did not set aside, in the order of the text. */
  differenceSteps(uri: string, minScore: number, among?: ReadonlySet<string>): Steps<readonly Difference[]>;
  driftsOf(uri: string): readonly Drift[];
  agreementsOf(uri: string, minScore: number, among?: ReadonlySet<string>): readonly Comparison[];
}

/** What the articles of a folder say otherwise than others of them, and which of them that keeps out of a claim. */
export class FolderDisputes {
  constructor(
    private readonly folder: DisputeFolder,
    private readonly findings: ArticleFindings,
  ) {}

  /**
   * What some articles say otherwise than others of them, every article on either side, in the order of URI and place:
   * differences of linked sentences, figures and dates of one fact, quotations that drift.
   * @param onArticle called before each article is compared, with how many are done
   */
  *steps(minScore: number, uris: readonly string[], onArticle?: (done: number) => void): Steps<Dispute[]> {
    const among = new Set(uris);
    const differencesOf = (uri: string): Steps<readonly Difference[]> =>
      this.findings.differenceSteps(uri, minScore, among);
    const disputes = yield* this.from(among, minScore, differencesOf, onArticle);
    yield* this.folder.origins.steps(uris);
    const comparable = this.folder.incomparable.areThere
      ? disputes.flatMap(
          (dispute) => withoutSetApart(dispute, (a, b) => this.folder.incomparable.has(a, b), this.wordsOfSide) ?? [],
        )
      : disputes;
    return comparable.map((dispute) => ({ ...dispute, reference: referenceOf(dispute, this.referenceSources) }));
  }

  /** @param differencesOf an article with others of them */
  private *from(
    among: ReadonlySet<string>,
    minScore: number,
    differencesOf: (uri: string) => Steps<readonly Difference[]>,
    onArticle?: (done: number) => void,
  ): Steps<Dispute[]> {
    const differences: Difference[] = [];
    const agreeing: Agreement[] = [];
    for (const [done, uri] of [...among].entries()) {
      onArticle?.(done);
      for (const difference of yield* differencesOf(uri))
        if (uri < difference.b.uri && among.has(difference.b.uri)) differences.push(difference);
      for (const drift of this.findings.driftsOf(uri))
        if (among.has(drift.b.uri) && (uri < drift.b.uri || oneSided.has(drift.kind)))
          differences.push(differenceOfDrift(drift));
      for (const { a, b, verdict } of this.findings.agreementsOf(uri, minScore, among))
        if (verdict === 'same' && uri < b.uri && among.has(b.uri)) agreeing.push({ a, b });
      yield;
    }
    const disputes: Dispute[] = [];
    for (const dispute of disputesOf(differences, this.wordsOfSide, agreeing)) {
      disputes.push(this.withAllSides(dispute, among));
      yield;
    }
    return disputes;
  }

  private readonly referenceSources: ReferenceSources = {
    dateOf: (uri) => this.folder.dates.dateOf(uri)?.date,
    familiesAmong: (some) => this.folder.origins.families(some).map(({ articles }) => articles),
    credits: (uri, source) => this.folder.origins.credits(uri, source),
  };

  /** A dispute with all articles around its own, of some, that say the same as one of its sides. */
  private withAllSides(dispute: Dispute, among: ReadonlySet<string>): Dispute {
    if (dispute.kind === 'drift') return dispute;
    const own = new Set(dispute.sides.map(({ passages }) => passages[0].uri));
    const around = new Set([...own].flatMap((uri) => [...this.folder.links.neighboursByEvent(uri).keys()]));
    const uris = [...around].filter((uri) => among.has(uri)).sort();
    return withAllSides(dispute, uris.slice(0, maxSearched), this.searchedFolder);
  }

  private readonly searchedFolder: SearchedFolder = {
    articleOf: (uri) => this.folder.compared.get(uri)?.compared,
    areLinked: (one, other) =>
      this.folder.links
        .parallelsOf(one.uri)
        .some(
          ({ a, b, kind, score }) =>
            a.sentence === one.sentence &&
            b.uri === other.uri &&
            b.sentence === other.sentence &&
            (kind !== 'paraphrase' || score >= minLinkedScore),
        ),
  };

  private readonly wordsOfSide = (side: DifferenceSide): string => {
    const { article } = this.folder.articles.held(side.uri);
    return displayText(article, wholeCompounds(article.text, side));
  };

  /** Tells which articles leave a claim by what the reader set apart in it. */
  setApart(minScore: number): SetApart {
    return (places, holder) => {
      const pairs = this.folder.incomparable.among(places);
      if (pairs.length === 0) return none;
      const among = new Set(places.map(({ uri }) => uri));
      const links = this.folder.links.parallelsOf(holder.uri).filter(({ a }) => a.sentence === holder.sentence);
      return leavingArticles(pairs, holder, {
        // With what was set apart: three articles stand on a side, though one of them was set apart from a fourth.
        disputes: finish(this.from(among, minScore, (uri) => this.folder.connected.steps(uri, minScore, among))),
        likeness: ({ uri, sentence }) => links.find(({ b }) => b.uri === uri && b.sentence === sentence)?.score ?? 0,
      });
    };
  }
}
