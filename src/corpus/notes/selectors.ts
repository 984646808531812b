import { occurrencesOf } from '../../text/occurrences';
import type { Span } from '../../text/span';
import { CountedText } from './countedText';

/**
 * Where the words of a note stand in a file: a TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation Data
 * Model. Both are of the file's text with line ends as `\n`: the same on every system.
 */
export interface NoteSelectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points from the start of the file, as the standard counts; absent in a note of another program that gives none. */
  readonly position?: { readonly start: number; readonly end: number };
}

/** Where the words of a note stand now; spans are UTF-16 code units of the file's text. */
export type Placement =
  /** Where the note says, or elsewhere, once beyond doubt; a note that says no place has not moved. */
  | { readonly state: 'here' | 'moved'; readonly span: Span }
  /** Nowhere, or at several places of which none is sure; `now`: what stands between the words that were around it. */
  | { readonly state: 'lost'; readonly reason: 'gone' | 'several'; readonly now?: Span };

/** Code points that are kept of what stands before and after. */
const contextLength = 32;
/** A changed text is shown up to this length beyond that of the text before, in code units. */
const maxGrowth = 400;
/** Words around a gap tell of it if they have so many code units; fewer stand anywhere. */
const minContext = 8;

/** Code units of the words that are looked for at first: `includes` takes linear time for so few, quadratic for many. */
const firstLength = 6;

/** @param text of the file, as it is held; @param span UTF-16 code units of it */
export function selectorsOf(text: string, span: Span): Required<NoteSelectors> {
  return selectorsIn(new CountedText(text), span);
}

/** The same for a text of which several stretches are asked for. */
export function selectorsIn(counted: CountedText, span: Span): Required<NoteSelectors> {
  const { start, end } = counted.spanFrom(span);
  const { text: own } = counted;
  return {
    exact: own.slice(start, end),
    prefix: [...own.slice(Math.max(0, start - 2 * contextLength), start)].slice(-contextLength).join(''),
    suffix: [...own.slice(end, end + 2 * contextLength)].slice(0, contextLength).join(''),
    position: { start: counted.codePointsBefore(start), end: counted.codePointsBefore(end) },
  };
}

/** Finds the words of a note in a text. Linear in both; a look-alike is never taken. */
export function findSelectors(text: string, selectors: NoteSelectors): Placement {
  const counted = new CountedText(text);
  const placement = placementIn(counted, selectors);
  if (placement.state !== 'lost') return { ...placement, span: counted.spanOf(placement.span) };
  return placement.now ? { ...placement, now: counted.spanOf(placement.now) } : placement;
}

/** Where a text has the words of a note at the very place that the note says, between the very words. */
export function unmovedSpan(text: string, selectors: NoteSelectors): Span | undefined {
  const { exact, position } = selectors;
  // Most texts have not even the first of the words.
  if (!position || (!text.includes(exact.slice(0, firstLength)) && !exact.includes('\n'))) return undefined;
  const counted = new CountedText(text);
  const start = counted.offsetAfter(position.start);
  const stands = counted.text.startsWith(exact, start) && contextsAt(counted.text, start, selectors) === 2;
  return stands ? counted.spanOf({ start, end: start + exact.length }) : undefined;
}

function placementIn(counted: CountedText, selectors: NoteSelectors): Placement {
  const { exact, position } = selectors;
  const expected = position ? counted.offsetAfter(position.start) : -1;
  const found = new Candidates(expected);
  for (const at of occurrencesOf(counted.text, exact)) found.add(at, contextsAt(counted.text, at, selectors));
  const start = found.best();
  if (start !== undefined)
    return { state: !position || start === expected ? 'here' : 'moved', span: { start, end: start + exact.length } };
  if (found.count > 0) return { state: 'lost', reason: 'several' };
  const now = gapBetween(counted.text, selectors);
  return { state: 'lost', reason: 'gone', ...(now ? { now } : {}) };
}

/** How many of prefix and suffix stand around a place: 0, 1 or 2. */
function contextsAt(text: string, at: number, { exact, prefix, suffix }: NoteSelectors): number {
  const end = at + exact.length;
  // Nothing stood before the first words of a file.
  const before = prefix === '' ? at === 0 : at >= prefix.length && text.startsWith(prefix, at - prefix.length);
  const after = suffix === '' ? end === text.length : text.startsWith(suffix, end);
  return Number(before) + Number(after);
}

/** Places where the words stand, counted by how much of what was around them is still there. */
class Candidates {
  count = 0;
  private readonly counts = [0, 0, 0];
  private readonly last = [-1, -1, -1];
  private atExpected = -1;

  constructor(private readonly expected: number) {}

  add(at: number, contexts: number): void {
    this.count++;
    this.counts[contexts]++;
    this.last[contexts] = at;
    if (at === this.expected) this.atExpected = contexts;
  }

  /** The only place that can be meant; of places that are equally good the one where the note says. */
  best(): number | undefined {
    for (const contexts of [2, 1]) {
      if (this.counts[contexts] === 0) continue;
      if (this.atExpected === contexts) return this.expected;
      return this.counts[contexts] === 1 ? this.last[contexts] : undefined;
    }
    return this.count === 1 ? this.last[0] : undefined;
  }
}

/** What stands between prefix and suffix where the words are gone: told only where both stand, the prefix once. */
function gapBetween(text: string, { exact, prefix, suffix }: NoteSelectors): Span | undefined {
  if (prefix.trim().length < minContext || suffix.trim().length < minContext) return undefined;
  const [before, ...others] = firstTwo(occurrencesOf(text, prefix));
  if (others.length > 0 || before === undefined) return undefined;
  const start = before + prefix.length;
  const [gap] = firstTwo(occurrencesOf(text.slice(start, start + exact.length + maxGrowth + suffix.length), suffix));
  return gap === undefined ? undefined : { start, end: start + gap };
}

function firstTwo(offsets: Iterable<number>): (number | undefined)[] {
  const out: number[] = [];
  for (const offset of offsets) {
    out.push(offset);
    if (out.length === 2) break;
  }
  return out;
}
