import assert from 'node:assert/strict';
import { annotate } from '../../../../src/annotations/annotate';
import { Corpus } from '../../../../src/corpus/corpus';
import { tagger } from '../../../fixtures/tagger';

function corpusOf(texts: Record<string, string>): Corpus {
  const corpus = new Corpus(tagger);
  for (const [uri, text] of Object.entries(texts)) corpus.put(uri, annotate(text, 'plain', tagger));
  return corpus;
}

const body =
  'The harbour wall at Teshi fell into the sea on Friday after three days of storm, and forty boats broke loose. Port engineer Kwabena Asare had asked for money to mend it in March but none was paid.';
const quote =
  '“We will rebuild this wall before the rains return, whatever some in the capital may say,” said Kwabena Asare.';

describe('source families', () => {
  it('join articles that copy one another, with the run as evidence', () => {
    const corpus = corpusOf({
      a: `Teshi wall falls\n\n${body}\n\n${quote}\n`,
      b: `Storm breaks harbour wall\n\n${body} Fishermen counted their losses.\n`,
      c: `Boats adrift off Teshi\n\nForty fishing boats are adrift after the Teshi wall gave way.\n\n${quote}\n`,
    });
    const families = corpus.families();
    assert.deepEqual(
      families.map((f) => f.articles),
      [['a', 'b'], ['c']],
    );
    assert.ok(families[0].evidence.some((e) => e.kind === 'run' && e.words >= 16));
  });

  it('do not take a shared quotation for copying', () => {
    const corpus = corpusOf({
      a: `Teshi wall falls\n\nThe wall fell.\n\n${quote}\n`,
      c: `Boats adrift\n\nForty boats are adrift.\n\n${quote}\n`,
    });
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
    const claims = corpus.claims(0.8).claims;
    const about = (word: string): string[] => claims.find((c) => c.label.includes(word))?.articles as string[];
    assert.deepEqual(about('rebuild'), ['a', 'c']);
    assert.deepEqual(about('asked for money'), ['a', 'b']);
    assert.ok(
      claims.some(({ label }) => label === quote),
      'who is named elsewhere too does not cut a quotation',
    );
    const all = claims.flatMap((c) => c.passages.map((p) => `${p.uri} ${p.start}`));
    assert.equal(new Set(all).size, all.length, 'a passage stands in one claim');
  });
});

describe('the order and labels of claims', () => {
  const arrest = 'Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday.';
  const bodies = 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday.';
  const corpus = corpusOf({
    a: `Ferry sinks\n\n${arrest}\n\n${bodies}\n`,
    b: `Nine dead in Belmora\n\n${arrest}\n\n${bodies}\n`,
    c: `Belmora ferry sank\n\nNobody had seen it coming.\n\n${bodies}\n`,
  });

  it('begin with what most articles carry', () => {
    assert.deepEqual(
      corpus.claims(0.8).claims.map(({ label, articles }) => [label, articles.length]),
      [
        [bodies, 3],
        [arrest, 2],
      ],
    );
  });

  it('are a sentence of running text rather than a headline', () => {
    const headlines = corpusOf({
      a: 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday morning at low tide\n\nNobody had seen it coming, the mayor said.\n',
      b: 'Nine dead\n\nDivers recovered nine bodies from the ferry that sank off Belmora on Friday morning.\n',
    });
    assert.deepEqual(
      headlines.claims(0.8).claims.map(({ label }) => label),
      ['Divers recovered nine bodies from the ferry that sank off Belmora on Friday morning.'],
    );
  });
});

describe('what is no parallel', () => {
  const events = [
    'Ferry sinks off Belmora\n\nA crowded ferry sank off Belmora on Friday and divers recovered nine bodies from the hull.',
    'Market of Kastel reopens\n\nThe covered market of Kastel opened its gates after two years of noisy roof works.',
    'Teshi votes on tram line\n\nVoters in Teshi rejected a second tram line by a margin of four hundred ballots.',
    'Orchard fire in Quillota\n\nA spark from a harvester set eleven orchards near Quillota alight before dawn.',
    'Museum buys lost map\n\nThe museum of Rosport paid a farmer for a map that he had found behind a stove.',
  ];
  const standing = 'The Valley Ledger has been printed by the Ortega brothers on river paper since the flood.';

  it('is a line that articles repeat which share nothing else', () => {
    const corpus = corpusOf(Object.fromEntries(events.map((text, i) => [`n${i}`, `${text}\n\n${standing}\n`])));
    assert.deepEqual(corpus.allParallels(), []);
  });

  it('is not a line that articles on one event repeat', () => {
    const corpus = corpusOf(
      Object.fromEntries(events.map((text, i) => [`n${i}`, `${events[0]} ${standing}\n\n${text}\n`])),
    );
    assert.ok(corpus.allParallels().filter(({ kind }) => kind === 'verbatim').length >= 10);
  });

  it('is a formula filled in with other names and numbers', () => {
    const corpus = corpusOf({
      a: 'Markets\n\nShares of Belmora Steel rose 3 percent to 45 crowns in early trading on Monday, while Kastel Foods lost 2 percent.\n',
      b: 'Markets\n\nShares of Teshi Motors rose 7 percent to 12 crowns in early trading on Tuesday, while Rosport Glass lost 9 percent.\n',
    });
    assert.deepEqual(
      corpus
        .allParallels(0.7)
        .filter(({ a }) => corpus.get('a')!.article.text.slice(a.start, a.end).includes('Shares')),
      [],
    );
  });

  it('is the article itself, which says so', () => {
    const twice = 'Divers recovered nine bodies from the ferry that sank off Belmora.';
    const corpus = corpusOf({
      a: `Ferry sinks\n\n${twice}\n\nThe owner was not there.\n\n${twice}\n`,
      b: `Nine dead\n\n${twice}\n`,
    });
    const [first] = corpus.nearOf('a');
    assert.equal(corpus.repeatsOf('a', first.a.sentence).length, 1);
  });
});

describe('polarity', () => {
  it('keeps a statement and its denial apart as claims, though they are linked', () => {
    const corpus = corpusOf({
      a: 'Ferry sinks\n\nThe engine of the Belmora ferry had failed twice in May, the owner Ravi Menon told the port council.\n\nDivers recovered nine bodies from the hull on Friday.\n',
      b: 'Nine dead\n\nThe engine of the Belmora ferry had not failed twice in May, the owner Ravi Menon told the port council.\n\nDivers recovered nine bodies from the hull on Friday.\n',
    });
    assert.ok(
      corpus.allParallels(0.7).some(({ a }) => corpus.get('a')!.article.text.slice(a.start, a.end).includes('engine')),
    );
    assert.deepEqual(
      corpus.claims(0.7).claims.map(({ label }) => label),
      ['Divers recovered nine bodies from the hull on Friday.'],
    );
  });
});
