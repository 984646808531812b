import assert from 'node:assert/strict';
import { body, ruleOf, ruleOfLastLine } from './roles';

describe('credits', () => {
  const cases: [string, string][] = [
    ['Photograph: Ama Boateng/NTW', 'credit-opener'],
    ['(Reporting by Ada Moss; Editing by Tom Reyl)', 'credit-opener'],
    ['[Reporting by Ada Moss; Editing by Tom Reyl]', 'credit-opener'],
    ['— With files from Valley Wire', 'credit-opener'],
    ['((Reporting by Ada Moss))', 'paragraph'],
    ['“Reporting by Ada Moss”', 'paragraph'],
    ['The reporting by Ada Moss', 'paragraph'],
    ['Reuters contributed to the story.', 'credit-agency-contributed'],
    ['The Press Trust of India contributed from Brik.', 'credit-agency-contributed'],
    ['(AFP contributed from Brik.)', 'credit-agency-contributed'],
    ['Three Reuters contributed from Brik.', 'paragraph'],
    ['Reuters, which contributed from Brik', 'paragraph'],
    ['Ada Moss contributed to this report.', 'credit-contributor'],
    ['Ada Moss contributed reporting.', 'credit-contributor'],
    ['Contributing to this story: Ada Moss', 'credit-contributor'],
    ['Contributing reporting by Ada Moss', 'credit-contributor'],
    ['Ada Moss contributed of this report.', 'paragraph'],
    ['Ada Moss contributed to the report.', 'paragraph'],
    ['Ada Moss reported to this report.', 'paragraph'],
    ['Ada Moss contributed reporting', 'paragraph'],
    [`Ada Moss${' of Brik'.repeat(17)} contributed to this.`, 'credit-contributor'],
    [`Ada Moss${' of Brik'.repeat(17)} contributed to this town.`, 'paragraph'],
    ['Reuters', 'credit-agency'],
    ['(Reuters)', 'credit-agency'],
    ['[The A.P.]', 'credit-agency'],
    ['The Reuters Building', 'paragraph'],
    ['Agencies', 'credit-line'],
    ['(Staff and agencies).', 'credit-line'],
    ['The staff and agencies', 'paragraph'],
    [`Written by Ada Moss${' of Brik'.repeat(28)}`, 'credit-opener'],
    [`Written by Ada Moss${' of Brik'.repeat(28)}.`, 'paragraph'],
  ];
  for (const [line, rule] of cases) it(`${line.slice(0, 60)}: ${rule}`, () => assert.equal(ruleOfLastLine(line), rule));

  it('stand on a line of their own', () => {
    assert.equal(ruleOf(`Dam holds\n\n${body}\n\nLAGOS, 5 May (AP) – Written by Ada Moss.`, 'Written'), 'paragraph');
    assert.equal(ruleOf(`Dam holds\n\n${body}\n\ndate 2024-05-05 Written by Ada Moss.`, 'Written'), 'paragraph');
  });

  /** The rule of a sentence behind a caption. */
  const behindCaption = (sentence: string): unknown => ruleOf(`Dam holds\n\nThe dam. ${sentence}\n\n${body}`, sentence);
  const photos: [string, string][] = [
    ['Photograph: Ama Boateng.', 'photo-credit'],
    ['Composite: Ama Boateng.', 'photo-credit'],
    ['Photograph, Ama Boateng.', 'paragraph'],
    ['Photo by Ama Boateng.', 'photo-by'],
    ['Picture by Ama Boateng.', 'photo-by'],
    ['Photos by Ama Boateng.', 'paragraph'],
    ['Photo of Ama Boateng.', 'paragraph'],
    [`Photo: Ama${' Boateng'.repeat(21)}.`, 'photo-credit'],
    [`Photo: Ama${' Boateng'.repeat(22)}.`, 'paragraph'],
    [`Photo by Ama${' Boateng'.repeat(21)}.`, 'photo-by'],
    [`Photo by Ama${' Boateng'.repeat(22)}.`, 'paragraph'],
  ];
  for (const [sentence, rule] of photos) {
    it(`behind a caption, ${sentence.slice(0, 60)}: ${rule}`, () => {
      const read = behindCaption(sentence);
      // A caption without a credit is a standfirst or a paragraph.
      assert.equal(read === 'photo-credit' || read === 'photo-by' ? read : 'paragraph', rule);
    });
  }
});
