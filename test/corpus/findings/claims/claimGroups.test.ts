import assert from 'node:assert/strict';
import type { Parallel, Passage } from '../../../../src/corpus/index/parallel';
import type { Claim } from '../../../../src/corpus/findings/claims/claims';
import { claimsFrom } from '../../../../src/corpus/findings/claims/claimGroups';
import { annotated, parallel } from '../../../fixtures/corpus';

/** Articles of one sentence each, which all say the same: what a label says each of them says. */
const texts: Record<string, string> = {
  a: 'Soldiers carried bread and diesel to the flooded villages.',
  b: 'Bread and diesel were carried to the flooded villages by soldiers.',
  c: 'To the flooded villages soldiers carried diesel and bread.',
  d: 'The soldiers carried diesel and bread to the flooded villages.',
};
const articles = new Map(Object.entries(texts).map(([uri, text]) => [uri, annotated(text)]));
const sentence = (uri: string): Passage => ({ uri, sentence: 0, start: 0, end: texts[uri].length });
const link = (pair: string, score: number): Parallel =>
  parallel(sentence(pair[0]), sentence(pair[1]), { kind: 'paraphrase', score });

/** Articles of each claim. @param links scores by pair of articles */
function grouped(links: Record<string, number>, supported: Record<string, number> = {}, minScore = 0.75): string[] {
  const made = (scores: Record<string, number>): Parallel[] =>
    Object.entries(scores).map(([pair, score]) => link(pair, score));
  return claimsFrom({ parallels: made(links), supported: made(supported) }, minScore, [...articles.keys()], (uri) =>
    articles.get(uri),
  ).claims.map((claim) => claim.articles.join(''));
}

describe('groups of parts', () => {
  it('are made by links of the least score', () => {
    assert.deepEqual(grouped({ ab: 0.75 }), ['ab']);
    assert.deepEqual(grouped({ ab: 0.5 }, {}, 0.5), ['ab']);
  });

  it('join where they are a little alike on average', () => {
    assert.deepEqual(grouped({ ab: 0.95, bc: 0.9 }), ['abc']);
    // 0.31 / 2 is enough and 0.29 / 2 is not.
    assert.deepEqual(grouped({ ab: 0.95, bc: 0.31 }, {}, 0.3), ['abc']);
    assert.deepEqual(grouped({ ab: 0.95, bc: 0.29 }, {}, 0.28), ['ab']);
  });

  it('join what two articles each carry only where it is more alike', () => {
    // Over four pairs, 1.4 / 4 is enough and 1.38 / 4 is not.
    assert.deepEqual(grouped({ ab: 0.95, cd: 0.95, bc: 0.9, ad: 0.5 }), ['abcd']);
    assert.deepEqual(grouped({ ab: 0.95, cd: 0.95, bc: 0.9, ad: 0.48 }), ['ab', 'cd']);
  });

  it('take in what a weaker link and the others support, from three on', () => {
    assert.deepEqual(grouped({ ab: 0.9, bc: 0.7 }), ['abc'], '0.7 / 2');
    assert.deepEqual(grouped({ ab: 0.9, bc: 0.41, ac: 0.41 }), ['abc']);
    assert.deepEqual(grouped({ ab: 0.9, bc: 0.29, ac: 0.29 }), ['ab'], 'too weak by more than 0.35');
  });

  it('take in what is hardly alike where it says the label', () => {
    assert.deepEqual(grouped({ ab: 0.9, bc: 0.31 }), ['abc']);
    assert.deepEqual(grouped({ ab: 0.9, bc: 0.29 }), ['ab']);
  });

  it('are made of two by a link that the reader wants to see', () => {
    assert.deepEqual(grouped({ ab: 0.75 }), ['ab']);
    assert.deepEqual(grouped({ ab: 0.74 }), []);
  });

  it('take in what is no link by itself only with the support of two', () => {
    assert.deepEqual(grouped({}, { ab: 0.9 }), []);
    assert.deepEqual(grouped({ ab: 0.9 }, { bc: 0.7 }), ['abc']);
    assert.deepEqual(grouped({ ab: 0.9 }, { bc: 0.28, ac: 0.29 }), ['ab']);
  });

  describe('of which one gives another value', () => {
    const scored = (goals: string): string => `Hanna Reyl scored ${goals} goals in 27 matches for the island club.`;
    const texts: Record<string, string> = { a: scored('21'), b: scored('19'), c: `Striker ${scored('nineteen')}` };
    const read = new Map(Object.entries(texts).map(([uri, text]) => [uri, annotated(text)]));
    const at = (uri: string): Passage => ({ uri, sentence: 0, start: 0, end: texts[uri].length });
    const parallels = ['ab', 'ac', 'bc'].map(([a, b]) => parallel(at(a), at(b), { score: 0.95, kind: 'near' }));
    const made = (areToldApart: () => boolean): Claim[] => [
      ...claimsFrom({ parallels, supported: [], areToldApart }, 0.75, ['a', 'b', 'c'], (uri) => read.get(uri)).claims,
    ];

    it('count those that give the value of the label, which is that of most', () => {
      const [claim, ...more] = made(() => false);
      assert.match(claim.label, /19|nineteen/);
      assert.deepEqual(claim.articles, ['b', 'c']);
      assert.deepEqual(more, []);
    });

    it('have it as differing where that is told', () => {
      const [claim] = made(() => true);
      assert.match(claim.label, /19|nineteen/);
      assert.deepEqual(claim.articles, ['a', 'b', 'c']);
    });
  });

  it('do not forbid an absence by what is no link', () => {
    const set = claimsFrom(
      { parallels: [link('ab', 0.9)], supported: [link('bd', 0.25)] },
      0.75,
      [...articles.keys()],
      (uri) => articles.get(uri),
    );
    const [claim] = set.claims;
    assert.deepEqual([...set.linkedTo(claim)].sort(), ['a', 'b']);
  });

  it('do not depend on the order of articles', () => {
    const parallels = [link('ab', 0.9), link('bc', 0.8), link('cd', 0.77)];
    const labels = (uris: readonly string[]): string[] =>
      claimsFrom({ parallels, supported: [] }, 0.75, uris, (uri) => articles.get(uri)).claims.map(
        ({ id, label }) => id + label,
      );
    assert.deepEqual(labels(['d', 'b', 'a', 'c']), labels(['a', 'b', 'c', 'd']));
  });

  it('pass over articles that are gone', () => {
    assert.deepEqual(
      claimsFrom({ parallels: [link('ab', 0.9)], supported: [] }, 0.75, ['a', 'b'], () => undefined).claims,
      [],
    );
    assert.deepEqual(claimsFrom({ parallels: [], supported: [] }, 0.75, [], () => undefined).claims, []);
  });
});

