import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, type Annotated } from '../../../src/annotations/annotate';
import { readArticle } from '../../../src/article/article';
import { counterpartOf, unmarkedCounterpart } from '../../../src/corpus/findings/counterparts';
import { driftsOf, isShorter, oneSided, type Drift, type Speaker } from '../../../src/corpus/findings/drift';
import { boundsAmong, cutWords, placeMissingWords } from '../../../src/corpus/findings/missingWords';
import { isNegated } from '../../../src/corpus/findings/polarity';
import type { Quotation } from '../../../src/annotations/quotations/quotations';
import type { Parallel } from '../../../src/corpus/index/parallel';
import type { Span } from '../../../src/text/span';
import { tagger } from '../../fixtures/tagger';

const opening = 'Wall falls in Teshi\n\nThe harbour wall of Teshi fell into the sea.\n\n';
const read = (text: string): Annotated => annotate(`${opening}${text}\n`, 'plain', tagger);

/** A link between the sentences of two articles that hold some words, everything in them aligned. */
function linkBetween(ours: Annotated, theirs: Annotated, words: string, otherWords = words): Parallel {
  const passageOf = (uri: string, { article }: Annotated, held: string) => {
    const at = article.text.indexOf(held);
    const sentence = article.sentences.findIndex(({ start, end }) => start <= at && at < end);
    assert.ok(at >= 0 && sentence >= 0, held);
    const { start, end } = article.sentences[sentence];
    return { uri, sentence, start, end };
  };
  const [a, b] = [passageOf('a', ours, words), passageOf('b', theirs, otherWords)];
  return { a, b, shared: [{ a, b }], kind: 'near', score: 0.9, run: 10 };
}

const speakers: Readonly<Record<string, Speaker>> = {
  Asare: { entity: 'person:asare', person: true },
  Haddad: { entity: 'person:haddad', person: true },
  council: { entity: 'organisation:council', person: false },
};

/** Speakers by the name that stands in the speaker’s words. */
const speakersOf = ({ article, quotations }: Annotated): (Speaker | undefined)[] =>
  quotations.map(({ speaker }) => {
    const words = speaker ? article.text.slice(speaker.start, speaker.end) : '';
    const name = Object.keys(speakers).find((each) => words.includes(each));
    return name === undefined ? undefined : speakers[name];
  });

function drifts(ours: string, theirs: string, held = 'ebuild'): Drift[] {
  const [a, b] = [read(ours), read(theirs)];
  const articles: Record<string, Annotated> = { a, b };
  return driftsOf('a', [linkBetween(a, b, held)], {
    get: (uri) => articles[uri],
    speakersOf: (uri) => speakersOf(articles[uri]),
  });
}

const kinds = (ours: string, theirs: string): string[] =>
  drifts(ours, theirs).map(({ kind, altersMeaning }) => `${kind}${altersMeaning ? ', other meaning' : ''}`);

const quote = '“We will rebuild this wall before the rains return,” said Kwabena Asare.';

