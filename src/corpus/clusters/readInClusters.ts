import { firstIndexWhere } from '../../text/search';
import type { Span } from '../../text/span';
import { FolderPaths } from '../folderPaths';
import type { ArticleMetadata } from '../index/articleStore';
import { textOf } from '../index/indexRecord';
import type { SentencePlace } from '../index/nearParallelIndex';
import type { IndexedArticle, SentenceIndex } from '../index/sentenceIndex';
import { checksumOf } from './checksum';
import type { Clusters } from './clusterFile';

/** The clusters of one folder. */
export interface FolderClusters {
  /** What the URIs of its articles begin with, up to the path. */
  readonly folder: string;
  readonly clusters: Clusters;
}

/** What is asked about articles. */
interface ArticleSource {
  readonly sentences: SentenceIndex;
  /** Grows when articles come or go. */
  readonly arrivals: number;
  uris(): string[];
  metadata(uri: string): ArticleMetadata | undefined;
  /** Equal numbers mean that an article is as it was read before. */
  readingOf(uri: string): number | undefined;
}

/** A passage where it is looked for: in one of the articles, within its cluster. */
interface PlacedPassage extends Span {
  readonly article: PlacedArticle;
  readonly cluster: readonly PlacedPassage[];
  /** Index in the cluster. */
  readonly rank: number;
}

interface PlacedArticle {
  readonly key: string;
  readonly checksum: string;
  /** In the order of the text. */
  passages: PlacedPassage[];
  /** For each passage, how far it and those before it reach. */
  reach: readonly number[];
}

/**
 * Passages of a cluster that one is compared with: those that stand next to it in the list, half before and half after,
 * the first following the last. As many as the index compares copies with.
 */
const maxPartners = 64;
/** Passages of an article that are looked at, the first ones. Not fitted. */
const maxPassages = 2000;
/** A sentence is looked for in no further passage once so many sentences of others were come upon. Not fitted. */
const maxPlaces = 256;
/** Sentences of a passage that one is compared with: of a longer one those around the place that it has in its own. Not fitted. */
const maxSentences = 32;

/**
 * Passages that another program found to repeat one another. They say which sentences are to be compared, and nothing
 * else: what is said of two sentences follows from their words. What was found in another text than an article has now
 * does not count.
 */
export class ReadInClusters {
  private paths = new FolderPaths([]);
  /** By folder and path. */
  private articles = new Map<string, PlacedArticle>();
  private uris = new Map<string, string>();
  private arrivals = -1;
  /** By URI, whether an article was as the clusters know it when it was read. */
  private readonly fresh = new Map<string, { readonly reading: number; readonly isFresh: boolean }>();

  /** @param changed is called when answers are others */
  constructor(
    private readonly source: ArticleSource,
    private readonly changed: () => void,
  ) {}

  /** Takes the clusters of some folders instead of those before. */
  apply(folders: readonly FolderClusters[]): void {
    const before = this.articles.size;
    this.paths = new FolderPaths(folders.map(({ folder }) => folder));
    this.articles = new Map();
    this.arrivals = -1;
    this.fresh.clear();
    for (const { folder, clusters } of folders) this.add(folder, clusters);
    for (const article of this.articles.values()) putInOrder(article);
    if (before + this.articles.size > 0) this.changed();
  }

  private add(folder: string, { articles, clusters }: Clusters): void {
    const placed = articles.map(({ path, checksum }): PlacedArticle => {
      const key = folder + path;
      const known = this.articles.get(key) ?? { key, checksum, passages: [], reach: [] };
      this.articles.set(key, known);
      return known;
    });
    for (const passages of clusters) {
      const cluster: PlacedPassage[] = [];
      for (const { article, start, end } of passages) {
        const passage = { article: placed[article], start, end, cluster, rank: cluster.length };
        cluster.push(passage);
        passage.article.passages.push(passage);
      }
    }
  }

  /** Articles of the clusters that are gone, or whose text is another now: what was found in them is not used. */
  stale(): { readonly all: number; readonly gone: number; readonly changed: number } {
    let [gone, changed] = [0, 0];
    for (const { key } of this.articles.values()) {
      const uri = this.uriOf(key);
      if (uri === undefined) gone++;
      else if (!this.isFresh(uri)) changed++;
    }
    return { all: this.articles.size, gone, changed };
  }

