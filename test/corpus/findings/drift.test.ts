import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, type Annotated } from '../../../src/annotations/annotate';
import { readArticle } from '../../../src/article/article';
import { Corpus } from '../../../src/corpus/corpus';
import { driftsOf, isShorter, oneSided, type Drift } from '../../../src/corpus/findings/drift';
import { isNegated } from '../../../src/corpus/findings/polarity';
import type { Parallel } from '../../../src/corpus/index/parallel';
import type { Span } from '../../../src/text/span';
import { tagger } from '../../fixtures/tagger';
import { startProcessorTime } from '../../fixtures/processorTime';

const openings = {
  a: 'Wall falls in Teshi\n\nThe harbour wall of Teshi fell into the sea.\n\n',
  b: 'Teshi wall gone\n\nThe old wall at Teshi is gone.\n\n',
};

/** Two articles that are read alone. */
function read(ours: string, theirs: string): Record<'a' | 'b', Annotated> {
  return {
    a: annotate(`${openings.a}${ours}\n`, 'plain', tagger),
    b: annotate(`${openings.b}${theirs}\n`, 'plain', tagger),
  };
}

/** Links between all paragraphs of two articles that are given, everything in them aligned. */
function linksBetween(articles: Record<'a' | 'b', Annotated>, from: 'a' | 'b'): Parallel[] {
  const [uri, otherUri] = from === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const passagesOf = (each: 'a' | 'b') =>
    articles[each].article.sentences.map(({ start, end }, sentence) => ({ uri: each, sentence, start, end }));
  return passagesOf(uri).flatMap((a) =>
    passagesOf(otherUri).map((b) => ({ a, b, shared: [{ a, b }], kind: 'near' as const, score: 0.9, run: 10 })),
  );
}

/** Drifts of one side, every sentence linked with every other. */
function driftsFrom(articles: Record<'a' | 'b', Annotated>, from: 'a' | 'b' = 'a'): Drift[] {
  return driftsOf(from, linksBetween(articles, from), {
    get: (uri) => articles[uri as 'a' | 'b'],
    speakersOf: () => [],
    neighboursOf: () => [],
  });
}

const told = (ours: string, theirs: string): string[] =>
  driftsFrom(read(ours, theirs)).map(({ kind, isSure }) => `${kind}${isSure ? ', sure' : ''}`);

const quote = '“We will rebuild this old wall before the rains return,” said Kwabena Asare.';
const long =
  '“We may rebuild most of this wall before the rains return if the bank agrees. The bank has been slow,” said Kwabena Asare.';

type Case = readonly [name: string, ours: string, theirs: string, expected: readonly string[]];

