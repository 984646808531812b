import assert from 'node:assert/strict';
import { Clause } from '../../../src/annotations/quotations/clause';
import { scanTokens } from '../../../src/text/tokenise';
import { TokenKind } from '../../../src/text/tokens';
import { clauseOf, positionOf } from './clauses';

describe('clauses', () => {
  it('answers for positions inside and outside', () => {
    const clause = clauseOf('Ruiz paid 12 tolls.');
    assert.equal(clause.length, 5);
    assert.deepEqual(
      [-1, 0, 1, 4, 5].map((at) => clause.lower(at)),
      ['', 'ruiz', 'paid', '.', ''],
    );
    assert.deepEqual(
      [-1, 0, 2, 4, 5].map((at) => clause.kind(at)),
      [0, TokenKind.Word, TokenKind.Number, TokenKind.Mark, 0],
    );
    assert.deepEqual(
      [-1, 0, 1, 4, 5].map((at) => clause.isCapitalised(at)),
      [false, true, false, false, false],
    );
    assert.deepEqual(
      [-1, 0, 2, 4, 5].map((at) => clause.isWord(at)),
      [false, true, true, false, false],
    );
    assert.deepEqual(
      [-1, 0, 4, 5].map((at) => clause.isMark(at)),
      [false, false, true, false],
    );
    assert.deepEqual(clause.span(1, 2), { start: 5, end: 12 });
  });

  it('holds the tokens that start in a span', () => {
    const text = 'One two three four';
    const clause = Clause.of(text, scanTokens(text), { start: 4, end: 15 });
    assert.deepEqual([clause.length, clause.lower(0), clause.lower(2)], [3, 'two', 'four']);
    assert.equal(Clause.of(text, scanTokens(text), { start: 4, end: 14 }).length, 2);
    assert.equal(Clause.of(text, scanTokens(text), { start: 4, end: 4 }).length, 0);
  });

  it('is cut at either end', () => {
    const clause = clauseOf('One two three four');
    assert.deepEqual([clause.skip(1).lower(0), clause.skip(1).length], ['two', 3]);
    assert.deepEqual([clause.take(3).length, clause.take(9).length, clause.take(3).lower(3)], [3, 4, '']);
    assert.deepEqual([clause.takeLast(3).lower(0), clause.takeLast(9).lower(0)], ['two', 'one']);
  });

  const dashes: [text: string, mark: string, isDash: boolean][] = [
    ['Ruiz — a farmer', '—', true],
    ['Ruiz – a farmer', '–', true],
    ['Ruiz - a farmer', '-', true],
    ['a well-known farmer', '-', false],
    ['- Ruiz', '-', false],
    ['Ruiz, a farmer', ',', false],
  ];
  for (const [text, mark, isDash] of dashes)
    it(`“${mark}” in “${text}” is ${isDash ? 'a dash' : 'none'}`, () => {
      const clause = clauseOf(text);
      assert.equal(clause.isDash(positionOf(clause, mark)), isDash);
    });

  it('takes no hyphen for a dash at the start of the clause, whatever stands before it', () =>
    assert.equal(clauseOf('Ruiz - a farmer').skip(1).isDash(0), false));

  const stops: [text: string, isAbbreviation: boolean][] = [
    ['Sen. Ruiz', true],
    ['Calif. voters', true],
    ['Maryan. Then', false],
    ['sen. ruiz', false],
    ['Sen .', false],
  ];
  for (const [text, isAbbreviation] of stops)
    it(`the stop in “${text}” ${isAbbreviation ? 'belongs to an abbreviation' : 'ends a sentence'}`, () => {
      const clause = clauseOf(text);
      assert.equal(clause.isAbbreviationStop(positionOf(clause, '.')), isAbbreviation);
      assert.equal(clause.isAbbreviationStop(0), false);
    });

  const titles: [text: string, isTitleCase: boolean][] = [
    ['Mayor Calls Toll a Gift to Nobody', true],
    ['Mayor Ruiz calls toll a gift', false],
    ['Mayor Ruiz Calls Toll Four times', true],
    ['Mayor Ruiz Calls four Toll gates', false],
    ['Mayor Ruiz Calls Toll times', true],
    ['Ruiz is on', false],
    ['Ruiz is at Kano', true],
    [`Toll Road ${'Open '.repeat(38)}and after that it goes on in small words for some time`, true],
  ];
  for (const [text, isTitleCase] of titles)
    it(`“${text.slice(0, 40)}” ${isTitleCase ? 'is' : 'is not'} in title case`, () =>
      assert.equal(clauseOf(text).isTitleCase(), isTitleCase));
});
