import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findQuotations, isSpoken } from '../../../src/annotations/quotations/quotations';
import { wordsOf } from './clauses';

/** Quotations as `role: content`, several parts joined by `|`. */
function roles(text: string): string[] {
  return findQuotations(readArticle(text)).map(
    ({ role, content }) => `${role}: ${content.map((span) => wordsOf(text, span)).join(' | ')}`,
  );
}

describe('roles of quotations', () => {
  const cases: [text: string, roles: string[]][] = [
    // marks that nobody speaks
    ['Shops sold “organic” apples.', ['scare: organic']],
    ['“The Long Way Home” runs on Monday.', ['title: The Long Way Home']],
    ['“Home” runs on Monday.', ['scare: Home']],
    ['‘Home’ runs on Monday.', ['title: Home']],
    ['“One Two Three Four Five Six Seven Eight” runs on Monday.', ['title: One Two Three Four Five Six Seven Eight']],
    [
      '“One Two Three Four Five Six Seven Eight Nine” runs on Monday.',
      ['scare: One Two Three Four Five Six Seven Eight Nine'],
    ],
    ['“Nobody has ever come up here.” It rained.', ['direct: Nobody has ever come up here.']],
    ['“Nobody has ever come here.” It rained.', ['scare: Nobody has ever come here.']],
    ['“Nobody has ever come up here” and it rained.', ['scare: Nobody has ever come up here']],
    ['“nobody has ever come up here.” It rained.', ['scare: nobody has ever come up here.']],
    ['“12 nobody has ever come up here.” It rained.', ['scare: 12 nobody has ever come up here.']],
    ['“Nobody has ever come up here and it rained', ['direct: Nobody has ever come up here and it rained']],
    // fragments and utterances
    ['“We stay,” she said. “…and go,” he said.', ['direct: We stay,', 'direct: …and go,']],
    ['It was late, “We stay,” she said.', ['direct: We stay,']],
    ['It was late, “we stay,” she said.', ['mixed: we stay,']],
    ['It was late “We stay,” she said.', ['mixed: We stay,']],
    ['Ruiz: “we stay.”', ['direct: we stay.']],
    ['Ana Ruiz said, “1984.”', ['direct: 1984.']],
    ['Ana Ruiz said, “12 of us stay.”', ['mixed: 12 of us stay.']],
    ['Ana Ruiz said — “We stay.”', ['direct: We stay.']],
    ['Ana Ruiz said “We stay here.”', ['direct: We stay here.']],
    ['Ana Ruiz believes “We stay here.”', ['mixed: We stay here.']],
    ['“We stay,” said Ana Ruiz, “And go.”', ['direct: We stay,', 'direct: And go.']],
    // the reported clause around the marks
    ['The mayor called the plan “a gift to nobody” in May.', ['mixed: the plan “a gift to nobody” in May']],
    ['The mayor said the plan was “a gift”.', ['mixed: the plan was “a gift”']],
    ['The mayor said that “a gift” was due.', ['mixed: that “a gift” was due']],
    ['The mayor said it was a “gift” and that “nobody” came.', ['mixed: it was a “gift” and that “nobody” came']],
    ['Minister accused of ‘open theft’ by auditors', ['mixed: open theft']],
    ['The plan is “a gift to nobody”, the mayor said.', ['mixed: The plan is “a gift to nobody”']],
    // reports without marks
    ['The mayor said that the plan was due.', ['indirect: that the plan was due']],
    ['The mayor praised the plan.', []],
    ['14:20 “We stay for now,” says Ana Ruiz.', ['direct: We stay for now,']],
    ['3.20pm – “We stay for now,” says Ana Ruiz.', ['direct: We stay for now,']],
    ['The mayor vowed to stop the plan.', ['indirect: to stop the plan']],
    ['The mayor pledged to stop the plan.', []],
    [
      '“We stay,” she said. The mayor said that the plan was due.',
      ['direct: We stay,', 'indirect: that the plan was due'],
    ],
    ['“Nobody said that the plan was due,” she said.', ['direct: Nobody said that the plan was due,']],
    ['“” The mayor said that the plan was due.', ['indirect: that the plan was due']],
    // names
    ['Slogan “we stay” is old.', ['term: we stay']],
    ['The slogan: “the open door”, was painted over.', ['term: the open door']],
    ['The plan is described as “the open door” here.', ['term: the open door']],
    ['The plan is often referred to as “the open door” here.', ['term: the open door']],
    ['The plan was referred to as “the open door” here.', ['term: the open door']],
    ['The plan dubbed as “the open door” here.', ['term: the open door']],
    ['The film, called “The Open Door”, ran.', ['mixed: The Open Door']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(roles(text), expected));

  it('gives spans, marks, speaker, cue, rule and confidence', () => {
    const [quotation] = findQuotations(readArticle('The mayor said the plan was “a gift”.'));
    assert.deepEqual(quotation, {
      start: 15,
      end: 36,
      role: 'mixed',
      marks: [{ start: 28, end: 36 }],
      content: [{ start: 15, end: 36 }],
      cue: { start: 10, end: 14 },
      speaker: { start: 0, end: 9 },
      rule: 'cue-before',
      confidence: 0.92 * 0.8,
    });
  });

  it('joins the marks of one clause', () => {
    const [quotation] = findQuotations(readArticle('The mayor said it was a “gift” and that “nobody” came.'));
    assert.deepEqual(quotation.marks, [
      { start: 24, end: 30 },
      { start: 40, end: 48 },
    ]);
  });

  const confidences: [text: string, confidence: number][] = [
    ['“We stay,” said Ana Ruiz.', 0.98],
    ['Shops sold “organic” apples.', 0.6],
    ['The slogan “organic” is old.', 0.6],
    ['She said the slogan “organic” is old.', 0.7],
    ['The mayor said that the plan was due.', 0.9],
    ['„Wir warten“ steht auf dem Schild, und die Leute warten auf den Bus, der nicht kommt.', 0.5],
  ];
  for (const [text, confidence] of confidences)
    it(`“${text}” has confidence ${confidence}`, () =>
      assert.equal(findQuotations(readArticle(text))[0].confidence, confidence));

  it('reads marks alone where the language has no rules', () => {
    const text =
      'Er sagte: „Wir warten“. Der Slogan „Immer warten“ steht auf dem Schild, und die Leute sind nicht da. „“';
    assert.deepEqual(
      findQuotations(readArticle(text)).map(({ role, rule }) => `${role} ${rule}`),
      ['direct marks', 'direct marks'],
    );
  });

  it('reads no reports in bylines, credits and datelines', () => {
    const text =
      'Toll rises in Kano\n\nBy Ana Ruiz\n\nThe toll rises.\n\n(Reporting by Ana Ruiz; Osei said it was late then)';
    assert.deepEqual(roles(text), []);
  });

  it('tells what is spoken', () => {
    const [direct, indirect] = findQuotations(readArticle('“We stay,” she said. The mayor said that tolls were due.'));
    assert.equal(isSpoken(direct), true);
    assert.equal(isSpoken(indirect), false);
    assert.equal(isSpoken(findQuotations(readArticle('Shops sold “organic” apples.'))[0]), false);
    assert.equal(isSpoken(findQuotations(readArticle('The mayor said it was “due”.'))[0]), true);
  });
});
