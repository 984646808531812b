import type { Annotated } from '../../annotations/annotate';
import type { Span } from '../../text/span';
import type { Corpus } from '../corpus';
import type { ClaimSet } from '../findings/claims/claims';
import type { Coverage } from '../findings/coverage';
import type { Dispute } from '../findings/differences/disputes';
import type { Family } from '../findings/families';

/** A stretch of an article. */
export interface BriefPlace extends Span {
  readonly uri: string;
}

/** What a story brief is made from: the same answers that hovers, views and the matrix are made from. */
export interface BriefSources {
  /** URIs of the articles on the story, in alphabetical order. */
  readonly event: readonly string[];
  readonly claims: ClaimSet;
  readonly disputes: readonly Dispute[];
  readonly families: readonly Family[];
  coverageOf(uri: string): Coverage | undefined;
  readonly corpus: Pick<
    Corpus,
    'dateOf' | 'driftsOf' | 'entity' | 'entityId' | 'figuresOf' | 'get' | 'metadata' | 'nearOf' | 'speakersOf' | 'tagOf'
  >;
}

/** Blocks in which the story is told: names of reporters and of other papers stand elsewhere. */
const toldIn: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'caption']);

/** Whether a place stands in a block that tells the story. @param sentence its index in the article */
export function isTold({ article: { blocks, sentences } }: Annotated, sentence: number): boolean {
  return toldIn.has(blocks[sentences[sentence].block].kind);
}
