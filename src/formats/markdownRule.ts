import type { Rule } from '../text/rule';

export type InlineRule =
  | 'escape'
  | 'emphasis'
  | 'tag'
  | 'image'
  | 'link-text'
  | 'link-target'
  | 'highlight'
  | 'callout'
  | 'footnote-mark'
  | 'superscript'
  | 'attributes'
  | 'shortcode'
  | 'embed'
  | 'comment'
  | 'note-link';

export interface ReadMarkup {
  /** End of what is hidden; the offset at which the rule was asked where nothing is. */
  readonly hiddenEnd: number;
  /** Where reading goes on. */
  readonly end: number;
}

/** @param start offset of the mark with which the markup begins */
export type InlineRow = Rule<InlineRule, (text: string, start: number) => ReadMarkup>;
