import assert from 'node:assert/strict';
import { timelineOf, timelineOfFolder } from '../../../src/server/features/timeline';
import { parseId } from '../../../src/server/workspace/ids';
import type { Timeline, TimelineStatement } from '../../../src/protocol/timeline';
import { flood, hostile } from '../../fixtures/articles';
import { neverCancelled, slices, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

const crossing = 'A ferry carrying 214 people ran aground off the island of Sant late on Tuesday';
const texts = {
  wire: `Ferry aground off Sant\n\nVELTRA, March 12, 2025 — ${crossing}, the coastguard said.\n\nThe owner renewed the engines of the ferry in 2021 at a cost of nine million crowns.\n\nA tug is expected to pull the ferry off the reef at high tide on Friday.\n`,
  paper: `All safe after ferry accident\n\nVELTRA, March 13, 2025 — ${crossing.replace('214', '241')}, the coastguard said.\n\nThe harbour stayed closed, the coastguard said on Wednesday.\n`,
  copy: `Reef at Sant\n\nThe harbour is quiet.\n\n${crossing.replace(' late on Tuesday', '')}, the coastguard said.\n`,
};

describe('timeline', () => {
  const workspace = workspaceOf(texts);
  const timeline = timelineOf(workspace, undefined);
  const { lanes, columns, statements, differences } = timeline;
  const inColumn = (title: string, of: Timeline = timeline): TimelineStatement[] =>
    of.statements.filter(({ column }) => of.columns[column].title === title);

  it('has a lane an article in the order of publication, undated ones last', () => {
    assert.deepEqual(
      lanes.map(({ uri, published }) => [uri.replace(/^.*\//, ''), published]),
      [
        ['wire.txt', '12 March'],
        ['paper.txt', '13 March'],
        ['copy.txt', 'no date of its own'],
      ],
    );
  });

  it('has a column a time, what lies before the event marked', () => {
    assert.deepEqual(
      columns.map(({ title, detail, isEarlier }) => [title, detail, isEarlier]),
      [
        ['2021', '', true],
        ['Tue 11 March', '17:00–24:00', false],
        ['Wed 12 March', '', false],
        ['Fri 14 March', '', false],
      ],
    );
  });

  it('tells what each article says of a time, in its words', () => {
    const [wire, paper] = inColumn('Tue 11 March');
    assert.ok(wire.words.startsWith('A ferry carrying 214 people ran aground'));
    assert.equal(wire.time, 'Tuesday 11 March 2025, 17:00–24:00');
    assert.deepEqual([wire.lane, paper.lane], [0, 1]);
    assert.deepEqual(
      inColumn('Fri 14 March').map(({ words }) => words),
      ['A tug is expected to pull the ferry off the reef at high tide on Friday.'],
    );
  });

  it('marks what differs, and lists all sides of it, equal in rank', () => {
    const [wire, paper] = inColumn('Tue 11 March');
    const marked = ({ words, marks }: TimelineStatement): string[] =>
      marks.map(({ start, end }) => words.slice(start, end));
    assert.deepEqual([marked(wire), marked(paper)], [['214'], ['241']]);
    const [index] = wire.differences;
    assert.deepEqual(paper.differences, [index]);
    const sides = differences[index].sides.map(({ says, articles }) => [says, articles.length]);
    assert.deepEqual(
      sides.sort(),
      [
        ['214', 2],
        ['241', 1],
      ].sort(),
    );
    assert.match(differences[index].counts, /^3 of 3 articles/);
  });

  it('dates a side that gives no date as the others do, and says so', () => {
    const inferred = inColumn('Tue 11 March').find(({ lane }) => lane === 2);
    assert.ok(inferred?.isInferred);
    assert.ok(inferred.words.includes('214 people'));
    assert.equal(statements.filter(({ isInferred }) => isInferred).length, 1);
  });

  it('has only statements that stand in their articles, where they lead to', () => {
    for (const of of [
      timeline,
      timelineOf(workspaceOf(flood), undefined),
      timelineOf(workspaceOf({ ...texts, hostile }), undefined),
    ])
      for (const { id, lane, column, words, marks, differences: own } of of.statements) {
        const place = parseId(id);
        assert.ok(place && place.uri === of.lanes[lane].uri && column < of.columns.length);
        for (const { start, end } of marks) assert.ok(0 <= start && start < end && end <= words.length);
        assert.ok(own.every((index) => index < of.differences.length));
        if (of !== timeline) continue;
        const text = viewOf(workspace, place.uri.replace(/^.*\/|\.txt$/g, '')).article.text;
        assert.ok(text.includes(words.replace(/^… | …$/g, '').slice(0, 20)), words);
      }
  });

  it('gives no side’s time for all where the time differs', () => {
    const of = timelineOf(workspaceOf(flood), undefined);
    const times = of.differences.filter(({ about }) => about === 'other dates of one event');
    assert.ok(times.length > 0);
    assert.ok(times.every(({ time }) => time === ''));
  });

  it('leads to the words in the document', () => {
    const [wire] = inColumn('Tue 11 March');
    assert.ok(wordsAt(viewOf(workspace, 'wire'), wire.range).startsWith('A ferry carrying'));
  });

  it('is empty without articles', () => {
    assert.deepEqual(timelineOf(workspaceOf({}), undefined).lanes, []);
    assert.equal(timelineOf(workspaceOf({}), undefined).needsArticle, undefined);
  });
});

describe('a time that others lend', () => {
  const head = `VELTRA, March 12, 2025 — The council of Veltra met behind closed doors.`;
  const meeting = 'signed the treaty on fishing rights at the old town hall of Veltra';
  const welcome = 'was met at the airport of Veltra by deputy minister Karel Oduya and a choir of children';
  const cases: readonly {
    readonly what: string;
    readonly told: Readonly<Record<string, string>>;
    /** Article, title of the column and time, `by others` and counts, of what has the words. */
    readonly words: string;
    readonly rows: readonly string[];
  }[] = [
    {
      what: 'is shown where nobody disputes it and the article tells none, and is not counted',
      told: {
        a: `President Ilva Dorn ${meeting} on Monday.`,
        b: `President Ilva Dorn ${meeting} on Monday.`,
        c: `President Ilva Dorn ${meeting}.`,
      },
      words: 'fishing rights',
      rows: [
        'a Mon 10 March: 2 of 3 articles',
        'b Mon 10 March: 2 of 3 articles',
        'c Mon 10 March, by others: 2 of 3 articles',
      ],
    },
    {
      what: 'is not shown where articles dispute it',
      told: {
        a: `President Ilva Dorn arrived in Veltra on Monday night and ${welcome}.`,
        b: `President Ilva Dorn arrived in Veltra early on Tuesday.\n\nPresident Ilva Dorn ${welcome}.`,
        c: `President Ilva Dorn arrived in Veltra.\n\nPresident Ilva Dorn ${welcome}.`,
      },
      words: 'Dorn',
      rows: ['a Mon 10 March: 1 of 3 articles', 'b Tue 11 March: 1 of 3 articles'],
    },
    {
      what: 'is not shown where the article tells another in its sentence',
      told: {
        a: `President Ilva Dorn ${meeting} on Monday.`,
        b: `President Ilva Dorn ${meeting} on Monday.`,
        c: `After talks on Sunday with the crews of seven trawlers, President Ilva Dorn ${meeting}.`,
      },
      words: 'fishing rights',
      rows: ['a Mon 10 March: 2 of 3 articles', 'b Mon 10 March: 2 of 3 articles'],
    },
    {
      what: 'is counted where an hour of the day is told, and not the day with the hour',
      told: {
        a: `President Ilva Dorn ${meeting} on Monday.`,
        b: `President Ilva Dorn ${meeting} on Monday morning.`,
      },
      words: 'fishing rights',
      rows: ['a Mon 10 March: 2 of 2 articles', 'b Mon 10 March: 1 of 2 articles'],
    },
  ];
  for (const { what, told, words, rows } of cases)
    it(what, () => {
      const texts = Object.fromEntries(
        Object.entries(told).map(([name, text]) => [name, `Story ${name}\n\n${head}\n\n${text}\n`]),
      );
      const { statements, columns, lanes } = timelineOf(workspaceOf(texts), undefined);
      assert.deepEqual(
        statements
          .filter((statement) => statement.words.includes(words))
          .map(({ lane, column, isInferred, counts }) => {
            const name = lanes[lane].uri.replace(/^.*\/|\.txt$/g, '');
            return `${name} ${columns[column].title}${isInferred ? ', by others' : ''}: ${counts.replace(/,.*/, '')}`;
          }),
        rows,
      );
    });

  it('is counted for who names its day in the same words', () => {
    const ferry = (date: string): string =>
      `Ferry aground\n\n${date}Eleven passengers of the ferry were treated for cold and two remained in hospital on Wednesday.\n`;
    const { statements } = timelineOf(
      workspaceOf({ a: ferry('VELTRA, March 12, 2025 — '), b: ferry('VELTRA, March 13, 2025 — '), c: ferry('') }),
      undefined,
    );
    assert.deepEqual(
      statements.map(({ isInferred, counts }) => [isInferred, counts]),
      [false, false, true].map((isInferred) => [isInferred, '3 of 3 articles, one source']),
    );
  });

  it('is a day, and no hour of it, for who tells the day of the week', () => {
    const ferry = (date: string, people: string, day: string): string =>
      `Ferry aground\n\n${date}A ferry carrying ${people} people ran aground off the island of Sant ${day}, the coastguard said.\n`;
    const { statements } = timelineOf(
      workspaceOf({
        a: ferry('VELTRA, March 12, 2025 — ', '214', 'late on Tuesday'),
        b: ferry('VELTRA, March 13, 2025 — ', '241', 'late on Tuesday'),
        c: ferry('', '214', 'on Tuesday'),
      }),
      undefined,
    );
    assert.deepEqual(
      statements.map(({ time, isInferred }) => [time, isInferred]),
      [
        ['Tuesday 11 March 2025, 17:00–24:00', false],
        ['Tuesday 11 March 2025, 17:00–24:00', false],
        ['Tuesday 11 March 2025', true],
      ],
    );
  });

  it('is of a large folder by the times that each article tells of, nothing of its weeks folded', async () => {
    const days = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `day${String(index).padStart(2, '0')}`,
        `Pier ${index} shut\n\nVELTRA, March ${1 + (index % 28)}, 2025 — Pier ${index} was shut on Monday. It was built in 1990.\n`,
      ]),
    );
    const folder = workspaceOf(days);
    assert.equal(timelineOf(folder, undefined).needsArticle, true);
    const whole = await timelineOfFolder(folder, slices, neverCancelled);
    assert.deepEqual([whole.isWholeFolder, whole.left, whole.lanes.length], [true, 0, 60]);
    assert.deepEqual(
      whole.columns.map(({ title, isEarlier }) => [title, isEarlier]),
      [
        ['1990', true],
        ['Mon 24 February', false],
        ['Mon 3 March', false],
        ['Mon 10 March', false],
        ['Mon 17 March', false],
        ['Mon 24 March', false],
      ],
    );
  });
});
