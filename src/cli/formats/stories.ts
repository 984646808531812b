import type { AnnotationDocument } from '../annotationDocument';

/** A folder of so many articles is on one story, as in the editor: all its articles are compared. */
const maxWholeFolder = 48;

/** How many articles are on one story with some: what a claim's articles are counted out of. */
export class Stories {
  /** By path, the articles that have a link in common with one. */
  private readonly linked = new Map<string, Set<string>>();

  constructor(private readonly document: Pick<AnnotationDocument, 'articles' | 'parallels'>) {
    for (const { a, b } of document.parallels) {
      this.link(a.path, b.path);
      this.link(b.path, a.path);
    }
  }

  private link(path: string, other: string): void {
    const others = this.linked.get(path) ?? new Set<string>();
    this.linked.set(path, others.add(other));
  }

  /** @param paths of the articles that carry a claim */
  sizeAround(paths: readonly string[]): number {
    const { articles } = this.document;
    if (articles.length <= maxWholeFolder) return articles.length;
    return new Set([...paths, ...paths.flatMap((path) => [...(this.linked.get(path) ?? [])])]).size;
  }
}
