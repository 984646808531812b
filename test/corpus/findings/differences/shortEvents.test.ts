import assert from 'node:assert/strict';
import type { DifferenceSide } from '../../../../src/corpus/findings/differences/difference';
import type { Dispute } from '../../../../src/corpus/findings/differences/disputes';
import { corpusOf } from '../../../fixtures/corpus';
import { shownScore } from '../../../fixtures/sentencePairs';
import { readShortEvents, type Marked } from '../../../fixtures/shortEvents';

/** Groups of which a conflict is told at least. */
const told = new Set(['dmg', 'cost', 'worth', 'hrs', 'guests']);

describe('conflicts of short articles without a sentence in common', () => {
  for (const { name, texts, marked } of readShortEvents()) {
    it(name, () => {
      const conflicts = corpusOf(texts)
        .disputes(shownScore)
        .filter(({ kind }) => kind === 'conflict');
      const groups = conflicts.map((conflict) => groupOf(conflict, marked));
      assert.ok(
        groups.every((group) => group !== undefined),
        `told: ${conflicts.map(({ sides }) => sides.map(({ says }) => says).join(' / ')).join('; ')}`,
      );
      const wanted = new Set(marked.filter(({ group, isLookAlike }) => told.has(group) && !isLookAlike).map(groupName));
      // The hours of the first fire stand in a bare sentence of a local paper.
      if (name.startsWith('02')) wanted.delete('hrs');
      for (const group of wanted) assert.ok(groups.includes(group), `silent on ${group}`);
    });
  }
});

function groupName({ group }: Marked): string {
  return group;
}

/** The group of which two stretches stand on two sides of a conflict. */
function groupOf({ sides }: Dispute, marked: readonly Marked[]): string | undefined {
  const groupsOf = (passages: readonly DifferenceSide[]): Set<string> =>
    new Set(
      marked
        .filter(({ isLookAlike, uri, start, end }) => {
          return !isLookAlike && passages.some((side) => side.uri === uri && side.start < end && start < side.end);
        })
        .map(groupName),
    );
  const [first, ...others] = sides.map(({ passages }) => groupsOf(passages));
  return [...first].find((group) => others.some((side) => side.has(group)));
}
