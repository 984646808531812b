import assert from 'node:assert/strict';
import { toldOfLast } from '../../../fixtures/lastArticle';

describe('a figure of a linked sentence that no other article gives', () => {
  const story = `The former clerk of the harbour board of Tulm was sentenced on Friday.

The judge said that the fishing crews had trusted him with the money for the new lifeboat.

The board has sold its launch and closed the sailing school for the winter.

`;
  const told = (...sentences: readonly string[]): string[] => toldOfLast('likely-one', story, sentences);

  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'the age of who is named by one and described by another',
      [
        'Jon Arvel, 61, of Quay Row in Tulm was found guilty of taking the lifeboat money.',
        'A jury found Jon Arvel, 61, guilty of taking the money for the lifeboat.',
        'A 62-year-old man from Tulm has been found guilty of taking the money for the lifeboat.',
      ],
      ['62-year-old / a: 61', '62-year-old / b: 61'],
    ],
    [
      'a length of time',
      [
        'The jury of seven women and five men deliberated for 11 hours over three days at Tulm.',
        'He was convicted on every charge after the jury had deliberated for 11 hours.',
        'The jury of Tulm, which had been out since Tuesday, convicted him after nine hours of deliberation.',
      ],
      ['nine hours / a: 11 hours', 'nine hours / b: 11 hours'],
    ],
    [
      'shares beside one price',
      [
        'Shares in the ferry company of Tulm, Arvel Lines, closed down 12 percent at 214 pence.',
        'The harbour was quiet.',
        'On Thursday it fell by 21 per cent, to 214p, and the savings of many a crew went with it.',
      ],
      ['21 per cent / a: 12 percent'],
    ],
    [
      'shares beside other prices',
      [
        'Shares in the ferry company of Tulm, Arvel Lines, closed down 12 percent at 214 pence.',
        'The harbour was quiet.',
        'On Thursday it fell by 21 per cent, to 531p, and the savings of many a crew went with it.',
      ],
      [],
    ],
    [
      'people under two names',
      [
        'Fire crews have brought all 14 residents of the harbour home at Tulm out by boat.',
        'Crews carried all 14 residents of the harbour home of Tulm to safety by boat.',
        'They took 16 people off the first floor of the harbour home of Tulm by boat.',
      ],
      ['16 / a: 14', '16 / b: 14'],
    ],
    [
      'people in a state that passes',
      [
        'Fire crews have brought all 14 residents of the harbour home at Tulm out by boat.',
        'Crews carried all 14 residents of the harbour home of Tulm to safety by boat.',
        'They still have 16 people on the first floor of the harbour home of Tulm to bring out by boat.',
      ],
      [],
    ],
    [
      'numbers far apart',
      [
        'The board of Tulm gave 40 licences to the crews of the harbour on Monday.',
        'On Monday 40 licences were given to crews of the harbour by the board of Tulm.',
        'The board of Tulm gave 170 licences to the crews of the harbour on Monday.',
      ],
      [],
    ],
    [
      'a vote that one gives as a score',
      [
        'By 27 votes to 22 the harbour board of Tulm decided last night to close the lido.',
        'The harbour board of Tulm voted by 27 to 22 to close the lido last night.',
        'The board of Tulm voted 28-22 last night to close the lido.',
      ],
      ['28-22 / a: 27', '28-22 / b: 27'],
    ],
    [
      'a vote that one gives as a score of the same counts',
      [
        'By 27 votes to 22 the harbour board of Tulm decided last night to close the lido.',
        'The harbour board of Tulm voted by 27 to 22 to close the lido last night.',
        'The board of Tulm voted 27-22 last night to close the lido.',
      ],
      [],
    ],
    [
      'a score of a match beside a vote',
      [
        'By 27 votes to 22 the harbour board of Tulm decided last night to close the lido.',
        'The harbour board of Tulm voted by 27 to 22 to close the lido last night.',
        'The board of Tulm saw the harbour team lose 14-12 last night at the lido.',
      ],
      [],
    ],
    [
      'dates of which one is planned',
      [
        'By 27 votes to 22 the harbour board of Tulm decided last night to close the lido on 31 March.',
        'The harbour board of Tulm voted to close the lido on 31 March, by 27 votes to 22.',
        'The lido will close on 31 May.',
      ],
      ['31 May / a: 31 March'],
    ],
    [
      'dates of things that are written otherwise',
      [
        'The lido of the harbour of Tulm was built by the board in 1931 and painted blue.',
        'The blue lido of the harbour of Tulm was built by the board in 1931.',
        'The board painted the lido of the harbour of Tulm blue on 3 June.',
      ],
      [],
    ],
  ];
  for (const [what, sentences, expected] of cases)
    it(`of ${what}: ${expected.length}`, () => {
      assert.deepEqual(told(...sentences), expected);
    });
});
