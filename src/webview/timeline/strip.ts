import type { TimelineWords } from '../../protocol/picturePage';
import type { Timeline, TimelineDifference, TimelineStatement } from '../../protocol/timeline';
import { make } from '../shared/dom';
import { fill } from '../../text/fill';
import { markedText } from '../shared/markedText';
import { makeLink } from '../shared/toolbar';
import { differsSign } from '../shared/wrap';
import { timeOf } from './labels';

/** What the strip below the grid is made from. */
export interface StripContent {
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly statements: readonly TimelineStatement[];
  readonly open: (id: string) => void;
}

/** What stands in the selected card: of a difference all sides, equal in rank; else the statements in full. */
export function makeStrip({ timeline, words, statements, open }: StripContent): HTMLElement[] {
  const differences = [...new Set(statements.flatMap((each) => each.differences))];
  const plain = statements.filter((each) => each.differences.length === 0);
  return [
    ...differences.map((index) => differencePart(timeline.differences[index], words, open)),
    ...(plain.length > 0 ? [statementsPart(timeline, words, plain, open)] : []),
  ];
}

function differencePart(
  { title, about, time, counts, sides }: TimelineDifference,
  words: TimelineWords,
  open: (id: string) => void,
): HTMLElement {
  return make(
    'section',
    { class: 'difference', 'aria-label': `${words.differs}: ${title}` },
    make(
      'div',
      { class: 'side about' },
      make('h2', {}, `${differsSign} ${title}`),
      ...[about, time, counts].filter((line) => line !== '' && line !== title).map((line) => make('p', {}, line)),
    ),
    ...sides.map(({ says, fitsBoth, articles, words: said, marks }) => {
      const links = articles.flatMap(({ tag, id }, index) => [index === 0 ? '' : ', ', makeLink(tag, () => open(id))]);
      const value = says === '' || says.length > maxValue ? [] : [make('strong', {}, says), ' '];
      const note = fitsBoth
        ? [make('span', { class: 'muted' }, words.fitsBoth), ' ']
        : says === ''
          ? [words.missing, ' ']
          : [];
      return make(
        'div',
        { class: 'side' },
        make('p', {}, ...value, ...note, ...links),
        make('p', {}, '“', ...markedText(said, marks, 'strong'), '”'),
      );
    }),
  );
}

/** Characters of a value that stands before the articles; longer words are quoted alone. */
const maxValue = 40;

function statementsPart(
  { lanes }: Timeline,
  words: TimelineWords,
  statements: readonly TimelineStatement[],
  open: (id: string) => void,
): HTMLElement {
  return make(
    'section',
    { class: 'statements' },
    ...statements.map((statement) =>
      make(
        'p',
        {},
        makeLink(lanes[statement.lane].tag, () => open(statement.id)),
        ` ${timeOf(statement, words)}`,
        ...(statement.counts === '' ? [] : [make('span', { class: 'muted' }, ` · ${statement.counts}`)]),
        make('br'),
        fill('“{0}”', statement.words),
      ),
    ),
  );
}
