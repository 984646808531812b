import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import { anchorOf } from '../../src/corpus/decisions/decisions';
import { indexRecordOf } from '../../src/corpus/index/indexRecord';
import { copy, flood, other, wire } from '../fixtures/articles';
import { annotated, corpusOf } from '../fixtures/corpus';
import { shippedVectors } from '../fixtures/vectors';
import { tagger } from '../fixtures/tagger';
import { makeArticle } from '../generator/corpus';

/** All that a corpus says. */
function answersOf(corpus: Corpus): unknown {
  return {
    parallels: corpus.allParallels(0).map(({ a, b, kind, score, run, shared }) => ({ a, b, kind, score, run, shared })),
    claims: corpus.claims(0.5),
    families: corpus.families(),
    entities: corpus.entities(),
    articles: corpus.uris().map((uri) => ({
      uri,
      metadata: corpus.metadata(uri),
      around: corpus.around(uri, 0.5),
      coverage: corpus.coverageOf(uri, 0.5),
      drifts: corpus.driftsOf(uri),
      comparisons: corpus.comparisonsOf(uri, 0.5),
      date: corpus.dateOf(uri),
      figures: corpus.figuresOf(uri),
      speakers: corpus.speakersOf(uri),
    })),
  };
}

describe('corpus', () => {
  it('holds articles by URI', () => {
    const corpus = corpusOf({ b: wire, a: copy });
    assert.deepEqual(corpus.uris(), ['a', 'b']);
    assert.equal(corpus.size, 2);
    assert.deepEqual(
      ['a', 'c'].map((uri) => corpus.has(uri)),
      [true, false],
    );
    assert.equal(corpus.get('a')?.article.text, copy);
    assert.equal(corpus.get('c'), undefined);
    assert.equal(corpus.metadata('a')?.title, 'Tarvik bridge shut');
    assert.equal(corpus.holds('a', copy), true);
    assert.equal(corpus.holds('a', wire), false);
    assert.equal(corpus.holds('c', copy), false);
  });

  it('reads a text in by the format of its name', () => {
    const corpus = new Corpus(tagger);
    corpus.read('a.md', '# Bridge shut\n\nThe *Tarvik* bridge was closed.\n');
    corpus.read('a.txt', '# Bridge shut\n\nThe *Tarvik* bridge was closed.\n');
    assert.equal(corpus.get('a.md')?.article.format, 'markdown');
    assert.equal(corpus.get('a.txt')?.article.format, 'plain');
    assert.equal(corpus.annotate('x.md', 'Text').article.format, 'markdown');
    assert.equal(corpus.annotate('x.md', 'Text', 'plain').article.format, 'plain');
    assert.equal(corpus.has('x.md'), false);
  });

  it('forgets an article that is removed, and says whether it was there', () => {
    const corpus = corpusOf({ wire, copy });
    assert.equal(corpus.nearOf('wire').length, 2);
    assert.equal(corpus.remove('copy'), true);
    assert.equal(corpus.remove('copy'), false);
    assert.deepEqual(corpus.nearOf('wire'), []);
    assert.deepEqual(corpus.nearOf('copy'), []);
    assert.equal(corpus.record('copy'), undefined);
    assert.deepEqual(corpus.figuresOf('copy'), []);
    assert.deepEqual(corpus.speakersOf('copy'), []);
    assert.deepEqual(corpus.factsOf('copy'), []);
    assert.equal(corpus.coverageOf('copy', 0.5), undefined);
    assert.equal(corpus.dateOf('copy'), undefined);
    assert.equal(corpus.entityId('copy', 0), undefined);
    assert.ok(corpus.entities().every(({ articles }) => articles === 1));
  });

  it('gives a version that grows with every change and with nothing else', () => {
    const corpus = corpusOf({ wire });
    const versions = [corpus.version];
    const change = (work: () => void): void => {
      work();
      versions.push(corpus.version);
    };
    change(() => corpus.put('copy', annotated(copy)));
    change(() => void corpus.remove('copy'));
    change(() => corpus.applyDecisions(new DecisionIndex()));
    assert.ok(versions.every((version, i) => i === 0 || version > versions[i - 1]));
    const { version } = corpus;
    answersOf(corpus);
    corpus.remove('copy');
    corpus.compact();
    assert.equal(corpus.version, version);
  });

  it('gives back the record of an article as it came', () => {
    const record = indexRecordOf(annotated(wire));
    const corpus = new Corpus(tagger);
    corpus.putRecord('a', indexRecordOf(annotated(copy)));
    corpus.putRecord('b', record);
    assert.deepEqual(corpus.record('b'), record);
    assert.equal(corpus.record('c'), undefined);
  });

  it('says the same of articles that came as records', () => {
    const texts = { wire, copy, other, ...flood };
    const byRecord = new Corpus(tagger, undefined, shippedVectors);
    for (const [uri, text] of Object.entries(texts)) byRecord.putRecord(uri, indexRecordOf(annotated(text)));
    assert.deepEqual(answersOf(byRecord), answersOf(corpusOf(texts)));
  });

  it('says the same after many edits as one made anew, also when its indexes were compacted', () => {
    const texts = [wire, copy, other, ...Array.from({ length: 6 }, (_, i) => makeArticle(i).text)];
    const live = new Corpus(tagger, undefined, shippedVectors);
    for (let round = 0; round < 10; round++)
      texts.forEach((text, i) => {
        live.put(`n${i}`, annotated(round < 9 ? `${text}\nEdited ${round} times.\n` : text));
        if (round === 8) live.nearOf(`n${i}`);
      });
    live.compact();
    live.remove('n3');
    const kept = texts.map((text, i) => [`n${i}`, text] as const).filter(([uri]) => uri !== 'n3');
    const fresh = corpusOf(Object.fromEntries(kept));
    assert.deepEqual(answersOf(live), answersOf(fresh));
    assert.ok(fresh.allParallels().length > 10);
  });

  it('does not depend on the order in which articles came', () => {
    const texts = Object.entries({ wire, copy, other, ...flood });
    assert.deepEqual(
      answersOf(corpusOf(Object.fromEntries(texts))),
      answersOf(corpusOf(Object.fromEntries(texts.reverse()))),
    );
  });
});