const wordingCases: readonly Case[] = [
  ['the same words', quote, quote, []],
  ['words inside are missing', quote, quote.replace('old ', ''), ['dropped']],
  ['a word more', quote, quote.replace('rains', 'heavy rains'), ['dropped']],
  [
    'a closing mark is missing before who said it',
    '“We will rebuild this old wall before the rains return, Asare said.”',
    '“We will rebuild this old wall before the rains return, the two men said.”',
    [],
  ],
  [
    'another speaks in a quotation',
    '“We will rebuild this old wall before the rains return as Asare said.”',
    '“We will rebuild this old wall before the rains return as Osei said.”',
    ['changed'],
  ],
  ['another word', quote, quote.replace('rains', 'storms'), ['changed']],
  [
    'the end is missing',
    '“We will rebuild this old wall before the rains return in late autumn,” said Kwabena Asare.',
    quote,
    ['cut'],
  ],
  [
    'the beginning is missing',
    '“Whatever the capital says, we will rebuild this old wall,” said Kwabena Asare.',
    '“We will rebuild this old wall,” said Kwabena Asare.',
    ['cut'],
  ],
  [
    'what somebody believes is said for sure',
    '“We believe this old wall is what keeps the town dry,” said Kwabena Asare.',
    '“This old wall is what keeps the town dry,” said Kwabena Asare.',
    ['cut'],
  ],
  [
    'one word of a short sentence',
    '“You kept the stones of the poor as your own,” said Kwabena Asare.',
    '“You kept the stones of the rich as your own,” said Kwabena Asare.',
    ['changed'],
  ],
  [
    'what cannot be done will not be',
    '“We cannot rebuild this old wall before the rains return,” said Kwabena Asare.',
    '“We will not rebuild this old wall before the rains return,” said Kwabena Asare.',
    ['changed'],
  ],
  [
    'what will be done would be',
    '“We will rebuild this old wall before the rains return,” said Kwabena Asare.',
    '“We would rebuild this old wall before the rains return,” said Kwabena Asare.',
    [],
  ],
  [
    'what cannot be done and will not be',
    '“We cannot rebuild this old wall before the rains return,” said Kwabena Asare.',
    '“We will not rebuild this old wall before the rains return,” said Kwabena Asare. “We cannot rebuild it all.”',
    [],
  ],
  ['a bound more', quote, quote.replace('We will', 'We may'), ['changed, sure']],
  ['a bound that was dropped', long, long.replace('most of ', ''), ['dropped, sure']],
  [
    'a condition that was cut',
    long,
    '“We may rebuild most of this wall before the rains return,” said Kwabena Asare.',
    ['cut, sure'],
  ],
  [
    'a condition of several words that was cut, and what stands before it',
    '“We have no plans to pull down this old wall before 2031, provided that tolls recover,” said Kwabena Asare.',
    '“We have no plans to pull down this old wall,” said Kwabena Asare.',
    ['cut, sure'],
  ],
  [
    'a concession that was cut',
    '“We have no plans to pull down this old wall for the ferries, even if tolls never recover,” said Kwabena Asare.',
    '“We have no plans to pull down this old wall,” said Kwabena Asare.',
    ['cut'],
  ],
  [
    'what was provided',
    '“We have built most of this old wall with good stone that was provided by ship owners,” said Kwabena Asare.',
    '“We have built most of this old wall,” said Kwabena Asare.',
    ['cut'],
  ],
  ['a denial', long, long.replace('We may', 'We may not'), ['dropped, sure']],
  ['a denial by contraction', quote, quote.replace('We will', 'We won’t'), ['dropped, sure']],
  ['another number', long, long.replace('before the rains', 'before 30 rains'), ['dropped, sure']],
  ['other words for the same', long, long.replace('rebuild', 'restore'), ['changed']],
  [
    'a bound lost with half of the sentence',
    '“We will rebuild this old wall before the rains return, if the bank in the capital agrees to pay for stone,” said Kwabena Asare.',
    quote,
    ['cut'],
  ],
  [
    'two words that English has',
    quote.replace('old wall', 'country wall'),
    quote.replace('old wall', 'county wall'),
    ['changed'],
  ],
];

