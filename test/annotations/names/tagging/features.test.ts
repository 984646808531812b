import assert from 'node:assert/strict';
import { ClassedWords } from '../../../../src/annotations/names/tagging/classedWord';
import { wordFeatures } from '../../../../src/annotations/names/tagging/features';
import { LineCase, lineCaseOf } from '../../../../src/annotations/names/tagging/lineCase';
import { placeFeatures, slotOf } from '../../../../src/annotations/names/tagging/placeFeatures';
import { segmentsOf } from '../../../../src/annotations/names/tagging/segments';
import { type WordClasses } from '../../../../src/annotations/names/tagging/wordClasses';
import { flagsOf, WordFlag } from '../../../../src/annotations/names/tagging/wordFlags';
import { infosOf, WordClass, type WordInfo } from '../../../../src/annotations/names/tagging/wordInfo';
import { WordUses } from '../../../../src/annotations/names/tagging/wordUses';
import { scanTokens } from '../../../../src/text/tokenise';

function wordsOf(text: string): WordInfo[] {
  const tokens = scanTokens(text);
  return infosOf(tokens, 0, tokens.count);
}

describe('word flags', () => {
  it('are the lists that hold a word', () => {
    const cases: [string, number][] = [
      ['norway', WordFlag.Country],
      ['norwegian', WordFlag.Demonym],
      ['kurdish', WordFlag.Demonym],
      ['hanoi', WordFlag.Place],
      ['mr', WordFlag.Honorific | WordFlag.FunctionWord],
      ['senator', WordFlag.Honorific | WordFlag.Role],
      ['ministry', WordFlag.OrganisationWord],
      ['river', WordFlag.PlaceWord],
      ['cup', WordFlag.EventWord],
      ['monday', WordFlag.Calendar],
      ['amina', WordFlag.GivenName],
      ['unicef', WordFlag.Organisation],
      ['zealand', WordFlag.PlacePart],
      ['the', WordFlag.FunctionWord],
      ['tarvik', 0],
      // Parts of places that are short or common
      ['da', 0],
      ['san', 0],
      ['north', 0],
    ];
    for (const [word, flags] of cases) assert.equal(flagsOf(word), flags, word);
  });
});

describe('word infos', () => {
  const info = (text: string): WordInfo => wordsOf(text)[0];

  it('know what a word may do in a name', () => {
    assert.equal(info('Osei').wordClass, WordClass.Capital);
    assert.equal(info('iPhone').wordClass, WordClass.Capital);
    assert.equal(info('of').wordClass, WordClass.Connector);
    assert.equal(info('-').wordClass, WordClass.Connector);
    assert.equal(info('’').wordClass, WordClass.Connector);
    assert.equal(info("'").wordClass, WordClass.Connector);
    assert.equal(info('.').wordClass, WordClass.Connector);
    assert.equal(info('44').wordClass, WordClass.Number);
    assert.equal(info('boat').wordClass, WordClass.Other);
    assert.equal(info(',').wordClass, WordClass.Other);
    assert.equal(info('Of').wordClass, WordClass.Capital);
  });

  it('tell words that begin with a capital from those that have one', () => {
    assert.ok(info('Osei').capital);
    assert.ok(!info('iPhone').capital);
    assert.ok(!info('boat').capital);
    assert.ok(info('NATO').isAllCaps);
    assert.ok(!info('Nato').isAllCaps);
    assert.ok(info('van').particle);
    assert.ok(!info('of').particle);
  });

  it('leave out a full stop at the end where lists are asked', () => {
    assert.equal(info('U.S.').lower, 'us.');
    assert.equal(info('U.S.').bare, 'us');
    assert.equal(info('U.S.').flags, flagsOf('us'));
  });

  it('are shared by the same form, and empty for addresses', () => {
    assert.equal(info('Osei'), info('Osei'));
    assert.notEqual(info('Osei'), info('osei'));
    assert.equal(info('www.example.org').lower, '');
    assert.equal(info('Ama').shape, info('Osei').shape);
    assert.notEqual(info('McCoy').shape, info('Osei').shape);
  });
});

