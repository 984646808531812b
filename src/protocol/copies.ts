import type { EventParams } from './claims';
import { RequestType } from './message';
import type { MarkedStretch } from './timeline';

export interface CopyNode {
  readonly uri: string;
  readonly tag: string;
  readonly title: string;
  /** `12 March`, or that none is known. */
  readonly published: string;
  /** ISO date, as far as the folder knows. */
  readonly date?: string;
  readonly words: number;
  /** Number of its source family. */
  readonly family: number;
  /** Id of its first words, known to `locate`. */
  readonly id: string;
}

/** Words of one article that credit another. */
export interface CopyCredit {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** A pair of sentences with the words in common. */
export interface CopyPair {
  readonly a: string;
  readonly b: string;
  readonly aText: string;
  readonly bText: string;
  readonly aMarks: readonly MarkedStretch[];
  readonly bMarks: readonly MarkedStretch[];
}

/** Two articles with words in common, by index of the nodes. */
export interface CopyEdge {
  readonly a: number;
  readonly b: number;
  readonly words: number;
  readonly equalSentences: number;
  /** Words of the longest run. */
  readonly longest: number;
  /** Where `b` credits `a`, and the other way round: an arrow goes from the credited to the crediting text. */
  readonly creditsOfA: readonly CopyCredit[];
  readonly creditsOfB: readonly CopyCredit[];
  readonly passages: number;
}

export interface CopyFamily {
  /** Indices of the nodes; two at least. */
  readonly nodes: readonly number[];
  /** Why they are taken to draw on one origin, by pair. */
  readonly evidence: readonly CopyEvidence[];
}

/** Why two articles are taken to draw on one origin. */
export interface CopyEvidence {
  /** Indices of the nodes. */
  readonly a: number;
  readonly b: number;
  /** `24 words in a row are equal, both credit Reuters`. */
  readonly reasons: string;
  /** The same with the names of both: for where they are not named. */
  readonly line: string;
}

export interface Copies {
  /** Earliest first, undated last. */
  readonly nodes: readonly CopyNode[];
  readonly edges: readonly CopyEdge[];
  readonly families: readonly CopyFamily[];
  /** About so many articles are independent. */
  readonly sources: number;
  /** Articles that were left out, being too many. */
  readonly left: number;
  /** All of a large folder rather than one event: joined by what is nearly word for word alone. */
  readonly isWholeFolder: boolean;
}

/** Editor → server: which articles have words in common, and who credits whom. */
export const copiesRequest = new RequestType<EventParams, Copies, void>('crossread/copies');

export interface CopyPairsParams {
  readonly a: string;
  readonly b: string;
  /** As the picture was. */
  readonly isWholeFolder: boolean;
}

/** Editor → server: the passages that two articles have in common, aligned; most words in common first. */
export const copyPairsRequest = new RequestType<CopyPairsParams, CopyPair[], void>('crossread/copyPairs');