describe('drift between a quotation and its counterpart', () => {
  const cases: readonly [string, ours: string, theirs: string, expected: string[]][] = [
    ['the same words', quote, quote, []],
    ['words inside are missing', quote, quote.replace('this wall ', ''), ['dropped']],
    ['the end is missing', quote, '“We will rebuild this wall before the rains,” said Kwabena Asare.', ['cut']],
    ['the beginning is missing', quote, '“… rebuild this wall before the rains return,” said Kwabena Asare.', ['cut']],
    ['another word', quote, quote.replace('rains', 'storms'), ['changed']],
    ['a word more', quote, quote.replace('rains', 'heavy rains'), ['changed']],
    ['a bound more', quote, quote.replace('We will', 'We may'), ['changed, other meaning']],
    ['another spelling', quote, quote.replace('rains', 'rain'), []],
    ['an article less', quote, quote.replace('the rains', 'rains'), []],
    ['an article more', quote.replace('the rains', 'rains'), quote, []],
    ['no marks', quote, 'Kwabena Asare said they will rebuild this wall before the rains return.', ['unmarked']],
    ['another speaker', quote, quote.replace('Kwabena Asare', 'Nadia Haddad'), ['speaker, other meaning']],
    ['a body for its speaker', quote, quote.replace('Kwabena Asare', 'the council'), []],
    ['nobody', quote, '“We will rebuild this wall before the rains return.”', ['unattributed, other meaning']],
    ['nobody, and other words', quote, '“We will rebuild this wall before the storms return.”', ['changed']],
    ['nobody on our side', '“We will rebuild this wall before the rains return.”', quote, []],
    [
      'half of the words kept',
      '“We will rebuild this old wall before rains,” said Kwabena Asare.',
      '“They must rebuild this old wall with stones,” said Kwabena Asare.',
      ['changed'],
    ],
    [
      'fewer than half of them kept',
      '“We will rebuild this old wall before rains,” said Kwabena Asare.',
      '“They must rebuild this old pier with stones,” said Kwabena Asare.',
      [],
    ],
    [
      'fewer than five words',
      '“We will rebuild it,” said Kwabena Asare.',
      '“We must rebuild it,” said Kwabena Asare.',
      [],
    ],
    [
      'just five words',
      '“We will rebuild it soon,” said Kwabena Asare.',
      '“We will rebuild it today,” said Kwabena Asare.',
      ['changed'],
    ],
    [
      'a title, which nobody speaks',
      'Kwabena Asare said: “Let Us Rebuild Our Old Harbour Wall.”',
      'Nadia Haddad said: “Let Us Rebuild Our Old Harbour Wall.”',
      [],
    ],
  ];
  for (const [name, ours, theirs, expected] of cases) {
    it(`${expected.join() || 'none'}: ${name}`, () => assert.deepEqual(kinds(ours, theirs), expected));
  }

  it('names the words that are missing and those that are new', () => {
    const [drift] = drifts(quote, quote.replace('this wall before', 'that pier before'));
    const words = (text: string, spans: readonly Span[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words(read(quote).article.text, drift.missing), ['this', 'wall']);
    assert.deepEqual(words(read(quote.replace('this wall before', 'that pier before')).article.text, drift.added), [
      'that',
      'pier',
    ]);
  });

  it('is told once of a quotation that is linked sentence by sentence', () => {
    const long = '“We will rebuild this wall before the rains return. The town will pay for it,” said Kwabena Asare.';
    const other = long.replace('rains', 'storms');
    const [a, b] = [read(long), read(other)];
    const articles: Record<string, Annotated> = { a, b };
    const links = [linkBetween(a, b, 'rebuild'), linkBetween(a, b, 'The town will pay')];
    const found = driftsOf('a', links, { get: (uri) => articles[uri], speakersOf: () => [] });
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['changed'],
    );
  });

  it('is none where an article is unknown, or where the link lies beside the quotation', () => {
    const a = read(quote);
    const parallel = linkBetween(a, a, 'rebuild');
    assert.deepEqual(driftsOf('a', [parallel], { get: () => undefined, speakersOf: () => [] }), []);
    const only: Record<string, Annotated> = { a };
    assert.deepEqual(driftsOf('a', [parallel], { get: (uri) => only[uri], speakersOf: () => [] }), []);
    const b = read(quote.replace('rains', 'storms'));
    const both: Record<string, Annotated> = { a, b };
    const beside = linkBetween(a, b, 'The harbour wall');
    assert.deepEqual(driftsOf('a', [beside], { get: (uri) => both[uri], speakersOf: () => [] }), []);
  });

  it('shows from one side where marks or the speaker are missing', () => {
    const all = ['cut', 'dropped', 'changed', 'unmarked', 'speaker', 'unattributed'] as const;
    assert.deepEqual(
      all.filter((kind) => oneSided.has(kind)),
      ['unmarked', 'unattributed'],
    );
    assert.ok(isShorter({ kind: 'cut', missing: [] }));
    assert.ok(isShorter({ kind: 'changed', missing: [{ start: 0, end: 1 }] }));
    assert.ok(!isShorter({ kind: 'changed', missing: [] }));
  });
});

describe('counterparts of a quoted span', () => {
  const span = (start: number, end: number): Span => ({ start, end });
  const quotation = (...marks: Span[]): Quotation => ({ marks }) as unknown as Quotation;
  const sentence = { uri: 'b', sentence: 0, start: 100, end: 200 };

  it('are the marks that share most text with it', () => {
    const shared = [
      { a: span(0, 10), b: span(100, 110) },
      { a: span(10, 30), b: span(120, 140) },
    ];
    const quotations = [quotation(span(100, 112)), quotation(span(118, 150), span(160, 170))];
    assert.deepEqual(counterpartOf({ b: sentence, shared }, span(0, 30), quotations), {
      mark: span(118, 150),
      quotation: 1,
    });
    assert.equal(counterpartOf({ b: sentence, shared }, span(40, 50), quotations), undefined, 'nothing of ours');
    assert.equal(counterpartOf({ b: sentence, shared }, span(0, 30), [quotation(span(200, 300))]), undefined);
    const equal = [quotation(span(100, 110)), quotation(span(100, 110))];
    assert.equal(counterpartOf({ b: sentence, shared }, span(0, 30), equal)?.quotation, 0, 'of equal ones the first');
  });

  it('without marks have four fifths of its words, and five, in one row', () => {
    const words = 'one two three four five six seven eight nine ten';
    const ours = { article: readArticle(`x ${words}`) } as unknown as Annotated;
    const other = (...marks: Span[]): Annotated => ({ quotations: [quotation(...marks)] }) as unknown as Annotated;
    const mark = span(2, 2 + words.length);
    const shared = (upTo: string) => [{ a: span(0, 2 + words.indexOf(upTo) + upTo.length), b: span(7, 60) }];
    assert.deepEqual(unmarkedCounterpart(ours, mark, other(), shared('eight')), span(7, 60));
    assert.equal(unmarkedCounterpart(ours, mark, other(), shared('seven')), undefined);
    assert.equal(
      unmarkedCounterpart(ours, mark, other(span(50, 70)), shared('eight')),
      undefined,
      'it has marks there',
    );
    const short = span(2, 2 + 'one two three four five'.length);
    assert.ok(unmarkedCounterpart(ours, short, other(), shared('five')));
    assert.equal(
      unmarkedCounterpart(ours, span(2, 2 + 'one two three four'.length), other(), shared('four')),
      undefined,
    );
    assert.equal(unmarkedCounterpart(ours, mark, other(), [{ a: span(0, 1), b: span(0, 1) }]), undefined);
  });
});

