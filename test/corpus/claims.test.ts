import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/annotate';
import { Corpus } from '../../src/corpus/corpus';
import { tagger } from '../fixtures/tagger';

function corpusOf(texts: Record<string, string>): Corpus {
  const corpus = new Corpus(tagger);
  for (const [uri, text] of Object.entries(texts)) corpus.put(uri, annotate(text, 'plain', tagger));
  return corpus;
}

const body = 'The harbour wall at Teshi fell into the sea on Friday after three days of storm, and forty boats broke loose. Port engineer Kwabena Asare had asked for money to mend it in March but none was paid.';
const quote = '“We will rebuild this wall before the rains return, whatever some in the capital may say,” said Kwabena Asare.';

describe('source families', () => {
  it('join articles that copy one another, with the run as evidence', () => {
    const corpus = corpusOf({
      a: `Teshi wall falls\n\n${body}\n\n${quote}\n`,
      b: `Storm breaks harbour wall\n\n${body} Fishermen counted their losses.\n`,
      c: `Boats adrift off Teshi\n\nForty fishing boats are adrift after the Teshi wall gave way.\n\n${quote}\n`,
    });
    const families = corpus.families();
    assert.deepEqual(families.map((f) => f.articles), [['a', 'b'], ['c']]);
    assert.ok(families[0].evidence.some((e) => e.kind === 'run' && e.words >= 16));
  });

  it('do not take a shared quotation for copying', () => {
    const corpus = corpusOf({ a: `Teshi wall falls\n\nThe wall fell.\n\n${quote}\n`, c: `Boats adrift\n\nForty boats are adrift.\n\n${quote}\n` });
    assert.equal(corpus.families().length, 2);
  });

  it('join articles that credit one agency and share its words', () => {
    const corpus = corpusOf({
      a: 'Teshi wall falls\n\nTESHI, May 3 (Reuters) – The harbour wall at Teshi fell into the sea on Friday after a storm of three days.\n',
      b: 'Storm breaks wall\n\nAfter a storm of three days the harbour wall at Teshi fell into the sea.\n\nReuters contributed to this report\n',
    });
    const [family] = corpus.families();
    assert.deepEqual(family.articles, ['a', 'b']);
    assert.ok(family.evidence.some((e) => e.kind === 'agency' && e.agency === 'reuters'));
  });
});

describe('claims', () => {
  it('gather what articles say alike, and keep different things apart', () => {
    const corpus = corpusOf({
      a: `Teshi wall falls\n\n${body}\n\n${quote}\n`,
      b: `Storm breaks harbour wall\n\n${body} Fishermen counted their losses.\n`,
      c: `Boats adrift off Teshi\n\nForty fishing boats are adrift since Friday.\n\n${quote}\n`,
    });
    const claims = corpus.claims(0.8);
    const about = (word: string): string[] => claims.find((c) => c.label.includes(word))?.articles as string[];
    assert.deepEqual(about('rebuild'), ['a', 'c']);
    assert.deepEqual(about('asked for money'), ['a', 'b']);
    const all = claims.flatMap((c) => c.passages.map((p) => `${p.uri} ${p.sentence}`));
    assert.equal(new Set(all).size, all.length, 'a passage stands in one claim');
  });
});

describe('drift', () => {
  const drifts = (other: string): string[] => {
    const corpus = corpusOf({ a: `Teshi wall falls\n\nThe wall fell.\n\n${quote}\n`, b: `Wall falls\n\nThe wall is gone.\n\n${other}\n` });
    return corpus.driftsOf('a').map((d) => `${d.kind}: ${d.missing.map((s) => corpus.get('a')!.article.text.slice(s.start, s.end)).join(' ')}`);
  };
  it('tells a dropped word from a cut and from spelling', () => {
    assert.deepEqual(drifts(quote.replace('some in the capital', 'the capital')), ['dropped: some in']);
    assert.deepEqual(drifts('“We will rebuild this wall before the rains return,” said Kwabena Asare.'), ['cut: whatever some in the capital may say']);
    assert.deepEqual(drifts(quote.replace('rebuild', 'Rebuild')), []);
    assert.deepEqual(drifts(quote), []);
  });
});
