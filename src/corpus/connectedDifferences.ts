import { addToList } from '../text/multimap';
import type { Articles } from './articles';
import type { ArticleState, ComparedArticles } from './comparedArticles';
import { haveStoryEvidence, type Connection } from './findings/differences/articleDifferences';
import type { Difference } from './findings/differences/difference';
import { FigureTellers } from './findings/differences/figureTellers';
import { likelyFigures } from './findings/differences/likelyFigures';
import { oddLosses } from './findings/differences/losses';
import { nameTheSame } from './findings/differences/namesInCommon';
import { oddFigures } from './findings/differences/oddFigures';
import { FolderDenials, oddStatements } from './findings/differences/oddStatements';
import { conditionsDenied } from './findings/differences/statedConditions';
import { surnameDifferences } from './findings/differences/otherSurnames';
import type { ComparedArticle } from './findings/differences/sentencePair';
import type { Parallel } from './index/parallel';
import type { Links } from './links';
import { PairDifferences } from './pairDifferences';
import type { Steps } from './steps';
import { VersionedCache } from './versionedCache';

/** Articles whose links are kept by the other one, a kilobyte or less each. Chosen, not fitted. */
const maxArticles = 512;

/** What the articles of a small folder say together. */
interface SmallFolder {
  /** One of each text. */
  readonly articles: readonly ComparedArticle[];
  readonly tellers: FigureTellers;
  readonly denials: FolderDenials;
}

/** Another article and what connects one with it. */
interface Connected {
  readonly theirs: ArticleState;
  readonly connection: Connection;
}

/** The differences of an article with those that links or topics connect with it. */
export class ConnectedDifferences {
  private readonly pairs = new PairDifferences();
  private readonly folder: VersionedCache<'small', SmallFolder>;
  /** By URI, the links of an article by the other one: claims ask for the differences of one pair after the other. */
  private readonly byArticle: VersionedCache<string, ReadonlyMap<string, readonly Parallel[]>>;

  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
    private readonly compared: ComparedArticles,
  ) {
    this.folder = new VersionedCache(articles, 2);
    this.byArticle = new VersionedCache(articles, maxArticles);
  }

  /**
   * In no particular order; another article by a step.
   * @param among the articles that are compared with it; all where it is not given
   */
  *steps(uri: string, minScore: number, among?: ReadonlySet<string>): Steps<Difference[]> {
    const differences: Difference[] = [];
    const ours = this.compared.get(uri);
    if (!ours) return differences;
    for (const { theirs, connection } of this.connectedWith(uri, minScore, among)) {
      const ofPair = yield* this.pairs.steps(ours, theirs, connection);
      differences.push(...ofPair, ...this.ofFolder(ours, theirs, connection, ofPair));
      yield;
    }
    return differences;
  }

  /** What two articles of a small folder say otherwise by all that the folder says, where nothing else is told of it. */
  private ofFolder(
    ours: ArticleState,
    theirs: ArticleState,
    { links, isOneEvent, isSmallFolder }: Connection,
    told: readonly Difference[],
  ): Difference[] {
    const isOneStory = isOneEvent || haveStoryEvidence(links);
    if (!isSmallFolder || !(isOneStory || nameTheSame(ours.compared, theirs.compared))) return [];
    const { articles, tellers, denials } = this.folder.get('small', () => {
      const articles = this.distinctArticles();
      return {
        articles: articles.map(({ compared }) => compared),
        tellers: new FigureTellers(articles),
        denials: new FolderDenials(articles),
      };
    });
    const bounds = new Set(
      told.filter(({ kind }) => kind === 'bound').map(({ a, b }) => `${a.sentence} ${b.sentence}`),
    );
    const losses = untold(oddLosses(ours, theirs, tellers), told);
    const conditions = untold(conditionsDenied(ours, theirs), told);
    if (!isOneStory) return [...losses, ...conditions];
    const odd = untold(oddFigures(ours, theirs, links, tellers), [...told, ...losses]);
    return [
      ...losses,
      ...conditions,
      ...odd,
      ...untold(likelyFigures(ours, theirs, links, tellers), [...told, ...losses, ...odd]),
      ...oddStatements(ours, theirs, links, denials).filter(({ a, b }) => !bounds.has(`${a.sentence} ${b.sentence}`)),
      ...surnameDifferences(ours.compared, theirs.compared, articles),
    ];
  }

  /** The articles of the folder, one of each text. */
  private distinctArticles(): ArticleState[] {
    const byText = new Map<string, ArticleState>();
    for (const uri of this.articles.uris()) {
      const article = this.compared.get(uri);
      if (article && !byText.has(article.first)) byText.set(article.first, article);
    }
    return [...byText.values()];
  }

  private *connectedWith(uri: string, minScore: number, among?: ReadonlySet<string>): Iterable<Connected> {
    const neighbours = this.links.neighboursByEvent(uri);
    const { isSmallFolder } = this.links;
    for (const [other, links] of this.byArticle.get(uri, () => this.linksByArticle(uri))) {
      const theirs = among?.has(other) === false ? undefined : this.compared.get(other);
      const isOneEvent = neighbours.get(other) === true;
      if (theirs) yield { theirs, connection: { links, minScore, isOneEvent, isSmallFolder } };
    }
  }

  private linksByArticle(uri: string): Map<string, Parallel[]> {
    const byArticle = new Map<string, Parallel[]>();
    for (const link of this.links.parallelsOf(uri)) addToList(byArticle, link.b.uri, link);
    for (const pair of this.links.unlikePairsOf(uri)) addToList(byArticle, pair.b.uri, pair);
    // Short articles on one event may have no sentence in common, but figures.
    for (const other of this.links.neighboursByEvent(uri).keys()) if (!byArticle.has(other)) byArticle.set(other, []);
    return byArticle;
  }
}

/** Differences of which neither side is told already. */
function untold(differences: readonly Difference[], told: readonly Difference[]): Difference[] {
  const sides = new Set(told.flatMap(({ a, b }) => [`a ${a.start}`, `b ${b.start}`]));
  return differences.filter(({ a, b }) => !sides.has(`a ${a.start}`) && !sides.has(`b ${b.start}`));
}
