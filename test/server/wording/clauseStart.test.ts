import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { clauseStart } from '../../../src/server/wording/clauseStart';

/** The sentence from where the words begin that tell what matters. */
function toldOf(sentence: string, words: string): string {
  const article = readArticle(sentence);
  return sentence.slice(clauseStart(article, { start: 0, end: sentence.length }, sentence.indexOf(words)));
}

describe('the words that tell what matters of a sentence', () => {
  for (const [why, sentence, words, told] of [
    [
      'all of it where they stand early',
      'The barge carried 52 tonnes of sand.',
      '52',
      'The barge carried 52 tonnes of sand.',
    ],
    [
      'from the mark before',
      'The old Tarvik bridge, a span of 310 metres, was shut.',
      '310',
      'a span of 310 metres, was shut.',
    ],
    [
      'from the word that opens the clause',
      'The harbour office told reporters that 310 metres were shut.',
      '310',
      'that 310 metres were shut.',
    ],
    [
      'from themselves behind a mark',
      'The old Tarvik bridge was shut on Friday, 310 metres of it.',
      '310',
      '310 metres of it.',
    ],
    [
      'from a few words before where no clause begins near',
      'Boats of the island and of the mainland worked through the whole of the night to take 52 people ashore.',
      '52',
      'night to take 52 people ashore.',
    ],
    [
      'from a few words before behind a hyphen',
      'The crew of the barge and a night-watch of 52 were told.',
      '52',
      'night-watch of 52 were told.',
    ],
  ] as const)
    it(`begin ${why}`, () => assert.equal(toldOf(sentence, words), told));
});
