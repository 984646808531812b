import assert from 'node:assert/strict';
import { parseDecisions, type Decision } from '../../src/corpus/decisions/decisions';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import { newNote } from '../../src/corpus/notes/writeNote';
import { parseNote } from '../../src/corpus/notes/note';
import { Corpus } from '../../src/corpus/corpus';
import { DecisionStore } from '../../src/server/workspace/decisionStore';
import { tagger } from '../fixtures/tagger';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';
import { storyFiles } from './story';

const folder = 'file:///n/';
const passage = { path: 'a000.txt', exact: 'old bridge', prefix: 'the ', suffix: ' of', start: 5 };
const reyl = { name: 'Hanna Reyl', kind: 'person' };
const file = JSON.stringify({
  crossread: 2,
  by: 'a newer version',
  decisions: [
    { type: 'ignore', entity: reyl },
    { type: 'merge', entity: reyl, into: { name: 'Jon Arvel', kind: 'person' } },
    { type: 'split', entity: reyl, path: 'a001.txt' },
    { type: 'rename', entity: reyl, name: 'The mayor', kind: 'other' },
    { type: 'notComparable', passages: [passage, { ...passage, path: 'a001.txt' }] },
    { type: 'boilerplate', passage, is: true },
    { type: 'newer', numbers: [12345, 1.5], nested: [[[{}]]] },
  ],
});
const note = JSON.stringify(
  newNote(
    { path: 'a000.txt', selectors: { exact: 'old bridge', prefix: '', suffix: '' }, status: 'ask', text: 'Who?' },
    { id: '1', now: '2025-03-12T09:00:00Z' },
  ),
);
const added: Decision = { type: 'ignore', entity: { name: 'Elin Dahl', kind: 'person' } };
/** Rounds after which decisions are laid over articles. */
const appliedEvery = 20;

export const attackDecisions: Attack = {
  name: 'decisions',
  what: 'damaged files of decisions and notes: read or refused, never written over, nothing in them lost',
  seconds: 20,
  least: 5000,
  run: (trial) => {
    const corpus = new Corpus(tagger);
    for (const [uri, text] of Object.entries(storyFiles(3))) corpus.read(uri, text);
    for (let round = 0; trial.goesOn(round); round++) {
      const text = damaged(trial, file);
      trial.try(`decisions ${JSON.stringify(text.slice(0, 150))}`, () => {
        const decisions = writtenAgain(text);
        if (round % appliedEvery > 0) return;
        corpus.applyDecisions(new DecisionIndex([{ folder, decisions }]));
        assert.ok(corpus.claims(0.75).claims.length >= 0 && corpus.entities().length >= 0);
      });
      const damagedNote = damaged(trial, note);
      trial.try(`note ${JSON.stringify(damagedNote.slice(0, 150))}`, () => void parseNote(damagedNote));
    }
  },
};

/** @throws where a decision cannot be added to a file, or the file loses something. @returns its decisions */
function writtenAgain(text: string): readonly Decision[] {
  const store = new DecisionStore(() => undefined);
  const { broken } = store.set([{ folder, text }]);
  const draft = store.add(folder, added);
  if (broken.length > 0) {
    assert.equal(draft, undefined, 'a file that is none is written over');
    return [];
  }
  assert.ok(typeof draft === 'object', 'a decision is not added');
  const [before, after] = [parseDecisions(text), parseDecisions(draft.text)];
  assert.deepEqual(after.entries, [...before.entries, added], 'entries');
  assert.deepEqual(othersIn(draft.text), othersIn(text), 'what else is in the file');
  store.settle(draft.token, true);
  const back = store.removeLast();
  assert.deepEqual(parseDecisions(back?.draft.text ?? '').entries, before.entries, 'taken back');
  return before.decisions;
}

function othersIn(text: string): unknown {
  if (text.replace(/^\ufeff/, '').trim() === '') return { crossread: 1 };
  const { decisions: _, ...others } = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
  return others;
}

/** A text with a few characters or stretches changed. */
function damaged(trial: Trial, text: string): string {
  let out = text;
  for (let i = 0; i <= trial.below(3); i++) {
    const at = trial.below(out.length + 1);
    const to = Math.min(out.length, at + trial.below(trial.pick([2, 10, 200])));
    switch (trial.below(6)) {
      case 0:
        out = out.slice(0, at);
        break;
      case 1:
        out = out.slice(0, at) + out.slice(to);
        break;
      case 2:
        out = out.slice(0, to) + out.slice(at);
        break;
      case 3:
        out = out.slice(0, at) + hostileText(trial, 3) + out.slice(at);
        break;
      case 4:
        out = out.slice(0, at) + JSON.stringify(hostileText(trial, 3)) + out.slice(to);
        break;
      default:
        out = out.replace(/"[^"]*"|\d+/g, (value) =>
          trial.below(12) > 0
            ? value
            : trial.pick([
                'null',
                '[]',
                '{}',
                '1e400',
                '-0',
                '"__proto__"',
                '"decisions"',
                value,
                `${value}, ${value}`,
              ]),
        );
    }
  }
  return out;
}
