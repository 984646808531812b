import assert from 'node:assert/strict';
import { labelsOf, labelText } from '../../../src/corpus/findings/claimLabels';
import { clausesOf } from '../../../src/corpus/findings/clauseCuts';
import type { LinkedSentence } from '../../../src/corpus/findings/linkedParts';
import { attributionTokens, sentenceWordsOf } from '../../../src/corpus/findings/sentenceWords';
import { annotated } from '../../fixtures/corpus';

function read(text: string): LinkedSentence {
  const article = annotated(text);
  const span = { start: 0, end: text.length };
  const words = sentenceWordsOf(article.article, span, attributionTokens(article));
  return {
    passage: { uri: 'a', sentence: 0, ...span },
    article: 0,
    words,
    clauses: clausesOf(article.article, words),
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
});
