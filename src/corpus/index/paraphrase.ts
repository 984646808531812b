import type { Annotated } from '../../annotations/annotate';
import { spansOfSharedStems } from './alignedSpans';
import { linkReasonsOf } from './linkReasons';
import type { LinkReason, Parallel, Passage, SpanPair } from './parallel';
import type { RelatedStems } from './vectors/relatedStems';

/** What links ask for when they are explained. */
export interface Readings {
  get(uri: string): Annotated;
  relatedStems(): RelatedStems;
}

/** A link of two sentences in other words; a class, since a folder has some hundred thousand. */
export class Paraphrase implements Parallel {
  readonly kind = 'paraphrase';
  readonly run = 0;
  private knownShared: readonly SpanPair[] | undefined;
  private knownReasons: readonly LinkReason[] | undefined;

  constructor(
    readonly a: Passage,
    readonly b: Passage,
    readonly score: number,
    readonly likeness: number | undefined,
    private readonly readings: Readings,
  ) {}

  get shared(): readonly SpanPair[] {
    const { a, b, readings } = this;
    return (this.knownShared ??= spansOfSharedStems(readings.get(a.uri).article, a, readings.get(b.uri).article, b));
  }

  get reasons(): readonly LinkReason[] {
    const { a, b, readings } = this;
    return (this.knownReasons ??= linkReasonsOf(
      readings.get(a.uri),
      a,
      readings.get(b.uri),
      b,
      readings.relatedStems(),
    ));
  }

  /** The same between places to which an edit moved its sentences. */
  at(a: Passage, b: Passage): Paraphrase {
    return new Paraphrase(a, b, this.score, this.likeness, this.readings);
  }
}

/** A link in other words where an edit moved its sentences to. */
export function withPlaces(parallel: Parallel, a: Passage, b: Passage): Parallel {
  return parallel instanceof Paraphrase ? parallel.at(a, b) : { ...parallel, a, b };
}
