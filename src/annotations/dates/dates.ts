import { addToList } from '../../text/multimap';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { bareDurationRows } from './bareDurations';
import { clockRows } from './clockTimes';
import { dayFirstRows } from './dayFirstDates';
import { dayWordRows } from './dayWords';
import { deicticRows } from './deicticDates';
import { monthRows } from './monthDates';
import { numericRows } from './numericDates';
import { comparativeRows, partRows } from './partsOfDates';
import { periodRows } from './periods';
import { digits, maxDigits, type Anchor, type DateReading, type DateRow, type ReadDate } from './reading';
import { seasonRows } from './seasons';
import { setRows } from './sets';
import { weekdayRows } from './weekdayDates';
import { wordedClockRows } from './wordedClocks';
import { yearRows } from './years';

/** The readers of rows by the words with which what they read begins. */
class RowIndex {
  private readonly byFirst = new Map<string, ReadDate[]>();
  /** By the length of a number in digits. */
  private readonly byLength: readonly (readonly ReadDate[] | undefined)[];

  constructor(rows: readonly DateRow[]) {
    for (const { opensWith, read, shared } of rows)
      for (const word of opensWith) {
        const reader = shared ?? read;
        if (this.byFirst.get(word)?.at(-1) !== reader) addToList(this.byFirst, word, reader);
      }
    this.byLength = Array.from({ length: maxDigits + 1 }, (_, length) => this.byFirst.get(digits(length)[0]));
  }

  words(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** What the first of the rows that fit a token reads there. */
  read(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
    const lower = tokens.lower(index);
    const readers = tokens.kind(index) === TokenKind.Number ? this.byLength[lower.length] : this.byFirst.get(lower);
    if (!readers) return undefined;
    for (let at = 0; at < readers.length; at++) {
      const reading = readers[at](tokens, index, anchor);
      if (reading) return reading;
    }
    return undefined;
  }
}

/** Where several rows fit a token, the first that reads takes it. */
const plainRows: readonly DateRow[] = [
  ...dayWordRows,
  ...numericRows,
  ...clockRows,
  ...wordedClockRows,
  ...monthRows,
  ...dayFirstRows,
  ...weekdayRows,
  ...periodRows,
  ...yearRows,
  ...seasonRows,
  ...deicticRows,
  ...setRows,
  ...bareDurationRows,
];
const plain = new RowIndex(plainRows);
const parts = partRows((tokens, index, anchor) => plain.read(tokens, index, anchor));
const plainAndParts = new RowIndex([...plainRows, ...parts]);

/** Every row that reads a date, time of day or set. */
export const dateRows: readonly DateRow[] = [
  ...plainRows,
  ...parts,
  ...comparativeRows((tokens, index, anchor) => plainAndParts.read(tokens, index, anchor)),
];
const all = new RowIndex(dateRows);

/** Reads a date, time or set that starts at a token. */
export const readDate: ReadDate = (tokens, index, anchor) => all.read(tokens, index, anchor);

/** Words in lower case with which a date may begin; `digits` among them. */
export const dateOpeners: ReadonlySet<string> = new Set(all.words());
