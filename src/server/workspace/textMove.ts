import type { Article } from '../../article/article';
import { isNegator } from '../../corpus/findings/polarity';
import type { Passage } from '../../corpus/index/parallel';
import { nounNegators } from '../../lexicon/en/negators';
import { isDigit } from '../../text/characters';
import { firstStartingFrom, type Span } from '../../text/span';

/** Characters that an edit removes, and that it puts in, at most where what it touches says the same: a word. Chosen, not fitted. */
const maxSlight = 24;

/** Tells where what stood in an article before an edit stands now. */
export class TextMove {
  /** Where the two readings part, and where they meet again: in the one before and in the one now. */
  private readonly from: number;
  private readonly toBefore: number;
  private readonly toNow: number;
  /** Whether the edit changes no more than a word that neither counts nor denies anything. */
  private readonly isSlight: boolean;

  constructor(
    private readonly before: Pick<Article, 'text' | 'sentences'>,
    private readonly now: Pick<Article, 'text' | 'sentences'>,
  ) {
    const [{ text: old }, { text }] = [before, now];
    const shorter = Math.min(old.length, text.length);
    let from = 0;
    while (from < shorter && old[from] === text[from]) from++;
    let tail = 0;
    while (tail < shorter - from && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    this.from = from;
    this.toBefore = old.length - tail;
    this.toNow = text.length - tail;
    this.isSlight = isSlight(old, from, this.toBefore) && isSlight(text, from, this.toNow);
  }

  /** Where an offset of now stood before. */
  offsetBefore(offset: number): number {
    if (offset <= this.from) return offset;
    return offset >= this.toNow ? offset - this.toNow + this.toBefore : this.from;
  }

  /** Where a span of before stands now; undefined where the edit cut into it. */
  span({ start, end }: Span): Span | undefined {
    const shift = this.toNow - this.toBefore;
    if (end <= this.from) return { start, end };
    if (start >= this.toBefore) return { start: start + shift, end: end + shift };
    return start <= this.from && end >= this.toBefore ? { start, end: end + shift } : undefined;
  }

  /** The same for words whose meaning counts: undefined where the edit touches them. */
  untouched(span: Span): Span | undefined {
    return span.start <= this.toBefore && span.end >= this.from ? undefined : this.span(span);
  }

  /** Where a passage stands now; undefined where its sentence is another one now, or may say something else. */
  passage<Place extends Passage>(place: Place): Place | undefined {
    const whole = this.before.sentences.at(place.sentence);
    const sentence = whole && this.sentence(whole);
    const span = this.span(place);
    return sentence === undefined || !span ? undefined : { ...place, ...span, sentence };
  }

  private sentence(whole: Span): number | undefined {
    const isApart = whole.end <= this.from || whole.start >= this.toBefore;
    const moved = isApart || this.isSlight ? this.span(whole) : undefined;
    if (!moved) return undefined;
    const index = firstStartingFrom(this.now.sentences, moved.start);
    const found = this.now.sentences.at(index);
    return found?.start === moved.start && found.end === moved.end ? index : undefined;
  }
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
