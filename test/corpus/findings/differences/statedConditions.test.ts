import assert from 'node:assert/strict';
import { toldOfLast } from '../../../fixtures/lastArticle';

describe('an offer without conditions in one article and with one in another', () => {
  const story = `The storm tide broke the dyke of Tulm in the night to Sunday.

Ines Varga of the harbour board had warned of the old sluice in the spring.

The fire brigade of Norrick sent three engines over the causeway before the tide came in.

`;
  const told = (...sentences: readonly string[]): string[] => toldOfLast('other-condition', story, sentences);
  const free = 'The board would give each crew 4,500 crowns without any conditions.';

  const conditions: readonly [string, string][] = [
    ['Every crew gets 4,500 crowns, if it moors in the old basin.', 'if it moors in the old basin'],
    [
      'There are 4,500 crowns for a crew on condition that it moors in the old basin.',
      'on condition that it moors in the old basin',
    ],
    [
      'There are 4,500 crowns for a crew, provided that it moors in the old basin.',
      'provided that it moors in the old basin',
    ],
    ['Whoever wants the 4,500 crowns must first moor in the old basin.', 'must first moor in the old basin'],
    ['A crew gets no 4,500 crowns unless it moors in the old basin.', 'unless it moors in the old basin'],
  ];
  for (const [sentence, words] of conditions)
    it(`is told of “${sentence}”`, () => {
      assert.deepEqual(told(free, sentence), [`${words} / a: without any conditions`]);
    });

  it('is told of a payment to the same people, whose sum one article leaves out', () => {
    assert.deepEqual(
      told(
        'Crews are to be paid 4,500 crowns with no strings attached.',
        'Compensation for crews comes only if they moor in the old basin.',
      ),
      ['if they moor in the old basin / a: no strings attached'],
    );
  });

  const silent: readonly [string, string, string][] = [
    ['another sum', free, 'Every crew gets 9,200 crowns for fuel, if it moors in the old basin.'],
    ['a question', free, 'The board was asked if it had 4,500 crowns.'],
    ['the condition on which somebody speaks', free, 'A clerk spoke of 4,500 crowns on condition of anonymity.'],
    [
      'no denial of conditions',
      'The board would give each crew 4,500 crowns.',
      'Every crew gets 4,500 crowns, if it moors in the old basin.',
    ],
    [
      'what is not unconditional',
      'The 4,500 crowns are not unconditional.',
      'Every crew gets 4,500 crowns, if it moors in the old basin.',
    ],
    ['what was provided by somebody', free, 'The 4,500 crowns were provided by the harbour bank.'],
    [
      'payments to others',
      'Crews are to be paid with no strings attached.',
      'Compensation for anglers comes only if they moor in the old basin.',
    ],
  ];
  for (const [what, one, other] of silent)
    it(`is not told of ${what}`, () => {
      assert.deepEqual(told(one, other), []);
    });
});
