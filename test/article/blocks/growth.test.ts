import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { readFile } from '../../../src/formats/readFile';
import { formatOf } from '../../../src/formats/format';
import { body } from './roles';
import { startProcessorTime } from '../../fixtures/processorTime';

/** Lines that a person would never write, of about `size` units. */
const lines: readonly (readonly [what: string, make: (size: number) => string])[] = [
  ['blanks between crumbs', (size) => `a >${' '.repeat(size)}b > c`],
  ['marks of crumbs', (size) => 'a > '.repeat(size / 4)],
  ['capitalised words before a day', (size) => `${'Dam '.repeat(size / 4)}, 14 March 2025`],
  ['letters of one word before a day', (size) => `${'D'.repeat(size)}, 14 March 2025`],
  ['a time twice', (size) => '18:05'.repeat(size / 5)],
  ['dots before a credit', (size) => 'Credit...'.repeat(size / 9)],
  ['blanks between a paper and a day', (size) => `LEDGER${' '.repeat(size)}14 March 2025\n12`],
  ['signs of a table', (size) => '+-'.repeat(size / 2)],
  ['a label and blanks', (size) => `Read more${' '.repeat(size)}: a`],
  ['letters with slashes', (size) => 'ab/'.repeat(size / 3)],
  ['tabs after a clock', (size) => `00:00:04\tAda${' '.repeat(size)}\tab.`],
  ['links of a note', (size) => '([View Highlight]('.repeat(size / 18)],
  ['marks of a mail that is sent on', (size) => `----${' a'.repeat(size / 2)} ----`],
  ['questions in bold', (size) => `**${'a '.repeat(size / 2)}?`],
  ['a note’s label', (size) => `Correction (${'a. '.repeat(size / 3)}`],
];

/** Milliseconds; each takes 10 to 200 where time grows with the length, and many seconds where it grows with its square. */
const longEnough = 4000;

describe('blocks of hostile lines', () => {
  for (const [what, make] of lines)
    for (const name of ['a.txt', 'a.md'])
      it(`take no time that grows faster than they do: ${what}, ${name}`, () => {
        const text = `Dam holds\n\n${make(200_000)}\n\n${body}\n`;
        const elapsed = startProcessorTime();
        for (const { text: own, ...facts } of readFile(text, formatOf(name)))
          assert.ok(readArticle(own, formatOf(name), [], facts).blocks.length > 0);
        assert.ok(elapsed() < longEnough);
      }).timeout(100_000);
});
