import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus';
import { annotated } from '../../../fixtures/corpus';
import { shownScore, textOfSide } from '../../../fixtures/sentencePairs';
import { tagger } from '../../../fixtures/tagger';
import { shippedVectors } from '../../../fixtures/vectors';

/** Sentences that make one story of all articles. */
const context = `Fishing town braces for another storm

The coastguard told fishing crews to stay in port while the storm crosses the northern shoals.

Shopkeepers along the esplanade nailed boards over their windows and carried their stock upstairs.

`;

/** For each difference of some articles on one story, the articles of each side with their words. */
function sidesOf(rule: string, ...sentences: string[]): string[][] {
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  sentences.forEach((sentence, index) => {
    corpus.put('abcd'[index], annotated(`${context}${sentence}\n`));
  });
  return corpus
    .disputes(shownScore)
    .filter((dispute) => dispute.rule === rule)
    .flatMap(({ sides }) =>
      sides.map(({ passages }) => passages.map((each) => `${each.uri}: ${textOfSide(corpus, each)}`)),
    );
}

const met = 'The ferry from Norrick was met on the quay by the mayor Ines Varga and harbour master Jon Arvel.';
const alone = 'The ferry from Norrick was met on the quay by the mayor Ines Varga and a brass band.';

describe('articles that say what a side says', () => {
  it('are found by the names of persons, though nothing links them', () => {
    const elsewhere =
      'Children threw paper flowers as Jon Arvel and the mayor Ines Varga walked along the quay to the first ferry since spring.';
    assert.deepEqual(sidesOf('lost-participant', met, alone, elsewhere), [
      ['a: and harbour master Jon Arvel', 'c: Jon Arvel'],
      ['b: '],
    ]);
  });

  it('are no such where the sentence shares little with that of the side', () => {
    const other = 'Old nets were burnt on the beach, and Jon Arvel looked on with his dog.';
    assert.deepEqual(sidesOf('lost-participant', met, alone, other), [['a: and harbour master Jon Arvel'], ['b: ']]);
  });

  const deputy = 'The deputy harbour master, Jon Arvel, has been on leave since the ferry sank off Tulm.';
  const master = 'The harbour master, Jon Arvel, has been on leave since the ferry sank off Tulm.';
  it('stand with a title where the same name is beside it', () => {
    const same =
      'Off Tulm a ferry sank in March; its wreck is asked about, but the deputy harbour master Jon Arvel is on leave.';
    const [fuller, plain] = sidesOf('lost-rank', deputy, master, same);
    assert.deepEqual(
      fuller.map((side) => side.slice(0, 1)),
      ['a', 'c'],
    );
    assert.deepEqual(
      plain.map((side) => side.slice(0, 1)),
      ['b'],
    );
  });

  const cut = 'The cannery of Tulm will cut 340 jobs at its smokehouse on the northern quay by the end of the spring.';
  const otherCut =
    'The cannery of Tulm will cut 430 jobs at its smokehouse on the northern quay by the end of the spring.';
  const givers = (...sentences: string[]): string[] =>
    sidesOf('same-gap', ...sentences).map((side) => side.map((each) => each[0]).join());

  const flood = (people: string): string =>
    `The storm drove about ${people} residents of the northern shoals from their homes, the coastguard said on Sunday.`;
  for (const [what, sentence, expected] of [
    ['a long count of people by another name', 'Of the 5,200 who left, half are back.', ['a,c', 'b']],
    ['a long count of things', 'The fire took 5,200 hectares.', ['a', 'b']],
    ['a long count with another bound', 'Of the more than 5,200 who left, half are back.', ['a', 'b']],
  ] as const)
    it(`are ${expected[0] === 'a,c' ? 'found' : 'none'} by ${what}`, () => {
      assert.deepEqual(givers(flood('5,200'), flood('2,500'), sentence), expected);
    });

  it('are found by an age behind the sentence that names whose it is', () => {
    const hurt = (age: string): string =>
      `The night watchman, Jon Arvel, ${age}, was taken to hospital in Tulm with burns on both hands.`;
    const other = 'Night watchman Jon Arvel was hurt in Tulm. The 58-year-old grandfather was asleep.';
    const sides = sidesOf('same-gap', hurt('58'), hurt('56'), other);
    assert.deepEqual(
      sides.map((side) => side.map((each) => each[0]).join()),
      ['a,c', 'b'],
    );
  });

  it('are found by a count of what is called otherwise, in a linked sentence', () => {
    const posts =
      'By the end of the spring 340 posts will go at the smokehouse of the Tulm cannery on the northern quay.';
    assert.deepEqual(givers(cut, otherCut, posts), ['a,c', 'b']);
  });

  it('are no such by a number of other things that nothing links', () => {
    const boats =
      'In the spring 340 boats wintered at the old slipway, and the harbour board mended the crane for them.';
    assert.deepEqual(givers(cut, otherCut, boats), ['a', 'b']);
  });
});
