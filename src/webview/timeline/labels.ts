import type { TimelineWords } from '../../protocol/picturePage';
import type { Timeline, TimelineStatement } from '../../protocol/timeline';
import { fill } from '../../text/fill';
import { statementsOf, type TimelineLayout } from './layout';

/** What a card says aloud: `Coast Today, Tuesday 11 March 2025, differs: 241 people on board; 3 of 6 cards`. */
export function cardLabel(timeline: Timeline, layout: TimelineLayout, words: TimelineWords, index: number): string {
  const card = layout.cards[index];
  const [first, ...rest] = statementsOf(timeline, card);
  const { tag } = timeline.lanes[first.lane];
  const said = `${card.differs ? `${words.differs}: ` : ''}${first.words}`;
  const parts = [tag, timeOf(first, words), said, ...(rest.length > 0 ? [fill(words.andMore, rest.length)] : [])];
  return `${parts.join(', ')}; ${fill(words.card, index + 1, layout.cards.length)}`;
}

/** The time of a statement, and that others date it where they do. */
export function timeOf({ time, isInferred }: TimelineStatement, words: TimelineWords): string {
  return isInferred ? fill(words.byOthers, time) : time;
}

/** A row of the list. */
export interface TimelineRow {
  readonly time: string;
  readonly words: string;
  readonly tag: string;
  /** What the sides say, or empty. */
  readonly differs: string;
  readonly id: string;
}

/** The same content as a list, in the order of time, then of the lanes. */
export function rowsOf(timeline: Timeline, words: TimelineWords, differsOnly: boolean): TimelineRow[] {
  return timeline.statements
    .map((statement, index) => ({ statement, index }))
    .filter(({ statement }) => !differsOnly || statement.differences.length > 0)
    .sort(
      (one, next) =>
        one.statement.column - next.statement.column ||
        one.statement.lane - next.statement.lane ||
        one.index - next.index,
    )
    .map(({ statement }) => ({
      time: timeOf(statement, words),
      words: statement.words,
      tag: timeline.lanes[statement.lane].tag,
      differs: statement.differences.map((index) => differenceText(timeline, words, index)).join('; '),
      id: statement.id,
    }));
}

/** `214 or 241`. */
export function differenceText({ differences }: Timeline, words: TimelineWords, index: number): string {
  return differences[index].sides
    .filter(({ fitsBoth }) => !fitsBoth)
    .map(({ says }) => (says === '' ? words.missing : says))
    .join(` ${words.or} `);
}

/** The list as Markdown. */
export function listText(timeline: Timeline, words: TimelineWords): string {
  const cell = (text: string): string => text.replace(/([\\|`*_[\]<>])/g, '\\$1').replace(/\s+/g, ' ');
  const rows = rowsOf(timeline, words, false).map(({ time, words: said, tag, differs }) =>
    [time, said, tag, differs === '' ? '' : `≠ ${differs}`].map(cell),
  );
  const head = [words.time, words.words, words.article, words.differs].map(cell);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
