import type { Article } from '../../article/article';
import { isNegator } from '../../corpus/findings/polarity';
import type { Passage } from '../../corpus/index/parallel';
import { nounNegators } from '../../lexicon/en/negators';
import { isDigit } from '../../text/characters';
import { firstStartingFrom, type Span } from '../../text/span';

/** Characters that an edit removes, and that it puts in, at most where what it touches says the same: a word. Chosen, not fitted. */
export const maxSlight = 24;

/** Where two texts part, and where they meet again: in the one before and in the one now. In UTF-16 code units. */
export interface Edit {
  readonly from: number;
  readonly toBefore: number;
  readonly toNow: number;
}

/** What became of the places of an article. */
export interface Move {
  /** Where an offset of now stood before. */
  offsetBefore(offset: number): number;
  /** Where a span of before stands now; undefined where the edit cut into it. */
  span(span: Span): Span | undefined;
  /** The same for words whose meaning counts: undefined where the edit touches them. */
  untouched(span: Span): Span | undefined;
  /** Where a passage stands now; undefined where its sentence is another one now, or may say something else. */
  passage<Place extends Passage>(place: Place): Place | undefined;
}

/** Tells where what stood in an article before an edit stands now. */
export class TextMove implements Move {
  private readonly edit: Edit;
  /** Whether the edit changes no more than a word that neither counts nor denies anything. */
  private readonly isSlight: boolean;

  constructor(
    private readonly before: Pick<Article, 'text' | 'sentences'>,
    private readonly now: Pick<Article, 'text' | 'sentences'>,
  ) {
    this.edit = editBetween(before.text, now.text);
    this.isSlight = isSlightEdit(before.text, now.text, this.edit);
  }

  offsetBefore(offset: number): number {
    const { from, toBefore, toNow } = this.edit;
    if (offset <= from) return offset;
    return offset >= toNow ? offset - toNow + toBefore : from;
  }

  span({ start, end }: Span): Span | undefined {
    const { from, toBefore, toNow } = this.edit;
    const shift = toNow - toBefore;
    if (end <= from) return { start, end };
    if (start >= toBefore) return { start: start + shift, end: end + shift };
    return start <= from && end >= toBefore ? { start, end: end + shift } : undefined;
  }

  untouched(span: Span): Span | undefined {
    return isTouched(span, this.edit) ? undefined : this.span(span);
  }

  passage<Place extends Passage>(place: Place): Place | undefined {
    const whole = this.before.sentences.at(place.sentence);
    const sentence = whole && this.sentence(whole);
    const span = this.span(place);
    return sentence === undefined || !span ? undefined : { ...place, ...span, sentence };
  }

  private sentence(whole: Span): number | undefined {
    const isApart = whole.end <= this.edit.from || whole.start >= this.edit.toBefore;
    const moved = isApart || this.isSlight ? this.span(whole) : undefined;
    if (!moved) return undefined;
    const index = firstStartingFrom(this.now.sentences, moved.start);
    const found = this.now.sentences.at(index);
    return found?.start === moved.start && found.end === moved.end ? index : undefined;
  }
}

export function editBetween(before: string, now: string): Edit {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { from, toBefore: before.length - tail, toNow: now.length - tail };
}

/** Whether an edit changes no more than a word that neither counts nor denies anything. */
export function isSlightEdit(before: string, now: string, { from, toBefore, toNow }: Edit): boolean {
  return isSlight(before, from, toBefore) && isSlight(now, from, toNow);
}

/** Whether an edit cuts into a span of before, or stands at its edge. */
export function isTouched({ start, end }: Span, { from, toBefore }: Pick<Edit, 'from' | 'toBefore'>): boolean {
  return start <= toBefore && end >= from;
}

/** Whether some characters, with the words that they stand in, are few and neither count nor deny. */
function isSlight(text: string, from: number, to: number): boolean {
  if (to - from > maxSlight) return false;
  let [start, end] = [from, to];
  while (start > 0 && from - start < maxSlight && !isBlank(text, start - 1)) start--;
  while (end < text.length && end - to < maxSlight && !isBlank(text, end)) end++;
  const words = text.slice(start, end).toLowerCase();
  for (let i = 0; i < words.length; i++) if (isDigit(words.charCodeAt(i))) return false;
  return !words.split(' ').some((word) => isNegator(word) || nounNegators.has(word));
}

function isBlank(text: string, index: number): boolean {
  return text[index] === ' ' || text[index] === '\n';
}
