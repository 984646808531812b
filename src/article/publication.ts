import type { Block } from './blocks';
import { civilDate, dayNumber, isCivil, isoDate } from '../text/calendar';
import { readDateline, readFullDate } from './dateline';
import { tokenAt, type Tokens } from '../text/tokens';

export interface Publication {
  /** ISO date. */
  readonly date: string;
  /** `dateline`: the wire's own; `line`: a line such as “Published 3 May 2021”. */
  readonly from: 'dateline' | 'line';
}

/**
 * The date an article gives itself: its dateline's, the year taken from a date line when the
 * dateline has none; otherwise the date line's. Only date lines near the top or bottom count.
 */
export function publicationDate(text: string, words: Tokens, blocks: readonly Block[]): Publication | undefined {
  let line: number | undefined;
  let dateline: { year?: number; month: number; day: number } | undefined;
  blocks.forEach((block, index) => {
    const edge = index < 6 || index >= blocks.length - 3;
    if (block.kind !== 'dateline' && block.kind !== 'byline' && block.kind !== 'boilerplate') return;
    const from = tokenAt(words, block.start);
    const to = tokenAt(words, block.end);
    if (block.kind === 'dateline' && !dateline) {
      const read = readDateline(text, words, from, to);
      if (read?.month !== undefined && read.day !== undefined) {
        dateline = { month: read.month, day: read.day, ...(read.year === undefined ? {} : { year: read.year }) };
        return;
      }
    }
    if (line === undefined && edge && to - from <= 30) line = readFullDate(text, words, from, to);
  });
  if (dateline) {
    const { month, day } = dateline;
    if (dateline.year !== undefined && isCivil(dateline.year, month, day)) {
      return { date: isoDate(dayNumber(dateline.year, month, day)), from: 'dateline' };
    }
    if (line !== undefined) {
      // The line's year, or the year beside it where the dateline lies across New Year.
      const year = civilDate(line).year;
      const near = [year - 1, year, year + 1]
        .filter((y) => isCivil(y, month, day))
        .map((y) => dayNumber(y, month, day))
        .sort((a, b) => Math.abs(a - line!) - Math.abs(b - line!))[0];
      if (near !== undefined && Math.abs(near - line) <= 31) return { date: isoDate(near), from: 'dateline' };
    }
  }
  return line === undefined ? undefined : { date: isoDate(line), from: 'line' };
}
