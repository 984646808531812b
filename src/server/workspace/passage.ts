import type { ClaimPassage } from '../../corpus/findings/claims/claims';
import type { Corpus } from '../../corpus/corpus';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Parallel } from '../../corpus/index/parallel';
import type { Span } from '../../text/span';
import type { ArticleView, ArticleViews } from './articleView';
import type { EventAnswers } from './eventAnswers';
import type { SentenceAt } from './positionContext';

/** Another article that carries the claim of a passage. */
export interface OtherCarrier {
  readonly view: ArticleView;
  /** Where it says so: the passage of the claim that is most like ours. */
  readonly passage: ClaimPassage;
  /** The link between the two sentences; undefined where the claim joins them by way of others. */
  readonly link: Parallel | undefined;
  /** Whether its sentence stands on another side of one of the disputes, or gives a quotation of ours otherwise. */
  readonly differs: boolean;
  /** What it says there otherwise, in the order of the text: `241`. */
  readonly opposing: readonly Span[];
}

/** A quotation of a sentence that another article gives otherwise. */
export interface QuotationDrift {
  readonly view: ArticleView;
  readonly drift: Drift;
  /** Whether the words that only one of the two quotations has were added there. */
  readonly isAddition: boolean;
}

/** What is known of a part of a sentence beside the other articles that carry its claim. */
export interface PassageFindings {
  readonly view: ArticleView;
  readonly sentence: SentenceAt;
  /** The part of the sentence under the cursor: what is counted. */
  readonly part: Span;
  /** The marked part of a quotation under the cursor: it alone is compared. */
  readonly focus: Span | undefined;
  /** Parallels of the sentence, best first. */
  readonly parallels: readonly Parallel[];
  /**
   * Articles that carry the claim, or where no claim is what differs, its own among them, and all articles on the event; none
   * while they are not known.
   */
  readonly carriers: number;
  readonly articles: number;
  readonly families: readonly Family[];
  /** The first of the others, or where no claim is those on the sides of what differs most: those that are linked in the order of their best links, then the rest. */
  readonly others: readonly OtherCarrier[];
  /** Articles of the event that were searched for the claim without finding it. */
  readonly notFound: readonly string[];
  /** Linked sentences of articles that do not carry the claim, best first; they are not counted. */
  readonly similar: readonly { readonly view: ArticleView; readonly link: Parallel }[];
  /** Linked sentences of which one says what the other denies; they are no carriers. */
  readonly opposed: readonly { readonly view: ArticleView; readonly link: Parallel }[];
  /** What the part says otherwise than other articles, drifts of quotations left out. */
  readonly disputes: readonly Dispute[];
  /** What the rest of the sentence says otherwise, drifts left out. */
  readonly besides: readonly Dispute[];
  /** Quotations of the sentence that other articles give otherwise, whether or not these carry the claim. */
  readonly drifts: readonly QuotationDrift[];
  /** Articles that carry the claim of a dispute or stand on a side of it: more or fewer than carry the claim of the part. */
  readonly articlesOn: (dispute: Dispute) => number;
  /** Sentences of the article that say the same word for word. */
  readonly repeats: readonly Span[];
  /** Whether words of the part were looked for in the other articles on the event and found in none. */
  readonly isOnlyHere: (words: Span) => boolean;
}

export interface PassageSources {
  readonly corpus: Corpus;
  readonly articles: ArticleViews;
  readonly events: EventAnswers;
}
