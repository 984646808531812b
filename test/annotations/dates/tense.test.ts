import assert from 'node:assert/strict';
import { speaksOfPast } from '../../../src/annotations/dates/pastTense';
import { speaksOfFuture } from '../../../src/annotations/dates/tense';
import { readArticle } from '../../../src/article/article';
import { TokenReader } from '../../../src/text/tokenReader';

/** Whether the sentence around “Monday” speaks of the future. */
function isFuture(text: string): boolean {
  const tokens = new TokenReader(readArticle(text));
  return speaksOfFuture(
    tokens,
    Array.from({ length: tokens.count }, (_, index) => tokens.lower(index)).indexOf('monday'),
  );
}

describe('speaksOfFuture', () => {
  const cases: readonly [string, boolean][] = [
    ['They will meet on Monday.', true],
    ['A meeting is scheduled for Monday.', true],
    ['Upcoming: Monday.', true],
    ['They met on Monday.', false],
    ['They plan nothing and hope to rest on Monday.', false],
    // Another sentence
    ['They will see. They met on Monday.', false],
    ['Will they! They met on Monday.', false],
    ['Shall they? They met on Monday.', false],
    ['They met on Monday. They will see.', false],
    // After the date, up to the next comma
    ['On Monday they will meet.', true],
    ['On Monday they met, and will meet again.', false],
    ['On Monday they are scheduled.', false],
    // At most 24 tokens before it and 14 after it
    [`They will ${'so '.repeat(22)}on Monday.`, true],
    [`They will ${'so '.repeat(23)}on Monday.`, false],
    [`On Monday ${'so '.repeat(13)}will they meet.`, true],
    [`On Monday ${'so '.repeat(14)}will they meet.`, false],
    // Verbs in the present right before it
    ['The hearing is on Monday.', true],
    ['It will be slower than was forecast on Monday.', false],
    ['The hearing starts at 10 am on Monday.', true],
    ['The hearing starts at 10:30 on Monday.', true],
    ['The hearing ends at noon on Monday.', true],
    ['The hearing went to 10 am on Monday.', false],
    ['Talks resume Monday.', true],
    ['The hearing was on Monday.', false],
    ['IS on Monday.', false],
    ['They may meet on Monday.', true],
    ['In May on Monday they met.', false],
    // Another line
    ['The shop shut on Monday\nThe road will shut.', false],
    ['The shop will shut\nRocks fell on Monday', false],
    ['The shop will shut\non Monday', true],
    ['Will Monday', true],
    ['Monday', false],
    ['Monday will', true],
  ];
  for (const [text, expected] of cases) it(`“${text}”: ${expected}`, () => assert.equal(isFuture(text), expected));
});

describe('speaksOfPast', () => {
  const cases: readonly [string, boolean][] = [
    ['Prices rose on Monday.', true],
    ['The shop was shut on Monday.', true],
    ['The shop closed on Monday.', true],
    ['On Monday they had met.', true],
    ['The shop shuts on Monday.', false],
    ['Prices rose. The shop shuts on Monday.', false],
    ['The shop shuts on Monday. Prices rose.', false],
    ['Prices rose\nThe shop shuts on Monday', false],
    ['The red bed is sold on Monday', true],
  ];
  for (const [text, expected] of cases)
    it(`“${text}”: ${expected}`, () => {
      const tokens = new TokenReader(readArticle(text));
      const words = Array.from({ length: tokens.count }, (_, index) => tokens.lower(index));
      assert.equal(speaksOfPast(tokens, words.indexOf('monday')), expected);
    });
});
