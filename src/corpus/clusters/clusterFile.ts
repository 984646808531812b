import type { Span } from '../../text/span';

/** A passage of a cluster: a stretch of an article's text, in UTF-16 code units. */
export interface ClusterPassage extends Span {
  /** Index among the articles of the file. */
  readonly article: number;
}

/** An article with passages, as it was when they were found. */
export interface ClusteredArticle {
  /** POSIX, relative to the folder of the file; `#2` for the second document of a file. */
  readonly path: string;
  /** Of its text; see `checksumOf`. */
  readonly checksum: string;
}

/** Passages that another program found to repeat one another, a list for each cluster. */
export interface Clusters {
  readonly articles: readonly ClusteredArticle[];
  readonly clusters: readonly (readonly ClusterPassage[])[];
}

/** Name of the file beside the articles. */
export const clustersFile = '.crossread/clusters.json';
/** Bytes of a file that is read: a million passages and more. */
export const maxClustersSize = 50_000_000;

const noClusters: Clusters = { articles: [], clusters: [] };

/** @throws SyntaxError or TypeError for what is no file of clusters */
export function parseClusters(text: string): Clusters {
  if (text.trim() === '') return noClusters;
  const { crossread, articles, clusters } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  if (crossread !== 1 || !Array.isArray(articles) || !Array.isArray(clusters))
    throw new TypeError('no list of clusters');
  if (!articles.every(isArticle)) throw new TypeError('an article without path and checksum');
  const read = clusters.map((passages: unknown) => {
    if (!Array.isArray(passages) || !passages.every(isTriple))
      throw new TypeError('a cluster that is no list of places');
    return passages.map(([article, start, end]): ClusterPassage => ({ article, start, end }));
  });
  if (read.some((passages) => passages.some(({ article }) => article >= articles.length)))
    throw new TypeError('a place in no article');
  return { articles, clusters: read };
}

function isArticle(value: unknown): value is ClusteredArticle {
  const { path, checksum } = (value ?? {}) as Record<string, unknown>;
  return typeof path === 'string' && typeof checksum === 'string';
}

function isTriple(value: unknown): value is [article: number, start: number, end: number] {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    value.every((each) => Number.isSafeInteger(each) && each >= 0) &&
    value[1] < value[2]
  );
}

/** The text of the file, a line for each article and each cluster, so that versions of it compare well. */
export function writeClusters({ articles, clusters }: Clusters, from: string): string {
  const lines = (rows: readonly unknown[]): string => rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
  const places = clusters.map((passages) => passages.map(({ article, start, end }) => [article, start, end]));
  return `{ "crossread": 1, "from": ${JSON.stringify(from)}, "articles": [${lines(articles)}\n], "clusters": [${lines(places)}\n] }\n`;
}
