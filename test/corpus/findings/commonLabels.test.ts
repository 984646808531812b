import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/corpus/findings/claims';
import { corpusOf } from '../../fixtures/corpus';

/** Claims of articles of a sentence or two each, under a headline of their own. */
function claimsOf(sentences: readonly string[]): readonly Claim[] {
  const texts = sentences.map((text, index): [string, string] => [
    `p${index}`,
    `Paper ${'abcdef'[index]}\n\n${text}\n`,
  ]);
  return corpusOf(Object.fromEntries(texts)).claims(0.3).claims;
}

const reef = 'The ferry Senja struck a hidden reef near the island of Brik';

describe('labels that articles have in common', () => {
  it('leave out what few of them say', () => {
    const [claim] = claimsOf([
      `${reef} at about 10:40 p.m. after the loss of both engines.`,
      `${reef} on its way home from the northern fishing grounds.`,
      `${reef} with a cargo of frozen herring from Ostmark.`,
    ]);
    assert.equal(claim.articles.length, 3);
    assert.equal(claim.label, reef);
  });

  it('keep what all of them say', () => {
    const whole = `${reef} at about 10:40 p.m. after the loss of both engines.`;
    const [claim] = claimsOf([whole, whole, whole.replace('hidden', 'sunken')]);
    assert.equal(claim.label, whole);
  });

  it('are the words of a quotation that most have, not those that one has changed', () => {
    const said = (bound: string): string =>
      `“We have no reason to believe that the rules were ignored by ${bound}the crew of the ferry,” said Hanna Reyl.`;
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const all = [said(''), said('some of '), said('some of ')];
      const [claim] = claimsOf(order.map((index) => all[index]));
      assert.ok(claim.label.includes('some of the crew'), claim.label);
    }
  });

  it('are in two articles at least, the label in one of them', () => {
    const pieces = [
      `${reef} at about 10:40 p.m.`,
      `${reef} in a storm, the coastguard said.`,
      'The ferry Senja hit a reef, and everyone on board was brought ashore.',
      'Everyone on board the Senja was rescued after it struck a reef near Brik.',
      'Hanna Reyl said the crew of the Senja had ignored no rule.',
      'The crew ignored the rules, Hanna Reyl said on Friday.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 5 }), (texts) => {
        for (const { articles, passages, labelPassage } of claimsOf(texts))
          assert.ok(articles.length > 1 && passages.includes(labelPassage));
      }),
      { numRuns: 40 },
    );
  });
});
