import type { Span } from '../../text/span';
import type { BoilerplateRule, ClosingRule } from '../boilerplate';
import type { DatelineRule } from '../datelineRules';

export type BlockKind =
  'headline' | 'standfirst' | 'byline' | 'dateline' | 'paragraph' | 'heading' | 'caption' | 'credit' | 'boilerplate';

/** Rules for lines whose role shows in themselves. */
export type LineRule =
  | 'address'
  | 'site-line'
  | 'site-count'
  | 'stamp'
  | 'share-line'
  | 'comment-buttons'
  | 'post-credit'
  | 'agency-initials'
  | 'agency-sign'
  | 'desk-initials'
  | 'marks-alone'
  | 'markdown-heading';
/** Rules for what is cut off the front of a line. */
export type OpeningRule = 'crawler-address' | 'crawler-date' | 'date-line' | 'day-line' | DatelineRule;
/** Rules for sentences that are no part of the paragraph in which they stand. */
export type SentenceRule =
  BoilerplateRule | 'address-sentence' | 'photo-credit' | 'photo-by' | 'photo-agency' | 'photo-dots';
export type CreditRule =
  | 'credit-opener'
  | 'credit-agency-contributed'
  | 'credit-contributor'
  | 'credit-agency'
  | 'credit-with-agency'
  | 'credit-line';
/** Rules for lines and sentences among and below boilerplate. */
export type NeighbourRule =
  'between-boilerplate-lines' | 'between-boilerplate-sentences' | 'after-boilerplate' | ClosingRule;
export type BylineRule = 'byline-by' | 'byline-words-by' | 'byline-reporting-from' | 'byline-trade' | 'byline-name';
/** Rules for what a site, a letter or a release prints around its text. */
export type SiteRule =
  | 'opening-menu'
  | 'crumbs'
  | 'count-alone'
  | 'site-opener'
  | 'amendment'
  | 'letter-box'
  | 'release-about'
  | 'release-end'
  | 'signature'
  | 'letter-footer'
  | 'closing-section'
  | 'pointer'
  | 'related-list'
  | 'reader-comments'
  | 'author-note'
  | 'above-headline';
export type CaptionRule = 'caption-credited' | 'caption-repeated' | 'caption-labelled' | 'caption-doubled';
export type HeadlineRule =
  | 'headline-named'
  | 'headline-markdown'
  | 'headline-first'
  | 'headline-below-label'
  | 'headline-below-excerpt'
  | 'headline-heading';
export type StandfirstRule = 'standfirst-excerpt' | 'standfirst-title' | 'standfirst-opening' | 'standfirst-repeated';

/** What told the role of a block. */
export type BlockRule =
  | LineRule
  | OpeningRule
  | SentenceRule
  | CreditRule
  | NeighbourRule
  | BylineRule
  | CaptionRule
  | SiteRule
  | HeadlineRule
  | StandfirstRule
  | 'heading'
  /** Nothing spoke for another role. */
  | 'paragraph'
  /** The form of the file says so: a field, a caption's mark. */
  | 'file'
  /** A reader said so. */
  | 'reader';

/** A stretch of an article with one role. Blocks tile the text; blanks belong to the block before. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly rule: BlockRule;
}

/** Text of sentences that belong to the article itself, so that links and claims may use them. */
export function isRunningText(kind: BlockKind): boolean {
  return (
    kind === 'paragraph' || kind === 'headline' || kind === 'standfirst' || kind === 'heading' || kind === 'caption'
  );
}
