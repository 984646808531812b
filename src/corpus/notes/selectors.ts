import { eachOccurrence, occurrencesOf } from '../../text/occurrences';
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

/** Where the note says, or elsewhere, once beyond doubt; a note that says no place has not moved. */
interface FoundPlacement {
  readonly state: 'here' | 'moved';
  readonly span: Span;
}

/** Where the words of a note stand now; spans are UTF-16 code units of the file's text. */
export type Placement =
  | FoundPlacement
  /** Nowhere, or at several places of which none is sure; `now`: what stands between the words that were around it. */
  | { readonly state: 'lost'; readonly reason: 'gone' | 'several'; readonly now?: Span };

/** Code points that are kept of what stands before and after. */
const contextLength = 32;
/** A changed text is shown up to this length beyond that of the text before, in code units. */
const maxGrowth = 400;
/** Words around a gap tell of it if they have so many code units; fewer stand anywhere. */
const minContext = 8;

/**
 * Code units of words that are compared with places of one text, and places where they stand, at most: ten thousand notes
 * whose words stand at twenty places each. Where more would be needed, notes that do not stand where they say are lost.
 */
const maxCompared = 20_000_000;
const maxPlaces = 200_000;

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

/** Finds the words of notes in a text, all in one go; a look-alike is never taken. Linear in the text and the notes. */
export function findSelectors(text: string, notes: readonly NoteSelectors[]): Placement[] {
  const counted = new CountedText(text);
  const placed = new Map<NoteSelectors, Placement>();
  // Most stand where they stood, or between the words that stood around them; few are looked for everywhere.
  for (const place of [placeUnmoved, placeBetween, placeAnywhere]) {
    const others = notes.filter((note) => !placed.has(note));
    for (const [note, placement] of place(counted, others)) placed.set(note, placement);
  }
  return notes.map((note) => heldPlacement(counted, placed.get(note) ?? { state: 'lost', reason: 'several' }));
}

/** Where a text has the words of a note at the very place that the note says, between the very words. */
export function unmovedSpan(counted: CountedText, note: NoteSelectors): Span | undefined {
  const [[, placement] = []] = placeUnmoved(counted, [note]);
  return placement && counted.spanOf(placement.span);
}

function heldPlacement(counted: CountedText, placement: Placement): Placement {
  if (placement.state !== 'lost') return { ...placement, span: counted.spanOf(placement.span) };
  return placement.now ? { ...placement, now: counted.spanOf(placement.now) } : placement;
}

/** Those that stand at the very place that they say, between the very words: no other place is as good. */
function placeUnmoved(counted: CountedText, notes: readonly NoteSelectors[]): [NoteSelectors, FoundPlacement][] {
  const { text } = counted;
  return notes.flatMap((note): [NoteSelectors, FoundPlacement][] => {
    const { exact, position } = note;
    if (!position) return [];
    const start = counted.offsetAfter(position.start);
    if (!text.startsWith(exact, start) || contextsAt(text, start, note) < 2) return [];
    return [[note, { state: 'here', span: { start, end: start + exact.length } }]];
  });
}

/** Those whose words stand between the very words that stood around them. */
function placeBetween(counted: CountedText, notes: readonly NoteSelectors[]): [NoteSelectors, Placement][] {
  const whole = notes.map(({ prefix, exact, suffix }) => `${prefix}${exact}${suffix}`);
  const found = candidatesIn(counted, notes, whole, ({ prefix }) => prefix.length) ?? [];
  return [...found.entries()].flatMap(([index, candidates]): [NoteSelectors, Placement][] =>
    candidates.isBetween ? [[notes[index], placementOf(notes[index], candidates)]] : [],
  );
}

/** Those whose words stand anywhere, and those that are lost; nothing where too many places would have to be looked at. */
function placeAnywhere(counted: CountedText, notes: readonly NoteSelectors[]): [NoteSelectors, Placement][] {
  const words = notes.map(({ exact }) => exact);
  const found = candidatesIn(counted, notes, words, () => 0) ?? [];
  const gone = notes.filter((_, index) => found.at(index)?.count === 0);
  const gaps = gapsBetween(counted.text, gone);
  return found.map((candidates, index) => [
    notes[index],
    placementOf(notes[index], candidates, gaps.get(notes[index])),
  ]);
}

/** @param now what stands where the words are gone */
function placementOf(note: NoteSelectors, candidates: Candidates, now?: Span): Placement {
  const start = candidates.best();
  if (start !== undefined)
    return {
      state: !note.position || start === candidates.expected ? 'here' : 'moved',
      span: { start, end: start + note.exact.length },
    };
  if (candidates.count > 0) return { state: 'lost', reason: 'several' };
  return { state: 'lost', reason: 'gone', ...(now ? { now } : {}) };
}

/**
 * The places of the words of notes, each found with what is looked for.
 * @param patterns what is looked for, for each note; @param before code units of it before the words of the note
 * @returns undefined where there are too many to be looked at
 */
function candidatesIn(
  counted: CountedText,
  notes: readonly NoteSelectors[],
  patterns: readonly string[],
  before: (note: NoteSelectors) => number,
): Candidates[] | undefined {
  const { text } = counted;
  const found = notes.map(({ position }) => new Candidates(position ? counted.offsetAfter(position.start) : -1));
  let places = 0;
  const add = (index: number, at: number): void => {
    const start = at + before(notes[index]);
    if (++places <= maxPlaces) found[index].add(start, contextsAt(text, start, notes[index]));
  };
  return eachOccurrence(text, patterns, add, maxCompared) && places <= maxPlaces ? found : undefined;
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

  /** @param expected the place that the note says */
  constructor(readonly expected: number) {}

  add(at: number, contexts: number): void {
    this.count++;
    this.counts[contexts]++;
    this.last[contexts] = at;
    if (at === this.expected) this.atExpected = contexts;
  }

  /** Whether there is a place between the very words that stood around. */
  get isBetween(): boolean {
    return this.counts[2] > 0;
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

/** What stands between prefix and suffix of each note whose words are gone: told only where both stand, the prefix once. */
function gapsBetween(text: string, notes: readonly NoteSelectors[]): ReadonlyMap<NoteSelectors, Span> {
  const told = notes.filter(
    ({ prefix, suffix }) => prefix.trim().length >= minContext && suffix.trim().length >= minContext,
  );
  const prefixes = told.map(() => new Candidates(-1));
  const add = (index: number, at: number): void => {
    prefixes[index].add(at, 0);
  };
  const gaps = new Map<NoteSelectors, Span>();
  const patterns = told.map(({ prefix }) => prefix);
  if (!eachOccurrence(text, patterns, add, maxCompared)) return gaps;
  for (const [index, note] of told.entries()) {
    const before = prefixes[index].best();
    if (before === undefined) continue;
    const start = before + note.prefix.length;
    const next = text.slice(start, start + note.exact.length + maxGrowth + note.suffix.length);
    const gap = occurrencesOf(next, note.suffix).next();
    if (!gap.done) gaps.set(note, { start, end: start + gap.value });
  }
  return gaps;
}
