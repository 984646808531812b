import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClauses, startOfPart, type Clause } from '../../../../src/corpus/findings/clauses/clauseCuts';
import { sentenceWordsOf, type SentenceWords } from '../../../../src/corpus/findings/clauses/sentenceWords';
import { attributionTokens } from '../../../../src/corpus/index/attributionTokens';
import { readArticle } from '../../../../src/article/article';
import { annotated } from '../../../fixtures/corpus';
import { startProcessorTime } from '../../../fixtures/processorTime';

/** A text as one sentence, its words and its clauses. */
function read(text: string): { words: SentenceWords; clauses: readonly Clause[]; cut: string } {
  const article = annotated(text);
  const words = sentenceWordsOf(article.article, { start: 0, end: text.length }, attributionTokens(article));
  const clauses = readClauses(article.article, words).clauses;
  const starts = clauses.map(({ from }) => (from === 0 ? 0 : startOfPart(article.article, words, from)));
  return { words, clauses, cut: starts.map((start, index) => text.slice(start, starts[index + 1])).join('|') };
}

describe('clauses', () => {
  for (const cut of [
    // Marks.
    'Soldiers carried bread and diesel to the flooded villages, |farmers lost most of their winter wheat.',
    'Soldiers carried bread to the flooded villages – |farmers lost most of their winter wheat.',
    'Soldiers carried bread to flooded villages (|farmers lost their winter wheat).'.replace('(|', '|('),
    'The minister of transport inspected the broken bridge: |“Engineers had warned about rusty cables.”',
    // A hyphen within a word.
    'Soldiers carried well-baked bread in flat-bottomed boats.',
    // A hyphen between blanks inside a word, in a text that sets all marks apart.
    'Two co - workers of the 43 - year - old harbour master carried bread to the flooded villages.',
    'Soldiers carried well-baked bread to the flooded villages - |farmers lost most of their winter wheat.',
    'Soldiers carried bread to the flooded villages - |the farmers lost most of their winter wheat.',
    // Words that open a clause, with four words on either side.
    'Soldiers carried bread to the flooded villages |while farmers counted their drowned cattle.',
    'Soldiers carried heavy bread |while farmers counted drowned cattle.',
    'Soldiers carried bread while farmers counted drowned cattle.',
    'Soldiers carried diesel to flooded villages while farmers slept.',
    'Soldiers carried diesel to flooded villages |and farmers counted their drowned cattle.',
    // What says too little stands with its neighbour.
    'On Tuesday, soldiers carried bread and diesel to the flooded villages.',
    'Soldiers carried bread and diesel to the flooded villages, she said.',
    'Soldiers carried bread and diesel to the villages of Sant, Lower Brik, Osk and Teshi.',
    '“We will rebuild the broken harbour wall,” said governor Hanna Reyl of Veltra.',
    'Soldiers carried bread and diesel to the ruler of Osk, Kim Jong-un.',
    // Items of a list.
    'The ministers signed agreements on drinking water, harbour fees, cattle vaccines and harbour dredging.',
    'The mayor praised the pilots of the harbour and several exhausted divers from the northern villages.',
    // An infinitive or a clause with “that” belongs to its verb.
    'Engineers asked the flooded villages to clear their broken drains before the winter storms return again.'.replace(
      'before',
      '|before',
    ),
    'Engineers warned the flooded villages that broken drains would drown their winter wheat.',
    // A name beside its noun, and a statement between a subject and its verb.
    'The owner of the ferry, Vestra Lines, repaired the broken engines |and paid for hotel rooms.',
    'The owner of the ferry, who sold two rusty trawlers in autumn, |repaired the broken engines of the ship.',
    'A ferry ran aground off the west coast of Veltra, |forcing a nightly rescue by fishing boats.',
    'The minister met the harbour pilots, |the mayor of flooded Lower Brik, To Lam, and several exhausted divers.',
    // Members of what was said before.
    'The minister met the pilots of the northern harbour, including the mayor of flooded Lower Brik and several divers.',
    'Soldiers carried bread to the flooded villages |and two remained in the northern harbour overnight.',
  ])
    it(cut, () => assert.equal(read(cut.replaceAll('|', '')).cut, cut));

  it('tile the words of any text, and lend what stands before them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('while', 'Reyl', ',', 'flooded', 'villages', 'and', '12', '–', '“', 'said', 'which', 'was'),
        ),
        (tokens) => {
          const { words, clauses } = read(tokens.join(' '));
          assert.deepEqual(
            clauses.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
            Array.from({ length: words.count }, (_, index) => index),
          );
          for (const { from, subject } of clauses)
            if (subject) assert.ok(subject.from >= 0 && subject.from < subject.to && subject.to <= from);
        },
      ),
    );
  });
});

describe('subjects that are lent', () => {
  const subjects = (text: string): string[] => {
    const { words, clauses } = read(text);
    return clauses.map(({ subject }) =>
      subject ? text.slice(words.start[subject.from], words.end[subject.to - 1]) : '',
    );
  };
  for (const [text, ...expected] of [
    ['The owner, who sold two rusty trawlers in autumn, repaired the broken engines.', '', 'The owner'],
    [
      'The owner, who sold two rusty trawlers in autumn and is building a harbour hotel, repaired the broken engines.',
      '',
      'The owner',
      'The owner',
    ],
    ['Reyl said the ferry, which had sailed without a permit, struck a hidden reef.', '', '', 'the ferry'],
    ['The flooded village lost its winter wheat and was cut off from the northern harbour.', '', 'The flooded village'],
    ['Soldiers carried bread to the flooded villages, farmers lost most of their winter wheat.', '', ''],
    // An age, and what joins a subject to the words before it or belongs to the verb behind it.
    ['Hanna Reyl, 34, who sold two rusty trawlers in autumn, repaired the broken engines.', '', 'Hanna Reyl'],
    [
      'Soldiers fled when the rusty ferry, which had sailed without a permit, struck a reef.',
      '',
      '',
      'the rusty ferry',
    ],
  ])
    it(text, () => assert.deepEqual(subjects(text), expected));
});

describe('subjects of clauses that open with a relative', () => {
  const subjects = (text: string): string[] => {
    const { words, clauses } = read(text);
    return clauses.flatMap(({ statement }) =>
      statement?.subject ? text.slice(words.start[statement.subject.from], words.end[statement.subject.to - 1]) : [],
    );
  };
  for (const [text, ...expected] of [
    ['The board met the divers who rescued two islanders during the northern storm.', 'the divers'],
    ['The board thanked Hanna Reyl who leads the long inquiry into the broken bridge.', 'Hanna Reyl'],
    // Whom it speaks of may stand before the phrase.
    ['The board knew of nobody in the harbour inquiry who destroyed two thousand old records of the bridge.'],
  ])
    it(text, () => assert.deepEqual(subjects(text), expected));
});

describe('clauses of a sentence without end', () => {
  const size = 30_000;
  // Ten times what they take; the square of the size would be minutes.
  const maxMs = 2_000;
  for (const unit of ['and ', '- and ', 'who was it ', '- quickly ', 'of it, ', 'Reyl Vilner ', '12, 13 and '])
    it(`take linear time: ${unit}`, () => {
      const text = `The board said ${unit.repeat(size)}so.`;
      const article = readArticle(text);
      const words = sentenceWordsOf(article, { start: 0, end: text.length }, new Uint8Array(article.tokens.count));
      const elapsed = startProcessorTime();
      readClauses(article, words);
      assert.ok(elapsed() < maxMs);
    });
});
