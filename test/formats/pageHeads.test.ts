import assert from 'node:assert/strict';
import { linesFrom } from '../../src/formats/fileLines';
import { pageHeads } from '../../src/formats/pageHeads';

/** The lines that belong to pages. */
function headsIn(text: string): string[] {
  const lines = linesFrom(text);
  return [...pageHeads(lines)].sort((a, b) => a - b).map((index) => lines[index].text.trim());
}

describe('lines of pages', () => {
  const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['the old\n\n12\n\nwall fell.\n', ['12']],
    ['the old wall,\n\n- 12 -\n\nwhich fell, is\n', ['- 12 -']],
    [
      'THE LEDGER\nPage 3 of 7\n\nThe wall fell.\n\nTHE LEDGER\nPage 4 of 7\n',
      ['THE LEDGER', 'Page 3 of 7', 'THE LEDGER', 'Page 4 of 7'],
    ],
    ['The wall fell.\n\n\f12\n\nIt is gone.\n', ['12']],
    ['It fell.\nContinued on page 5\n\nFrom page 3\nIt was old.\n', ['Continued on page 5', 'From page 3']],
    ['Turn to page 7\n', ['Turn to page 7']],
    ['It fell.\n\nTHE LEDGER | FRIDAY MARCH 14 2025\n12\n\nIt is gone.\n', ['THE LEDGER | FRIDAY MARCH 14 2025', '12']],
    ['It fell.\n\n12\nFRIDAY 14 MARCH 2025\n\nIt is gone.\n', ['12', 'FRIDAY 14 MARCH 2025']],
    ['It fell.\n\nTHE STORM OF 2025\n\nIt is gone.\n', []],
    ['It fell.\n\nTHE STORM\n12\n\nIt is gone.\n', []],
    ['It fell.\n\nThe Storm of 2025\n12\n\nIt is gone.\n', []],
    [
      'the old\nHarbour Report\n\nwall fell in the\nHarbour Report\n\nnight of the\nHarbour Report\n\nstorm.\n',
      ['Harbour Report', 'Harbour Report', 'Harbour Report'],
    ],
    ['the old\nHarbour Report\n\nwall fell in the\nHarbour Report\n\nnight.\n', []],
    ['The wall.\n\nHarbour Report\n\nIt fell.\n\nHarbour Report\n\nIt is gone\n\nHarbour Report\n\nby now.\n', []],
    // A number between sentences may be a list's, a line that repeats a refrain, a year a heading.
    ['The wall fell.\n\n12\n\nIt is gone.\n', []],
    ['In 2019\n\nThe wall fell.\n\nIn 2020\n\nIt is gone.\n', []],
    ['OLD WALL\n\nIt fell.\n\nOLD WALL\n\nIt is gone.\n', []],
    [
      'TARVIK COUNTY COUNCIL        Page 1 of 2\nBulletin No. 3\n\nThe wall fell.\nTARVIK COUNTY COUNCIL        Page 2 of 2\n\nIt is gone.\n',
      ['TARVIK COUNTY COUNCIL        Page 1 of 2', 'TARVIK COUNTY COUNCIL        Page 2 of 2'],
    ],
    ['Page 3      THE LEDGER\nThe wall fell.\n', ['Page 3      THE LEDGER']],
    // A row of a table, a sentence with a gap, a name beside a bare number.
    ['TARVIK        12\nOSK           14\n', []],
    ['It fell,   see page 3 of 7\n', []],
    ['Tarvik Council       Page 1 of 2\n', []],
    ['the old\n\nChapter 12\n\nwall fell.\n', []],
    ['Chap 12\n', []],
    ['She went on to page 5 of it.\n', []],
    ['', []],
  ];
  for (const [text, lines] of cases)
    it(`are ${JSON.stringify(lines)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(headsIn(text), lines);
    });
});
