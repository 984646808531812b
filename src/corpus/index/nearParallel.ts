import type { Annotated } from '../../annotations/annotate';
import { spansOfTiles } from './alignedSpans';
import type { Parallel, ParallelKind, Passage, SpanPair } from './parallel';
import type { Tile } from './stringTiling';

/** What a link in nearly the same words is told by. */
interface NearLink extends Pick<Parallel, 'a' | 'b' | 'kind' | 'score' | 'run'> {
  /** The runs of words that the two sentences have in common. */
  readonly tiles: readonly Tile[];
}

/**
 * A link of two sentences in nearly the same words; a class, since a folder has some hundred thousand, and an object with a
 * getter of its own takes five times as much.
 */
export class NearParallel implements Parallel {
  readonly a: Passage;
  readonly b: Passage;
  readonly kind: ParallelKind;
  readonly score: number;
  readonly run: number;
  private readonly tiles: readonly Tile[];
  private knownShared: readonly SpanPair[] | undefined;

  constructor(
    { a, b, kind, score, run, tiles }: NearLink,
    private readonly getArticle: (uri: string) => Annotated | undefined,
  ) {
    this.a = a;
    this.b = b;
    this.kind = kind;
    this.score = score;
    this.run = run;
    this.tiles = tiles;
  }

  get shared(): readonly SpanPair[] {
    const { a, b, tiles, getArticle } = this;
    return (this.knownShared ??= spansOfTiles(getArticle(a.uri), a, getArticle(b.uri), b, tiles));
  }
}
