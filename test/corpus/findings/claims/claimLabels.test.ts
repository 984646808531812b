import assert from 'node:assert/strict';
import { labelsOf, shorterLabels } from '../../../../src/corpus/findings/claims/claimLabels';
import { readClauses } from '../../../../src/corpus/findings/clauses/clauseCuts';
import { labelText } from '../../../../src/corpus/findings/claims/labelText';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { sentenceWordsOf } from '../../../../src/corpus/findings/clauses/sentenceWords';
import { readSpeech } from '../../../../src/corpus/findings/clauses/speech';
import { attributionTokens } from '../../../../src/corpus/index/attributionTokens';
import { annotated } from '../../../fixtures/corpus';

function read(text: string): LinkedSentence {
  const article = annotated(text);
  const span = { start: 0, end: text.length };
  const words = sentenceWordsOf(article.article, span, attributionTokens(article));
  const clauses = readClauses(article.article, words);
  return {
    passage: { uri: 'a', sentence: 0, ...span },
    annotated: article,
    figures: article.figures,
    article: 0,
    words,
    ...clauses,
    speech: readSpeech(article, span, words, clauses),
    clauseStarts: [],
    shown: text,
    format: 'plain',
    isProse: true,
  };
}

/** Labels of the part that one clause makes, by its number. */
function labels(text: string, clause: number): string[] {
  const sentence = read(text);
  const { from, to } = sentence.clauses[clause];
  return labelsOf({ sentence, from, to }).map((label) => labelText(sentence, label));
}

