import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clausesOf, partsOf, startOfPart } from '../../../src/corpus/findings/parts';
import { attributionTokens, sentenceWordsOf, type SentenceWords } from '../../../src/corpus/findings/sentenceWords';
import { annotated } from '../../fixtures/corpus';

/** A text as one sentence, its words and its clauses. */
function read(text: string): { words: SentenceWords; clauses: ReturnType<typeof clausesOf>; cut: string } {
  const article = annotated(text);
  const words = sentenceWordsOf(article.article, { start: 0, end: text.length }, attributionTokens(article));
  const clauses = clausesOf(article.article, words);
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
    // Words that open a clause, with four words on either side.
    'Soldiers carried bread to the flooded villages |while farmers counted their drowned cattle.',
    'Soldiers carried heavy bread |while farmers counted drowned cattle.',
    'Soldiers carried bread while farmers counted drowned cattle.',
    'Soldiers carried diesel to flooded villages while farmers slept.',
    // What says too little stands with its neighbour.
    'On Tuesday, soldiers carried bread and diesel to the flooded villages.',
    'Soldiers carried bread and diesel to the flooded villages, she said.',
    'Soldiers carried bread and diesel to the villages of Sant, Lower Brik, Osk and Teshi.',
    '“We will rebuild the broken harbour wall,” said governor Hanna Reyl of Veltra.',
    'Soldiers carried bread and diesel to the ruler of Osk, Kim Jong-un.',
  ])
    it(cut, () => assert.equal(read(cut.replaceAll('|', '')).cut, cut));

  it('tile the words of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('while', 'Reyl', ',', 'flooded', 'villages', 'and', '12', '–', '“', 'said')),
        (tokens) => {
          const { words, clauses } = read(tokens.join(' '));
          assert.deepEqual(
            clauses.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
            Array.from({ length: words.count }, (_, index) => index),
          );
        },
      ),
    );
  });
});

describe('parts', () => {
  const text =
    'Soldiers carried bread and diesel to the flooded villages, farmers lost most of their winter wheat, insurers sent adjusters to inspect the damage.';
  const { words, clauses } = read(text);
  const [first, second, third] = clauses.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  const cut = (...aligned: number[][]): number[] =>
    partsOf(words, clauses, aligned).map(({ from }) => clauses.findIndex((clause) => clause.from === from));

  it('are the whole sentence where no link speaks of it, or all speak of all', () => {
    assert.equal(clauses.length, 3);
    assert.deepEqual(cut(), [0]);
    assert.deepEqual(cut([...first, ...second, ...third]), [0]);
  });

  it('are cut where other links speak of the next clause', () => {
    assert.deepEqual(cut(first, second, third), [0, 1, 2]);
    assert.deepEqual(cut([...first, ...second], third), [0, 2]);
    assert.deepEqual(cut(second), [0, 1, 2]);
    assert.deepEqual(cut(third), [0, 2]);
  });

  it('stay together where at least six links in ten are the same', () => {
    const both = [...first, ...second];
    assert.deepEqual(cut(both, both, both, first, first), [0, 2]);
    assert.deepEqual(cut(both, both, first, first), [0, 1, 2]);
  });

  it('are not spoken of by a link that aligns a word or two of them', () => {
    assert.deepEqual(cut(first, [...first, second[0]]), [0, 1]);
  });
});
