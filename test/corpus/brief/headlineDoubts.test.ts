import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotations/annotate';
import { doubtfulHeadline } from '../../../src/corpus/brief/headlineDoubts';
import { tagger } from '../../fixtures/tagger';

const lead = 'The harbour master spoke to reporters on the quay on Friday after the fire.';
const quoted =
  '“There is no evidence that the pumps were switched off by the night crew,” said Ola Brandt, who leads the inquiry.';

function found(headline: string, ...paragraphs: string[]): string[] {
  const text = [headline, ...paragraphs].join('\n\n');
  const pair = doubtfulHeadline(annotate(text, 'plain', tagger));
  return pair ? [pair.headline, pair.text].map(({ start, end }) => text.slice(start, end)) : [];
}

describe('headlines that deny what the text only sees no reason to believe', () => {
  it('are told with the words of both', () => {
    assert.deepEqual(found('Inquiry: Pumps Were Not Switched Off', lead, quoted), [
      'Pumps Were Not Switched Off',
      'There is no evidence that the pumps were switched off by the night crew',
    ]);
    assert.deepEqual(
      found(
        "Night crew didn't switch off pumps",
        lead,
        'Brandt said he saw no reason to think the crew switched off the pumps at night, or later.',
      ),
      ["Night crew didn't switch off pumps", 'he saw no reason to think the crew switched off the pumps at night'],
    );
  });

  it('may stand behind what a crawler put before them, but end in no stop', () => {
    assert.deepEqual(found('date 2025-03-14 Quay Fire: Pumps Were Not Switched Off', lead, quoted).length, 2);
    assert.deepEqual(found('Brandt told the paper on Friday that the pumps were not switched off.', quoted), []);
  });

  for (const [why, headline, ...paragraphs] of [
    ['keep the doubt', 'Inquiry: no evidence pumps were not switched off', lead, quoted],
    ['deny nothing', 'Inquiry: pumps were switched off by crew', lead, quoted],
    ['deny something else', 'Inquiry: night crew did not call the harbour', lead, quoted],
    ['are about something else', 'The mayor was not on the quay', lead, quoted],
    ['have the words too, outside the denial', 'Harbour not told as pumps failed', lead, quoted],
    [
      'are borne out by a sentence',
      'Inquiry: Pumps Were Not Switched Off',
      lead,
      quoted,
      'The pumps were never switched off, the owner said.',
    ],
    [
      'stand over a plain statement',
      'Inquiry: Pumps Were Not Switched Off',
      lead,
      'The pumps ran all night, said Ola Brandt.',
    ],
    [
      'stand over grounds for belief',
      'Inquiry: Pumps Were Not Switched Off',
      lead,
      'There is evidence that the pumps were switched off by the crew, said Ola Brandt.',
    ],
  ] as const)
    it(`are passed over where they ${why}`, () => {
      assert.deepEqual(found(headline, ...paragraphs), []);
    });
});
