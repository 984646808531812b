import assert from 'node:assert/strict';
import type { checksumOf } from '../../src/corpus/clusters/checksum';
import type { Clusters } from '../../src/corpus/clusters/clusterFile';
import type { Corpus } from '../../src/corpus/corpus';
import type { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import type { Decision, findAnchor, NamedEntity } from '../../src/corpus/decisions/decisions';
import type { renamedFiles } from '../../src/corpus/decisions/movedPaths';
import type { findSelectors, selectorsOf } from '../../src/corpus/notes/selectors';
import { wordOf } from '../fixtures/hostileShapes';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';

/** Names of the smaller article, or sentences. */
const count = 60;
const times = 4;
/** Quadratic work takes four times as many steps as the texts grow. */
const slack = 1.6;

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);
const nameOf = (index: number): string => `${capital(wordOf(2 * index))} ${capital(wordOf(2 * index + 1))}`;
const person = (index: number): NamedEntity => ({ name: nameOf(index), kind: 'person' });
const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index));
const article = (names: number): string => list(names, (index) => `${nameOf(index)} came to the quay.`).join(' ');

/** What a file of decisions may say of an article with so many names. */
const decisionsOf: Readonly<Record<string, (names: number) => Decision[]>> = {
  'each into the next': (names) =>
    list(names - 1, (index): Decision => ({ type: 'merge', entity: person(index), into: person(index + 1) })),
  'each into the one before, from the end': (names) =>
    list(names - 1, (index): Decision => ({
      type: 'merge',
      entity: person(names - 1 - index),
      into: person(names - 2 - index),
    })),
  'all into one': (names) =>
    list(names - 1, (index): Decision => ({ type: 'merge', entity: person(index + 1), into: person(0) })),
  'other names for each, again and again': (names) =>
    list(8 * names, (index): Decision => ({ type: 'rename', entity: person(index % names), name: nameOf(9 * index) })),
  'each split off': (names) =>
    list(names, (index): Decision => ({ type: 'split', entity: person(index), path: 'a.txt' })),
};

