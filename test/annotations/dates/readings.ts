import assert from 'node:assert/strict';
import type { Anchor, DateReading, ReadDate } from '../../../src/annotations/dates/reading';
import { readArticle } from '../../../src/article/article';
import { parseIsoDate } from '../../../src/text/calendar';
import { TokenReader } from '../../../src/text/tokenReader';

/** A sentence with what is read of it in `[ ]`, and what each reading says, in order. */
export type ReadingCase = readonly [marked: string, ...said: string[]];

/** Day number of an ISO date. */
export function dayOf(iso: string): number {
  const day = parseIsoDate(iso);
  assert.ok(day !== undefined, iso);
  return day;
}

/** Articles of Thursday 20 June 2024. */
export const published: Anchor = { reference: dayOf('2024-06-20') };
export const undated: Anchor = {};

/** Rule, kind, interval, value with unit, and modifier of a reading, as far as it has them. */
function said({ rule, kind, interval, value, low, high, unit, modifier }: DateReading): string {
  return [
    rule,
    kind,
    interval?.join('/'),
    value === undefined ? undefined : String(value),
    low === undefined ? undefined : `${low}..${high}`,
    unit,
    modifier === undefined ? undefined : `(${modifier})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Runs a table of sentences: `read` is tried at each token, and after a reading at the token behind it. */
export function testReadings(read: ReadDate, anchor: Anchor, cases: readonly ReadingCase[]): void {
  for (const [marked, ...expected] of cases) {
    it(`“${marked.replaceAll('\n', '⏎')}”: ${expected.join('; ') || 'nothing'}`, () => {
      const article = readArticle(marked.replace(/[[\]]/g, ''));
      const tokens = new TokenReader(article);
      const found: string[] = [];
      let text = '';
      let shown = 0;
      for (let i = 0; i < tokens.count;) {
        const reading = read(tokens, i, anchor);
        if (!reading) {
          i++;
          continue;
        }
        const start = tokens.tokens.start[reading.from];
        const end = tokens.tokens.end[reading.next - 1];
        text += `${article.text.slice(shown, start)}[${article.text.slice(start, end)}]`;
        shown = end;
        found.push(said(reading));
        i = reading.next;
      }
      assert.deepEqual([text + article.text.slice(shown), ...found], [marked, ...expected]);
    });
  }
}
