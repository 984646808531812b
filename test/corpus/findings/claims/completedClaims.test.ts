import assert from 'node:assert/strict';
import type { Carried } from '../../../../src/corpus/findings/claims/claimCarriers';
import { completedClaims } from '../../../../src/corpus/findings/claims/completedClaims';
import { linkedParts, type PartGraph } from '../../../../src/corpus/findings/claims/linkedParts';
import { PartShares } from '../../../../src/corpus/findings/claims/partShares';
import { annotated, parallel } from '../../../fixtures/corpus';

const label = 'The treaty on fishing with Tulm was renewed when mayor Hanna Reyl received the governor Anders Vilner.';
const received = 'The mayor Hanna Reyl received the governor Anders Vilner on Friday,';

/** The parts of a sentence, each a clause of its own, that a claim counts which counted its first one and the label. */
function completed(sentence: string): string[] {
  const texts: Record<string, string> = { a: label, b: sentence };
  const articles = new Map(Object.entries(texts).map(([uri, text]) => [uri, annotated(text)]));
  const passage = (uri: string) => ({ uri, sentence: 0, start: 0, end: texts[uri].length });
  const link = parallel(passage('a'), passage('b'), { kind: 'paraphrase', score: 0.8 });
  const whole = linkedParts([{ parallel: link, strength: 'shown' }], ['a', 'b'], (uri) => articles.get(uri));
  const graph = cutAtClauses(whole);
  const [holder, first] = [
    0,
    graph.parts.findIndex(
      ({
        sentence: {
          passage: { uri },
        },
      }) => uri === 'b',
    ),
  ];
  const claim: Carried = {
    label: { from: 0, to: graph.parts[holder].sentence.words.count },
    holder,
    parts: [holder, first],
    akin: new Set(),
  };
  const [{ parts }] = completedClaims(graph, new PartShares(graph, undefined), [claim]);
  return parts.slice(1).map((part) => sentence.slice(graph.parts[part].span.start, graph.parts[part].span.end).trim());
}

/** The label's sentence as one part, the other cut at each clause. */
function cutAtClauses({ parts, links, sentenceCounts }: PartGraph): PartGraph {
  const { sentence } = parts[parts.length - 1];
  const { words } = sentence;
  const own = sentence.clauses.map(({ from, to }) => ({
    ...parts[parts.length - 1],
    from,
    to,
    span: { start: words.start[from], end: words.end[to - 1] },
  }));
  const holder = { ...parts[0], from: 0, to: parts[0].sentence.words.count };
  return { parts: [holder, ...own], links, sentenceCounts };
}

describe('a part beside one that is counted', () => {
  it('belongs to the claim where it holds what the other lacks of the label', () => {
    const renewed = 'and they renewed the treaty on fishing for the herring of the bay';
    assert.deepEqual(completed(`${received} ${renewed}.`), [received.slice(0, -1), renewed]);
  });

  it('does not where it says something else', () => {
    const left = 'and they walked through the old market to the station of the northern line';
    assert.deepEqual(completed(`${received} ${left}.`), [received.slice(0, -1)]);
  });

  it('does not where it says the same once more', () => {
    const again = 'and she received the governor Vilner with drums and flags of all colours';
    assert.deepEqual(completed(`${received} ${again}.`), [received.slice(0, -1)]);
  });
});
