import assert from 'node:assert/strict';
import type { annotate } from '../../src/annotations/annotate';
import type { Corpus } from '../../src/corpus/corpus';
import type { PairDescriber } from '../../src/corpus/index/pairDescriber';
import type { ThirdArticle } from '../../src/corpus/index/thirdArticle';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';
import type { shippedVectors } from '../fixtures/vectors';

const minScore = 0.75;

const things = ['bridge', 'school', 'harbour', 'library', 'station', 'market', 'theatre', 'hospital', 'museum', 'farm'];
const verbs = ['repaired', 'painted', 'closed', 'sold', 'opened', 'flooded'];

/** An article full of figures, as a budget is told. */
const budget = `Budget of Tulm told

TULM, 3 March 2025 — ${things
  .map(
    (thing, index) =>
      `The council of Tulm paid £${index + 2}.4m for the old ${thing} that was ${verbs[index % verbs.length]} in ${1990 + index}, and ${10 * index + 12} ${thing} workers went on 4 February.`,
  )
  .join('\n\n')}
`;
const otherSums = budget.replace('£2.4m', '£4.2m');

describe('findings of copies of one article', () => {
  let counted: CountedModules<{
    Corpus: typeof Corpus;
    PairDescriber: typeof PairDescriber;
    ThirdArticle: typeof ThirdArticle;
    annotate: typeof annotate;
    tagger: typeof tagger;
    shippedVectors: typeof shippedVectors;
  }>;
  before(() => {
    counted = new CountedModules(
      `export { Corpus } from './src/corpus/corpus';
      export { PairDescriber } from './src/corpus/index/pairDescriber';
      export { ThirdArticle } from './src/corpus/index/thirdArticle';
      export { annotate } from './src/annotations/annotate';
      export { tagger } from './test/fixtures/tagger';
      export { shippedVectors } from './test/fixtures/vectors';`,
    );
  });
  after(() => {
    counted.dispose();
  });

  /** Articles of which every third gives another sum. */
  const folderOf = (copies: number): Corpus => {
    const corpus = new counted.exports.Corpus(counted.exports.tagger, undefined, counted.exports.shippedVectors);
    for (let index = 0; index < copies; index++)
      corpus.read(`a${String(index).padStart(2, '0')}.txt`, index % 3 === 2 ? otherSums : budget);
    return corpus;
  };

  const tell = (corpus: Corpus): void => {
    corpus.disputes(minScore);
  };

  /** How often a method is called during a piece of work. */
  const callsOf = <Name extends string>(
    { prototype }: { readonly prototype: Record<Name, (...given: never[]) => unknown> },
    name: Name,
    work: () => void,
  ): number => {
    const { [name]: before } = prototype;
    let calls = 0;
    prototype[name] = function (this: unknown, ...given) {
      calls++;
      return before.apply(this, given);
    };
    try {
      work();
    } finally {
      prototype[name] = before;
    }
    return calls;
  };

  it('compare the sentences of a text with those of another once, however many articles print it', function () {
    this.timeout(60_000);
    const { PairDescriber } = counted.exports;
    const [few, some, many] = [6, 12, 24].map((copies) => {
      const corpus = folderOf(copies);
      return callsOf(PairDescriber, 'featuresOf', () => {
        tell(corpus);
      });
    });
    assert.ok(few > 0);
    assert.deepEqual([some, many], [few, few]);
  });

  it('ask each of the other articles once about two texts', function () {
    this.timeout(60_000);
    const { ThirdArticle } = counted.exports;
    const [few, many] = [6, 24].map((copies) => {
      const corpus = folderOf(copies);
      return callsOf(ThirdArticle, 'supportOf', () => {
        tell(corpus);
      });
    });
    // Of 6 articles 4 stand beside two of them, of 24 articles 22; each two articles for themselves are 15 and 276.
    assert.ok(many <= few * (22 / 4) * 1.2, `${few} calls at 6 articles, ${many} at 24`);
  });

  it('take steps in proportion to the pairs of articles', function () {
    this.timeout(120_000);
    const stepsFor = (copies: number): number => {
      const corpus = folderOf(copies);
      return counted.stepsOf(() => {
        tell(corpus);
      });
    };
    stepsFor(6);
    const [few, some, many] = [6, 12, 24].map(stepsFor);
    assert.ok(some < few * (66 / 15), `${few} steps at 6 articles, ${some} at 12`);
    assert.ok(many < few * (276 / 15), `${few} steps at 6 articles, ${many} at 24`);
  });
});
