import assert from 'node:assert/strict';
import { corpusOf } from '../../../fixtures/corpus';
import { toldOfLast } from '../../../fixtures/lastArticle';
import { shownScore, textOfSide } from '../../../fixtures/sentencePairs';

describe('how many died, were arrested, and how many homes were lost', () => {
  const story = `The storm tide broke the dyke of Tulm in the night to Sunday.

Ines Varga of the harbour board had warned of the old sluice in the spring.

The fire brigade of Norrick sent three engines over the causeway before the tide came in.

`;
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'the dead by another name',
      ['Three people have died, the brigade said.', 'Three people were drowned.', 'Five souls are dead.'],
      ['Five / a: Three', 'Five / b: Three'],
    ],
    [
      'the dead of a day',
      ['Three people died on Sunday.', 'Three people were drowned.', 'Five souls are dead.'],
      ['Five / a: Three', 'Five / b: Three'],
    ],
    [
      'those who sit in the cells',
      [
        'Fourteen people were arrested.',
        'Police took 14 people into custody.',
        'Seventeen people spent the night in the cells.',
      ],
      ['Seventeen / a: Fourteen', 'Seventeen / b: 14'],
    ],
    [
      'homes by another name, not rounded',
      ['The tide destroyed 64 homes.', 'Sixty-four houses are gone.', 'The wave has flattened a hundred dwellings.'],
      ['a hundred / a: 64', 'a hundred / b: Sixty-four'],
    ],
    [
      'a round number of homes',
      ['The tide destroyed 64 homes.', 'Sixty-four houses are gone.', 'The wave has flattened 60 dwellings.'],
      [],
    ],
    [
      'homes that were not lost',
      ['The tide destroyed 64 homes.', 'Sixty-four houses are gone.', 'The board had promised the town 90 houses.'],
      [],
    ],
    [
      'a part of the dead, in a place of its own',
      ['Five people have died, the brigade said.', 'Five people were drowned.', 'Three people died in Lower Tulm.'],
      [],
    ],
    [
      'dead of whom more is said than that they are people',
      ['Five people have died, the brigade said.', 'Five people were drowned.', 'Three sailors are dead.'],
      [],
    ],
    [
      'an article that gives two counts',
      [
        'Three people have died.',
        'Three people were drowned.',
        'Five souls are dead. Nine people died in the flood of 1953.',
      ],
      [],
    ],
    ['one article against one', ['Three people have died, the brigade said.', 'Five souls are dead.'], []],
    ['another fate', ['Three people have died.', 'Three people were drowned.', 'Five people are hurt.'], []],
  ];
  for (const [what, sentences, expected] of cases)
    it(`${expected.length > 0 ? 'is told of' : 'is not told of'} ${what}`, () => {
      assert.deepEqual(toldOfLast('told-by-most', story, sentences), expected);
    });

  /** Three articles that have no sentence alike. */
  const told = (last: string, date: string): string[] => {
    const corpus = corpusOf({
      a: `date 2031-03-14\n\n${story}Jon Arvel of the brigade says that three people have died.\n\nThree people have died.\n`,
      b: `date 2031-03-14\n\n${story}The families of the dead met Jon Arvel.\n\nThree people were drowned.\n`,
      c: `date ${date}\n\n${last}`,
    });
    return corpus
      .differencesOf('c', shownScore)
      .filter(({ rule }) => rule === 'told-by-most')
      .map(({ a, b }) => `${textOfSide(corpus, a)} / ${b.uri}: ${textOfSide(corpus, b)}`);
  };
  const named =
    'A wall of water, and nobody asked Jon Arvel in time.\n\nFive souls are dead, and who paid for the gate at Norrick is a riddle to Ines Varga.\n';

  it('is told where nothing links two articles that name the same', () => {
    assert.deepEqual(told(named, '2031-03-14'), ['Five / a: three', 'Five / b: Three']);
  });
  it('is told where a later article counts fewer', () => {
    assert.equal(told(named, '2031-03-13').length, 2);
  });
  it('is not told where the larger count may be the later one', () => {
    assert.deepEqual(told(named, '2031-03-15'), []);
  });
  it('is not told where nothing links two articles that name others', () => {
    assert.deepEqual(told(named.replace(/Jon Arvel|Ines Varga/g, 'Ole Brik'), '2031-03-14'), []);
  });
});