describe('groups of what is denied', () => {
  const said: Record<string, string> = {
    a: 'Menon said that the engine of the Belmora ferry had failed twice in May.',
    b: 'Menon denied that the engine of the Belmora ferry had failed twice in May.',
    c: 'Twice in May the engine of the ferry broke down, a clerk of the harbour office at Belmora wrote.',
    d: 'Menon never denied that the engine of the Belmora ferry had failed twice in May.',
  };
  const read = new Map(Object.entries(said).map(([uri, text]) => [uri, annotated(text)]));
  const claims = (scores: Record<string, number>): string[] =>
    claimsFrom(
      {
        parallels: Object.entries(scores).map(([[one, other], score]) => {
          const [from, to] = [one, other].map((uri) => ({ uri, sentence: 0, start: 0, end: said[uri].length }));
          return parallel(from, to, { kind: one === 'c' || other === 'c' ? 'paraphrase' : 'near', score });
        }),
        supported: [],
      },
      0.75,
      [...read.keys()],
      (uri) => read.get(uri),
    ).claims.map((claim) => claim.articles.join(''));

  it('are apart from what is said, and a third does not join them', () => {
    assert.deepEqual(claims({ ab: 0.97 }), []);
    assert.deepEqual(claims({ ac: 0.9 }), ['ac']);
    assert.deepEqual(claims({ bc: 0.9 }), ['bc'], 'in other words a negator tells little');
    assert.deepEqual(claims({ ab: 0.97, ac: 0.9, bc: 0.9 }), ['ac']);
  });

  it('are told by an odd number of negators', () => {
    assert.deepEqual(claims({ ad: 0.97 }), ['ad']);
    assert.deepEqual(claims({ bd: 0.97 }), []);
  });
});

describe('cuts', () => {
  const both =
    'Soldiers carried bread and diesel to the flooded villages, farmers lost most of their winter wheat on the plain.';
  const of: Record<string, string> = {
    a: both,
    b: both,
    c: 'Soldiers carried bread and diesel to the flooded villages.',
  };
  const read = new Map(Object.entries(of).map(([uri, text]) => [uri, annotated(text)]));
  const parts = (score: number): number => {
    const [a, b, c] = Object.keys(of).map((uri) => ({ uri, sentence: 0, start: 0, end: of[uri].length }));
    const parallels = [parallel(a, b, { kind: 'verbatim', score: 1 }), parallel(a, c, { score })];
    return claimsFrom({ parallels, supported: [] }, 0.75, ['a', 'b', 'c'], (uri) => read.get(uri)).partsOf('a', 0)
      .length;
  };

  it('are made by links that may join, not by the weakest', () => {
    assert.deepEqual([0.9, 0.41, 0.39].map(parts), [2, 2, 1]);
  });
});
