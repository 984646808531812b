import assert from 'node:assert/strict';
import { lexemeOf } from '../../../src/corpus/index/lexemes';
import {
  sentenceProfileOf,
  sentenceProfilesOf,
  type SentenceProfile,
} from '../../../src/corpus/index/sentenceProfiles';
import { annotated } from '../../fixtures/corpus';

function profile(text: string): SentenceProfile {
  return sentenceProfileOf(annotated(text), { start: 0, end: text.length });
}

describe('profile of a sentence', () => {
  const text = 'On Sunday and on Monday, 12 inspectors told Kari Lund of Norway about 12 cracks that inspectors found.';

  it('holds each content stem once, in order, with its short id, weight and whether it is a name', () => {
    const { stems, shortIds, weights, named } = profile(text);
    assert.deepEqual(stems, ['sundai', 'mondai', '12', 'inspector', 'told', 'kari', 'lund', '~no', 'crack', 'found']);
    assert.deepEqual(
      shortIds,
      stems.map((stem) => lexemeOf(stem === 'sundai' ? 'sunday' : stem === 'mondai' ? 'monday' : stem).shortId),
    );
    assert.equal(weights[2], 9);
    assert.equal(weights[7], 6);
    assert.deepEqual(
      stems.filter((_, i) => named[i]),
      ['sundai', 'mondai', 'kari', 'lund', '~no'],
    );
  });

  it('holds numbers, weekdays, and names by what they are compared by', () => {
    const { numbers, weekdays, names } = profile(text);
    assert.deepEqual([...numbers], ['12']);
    assert.deepEqual([...weekdays], ['sunday', 'monday']);
    assert.deepEqual([...names], ['lund', 'place:NO']);
  });

  it('holds a person by the last name, whether in full or not', () => {
    assert.deepEqual([...profile('They told Mr Lund yesterday.').names], ['lund']);
    assert.deepEqual([...profile('They told Kari Anne Lund yesterday.').names], ['lund']);
  });

  it('names peoples, and leaves pronouns and roles aside', () => {
    assert.deepEqual([...profile('He met Norwegian ministers.').names], ['place:NO']);
  });

  it('takes full weekdays alone', () => {
    assert.deepEqual([...profile('He sat in the sun on Wed and wed her on wednesday.').weekdays], ['wednesday']);
  });

  it('takes no name, weekday or number outside the span', () => {
    const first = 'On Sunday Kari Lund spoke. ';
    const second = 'On Monday Jon Vik counted 7 whales.';
    const { names, weekdays, numbers } = sentenceProfileOf(annotated(first + second), {
      start: 0,
      end: first.length,
    });
    assert.deepEqual([[...names], [...weekdays], [...numbers]], [['lund'], ['sunday'], []]);
    const later = sentenceProfileOf(annotated(first + second), {
      start: first.length,
      end: first.length + second.length,
    });
    assert.deepEqual([[...later.names], [...later.weekdays], [...later.numbers]], [['vik'], ['monday'], ['7']]);
  });
});

describe('who says something, in the profile of a sentence', () => {
  const weightIn = (text: string, stem: string): number => {
    const { stems, weights } = profile(text);
    const index = stems.indexOf(stem);
    assert.ok(index >= 0, stems.join());
    return weights[index];
  };

  it('counts half of what it counts where it acts', () => {
    const acting = weightIn('The minister Ana Osei closed the harbour.', 'osei');
    assert.equal(weightIn('The harbour will close, the minister Ana Osei said.', 'osei'), acting / 2);
    assert.equal(weightIn('The minister Ana Osei said that the harbour would close.', 'osei'), acting / 2);
  });

  it('leaves what is said as it is, whoever is named there', () => {
    const said = 'The minister Ana Osei said that the harbour of Jon Vik would close.';
    for (const stem of ['harbor', 'vik', 'close'])
      assert.equal(weightIn(said, stem), weightIn('The harbour of Jon Vik would close.', stem), stem);
  });

  it('counts whole where it is named in what is said as well', () => {
    const said = 'The minister Ana Osei said that the cousins of Ana Osei would leave.';
    assert.equal(weightIn(said, 'osei'), weightIn('The minister Ana Osei closed the harbour.', 'osei'));
  });
});