describe('features', () => {
  /** Classes by the letters of a word, so that every scheme tells words apart. */
  const classes: WordClasses = {
    of: ({ lower }) => [lower.length, lower.charCodeAt(0), lower.charCodeAt(lower.length - 1), lower.length * 2],
  };

  interface Given {
    readonly lineCase?: LineCase;
    readonly uses?: WordUses;
    readonly classes?: WordClasses;
  }

  /** The features of each word of a text. */
  function featuresOf(text: string, given: Given = {}): number[][] {
    const infos = wordsOf(text);
    const known = new ClassedWords(given.classes ?? classes);
    const words = infos.map((info) => known.of(info));
    const line = { words, padding: known.padding, lineCase: given.lineCase ?? lineCaseOf(infos), uses: given.uses };
    return words.map((_, index) => {
      const features: number[] = [];
      wordFeatures(line, index, {
        form: (place, variant, word) => placeFeatures(place, variant, word, features),
        add: (feature) => features.push(feature),
      });
      return features;
    });
  }

  /** FNV-1a over all features of a text: `model.bin` was trained with these very numbers. */
  function digest(text: string, given: Given = {}): number {
    const uses = new WordUses([{ infos: wordsOf(text), lineCase: LineCase.Sentence }]);
    let hash = 2166136261;
    for (const feature of featuresOf(text, { uses, ...given }).flat()) hash = Math.imul(hash ^ feature, 16777619);
    return hash >>> 0;
  }

  const cases: [string, number][] = [
    ['Mr Osei left.', 3681106510],
    ['“Kenyan President Amina Odhiambo arrived in Nairobi,” said the UN.', 2162634021],
    ['(The Bank of the Republic and the Food & Salt Board met 44 men of A.B. van Dijk-led crews.', 3877115285],
    ['Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr.', 3888658989],
    ['It rained 3,500 mm on 东京 Monday; iPhone users of Y’s ran internationally.', 181321855],
  ];
  for (const [text, expected] of cases)
    it(`are those of the model: ${text}`, () => assert.equal(digest(text), expected));

  it('depend on the classes of the word and of those around it, on nothing further away', () => {
    const text = 'We saw the boats of Ana Osei near Tarvik on Friday.';
    const before = featuresOf(text);
    const changed = (of: string): number[] => {
      const others = { of: (info: WordInfo) => (info.lower === of ? [1, 2, 3, 4] : classes.of(info)) };
      return featuresOf(text, { classes: others }).flatMap((features, index) =>
        features.join() === before[index].join() ? [] : [index],
      );
    };
    assert.deepEqual(changed('the'), [0, 1, 2, 3, 4]);
    // next to a run of capitals: of all its words
    assert.deepEqual(changed('near'), [5, 6, 7, 8, 9]);
  });

  it('tell how the article uses a word', () => {
    const uses = (text: string): WordUses => new WordUses([{ infos: wordsOf(text), lineCase: LineCase.Sentence }]);
    const texts = [
      'It was Tarvik there.',
      'He was in Tarvik.',
      'She met Ana Tarvik.',
      'They met Mr Tarvik.',
      'Staff of Tarvik Bank left.',
      'A tarvik, he wrote of Tarvik.',
    ];
    const seen = texts.map((text) => featuresOf('Boats left Tarvik.', { uses: uses(text) })[2].join());
    assert.equal(new Set(seen).size, texts.length - 1);
    assert.equal(seen[2], seen[3]);
  });

  it('depend on the case of the line', () => {
    const text = 'Boats left Norway.';
    const digests = [LineCase.Sentence, LineCase.AllCaps, LineCase.Title].map((lineCase) => digest(text, { lineCase }));
    assert.equal(new Set(digests).size, 3);
  });
});

describe('places of forms', () => {
  it('have a slot for each variant', () => {
    const variants = [6, 0, 1, 1, 1, 1, 1, 4, 5, 5];
    const slots = variants.flatMap((count, place) => Array.from({ length: count }, (_, i) => slotOf(place, i)));
    assert.deepEqual(
      slots,
      slots.map((_, index) => index),
    );
  });
});

describe('the case of a line', () => {
  it('is that of a sentence, of capitals, or of a title', () => {
    assert.equal(lineCaseOf(wordsOf('The boat left Norway on Friday.')), LineCase.Sentence);
    assert.equal(lineCaseOf(wordsOf('THE BOAT LEFT NORWAY')), LineCase.AllCaps);
    assert.equal(lineCaseOf(wordsOf('The Boat Leaves Norway')), LineCase.Title);
    assert.equal(lineCaseOf(wordsOf('Norway')), LineCase.Sentence);
  });
});

describe('segments', () => {
  const segments = (text: string): string[] => {
    const infos = wordsOf(text);
    return segmentsOf(infos).map(({ from, to }) =>
      infos
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    );
  };
  const cases: [string, string[]][] = [
    ['They met Ana Osei there', ['they', 'ana osei']],
    ['we met Bank of the Republic then', ['bank of the republic']],
    ['we met Bank of and the Republic then', ['bank', 'republic']],
    ['we met Bank of the', ['bank']],
    ['we met van Dijk', ['van dijk']],
    ['we met van then', []],
    ['we saw van', []],
    ['we saw 4 July there', ['4 july']],
    ['we saw 4 boats', []],
    ['we saw Apollo 11 there', ['apollo 11']],
    ['we saw Apollo 11 12 of Mars there', ['apollo 11 12 of mars']],
    ['we saw Apollo of 11 there', ['apollo']],
    ['we saw Apollo, Mars', ['apollo', 'mars']],
    ['we saw iPhone there', ['iphone']],
    ['', []],
  ];
  for (const [text, expected] of cases) it(`of “${text}”`, () => assert.deepEqual(segments(text), expected));
});
