import type { Annotated } from '../annotations/annotate';
import { findFigures, type Figure } from '../annotations/figures';
import { EntityIndex, type Entity } from './entities';
import { ParallelIndex, type Parallel } from './parallels';

/** Publication date of an article as far as the folder knows it. */
export interface ArticleDate {
  /** ISO date. */
  readonly date: string;
  /** `event`: the one date on which the dated articles linked to it agree. */
  readonly from: 'dateline' | 'line' | 'event';
}

/**
 * What the articles of a folder say together. Articles come and go by URI; every answer depends on
 * the articles held now and not on the order in which they came.
 */
export class Corpus {
  private readonly held = new Map<string, Annotated>();
  private readonly parallelIndex = new ParallelIndex();
  private readonly entityIndex = new EntityIndex();
  /** Counts changes; answers computed for another count are stale. */
  private changes = 0;
  private readonly parallelCache = new Map<string, { changes: number; parallels: readonly Parallel[] }>();
  private readonly figureCache = new Map<string, { date: string | undefined; figures: readonly Figure[] }>();
  private entityCache: { changes: number; entities: readonly Entity[] } | undefined;

  get size(): number {
    return this.held.size;
  }

  /** Grows with every change; equal numbers mean equal answers. */
  get version(): number {
    return this.changes;
  }

  uris(): string[] {
    return [...this.held.keys()].sort();
  }

  get(uri: string): Annotated | undefined {
    return this.held.get(uri);
  }

  put(uri: string, annotated: Annotated): void {
    this.held.set(uri, annotated);
    this.parallelIndex.put(uri, annotated.article, annotated.quotations);
    this.entityIndex.put(uri, annotated.named);
    this.figureCache.delete(uri);
    this.changes++;
  }

  remove(uri: string): boolean {
    if (!this.held.delete(uri)) return false;
    this.parallelIndex.remove(uri);
    this.entityIndex.remove(uri);
    this.figureCache.delete(uri);
    this.parallelCache.delete(uri);
    this.changes++;
    return true;
  }

  /** Parallels of one article in the order of its text. */
  parallelsOf(uri: string): readonly Parallel[] {
    const cached = this.parallelCache.get(uri);
    if (cached?.changes === this.changes) return cached.parallels;
    const parallels = this.parallelIndex.parallelsOf(uri);
    // Only what is looked at is kept: a few articles at a time.
    if (this.parallelCache.size > 64) this.parallelCache.clear();
    this.parallelCache.set(uri, { changes: this.changes, parallels });
    return parallels;
  }

  /** Every parallel once, `a` before `b` by URI. */
  allParallels(): Parallel[] {
    return this.parallelIndex.all();
  }

  entities(): readonly Entity[] {
    if (this.entityCache?.changes !== this.changes) this.entityCache = { changes: this.changes, entities: this.entityIndex.all() };
    return this.entityCache.entities;
  }

  entity(id: string): Entity | undefined {
    return this.entityIndex.entity(id);
  }

  /** Id of the entity that an article's local entity belongs to. */
  entityId(uri: string, local: number): string | undefined {
    const entity = this.held.get(uri)?.named.entities[local];
    return entity && this.entityIndex.resolve(entity.key);
  }

  dateOf(uri: string): ArticleDate | undefined {
    const own = this.held.get(uri)?.article.published;
    if (own) return own;
    let date: string | undefined;
    for (const parallel of this.parallelsOf(uri)) {
      const other = this.held.get(parallel.b.uri)?.article.published;
      if (!other) continue;
      if (date !== undefined && date !== other.date) return undefined;
      date = other.date;
    }
    return date === undefined ? undefined : { date, from: 'event' };
  }

  /** Figures of an article, relative dates counted from the date that the folder knows for it. */
  figuresOf(uri: string): readonly Figure[] {
    const annotated = this.held.get(uri);
    if (!annotated) return [];
    const date = this.dateOf(uri)?.date;
    if (date === annotated.article.published?.date) return annotated.figures;
    const cached = this.figureCache.get(uri);
    if (cached && cached.date === date) return cached.figures;
    const figures = findFigures(annotated.article, date);
    this.figureCache.set(uri, { date, figures });
    return figures;
  }
}
