import { linkedStories } from '../../corpus/linkedStories';
import type { AnnotationDocument } from '../annotationDocument';

/** In a folder of so many articles all are compared: those that links join are on one story. */
const maxWholeFolder = 48;

/** How many articles are on one story with some: what a claim's articles are counted out of. */
export class Stories {
  /** By path, the articles that have a link in common with one. */
  private readonly linked = new Map<string, Set<string>>();
  /** By path, how many articles its story has, where all are compared. */
  private readonly storySizes = new Map<string, number>();

  constructor(private readonly document: Pick<AnnotationDocument, 'articles' | 'parallels'>) {
    for (const { a, b } of document.parallels) {
      this.link(a.path, b.path);
      this.link(b.path, a.path);
    }
    if (document.articles.length > maxWholeFolder) return;
    const links = document.parallels.map(({ a, b }) => ({ a: a.path, b: b.path }));
    for (const story of linkedStories([...this.linked.keys()], links))
      for (const path of story) this.storySizes.set(path, story.length);
  }

  private link(path: string, other: string): void {
    const others = this.linked.get(path) ?? new Set<string>();
    this.linked.set(path, others.add(other));
  }

  /** @param paths of the articles that carry a claim */
  sizeAround(paths: readonly string[]): number {
    const { articles } = this.document;
    if (articles.length <= maxWholeFolder)
      return Math.max(paths.length, ...paths.map((path) => this.storySizes.get(path) ?? 1));
    return new Set([...paths, ...paths.flatMap((path) => [...(this.linked.get(path) ?? [])])]).size;
  }
}
