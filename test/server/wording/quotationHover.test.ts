import assert from 'node:assert/strict';
import { quotationLine, quotationText } from '../../../src/server/wording/quotationHover';
import { viewOf, workspaceOf } from '../workspaceFixture';

describe('hover on a quotation', () => {
  const text =
    'The dam\n\nFootage of Hanna Reyl saying “to live by the dam is good” went round.\n\n“We will rebuild the dam,” said Hanna Reyl.\n';
  const view = viewOf(workspaceOf({ a: text }), 'a');
  const [guess, sure] = view.quotations;

  it('says perhaps where the rule is seldom right', () => {
    assert.match(quotationText(view, guess, 0), /^perhaps \*\*Hanna Reyl\*\* · cue: “saying” {2}\n/);
    assert.match(quotationLine(view, guess, 0), /^perhaps \*\*Hanna Reyl\*\* /);
  });

  const described: readonly (readonly [said: string, shown: RegExp])[] = [
    ['“It holds,” his sister Hanna Reyl said.', /^\*\*Hanna Reyl\*\*, his sister · cue/],
    ['“It holds,” said Hanna Reyl of the river board.', /^\*\*Hanna Reyl\*\*, of the river board · cue/],
  ];
  for (const [said, shown] of described)
    it(`tells the name apart from what is said of it: ${said}`, () => {
      const before = 'The dam\n\nHanna Reyl came at noon. The dam is old and the river is high.\n\n';
      const other = viewOf(workspaceOf({ a: `${before}${said}\n` }), 'a');
      assert.match(quotationText(other, other.quotations[0], 0), shown);
    });

  it('names who surely speaks', () => assert.match(quotationText(view, sure, 1), /^\*\*Hanna Reyl\*\* · cue: “said”/));
});
