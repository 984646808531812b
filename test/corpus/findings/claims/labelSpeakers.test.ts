import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/corpus/findings/claims/claims';
import { corpusOf } from '../../../fixtures/corpus';

/** The claims of articles under a headline of their own. */
function claimsOf(texts: readonly string[]): readonly Claim[] {
  const articles = texts.map((text, index): [string, string] => [`p${index}`, `Paper ${'abcdef'[index]}\n\n${text}\n`]);
  return corpusOf(Object.fromEntries(articles)).claims(0.3).claims;
}

/** The label of the claim that most articles make. */
const labelOf = (...texts: readonly string[]): string => claimsOf(texts)[0].label;

const said = 'We had no more than four minutes to leave the sinking ferry';
const whole = 'There is no evidence at this stage that the old ferry was overloaded';

describe('a label that is a quotation', () => {
  it('names who says it where all articles have it from the same', () => {
    const label = labelOf(`“${said},” said the pilot, Hanna Reyl.`, `Pilot Hanna Reyl told the Echo: “${said}.”`);
    assert.equal(label, `“${said},” said the pilot, Hanna Reyl.`);
  });

  it('names nobody where two say it, or where a pronoun does', () => {
    for (const [one, other] of [
      [`“${said},” said the pilot, Hanna Reyl.`, `“${said},” said the diver, Oskar Vilner.`],
      [`“${said},” said the pilot, Jonas Reyl.`, `“${said},” said the diver, Hanna Reyl.`],
      [`“${said},” he said.`, `“${said},” he said.`],
    ])
      assert.equal(labelOf(one, other), `“${said}”`);
  });

  it('is the whole wording, whichever article comes first', () => {
    const cut = whole.replace(' at this stage', '');
    for (const [one, other] of [
      [whole, cut],
      [cut, whole],
    ])
      assert.equal(
        labelOf(`The pilot, Hanna Reyl, said: “${one}.”`, `Pilot Hanna Reyl said: “${other}.”`).replace(/^[^“]*/, ''),
        `“${whole}.”`,
      );
    const opened = `we believe that the old ferry can be saved by the divers of Brik`;
    const label = labelOf(
      `“The old ferry can be saved by the divers of Brik,” said pilot Hanna Reyl.`,
      `“We believe ${opened.slice(11)},” said pilot Hanna Reyl.`,
    );
    assert.match(label, /^“We believe/);
  });

  it('is no longer than what the articles have in common where one ends it sooner', () => {
    const label = labelOf(
      `“${said}, and nobody had told us where the boats were,” said pilot Hanna Reyl.`,
      `“${said},” said pilot Hanna Reyl.`,
    );
    assert.ok(!label.includes('boats'), label);
  });

  it('is that of most articles', () => {
    const changed = said.replace('four', 'five');
    for (const order of [
      [said, said, changed],
      [changed, said, said],
    ])
      assert.ok(labelOf(...order.map((each) => `“${each},” said pilot Hanna Reyl.`)).includes('four'));
  });
});

describe('a label that tells who says it', () => {
  const picked = 'The trawler Senja picked up 14 divers from the cold water of the sound';

  it('does so where all articles have it from the same', () => {
    assert.match(
      labelOf(`${picked}, the coastguard said.`, `${picked}, the coastguard said on Friday.`),
      /coastguard said/,
    );
  });

  it('does not where one says it by itself, or has it from another', () => {
    assert.equal(labelOf(`${picked}, the coastguard said.`, `${picked}, according to the mayor.`), picked);
    assert.match(labelOf(`${picked}, according to the coastguard.`, `${picked} on Friday.`), /sound(?: on Friday\.)?$/);
  });

  it('stays what somebody says where a party to a case does', () => {
    const took = 'The harbour master took bribes of 300 crowns from the owner of the ferry';
    for (const [one, other] of [
      ['prosecutors', 'the mayor'],
      ['the mayor', 'prosecutors'],
    ])
      assert.match(labelOf(`${took}, ${one} said.`, `${took}, ${other} said.`), / said\.$/);
    assert.equal(labelOf(`${took}, the clerk said.`, `${took}, the mayor said.`), took);
  });

  it('is no label where it tells nothing else', () => {
    const claims = claimsOf([
      `The harbour of Brik’s area commander, Hanna Reyl, said: “${whole}.”`,
      `The water was cold, said Hanna Reyl, the harbour of Brik’s area commander.`,
    ]);
    assert.deepEqual(
      claims.map(({ label }) => label),
      [],
    );
  });
});
