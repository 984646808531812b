import assert from 'node:assert/strict';
import type { Label } from '../../../../src/corpus/findings/claims/label';
import { withoutOtherFigures } from '../../../../src/corpus/findings/claims/labelFigures';
import { labelText } from '../../../../src/corpus/findings/claims/labelText';
import type { Part } from '../../../../src/corpus/findings/claims/linkedParts';
import { readLinked } from './linkedSentences';

const text = 'Four masked men broke a lock on Friday and escaped with eleven bells, the board said.';

/** How a label reads whose part has some words, where another article says something. */
function shown(words: string, label: (part: Part) => Label, other: string): string {
  const sentence = readLinked(text, 0);
  const start = text.indexOf(words);
  const from = sentence.words.start.indexOf(start);
  const to = sentence.words.end.indexOf(start + words.length) + 1;
  const part: Part = { sentence, from, to, span: { start, end: start + words.length }, bits: 20, isDenial: false };
  return labelText(sentence, withoutOtherFigures(label(part), part, [readLinked(other, 1).figures]));
}

const lent = ({ from, to }: Part): Label => ({ from, to, subject: { from: 0, to: 3 } });
const whole = ({ sentence }: Part): Label => ({ from: 0, to: sentence.words.count });
const escape = 'escaped with eleven bells';

describe('the figures of a label', () => {
  for (const [label, other, expected] of [
    [lent, 'Three masked men escaped with eleven bells.', 'masked men … escaped with eleven bells'],
    [lent, 'Four masked men escaped with eleven bells.', 'Four masked men … escaped with eleven bells'],
    [whole, 'Three masked men escaped with eleven bells.', 'escaped with eleven bells'],
    [whole, 'Four masked men escaped with eleven bells on Friday.', text],
  ] as const)
    it(`beside “${other}”: ${expected}`, () => {
      assert.equal(shown(escape, label, other), expected);
    });
});
