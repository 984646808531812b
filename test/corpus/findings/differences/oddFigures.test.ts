import assert from 'node:assert/strict';
import { toldOfLast } from '../../../fixtures/lastArticle';

describe('a figure that one article alone gives where several give another', () => {
  const story = `The former clerk of the harbour board of Tulm was sentenced on Friday.

The judge said that the fishing crews had trusted him with the money for the new lifeboat.

The board has sold its launch and closed the sailing school for the winter.

`;
  const told = (...sentences: readonly string[]): string[] => toldOfLast('told-by-most', story, sentences);

  const payments = 'Jon Arvel made 347 payments from the account of the board to his boatyard between May and June.';
  const bills = 'The court heard that Arvel made 347 payments out of the account of the board to the boatyard.';
  const transfers = 'The court was told that Arvel made 374 transfers from the account of the board to his boatyard.';

  it('is told though its noun is another', () => {
    assert.deepEqual(told(payments, bills, transfers), ['374 / a: 347', '374 / b: 347']);
  });

  it('is not told where only one other gives one', () => {
    assert.deepEqual(told(payments, 'Jon Arvel said nothing.', transfers), []);
  });

  it('is not told where another gives it too', () => {
    assert.deepEqual(told(payments, bills, `${transfers} It took a day.`, transfers), []);
  });

  it('is not told of copies of one article', () => {
    assert.deepEqual(told(payments, payments, transfers), []);
  });

  it('is not told where the article gives that of the others as well', () => {
    assert.deepEqual(told(payments, bills, `${transfers} His lawyer had counted 347.`), []);
  });

  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'the date of one hearing',
      [
        'A hearing about the boats of Arvel is on June 9.',
        'The hearing about the boats of Arvel will take place on Monday 9 June.',
        'He will be back for a hearing on June 19, when the court will decide about his boats.',
      ],
      ['June 19 / a: June 9', 'June 19 / b: Monday 9 June'],
    ],
    [
      'counts of one thing in sentences that nothing links',
      [
        'The sailing school, which has 14 dinghies, was closed in autumn.',
        'Its 14 dinghies lie on the quay.',
        'An 18-dinghy fleet is a sad sight under snow.',
      ],
      ['18-dinghy / a: 14', '18-dinghy / b: 14'],
    ],
    [
      'sums that differ in one digit',
      ['A berth was £59.99.', 'Crews paid £59.99 each.', 'He had let the £69.99 places to his friends.'],
      ['£69.99 / a: £59.99', '£69.99 / b: £59.99'],
    ],
    [
      'counts of other nouns with exchanged digits',
      [
        'The board of Tulm called back 38,000 lamps of the make Larkin over a fault.',
        'A fault has the board of Tulm calling back 38,000 lamps.',
        'Bosses at the board have called back 83,000 Larkins over the fault.',
      ],
      ['83,000 / a: 38,000', '83,000 / b: 38,000'],
    ],
    [
      'counts of other things with exchanged digits',
      [
        'The board of Tulm called back 38,000 lamps of the make Larkin over a fault.',
        'A fault has the board of Tulm calling back 38,000 lamps.',
        'The town of Norrick has 83,000 people.',
      ],
      [],
    ],
    [
      'a number with exchanged digits that three others give, in no word of theirs',
      [
        'The official attendance was 418.',
        'The start was late for the 418 on the quay.',
        'A quay for 418, said the board.',
        'Some 481 saw the regatta.',
      ],
      ['481 / a: 418', '481 / b: 418', '481 / c: 418'],
    ],
    [
      'a short number with exchanged digits that three others give, in no word of theirs',
      [
        'The official attendance was 430.',
        'The start was late for the 430 on the quay.',
        'A quay for 430, said the board.',
        'Some 340 saw the regatta.',
      ],
      [],
    ],
    [
      'sums that differ in two digits',
      ['A berth was £59.99.', 'Crews paid £59.99 each.', 'He had let the £68.98 places to his friends.'],
      [],
    ],
    [
      'one half of what two votes give',
      [
        'The crews voted by 31 to 26 to keep the board of Tulm in office.',
        'After a long meeting the crews of Tulm voted by 31 to 26 for keeping the board in office.',
        'The crews voted to keep the board of Tulm in office, by 33 votes to 26.',
      ],
      ['33 / a: 31', '33 / b: 31'],
    ],
    [
      'times of which one is a bound',
      [
        'The launch of the board of Tulm was sold at the harbour auction at 9.50 p.m.',
        'At 9.50 p.m. the launch was sold at the harbour auction of Tulm.',
        'The launch of the board of Tulm was sold at the harbour auction shortly before 10 p.m.',
      ],
      [],
    ],
    [
      'a year beside a month',
      [
        'The harbour board of Tulm bought the launch from a yard in Norrick in 2018.',
        'In 2018 the board bought its launch from a yard in Norrick.',
        'The harbour board of Tulm paid for the launch from a yard in Norrick in February 2022.',
      ],
      [],
    ],
    [
      'shares of two things',
      [
        'The debts of the harbour board of Tulm rose by 5.6 per cent in October.',
        'In October the debts of the board of Tulm rose by 5.6 per cent, a clerk said.',
        'The turnout at the harbour election of Tulm rose by 7.4 per cent in October.',
      ],
      [],
    ],
  ];
  for (const [what, sentences, expected] of cases)
    it(`of ${what}: ${expected.length}`, () => {
      assert.deepEqual(told(...sentences), expected);
    });

  it('is not told of the dead, whose number grows', () => {
    const dead = (count: string): string => `${count} people died when the old pier of Tulm fell into the sea.`;
    assert.deepEqual(told(dead('Twelve'), `A clerk said: ${dead('twelve')}`, dead('Nine')), []);
  });
});
