import assert from 'node:assert/strict';
import { annotate, type Annotated } from '../../../../src/annotations/annotate';
import { maxAlignedWords } from '../../../../src/corpus/findings/drift/alignment';
import { speechesAt, speechesOf } from '../../../../src/corpus/findings/drift/speeches';
import { tagger } from '../../../fixtures/tagger';

const read = (text: string): Annotated =>
  annotate(`Wall falls in Teshi\n\nThe harbour wall of Teshi fell.\n\n${text}\n`, 'plain', tagger);

/** The first and last word of each mark, speech by speech. */
const speeches = (text: string): string[] => {
  const annotated = read(text);
  return speechesOf(annotated).map(({ marks }) =>
    marks.map(({ start, end }) => annotated.article.text.slice(start + 1, end - 1).replace(/[.,]$/, '')).join(' + '),
  );
};

describe('the pieces of one utterance', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['one', '“We stay here for good,” said Kwabena Asare.', ['We stay here for good']],
    [
      'who said it between',
      '“We stay here for good,” said Kwabena Asare. “The sea is ours.”',
      ['We stay here for good + The sea is ours'],
    ],
    [
      'a sentence that goes on',
      '“We stay here for good,” said Kwabena Asare, “until the flood.”',
      ['We stay here for good + until the flood'],
    ],
    [
      'a paragraph that goes on',
      '“We stay here for good,” said Kwabena Asare.\n\n“The sea is ours to keep,” he added.',
      ['We stay here for good + The sea is ours to keep'],
    ],
    [
      'a new paragraph beside another person',
      '“We stay here for good,” said Kwabena Asare.\n\n“The sea is ours to keep,” said Nadia Haddad.',
      ['We stay here for good', 'The sea is ours to keep'],
    ],
    [
      'another person in the same paragraph',
      '“We stay here for good,” said Kwabena Asare. “The sea is ours to keep,” said Nadia Haddad.',
      ['We stay here for good', 'The sea is ours to keep'],
    ],
    [
      'a fragment in the reporter’s words',
      '“We stay here for good,” said Kwabena Asare, who called the sea “ours to keep”.',
      ['We stay here for good', 'ours to keep'],
    ],
    [
      'a paragraph between',
      '“We stay here for good,” said Kwabena Asare.\n\nThe wall is gone.\n\n“The sea is ours to keep,” he added.',
      ['We stay here for good', 'The sea is ours to keep'],
    ],
    ['marks that were paired the wrong way', '“said the mayor of the town to us.”', []],
    ['a title', 'Kwabena Asare said: “Let Us Rebuild Our Old Stone Harbour Wall.”', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(speeches(text), expected));

  it('are not those of a headline', () => {
    const text = '“We stay here for good,” says Asare\n\nThe harbour wall of Teshi fell on Friday and boats sank.\n';
    assert.deepEqual(speechesOf(annotate(text, 'plain', tagger)), []);
  });

  it('are found by a sentence that holds their words', () => {
    const annotated = read('“We stay here for good. The sea is ours,” said Kwabena Asare.');
    const [speech] = speechesOf(annotated);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((sentence) => speechesAt(annotated, sentence).length),
      [0, 0, 1, 1, 0],
    );
    assert.equal(speechesAt(annotated, 2)[0], speech);
  });

  it('have as many words as can be aligned, in whole sentences', () => {
    const sentence = 'We shall build a wall of nine grey stones here.';
    const annotated = read(`“${Array.from({ length: 60 }, () => sentence).join(' ')}” said Kwabena Asare.`);
    const [{ words }] = speechesOf(annotated);
    assert.ok(words.length <= maxAlignedWords && words.length > maxAlignedWords - 10);
    assert.equal(words.at(-1)?.form, 'here');
  });
});
