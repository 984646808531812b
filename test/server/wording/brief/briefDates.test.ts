import assert from 'node:assert/strict';
import { publishedText, timeText } from '../../../../src/server/wording/brief/briefDates';
import { columnHead } from '../../../../src/server/wording/timelineText';
import { useBundle } from '../../../../src/server/wording/translate';
import { german } from '../german';

describe('the days of publication', () => {
  const cases: readonly [string, string, string][] = [
    ['2025-03-12', '2025-03-12', '12 March 2025'],
    ['2025-03-12', '2025-03-14', '12–14 March 2025'],
    ['2025-02-28', '2025-03-01', '28 February – 1 March 2025'],
    ['2024-12-31', '2025-01-01', '31 December 2024 – 1 January 2025'],
    ['2024-03-12', '2025-03-14', '12 March 2024 – 14 March 2025'],
  ];
  for (const [first, last, text] of cases) it(text, () => assert.equal(publishedText([first, last]), text));
});

describe('the time that a statement tells of', () => {
  const cases: readonly [string, string, string | undefined, string][] = [
    ['2025-03-11', '2025-03-12', '2025', 'Tuesday 11 March'],
    ['2025-03-11', '2025-03-12', '2024', 'Tuesday 11 March 2025'],
    ['2025-03-11', '2025-03-12', undefined, 'Tuesday 11 March 2025'],
    ['2025-03-11T22:40', '2025-03-11T22:41', '2025', 'Tuesday 11 March, 22:40'],
    ['2025-03-11T18:00', '2025-03-12T00:00', '2025', 'Tuesday 11 March, evening'],
    ['2025-03-11T06:00', '2025-03-11T12:00', '2025', 'Tuesday 11 March, morning'],
    ['2025-03-11T12:00', '2025-03-11T18:00', '2025', 'Tuesday 11 March, afternoon'],
    ['2025-03-11T00:00', '2025-03-11T06:00', '2025', 'Tuesday 11 March, night'],
    ['2025-03-11T00:00', '2025-03-11T09:00', '2025', 'Tuesday 11 March, early'],
    ['2025-03-11T20:00', '2025-03-12T00:00', '2025', 'Tuesday 11 March, 20:00–24:00'],
    ['2025-03-11T10:00', '2025-03-11T13:30', '2025', 'Tuesday 11 March, 10:00–13:30'],
    ['2025-01-01', '2025-02-01', '2025', 'January 2025'],
    ['2025-02-20', '2025-03-01', '2025', '20–28 February'],
    ['2025-02-26', '2025-03-04', '2025', '26 February – 3 March'],
  ];
  it('has points in German', () => {
    useBundle(german, 'de');
    const texts = [
      timeText(['2025-03-11T18:00', '2025-03-12T00:00'], '2025'),
      timeText(['2025-02-20', '2025-03-01'], '2025'),
      publishedText(['2025-03-12', '2025-03-14']),
      publishedText(['2025-02-28', '2025-03-01']),
      columnHead(['2025-03-11', '2025-03-12'], '2025').title,
      columnHead(['2025-03-11', '2025-03-14'], '2025').title,
    ];
    useBundle(undefined);
    assert.deepEqual(texts, [
      'Dienstag, 11. März, abends',
      '20.–28. Februar',
      '12.–14. März 2025',
      '28. Februar – 1. März 2025',
      'Di, 11. März',
      '11. März bis 13. März',
    ]);
  });

  for (const [from, to, year, text] of cases) it(text, () => assert.equal(timeText([from, to], year), text));
});