describe('pronouns in the profile of a sentence', () => {
  const first = 'Mary Lund closed the bridge on Monday. ';
  const profileOfSecond = (text: string): SentenceProfile =>
    sentenceProfileOf(annotated(first + text), { start: first.length, end: first.length + text.length });

  it('count three tenths of the last name of whom they stand for, behind the words that are written', () => {
    const { stems, written, weights, named, names } = profileOfSecond('She opened the ferry again.');
    assert.deepEqual(stems, ['open', 'ferri', 'lund']);
    assert.deepEqual([written, named.at(-1), [...names]], [2, true, []]);
    assert.ok(Math.abs(weights[2] - 0.3 * lexemeOf('lund').informationContent) < 1e-9);
  });

  it('count nothing where the name is written beside them, or they stand for nobody', () => {
    const beside = profileOfSecond('She and Lund opened the ferry again.');
    assert.equal(beside.written, beside.stems.length);
    assert.equal(beside.weights[beside.stems.indexOf('lund')], lexemeOf('lund').informationContent);
    assert.ok(!profileOfSecond('It opened the ferry again.').stems.includes('lund'));
  });
});

describe('profiles of an article', () => {
  const article = annotated(`Crack closes bridge

The bridge was closed to all traffic on Sunday. He said no. She declined. She declined again, angrily.

Please support our journalism with a donation.
`);

  it('are given for sentences of running text with two content stems', () => {
    const given = article.article.sentences.flatMap(({ start, end }, i) =>
      sentenceProfilesOf(article)[i] ? [article.article.text.slice(start, end)] : [],
    );
    assert.deepEqual(given, [
      'Crack closes bridge',
      'The bridge was closed to all traffic on Sunday.',
      'She declined again, angrily.',
    ]);
  });

  it('are worked out once', () => {
    assert.equal(sentenceProfilesOf(article), sentenceProfilesOf(article));
  });

  it('leave headings out', () => {
    const withHeading = annotated(
      'Crack closes bridge\n\nThe bridge was closed to all traffic on Sunday after a crack was found by inspectors.\n\nFerries run all night\n\nThe ferries between Tarvik and Senja will run every hour until the end of the month.\n',
    );
    const { sentences, blocks } = withHeading.article;
    const heading = sentences.findIndex(({ block }) => blocks[block].kind === 'heading');
    assert.ok(heading > 0, blocks.map(({ kind }) => kind).join());
    assert.equal(sentenceProfilesOf(withHeading)[heading], undefined);
  });
});

describe('seats of government in a sentence', () => {
  const governments = (text: string): string[] => {
    const { stems, governments: found } = profile(text);
    return Array.from(found, ([index, country]) => `${stems[index]} ${country}`);
  };

  it('stand for their country where they act', () => {
    assert.deepEqual(governments('Moscow said that Washington had lied.'), ['moscow ~ru', 'washington ~us']);
    assert.deepEqual(governments('A spokesman said the Kremlin would wait.'), ['kremlin ~ru']);
  });

  it('are places after a preposition', () => {
    for (const preposition of ['in', 'to', 'from', 'near', 'outside'])
      assert.deepEqual(governments(`They told him ${preposition} Moscow that it would wait.`), [], preposition);
  });

  it('are none where the name is that of somebody', () => {
    assert.deepEqual(governments('George Washington said that he would wait.'), []);
  });
});

describe('profiles of rows', () => {
  const named: [sentence: string, says: boolean][] = [
    ['7. Ana Osei (8)', false],
    ['FULL TEXT', false],
    ['Ana Maria Osei', false],
    ['Ana Maria Osei Lund', true],
    ['Osei resigns', true],
    ['Ana Osei left', true],
  ];
  for (const [sentence, says] of named)
    it(`are ${says ? 'made' : 'not made'} of a row like ${sentence}`, () => {
      const profiles = sentenceProfilesOf(
        annotated(`Ranking\n\nThe committee met again in the harbour.\n\n${sentence}\n`),
      );
      const texts = annotated(`Ranking\n\nThe committee met again in the harbour.\n\n${sentence}\n`).article;
      const at = texts.sentences.findIndex(({ start }) => start >= texts.text.indexOf(sentence));
      assert.ok(at >= 0);
      assert.equal(
        profiles.slice(at).some((profile) => profile !== undefined),
        says,
      );
    });
});
