import assert from 'node:assert/strict';
import { ClaimCarriers, type Carried } from '../../../../src/corpus/findings/claims/claimCarriers';
import {
  linkedParts,
  type PartGraph,
  type RatedLink,
  type Strength,
} from '../../../../src/corpus/findings/claims/linkedParts';
import { PartShares } from '../../../../src/corpus/findings/claims/partShares';
import { widenedClaims } from '../../../../src/corpus/findings/claims/widenedClaims';
import { annotated, parallel } from '../../../fixtures/corpus';

/** A link between two articles, each of one sentence: `ab` at a score. */
type Links = Readonly<Record<string, number>>;

/** Parts of articles of one sentence each, by their letters. */
function graphOf(texts: Readonly<Record<string, string>>, links: Links, strength: Strength = 'shown'): PartGraph {
  const uris = Object.keys(texts).sort();
  const articles = new Map(uris.map((uri) => [uri, annotated(texts[uri])]));
  const passage = (uri: string) => ({ uri, sentence: 0, start: 0, end: texts[uri].length });
  const rated = Object.entries(links).map(([[one, other], score]): RatedLink => ({
    parallel: parallel(passage(one), passage(other), { kind: 'paraphrase', score }),
    strength,
  }));
  return linkedParts(rated, uris, (uri) => articles.get(uri));
}

const articlesOf = ({ parts }: PartGraph, claim: Carried): string =>
  [...new Set(claim.parts.map((part) => parts[part].sentence.passage.uri))].join('');

/** Articles of each claim that all parts together fall into. */
function split(texts: Readonly<Record<string, string>>, links: Links): string[] {
  const graph = graphOf(texts, links);
  return new ClaimCarriers(graph, new PartShares(graph, undefined))
    .split(graph.parts.map((_, index) => index))
    .map((claim) => articlesOf(graph, claim));
}

const long =
  'Soldiers brought bread and diesel to villages as teachers nurses drivers cooks porters grocers and bakers of the coast marched against taxes tolls rents fees and fines.';
const flood = 'Soldiers carried bread and diesel to the flooded villages.';

describe('a group of parts', () => {
  it('is one claim where all articles say the label', () => {
    assert.deepEqual(split({ a: flood, b: `On Monday ${flood}`, c: flood }, { ab: 0.9, ac: 1, bc: 0.9 }), ['abc']);
  });

  it('leaves out an article that says little of the label', () => {
    const other = 'The flooded villages have asked the county for a new dam since spring.';
    assert.deepEqual(split({ a: flood, b: flood, c: other }, { ab: 1, ac: 0.4, bc: 0.4 }), ['ab']);
    // What is linked more surely may say less of it.
    assert.deepEqual(split({ a: flood, b: flood, c: other }, { ab: 1, ac: 0.95, bc: 0.95 }), ['abc']);
  });

  it('is no claim in one article alone', () => {
    assert.deepEqual(split({ a: flood, b: 'A tug left the harbour at noon.' }, { ab: 0.4 }), []);
  });

  it('falls into two claims where it says two things', () => {
    const dam = 'The county wants to build a dam above the mill.';
    const claims = split({ a: flood, b: flood, c: dam, d: dam }, { ab: 1, cd: 1, ac: 0.4, bd: 0.4 });
    assert.deepEqual(claims.sort(), ['ab', 'cd']);
  });

  it('keeps together what is nearly equal, though the words around it are others', () => {
    const thanked = 'Reyl also thanked her friends on the island for their patience in the quarrel';
    const texts = {
      a: `${thanked}.`,
      b: 'The quiet way to settle the herring quarrel was praised in a letter of friends on the island for its patience.',
      c: 'The quiet way to settle the herring quarrel was supported by the northern grocers and bakers.',
    };
    assert.deepEqual(split(texts, { ab: 0.3, bc: 0.95 }), ['bc']);
    // Without the surer link the two that are left say the first one's label.
    assert.deepEqual(split(texts, { ab: 0.6, bc: 0.3 }), ['ab']);
  });
});