describe('labels', () => {
  const wheat = 'farmers lost most of their winter wheat on the plain';
  const soldiers = 'Soldiers carried bread and diesel to the flooded villages';

  it('are clauses that stand alone, without what joins them', () => {
    assert.deepEqual(labels(`${soldiers}, while ${wheat}.`, 1), [`${wheat}.`]);
    assert.deepEqual(labels(`${soldiers}, while ${wheat}.`, 0), [soldiers]);
  });

  it('have their subject before them', () => {
    const text = 'The owner, who sold two rusty trawlers in autumn, repaired the broken engines of the ship.';
    assert.deepEqual(labels(text, 1), ['The owner … repaired the broken engines of the ship.']);
    const relative = `The minister of transport thanked governor Hanna Reyl, who leads the long inquiry into the broken bridge.`;
    assert.deepEqual(labels(relative, 1), ['governor Hanna Reyl … leads the long inquiry into the broken bridge.']);
  });

  it('have the relative clause of their subject, where that has no verb without it', () => {
    const text = 'Twelve of the exhausted divers who used the new lamp complained of a bad smell in the cabin.';
    const sentence = read(text);
    const at = sentence.lower.indexOf('used');
    const label = { from: at, to: sentence.words.count, subject: { from: 0, to: at - 1 } };
    assert.equal(labelText(sentence, label), text);
    const away = read('The university of Ostmark which was not involved in the trial.');
    const wasNot = { from: away.lower.indexOf('was'), to: away.words.count, subject: { from: 0, to: 4 } };
    assert.equal(labelText(away, wasNot), 'The university of Ostmark … was not involved in the trial.');
    const used = sentence.lower.indexOf('complained');
    assert.equal(labelText(sentence, { ...label, to: used }), 'Twelve of the exhausted divers … used the new lamp');
  });

  it('are no fragments: what stands before takes them in', () => {
    const text = `${soldiers}, with several exhausted divers from the northern harbour.`;
    assert.deepEqual(labels(text, 1), [text]);
    const prefix = `${soldiers}, with several exhausted divers from the northern harbour, while ${wheat}.`;
    assert.deepEqual(labels(prefix, 1), [prefix.slice(0, prefix.indexOf(', while'))]);
  });

  it('are each run of clauses of a longer part', () => {
    const text = `${soldiers}, while ${wheat}.`;
    const sentence = read(text);
    assert.deepEqual(
      labelsOf({ sentence, from: 0, to: sentence.words.count }).map((label) => labelText(sentence, label)),
      [text, soldiers, `${wheat}.`],
    );
  });

  it('have both marks of a quotation that was cut', () => {
    const text = `“We will rebuild the broken harbour wall, while ${wheat},” said governor Hanna Reyl of Veltra.`;
    assert.equal(labels(text, 0).at(-1), '“We will rebuild the broken harbour wall”');
  });

  it('end without a mark that opens what follows, but with an apostrophe', () => {
    const opened = read("The mayor told the Echo: 'We will rebuild the wall.'");
    assert.equal(labelText(opened, { from: 0, to: 5 }), 'The mayor told the Echo');
    const owned = read("The storm took the divers' boats.");
    assert.equal(labelText(owned, { from: 0, to: 5 }), "The storm took the divers'");
  });

  it('are wider where the words of the part are not whole: up to the next clause that is, else the sentence', () => {
    const verbs =
      'Harbour police in flooded Brik have arrested and charged the owner of a rusty trawler, the mayor said.';
    for (const label of labels(verbs, 0)) assert.ok(!/arrested$/.test(label), label);
    const hurt = 'The northern storm left two islanders dead on the pier and three other exhausted divers wounded.';
    for (const label of labels(hurt, 1)) assert.ok(label.startsWith('The northern storm'), label);
    const relative =
      'The exhausted diver who rescued two islanders, though the northern storm was raging, left the harbour office.';
    assert.ok(!labels(relative, 0).some((label) => /islanders$/.test(label)), labels(relative, 0).join('\n'));
  });

  it('are no clauses that tell when or on what condition something is so', () => {
    const text = `${soldiers}, when the water of the wide river falls on Friday.`;
    assert.deepEqual(labels(text, 1), [text]);
  });

  it('keep the condition of what they say', () => {
    const open = 'The flooded lock of northern Brik will stay open';
    const condition = 'provided that the owner of the broken dam repairs the wall';
    assert.deepEqual(labels(`${open}, ${condition}.`, 0), [`${open}, ${condition}.`]);
    assert.deepEqual(labels(`${open}, while the owner of the broken dam repairs the wall.`, 0), [open]);
    const opening = `If the owner of the broken dam repairs the wall, the flooded lock of northern Brik will stay open.`;
    assert.deepEqual(labels(opening, 1), [opening]);
    const shorter = read(`${open} in autumn on the eastern side, ${condition}.`);
    assert.deepEqual(shorterLabels(shorter, { from: 0, to: shorter.words.count }), []);
  });

  it('do not end before how much at least is told', () => {
    const sentence = read('The owner of the mill will serve at least half of the long sentence in the northern jail.');
    const ends = shorterLabels(sentence, { from: 0, to: sentence.words.count }).map(({ to }) => sentence.lower[to]);
    assert.deepEqual(ends, []);
  });

  it('end before who says what is not among them', () => {
    const sentence = read(
      'The harbour pilot Hanna Reyl, who led the long search for the ferry, said: “There is no sign of a leak.”',
    );
    const to = sentence.lower.indexOf('said') + 1;
    assert.ok(labelsOf({ sentence, from: 0, to }).every((label) => label.to !== to));
  });

  it('begin with no noun in -s for a verb', () => {
    const charges = 'Charges of theft against the owner of the rusty trawler, Hanna Reyl, 58, were dropped in autumn.';
    for (const label of labels(charges, 0)) assert.ok(label.includes('dropped'), label);
  });

  it('are no subject without its verb, nor a verb with half its subject', () => {
    const both = 'Although both western Ostmark and Senja are facing a long strike, the mayor opened the new bridge.';
    assert.ok(
      labels(both, 0).every((label) => !label.startsWith('Senja')),
      labels(both, 0).join('\n'),
    );
    const relative = 'The owner, which bought three rusty trawlers in autumn, repaired the broken engines of the ship.';
    assert.equal(labels(relative, 0).at(-1), 'The owner … bought three rusty trawlers in autumn');
    const letter = 'In a letter sent to the northern harbour office, the mayor praised the divers of the village.';
    assert.ok(
      !labels(letter, 0).includes('In a letter sent to the northern harbour office'),
      labels(letter, 0).join('\n'),
    );
  });

  it('have no subject where one cannot be told from another', () => {
    const blaze =
      'Soldiers fought the blaze at the old mill in River Street, Brik, which broke out on the wooden roof.';
    assert.ok(
      labels(blaze, 1).every((label) => !label.startsWith('Brik …')),
      labels(blaze, 1).join('\n'),
    );
    const fire =
      'The fire moved rapidly through the wooden mill which was almost totally destroyed by the northern storm.';
    for (const label of labels(fire, 1)) assert.ok(!label.startsWith('rapidly'), label);
  });
});

