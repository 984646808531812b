import { countryNames, demonyms } from '../../src/annotations/names/countries';
import { tags } from '../../src/annotations/names/tagging/tags';
import { LineCase } from '../../src/annotations/names/tagging/lineCase';
import { WordClass } from '../../src/annotations/names/tagging/wordInfo';
import { givenNames } from '../../src/lexicon/en/givenNames';
import { organisations, organisationWords } from '../../src/lexicon/en/organisations';
import { places, placeWords } from '../../src/lexicon/en/places';
import { type TaggedText } from './readTexts';

/** What a word is used for in the labelled texts. */
export const enum WordType {
  /** Written small. */
  Small = 0,
  /** With a capital inside a sentence, and no name. */
  Capital,
  GivenName,
  Surname,
  Place,
  PlacePart,
  Organisation,
  OrganisationPart,
  /** The last word of an organisation of several. */
  OrganisationHead,
  Other,
}
export const wordTypes = 10;

const typeOfTag: ReadonlyMap<string, WordType> = new Map([
  ['B-PER', WordType.GivenName],
  ['I-PER', WordType.GivenName],
  ['L-PER', WordType.Surname],
  ['U-PER', WordType.Surname],
  ['B-LOC', WordType.PlacePart],
  ['I-LOC', WordType.PlacePart],
  ['L-LOC', WordType.PlacePart],
  ['U-LOC', WordType.Place],
  ['B-ORG', WordType.OrganisationPart],
  ['I-ORG', WordType.OrganisationPart],
  ['L-ORG', WordType.OrganisationHead],
  ['U-ORG', WordType.Organisation],
  ['B-MISC', WordType.Other],
  ['I-MISC', WordType.Other],
  ['L-MISC', WordType.Other],
  ['U-MISC', WordType.Other],
]);

// How much a list says of its members, in labelled uses.
const lists: readonly (readonly [Iterable<string>, WordType, number])[] = [
  [givenNames, WordType.GivenName, 3],
  [places, WordType.Place, 3],
  [countryNames.keys(), WordType.Place, 4],
  [demonyms.keys(), WordType.Other, 4],
  [organisationWords, WordType.OrganisationHead, 2],
  [organisations, WordType.Organisation, 3],
  [placeWords, WordType.PlacePart, 1],
];
/** A listed word counts less where texts write it small more often than that: `rose`. */
const oftenSmall = 2;
const listWeight = 0.7;
const smallListWeight = 0.1;

/** By word in lower case, how much says that it is of each `WordType`: roots of counts, and what lists say. */
export function evidenceOf(texts: readonly TaggedText[]): Map<string, Float64Array> {
  const evidence = new Map<string, Float64Array>();
  const rowOf = (word: string): Float64Array => {
    let row = evidence.get(word);
    if (!row) evidence.set(word, (row = new Float64Array(wordTypes)));
    return row;
  };
  for (const { sentences } of texts)
    for (const { sentence, gold, unsure } of sentences) {
      if (sentence.lineCase !== LineCase.Sentence) continue;
      sentence.infos.forEach(({ lower, capital, wordClass }, index) => {
        if (unsure[index] === 1) return;
        const type = typeOfTag.get(tags[gold[index]]);
        if (type !== undefined) {
          if (capital) rowOf(lower)[type]++;
        } else if (capital) {
          if (index > 0) rowOf(lower)[WordType.Capital]++;
        } else if (wordClass === WordClass.Other || wordClass === WordClass.Connector) rowOf(lower)[WordType.Small]++;
      });
    }
  const isOftenSmall = new Set(
    [...evidence].filter(([, row]) => row[WordType.Small] > oftenSmall).map(([word]) => word),
  );
  for (const row of evidence.values()) for (let type = 0; type < wordTypes; type++) row[type] = Math.sqrt(row[type]);
  for (const [words, type, uses] of lists)
    for (const word of words)
      if (!word.includes(' ')) rowOf(word)[type] += uses * (isOftenSmall.has(word) ? smallListWeight : listWeight);
  return evidence;
}
