import { addToList } from '../text/multimap';
import type { ArticleState, ComparedArticles } from './comparedArticles';
import type { Connection } from './findings/differences/articleDifferences';
import type { Difference } from './findings/differences/difference';
import type { Parallel } from './index/parallel';
import type { Links } from './links';
import { PairDifferences } from './pairDifferences';
import type { Steps } from './steps';

/** Another article and what connects one with it. */
interface Connected {
  readonly theirs: ArticleState;
  readonly connection: Connection;
}

/** The differences of an article with those that links or topics connect with it. */
export class ConnectedDifferences {
  private readonly pairs = new PairDifferences();

  constructor(
    private readonly links: Links,
    private readonly compared: ComparedArticles,
  ) {}

  /**
   * In no particular order; another article by a step.
   * @param among the articles that are compared with it; all where it is not given
   */
  *steps(uri: string, minScore: number, among?: ReadonlySet<string>): Steps<Difference[]> {
    const differences: Difference[] = [];
    const ours = this.compared.get(uri);
    if (!ours) return differences;
    for (const { theirs, connection } of this.connectedWith(uri, minScore, among)) {
      differences.push(...(yield* this.pairs.steps(ours, theirs, connection)));
      yield;
    }
    return differences;
  }

  private *connectedWith(uri: string, minScore: number, among?: ReadonlySet<string>): Iterable<Connected> {
    const linksByArticle = new Map<string, Parallel[]>();
    for (const link of this.links.parallelsOf(uri)) addToList(linksByArticle, link.b.uri, link);
    for (const pair of this.links.unlikePairsOf(uri)) addToList(linksByArticle, pair.b.uri, pair);
    const neighbours = this.links.neighboursByEvent(uri);
    // Short articles on one event may have no sentence in common, but figures.
    for (const other of neighbours.keys()) if (!linksByArticle.has(other)) linksByArticle.set(other, []);
    const { isSmallFolder } = this.links;
    for (const [other, links] of linksByArticle) {
      const theirs = among?.has(other) === false ? undefined : this.compared.get(other);
      const isOneEvent = neighbours.get(other) === true;
      if (theirs) yield { theirs, connection: { links, minScore, isOneEvent, isSmallFolder } };
    }
  }
}
