import assert from 'node:assert/strict';
import { figureRoleRules, haveOtherRoles, type NumberedWords } from '../../../src/corpus/findings/figureRoles';
import { readSentence } from '../../../src/corpus/findings/clauses/readSentence';
import { annotated, corpusOf } from '../../fixtures/corpus';

function statement(text: string): NumberedWords {
  const { words } = readSentence(annotated(text), 0);
  return { words, from: 0, to: words.count };
}

describe('one number in two roles', () => {
  for (const { id, example, counterexample } of figureRoleRules) {
    it(`${id}: example`, () => assert.ok(haveOtherRoles(statement(example[0]), statement(example[1]))));
    it(`${id}: counterexample`, () =>
      assert.ok(!haveOtherRoles(statement(counterexample[0]), statement(counterexample[1]))));
  }

  for (const [one, other, expected] of [
    ['Catches at Tulm fell in March to just 28 tonnes.', 'Catches at Tulm fell 28 tonnes.', true],
    ['Catches at Tulm rose to 28 tonnes.', 'A rise of 28 tonnes was told at Tulm.', true],
    ['The berth fee was raised to 12 crowns.', 'The berth fee was raised by about 12 crowns.', true],
    ['All 1,400 crews voted for a strike.', '1,399 of 1,400 crews voted for a strike.', true],
    // One role in other words.
    ['Catches at Tulm fell by 28 tonnes.', 'Catches at Tulm fell 28 tonnes.', false],
    ['Catches at Tulm fell from 40 to 28 tonnes.', 'Catches at Tulm dropped to 28 tonnes.', false],
    ['Catches at Tulm fell by 28 tonnes.', 'Catches at Tulm fell by 28 tonnes to 40.', false],
    // Other numbers, and no change.
    ['Catches at Tulm fell to 28 tonnes.', 'Catches at Tulm fell by 30 tonnes.', false],
    ['The ferry sailed to 28 harbours.', 'The ferry was moved by 28 tugs.', false],
    ['The ferry lost three of its five crew.', 'Two of the five crew of the ferry survived.', true],
    ['The board will cut 1,100 of 4,500 berths.', 'The board will keep 3,400 of 4,500 berths.', true],
    ['Seven of the 20 seals at Tulm were hurt.', 'Thirteen seals at Tulm were unhurt.', true],
    ['Seven of the 20 seals at Tulm were hurt.', 'Thirteen boats at Tulm looked for seals.', false],
    ['Seven of the 20 seals at Tulm were hurt.', 'Thirteen seals were unhurt and seven hurt.', false],
    ['The party won 61 of the 118 seats.', 'The party won 69 of the 118 seats.', false],
    // Something else is said of the whole.
    ['The harbour has 1,400 crews.', 'The board speaks for 1,399 of the 1,400 crews.', false],
    ['Some 1,400 crews sail from Tulm.', '1,399 of the 1,400 crews voted for a strike.', false],
  ] as const)
    it(`“${one}” beside “${other}”: ${expected}`, () => {
      assert.equal(haveOtherRoles(statement(one), statement(other)), expected);
      assert.equal(haveOtherRoles(statement(other), statement(one)), expected, 'in the other order');
    });

  it('are not read in a table', () => {
    const table = `Catches fell to 28, ${Array.from({ length: 30 }, (_, index) => index + 40).join(', ')} tonnes.`;
    assert.ok(!haveOtherRoles(statement(table), statement('Catches fell by 28 tonnes.')));
  });

  for (const [one, other] of [
    [
      'Catches of herring at Tulm fell to 28 percent in March, the harbour board of Norrick said on Sunday.',
      'Catches of herring at Tulm fell by 28 percent in March, the harbour board of Norrick said on Sunday.',
    ],
    [
      'Seven of the 20 seals on the sandbanks off Norrick were tagged on Sunday, the harbour board of Tulm said.',
      'Thirteen of the 20 seals on the sandbanks off Norrick were untagged on Sunday, the harbour board of Tulm said.',
    ],
    ['It speaks for 1,400 fishing crews.', 'It speaks for 1,399 of the 1,400 fishing crews.'],
  ])
    it(`make no claim of “${one}” and “${other}”`, () => {
      const claims = (theirs: string): number =>
        corpusOf({ a: `Harbour\n\n${one}\n`, b: `Quay\n\n${theirs}\n` }).claims(0.5).claims.length;
      assert.equal(claims(one), 1);
      assert.equal(claims(other), 0);
    });
});
