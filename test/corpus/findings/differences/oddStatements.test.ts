import assert from 'node:assert/strict';
import { corpusOf } from '../../../fixtures/corpus';
import { shownScore, textOfSide } from '../../../fixtures/sentencePairs';

describe('what one article denies and others say', () => {
  const story = `Fire at the sailing school of Tulm

The roof of the sailing school of Tulm fell in on Sunday after a fire in the kitchen.

The fire brigade of Norrick sent three engines over the causeway before the tide came in.

The school will stay closed until the harbour board has found another hall for its boats.

`;
  /** What is told of the last of some articles. */
  const told = (...sentences: readonly string[]): string[] => {
    const uris = sentences.map((_, index) => 'abcdef'[index]);
    const corpus = corpusOf(
      Object.fromEntries(uris.map((uri, index) => [uri, `date 2031-03-14\n\n${story}${sentences[index]}\n`])),
    );
    return corpus
      .differencesOf(uris[uris.length - 1], shownScore)
      .filter(({ rule }) => rule === 'contrary')
      .map(({ a, b }) => `${textOfSide(corpus, a)} / ${b.uri}: ${textOfSide(corpus, b)}`)
      .sort();
  };

  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'a thing that was and was not done, in sentences that nothing links',
      ['The cook said that the bell was rung within a minute.', 'No bell was ever rung, pupils claimed.'],
      ['No bell was ever rung, pupils claimed / a: The cook said that the bell was rung within a minute'],
    ],
    [
      'another word of its field',
      [
        'Her husband, Jon Arvel, was interviewed by the police on the quay of Tulm.',
        'Husband Jon Arvel was never questioned by the police of Tulm.',
      ],
      [
        'Husband Jon Arvel was never questioned by the police of Tulm / a: Her husband, Jon Arvel, was interviewed by the police on the quay of Tulm',
      ],
    ],
    [
      'what may be',
      ['The cook said that the bell may have been rung within a minute.', 'No bell was ever rung, pupils claimed.'],
      [],
    ],
    [
      'what the article itself says elsewhere',
      [
        'The cook said that the bell was rung within a minute.',
        'No bell was ever rung, pupils claimed. The cook swears by the bell.',
      ],
      [],
    ],
    [
      'another thing that was done',
      ['The cook said that the bell was sold within a year.', 'No bell was ever rung, pupils claimed.'],
      [],
    ],
    [
      'a count of which one person is cleared',
      [
        'The court found the cook guilty of arson on Monday.',
        'The court found the cook not guilty on count five on Monday.',
      ],
      [],
    ],
    [
      'what both deny, each with another word beside it',
      [
        'The launch of the school was licensed to carry ropes and paint, and no pupils at all.',
        'The launch of the school had a permit to carry ropes and paint, but no licence for pupils.',
      ],
      [],
    ],
    [
      'what is not ruled out',
      [
        'The teachers of Tulm said that a strike at the school remains possible.',
        'The teachers of Tulm would not rule out a strike at the school.',
      ],
      [],
    ],
    [
      'nouns that say little by themselves',
      ['The cook paid for part of the roof.', 'The cook took no part in repairing the roof.'],
      [],
    ],
    ['a later state', ['The captain resigned on Sunday.', 'The captain had not resigned earlier.'], []],
  ];
  for (const [what, sentences, expected] of cases)
    it(`${expected.length > 0 ? 'is told of' : 'is silent on'} ${what}`, () => {
      assert.deepEqual(told(...sentences), expected);
    });

  it('is told of sentences that share no other word where several say it', () => {
    const texts = [
      'Police detained a man of 44 on the causeway over the damage to a fire engine.',
      'A man was detained by officers on the causeway.',
      'Norrick Police said that the evening had passed off peacefully and nobody was detained.',
    ];
    assert.equal(told(...texts).length > 0, true);
  });
});
