import type { Range } from 'vscode-languageserver-types';
import type { EventParams } from './claims';
import { RequestType } from './message';

/** An article of the picture, in the order of publication, those of one origin together. */
export interface TimelineLane {
  readonly uri: string;
  readonly tag: string;
  readonly title: string;
  /** When it was published, and from where that is known where it does not say so itself. */
  readonly published: string;
  /** Number of its source family. */
  readonly family: number;
}

export interface TimelineParams extends EventParams {
  /** A large folder without an article to start from: all of it up to a bound, instead of nothing. */
  readonly isWholeFolder?: boolean;
}

export interface TimelineColumn {
  /** Day, month or year. */
  readonly title: string;
  /** Hours, or empty. */
  readonly detail: string;
  /** Before the event: folded until it is asked for. */
  readonly isEarlier: boolean;
  /** Nothing is told of the time before it. */
  readonly isAfterGap: boolean;
}

/** A stretch of a text that stands out: `differs` where others say otherwise, else the same figure in bold. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly differs: boolean;
}

export interface TimelineStatement {
  /** Known to `locate`. */
  readonly id: string;
  /** The document to open, and where. */
  readonly uri: string;
  readonly range: Range;
  readonly lane: number;
  readonly column: number;
  /** The time that it tells of, in full. */
  readonly time: string;
  /** Whether only other articles on its claim date it. */
  readonly isInferred: boolean;
  /** Whole words, without the rest of the sentence where that says more. */
  readonly words: string;
  readonly marks: readonly MarkedStretch[];
  /** What differs in it: indices of `differences`. */
  readonly differences: readonly number[];
  /** Who tells of its claim that it was then: `5 of 6 articles, about 4 sources`; empty where no other article has it. */
  readonly counts: string;
}

/** One side of a difference, equal in rank with the others. */
export interface TimelineSide {
  /** `241`; empty where words are missing on this side. */
  readonly says: string;
  /** Whether it holds with more than one of the other sides: `more than 210`. */
  readonly fitsBoth: boolean;
  readonly articles: readonly { readonly tag: string; readonly id: string }[];
  /** Words of the first article, with what it says. */
  readonly words: string;
  readonly marks: readonly MarkedStretch[];
}

export interface TimelineDifference {
  readonly id: string;
  /** What differs, in a few whole words: `214 or 241 people`. */
  readonly title: string;
  /** The kind of difference. */
  readonly about: string;
  readonly time: string;
  readonly counts: string;
  readonly sides: readonly TimelineSide[];
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  readonly columns: readonly TimelineColumn[];
  /** In the order of lanes and columns. */
  readonly statements: readonly TimelineStatement[];
  readonly differences: readonly TimelineDifference[];
  readonly needsArticle?: boolean;
  /** It is of a large folder: what others date, and what differs, is not worked out. */
  readonly isWholeFolder?: boolean;
  /** Articles beyond the bound. */
  readonly left?: number;
}

/** Editor → server: what the articles of an event say by the time they tell of. */
export const timelineRequest = new RequestType<TimelineParams, Timeline, void>('crossread/timeline');
