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
  // Whose release it is, with what it is and the day below.
  [
    'ORM POLICE\nMedia release – for immediate use\n4 June 2024\n\nMan held over bridge\n\nA man.\n',
    'ORM POLICE',
    '4 June',
  ],
  [
    'Dale Borough Council\nNEWS\n\n4 June 2024\nRef: 24/7\n\nBridge stays shut\n\nIt is.\n',
    'Dale Borough Council',
    '4 June',
  ],
  ['ORM BRIDGE BOARD\n\nSTATEMENT ON THE BRIDGE\n4 June 2024\n\nIt is shut.\n', 'ORM BRIDGE BOARD', 'STATEMENT'],
  ['County Office of Roads\nPress Notice\nBridge stays shut\n\nIt is.\n', 'County Office of Roads', 'Bridge'],
  ['ORM BRIDGE BOARD\n\nBridge stays shut\n\nIt is.\n', undefined, 'ORM BRIDGE'],
  ['Fury at the Orm Bridge Board\n4 June 2024\nBridge stays shut\n\nIt is.\n', undefined, 'Fury'],
  ['Orm Bridge Board\n4 June 2024\nIt is shut.\n', undefined, 'Orm Bridge'],
  // The part of a site, and the short name of an agency's story.
  ['Orm Tide 98.4 | Sport\n\nBoat race goes to Dale\n\nIt won.\n', 'Orm Tide 98.4', 'Boat race'],
  ['ORM QUARTERLY – ONLINE\n\n“We row on Sundays”\n\nShe rows.\n', 'ORM QUARTERLY', '“We row'],
  ['ORM LIVE\nBoat race: Dale win at last\n4 June 2024\n\nIt won.\n', 'ORM LIVE', 'Boat race'],
  ['Dale win | at last\n\nBoat race goes to Dale\n\nIt won.\n', undefined, 'Dale win'],
  ['World News | Sport\n\nBoat race goes to Dale\n\nIt won.\n', undefined, 'World News'],
  ['BRIDGE-CLOSED\nTue 4 June 2024\n\nBridge stays shut for months\n\nIt is.\n', undefined, 'Tue 4'],
  ['BRIDGE-CLOSED\n\nBridge stays shut for months\n\nIt is.\n', undefined, 'BRIDGE-'],
  // With its day below the headline, or where somebody posts.
  ['Bridge stays shut\nBy Ann Dahl\nThe Daily Torch, Tuesday 4 June 2024\n\nIt is.\n', 'The Daily Torch', 'Bridge'],
  ['Bridge stays shut\n\nThe Meridian, Tuesday 4 June 2024\n\nIt is.\n', 'The Meridian', 'Bridge'],
  ['Bridge stays shut\n\nThe Hague, 4 June 2024\n\nIt is.\n', undefined, 'Bridge'],
  ['Bridge stays shut\n\nDale News Online\n4 June 2024, 17:30\n\nIt is.\n', 'Dale News Online', 'Bridge'],
  ['Bridge stays shut\n\nPosted on Dale Diaries by Ann, 4 June 2024\n\nIt is.\n', 'Dale Diaries', 'Bridge'],
  ['Bridge stays shut\n\nPosted 4 June 2024 by Ann on Dale Diaries\n\nIt is.\n', 'Dale Diaries', 'Bridge'],
  ['Bridge stays shut\n\nPosted on Tuesday 4 June 2024\n\nIt is.\n', undefined, 'Bridge'],
  [
    'Bridge stays shut\n\nDale Courier, 4 June 2024. Ann Dahl is at the bridge and saw it all.\n\nIt is.\n',
    'Dale Courier',
    'Bridge',
  ],
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

  const markdown: readonly [text: string, outlet: string | undefined, title: string | undefined][] = [
    ['**DALE LINES**\n*the magazine*\n\n4 June 2024\n\n## Bridge stays shut\n\nIt is.\n', 'DALE LINES', undefined],
    ['*From* **SPANS**, *a magazine*\n\n# Bridge stays shut\n\nIt is.\n', 'SPANS', undefined],
    ['# The Heron\n\n### Tuesday 4 June 2024\n### A bridge and a boat\n\nIt is.\n', 'The Heron', 'A bridge and a boat'],
    [
      '# ORMPOSTEN in English\n\n**4 June 2024**\n\n## A bridge and a boat\n\nIt is.\n',
      'ORMPOSTEN in English',
      'A bridge and a boat',
    ],
    ['# Orm Courier\n\n**4 June 2024**\n\n## A bridge and a boat\n\nIt is.\n', 'Orm Courier', 'A bridge and a boat'],
    ['# Crews walk out\n\n**4 June 2024**\n\n## A bridge and a boat\n\nIt is.\n', undefined, undefined],
    ['# The Heron\n\n### A bridge\n### A bridge and a boat\n\nIt is.\n', undefined, undefined],
    ['**By Ann Dahl**\n\n# Bridge stays shut\n\nIt is.\n', undefined, undefined],
    ['**4 June 2024**\n\n# Bridge stays shut\n\nIt is.\n', undefined, undefined],
    ['**Exclusive**\n\n# Bridge stays shut\n\nIt is.\n', undefined, undefined],
    ['**World news**\n\n# Bridge stays shut\n\nIt is.\n', undefined, undefined],
    ['**Two men** held on Monday said **nothing**.\n\n# Bridge stays shut\n\nIt is.\n', undefined, undefined],
    ['**Ann Dahl** was there.\n\nIt is shut.\n\nIt is.\n', undefined, undefined],
  ];
  for (const [text, outlet, title] of markdown)
    it(`in Markdown, ${JSON.stringify(text.slice(0, 40))}: ${outlet ?? 'none'}`, () => {
      const [document] = readFile(text, 'markdown');
      assert.equal(document.source?.outlet, outlet);
      assert.equal(document.source?.title, title);
    });

  it('stands below a heading of Markdown, not above it', () => {
    const [document] = readFile('# Bridge stays shut\n\n*Dale Courier, 4 June 2024*\n\nIt is closed.\n', 'markdown');
    assert.equal(document.source?.outlet, 'Dale Courier');
  });
});
