import assert from 'node:assert/strict';
import { toldOfLast } from '../../../fixtures/lastArticle';

describe('a surname that two articles write otherwise', () => {
  const story = `The sailing school of Tulm will stay closed until spring, the harbour board decided on Friday.

The roof of the school fell in on Sunday after a fire in the kitchen, and three boats were lost.

The fire brigade of Norrick sent three engines over the causeway before the tide came in.

`;
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'of the holder of one post',
      ['Harbour Minister Ines Marwela thanked the crews.', 'The harbour minister, Ines Maramba, was not in Tulm.'],
      ['Ines Maramba / a: Ines Marwela'],
    ],
    [
      'in several articles and another in one',
      [
        'Commissioner Anton Belivares thanked the crews.',
        'Commissioner Anton Belivares will not resign.',
        'Commissioner Anton Beliveros was not in Tulm.',
      ],
      ['Anton Beliveros / a: Anton Belivares', 'Anton Beliveros / b: Anton Belivares'],
    ],
    [
      'beside a namesake of the other',
      [
        'Harbour Minister Ines Marwela thanked the crews.',
        'Harbour Minister Ines Maramba was not in Tulm. The cook Jon Marwela was.',
      ],
      ['Ines Maramba / a: Ines Marwela'],
    ],
    [
      'as spellings of one name',
      ['Harbour Minister Ines Sokolova thanked the crews.', 'Harbour Minister Ines Sokolowa was not in Tulm.'],
      [],
    ],
    [
      'from another script',
      ['Harbour Minister Ines Marvandi thanked the crews.', 'Harbour Minister Ines Marbandi was not in Tulm.'],
      [],
    ],
    [
      'by a single vowel',
      ['Harbour Minister Ines Morden thanked the crews.', 'Harbour Minister Ines Mordan was not in Tulm.'],
      [],
    ],
    [
      'with and without its second part',
      ['Harbour Minister Ines Marwela thanked the crews.', 'Harbour Minister Ines Marwela-Tan was not in Tulm.'],
      [],
    ],
    [
      'of people without a post',
      ['Ines Marwela thanked the crews of the brigade.', 'Ines Maramba was not in Tulm on that day.'],
      [],
    ],
    [
      'of people in two posts',
      ['Harbour Minister Ines Marwela thanked the crews.', 'Commissioner Ines Maramba was not in Tulm.'],
      [],
    ],
    [
      'of two people of whom an article names both',
      [
        'Harbour Minister Ines Marwela thanked the crews.',
        'Former minister Ines Maramba, whom Marwela followed, was not in Tulm.',
      ],
      [],
    ],
    [
      'that are not alike',
      ['Harbour Minister Ines Marwela thanked the crews.', 'Harbour Minister Ines Falkner was not in Tulm.'],
      [],
    ],
  ];
  for (const [what, sentences, told] of cases)
    it(`is ${told.length > 0 ? 'told' : 'not told'}: ${what}`, () =>
      assert.deepEqual(toldOfLast('other-surname', story, sentences), told));
});
