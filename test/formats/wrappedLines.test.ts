import assert from 'node:assert/strict';
import { MappedText } from '../../src/formats/mappedText';
import { readWrappedLines } from '../../src/formats/wrappedLines';

const read = (text: string): string => readWrappedLines(MappedText.of(text)).text;

describe('wrapped lines', () => {
  const cases: readonly (readonly [what: string, text: string, read: string])[] = [
    [
      'of a narrow column are one, with the words that its hyphens broke',
      'The harbour wall will close to traf-\nfic for nine months from June, the\ncouncil said on Friday.\n',
      'The harbour wall will close to traffic for nine months from June, the council said on Friday.\n',
    ],
    [
      'keep the hyphen that the text writes elsewhere',
      'A long-term plan will come, and the\nmayor called it a long-\nterm plan for the whole of the town.\n',
      'A long-term plan will come, and the mayor called it a long-term plan for the whole of the town.\n',
    ],
    [
      'keep a hyphen between two words that stand elsewhere by themselves',
      'The state pays for what the wall needs, funded as it is, and the wall is state-\nfunded, the mayor of the town said.\n',
      'The state pays for what the wall needs, funded as it is, and the wall is state-funded, the mayor of the town said.\n',
    ],
    [
      'are told by their length where names begin them',
      'The pier stays shut, the port said on\nFriday. It has been closed since 3\nMarch, when a storm broke the pier head.\n"We do not know when it will open," said\nTom Dale, the harbour master. The Port\nAuthority of Kinn said the repairs would\ncost £2 million.\n',
      'The pier stays shut, the port said on Friday. It has been closed since 3 March, when a storm broke the pier head. "We do not know when it will open," said Tom Dale, the harbour master. The Port Authority of Kinn said the repairs would cost £2 million.\n',
    ],
    [
      'stay apart where a paragraph ends before the line is full',
      'The harbour wall will close for nine months\nfrom June.\nThe town will pay for it with the money that\nit got for the old pier.\n',
      'The harbour wall will close for nine months from June.\nThe town will pay for it with the money that it got for the old pier.\n',
    ],
    [
      'go on over the head and foot of a page',
      'THE LEDGER Friday 14 March 2025\nPage 3\n\nThe harbour wall will close for nine months\nfrom June, the council said, since\n\nContinued on page 5\n\nTHE LEDGER Friday 14 March 2025\nPage 5\n\nthe wall has cracks that nobody can see\nfrom the pier.\n',
      '\nThe harbour wall will close for nine months from June, the council said, since the wall has cracks that nobody can see from the pier.\n',
    ],
    [
      'of a headline are one at a width of its own',
      'Two killed as crane\nfalls on pier\n\nThe harbour wall will close for nine months\nfrom June, the council said on Friday, since\nthe wall has cracks.\n',
      'Two killed as crane falls on pier\n\nThe harbour wall will close for nine months from June, the council said on Friday, since the wall has cracks.\n',
    ],
    [
      'go on over a folio within a sentence',
      'The harbour wall will close for nine months\nfrom June, the council said, since the old\n\n12\n\nwall has cracks that nobody can see from\nthe pier.\n',
      'The harbour wall will close for nine months from June, the council said, since the old wall has cracks that nobody can see from the pier.\n',
    ],
    [
      'with Windows line ends and indents are one too',
      'The harbour wall will close to traf-\r\n  fic for nine months from June, the\r\n  council said.\r\n',
      'The harbour wall will close to traffic for nine months from June, the council said.\r\n',
    ],
  ];
  for (const [what, text, wanted] of cases)
    it(what, () => {
      assert.equal(read(text), wanted);
    });

  const left: readonly string[] = [
    'Wall shut\nBy Ada Brook\nThe wall was shut on Friday, the council said.\nNobody was hurt.\n',
    'Home\nNews\nSport\nWeather\nSign in\n',
    `${'The harbour wall will close for nine months from June, the council said on Friday. '.repeat(3)}\nThe mayor, who was there,\n`,
    'What to bring:\n- a coat\n- a hat,\n- a map\n',
    '1. apples\n2. pears,\n3. plums\n',
    'Storm Hilda: 4 dead\nRates cut to 4.25%\nFerry strike ends after the pay deal\nTunnel reopens to cars and buses\n',
    'onions\ngarlic\ncurry to taste\nabout eight cups of stock or milk\n',
    'a. four carts\nb. two mules\nc. a quantity of salt and grain\n',
    'Ana Ruiz\nfor the network of parents of the whole coast\n',
    'Chapters 12\n\n12\n\nThe wall was shut.\n',
    '',
  ];
  for (const text of left)
    it(`are none in “${text.slice(0, 40).replace(/\n/g, '/')}”`, () => {
      assert.equal(read(text), text);
    });
});