const silentCases: readonly Case[] = [
  [
    'what somebody says by the way',
    '“We know this old wall is what keeps the town dry,” said Kwabena Asare.',
    '“This old wall is what keeps the town dry,” said Kwabena Asare.',
    [],
  ],
  [
    'two words of a short sentence',
    '“You kept the stones of the poor as your own,” said Kwabena Asare.',
    '“You kept the fields of the rich as your own,” said Kwabena Asare.',
    [],
  ],
  ['another inflection', quote, quote.replace('rains', 'rain'), []],
  ['another spelling', quote.replace('old', 'harbour'), quote.replace('old', 'harbor'), []],
  ['another case', quote, quote.replace('rebuild', 'Rebuild'), []],
  ['other marks', quote, quote.replace('“', '"').replace('”', '"'), []],
  ['an accent', quote.replace('old', 'café'), quote.replace('old', 'cafe'), []],
  ['an article less', quote, quote.replace('the rains', 'rains'), []],
  ['an article more', quote.replace('the rains', 'rains'), quote, []],
  ['a contraction', quote, quote.replace('We will', 'We’ll'), []],
  ['a negative contraction', quote.replace('will', 'will not'), quote.replace('will', 'won’t'), []],
  ['a number in words', quote.replace('old', 'five'), quote.replace('old', '5'), []],
  ['an ordinal in digits', quote.replace('old', 'eleventh'), quote.replace('old', '11th'), []],
  ['a rank', quote.replace('old', 'General Adu'), quote.replace('old', 'Gen. Adu'), []],
  ['a hyphen', quote.replace('old', 'flood-proof'), quote.replace('old', 'floodproof'), []],
  ['initials', quote.replace('old', 'Teshi Port Authority'), quote.replace('old', 'TPA'), []],
  ['a slip', quote.replace('old', 'Kwashieman'), quote.replace('old', 'Kwashiemn'), []],
  ['the full hour', quote.replace('old', '6:00 pm'), quote.replace('old', '6 pm'), []],
  ['a number as such', quote.replace('old', 'No. 1'), quote.replace('old', 'number one'), []],
  ['a form of address', quote.replace('old', 'Mrs Adu'), quote.replace('old', 'Adu'), []],
  ['who said it, inside marks', quote.replace('return,”', 'return, Kwabena Asare said in a statement.”'), quote, []],
  ['per cent', quote.replace('old', 'five percent'), quote.replace('old', '5 per cent'), []],
  ['function words', quote.replace('this', 'that'), quote, []],
  ['a filler', quote.replace('We', 'Well, you know, we'), quote, []],
  ['another order', quote.replace('old wall', 'wall, old wall'), quote, []],
  ['an ellipsis', quote.replace('this old wall', 'this … wall'), quote, []],
  ['an editor’s bracket', quote.replace('this old wall', 'this [harbour] wall'), quote, []],
  ['a sentence that was left out whole', long, long.replace(' The bank has been slow', ''), []],
  [
    'a part quoted in the reporter’s own clause',
    long,
    'Kwabena Asare said the town could only “rebuild most of this wall before the rains return” with help.',
    [],
  ],
  [
    'words that stand in another place of the article',
    '“We will rebuild this old wall before the rains return in late autumn,” said Kwabena Asare.',
    `${quote} The rains return in late autumn, he added.`,
    [],
  ],
  [
    'a statement of the same form on other things',
    '“We will rebuild Osu and Labadi and Nungua before the rains return,” said Kwabena Asare.',
    '“We will rebuild Tema and Prampram and Ningo before the rains return,” said Kwabena Asare.',
    [],
  ],
  [
    'two people who say the like',
    quote,
    '“We will rebuild this old wall before the storms return,” said Nadia Haddad.',
    [],
  ],
  [
    'fewer than five words in common',
    '“We will rebuild it,” said Kwabena Asare.',
    '“We must rebuild it,” said Kwabena Asare.',
    [],
  ],
  ['a headline’s words', quote, '“We Will Rebuild This Wall Before The Rains Return,” said Kwabena Asare.', []],
];

const joinedCases: readonly Case[] = [
  [
    'he said between',
    '“We will rebuild this old wall before the rains return in late autumn,” said Kwabena Asare.',
    '“We will rebuild this old wall,” said Kwabena Asare, “before the rains return in late autumn.”',
    [],
  ],
  [
    'two paragraphs',
    '“We will rebuild this old wall before the rains. Nobody in the capital will stop us now,” said Kwabena Asare.',
    '“We will rebuild this old wall before the rains,” said Kwabena Asare.\n\n“Nobody in the capital will stop us now,” he added.',
    [],
  ],
  [
    'he said between, and a word lost behind it',
    '“We will rebuild this old wall before the heavy rains return in autumn,” said Kwabena Asare.',
    '“We will rebuild this old wall,” said Kwabena Asare, “before the rains return in autumn.”',
    ['dropped'],
  ],
];

