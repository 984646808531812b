import type { Article } from '../../../article/article';
import { addToList } from '../../../text/multimap';
import { compareStrings } from '../../../text/order';
import type { Parallel } from '../../index/parallel';
import type { Family } from '../families';
import { commonWords, type CommonWords } from './commonWords';
import { creditsOfOthers, mediaNamesAmong, type Credit } from './credits';

/** An article as the picture of copies needs it. */
export interface CopiedArticle {
  readonly uri: string;
  readonly article: Article;
  /** What the file says of who published it. */
  readonly outlet: string | undefined;
  /** Links to other articles, at the least score that is shown. */
  readonly parallels: readonly Parallel[];
}

/** Two articles with words in common, `a` before `b` by URI. */
export interface CopyEdge extends CommonWords {
  readonly a: string;
  readonly b: string;
  /** Words of `b` that credit `a`, and the other way round. */
  readonly creditsOfA: readonly Credit[];
  readonly creditsOfB: readonly Credit[];
}

/** Who has words in common with whom. */
export interface CopyGraph {
  readonly edges: readonly CopyEdge[];
  readonly families: readonly Family[];
}

/** So many words in common make a line, as many as make a near parallel: fewer are names and formulas. */
const minWords = 6;
/** One run at least is so long: `the Norwegian Safety Authority` is shorter. Chosen, not fitted. */
const minLongest = 5;

/**
 * The words that each two articles have in common, and who credits whom: two articles are joined by many words, or by a
 * credit where anything links them.
 * @param families among the articles: members of one are joined by whatever they have in common
 */
export function copyGraphOf(articles: readonly CopiedArticle[], families: readonly Family[]): CopyGraph {
  const byUri = new Map(articles.map((each) => [each.uri, each]));
  const familyOf = new Map(families.flatMap(({ id, articles: uris }) => uris.map((uri) => [uri, id] as const)));
  const edges: CopyEdge[] = [];
  for (const one of articles)
    for (const [uri, parallels] of parallelsByArticle(one)) {
      const other = byUri.get(uri);
      if (!other) continue;
      const common = commonWords(one.article, other.article, parallels);
      edges.push({ a: one.uri, b: uri, ...common, creditsOfA: [], creditsOfB: [] });
    }
  edges.sort((one, next) => compareStrings(one.a, next.a) || compareStrings(one.b, next.b));
  const isDrawn = ({ a, b, words, longest, creditsOfA, creditsOfB }: CopyEdge): boolean =>
    creditsOfA.length > 0 ||
    creditsOfB.length > 0 ||
    (words >= minWords && longest >= minLongest) ||
    (words > 0 && familyOf.get(a) === familyOf.get(b));
  return { edges: withCredits(edges, articles).filter(isDrawn), families };
}

/** The links of an article to those behind it by URI: each pair of articles is looked at once. */
function parallelsByArticle({ uri, parallels }: CopiedArticle): Map<string, Parallel[]> {
  const byArticle = new Map<string, Parallel[]>();
  for (const parallel of parallels) {
    if (parallel.b.uri <= uri) continue;
    addToList(byArticle, parallel.b.uri, parallel);
  }
  return byArticle;
}

/**
 * Puts each credit on the edge that it explains: where several articles bear the name of the medium, the one with most
 * words in common.
 */
function withCredits(edges: readonly CopyEdge[], articles: readonly CopiedArticle[]): CopyEdge[] {
  const names = mediaNamesAmong(articles);
  const joined = new Map<string, CopyEdge>();
  for (const edge of edges) joined.set(keyOf(edge.a, edge.b), edge);
  const credits = new Map<CopyEdge, { ofA: Credit[]; ofB: Credit[] }>();
  for (const { uri, article } of articles)
    for (const ofPlace of creditsOfOthers(uri, article, names)) {
      const candidates = ofPlace.flatMap((credit) => {
        const edge = joined.get(keyOf(uri, credit.uri));
        return edge ? [{ credit, edge }] : [];
      });
      const [best] = candidates.sort(
        (one, next) => next.edge.words - one.edge.words || compareStrings(one.credit.uri, next.credit.uri),
      );
      if (candidates.length === 0) continue;
      const own = credits.get(best.edge) ?? { ofA: [], ofB: [] };
      credits.set(best.edge, own);
      (best.credit.uri === best.edge.a ? own.ofA : own.ofB).push(best.credit);
    }
  return edges.map((edge) => {
    const own = credits.get(edge);
    return own ? { ...edge, creditsOfA: own.ofA, creditsOfB: own.ofB } : edge;
  });
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
