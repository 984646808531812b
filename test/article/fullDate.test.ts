import assert from 'node:assert/strict';
import { fullDateRules, readDayWithoutYear, readFullDate } from '../../src/article/fullDate';
import { isoDate } from '../../src/text/calendar';
import { scanTokens } from '../../src/text/tokenise';
import { testRules } from '../fixtures/rules';

function dateIn(text: string, from = 0, to = scanTokens(text).count): string | undefined {
  const date = readFullDate(text, scanTokens(text), from, to);
  return date && isoDate(date.day);
}

describe('full dates', () => {
  testRules(fullDateRules, (text) => {
    const tokens = scanTokens(text);
    const date = readFullDate(text, tokens, 0, tokens.count);
    return date ? [{ start: tokens.start[date.from], end: tokens.end[date.to - 1], rule: date.rule }] : [];
  });

  const cases: [string, string | undefined][] = [
    ['20 June 2024', '2024-06-20'],
    ['20 June, 2024', '2024-06-20'],
    // A weekend edition appears on the first of its days
    ['Sat-Sun, 15-16 June 2024', '2024-06-15'],
    ['15 & 16 June 2024', '2024-06-15'],
    ['12-16 June 2024', '2024-06-16'],
    ['20th June 2024', '2024-06-20'],
    ['on 2 Sept. 2024', '2024-09-02'],
    ['June 20, 2024', '2024-06-20'],
    ['June 20 2024', '2024-06-20'],
    ['June 2nd, 2024', '2024-06-02'],
    ['Sept. 2, 2024', '2024-09-02'],
    ['JUNE 20, 2024', '2024-06-20'],
    ['2024-06-20', '2024-06-20'],
    ['2024-06-20 and 21 June 2024', '2024-06-20'],
    ['29 February 2023', undefined],
    ['29 February 2024', '2024-02-29'],
    ['20 June', undefined],
    ['June 2024', undefined],
    ['June 20', undefined],
    ['June 20,', undefined],
    ['June 200, 2024', undefined],
    ['June 20th', undefined],
    ['20 June 24', undefined],
    ['20 June 20245', undefined],
    ['June 32, 2024', undefined],
    ['5 June 20, 2024', undefined],
    ['th June 20, 2024', '2024-06-20'],
    ['the th June 20, 2024', undefined],
    ['20/06/2024', undefined],
    ['24-06-20', undefined],
    ['2024-13-20', undefined],
    ['20 May 2024', '2024-05-20'],
    ['20 Junes 2024', undefined],
  ];
  for (const [text, expected] of cases)
    it(`${text}: ${expected ?? 'none'}`, () => assert.equal(dateIn(text), expected));

  it('are read within their tokens', () => {
    assert.equal(dateIn('20 June 2024', 1), undefined);
    assert.equal(dateIn('20 June 2024', 0, 2), undefined);
    assert.equal(dateIn('20 th June 2024', 1), undefined);
    assert.equal(dateIn('20 June, 2024', 0, 3), undefined);
    assert.equal(dateIn('June 20 2024', 0, 2), undefined);
    assert.equal(dateIn('x June 20 2024', 1), '2024-06-20');
    assert.equal(dateIn('2024-06-20 x', 1), undefined);
  });
});

describe('days without a year', () => {
  const cases: [string, string | undefined][] = [
    ['Saturday, March 15', 'Saturday, March 15: 3-15 on 6'],
    ['Harbour Post, Mon. 5th May, noon', 'Mon. 5th May: 5-5 on 1'],
    ['PUBLISHED: 00:05, 15 March', '15 March: 3-15'],
    ['March 15:', 'March 15: 3-15'],
    ['Sept. 2nd at noon', 'Sept. 2nd: 9-2'],
    ['29 February', '29 February: 2-29'],
    ['March 15:30', undefined],
    ['30 February', undefined],
    ['15 march', undefined],
    ['in March', undefined],
    ['March 155', undefined],
  ];
  for (const [text, expected] of cases)
    it(`${text}: ${expected ?? 'none'}`, () => {
      const tokens = scanTokens(text);
      const found = readDayWithoutYear(text, tokens, 0, tokens.count);
      const written = found && text.slice(tokens.start[found.from], tokens.end[found.to - 1]);
      const weekday = found?.weekday === undefined ? '' : ` on ${found.weekday}`;
      assert.equal(found && `${written}: ${found.month}-${found.day}${weekday}`, expected);
    });
});
