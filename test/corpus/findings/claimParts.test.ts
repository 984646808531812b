import assert from 'node:assert/strict';
import type { Corpus } from '../../../src/corpus/corpus';
import { corpusOf, textOfPassage } from '../../fixtures/corpus';

/** Each claim as its label and what each article says, with the form. */
function claimsIn(corpus: Corpus, minScore = 0.75): Record<string, string[]> {
  return Object.fromEntries(
    corpus
      .claims(minScore)
      .claims.map(({ label, passages }) => [
        label,
        passages.map((passage) => `${passage.uri} ${passage.form}: ${textOfPassage(corpus, passage).trim()}`),
      ]),
  );
}

const soldiers = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik';
const wheat = 'farmers lost most of their winter wheat in the flood of the river Osk';

describe('claims of parts of sentences', () => {
  const corpus = corpusOf({
    a: `Flood\n\n${soldiers}, while ${wheat}.\n`,
    b: `Rescue\n\n${soldiers}.\n`,
    c: `Harvest\n\nThe ${wheat.replace('farmers', 'Farmers')}.\n`.replace('The Farmers', 'Farmers'),
  });

  it('are counted apart where one sentence makes two statements', () => {
    assert.deepEqual(claimsIn(corpus), {
      [`${soldiers}`]: [`a same: ${soldiers},`, `b same: ${soldiers}.`],
      [`${wheat}.`]: [`a same: while ${wheat}.`, `c near: F${wheat.slice(1)}.`],
    });
  });

  it('are found by place', () => {
    const set = corpus.claims(0.75);
    const { text, sentences } = corpus.get('a')?.article ?? { text: '', sentences: [] };
    const sentence = sentences.findIndex(({ start, end }) => text.slice(start, end).startsWith('Soldiers'));
    const articlesAt = (words: string): (readonly string[])[] =>
      set.claimsAt('a', text.indexOf(words)).map(({ articles }) => articles);
    assert.deepEqual(articlesAt('bread'), [['a', 'b']]);
    assert.deepEqual(articlesAt('winter'), [['a', 'c']]);
    assert.deepEqual(articlesAt('Flood'), []);
    assert.deepEqual(
      set.claimsAt('a', sentences[sentence].end).map(({ articles }) => articles),
      [['a', 'c']],
      'the caret at the end',
    );
    assert.deepEqual(
      set.claimsOf('a', sentence).map(({ articles }) => articles),
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    );
    assert.deepEqual(
      set.partsOf('a', sentence).map(({ start, end }) => text.slice(start, end)),
      [`${soldiers}, `, `while ${wheat}.`],
    );
    assert.deepEqual(set.partAt('a', text.indexOf('winter')), set.partsOf('a', sentence)[1]);
    assert.deepEqual([set.partsOf('a', 0), set.partAt('a', 0), set.claimsAt('never', 0)], [[], undefined, []]);
    assert.deepEqual(set.sharedSentences('a'), [sentence]);
    assert.deepEqual(
      ['a', 'b', 'never'].map((uri) => set.sharingWith(uri)),
      [['b', 'c'], ['a'], []],
    );
  });

  it('are linked to all that their sentences are linked to', () => {
    const set = corpus.claims(0.75);
    assert.deepEqual(
      set.claims.map((claim) => [...set.linkedTo(claim)].sort()),
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    );
    assert.deepEqual(
      corpusOf({ b: `Bread\n\n${soldiers}.\n`, d: `Boats\n\n${soldiers}.\n` })
        .claims(0.75)
        .claims.map(({ articles }) => articles),
      [['b', 'd']],
    );
  });
});

describe('forms of passages', () => {
  const form = (ours: string, theirs: string): string | undefined => {
    const made = corpusOf({ a: `One\n\n${ours}\n`, b: `Two\n\n${theirs}\n` }).claims(0.5).claims;
    return made.flatMap(({ passages }) => passages).find(({ uri }) => uri === 'b')?.form;
  };
  for (const [expected, theirs] of [
    ['same', `${soldiers}.`],
    ['same', `“${soldiers.toUpperCase()}”`],
    ['same', `${soldiers.replace('Soldiers', 'The soldiers')}.`],
    ['near', `${soldiers.replace('bread', 'rice')}.`],
    ['other words', 'By boat, the army brought diesel and loaves of bread to people in Sant and in Lower Brik.'],
  ] as const)
    it(`${expected}: ${theirs}`, () => assert.equal(form(`${soldiers}.`, theirs), expected));

  it('same: in the mouth of another', () => {
    const said = (who: string): string =>
      `“We will pay for every funeral and for the schooling of the children,” said ${who}.`;
    assert.equal(form(said('Ravi Menon'), said('Nadia Haddad')), 'same');
  });
});

describe('labels', () => {
  it('are the wording that most are closest to', () => {
    const rare =
      'A flotilla of army boats brought bread and diesel drums to the villages of Sant and Lower Brik at dawn.';
    const set = corpusOf({
      a: `One\n\n${rare}\n`,
      b: `Two\n\n${soldiers}.\n`,
      c: `Three\n\n${soldiers.replace('bread', 'rice')}.\n`,
      d: `Four\n\n${soldiers}, the army said.\n`,
    }).claims(0.7);
    assert.equal(set.claims[0].label, `${soldiers}.`);
    assert.deepEqual(set.claims[0].articles, ['a', 'b', 'c', 'd']);
  });

  it('are not drawn to what one article says twice', () => {
    const said = 'Army boats carried bread and diesel into flooded Sant on Monday.';
    const rare = 'A flotilla of rubber dinghies carried bread and diesel into flooded Sant on Monday.';
    const { claims } = corpusOf({
      a: `One\n\n${rare}\n\n${rare}\n`,
      b: `Two\n\n${said}\n`,
      c: `Three\n\n${said.replace('on Monday', 'late on Monday')}\n`,
    }).claims(0.6);
    assert.deepEqual(
      claims.map(({ label, passages }) => [label, passages.length]),
      [[said, 4]],
    );
  });

  it('are without the marks between parts', () => {
    for (const { label } of corpusOf({
      a: `Flood\n\n${soldiers}, while ${wheat}.\n`,
      b: `Bread by boat\n\n${soldiers}, as the mayor had asked them.\n`,
    }).claims(0.75).claims)
      assert.match(label, /^\S.*[^\s,;:–—-]$/);
  });
});

describe('denials', () => {
  const engine = (verb: string): string =>
    `The engine of the Belmora ferry ${verb} twice in May, the owner Ravi Menon told the port council.`;

  it('stand in no claim with what they deny, whatever else is alike', () => {
    const set = corpusOf({
      a: `Ferry sinks\n\n${engine('had failed')}\n`,
      b: `Nine dead\n\n${engine('had not failed')}\n`,
      c: `Ship lost\n\n${engine('had failed')}\n`,
      d: `Ferry down\n\n${engine('had not failed')}\n`,
    }).claims(0.7);
    assert.deepEqual(
      set.claims.map(({ articles }) => articles),
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    );
    for (const claim of set.claims) assert.deepEqual([...set.linkedTo(claim)].sort(), ['a', 'b', 'c', 'd']);
  });
});