  /** Articles that stand in clusters with one. */
  partnersOf(uri: string): ReadonlySet<string> {
    const partners = new Set<string>();
    if (this.articles.size === 0) return partners;
    for (const passage of this.articles.get(this.paths.keyOf(uri))?.passages ?? [])
      for (const { article } of partnersOf(passage)) {
        const other = this.uriOf(article.key);
        if (other !== undefined && other !== uri) partners.add(other);
      }
    return partners;
  }

  /** Sentences of other articles that stand in a cluster with one, each once. */
  sentencesWith(article: IndexedArticle, sentence: number): readonly SentencePlace[] {
    if (this.articles.size === 0 || !this.isFresh(article.uri)) return [];
    const span = this.source.sentences.passage(article, sentence);
    const { passages, reach } = this.articles.get(this.paths.keyOf(article.uri)) ?? noPassages;
    const found = new Map<number, SentencePlace>();
    let looked = 0;
    const first = firstIndexWhere(0, reach.length, (index) => reach[index] > span.start);
    for (let i = first; i < passages.length && passages[i].start < span.end && looked < maxPlaces; i++) {
      const { start, end } = passages[i];
      if (end <= span.start) continue;
      const share = Math.max(0, span.start - start) / (end - start);
      for (const partner of partnersOf(passages[i]))
        for (const place of this.sentencesIn(partner, article, share)) {
          found.set(place.article.firstSentence + place.sentence, place);
          looked++;
        }
    }
    return [...found.values()];
  }

  /** @param share how far on in its own passage the sentence stands that these are compared with: 0 at its start, below 1 */
  private sentencesIn(
    { article: { key }, start, end }: PlacedPassage,
    asked: IndexedArticle,
    share: number,
  ): SentencePlace[] {
    const uri = this.uriOf(key);
    const article = uri === undefined || uri === asked.uri ? undefined : this.source.sentences.article(uri);
    if (!article || !this.isFresh(article.uri)) return [];
    const { sentences } = this.source;
    const from = firstIndexWhere(0, article.sentenceCount, (i) => sentences.passage(article, i).end > start);
    const to = firstIndexWhere(from, article.sentenceCount, (i) => sentences.passage(article, i).start >= end);
    const first =
      from + Math.max(0, Math.min(Math.floor((to - from) * share) - maxSentences / 2, to - from - maxSentences));
    return Array.from({ length: Math.min(to - first, maxSentences) }, (_, index) => ({
      article,
      sentence: first + index,
    }));
  }

  private uriOf(key: string): string | undefined {
    if (this.arrivals !== this.source.arrivals) {
      this.arrivals = this.source.arrivals;
      this.uris = new Map(this.source.uris().map((uri) => [this.paths.keyOf(uri), uri]));
    }
    return this.uris.get(key);
  }

  private isFresh(uri: string): boolean {
    const reading = this.source.readingOf(uri);
    const metadata = this.source.metadata(uri);
    if (reading === undefined || !metadata) return false;
    const known = this.fresh.get(uri);
    if (known?.reading === reading) return known.isFresh;
    const isFresh = this.articles.get(this.paths.keyOf(uri))?.checksum === checksumOf(textOf(metadata));
    this.fresh.set(uri, { reading, isFresh });
    return isFresh;
  }
}

const noPassages: Pick<PlacedArticle, 'passages' | 'reach'> = { passages: [], reach: [] };

function putInOrder(article: PlacedArticle): void {
  article.passages = article.passages.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, maxPassages);
  let reach = 0;
  article.reach = article.passages.map(({ end }) => (reach = Math.max(reach, end)));
}

/** The passages of a cluster that one is compared with; each of two is among those of the other. */
function partnersOf({ cluster, rank }: PlacedPassage): PlacedPassage[] {
  if (cluster.length <= maxPartners + 1) return cluster.filter((_, index) => index !== rank);
  return Array.from({ length: maxPartners }, (_, index) => {
    const distance = index < maxPartners / 2 ? index - maxPartners / 2 : index - maxPartners / 2 + 1;
    return cluster[(rank + distance + cluster.length) % cluster.length];
  });
}
