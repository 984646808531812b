import assert from 'node:assert/strict';
import { opensSentence, yearsTold } from '../../../src/annotations/dates/narratives';
import { tokensOf } from '../figures/figureCases';

describe('texts that tell of the past year by year', () => {
  const years = 'It grew in 1990. '.repeat(10);

  for (const [text, told] of [
    ['It grew in 1990 and fell in 1991, by 2500 boats.', 2],
    [years, 10],
    [`${years}It fell on Monday.`, 10],
    [`${years}It fell on Monday and on Tuesday.`, 0],
    [`${years}It fell yesterday, as it did last week.`, 0],
    [`${years}It fell this year and next month.`, 0],
    // None of these counts from the day of writing.
    [`${years}The next day it fell, and the last week was no better.`, 10],
    [`${years}It fell at last, and this mill stood in the next valley.`, 10],
  ] as const)
    it(`${told} years: “…${text.slice(-50)}”`, () => assert.equal(yearsTold(tokensOf(text)), told));
});

describe('dates that open their sentence', () => {
  for (const [text, word, opens] of [
    ['In May it fell.', 'may', true],
    ['It grew. By the end of May it fell.', 'may', false],
    ['It grew. Early in May it fell.', 'may', true],
    ['It grew by far in May.', 'may', false],
    ['The mill\n\nIn May it fell.', 'may', true],
    ['May saw it fall.', 'may', true],
  ] as const)
    it(`${opens ? 'opens' : 'within'}: “${text}”`, () => {
      const tokens = tokensOf(text);
      let index = 0;
      while (tokens.lower(index) !== word) index++;
      assert.equal(opensSentence(tokens, index), opens);
    });
});
