import { addToList } from '../../text/multimap';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { clockRows } from './clockTimes';
import { dayFirstRows } from './dayFirstDates';
import { dayWordRows } from './dayWords';
import { deicticRows } from './deicticDates';
import { monthRows } from './monthDates';
import { numericRows } from './numericDates';
import { comparativeRows, partRows } from './partsOfDates';
import { periodRows } from './periods';
import { digits, type Anchor, type DateReading, type DateRow, type ReadDate } from './reading';
import { seasonRows } from './seasons';
import { setRows } from './sets';
import { weekdayRows } from './weekdayDates';
import { yearRows } from './years';

/** Rows by the words with which what they read begins. */
class RowIndex {
  private readonly byFirst = new Map<string, DateRow[]>();

  constructor(rows: readonly DateRow[]) {
    for (const row of rows) for (const word of row.opensWith) addToList(this.byFirst, word, row);
  }

  has(word: string): boolean {
    return this.byFirst.has(word);
  }

  /** What the first of the rows that fit a token reads there. */
  read(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
    const rows = this.byFirst.get(tokens.kind(index) === TokenKind.Number ? digits : tokens.lower(index));
    if (!rows) return undefined;
    for (const { read } of rows) {
      const reading = read(tokens, index, anchor);
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
  ...monthRows,
  ...dayFirstRows,
  ...weekdayRows,
  ...periodRows,
  ...yearRows,
  ...seasonRows,
  ...deicticRows,
  ...setRows,
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

/** Whether a date in words may begin with a word, given in lower case. */
export function opensDate(word: string): boolean {
  return all.has(word);
}