describe('drift of words', () => {
  for (const [name, ours, theirs, expected] of [...wordingCases, ...silentCases, ...joinedCases]) {
    it(`${expected.join() || 'none'}: ${name}`, () => {
      assert.deepEqual(told(ours, theirs), expected);
      assert.deepEqual(told(theirs, ours), expected, 'the other way round');
    });
  }

  it('names the words that are missing and those that are new', () => {
    const articles = read(quote, quote.replace('old wall', 'grey pier'));
    const [drift] = driftsFrom(articles);
    const words = ({ article: { text } }: Annotated, spans: readonly Span[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words(articles.a, drift.missing), ['old', 'wall']);
    assert.deepEqual(words(articles.b, drift.added), ['grey', 'pier']);
  });

  it('shows whole quotations, joined across who said it, and the sentences that part', () => {
    const theirs = '“It is gone. We will rebuild this wall,” said Kwabena Asare, “before the rains return.”';
    const articles = read(quote, theirs);
    const [drift] = driftsFrom(articles);
    const text = articles.b.article.text;
    assert.equal(text.slice(drift.theirs.start, drift.theirs.end), theirs.slice(0, -1) + '”');
    assert.ok(text.slice(drift.b.start, drift.b.end).startsWith('We will rebuild'));
    assert.equal(articles.a.article.text.slice(drift.ours.start, drift.ours.end), quote.split(' said')[0]);
  });

  it('is told once of a quotation that is linked sentence by sentence', () => {
    assert.deepEqual(told(long, long.replace('rebuild', 'restore')), ['changed']);
  });

  it('is told of each sentence that parts', () => {
    const two = long.replace('been slow', 'kept our stone contract waiting');
    assert.deepEqual(told(two, two.replace('rebuild', 'restore').replace('stone', 'timber')), ['changed', 'changed']);
  });

  it('is none where an article is unknown, or where the link lies beside the quotation', () => {
    const articles = read(quote, quote.replace('rains', 'heavy storms').replace('old', 'grey'));
    const links = linksBetween(articles, 'a');
    const only = (uri: string) => (uri === 'a' ? articles.a : undefined);
    assert.deepEqual(driftsOf('a', links, { get: () => undefined, speakersOf: () => [], neighboursOf: () => [] }), []);
    assert.deepEqual(driftsOf('a', links, { get: only, speakersOf: () => [], neighboursOf: () => [] }), []);
    const beside = links.filter(({ a }) => a.sentence === 1);
    assert.equal(beside.length > 0, true);
    const get = (uri: string) => articles[uri as 'a' | 'b'];
    assert.deepEqual(driftsOf('a', beside, { get, speakersOf: () => [], neighboursOf: () => [] }), []);
  });
});

describe('drift seen from either article', () => {
  const word = fc.constantFrom('walls', 'will', 'not', 'old', 'harbour', 'five', 'stone', 'some', 'rain', 'mayor');

  it('is the same, turned round', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 14 }), fc.array(word, { maxLength: 6 }), (most, few) => {
        const at = Math.floor(most.length / 2);
        const said = (words: readonly string[]): string => `“We ${words.join(' ')} again,” said Kwabena Asare.`;
        const articles = read(said(most), said([...most.slice(0, at), ...few, ...most.slice(at + 1)]));
        const turned = driftsFrom(articles, 'b').map((drift) => ({
          ...drift,
          ...{ a: drift.b, b: drift.a, ours: drift.theirs, theirs: drift.ours },
          ...{ missing: drift.added, added: drift.missing },
          fuller: drift.fuller && (drift.fuller === 'ours' ? 'theirs' : 'ours'),
        }));
        assert.deepEqual(driftsFrom(articles, 'a'), turned);
      }),
      { numRuns: 40 },
    );
  });

  it('is none between equal words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const said = `“We ${words.join(' ')} again,” said Kwabena Asare.`;
        assert.deepEqual(told(said, said), []);
      }),
      { numRuns: 40 },
    );
  });

  it('is none where letter case, spelling, marks or an article differ', () => {
    const variants = [
      ['colour', 'color'],
      ['centre', 'center'],
      ['organise', 'organize'],
      ['Harbour', 'harbor'],
      ['MAYOR', 'mayor'],
      ['walls,', 'walls'],
      ['re-build', 'rebuild'],
      ['café', 'cafe'],
      ['five', '5'],
      ['a wall', 'wall'],
      ['the stone', 'stone'],
    ] as const;
    const said = (words: readonly string[]): string => `“We will ${words.join(' ')} again soon,” said Kwabena Asare.`;
    const picks = fc.uniqueArray(fc.tuple(fc.constantFrom(...variants), fc.nat(1), fc.nat(1)), {
      minLength: 4,
      maxLength: variants.length,
      selector: ([[word]]) => word,
    });
    fc.assert(
      fc.property(picks, (all) => {
        const [ours, theirs] = [1, 2].map((side) => said(all.map((pick) => pick[0][Number(pick[side])])));
        assert.deepEqual(told(ours, theirs), []);
      }),
      { numRuns: 60 },
    );
    assert.deepEqual(told(said(['rebuild the stone walls']), said(['rebuild the wooden walls'])), ['changed']);
  });

  it('shows whole words of whole quotations', () => {
    const isWhole = (text: string, { start, end }: Span): boolean =>
      start < end && !/\p{L}$/u.test(text.slice(0, start)) && !/^\p{L}/u.test(text.slice(end));
    let shown = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 14 }), word, fc.nat(13), (most, other, at) => {
        const said = (words: readonly string[]): string => `“We ${words.join(' ')} again,” said Kwabena Asare.`;
        const articles = read(said(most), said(most.map((each, index) => (index === at ? other : each))));
        for (const { ours, theirs, missing, added } of driftsFrom(articles)) {
          shown++;
          for (const [text, whole, words] of [
            [articles.a.article.text, ours, missing],
            [articles.b.article.text, theirs, added],
          ] as const) {
            assert.match(text.slice(whole.start, whole.end), /^“We .* again,”$/);
            for (const span of words)
              assert.ok(isWhole(text, span) && whole.start < span.start && span.end < whole.end);
          }
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(shown > 0);
  });

  it('says which side is fuller', () => {
    const fuller = (ours: string, theirs: string) => driftsFrom(read(ours, theirs)).map((drift) => drift.fuller);
    const shorter = quote.replace('old ', '');
    assert.deepEqual(fuller(quote, shorter), ['ours']);
    assert.deepEqual(fuller(shorter, quote), ['theirs']);
    assert.deepEqual(fuller(quote, quote.replace('old', 'grey')), [undefined]);
    assert.ok(isShorter({ fuller: 'ours' }) && isShorter({ fuller: undefined }) && !isShorter({ fuller: 'theirs' }));
  });

  it('shows from one side alone where marks are missing', () => {
    const all = ['cut', 'dropped', 'changed', 'unmarked', 'speaker', 'unattributed'] as const;
    assert.deepEqual(
      all.filter((kind) => oneSided.has(kind)),
      ['unmarked'],
    );
  });
});

