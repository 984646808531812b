import { RequestType } from './message';
import type { PassageRow } from './passages';

/** An event is asked for by one of its articles; without one it is all articles of a small folder. */
export interface EventParams {
  readonly uri?: string;
}

export interface ClaimRow {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  /** About so many of them are independent. */
  readonly sources: number;
  readonly passages: readonly PassageRow[];
}

/** Something on which articles differ. */
export interface DisputeRow {
  readonly id: string;
  /** What differs, in a few whole words. */
  readonly label: string;
  /** Articles that carry the claim on which they differ, or stand on a side. */
  readonly articles: number;
  readonly kind: 'conflict' | 'touching' | 'difference' | 'drift';
  /** `wording`: the same fact in words of another ring; such rows come last and are not counted as disputes. */
  readonly weight: 'fact' | 'wording';
  readonly reason: string;
  /** Id of the claim on which they differ. */
  readonly claim?: string;
  readonly passages: readonly PassageRow[];
  /** Ids of the passages that stand alone against more articles; of all where the sides are equal. */
  readonly standingOut: readonly string[];
}

/** The claims of an event as one article stands to them. */
export interface ClaimsResult {
  /** The article, if one is asked for. */
  readonly uri?: string;
  readonly tag?: string;
  /** Articles on the event. */
  readonly of: number;
  /** Carried by the article and others; without an article, all. */
  readonly shared: readonly ClaimRow[];
  readonly missing: readonly ClaimRow[];
  readonly onlyHere: readonly PassageRow[];
  readonly disputed: readonly DisputeRow[];
  /** Too many articles to compare without one to start from. */
  readonly needsArticle?: boolean;
}

/** Editor → server: claims of the event that an article is about. */
export const claimsRequest = new RequestType<EventParams, ClaimsResult, void>('crossread/claims');
