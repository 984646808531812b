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

  it('names who surely speaks', () => assert.match(quotationText(view, sure, 1), /^\*\*Hanna Reyl\*\* · cue: “said”/));
});