describe('parts of no claim', () => {
  /** Articles of the claim of `a` and `b` after `c` was looked at. */
  const widened = (text: string, score: number, strength: Strength = 'weak'): string => {
    const texts = { a: flood, b: flood, c: text };
    const first = graphOf(texts, { ab: 1 }).parts.length;
    const graph = graphOf(texts, { ab: 1, bc: score }, strength);
    const shares = new PartShares(graph, undefined);
    const carriers = new ClaimCarriers(graph, shares);
    const claims = carriers.split(Array.from({ length: first }, (_, index) => index));
    return widenedClaims(graph, shares, claims)
      .map((claim) => articlesOf(graph, claim))
      .join(' ');
  };

  it('join the claim whose label they say', () => {
    assert.equal(widened('Bread and diesel were carried to the villages by soldiers.', 0.35), 'abc');
  });

  it('join none without a link that is sure enough', () => {
    assert.equal(widened('Bread and diesel were carried to the villages by soldiers.', 0.29), 'ab');
  });

  it('join none whose label they hardly say', () => {
    assert.equal(widened('Soldiers were seen near the station on Monday evening.', 0.74), 'ab');
  });

  it('join none that says hardly anything of what they say', () => {
    assert.equal(widened(long, 0.5), 'ab');
    assert.equal(widened(long, 0.74), 'ab');
  });

  it('join none that says what they deny', () => {
    const texts = { a: flood, b: flood, c: 'Soldiers have not carried bread and diesel to the flooded villages.' };
    const graph = graphOf(texts, { ab: 1, bc: 0.9 });
    const links = [...graph.links, { a: 0, b: 2, score: 0.9, strength: 'shown' as const }];
    const shares = new PartShares(graph, undefined);
    const [claim] = new ClaimCarriers(graph, shares).split([0, 1]);
    assert.deepEqual(widenedClaims({ ...graph, links }, shares, [claim]), [claim]);
    assert.deepEqual(widenedClaims({ ...graph, links: links.slice(-1) }, shares, [claim])[0].parts, [0, 1, 2]);
  });

  describe('whose article is counted already', () => {
    /** How many parts join the claim of a label that stands in three articles, in one of them behind another sentence. */
    const joining = (label: string, other: string): number => {
      const texts = { a: label, b: label, c: `${other} ${label}` };
      const articles = new Map(Object.entries(texts).map(([uri, text]) => [uri, annotated(text)]));
      const passages = (uri: 'a' | 'b' | 'c', sentence: number) => {
        const { start, end } = articles.get(uri)?.article.sentences[sentence] ?? { start: 0, end: 0 };
        return { uri, sentence, start, end };
      };
      const rated: RatedLink[] = [
        { parallel: parallel(passages('a', 0), passages('b', 0), { score: 1 }), strength: 'shown' },
        { parallel: parallel(passages('a', 0), passages('c', 1), { score: 1 }), strength: 'shown' },
        {
          parallel: parallel(passages('a', 0), passages('c', 0), { kind: 'paraphrase', score: 0.2 }),
          strength: 'weak',
        },
      ];
      const graph = linkedParts(rated, ['a', 'b', 'c'], (uri) => articles.get(uri));
      const shares = new PartShares(graph, undefined);
      const carriers = new ClaimCarriers(graph, shares);
      const whole = graph.parts.flatMap(({ sentence: { passage } }, index) =>
        passage.uri === 'c' && passage.sentence === 0 ? [] : [index],
      );
      const [before] = carriers.split(whole);
      const [after] = widenedClaims(graph, shares, [before]);
      assert.equal(articlesOf(graph, before), 'abc');
      return after.parts.length - before.parts.length;
    };

    it('join its claim with less in common', () => {
      assert.equal(joining(flood, 'Bread and diesel were carried to the villages.'), 1);
    });
  });
});