describe('drift of speakers', () => {
  const haddad = quote.replace('Kwabena Asare', 'Nadia Haddad');
  const cases: readonly Case[] = [
    ['another person', quote, haddad, ['speaker, sure']],
    ['another person with a post', quote, haddad.replace('said', 'said mayor'), ['speaker, sure']],
    ['a body with a name', quote, quote.replace('Kwabena Asare', 'the Teshi Council'), []],
    ['the same person', quote, quote.replace('said Kwabena Asare', 'Kwabena Asare said'), []],
    ['a surname', quote, `Kwabena Asare spoke. ${quote.replace('Kwabena ', '')}`, []],
    ['another spelling of the name', quote, quote.replace('Asare', 'Asarre'), []],
    ['a short form of the name', quote, quote.replace('Kwabena', 'Kwab'), []],
    [
      'a woman of his family name',
      quote.replace('Kwabena', 'Peter'),
      quote.replace('Kwabena', 'Anna'),
      ['speaker, sure'],
    ],
    [
      'a man of his family name, who may be he',
      quote.replace('Kwabena', 'William'),
      quote.replace('Kwabena', 'Jack'),
      [],
    ],
    ['a woman’s name that may be a slip', quote.replace('Kwabena', 'Julian'), quote.replace('Kwabena', 'Juliana'), []],
    [
      'a woman of his family name, and he beside her',
      quote.replace('Kwabena', 'Peter'),
      `${quote.replace('Kwabena', 'Anna')} Mr Asare was there.`,
      [],
    ],
    [
      'his family name alone',
      quote.replace('Kwabena', 'Peter'),
      `Anna Asare was there.\n\n${quote.replace('Kwabena ', 'Mr ')}`,
      [],
    ],
    [
      'a spokeswoman of his family name',
      quote.replace('Kwabena', 'Peter'),
      quote.replace('Kwabena Asare', 'Anna Asare, a spokeswoman for Peter Asare'),
      [],
    ],
    ['a body', quote, quote.replace('Kwabena Asare', 'the council'), []],
    ['a spokesman', quote, quote.replace('Kwabena Asare', 'council spokesman Nii Lamptey'), []],
    ['an agent', quote, quote.replace('Kwabena Asare', 'Asare’s agent, Nii Lamptey'), []],
    ['a pronoun', quote, `Nadia Haddad was there. ${quote.replace('said Kwabena Asare', 'she said')}`, ['speaker']],
    [
      'a pronoun, with two people before it',
      quote,
      `Nadia Haddad met Ana Osei there. ${quote.replace('said Kwabena Asare', 'she said')}`,
      [],
    ],
    [
      'a pronoun, and nobody is named near it',
      quote,
      `Nadia Haddad was there. The wall is gone. The sea is high. The port is shut. ${quote.replace('said Kwabena Asare', 'she said')}`,
      [],
    ],
    [
      'a woman of his family name, by her pronoun',
      quote.replace('Kwabena', 'Peter'),
      `Erin Asare was there. ${quote.replace('said Kwabena Asare', 'she said')}`,
      ['speaker'],
    ],
    ['a post of several words', quote, haddad.replace('said', 'said dock safety commander'), ['speaker, sure']],
    ['a calling', quote, haddad.replace('said', 'said conductor'), ['speaker, sure']],
    ['a calling of several parts', quote, haddad.replace('said', 'said mother-of-two'), ['speaker, sure']],
    ['small words in a name', quote, quote.replace('Kwabena Asare', 'Dr Paul van der Berg'), ['speaker, sure']],
    ['small words behind a name', quote, quote.replace('Kwabena Asare', 'Paul van der Berg supporters'), []],
    [
      'a title of both',
      quote.replace('Kwabena', 'Cllr'),
      quote.replace('Kwabena Asare', 'Cllr Haddad'),
      ['speaker, sure'],
    ],
    ['a title of one', quote, quote.replace('Kwabena', 'Cllr'), []],
    [
      'a speaker who is described at length',
      quote,
      `Nadia Haddad, 51, who mends nets in a small shop at the far end of it, fumed: ${quote.split(',')[0]}.”`,
      ['speaker, sure'],
    ],
    [
      'a speaker who is described at length, by another',
      quote,
      `Nadia Haddad, 51, who mends nets in a small shop owned by Ana Osei there, fumed: ${quote.split(',')[0]}.”`,
      [],
    ],
    ['a post of somebody else', quote, haddad.replace('said', 'said dock agent of commander'), []],
    ['both named beside it', quote, `${haddad} Kwabena Asare was there.`, []],
    [
      'words that many say',
      '“We shall overcome this,” said Kwabena Asare.',
      '“We shall overcome this,” said Nadia Haddad.',
      [],
    ],
    ['nobody', quote, '“We will rebuild this old wall before the rains return.”', ['unattributed, sure']],
    [
      'nobody, but the name stands in the article',
      quote,
      '“We will rebuild this old wall before the rains return.”\n\nThe wall is gone.\n\nThe sea is high.\n\nThe port is shut.\n\nEverybody in the town likes Asare.',
      [],
    ],
    [
      'nobody, but somebody speaks near it',
      quote,
      '“We will rebuild this old wall before the rains return.”\n\nThe mayor said it on Friday.',
      [],
    ],
    [
      'nobody, but a source near it',
      quote,
      '“We will rebuild this old wall before the rains return.”\n\nThe sea is high according to the port.',
      [],
    ],
    [
      'nobody, but a cue three paragraphs on',
      quote,
      '“We will rebuild this old wall before the rains return.”\n\nThe wall is gone.\n\nThe sea is high.\n\nThe mayor said nothing.',
      ['unattributed, sure'],
    ],
    ['nobody, and other words', quote, '“We will rebuild this old wall before the storms return.”', ['changed']],
    [
      'a title, which nobody speaks',
      'Kwabena Asare said: “Let Us Rebuild Our Old Stone Harbour Wall.”',
      'Nadia Haddad said: “Let Us Rebuild Our Old Stone Harbour Wall.”',
      [],
    ],
  ];
  for (const [name, ours, theirs, expected] of cases) {
    it(`${expected.join() || 'none'}: ${name}`, () => {
      assert.deepEqual(told(ours, theirs), expected);
      assert.deepEqual(told(theirs, ours), expected, 'the other way round');
    });
  }

  it('is none where the folder knows both as one', () => {
    const articles = read(quote, haddad);
    const speakersOf = () => Array.from({ length: 3 }, () => ({ entity: 'person:one', person: true }));
    const get = (uri: string) => articles[uri as 'a' | 'b'];
    assert.deepEqual(driftsOf('a', linksBetween(articles, 'a'), { get, speakersOf, neighboursOf: () => [] }), []);
  });
});

