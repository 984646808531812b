import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  columnsOf,
  firstDayOf,
  maxColumns,
  type TimedStatement,
} from '../../../../src/corpus/findings/timeline/columns';

/** Statements as `a 2025-03-11/2025-03-12`. */
const told = (...lines: readonly string[]): TimedStatement[] =>
  lines.map((line) => {
    const [uri, interval] = line.split(' ');
    const [from, to] = interval.split('/');
    return { uri, interval: [from, to] };
  });
const day = (date: number): string =>
  `2025-03-${String(date).padStart(2, '0')}/2025-03-${String(date + 1).padStart(2, '0')}`;
const shown = (statements: readonly TimedStatement[]): string[] =>
  columnsOf(statements).columns.map(
    ({ interval, isEarlier, isAfterGap }) => `${isEarlier ? '< ' : ''}${isAfterGap ? '| ' : ''}${interval.join('/')}`,
  );

describe('the first day of an event', () => {
  const firstDay = (...lines: readonly string[]): string | undefined => {
    const first = firstDayOf(told(...lines));
    return first === undefined ? undefined : new Date(first).toISOString().slice(0, 10);
  };

  it('is the day that most articles tell of', () => {
    assert.equal(firstDay(`a ${day(11)}`, `b ${day(11)}`, `c ${day(12)}`), '2025-03-11');
    assert.equal(firstDay(`a ${day(12)}`, `b ${day(12)}`, `c ${day(12)}`, `c ${day(11)}`), '2025-03-12');
  });

  it('is an earlier one within the week that half as many tell of', () => {
    assert.equal(firstDay(`a ${day(12)}`, `b ${day(12)}`, `c ${day(11)}`), '2025-03-11');
    assert.equal(firstDay(`a ${day(12)}`, `b ${day(12)}`, `c ${day(6)}`), '2025-03-06');
    assert.equal(firstDay(`a ${day(12)}`, `b ${day(12)}`, `c ${day(5)}`), '2025-03-12');
  });

  it('counts articles, not statements, and no time that is longer than a day', () => {
    assert.equal(
      firstDay(`a ${day(20)}`, `b ${day(20)}`, `b ${day(12)}`, `b ${day(12)}`, `b ${day(12)}`),
      '2025-03-20',
    );
    assert.equal(firstDay('a 2025-03-01/2025-04-01', 'b 2024-01-01/2025-01-01'), undefined);
    assert.equal(firstDay('a 2025-03-11T18:00/2025-03-12T00:00'), '2025-03-11');
    assert.equal(firstDayOf([]), undefined);
  });
});

describe('columns of time', () => {
  it('stand in order; what lies before the event is marked, and where time is left out', () => {
    assert.deepEqual(
      shown(
        told(
          `a ${day(14)}`,
          `a ${day(11)}`,
          `b ${day(11)}`,
          'b 2021-01-01/2022-01-01',
          `a ${day(12)}`,
          'b 2025-04-01/2025-05-01',
        ),
      ),
      ['< 2021-01-01/2022-01-01', `${day(11)}`, `${day(12)}`, `| ${day(14)}`, '| 2025-04-01/2025-05-01'],
    );
  });

  it('hold a week or month around the event with it, and no year', () => {
    const [week, year] = ['2025-03-10/2025-03-17', '2025-01-01/2026-01-01'];
    assert.deepEqual(shown(told(`a ${day(11)}`, `b ${week}`, `b ${year}`)), [`< ${year}`, week, day(11)]);
  });

  it('join hours that overlap, and the day with them where they are one', () => {
    const [late, night, early] = [
      '2025-03-11T17:00/2025-03-12T00:00',
      '2025-03-11T18:00/2025-03-12T00:00',
      '2025-03-11T00:00/2025-03-11T09:00',
    ];
    assert.deepEqual(shown(told(`a ${late}`, `b ${night}`)), [late]);
    assert.deepEqual(shown(told(`a ${late}`, `b ${night}`, `c ${day(11)}`)), [day(11)]);
    assert.deepEqual(shown(told(`a ${late}`, `b ${early}`)), [early, `| ${late}`]);
    assert.deepEqual(shown(told(`a ${late}`, `b ${early}`, `c ${day(11)}`)), [early, day(11), late]);
  });

  it('are days, months or years where there are too many', () => {
    const hours = Array.from(
      { length: maxColumns + 1 },
      (_, index) =>
        `a 2025-03-${String(1 + Math.floor(index / 2)).padStart(2, '0')}T${index % 2 === 0 ? '06:00' : '18:00'}/2025-03-${String(1 + Math.floor(index / 2)).padStart(2, '0')}T${index % 2 === 0 ? '09:00' : '20:00'}`,
    );
    assert.equal(columnsOf(told(...hours)).columns.length, 13);
    const days = Array.from({ length: 28 }, (_, index) => `a ${day(index + 1)}`);
    assert.deepEqual(shown(told(...days)), ['2025-03-01/2025-04-01']);
    // By years, the year of the event is not before it.
    const years = Array.from({ length: 26 }, (_, index) => `a ${2027 + index}-05-01/${2027 + index}-05-02`);
    const far = shown(told(`a 2019-01-01/2020-01-01`, `b ${day(11)}`, `c ${day(11)}`, ...years));
    assert.deepEqual(far.slice(0, 2), ['< 2019-01-01/2020-01-01', '2025-01-01/2026-01-01']);
    assert.equal(columnsOf(told(...days), undefined, days.length).columns.length, days.length);
  });

  it('hold every statement, in order, and equal times under one', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 50 })).map(([from, length]) => {
      const iso = (at: number): string => new Date(Date.UTC(2025, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
      return [iso(from), iso(from + length)] as const;
    });
    const statements = fc.array(fc.record({ uri: fc.constantFrom('a', 'b', 'c'), interval: time }), { maxLength: 60 });
    fc.assert(
      fc.property(statements, (list) => {
        const { columns, columnOf } = columnsOf(list);
        assert.equal(columnOf.length, list.length);
        assert.ok(columns.filter(({ isEarlier }) => !isEarlier).length <= Math.max(maxColumns, 3));
        columnOf.forEach((column, index) => {
          const [from, to] = columns[column].interval;
          const [start] = list[index].interval;
          assert.ok(from <= start && start < to, `${start} in ${from}/${to}`);
        });
        for (let i = 1; i < columns.length; i++) assert.ok(columns[i - 1].interval[0] <= columns[i].interval[0]);
        assert.equal(new Set(columns.map(({ interval }) => interval.join())).size, columns.length);
      }),
    );
  });
});
