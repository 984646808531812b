import assert from 'node:assert/strict';
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
    ['Will Monday', true],
    ['Monday', false],
    ['Monday will', true],
  ];
  for (const [text, expected] of cases) it(`“${text}”: ${expected}`, () => assert.equal(isFuture(text), expected));
});