describe('a word of what one speaker said, without a link', () => {
  /** Drifts of two articles on one event, none of whose sentences are linked. */
  const unlinked = (ours: string, theirs: string): string[] => {
    const articles = read(ours, theirs);
    const drifts = driftsOf('a', [], {
      get: (uri) => articles[uri as 'a' | 'b'],
      speakersOf: () => [],
      neighboursOf: () => ['b'],
    });
    return drifts.map(({ kind, ours: span }) => `${kind} ${articles.a.article.shown.slice(span.start, span.end)}`);
  };
  const asare = '“We told them about the cracks in March,” said Kwabena Asare.';
  const rows: readonly Case[] = [
    ['a month', asare, asare.replace('March', 'April'), ['changed “We told them about the cracks in March,”']],
    [
      'a stretch before the words of the reporter',
      '“We told them about the cracks in March,” said Kwabena Asare, “and nobody ever came.”',
      asare.replace('March', 'April'),
      ['changed “We told them about the cracks in March,”'],
    ],
    [
      'a sentence of several',
      '“We told them about the cracks in March. Nobody ever came,” said Kwabena Asare.',
      asare.replace('March', 'April'),
      ['changed “We told them about the cracks in March. Nobody ever came,”'],
    ],
    ['another speaker', asare, asare.replace('March', 'April').replace('Kwabena Asare', 'Esi Osei'), []],
    ['a namesake', asare, asare.replace('March', 'April').replace('Kwabena', 'Esi'), []],
    ['two words', asare, asare.replace('March', 'April').replace('cracks', 'holes'), []],
    [
      'a short sentence',
      '“We want the wall back,” said Kwabena Asare.',
      '“We want the pier back,” said Kwabena Asare.',
      [],
    ],
    [
      'both are said',
      asare,
      `${asare.replace('March', 'April')} “We told them about the cracks in March too,” he added.`,
      [],
    ],
  ];
  for (const [name, ours, theirs, expected] of rows)
    it(`${expected.length > 0 ? 'told' : 'none'}: ${name}`, () => {
      assert.deepEqual(unlinked(ours, theirs), expected);
    });
});