describe('decisions on boilerplate', () => {
  const folder = 'file:///n/';
  const uri = `${folder}a.txt`;
  const text = 'Bridge shut\n\nThe Tarvik bridge was closed on Sunday after a crack was found.\n\nRead us every day.\n';
  const start = text.indexOf('The Tarvik');
  const decided = new DecisionIndex([
    {
      folder,
      decisions: [{ type: 'boilerplate', passage: anchorOf('a.txt', text, { start, end: start + 63 }), is: true }],
    },
  ]);
  const blocksOf = (corpus: Corpus): string =>
    corpus
      .get(uri)
      ?.article.blocks.map(({ kind }) => kind)
      .join() ?? '';

  it('are applied to articles that are held, and taken back', () => {
    const corpus = new Corpus(tagger);
    corpus.read(uri, text);
    corpus.read(`${folder}b.txt`, text);
    const other = corpus.get(`${folder}b.txt`);
    const plain = blocksOf(corpus);
    assert.equal(corpus.isReassigned(uri), false);
    corpus.applyDecisions(decided);
    assert.equal(corpus.isReassigned(uri), true);
    assert.notEqual(blocksOf(corpus), plain);
    assert.equal(corpus.get(`${folder}b.txt`), other, 'an article without decisions is not read again');
    const article = corpus.get(uri);
    corpus.applyDecisions(decided);
    assert.equal(corpus.get(uri), article, 'nor one whose decisions are the same');
    corpus.applyDecisions(new DecisionIndex());
    assert.equal(blocksOf(corpus), plain);
  });

  it('are applied to articles that come later', () => {
    const corpus = new Corpus(tagger);
    corpus.applyDecisions(decided);
    corpus.read(uri, text);
    assert.ok(blocksOf(corpus).includes('boilerplate'));
    assert.equal(corpus.pathOf(uri), 'a.txt');
  });
});
