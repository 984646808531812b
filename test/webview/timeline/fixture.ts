import type { TimelineWords } from '../../../src/protocol/picturePage';
import type { Timeline, TimelineStatement } from '../../../src/protocol/timeline';

/** Words of a page that are their own names, with their places. */
export const words = new Proxy({} as TimelineWords, {
  get: (_, name) =>
    name === 'card'
      ? '{0} of {1} cards'
      : name === 'byOthers'
        ? '{0}, by others'
        : name === 'andMore'
          ? 'and {0} more'
          : name === 'group'
            ? '{0} of one origin, {1}'
            : name === 'counts'
              ? '{0}/{1}'
              : String(name),
});

/** Ten pixels a character. */
export const measure = (text: string): number => text.length * 10;

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };

/** Statements as `lane column words`, a `!` before those that differ. */
export function timelineOf(
  lanes: number,
  columns: readonly string[],
  lines: readonly string[],
  families: readonly number[] = [],
): Timeline {
  return {
    lanes: Array.from({ length: lanes }, (_, lane) => ({
      uri: `file:///n/${lane}.txt`,
      tag: `Tag ${lane}`,
      title: `Title ${lane}`,
      published: `${lane + 1} March`,
      family: families.at(lane) ?? lane,
    })),
    columns: columns.map((title) => ({
      title: title.replace(/^[<|]/, ''),
      detail: '',
      isEarlier: title.startsWith('<'),
      isAfterGap: title.startsWith('|'),
    })),
    statements: lines.map((line, index): TimelineStatement => {
      const [lane, column, ...rest] = line.replace('!', '').split(' ');
      return {
        id: `${index}-${index + 1}:file:///n/${lane}.txt`,
        uri: `file:///n/${lane}.txt`,
        range,
        lane: Number(lane),
        column: Number(column),
        time: columns[Number(column)],
        isInferred: rest.includes('inferred'),
        words: rest.join(' '),
        marks: [],
        differences: line.startsWith('!') ? [0] : [],
        counts: '',
      };
    }),
    differences: [
      {
        id: 'dispute',
        title: '214 or 241 people',
        about: 'figures',
        time: 'Tuesday',
        counts: '2 of 2',
        sides: [
          { says: '214', fitsBoth: false, articles: [{ tag: 'Tag 0', id: '0' }], words: 'with 214', marks: [] },
          { says: '241', fitsBoth: false, articles: [{ tag: 'Tag 1', id: '1' }], words: 'with 241', marks: [] },
          { says: 'over 200', fitsBoth: true, articles: [{ tag: 'Tag 2', id: '2' }], words: 'over 200', marks: [] },
        ],
      },
    ],
  };
}