describe('lost marks', () => {
  const bare = 'The town will rebuild this old wall before the rains return.';
  const ours = '“The town will rebuild this old wall before the rains return,” said Kwabena Asare.';
  const cases: readonly Case[] = [
    ['a paragraph of the article’s own', ours, bare, ['unmarked']],
    ['a cue', ours, `Kwabena Asare said ${bare.replace('The', 'the')}`, []],
    ['a colon before', ours, `This is the plan:\n\n${bare}`, []],
    ['a colon in it', ours, `The plan: ${bare}`, []],
    ['marks in the paragraph', ours, `${bare} They call it “the old lady” there.`, []],
    ['somebody who speaks of himself', ours, `${bare} We love it.`, []],
    ['a letter that the speaker signs', ours, `${bare}\n\nKwabena Asare\nchairman of the port`, []],
    ['a letter that another signs', ours, `${bare}\n\nAna Osei\nchairwoman of the port`, ['unmarked']],
    ['a quotation that goes on', ours, `“It is ours and nobody else’s.\n\n${bare}`, []],
    ['a speaker who is not sure', ours.replace('Kwabena Asare', 'he'), bare, []],
    ['few words', '“The town will rebuild it,” said Kwabena Asare.', 'The town will rebuild it.', []],
    ['marks elsewhere', ours, `${bare}\n\nThe port is shut.\n\n${ours}`, []],
    ['fewer words of it', ours, 'The town will rebuild this wall one day or another.', []],
  ];
  for (const [name, quoted, theirs, expected] of cases) {
    it(`${expected.join() || 'none'}: ${name}`, () => assert.deepEqual(told(quoted, theirs), expected));
  }
});