describe('words of a label', () => {
  const labelOf = (text: string, label: string): string => {
    const sentence = read(text);
    const { words } = sentence;
    const from = words.start.indexOf(text.indexOf(label));
    return labelText(sentence, { from, to: words.end.indexOf(text.indexOf(label) + label.length) + 1 });
  };
  for (const [text, cut, expected] of [
    ['Reyl called it "the end of an era" on Friday.', 'Reyl called it "the end', 'Reyl called it "the end"'],
    ['She said "the end is near for all," Reyl wrote.', 'end is near for all', 'end is near for all'],
    ['"The end is near for all," Reyl wrote.', 'The end is near', '"The end is near"'],
    ['“The end is near for all,” Reyl wrote.', 'The end is near for all', '“The end is near for all”'],
    ['The mayor wrote “the end is near for all” on Friday.', 'end is near for all', '“end is near for all”'],
  ] as const)
    it(`${cut}: marks in pairs`, () => assert.equal(labelOf(text, cut), expected));
});

describe('shorter labels', () => {
  const shorter = (text: string): string[] => {
    const sentence = read(text);
    const whole = { from: 0, to: sentence.words.count };
    return shorterLabels(sentence, whole).map((label) => labelText(sentence, label));
  };
  for (const [what, text, expected] of [
    [
      'leave out what tells when and where',
      'The ferry struck a reef near the island at about ten after a long storm.',
      [
        'The ferry struck a reef',
        'The ferry struck a reef near the island',
        'The ferry struck a reef near the island at about ten',
      ],
    ],
    [
      'leave out what stands behind a comma',
      'The ferry carried two million people, ten in a hundred of them islanders.',
      ['The ferry carried two million people'],
    ],
    ['keep an amount that a verb takes', 'A family in the valley will pay about 600 crowns.', []],
    ['keep what a verb may need', 'The mayor asked the crew to leave.', []],
    [
      'keep what tells which of several is meant',
      'The judge fixed the rent at 300 crowns from the harvest on which the owner had lost money.',
      ['The judge fixed the rent'],
    ],
    [
      'begin with no noun in -s for a verb',
      'Charges of theft against the owner of the rusty trawler, 58, were dropped in autumn.',
      ['Charges of theft against the owner of the rusty trawler, 58, were dropped'],
    ],
    [
      'keep a figure whole',
      'The ferry left the quiet port of Brik late on Sunday with a load of oats.',
      ['The ferry left the quiet port of Brik late on Sunday'],
    ],
    ['keep a condition', 'The mayor will open the bridge on Friday if the water falls.', []],
    ['keep what is denied', 'The crew ignored no rule on the bridge.', []],
    ['keep what is bounded', 'The storm hit some farmers in the valley.', []],
    [
      'keep the owner beside what is owned',
      'The mayor praised the crew in Ostmark’s harbour on Friday.',
      ['The mayor praised the crew', 'The mayor praised the crew in Ostmark’s harbour'],
    ],
    ['are none without a verb', 'Wellmark harbour fire in the old mill', []],
  ] as const)
    it(what, () => assert.deepEqual(shorter(text), expected));
});
