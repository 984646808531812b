import assert from 'node:assert/strict';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import { anchorOf } from '../../src/corpus/decisions/decisions';
import { flood } from '../fixtures/articles';
import { annotated, corpusOf } from '../fixtures/corpus';

describe('findings of a folder', () => {
  it('are worked out once, and anew when something changes', () => {
    const corpus = corpusOf(flood);
    const drifts = corpus.driftsOf('post');
    const comparisons = corpus.comparisonsOf('post', 0.5);
    assert.ok(drifts.length > 0 && comparisons.length > 0);
    assert.equal(corpus.driftsOf('post'), drifts);
    assert.equal(corpus.comparisonsOf('post', 0.5), comparisons);
    corpus.remove('herald');
    assert.notEqual(corpus.driftsOf('post'), drifts);
    assert.ok(corpus.comparisonsOf('post', 0.5).every(({ b }) => b.uri !== 'herald'));
  });

  it('compare only where links reach the least score', () => {
    const corpus = corpusOf(flood);
    const count = (minScore: number): number => corpus.comparisonsOf('post', minScore).length;
    assert.ok(count(0.3) > count(1.01));
    assert.equal(count(0.3), corpusOf(flood).comparisonsOf('post', 0.3).length, 'whatever was asked before');
  });

  it('make claims among some articles, or all', () => {
    const corpus = corpusOf(flood);
    const among = (uris?: string[]): Set<string> =>
      new Set(corpus.claims(0.6, uris).claims.flatMap(({ articles }) => [...articles]));
    assert.deepEqual(among(), new Set(['post', 'herald', 'echo']));
    assert.deepEqual(among(['post', 'herald']), new Set(['post', 'herald']));
    assert.deepEqual(among(['post']), new Set());
  });

  it('have nothing missing in an article without links, or beside no claims', () => {
    const corpus = corpusOf({ ...flood, stranger: 'Whale seen\n\nA whale was seen off Senja for once.\n' });
    assert.deepEqual(corpus.coverageOf('stranger', 0.6, corpus.claims(0.6))?.notFound, []);
    assert.deepEqual(corpus.coverageOf('echo', 0.6, corpus.claims(0.6, []))?.notFound, []);
  });

  it('do not count a repeated sentence as only here twice', () => {
    const only = 'Insurance companies sent their first adjusters to the town on Tuesday.';
    const shared = 'The river Tarn left its banks on Monday and drove two hundred people from their homes in Ostby.';
    const corpus = corpusOf({ a: `Flood\n\n${shared}\n\n${only} ${only}\n`, b: `Flood\n\n${shared}\n` });
    assert.equal(corpus.coverageOf('a', 0.6)?.onlyHere.length, 1);
    assert.equal(corpus.coverageOf('a', 0.6)?.onlyHere[0].sentence, 2);
  });

  it('know families among some articles, or all, passing over those that are not held', () => {
    const copied =
      'The harbour wall at Teshi fell into the sea on Friday after three days of storm, and forty boats broke loose from it.';
    const corpus = corpusOf({
      a: `Wall falls\n\n${copied} Port engineer Kwabena Asare had asked for money to mend it in March but none was paid.\n`,
      b: `Storm\n\n${copied} Port engineer Kwabena Asare had asked for money to mend it in March but none was paid.\n`,
      c: 'Whale seen\n\nA whale was seen off Senja for once.\n',
    });
    const articles = (uris?: string[]): (readonly string[])[] => corpus.families(uris).map((family) => family.articles);
    assert.deepEqual(articles(), [['a', 'b'], ['c']]);
    assert.deepEqual(articles(['a', 'never', 'c']), [['a'], ['c']]);
    assert.ok(corpus.families()[0].evidence.length > 0);
    assert.deepEqual(corpus.families(), corpus.families());
    corpus.put('b', annotated('Storm\n\nA storm came.\n'));
    assert.deepEqual(articles(), [['a'], ['b'], ['c']]);
  });

  it('leave out pairs that the reader set apart', () => {
    const corpus = corpusOf(flood);
    const [drift] = corpus.driftsOf('post');
    const sentence = ({ uri, start, end }: { uri: string; start: number; end: number }): ReturnType<typeof anchorOf> =>
      anchorOf(uri, corpus.get(uri)?.article.text ?? '', { start, end });
    const before = corpus.driftsOf('post').length;
    corpus.applyDecisions(
      new DecisionIndex([
        { folder: '', decisions: [{ type: 'notComparable', passages: [sentence(drift.a), sentence(drift.b)] }] },
      ]),
    );
    const same = ({ a, b }: typeof drift): boolean =>
      a.sentence === drift.a.sentence && b.uri === drift.b.uri && b.sentence === drift.b.sentence;
    assert.ok(corpus.driftsOf('post').length < before);
    assert.ok(!corpus.driftsOf('post').some(same));
  });
});