describe('what lies beside articles', function () {
  this.timeout(60_000);
  let counted: CountedModules<{
    Corpus: typeof Corpus;
    DecisionIndex: typeof DecisionIndex;
    checksumOf: typeof checksumOf;
    findAnchor: typeof findAnchor;
    findSelectors: typeof findSelectors;
    renamedFiles: typeof renamedFiles;
    selectorsOf: typeof selectorsOf;
    tagger: typeof tagger;
  }>;
  before(() => {
    counted = new CountedModules(
      `export { Corpus } from './src/corpus/corpus';
      export { DecisionIndex } from './src/corpus/decisions/decisionIndex';
      export { checksumOf } from './src/corpus/clusters/checksum';
      export { findAnchor } from './src/corpus/decisions/decisions';
      export { renamedFiles } from './src/corpus/decisions/movedPaths';
      export { findSelectors, selectorsOf } from './src/corpus/notes/selectors';
      export { tagger } from './test/fixtures/tagger';`,
    );
  });
  after(() => {
    counted.dispose();
  });

  /** @param stepsFor so many names or sentences */
  function grows(stepsFor: (size: number) => number): void {
    // Tables that are filled on first use are no part of the work.
    stepsFor(count);
    const [small, large] = [count, times * count].map(stepsFor);
    assert.ok(large < small * times * slack, `${small} steps, then ${large} for ${times} times as much`);
  }

  for (const [what, decisions] of Object.entries(decisionsOf))
    it(`takes steps in proportion: names merged, split and renamed, ${what}`, () => {
      const { exports } = counted;
      grows((names) => {
        const corpus = new exports.Corpus(exports.tagger);
        corpus.read('file:///n/a.txt', article(names));
        return counted.stepsOf(() => {
          corpus.applyDecisions(new exports.DecisionIndex([{ folder: 'file:///n/', decisions: decisions(names) }]));
          for (const { id } of corpus.entities()) corpus.articlesOf(id);
        });
      });
    });

  it('takes steps in proportion: passages of clusters, each the whole of an article', () => {
    const { exports } = counted;
    grows((sentences) => {
      const corpus = new exports.Corpus(exports.tagger);
      const texts = [0, 1].map((side) =>
        list(sentences, (index) => `The ${wordOf(9 * index + 2 * side)} saw a ${wordOf(9 * index + 1)}.`).join(' '),
      );
      texts.forEach((text, index) => corpus.read(`file:///n/${index}.txt`, text));
      const whole = (at: number): Clusters['clusters'][number][number] => ({
        article: at,
        start: 0,
        end: texts[at].length,
      });
      const clusters: Clusters = {
        articles: texts.map((text, index) => ({ path: `${index}.txt`, checksum: exports.checksumOf(text) })),
        clusters: list(sentences, () => [whole(0), ...list(64, () => whole(1))]),
      };
      corpus.clusters.apply([{ folder: 'file:///n/', clusters }]);
      return counted.stepsOf(() => {
        for (const uri of corpus.uris()) corpus.nearOf(uri);
      });
    });
  });

  it('takes steps in proportion: words that stand nearly everywhere', () => {
    const { exports } = counted;
    grows((size) => {
      const half = 'a'.repeat(50 * size);
      const anchor = { path: 'a.txt', exact: `${half}b${half}`, prefix: '', suffix: '' };
      const text = 'a'.repeat(400 * size);
      const steps = counted.stepsOf(() => assert.equal(exports.findAnchor(text, anchor), undefined));
      // `indexOf` is one step, whatever it takes: seconds for a text of a million here.
      assert.ok(steps >= text.length, `${steps} steps for ${text.length} characters`);
      return steps;
    });
  });

  const changes: Readonly<Record<string, (text: string) => string>> = {
    'that stand where they stood': (text) => text,
    'that moved': (text) => `Updated.\n\n${text}`,
    'whose words are others': (text) => text.replaceAll('quay', 'pier'),
  };
  for (const [what, change] of Object.entries(changes))
    it(`takes steps in proportion: notes on one article ${what}`, () => {
      const { exports } = counted;
      grows((names) => {
        const text = article(names);
        const words = 'came to the quay';
        const notes = list(names, (index) => {
          const start = text.indexOf(words, text.indexOf(nameOf(index)));
          return exports.selectorsOf(text, { start, end: start + words.length });
        });
        const changed = change(text);
        return counted.stepsOf(() => exports.findSelectors(changed, notes));
      });
    });

  it('looks for notes whose words stand everywhere in a bounded number of places', () => {
    const { exports } = counted;
    const around = 'a'.repeat(100);
    const notes = list(1000, () => ({
      exact: 'a',
      prefix: around,
      suffix: `${around}b`,
      position: { start: 5, end: 6 },
    }));
    let placed: readonly object[] = [];
    const steps = counted.stepsOf(() => (placed = exports.findSelectors('a'.repeat(20_000), notes)));
    assert.deepEqual(
      new Set(placed.map((each) => JSON.stringify(each))),
      new Set(['{"state":"lost","reason":"several"}']),
    );
    // Twenty million places there are, each with two hundred code units around it.
    assert.ok(steps < 150_000_000, `${steps} steps`);
  });

  it('looks for the passages of so many decisions as take a bounded time', () => {
    const { exports } = counted;
    const decisions = list(3000, (index): Decision => ({
      type: 'boilerplate',
      passage: { path: 'a.txt', exact: index === 2999 ? 'last' : `no ${index}`, prefix: '', suffix: '' },
      is: true,
    }));
    const index = new exports.DecisionIndex([{ folder: 'file:///n/', decisions }]);
    // The first decision is on words that stand there, and beyond what is looked through.
    const text = `${'x'.repeat(199_995)} no 0 last`;
    let spans: readonly object[] = [];
    const steps = counted.stepsOf(() => (spans = index.reassignedSpans('file:///n/a.txt', text)));
    assert.deepEqual(spans, [{ start: 200_001, end: 200_005, boilerplate: true }]);
    assert.ok(steps < 400_000_000, `${steps} steps`);
  });

  it('asks once for the text of each file where others are gone', () => {
    const { exports } = counted;
    const asked: string[] = [];
    const gone = list(count, (index): Decision => ({
      type: 'boilerplate',
      passage: { path: `gone${index}.txt`, exact: 'the quay', prefix: '', suffix: '', start: 3 },
      is: true,
    }));
    const found = exports.renamedFiles(gone, new Set(['a.txt', 'b.txt']), (path) => {
      asked.push(path);
      return path === 'a.txt' ? 'At the quay' : '';
    });
    assert.deepEqual(asked, ['a.txt', 'b.txt']);
    assert.equal(found.size, count);
  });
});
