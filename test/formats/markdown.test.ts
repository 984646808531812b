import assert from 'node:assert/strict';
import { blankMarkup, findMarkup } from '../../src/formats/markdown';
import { inlineRules } from '../../src/formats/markdownInline';
import { headingLevelAt, lineStartRules } from '../../src/formats/markdownLineStarts';
import { testRules } from '../fixtures/rules';

describe('Markdown', () => {
  testRules(inlineRules, findMarkup);
  testRules(lineStartRules, findMarkup);

  /** Text and what is shown of it; `·` stands for a unit that is blanked. */
  const cases: [string, string][] = [
    ['', ''],
    ['The river rose.', 'The river rose.'],
    ['# The river', '· The river'],
    ['  ## The river', '  ·· The river'],
    ['###### six', '······ six'],
    ['####### seven', '####### seven'],
    ['#river', '#river'],
    ['#', '·'],
    ['a # b', 'a # b'],
    ['> quoted', '· quoted'],
    ['> > - # item', '· · · · item'],
    ['\t> quoted', '\t· quoted'],
    ['- item\n* item\n+ item', '· item\n· item\n· item'],
    ['-5 degrees', '-5 degrees'],
    ['+5 degrees', '+5 degrees'],
    ['a\n---\nb', 'a\n···\nb'],
    ['a\n===\nb', 'a\n···\nb'],
    ['a\n_ _ _\nb', 'a\n·····\nb'],
    ['***', '···'],
    ['--- b', '--- b'],
    ['=== b', '=== b'],
    ['~~~', '···'],
    ['a\n\n# b\r\n# c', 'a\n\n· b\r\n· c'],
    [`${'> '.repeat(12)}- a`, `${'· '.repeat(12)}- a`],
    [`${'> '.repeat(11)}- a`, `${'· '.repeat(12)}a`],
    ['a *b* __c__ `d` ~~e~~', 'a ·b· ··c·· ·d· ··e··'],
    ['snake_case_name', 'snake_case_name'],
    ['snake__case', 'snake__case'],
    ['a _b_ c', 'a ·b· c'],
    ['é_é', 'é_é'],
    ['5_5', '5_5'],
    ['._a', '.·a'],
    ['a_.', 'a·.'],
    ['_', '·'],
    ['a\u00a0_b', 'a\u00a0·b'],
    ['a_\u00a0b', 'a·\u00a0b'],
    ['in*word', 'in·word'],
    ['5 \\* 6 \\# \\\\*', '5 ·* 6 ·# ·\\·'],
    ['a \\\nb', 'a \\\nb'],
    ['a\\', 'a\\'],
    ['a <b> c </b> <!-- d -->', 'a ··· c ···· ··········'],
    ['<B>', '···'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['<5>', '<5>'],
    ['<é>', '<é>'],
    ['<a <b>', '<a ···'],
    ['<a\n>', '<a\n·'],
    ['<a', '<a'],
    [`<${'a'.repeat(998)}>`, '·'.repeat(1000)],
    [`<${'a'.repeat(999)}>`, `<${'a'.repeat(999)}>`],
    ['![The river](a.png)', '··The river········'],
    ['a! (b)', 'a! (b)'],
    ['by [two](u "T") c', 'by ·two········ c'],
    ['[a](b(c)d) e', '·a········ e'],
    ['[a][ref] e', '·a······ e'],
    ['[a] (b)', '·a· (b)'],
    ['[a](b\n)', '·a·(b\n)'],
    ['[a](b', '·a·(b'],
    [`[a](${'b'.repeat(1998)}) c`, `·a${'·'.repeat(2001)} c`],
    [`[a](${'b'.repeat(1999)}) c`, `·a·(${'b'.repeat(1999)}) c`],
    ['[a]', '·a·'],
  ];
  for (const [text, shown] of cases) {
    it(JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text), () => {
      const blanked = blankMarkup(text);
      assert.equal(blanked.length, text.length);
      assert.equal(blanked, shown.replaceAll('·', ' '));
    });
  }

  it('has headings of six levels', () => {
    assert.deepEqual(
      ['# a', '  ### a', '###### a', '####### a', '#a', 'a', '', '#'].map((line) => headingLevelAt(line, 0)),
      [1, 3, 6, 0, 0, 0, 0, 1],
    );
    assert.equal(headingLevelAt('a\n## b', 2), 2);
  });
});
