import assert from 'node:assert/strict';
import { copiesOf, copyPairs } from '../../../src/server/features/copies';
import { parseId } from '../../../src/server/workspace/ids';
import type { Copies } from '../../../src/protocol/copies';
import { neverCancelled, slices, viewOf, uriOf, workspaceOf } from '../workspaceFixture';

const first =
  'The provincial water authority of Ostmark said that the three reservoirs above the town hold less water than at any time since records began.';
const second =
  'Farmers along the lower canal have been told to stop watering their meadows until the first of October.';
const texts = {
  'harbour-post': `No water in Ostmark\n\nOSTMARK, May 5, 2024 — ${first}\n\n${second}\n\nNorthern Wire contributed to this report\n`,
  'northern-wire': `Reservoirs empty\n\nOSTMARK, May 4, 2024 — ${first}\n\n${second}\n\nRain is not expected.\n`,
  'radio-brik': `Meadows stay dry\n\n${second}\n\nA miller of Brik opened his well to the village on Monday.\n`,
  whale: 'Whale sighted\n\nFishermen saw a blue whale off the island for the first time in eleven years.\n',
};

describe('who copied whom', () => {
  const workspace = workspaceOf(texts);
  let copies: Copies;
  before(async () => {
    copies = await copiesOf(workspace, slices, undefined, neverCancelled);
  });
  const named = (index: number): string => copies.nodes[index].uri.replace(/^.*\/|\.txt$/g, '');

  it('has a node an article, the earliest first, undated ones last', () => {
    assert.deepEqual(
      copies.nodes.map((_, index) => named(index)),
      ['northern-wire', 'harbour-post', 'radio-brik', 'whale'],
    );
    const published = copies.nodes.map((node) => node.published);
    assert.deepEqual(published.slice(0, 2), ['4 May', '5 May']);
  });

  it('joins articles with words in common, none else', () => {
    const pairs = copies.edges.map(({ a, b }) => [named(a), named(b)].sort().join(' '));
    assert.deepEqual(pairs.sort(), [
      'harbour-post northern-wire',
      'harbour-post radio-brik',
      'northern-wire radio-brik',
    ]);
  });

  it('has the longest run that the evidence of the family and the brief tell, in a quotation or not', async () => {
    const quotation =
      '“We will open every sluice above the town and let the water run for as long as the farmers of the lower canal need it in this dry year,” said Hanna Reyl.';
    const quoted = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, name === 'whale' ? text : `${text}\n${quotation}\n`]),
    );
    const event = workspaceOf(quoted);
    const { edges, families, nodes } = await copiesOf(event, slices, undefined, neverCancelled);
    const pair = ['harbour-post', 'northern-wire'].map(uriOf);
    const edge = edges.find(({ a, b }) => [a, b].every((node) => pair.includes(nodes[node].uri)));
    assert.equal(edge?.longest, 32);
    const [evidence] = families.flatMap((family) => family.evidence);
    assert.match(evidence.reasons, /^32 words in a row are equal/);
    assert.ok(
      event.events
        .familiesOf(pair)
        .some((family) => family.evidence.some((each) => each.kind === 'run' && each.words === 32)),
    );
  });

  it('has the number of the words that its passages show', () => {
    for (const edge of copies.edges) {
      const params = { a: copies.nodes[edge.a].uri, b: copies.nodes[edge.b].uri, isWholeFolder: false };
      const pairs = copyPairs(workspace, params);
      const count = (text: string, marks: { start: number; end: number }[]): number =>
        marks.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
      assert.equal(pairs.length, edge.passages);
      assert.equal(
        pairs.reduce((sum, { aText, aMarks }) => sum + count(aText, [...aMarks]), 0),
        edge.words,
      );
      assert.equal(
        pairs.reduce((sum, { bText, bMarks }) => sum + count(bText, [...bMarks]), 0),
        edge.words,
      );
      for (const { a, b } of pairs) {
        assert.equal(parseId(a)?.uri, params.a);
        assert.equal(parseId(b)?.uri, params.b);
      }
    }
  });

  it('gives its pairs from either side, most words first', () => {
    const [a, b] = [uriOf('northern-wire'), uriOf('harbour-post')];
    const there = copyPairs(workspace, { a, b, isWholeFolder: false });
    const back = copyPairs(workspace, { a: b, b: a, isWholeFolder: false });
    assert.deepEqual(
      there.map(({ aText, bText }) => [bText, aText]),
      back.map(({ aText, bText }) => [aText, bText]),
    );
    assert.equal(there[0].aText, first);
    assert.deepEqual(copyPairs(workspace, { a, b: uriOf('gone'), isWholeFolder: false }), []);
  });

  it('has an arrow only where words credit, with the words and their line', () => {
    const credited = copies.edges.flatMap(({ a, b, creditsOfA, creditsOfB }) => [
      ...creditsOfA.map(({ line, words }) => [named(b), named(a), line, words]),
      ...creditsOfB.map(({ line, words }) => [named(a), named(b), line, words]),
    ]);
    assert.deepEqual(credited, [['harbour-post', 'northern-wire', 7, 'Northern Wire contributed to this report']]);
  });

  it('has the families of all other answers, with their evidence', () => {
    const families = workspace.events.familiesOf(workspace.corpus.uris());
    assert.equal(copies.sources, families.length);
    assert.deepEqual(
      copies.families.map(({ nodes }) => nodes.map((node) => copies.nodes[node].uri).sort()),
      families.filter(({ articles }) => articles.length > 1).map(({ articles }) => articles),
    );
    for (const [{ a, b, reasons, line }] of copies.families.map(({ evidence }) => evidence)) {
      assert.match(reasons, /^\d+ words in a row are equal/);
      assert.ok([a, b].every((node) => line.includes(`“${copies.nodes[node].tag}”`)) && line.includes(reasons), line);
      assert.ok(!reasons.includes(copies.nodes[a].tag) && !reasons.includes(copies.nodes[b].tag), reasons);
    }
  });

  it('has words of articles as they are', () => {
    assert.equal(viewOf(workspace, 'whale').uri, copies.nodes.find((_, index) => named(index) === 'whale')?.uri);
    assert.deepEqual([copies.left, copies.isWholeFolder], [0, false]);
  });
});
