import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimCarriers, type Carried } from '../../../../src/corpus/findings/claims/claimCarriers';
import { withCopies } from '../../../../src/corpus/findings/claims/copiedParts';
import { linkedParts, type PartGraph } from '../../../../src/corpus/findings/claims/linkedParts';
import { PartShares } from '../../../../src/corpus/findings/claims/partShares';
import { annotated, corpusOf } from '../../../fixtures/corpus';

const reef = 'The ferry Senja struck a hidden reef near the island of Brik.';
const engines = 'The rusty ferry Senja lost both engines near the northern island of Brik.';
const harbour = 'Divers brought everyone from the ferry Senja to the northern harbour of Brik.';

/** A sentence in each of some articles, each linked to every other. */
function graphOf(texts: readonly string[]): PartGraph {
  const articles = new Map(texts.map((text, index) => [`a${index}`, annotated(text)]));
  const passage = (index: number): { uri: string; sentence: number; start: number; end: number } => ({
    uri: `a${index}`,
    sentence: 0,
    start: 0,
    end: texts[index].length,
  });
  const rated = texts.flatMap((_, from) =>
    texts.slice(from + 1).map((_text, offset) => ({
      parallel: {
        a: passage(from),
        b: passage(from + 1 + offset),
        shared: [],
        run: 0,
        kind: 'near' as const,
        score: 0.9,
      },
      strength: 'shown' as const,
    })),
  );
  return linkedParts(rated, [...articles.keys()], (uri) => articles.get(uri));
}

function claim({ parts }: PartGraph, own: readonly number[]): Carried {
  const [holder] = own;
  const akin = new Set(own.map((part) => parts[part].sentence.article));
  return { holder, label: { from: 0, to: parts[holder].to }, parts: own, akin };
}

const copied = (graph: PartGraph, claims: readonly Carried[]): Carried[] =>
  withCopies(graph, new ClaimCarriers(graph, new PartShares(graph, undefined)), claims);

describe('parts with the same words', () => {
  const graph = graphOf([reef, reef, engines, engines, harbour, reef]);

  it('are of one sentence each in this test', () => {
    assert.equal(graph.parts.length, 6);
  });

  it('come into the claim that most articles make, and what is left with one article is none', () => {
    const moved = copied(graph, [claim(graph, [1, 2, 3]), claim(graph, [4, 0])]);
    assert.deepEqual(
      moved.map(({ parts }) => parts),
      [[0, 1, 2, 3, 5]],
    );
  });

  it('come into a claim from none', () => {
    assert.deepEqual(copied(graph, [claim(graph, [0, 1])])[0].parts, [0, 1, 5]);
  });

  it('take another label where the words that had it are gone', () => {
    const [one, other] = copied(graphOf([reef, reef, reef, harbour, engines, engines]), [
      claim(graph, [0, 1, 3]),
      claim(graph, [2, 4, 5]),
    ]);
    assert.deepEqual(one.parts, [0, 1, 2, 3]);
    assert.ok(other.parts.includes(other.holder) && !other.parts.includes(2));
  });

  it('stand in one claim at most whatever came before, and no part in two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }), (places) => {
        const groups = [0, 1, 2].map((group) => places.flatMap((place, part) => (place === group ? [part] : [])));
        const claims = groups.filter(({ length }) => length > 1).map((own) => claim(graph, own));
        const after = copied(graph, claims);
        const parts = after.flatMap((each) => each.parts);
        assert.equal(new Set(parts).size, parts.length);
        for (const copies of [
          [0, 1, 5],
          [2, 3],
        ])
          assert.ok(after.filter((each) => each.parts.some((part) => copies.includes(part))).length <= 1);
        for (const each of after) assert.ok(each.parts.includes(each.holder) && each.parts.length > 1);
      }),
    );
  });
});

describe('a sentence that an article took over', () => {
  it('is counted as the one it was taken from', () => {
    const lede = 'The ferry Senja struck a hidden reef near Brik on its way home from the northern fishing grounds.';
    const corpus = corpusOf({
      p0: `Paper a\n\n${lede} The crew was brought ashore by two fishing boats.\n`,
      p1: `Paper b\n\n${lede}\n\nReyl thanked the islanders of Brik for their help.\n`,
      p2: `Paper c\n\nThe Senja hit a reef near Brik on Friday. Two fishing boats brought the crew ashore.\n`,
      p3: `Paper d\n\nHome from the northern fishing grounds, the ferry hit a hidden reef.\n`,
    });
    const claims = corpus.claims(0.3);
    const at = (uri: string): readonly string[] => {
      const start = corpus.get(uri)?.article.text.indexOf(lede) ?? 0;
      return claims.claimsAt(uri, start + 5).flatMap(({ articles }) => articles);
    };
    assert.ok(at('p0').length > 1);
    assert.deepEqual(at('p0'), at('p1'));
  });
});
