import assert from 'node:assert/strict';
import { readSentence, type ReadSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';

const headline = 'Veltra paper\n\n';

function read(text: string): ReadSentence {
  const article = annotated(`${headline}${text}\n`);
  return readSentence(
    article,
    article.article.sentences.findIndex(({ start }) => start >= headline.length),
  );
}

describe('words that tell no more than who speaks', () => {
  // They stand in brackets.
  for (const marked of [
    'The boat was sunk as an offering, [according to the team].',
    'Two were hurt and the ferry capsized, [the coastguard has said].',
    'The fire was caused by a fault, [said Hanna Reyl, the station commander].',
    '[The harbour’s area commander, Hanna Reyl, said]: “There is no sign of a leak.”',
    '“We had no more than four minutes,” [he said], and I cannot put it better.',
    'Professor Hanna Reyl, who led the search, [said]: “It is the best boat.”',
    '[She said] that he had shown no remorse.',
    'Twelve people were brought ashore by noon, [the harbour’s area commander, Hanna Reyl, told reporters].',
    'Asked whether the rate had peaked, [she said]: “I would not rule it out.”',
    'The minister opened the bridge on Friday.',
  ])
    it(marked, () => {
      const text = marked.replace(/[[\]]/g, '');
      const { words, speech } = read(text);
      const told = [...speech.tellsSpeaker.keys()].filter((index) => speech.tellsSpeaker[index] === 1);
      const stretch =
        told.length === 0
          ? ''
          : text.slice(words.start[told[0]] - headline.length, words.end[told[told.length - 1]] - headline.length);
      assert.equal(stretch, /\[(.*)\]/.exec(marked)?.[1] ?? '');
      assert.equal(told.length, told.length === 0 ? 0 : 1 + told[told.length - 1] - told[0]);
    });

  it('are looked for beside the cue only', () => {
    const many = Array.from({ length: 40 }, (_, index) => `boat ${index}`).join(' and ');
    const { speech } = read(`“We will stay,” said Hanna Reyl of ${many}.`);
    assert.ok(speech.tellsSpeaker.every((tells) => tells === 0));
  });
});

describe('what is said in a sentence', () => {
  it('stands in the marks of a quotation or in none', () => {
    const marked = read('“We will rebuild the wall,” said Hanna Reyl.').speech.said;
    assert.deepEqual(
      marked.map(({ from, to, isMarked, mark }) => ({ from, to, isMarked, mark })),
      [{ from: 0, to: 5, isMarked: true, mark: '“' }],
    );
    const [reported] = read('The wall will be rebuilt, said Hanna Reyl.').speech.said;
    assert.ok(!reported.isMarked);
  });
});
