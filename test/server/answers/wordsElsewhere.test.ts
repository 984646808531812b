import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/article/article';
import { askedWordsIn, findChanged, findInARow } from '../../../src/server/answers/wordsElsewhere';

const all = (text: string) => {
  const article = readArticle(text);
  return { article, words: askedWordsIn(article, { start: 0, end: text.length }) };
};

/** What is found of some words in a text: the words there, and what changed as `asked>there`. */
function found(asked: string, text: string): string | undefined {
  const [ours, theirs] = [all(asked), all(text)];
  const inARow = findInARow(ours.words, theirs.words);
  if (inARow) return text.slice(inARow.start, inARow.end);
  const changed = findChanged(ours.article, ours.words, theirs.article, theirs.words);
  if (!changed) return undefined;
  const changes = changed.changes.map(({ asked: lost, there }) => `${lost}>${there}`).join(', ');
  return `${text.slice(changed.start, changed.end)} | ${changes}`;
}

describe('words in another article', () => {
  for (const [asked, text, wanted] of [
    // In a row.
    ['The gate is open', 'On Monday the gate, is “open” again.', 'the gate, is “open'],
    ["it doesn't matter", 'He said it doesn’t matter much.', 'it doesn’t matter'],
    ['open', 'The gate is open.', 'open'],
    ['Gen. Moe left', 'Gen Moe left early.', 'Gen Moe left'],
    ['The gate is open. Ada Moe left', 'The gate is open. Ada Moe left early.', 'The gate is open. Ada Moe left'],
    // A sign may change all.
    ['They paid $5 million for it', 'They paid £5 million for it.', 'They paid £5 million for it | $>£'],
    ['It rose by 5 percent last year', 'It rose by 5% last year.', 'It rose by 5% last year | percent>%'],
    // Words changed, lost, added, at the ends too.
    [
      'Twelve people died in the fire',
      'Fifteen people died in the fire.',
      'Fifteen people died in the fire | Twelve>Fifteen',
    ],
    ['They will go home tonight', 'They will not go home tonight.', 'They will not go home tonight | >not'],
    ['They will not go home tonight', 'They will go home tonight.', 'They will go home tonight | not>'],
    [
      'The dam was built in 1980',
      'In May the dam was built in 1982, she said.',
      'the dam was built in 1982 | 1980>1982',
    ],
    // A form is a change.
    [
      'Five ships leave the harbour today',
      'Five ships left the harbour today.',
      'Five ships left the harbour today | leave>left',
    ],
    // Other sentences.
    ['The gate is open', 'The mayor spoke for an hour and nobody left.', undefined],
    ['The mayor of the town said on Monday', 'The price of the bread rose in the town.', undefined],
    ['one two three', '', undefined],
    ['', 'one two three', undefined],
  ] as const)
    it(`“${asked}” in “${text}”`, () => assert.equal(found(asked, text), wanted));

  it('are found wherever they stand in any text', () => {
    const word = fc.constantFrom('gate', 'open', 'the', 'of', 'Moe', '12', 'and', 'ships');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(word),
        fc.array(word),
        (words, before, after) => {
          const text = [...before, ...words, ...after].join(' ');
          assert.equal(found(words.join(' '), text)?.includes('|'), false);
        },
      ),
    );
  });

  it('lie within the text, and what they have in common is a share', () => {
    const word = fc.constantFrom('gate', 'open', 'the', 'of', 'Moe', '12', 'and.', 'ships');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.array(word, { maxLength: 40 }),
        (words, others) => {
          const [ours, theirs] = [all(words.join(' ')), all(others.join(' '))];
          const place = findChanged(ours.article, ours.words, theirs.article, theirs.words);
          if (!place) return;
          assert.ok(0 <= place.start && place.start < place.end && place.end <= theirs.article.text.length);
          assert.ok(place.share > 0 && place.share <= 1);
        },
      ),
    );
  });
});
