import assert from 'node:assert/strict';
import { readDateline } from '../../src/article/dateline';
import { scanTokens } from '../../src/text/tokenise';

/** `[dateline] day-month-year` of a text, or nothing. */
function datelineOf(text: string): string | undefined {
  const tokens = scanTokens(text);
  const read = readDateline(text, tokens, 0, tokens.count);
  if (!read) return undefined;
  const date = [read.day, read.month, read.year].map((part) => part ?? '').join('-');
  return `[${text.slice(0, tokens.end[read.next - 1])}]${date === '--' ? '' : ` ${date}`}`;
}

describe('datelines', () => {
  const rest = 'Rain fell on the coast all day and night.';
  const cases: [string, string | undefined][] = [
    ['HANOI, June 20 (Reuters) –', '20-6-'],
    ['HANOI, Vietnam, 20 June 2024 —', '20-6-2024'],
    ['HANOI, 3rd May 2024 —', '3-5-2024'],
    ['Hanoi, June 20th (Reuters) -', '20-6-'],
    ['Hanoi, Thursday –', ''],
    ['Hanoi, thursday –', ''],
    ['Hanoi, may –', undefined],
    ['Hanoi (AP) –', ''],
    ['Hanoi (ap) –', ''],
    ['Hanoi AP –', undefined],
    ['Hanoi (Valley News Agency) –', ''],
    ['Hanoi (Our Staff Reporter) –', ''],
    ['Hanoi (Our Staff) –', undefined],
    ['Hanoi (by hand) –', undefined],
    ['Hanoi (AP –', undefined],
    ['Hanoi AP) –', undefined],
    ['WASHINGTON (AP) --', ''],
    ['WASHINGTON —', ''],
    ['WASHINGTON - –', ''],
    ['Washington —', undefined],
    ['RIO DE JANEIRO —', ''],
    ['RIO de JANEIRO —', ''],
    ['BAY of KOTOR —', ''],
    ['Bay of Kotor —', undefined],
    ['BAY near KOTOR —', undefined],
    ['FLORO, Norway —', ''],
    ['UN, Norway —', undefined],
    ['Floro, NORWAY —', undefined],
    ['ONE TWO THREE FOUR —', ''],
    ['ONE TWO THREE FOUR FIVE —', undefined],
    ['BISSAU, Guinea-Bissau —', ''],
    ['GUINEA-BISSAU —', ''],
    ['Guinea–BISSAU —', undefined],
    ['A —', undefined],
    ['LAGOS NEWS —', ''],
    ['UN NEWS —', undefined],
    ['LAGOS, June 5, News –', '5-6-'],
    ['June 20 –', undefined],
    ['June 20:', '20-6-'],
    ['lagos, June 20 –', undefined],
    ['20 June, LAGOS –', undefined],
    ['“LAGOS, June 20 –', undefined],
    ['LAGOS, June 20, 21 –', undefined],
    ['LAGOS, June 0 –', undefined],
    ['LAGOS, June 31 –', '31-6-'],
    ['LAGOS, June 32 –', undefined],
    ['LAGOS, June 1700 –', undefined],
    ['LAGOS, June 1701 –', '--1701'],
    ['LAGOS, 5 June 2199 –', '5-6-2199'],
    ['LAGOS, June 2200 –', undefined],
    ['LAGOS, 5 2021 –', '--2021'],
    ['LAGOS, June 1800.5 –', undefined],
    ['LAGOS, th June 5 –', undefined],
    ['Lagos | June 20 –', undefined],
    ['LAGOS, June 20 | –', '20-6-'],
    ['LAGOS. June 20 / (AP) –', '20-6-'],
    ['LAGOS; June 20 –', undefined],
    ['LAGOS https://a.example –', undefined],
    ['Hanoi, Vietnam:', ''],
    ['Hanoi, Vietnam, Asia:', undefined],
    ['Hanoi:', undefined],
    ['Hanoi, One Two Three:', ''],
    ['Hanoi, One Two Three Four:', undefined],
    ['Hanoi (June 20:', undefined],
    ['NEW DELHI:', ''],
    ['NEW OLD DELHI:', ''],
    ['NEW OLD BIG DELHI:', undefined],
    ['New DELHI:', undefined],
    [`LAGOS, June 20 ${'(AP) '.repeat(4)}.–`, '20-6-'],
    [`LAGOS, June 20 ${'(AP) '.repeat(4)}..–`, undefined],
  ];
  for (const [head, date] of cases) {
    it(`${head} ${date ?? 'is none'}`, () => {
      const expected = date === undefined ? undefined : `[${head}]${date === '' ? '' : ` ${date}`}`;
      assert.equal(datelineOf(`${head} ${rest}`), expected);
    });
  }

  it('in capitals before a colon stand before a text', () => {
    assert.ok(datelineOf('LAGOS: One two three four five six.'));
    // A headline ends in no mark.
    assert.equal(datelineOf('LAGOS: One two three four five six seven'), undefined);
    assert.equal(datelineOf('LAGOS: One two three four five.'), undefined);
    assert.equal(datelineOf('LAGOS: one two three four five six.'), undefined);
    assert.equal(datelineOf('LAGOS: 1 two three four five six.'), undefined);
    assert.equal(datelineOf('LAGOS:'), undefined);
  });
  it('end at a hyphen with a blank beside it', () => {
    assert.equal(datelineOf(`GUINEA- BISSAU — ${rest}`), '[GUINEA-]');
    assert.equal(datelineOf(`GUINEA -BISSAU — ${rest}`), '[GUINEA -]');
  });
  it('may be all there is', () => {
    assert.equal(datelineOf('LAGOS, June 20 –'), '[LAGOS, June 20 –] 20-6-');
    assert.equal(datelineOf('LAGOS, June 20'), undefined);
    assert.equal(datelineOf('LAGOS, June-'), '[LAGOS, June-]');
    assert.equal(datelineOf(''), undefined);
  });
});
