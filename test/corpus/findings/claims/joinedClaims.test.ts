import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Carried } from '../../../../src/corpus/findings/claims/claimCarriers';
import { joinedClaims, withoutTwins } from '../../../../src/corpus/findings/claims/joinedClaims';
import type { LinkedSentence, Part, PartGraph } from '../../../../src/corpus/findings/claims/linkedParts';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated, corpusOf } from '../../../fixtures/corpus';
import { readEvents } from '../../../news/events';

/** Events of the labelled news that are looked at. */
const maxEvents = 3;

const text =
  'The harbour master retired in the middle of May, and she moved to a small village on the coast, and her brother bought the old mill in autumn.';

/** A sentence in each of some articles, cut into as many parts as it has clauses. */
function graphOf(articles: number): PartGraph {
  const parts: Part[] = [];
  for (let article = 0; article < articles; article++) {
    const annotatedText = annotated(text);
    const read = readSentence(annotatedText, 0);
    const passage = { uri: String(article), sentence: 0, start: 0, end: text.length };
    const sentence: LinkedSentence = { passage, annotated: annotatedText, figures: [], article, ...read };
    for (const { from, to } of read.clauses)
      parts.push({ from, to, sentence, span: { start: 0, end: 0 }, bits: 30, isDenial: false });
  }
  return { parts, links: [], sentenceCounts: Array.from({ length: articles }, () => 1) };
}

const clauses = graphOf(1).parts.length;

/** A claim of one clause, as some articles make it; the first holds the label. */
function claim({ parts }: PartGraph, clause: number, articles: readonly number[]): Carried {
  const own = articles.map((article) => article * clauses + clause);
  const { from, to } = parts[own[0]];
  return {
    label: { from, to },
    holder: own[0],
    parts: [...own].sort((one, other) => one - other),
    akin: new Set(articles),
  };
}

describe('claims side by side', () => {
  const graph = graphOf(3);

  it('are cut as this test wants them', () => {
    assert.equal(clauses, 3);
  });

  it('are one where the same articles make them', () => {
    const joined = joinedClaims(graph, [claim(graph, 0, [0, 1]), claim(graph, 1, [0, 1])]);
    assert.deepEqual(
      joined.map(({ parts }) => parts),
      [[0, 1, 3, 4]],
    );
    const { to } = graph.parts[1];
    assert.deepEqual(joined[0].label, { from: 0, to });
  });

  it('are one where the label of the second alone stands beside the first', () => {
    const second = { ...claim(graph, 1, [1, 0]), parts: [2, 4] };
    assert.equal(joinedClaims(graph, [claim(graph, 0, [0, 1]), second]).length, 1);
    assert.equal(joinedClaims(graph, [{ ...claim(graph, 0, [0, 1]) }, { ...second, holder: 2 }]).length, 2);
  });

  it('stay apart where an article makes one of them only', () => {
    const joined = joinedClaims(graph, [claim(graph, 0, [0, 1, 2]), claim(graph, 1, [0, 1])]);
    assert.deepEqual(
      joined.map(({ parts }) => parts),
      [
        [0, 3, 6],
        [1, 4],
      ],
    );
  });

  it('stay apart where something stands between them', () => {
    const joined = joinedClaims(graph, [claim(graph, 0, [0, 1]), claim(graph, 2, [0, 1])]);
    assert.equal(joined.length, 2);
  });

  it('stay apart where they stand side by side in two sentences', () => {
    // The last part of one article and the first of the next.
    const last = { ...claim(graph, 2, [0, 1]), parts: [2, 5] };
    const first = { ...claim(graph, 0, [1, 0]), parts: [0, 3] };
    assert.equal(joinedClaims(graph, [last, first]).length, 2);
  });

  it('are one over three in a row, whichever comes first', () => {
    const three = [0, 1, 2].map((clause) => claim(graph, clause, [0, 1]));
    for (const order of [three, [...three].reverse(), [three[1], three[0], three[2]]])
      assert.deepEqual(
        joinedClaims(graph, order).map(({ parts }) => parts),
        [[0, 1, 2, 3, 4, 5]],
      );
  });

  it('keep who says something alike', () => {
    const [one] = joinedClaims(graph, [
      { ...claim(graph, 0, [0, 1]), akin: new Set([0, 1, 2]) },
      claim(graph, 1, [0, 1]),
    ]);
    assert.deepEqual([...one.akin].sort(), [0, 1, 2]);
  });

  it('lose no part, give none twice, and join no articles to a claim', () => {
    const articles = fc.subarray([0, 1, 2], { minLength: 2 });
    fc.assert(
      fc.property(fc.tuple(articles, articles, articles), (sets) => {
        const claims = sets.map((own, clause) => claim(graph, clause, own));
        const joined = joinedClaims(graph, claims);
        const before = claims.flatMap(({ parts }) => parts).sort((one, other) => one - other);
        const after = joined.flatMap(({ parts }) => parts).sort((one, other) => one - other);
        assert.deepEqual(after, before);
        for (const { holder, label, parts } of joined) {
          assert.ok(parts.includes(holder));
          assert.ok(label.from < label.to);
          const own = new Set(parts.map((part) => graph.parts[part].sentence.article));
          const first = claims.find((each) => each.parts.includes(holder));
          assert.deepEqual(
            [...own].sort(),
            [...new Set(first?.parts.map((part) => graph.parts[part].sentence.article))].sort(),
          );
        }
      }),
    );
  });
});

describe('claims with one label', () => {
  const graph = graphOf(3);

  it('are one, with the parts of both and all who say something alike', () => {
    const other = { ...claim(graph, 0, [2]), akin: new Set([1, 2]) };
    const [one, ...rest] = withoutTwins(graph, [claim(graph, 0, [0, 1]), other]);
    assert.deepEqual(rest, []);
    assert.deepEqual([one.holder, one.parts], [0, [0, 3, 6]]);
    assert.deepEqual([...one.akin].sort(), [0, 1, 2]);
  });

  it('stay apart where a word or the subject is another', () => {
    const one = claim(graph, 0, [0, 1]);
    const { from, to } = one.label;
    const lent = { ...claim(graph, 0, [1, 2]), label: { from, to, subject: { from: 0, to: 2 } } };
    const shorter = { ...claim(graph, 0, [1, 2]), label: { from, to: to - 1 } };
    assert.equal(withoutTwins(graph, [one, lent, shorter]).length, 3);
  });
});

describe('in the labelled news', () => {
  it('claims of the same articles stand nowhere side by side in the sentence of a label', () => {
    for (const { name, articles } of readEvents('train').slice(0, maxEvents)) {
      const { claims } = corpusOf(Object.fromEntries(articles.map(({ id, text: own }) => [id, own]))).claims(0.75);
      for (const one of claims)
        for (const other of claims) {
          if (one === other || one.articles.join() !== other.articles.join()) continue;
          const { uri, sentence, end } = one.labelPassage;
          const beside = other.passages.find((passage) => passage.uri === uri && passage.start === end);
          assert.notEqual(beside?.sentence, sentence, `${name}: ${one.label} | ${other.label}`);
        }
    }
  });
});
