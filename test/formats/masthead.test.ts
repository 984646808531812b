import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';

/** Where a text names its paper: the file, the paper, and the first words that are read. */
const rows: readonly [text: string, outlet: string | undefined, begins: string][] = [
  ['Dale Courier\nBridge over the Orm stays shut\n\nThe bridge is closed.\n', 'Dale Courier', 'Bridge over'],
  [
    '\nThe Orm Sentinel\n\nBridge stays shut for months\nBy Ann Dahl\n\nThe bridge.\n',
    'The Orm Sentinel',
    'Bridge stays',
  ],
  ['Reuters\nBridge over the Orm stays shut\n4 June 2024\n\nThe bridge is closed.\n', 'Reuters', 'Bridge over'],
  ['Radio Orm\nBridge over the Orm stays shut\n\nThe bridge is closed.\n', 'Radio Orm', 'Bridge over'],
  ['Dale Courier\nTue 4 June 2024\nBridge over the Orm stays shut\n\nIt is closed.\n', 'Dale Courier', 'Tue 4'],
  ['Dale Courier\nTue 4 June 2024\nBy Ann Dahl\n\nIt is closed.\n', undefined, 'Dale Courier'],
  // Below the headline.
  ['Bridge stays shut\nDale Courier, 4 June 2024\n\nThe bridge is closed.\n', 'Dale Courier', 'Bridge stays'],
  ['Bridge stays shut\n4 June 2024 - Dale Courier\n\nThe bridge is closed.\n', 'Dale Courier', 'Bridge stays'],
  ['Bridge stays shut\n\nBy Ann Dahl, Dale Courier\n\nThe bridge is closed.\n', 'Dale Courier', 'Bridge stays'],
  ['Bridge stays shut\nDale Courier\n4 June 2024\n\nThe bridge is closed.\n', 'Dale Courier', 'Bridge stays'],
  ['Bridge stays shut\n**The Orm Sentinel** — 4 June 2024\n\nIt is closed.\n', 'The Orm Sentinel', 'Bridge stays'],
  ['Bridge stays shut\n4 June 2024 (by wire, Dale Press)\n\nIt is closed.\n', undefined, 'Bridge stays'],
  // Above the day a name tells more, and a headline of two words has another below it.
  ['THE DAILY ORM\n4 June 2024\n\nBRIDGE SHUT!\nTown waits for help\n\nIt is.\n', 'THE DAILY ORM', '4 June'],
  ['ORM NEWS AGENCY\nTue 4 Jun 2024, 23.12\n\nBRIDGE STAYS SHUT\n\nIt is closed.\n', 'ORM NEWS AGENCY', 'Tue 4'],
  ['Orm Sport\nHome > Rowing > News\n4 June 2024\n\nOrm wins the race\n\nIt won.\n', 'Orm Sport', 'Home >'],
  ['THE DAILY ORM\nBridge stays shut for good\n\nIt is closed.\n', undefined, 'THE DAILY'],
  ['Orm Sport\nBridge stays shut for good\n\nIt is closed.\n', undefined, 'Orm Sport'],
  ['THE DAILY ORM\n4 June 2024\n\nAnn Dahl\n\nThe bridge is closed.\n', undefined, 'THE DAILY'],
  ['World Sport\n4 June 2024\n\nBridge stays shut\n\nIt is closed.\n', undefined, 'World Sport'],
  ['The Orm\n4 June 2024\n\nBridge stays shut\n\nIt is closed.\n', undefined, 'The Orm'],
  // In the line of its day, above the headline.
  ['Daily Orm, Tuesday 4 June 2024, page 3\n\nBridge stays shut\n\nIt is closed.\n', 'Daily Orm', 'Daily Orm'],
  ['Orm News | Travel | 4 June 2024 19:40\n\nBridge stays shut\n\nIt is closed.\n', 'Orm News', 'Orm News'],
  // Headlines, sections, bylines and days are no papers.
  ['THE ORM\nHome > Travel > News\n4 June 2024\n\nBridge stays shut\n\nIt is closed.\n', undefined, 'THE ORM'],
  ['Harder Times\nThe bridge over the Orm is closed for good.\n\nIt is old.\n', undefined, 'Harder Times'],
  ['World News\nBridge over the Orm stays shut\n\nThe bridge is closed.\n', undefined, 'World News'],
  ['Bridge stays shut\nBy Ann Dahl, Dale\n\nThe bridge is closed.\n', undefined, 'Bridge stays'],
  ['Bridge stays shut\n4 June 2024\n\nThe bridge is closed.\n', undefined, 'Bridge stays'],
  ['Dale Courier\nBy Ann Dahl\n\nThe bridge is closed.\n', undefined, 'Dale Courier'],
  [
    'Bridge stays shut\n\nDriver Peter Orm, of the Dale Courier, was there when it closed on Monday.\n',
    undefined,
    'Bridge',
  ],
];

describe('the name of the paper at the head of a text', () => {
  for (const [text, outlet, begins] of rows)
    it(`${JSON.stringify(text.slice(0, 50))}: ${outlet ?? 'none'}`, () => {
      const [document] = readFile(text, 'plain');
      assert.equal(document.source?.outlet, outlet);
      assert.ok(document.text.trimStart().startsWith(begins), document.text);
    });

  it('stands below a heading of Markdown, not above it', () => {
    const [document] = readFile('# Bridge stays shut\n\n*Dale Courier, 4 June 2024*\n\nIt is closed.\n', 'markdown');
    assert.equal(document.source?.outlet, 'Dale Courier');
  });
});
