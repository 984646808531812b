import assert from 'node:assert/strict';
import { hasLetter, nameEndingAt, phraseEndingAt } from '../../../src/annotations/quotations/nounPhrases';
import { firstSubject, subjectAfter, subjectBefore } from '../../../src/annotations/quotations/subjects';
import { clauseOf, positionOf, wordsOf } from './clauses';

/** The subject is read before the last word in the first table, after the first in the second. */
describe('subjects', () => {
  const before: [text: string, subject: string][] = [
    ['The mayor said', 'The mayor'],
    ['she said', 'she'],
    ['The mayor has since repeatedly said', 'The mayor'],
    ['Ana Ruiz herself said', 'Ana Ruiz'],
    ['Ana Kelly said', 'Ana Kelly'],
    ['also said', '-'],
    ['Voters are more likely to say', '-'],
    ['The family said', 'The family'],
    ['said', '-'],
    // brackets
    ['Osei (R., Ohio) said', 'Osei'],
    ['Osei (R., Ohio) also said', 'Osei'],
    ['Osei has (R., Ohio) said', 'Osei'],
    ['(then) said', '-'],
    ['The Weir Users Board (WUB) of Kano said', 'The Weir Users Board (WUB) of Kano'],
    ['Ana Ruiz, head of the Weir Users Board (WUB), said', 'Ana Ruiz'],
    ['On Tuesday, Ana Ruiz (WUB), said', 'Ana Ruiz'],
    // words of time before it
    ['Last night Ana Ruiz said', 'Ana Ruiz'],
    ['Tuesday evening the mayor said', 'the mayor'],
    ['Yesterday Ana Ruiz said', 'Ana Ruiz'],
    ['May Ruiz said', 'May Ruiz'],
    ['This man said', 'This man'],
    ['Last Orders said', 'Last Orders'],
    ['Outside the court Ana Ruiz said', 'Ana Ruiz'],
    // relative clauses
    ['Ana Ruiz, who said', 'Ana Ruiz'],
    ['Ana Ruiz who said', 'Ana Ruiz'],
    ['the mayor of Kano, which said', 'the mayor of Kano'],
    ['those who said', 'those'],
    ['Ana Ruiz won a vote from a colleague, from Osei, who said', 'who'],
    ['A source speaking to Kano News said', 'A source'],
    ['A source close to Kano News said', 'A source close to Kano News'],
    ['When the bell rang, she laughed and said', 'she'],
    ['Ana Ruiz knew that Osei rose and said', 'Ana Ruiz'],
    ['A keeper who chased a thief down the road with a stick has said', 'A keeper'],
    ['A keeper who thinks the mayor said', 'the mayor'],
    ['who said', 'who'],
    [', who said', 'who'],
    ['the claim that said', 'the claim'],
    // appositions
    ['Ana Ruiz, the mayor of Kano, said', 'Ana Ruiz'],
    ['Ana Ruiz, the editor of its paper, Kano News, said', 'Ana Ruiz'],
    ['Early Tuesday, the head of the board, Ana Ruiz, said', 'Ana Ruiz'],
    ['On Monday, the head of the board, Ana Ruiz, said', 'Ana Ruiz'],
    ['Ana Ruiz — the mayor of Kano — said', 'Ana Ruiz'],
    ['Ana Ruiz, 44, said', 'Ana Ruiz'],
    ['Ana Ruiz, in a red coat, said', 'Ana Ruiz'],
    ['Ana Ruiz, the mayor of Kano, on Harbour Radio said', 'Ana Ruiz'],
    ['Ana Ruiz left Kano, which on Harbour Radio said', 'Harbour Radio'],
    ['Ana Ruiz, who chaired the board, on Monday said', 'Ana Ruiz'],
    ['At noon, on Harbour Radio said', 'Harbour Radio'],
    ['Ana Ruiz, whose house burned, said', 'Ana Ruiz'],
    ['Ana Ruiz, elected in May, said', 'Ana Ruiz'],
    ['Ana Ruiz, standing in rain, said', 'Ana Ruiz'],
    ['Ana Ruiz, mayor, and her aides, said', 'Ana Ruiz'],
    ['It rained; the mayor, tired, said', 'the mayor'],
    ['Note: the mayor, said', 'the mayor'],
    ['she, however, said', 'she'],
    ['Bank of Kano, a lender, said', 'Bank of Kano'],
    ['Sen. Ana Ruiz, the old mayor, said', 'Sen. Ana Ruiz'],
    ['It rained. the mayor, wet, said', 'the mayor'],
    ['Kano, a town, said', 'Kano'],
    ['It rained; a man, who left, said', 'a man'],
    [', said', '-'],
    ['Opening the case at Kano Court, Ana Ruiz, prosecuting, said', 'Ana Ruiz'],
    ['Speaking through a friend, guide Ana Ruiz, who was first there, said', 'guide Ana Ruiz'],
    ['When I asked about this in Kano, one man, who sat by the door, said', 'one man'],
    ['At Kano Court, guide Ana Ruiz, who was first there, said', 'guide Ana Ruiz'],
    ['In Kano, Ruiz heard without a word a speech by the mayor, who said', 'the mayor'],
    ['Fred Manning, the mayor, said', 'Fred Manning'],
    ['On Tuesday Ana Ruiz, head of the board, said', 'Ana Ruiz'],
    ['My mother used to say', 'My mother'],
    // time
    ['The mayor on Tuesday said', 'The mayor'],
    ['The mayor in April said', 'The mayor'],
    ['The mayor yesterday said', 'The mayor'],
    ['The mayor early on Tuesday afternoon said', 'The mayor early'],
    ['Tuesday said', 'Tuesday'],
    // marks
    ['it rained. said', '-'],
    ['it rained; said', '-'],
    ['it rained: said', '-'],
    ['some 40% said', '-'],
  ];
  for (const [text, subject] of before)
    it(`before the verb: ${text.slice(0, 60)}`, () => {
      const clause = clauseOf(text);
      assert.equal(wordsOf(text, subjectBefore(clause, clause.length - 1)), subject);
    });

  const phrases: [text: string, phrase: string][] = [
    ['the head of the local water board', 'the head of the local water board'],
    ['It rained and the mayor', 'the mayor'],
    ['Ruiz and Osei', 'Ruiz and Osei'],
    ['Ruiz and the council', 'Ruiz and the council'],
    ['Ruiz or Osei', 'Ruiz or Osei'],
    ['a cow and Osei', 'Osei'],
    ['Ruiz and cows', 'cows'],
    ['the mayor says the council', 'the council'],
    ['the mayor reports the council', 'the mayor reports the council'],
    ['the mayor praised the council', 'the mayor praised the council'],
    ['Mr Price says Ruiz', 'Ruiz'],
    ['Senator Say Ruiz', 'Senator Say Ruiz'],
    ['the road was Ruiz', 'Ruiz'],
    ['the people after Ruiz', 'the people after Ruiz'],
    ['it rained because Ruiz', 'Ruiz'],
    ['those who Ruiz', 'Ruiz'],
    ['Sen. Ana Ruiz', 'Sen. Ana Ruiz'],
    ['It rained. Ana Ruiz', 'Ana Ruiz'],
    ['R&D boss', 'R&D boss'],
    ['a cow or Osei', 'Osei'],
    ['the 30-year-old nurse', 'the 30-year-old nurse'],
    ['“ the mayor', 'the mayor'],
    ['it, the mayor', 'the mayor'],
    ['On Tuesday Mr Smith', 'Mr Smith'],
    ['In a statement the ministry', 'ministry'],
    ['Under pressure from home the ministry', 'ministry'],
    ['In a statement the Ministry of Work', 'the Ministry of Work'],
    ['In May', 'May'],
    ['In Kano Ruiz', 'Kano Ruiz'],
    ['Before Bank of Kano', 'Bank of Kano'],
    ['drawn criticism from the council', 'the council'],
    ['tired mayor', 'tired mayor'],
    ['Tired men from the council', 'Tired men from the council'],
    ['meanwhile the mayor', 'the mayor'],
    ['finally the mayor', 'the mayor'],
    ['only', 'only'],
    ['family', 'family'],
    ['the mayor’s', 'the mayor’s'],
    ['they', 'they'],
    ['the mayor,', '-'],
    ['the mayor Sen.', 'the mayor Sen.'],
    [`${'big '.repeat(17)}mayor`, `${'big '.repeat(17)}mayor`],
    [`a ${'big '.repeat(17)}mayor`, `a ${'big '.repeat(17)}mayor`],
    [`of a ${'big '.repeat(17)}mayor`, `a ${'big '.repeat(17)}mayor`],
    ['', '-'],
  ];
  for (const [text, phrase] of phrases)
    it(`phrase at the end: ${text.slice(0, 60)}`, () => {
      const clause = clauseOf(text);
      assert.equal(wordsOf(text, phraseEndingAt(clause, clause.length - 1)), phrase);
    });

  const after: [text: string, subject: string][] = [
    ['said Ana Ruiz', 'Ana Ruiz'],
    ['said Ana Ruiz, the mayor', 'Ana Ruiz'],
    ['said Ana Ruiz.', 'Ana Ruiz'],
    ['said Mayor > Ana Ruiz.', 'Mayor > Ana Ruiz'],
    ['said also the mayor', 'the mayor'],
    ['said Will Osei', 'Will Osei'],
    ['said she', 'she'],
    ['said He of Kano', 'He of Kano'],
    ['said “no', '-'],
    ['said', '-'],
    ['said Sen. Ana Ruiz', 'Sen. Ana Ruiz'],
    ['said Ana Ruiz Sr.', 'Ana Ruiz Sr'],
    ['said the 31-year-old nurse', 'the 31-year-old nurse'],
    ['said the year', 'the'],
    ['said a January study by the board', 'a January study'],
    ['said the state board', 'the state board'],
    ['said some protesters in Kano', 'some protesters'],
    ['said some in Kano', 'some'],
    ['said those who left', 'those'],
    ['said AT&T boss', 'AT&T boss'],
    ['said the mayor/farmer', 'the mayor/farmer'],
    ['said Ana Ruiz while it rained', 'Ana Ruiz'],
    ['said Ana Ruiz who left', 'Ana Ruiz'],
    ['said Ana Ruiz during lunch', 'Ana Ruiz'],
    ['said Ana Ruiz in Kano', 'Ana Ruiz'],
    ['said a man for the mayor', 'a man for the mayor'],
    ['said a man from Kano', 'a man from Kano'],
    ['said Ana last', 'Ana'],
    ['said the man last', 'the man'],
    ['said a man with a dog', 'a man with a dog'],
    ['said Ana Ruiz Tuesday', 'Ana Ruiz'],
    ['said Ana May Ruiz', 'Ana May Ruiz'],
    ['said Ana March Ruiz', 'Ana March Ruiz'],
    ['said Ana Ruiz last week', 'Ana Ruiz'],
    ['said Ana Ruiz and Dov Katz', 'Ana Ruiz and Dov Katz'],
    ['said Ana Ruiz and left', 'Ana Ruiz'],
    ['said Ana Ruiz adding this', 'Ana Ruiz'],
    ['said Ana Say Ruiz', 'Ana Say Ruiz'],
    ['said Ana -', 'Ana'],
    [`said ${'big '.repeat(30)}`, 'big '.repeat(17).trim()],
  ];
  for (const [text, subject] of after)
    it(`after the verb: ${text.slice(0, 60)}`, () =>
      assert.equal(wordsOf(text, subjectAfter(clauseOf(text), 1)), subject));

  const first: [text: string, subject: string][] = [
    ['Ana Ruiz turned to the crowd', 'Ana Ruiz'],
    ['The mayor turned to the crowd', 'The mayor'],
    ['Tired and wet men', 'Tired'],
    ['the tired men left town', 'the tired men'],
    ['The old mayor turned to the crowd', 'The old mayor'],
    ['The mayor has turned', 'The mayor'],
    ['A mayor because of rain', 'A mayor'],
    ['the big old wet tall dark high low mayor', 'the big old wet tall dark high low'],
    ['In May, Ana Ruiz turned', 'Ana Ruiz'],
    ['While it rained, Ana Ruiz turned', 'Ana Ruiz'],
    ['Asked about tolls, Ana Ruiz turned', 'Ana Ruiz'],
    ['Speaking in Kano Ana Ruiz turned', 'Speaking'],
    ['In May,', 'In May'],
    ['But Ana Ruiz turned', 'Ana Ruiz'],
    ['“However, Ana Ruiz turned', 'Ana Ruiz'],
    ['She turned', 'She'],
    ['Bank of Kano turned', 'Bank of Kano'],
    ['Bank of the turned', 'Bank'],
    ['Kano’s mayor turned', 'Kano’s mayor'],
    ['Former Kano keeper Ana Ruiz was', 'Former Kano keeper Ana Ruiz'],
    ['Kano keeps Ana Ruiz out', 'Kano'],
    ['Shop steward Ana Ruiz was', 'Shop steward Ana Ruiz'],
    ['Kano’s Mayor turned', 'Kano’s Mayor'],
    ['Area 51 turned', 'Area 51'],
    ['J. Osei turned', 'J. Osei'],
    ['Jean-Luc Osei turned', 'Jean-Luc Osei'],
    ['Ruiz - turned', 'Ruiz'],
    ['Grim-faced owner Ana Ruiz, 66, turned', 'Grim-faced owner Ana Ruiz'],
    ['Mother-of-two Ana Ruiz turned', 'Mother-of-two Ana Ruiz'],
    ['Co-owner: yes', 'Co-owner'],
    ['Yesterday he rose', 'he'],
    ['Monday the mayor rose', 'the mayor'],
    ['Today was warm', 'Today'],
    ['Last the course', 'Last'],
    ['but', '-'],
    ['', '-'],
  ];
  for (const [text, subject] of first)
    it(`of a sentence: ${text}`, () => assert.equal(wordsOf(text, firstSubject(clauseOf(text))), subject));

  const names: [text: string, name: string][] = [
    ['footage of Omar Haddad saying', 'Omar Haddad'],
    ['footage of Sen. Omar Haddad saying', 'Sen. Omar Haddad'],
    ['footage of him saying', '-'],
    ['footage of them as they saying', 'they'],
    ['Omar Haddad saying', 'Omar Haddad'],
  ];
  for (const [text, name] of names)
    it(`name right before: ${text}`, () => {
      const clause = clauseOf(text);
      assert.equal(wordsOf(text, nameEndingAt(clause, positionOf(clause, 'saying') - 1)), name);
    });

  it('tells figures from words', () => {
    const clause = clauseOf('2019, 40 Kano');
    assert.equal(hasLetter(clause, { start: 0, end: 4, isPronoun: false, from: 0, to: 2 }), false);
    assert.equal(hasLetter(clause, { start: 0, end: 4, isPronoun: false, from: 0, to: 3 }), true);
  });

  it('says where a noun phrase stands', () => {
    const clause = clauseOf('But then the mayor said');
    assert.deepEqual(subjectBefore(clause, 4), { start: 9, end: 18, isPronoun: false, from: 2, to: 3 });
    assert.deepEqual(subjectBefore(clauseOf('then she said'), 2), {
      start: 5,
      end: 8,
      isPronoun: true,
      from: 1,
      to: 1,
    });
  });
});
