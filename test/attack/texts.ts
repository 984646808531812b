import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import type { Span } from '../../src/text/span';
import { tagger } from '../fixtures/tagger';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';
import { storyText } from './story';

/** Ms for a text of a few thousand characters: a hundred times what one takes. */
const maxMs = 8000;
const minScore = 0.75;

export const attackTexts: Attack = {
  name: 'texts',
  what: 'fuzzed texts, read and compared: all spans lie in the text, nothing throws, nothing takes long',
  seconds: 30,
  least: 150,
  run: (trial) => {
    for (let round = 0; trial.goesOn(round); round++) {
      const text = hostileText(trial, 80);
      trial.try(JSON.stringify(text), () => {
        readWell(trial, text);
      });
    }
  },
};

/** Reads a text beside another, and one in which it stands within a story. */
function readWell(trial: Trial, text: string): void {
  const corpus = new Corpus(tagger);
  const begun = performance.now();
  const name = trial.pick(['a.txt', 'a.md']);
  corpus.read(name, text);
  corpus.read('b.txt', storyText(1, 1).replace('closed', text.slice(0, 2000)));
  const claims = corpus.claims(minScore);
  corpus.disputes(minScore);
  for (const uri of corpus.uris()) {
    corpus.coverageOf(uri, minScore, claims);
    corpus.driftsOf(uri);
    const read = corpus.get(uri);
    assert.ok(read, uri);
    const { article, quotations, figures, named } = read;
    const check = ({ start, end }: Span): void => {
      assert.ok(start >= 0 && start <= end && end <= article.text.length, `span ${start}-${end}`);
    };
    let at = 0;
    for (const block of article.blocks) {
      assert.equal(block.start, at, 'blocks tile the text');
      at = block.end;
    }
    assert.equal(at, article.text.length, 'blocks tile the text');
    for (const quotation of quotations) [quotation, ...quotation.marks, ...quotation.content].forEach(check);
    for (const figure of figures) assert.ok(figure.value === undefined || Number.isFinite(figure.value), 'a value');
    [...figures, ...named.mentions, ...article.sentences].forEach(check);
  }
  const ms = performance.now() - begun;
  assert.ok(ms < maxMs, `took ${Math.round(ms)} ms`);
}
