import type { MarkedStretch } from '../../protocol/timeline';
import type { Span } from '../../text/span';
import { endWithout } from '../../text/trim';
import type { ArticleView } from '../workspace/articleView';
import { maxRowText } from './passages';

/** Code units in which words to show are looked for: blanks and markup among them, several times what is shown. */
const maxLookedAt = 4 * maxRowText;

/** Some words as a reader sees them, and where they begin in the article. */
export interface ShownText {
  readonly words: string;
  readonly start: number;
  /** Characters that stand before its own: an ellipsis where it begins within a sentence. */
  readonly lead?: number;
}

/** The words of a span with the marks around them, cut where they are too long to be shown. */
export function shownText(view: ArticleView, span: Span): ShownText {
  // A sentence may be as long as its file, and have thousands of parts to show. Nobody sees what follows so many blanks.
  const text = view.textOf({ start: span.start, end: Math.min(span.end, span.start + maxLookedAt) });
  const trimmed = text.trimStart();
  return { words: trimmed.trimEnd().slice(0, maxRowText), start: span.start + (text.length - trimmed.length) };
}

/** Whether anything but blanks stands in a span, or in so much of it as is looked at. */
function hasWords(view: ArticleView, { start, end }: Span, from: 'start' | 'end'): boolean {
  const looked =
    from === 'start'
      ? { start, end: Math.min(end, start + maxLookedAt) }
      : { start: Math.max(start, end - maxLookedAt), end };
  return view.textOf(looked).trim() !== '';
}

/** A part of a sentence, with an ellipsis where the sentence goes on, without the mark that parts it from the rest. */
export function partText(view: ArticleView, part: Span & { readonly sentence: number }): ShownText {
  const { words, start } = shownText(view, part);
  const sentence = view.article.sentences.at(part.sentence) ?? part;
  const before = hasWords(view, { start: sentence.start, end: part.start }, 'end') ? '… ' : '';
  const isCut = hasWords(view, { start: part.end, end: sentence.end }, 'start');
  const own = isCut ? `${words.slice(0, endWithout(words, /[\s,;:]/))} …` : words;
  return { words: before + own, start, lead: before.length };
}

/** Where some words of an article stand within a text that is shown; none where they are not in it. */
export function markedStretch(
  view: ArticleView,
  { words, start, lead = 0 }: ShownText,
  at: Span,
  differs: boolean,
): MarkedStretch[] {
  // What stands further off is not shown.
  if (at.start - start > maxLookedAt) return [];
  const wanted = view.textOf(at).trim();
  if (wanted === '') return [];
  // Blanks are folded where text is shown: what stands before the words is measured as shown too.
  const expected = lead + view.textOf({ start: Math.min(start, at.start), end: at.start }).length;
  const from = nearest(words, wanted, expected);
  return from === undefined ? [] : [{ start: from, end: from + wanted.length, differs }];
}

/** The occurrence of some words that is nearest to where they are expected. */
function nearest(text: string, wanted: string, expected: number): number | undefined {
  const [before, after] = [text.lastIndexOf(wanted, expected), text.indexOf(wanted, expected)];
  const found = [before, after].filter((index) => index >= 0);
  return found.sort((one, next) => Math.abs(one - expected) - Math.abs(next - expected)).at(0);
}
