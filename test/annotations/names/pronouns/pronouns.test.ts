import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPronouns, pronounsOf } from '../../../../src/annotations/names/pronouns/pronouns';
import { findQuotations } from '../../../../src/annotations/quotations/quotations';
import { readArticle } from '../../../../src/article/article';
import { resolve } from '../resolution/resolved';

/** Pronouns of a text whose names are marked, as `She = Ana Osei`; those that stand for nobody are left out. */
function pronounsIn(marked: string): string[] {
  const { text, named } = resolve(marked);
  const article = readArticle(text);
  return findPronouns(article, findQuotations(article), named).map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${named.entities[entity].name}`,
  );
}

function testPronouns(cases: readonly (readonly [marked: string, ...pronouns: string[]])[]): void {
  for (const [marked, ...pronouns] of cases) it(marked, () => assert.deepEqual(pronounsIn(marked), pronouns));
}

describe('pronouns that stand for a person', () => {
  testPronouns([
    ['{PER Mary Osei} left. She wept.', 'She = Mary Osei'],
    ['{PER Mary Osei} left. They wept.'],
    ['{PER Mary Osei} left {LOC Kolo}. Its mayor saw her go.', 'her = Mary Osei'],
    ['{ORG Kolo Bank} fell. He wept.'],
    ['He wept. {PER John Obi} left.'],
    ['{PER John Obi} hurt himself.', 'himself = John Obi'],
    ['{PER Zuri Obi}, the council’s deputy leader, said it would rain. He added that it would snow.', 'He = Zuri Obi'],
    // Between marks it is the speaker's word.
    ['{PER John Obi} left. “He wept,” said {PER Mary Osei}.'],
    ['{PER John Obi} left. “We saw rain,” he said.', 'he = John Obi'],
    // One stands for whom the one before it stood for.
    ['{PER Zuri Obi} left. She wept. Then she ate her bread.', 'She = Zuri Obi', 'she = Zuri Obi', 'her = Zuri Obi'],
    ['{PER Zuri Obi} left. She wept. Then he came.', 'She = Zuri Obi'],
  ]);
});

describe('who acts on somebody is not the object of what is done', () => {
  testPronouns([
    ['{PER John Osei} wept. Judge {PER Zola Obi} told him to go.', 'him = John Osei'],
    ['{PER Mary Osei} wept. {PER Zola Obi} has repeatedly warned her that it rains.', 'her = Mary Osei'],
    ['Judge {PER John Obi} told him to go.'],
    // The action may be another's, and what is hers may be that of who acts.
    ['{PER John Obi} left when rain hit him.', 'him = John Obi'],
    ['{PER Mary Obi} told her mother to go.', 'her = Mary Obi'],
    ['{PER John Obi} looked behind him.', 'him = John Obi'],
  ]);
});

describe('who is named only to be told apart is not meant', () => {
  testPronouns([
    ['It rained, and the clerk, who isn’t related to the judge {PER Mary Osei}, left. She wept.'],
    ["It rained, and the clerk, who isn't related to {PER Mary Osei}, left. She wept."],
    ['It rained, and the clerk, no relation of {PER Mary Osei}, left. She wept.'],
    ['It rained, and the clerk, unrelated to {PER Mary Osei}, left. She wept.'],
    // Who is another's relation, or known to nobody, may be meant.
    ['It rained, and a relation of {PER Mary Osei} left. She wept.', 'She = Mary Osei'],
    ['It rained, which was not known to {PER Mary Osei}. She wept.', 'She = Mary Osei'],
  ]);
});

describe('two whom *and* joins to one subject', () => {
  testPronouns([
    ['{PER John Osei} and {PER John Obi} left. He wept.'],
    ['{PER John Osei}, the mayor, and his deputy, {PER Paul Obi}, left. He wept.', 'his = John Osei'],
    ['{PER John Osei} and {PER Mary Obi} left. He wept.', 'He = John Osei'],
    ['{PER John Osei} met {PER Paul Obi}. He wept.', 'He = Paul Obi'],
    ['{PER John Osei} left, and {PER Paul Obi} stayed. He wept.', 'He = John Osei'],
    ['{PER John Osei} and {PER Paul Obi} left. {PER Paul Obi} was late. He wept.', 'He = Paul Obi'],
  ]);
});

describe('the sex of a person rules out pronouns of the other', () => {
  testPronouns([
    ['{PER Mary Osei} met {PER John Obi}. She wept.', 'She = Mary Osei'],
    ['{PER Mary Osei} met {PER John Obi}. He wept.', 'He = John Obi'],
    ['{PER Mary Osei} left. He wept.'],
    ['Mr {PER Osei} met Mrs {PER Obi}. He wept.', 'He = Osei'],
    ['Mr. {PER Osei} met Mrs. {PER Obi}. She wept.', 'She = Obi'],
    ['Chairwoman {PER Zuri Osei} met {PER Zuri Obi}, a father of two. He wept.', 'He = Zuri Obi'],
    ['{PER Zuri Osei}, 34, a retired businesswoman, met {PER Zuri Obi}. She wept.', 'She = Zuri Osei'],
    // A noun outweighs a given name.
    ['Mr {PER Mary Osei} left. He wept.', 'He = Mary Osei'],
    // It is somebody else's.
    ['{PER Zuri Osei}, his wife said, left. He wept.', 'his = Zuri Osei', 'He = Zuri Osei'],
    // The family name stands first.
    ['{PER Kim Mary} left. He wept.', 'He = Kim Mary'],
  ]);
});

describe('whom of two a pronoun stands for', () => {
  testPronouns([
    // The subject rather than who stands behind a preposition.
    ['{PER John Osei} left with {PER Paul Obi}. He wept.', 'He = John Osei'],
    ['According to {PER John Osei} it rained. He wept.', 'He = John Osei'],
    // The nearer one.
    ['{PER John Osei} left. {PER Paul Obi} came. He wept.', 'He = Paul Obi'],
    ['{PER John Osei} left. {PER Paul Obi} came and shut his door.', 'his = Paul Obi'],
    // By his role.
    ['The mayor, {PER John Osei}, left. {PER Mary Obi} came. The mayor shut his door.', 'his = John Osei'],
    // Of another people he is somebody else.
    [
      '{PER Paul Obi} came. The Kenyan president left where he slept. He met the state president, {PER John Osei}.',
      'he = Paul Obi',
      'He = Paul Obi',
    ],
    [
      'The Kenyan president, {PER John Osei}, left. {PER Mary Obi} came. The Kenyan president shut his door.',
      'his = John Osei',
    ],
  ]);
});

describe('a pronoun may stand for somebody without a name', () => {
  testPronouns([
    ['{PER Zuri Obi} left before noon on Friday.\n\nA shopkeeper said he had seen it.'],
    ['{PER Zuri Obi} left. A Kolo arbiter who watched said she wept.'],
    ['{PER Zuri Obi} left. His mother said she wept.', 'His = Zuri Obi'],
    ["{PER Mary Osei} left. {PER Mary Osei}'s mother said it rained. She wept."],
    // A name beside the noun is its own.
    ['{PER Paul Obi} left. His brother {PER John Obi} said he wept.', 'His = Paul Obi', 'he = John Obi'],
    ['{PER John Obi}, a shopkeeper, said he had seen it.', 'he = John Obi'],
  ]);
});

describe('pronouns', () => {
  it('are read once for the entities of an article', () => {
    const { text, named } = resolve('{PER Mary Osei} left. She wept.');
    const article = readArticle(text);
    assert.equal(pronounsOf(article, [], named), pronounsOf(article, [], named));
    assert.equal(pronounsOf(article, [], named).length, 1);
  });

  it('stand behind a name of their entity, in order, for any text', () => {
    const piece = fc.constantFrom(
      '{PER Mary Osei} ',
      '{PER John Obi} ',
      'Mr {PER Obi} ',
      'he ',
      'She ',
      'his mother ',
      'said. ',
      '“It rained,” ',
      'for a mayor, ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, named } = resolve(pieces.join(''));
        const article = readArticle(text);
        let last = -1;
        for (const { start, end, entity } of findPronouns(article, findQuotations(article), named)) {
          assert.match(text.slice(start, end), /^(?:he|she|his)$/i);
          assert.ok(start > last);
          last = start;
          assert.equal(named.entities[entity].kind, 'person');
          assert.ok(named.mentions.some((mention) => mention.entity === entity && mention.end <= start));
        }
      }),
    );
  });
});
