import assert from 'node:assert/strict';
import { Cue, cueKinds, isPastParticiple, verbForms } from '../../../src/annotations/quotations/cues';

describe('cue verbs', () => {
  const forms: [lemma: string, forms: string][] = [
    ['add', 'add adds adding added'],
    ['argue', 'argue argues arguing argued'],
    ['agree', 'agree agrees agreeing agreed'],
    ['reply', 'reply replies replying replied'],
    ['say', 'say says saying said'],
    ['write', 'write writes writing wrote written'],
    ['admit', 'admit admits admitting admitted'],
    ['stress', 'stress stresses stressing stressed'],
    ['preach', 'preach preaches preaching preached'],
    ['push', 'push pushes pushing pushed'],
    ['fax', 'fax faxes faxing faxed'],
    ['buzz', 'buzz buzzes buzzing buzzed'],
    ['quip', 'quip quips quipping quipped'],
    ['speak', 'speak speaks speaking spoke spoken'],
  ];
  for (const [lemma, expected] of forms)
    it(`inflects ${lemma}`, () => assert.deepEqual([...verbForms(lemma)], expected.split(' ')));

  const kinds: [form: string, kinds: number][] = [
    ['said', Cue.Speech | Cue.Strong],
    ['tells', Cue.Speech | Cue.Strong | Cue.Promise],
    ['claiming', Cue.Speech],
    ['vowed', Cue.Speech | Cue.Promise],
    ['intends', Cue.Promise],
    ['praised', Cue.Stance],
    ['believes', Cue.Thought],
    ['thought', Cue.Speech | Cue.Thought],
    ['walked', 0],
    ['Said', 0],
    ['', 0],
  ];
  for (const [form, expected] of kinds)
    it(`knows the kinds of “${form}”`, () => assert.equal(cueKinds(form), expected));

  it('tells participles by their ending or by list', () => {
    for (const form of ['accused', 'written', 'told', 'said', 'held', 'thought', 'known', 'read', 'taught'])
      assert.equal(isPastParticiple(form), true, form);
    for (const form of ['say', 'saying', 'wrote', 'heard', 'shown', 'says'])
      assert.equal(isPastParticiple(form), false, form);
  });
});
