import type { AnnotationDocument } from '../annotationDocument';

/** How many articles are on one story with some: what a claim's articles are counted out of. */
export class Stories {
  /** By path, the articles that have a link in common with one. */
  private readonly linked = new Map<string, Set<string>>();
  /** By path, how many articles its story has, where all are compared. */
  private readonly storySizes?: ReadonlyMap<string, number>;

  /** @param stories paths of the articles of each, where all are compared; see `FolderStories` */
  constructor({ parallels }: Pick<AnnotationDocument, 'parallels'>, stories: readonly string[][] | undefined) {
    for (const { a, b } of parallels) {
      this.link(a.path, b.path);
      this.link(b.path, a.path);
    }
    if (stories) this.storySizes = new Map(stories.flatMap((story) => story.map((path) => [path, story.length])));
  }

  private link(path: string, other: string): void {
    const others = this.linked.get(path) ?? new Set<string>();
    this.linked.set(path, others.add(other));
  }

  /** @param paths of the articles that carry a claim */
  sizeAround(paths: readonly string[]): number {
    const { storySizes } = this;
    if (storySizes) return Math.max(paths.length, ...paths.map((path) => storySizes.get(path) ?? 1));
    return new Set([...paths, ...paths.flatMap((path) => [...(this.linked.get(path) ?? [])])]).size;
  }
}
