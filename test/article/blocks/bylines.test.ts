import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { body, ruleOf, ruleOfLastLine, ruleOfLine } from './roles';

describe('bylines', () => {
  const cases: [string, string][] = [
    ['By Anna Kolo', 'byline-by'],
    ['by Anna Kolo', 'byline-by'],
    ['By anna kolo', 'heading'],
    ['By Anna Kolo for the Ledger of Accra', 'byline-by'],
    ['By Anna Kolo, staff writer', 'byline-by'],
    ['By Anna Kolo, bridge correspondent', 'byline-by'],
    ['By Anna Kolo, deputy bridge expert', 'standfirst-title'],
    ['By: Anna Kolo', 'byline-by'],
    ['By: anna', 'heading'],
    ['Reporting from Marrow Creek, W.Va.', 'byline-reporting-from'],
    ['Anna Kolo,', 'paragraph'],
    ['By Anna Kolo and Ben A Osei.', 'byline-by'],
    ['By Anna Kolo and Ben A B Osei.', 'paragraph'],
    [`By${' Anna'.repeat(21)}`, 'byline-by'],
    [`By${' Anna'.repeat(22)}`, 'standfirst-title'],
    ['By', 'byline-trade'],
    ['Words by Anna Kolo', 'byline-words-by'],
    ['Story by anna', 'byline-words-by'],
    ['From by anna', 'byline-words-by'],
    ['Work by anna', 'heading'],
    ['Words of anna', 'heading'],
    ['Staff Reporter', 'byline-trade'],
    ['With Valley Wire', 'byline-trade'],
    ['From Our Own Woman in Accra', 'byline-trade'],
    ['By Our Own', 'byline-by'],
    ['With our own wire', 'heading'],
    ['With our own Wire', 'byline-trade'],
    ['staff reporter', 'paragraph'],
    ['Our new reporter', 'heading'],
    ['Valley Wire Bureau, Accra', 'byline-trade'],
    ['Anna Kolo editor', 'byline-trade'],
    [`Staff${' Anna'.repeat(11)}`, 'byline-trade'],
    [`Staff${' Anna'.repeat(12)}`, 'standfirst-title'],
    [`Staff Anna${', Anna'.repeat(6)}`, 'byline-trade'],
    [`Staff Anna${', Anna'.repeat(6)} Kolo`, 'standfirst-title'],
    ['Staff Reporter 5', 'heading'],
    ['Staff; Reporter', 'heading'],
    ['Staff Reporter.', 'paragraph'],
    ['Staff Reporter!', 'paragraph'],
    ['Staff Reporter?', 'heading'],
    ['Staff Reporter:', 'paragraph'],
    ['Staff Reporter;', 'paragraph'],
    ["Anna & Ben/Osei, O'Dea-Kolo Jr. A", 'standfirst-title'],
    ['A. Kolo & Ben/Osei-Dea', 'byline-name'],
    ['Anna Kolo', 'byline-name'],
    ['Anna Kolo de la Cruz', 'byline-name'],
    ['Anna Kolo de la Cruz Ruiz', 'standfirst-title'],
    ['Anna Kolo (Accra)', 'heading'],
  ];
  for (const [line, rule] of cases) it(`${line}: ${rule}`, () => assert.equal(ruleOfLine(line), rule));

  it('stand below the kind of text', () =>
    assert.equal(ruleOf(`Dam holds\n\nOpinion\nAnna Kolo\n\n${body}`, 'Anna'), 'byline-name'));
  it('of a name stand apart from the text', () => {
    assert.equal(ruleOf(`Dam holds\nAnna Kolo\n\n${body}`, 'Anna'), 'byline-name');
    assert.equal(ruleOf(`Dam holds\nAnna Kolo\n${body}`, 'Anna'), 'heading');
    assert.equal(ruleOf(`Dam holds\nStaff Reporter\n${body}`, 'Staff'), 'byline-trade');
  });
  it('of a name stand below a headline, in English, and above something', () => {
    assert.equal(ruleOf(`Nobody left the town.\n\nAnna Kolo\n\n${body}`, 'Anna'), 'heading');
    const german = 'Der Damm hält und die Stadt ist mit dem ersten Schrecken davon';
    assert.equal(readArticle(`${german}\n\nStaff Reporter\n\n${german} gekommen.`).blocks[1].kind, 'heading');
    assert.equal(readArticle(`${german}\n\nBy Anna Kolo\n\n${german} gekommen.`).blocks[1].kind, 'byline');
    assert.equal(ruleOf('Dam holds\n\nAnna Kolo', 'Anna'), 'paragraph');
  });
  it('follow each other and stand beside dates', () => {
    const text = `Dam holds\n\nBy Anna Kolo\n\n5 May 2024\n\nWords by Ben Osei\n\n${body}`;
    assert.deepEqual(
      readArticle(text).blocks.map(({ kind }) => kind),
      ['headline', 'byline', 'dateline', 'byline', 'paragraph'],
    );
  });
  it('are short among the last three lines and the first six below the headline', () => {
    assert.equal(ruleOfLastLine('By Anna Kolo in the town of Accra'), 'byline-by');
    assert.equal(ruleOfLastLine('By Anna Kolo in the old town of Accra'), 'paragraph');
    const at = (before: number, after: number): unknown =>
      ruleOf(
        ['Dam holds', ...Array<string>(before).fill(body), 'By Anna', ...Array<string>(after).fill(body)].join('\n\n'),
        'By Anna',
      );
    assert.equal(at(5, 5), 'byline-by');
    assert.equal(at(6, 5), 'heading');
    assert.equal(at(9, 2), 'byline-by');
    assert.equal(at(9, 3), 'heading');
  });
});
