import { checksumOf } from '../../corpus/clusters/checksum';
import type { ClusteredArticle, ClusterPassage, Clusters } from '../../corpus/clusters/clusterFile';
import { CountedText } from '../../corpus/notes/countedText';
import type { Span } from '../../text/span';
import type { PassimPassage, PassimRow } from './passimOutput';

/** Passages that are taken in: a file of them stays below what is read. */
const maxPassages = 1_000_000;

/** What was read of passim's output. */
export interface PlacedClusters {
  readonly clusters: Clusters;
  /** Passages that are left out, by why. */
  readonly left: {
    /** The article's text is not what passim was given. */
    readonly changed: number;
    /** No article of that name is in the folder. */
    readonly unknown: number;
    /** There are too many. */
    readonly many: number;
  };
}

/** Collects rows, and finds the places of their passages in the articles of a folder. */
export class PassagePlacer {
  private readonly byArticle = new Map<string, { readonly cluster: string; readonly passage: PassimPassage }[]>();
  private taken = 0;
  private many = 0;

  add({ cluster, passages }: PassimRow): void {
    for (const passage of passages) {
      if (this.taken >= maxPassages) {
        this.many++;
        continue;
      }
      this.taken++;
      const of = this.byArticle.get(passage.id);
      if (of) of.push({ cluster, passage });
      else this.byArticle.set(passage.id, [{ cluster, passage }]);
    }
  }

  /** Names of the articles that are needed. */
  get names(): readonly string[] {
    return [...this.byArticle.keys()].sort();
  }

  /** @param textOf text of an article by its name; undefined where the folder has none of that name */
  place(textOf: (name: string) => string | undefined): PlacedClusters {
    const articles: ClusteredArticle[] = [];
    const clusters = new Map<string, ClusterPassage[]>();
    let [changed, unknown] = [0, 0];
    for (const name of this.names) {
      const found = this.byArticle.get(name) ?? [];
      const text = textOf(name);
      if (text === undefined) {
        unknown += found.length;
        continue;
      }
      const placed = placesIn(text, found);
      changed += found.length - placed.length;
      if (placed.length === 0) continue;
      const article = articles.push({ path: name, checksum: checksumOf(text) }) - 1;
      for (const { cluster, start, end } of placed) {
        const passages = clusters.get(cluster);
        if (passages) passages.push({ article, start, end });
        else clusters.set(cluster, [{ article, start, end }]);
      }
    }
    const kept = [...clusters.values()].filter(isOfSeveral);
    return { clusters: { articles, clusters: kept }, left: { changed, unknown, many: this.many } };
  }
}

/** Whether passages stand in more than one article: only these are compared. */
function isOfSeveral(passages: readonly ClusterPassage[]): boolean {
  return passages.some(({ article }) => article !== passages[0].article);
}

function placesIn(
  text: string,
  found: readonly { readonly cluster: string; readonly passage: PassimPassage }[],
): (Span & { readonly cluster: string })[] {
  const counted = new CountedText(text);
  const length = counted.codePointsBefore(counted.text.length);
  const checksum = checksumOf(text);
  return found.flatMap(({ cluster, passage }) => {
    if (passage.end > length) return [];
    const own = { start: counted.offsetAfter(passage.begin), end: counted.offsetAfter(passage.end) };
    const isSame =
      passage.checksum === undefined ? hasWords(counted.text, own, passage.text) : passage.checksum === checksum;
    return isSame ? [{ cluster, ...counted.spanOf(own) }] : [];
  });
}

/**
 * Whether a passage has the words that are given, letters and digits alone; a character at either end is passed over, as
 * Spark counts from one where passim counts from nought. Without words nothing tells it.
 */
function hasWords(text: string, { start, end }: Span, words: string | undefined): boolean {
  if (words === undefined) return false;
  const wanted = lettersOf(words).slice(1, -1);
  return wanted !== '' && lettersOf(text.slice(Math.max(0, start - 2), end + 2)).includes(wanted);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