describe('drift in a folder', () => {
  it('follows its links', () => {
    const corpus = new Corpus(tagger);
    const put = (uri: string, text: string) => corpus.put(uri, annotate(text, 'plain', tagger));
    put('a', `${openings.a}${long}\n`);
    put('b', `${openings.b}${long.replace('most of ', '')}\n`);
    const seen = (uri: string) => corpus.driftsOf(uri).map(({ kind, fuller, isSure }) => [kind, fuller, isSure]);
    assert.deepEqual(seen('a'), [['dropped', 'ours', true]]);
    assert.deepEqual(seen('b'), [['dropped', 'theirs', true]]);
  });
});

describe('polarity of a sentence', () => {
  const cases: readonly [string, boolean][] = [
    ['The wall fell.', false],
    ['The wall did not fall.', true],
    ['The wall didn’t fall.', true],
    ['He denied that the wall fell.', true],
    ['He did not deny that the wall fell.', false],
    ['Neither the wall nor the gate fell.', true],
    ['The wall did not fall, nor did the gate.', true],
    ['Nor did the wall fall.', true],
    ['He denied that neither the wall nor the gate fell.', false],
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

describe('drifts of a sentence with quotations without end', () => {
  const unit = '“We will stay in the harbour of Tulm all winter,” said Varga, ';
  /** Processor time, in milliseconds, to compare two sentences of so many quotations. */
  const timeFor = (count: number): number => {
    const articles = read(
      `The board said ${unit.repeat(count)}so.`,
      `It said ${unit.replace('all', 'this').repeat(count)}so.`,
    );
    const links = linksBetween(articles, 'a').filter(({ a, b }) => a.end - a.start > 500 && b.end - b.start > 500);
    assert.equal(links.length, 1);
    const sources = {
      get: (uri: string) => (uri === 'a' ? articles.a : articles.b),
      speakersOf: () => [],
      neighboursOf: () => [],
    };
    const elapsed = startProcessorTime();
    driftsOf('a', links, sources);
    return elapsed();
  };

  it('take no more time the more there are', () => {
    timeFor(50);
    const [some, many] = [timeFor(300), timeFor(2_400)];
    assert.ok(many < 4 * some + 1_000, `${many} ms after ${some} ms`);
  });
});