describe('words that the other side lacks', () => {
  const text = '“We may rebuild it. If the bank agrees, we will start in May.”';
  const whole = { start: 1, end: text.length - 1 };
  const wordsOf = (...words: string[]): Span[] =>
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const placed = (...words: string[]): { ends: string[]; inside: string[] } => {
    const { ends, inside } = placeMissingWords({ text }, whole, wordsOf(...words));
    const said = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
    return { ends: said(ends), inside: said(inside) };
  };

  it('stand at an end of a sentence that is kept, inside it, or in one that is left out whole', () => {
    assert.deepEqual(placed('rebuild'), { ends: [], inside: ['rebuild'] });
    assert.deepEqual(placed('We', 'may'), { ends: ['We', 'may'], inside: [] });
    assert.deepEqual(placed('We', 'may', 'rebuild', 'it'), { ends: [], inside: [] });
    assert.deepEqual(placed('start', 'in', 'May'), { ends: ['start', 'in', 'May'], inside: [] });
    assert.deepEqual(placed('If', 'the', 'bank', 'agrees', 'we', 'will', 'start', 'in', 'May'), {
      ends: [],
      inside: [],
    });
    assert.deepEqual(placed('May'), { ends: ['May'], inside: [] });
    assert.deepEqual(placed('We', 'bank', 'May'), { ends: ['We', 'May'], inside: ['bank'] });
    assert.deepEqual(placed(), { ends: [], inside: [] });
  });

  it('are within the quoted span, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (any) => {
        const spans = [...any.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        }));
        const { ends, inside } = placeMissingWords({ text: any }, { start: 0, end: any.length }, spans);
        assert.ok([...ends, ...inside].every((each) => spans.includes(each)));
      }),
    );
  });

  it('are cut off where all of theirs stands in a row in ours', () => {
    const cut = (ours: string, theirs: string): string[] | undefined => {
      const [a, b] = [ours, theirs].map((each) => ({ article: readArticle(each) }) as unknown as Annotated);
      const spans = cutWords(a, { start: 0, end: ours.length }, b, { start: 0, end: theirs.length });
      return spans?.map(({ start, end }) => ours.slice(start, end));
    };
    assert.deepEqual(cut('we will rebuild it soon', 'will rebuild it'), ['we', 'soon']);
    assert.deepEqual(cut('we will rebuild it soon', 'it soon'), ['we', 'will', 'rebuild']);
    assert.deepEqual(cut('we rebuild', 'we rebuild'), []);
    assert.equal(cut('we will rebuild it', 'we rebuild it'), undefined);
    assert.equal(cut('it', 'it soon'), undefined);
  });

  it('may bound what is said', () => {
    const bounds = (words: string): string => {
      const article = readArticle(words);
      return boundsAmong(
        article,
        words.split(' ').map((word) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length })),
      );
    };
    assert.equal(bounds('some walls'), 'some');
    assert.equal(bounds('walls fell'), '');
    assert.equal(bounds('can’t'), 'not');
    assert.equal(bounds('cannot'), 'not');
    assert.equal(bounds('not'), 'not');
    assert.equal(bounds('until 12 some'), '12 some until');
    assert.equal(bounds("n'thing"), '');
  });
});

describe('polarity of a sentence', () => {
  const cases: readonly [string, boolean][] = [
    ['The wall fell.', false],
    ['The wall did not fall.', true],
    ['The wall didn’t fall.', true],
    ['He denied that the wall fell.', true],
    ['He did not deny that the wall fell.', false],
    ['There was no wall.', false],
    ['Nothing fell, the n’gong rang.', false],
  ];
  for (const [text, expected] of cases) {
    it(`${expected ? 'denial' : 'statement'}: “${text}”`, () => {
      const article = readArticle(`${text} It did not rain.`);
      assert.equal(isNegated(article, { start: 0, end: text.length }), expected);
    });
  }
});
