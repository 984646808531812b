import { commonTimeZones, fullWeekdays, months, weekdayAbbreviations } from '../../../lexicon/en/calendar';
import { eventWords } from '../../../lexicon/en/eventWords';
import { functionWords } from '../../../lexicon/en/functionWords';
import { givenNames } from '../../../lexicon/en/givenNames';
import { honorifics } from '../../../lexicon/en/honorifics';
import { organisations, organisationWords } from '../../../lexicon/en/organisations';
import { peoples } from '../../../lexicon/en/peoples';
import { commonPlaceParts, places, placeWords } from '../../../lexicon/en/places';
import { roles } from '../../../lexicon/en/roles';
import { countryNames, demonyms } from '../countries';

/**
 * The lists that hold a word, as bits. The bits and the members of the lists are features of the name model:
 * `model.bin` was trained with exactly these.
 */
export const enum WordFlag {
  Country = 1,
  /** A demonym of a country, or a people, religion or party. */
  Demonym = 2,
  Place = 4,
  Honorific = 8,
  Role = 16,
  OrganisationWord = 32,
  PlaceWord = 64,
  EventWord = 128,
  Calendar = 256,
  GivenName = 512,
  Organisation = 1024,
  /** Part of a listed place of several words: `zealand`. */
  PlacePart = 2048,
  FunctionWord = 4096,
}

/** How many bits `WordFlag` has. */
export const flagCount = 13;

/** Shorter parts are articles and prepositions: `da` of `Da Nang`. */
const minPlacePart = 4;

function placePartsOf(names: Iterable<string>): Set<string> {
  const parts = new Set<string>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length === 1) continue;
    for (const word of words) if (word.length >= minPlacePart && !commonPlaceParts.has(word)) parts.add(word);
  }
  return parts;
}

const lists: readonly (readonly [WordFlag, readonly { has(word: string): boolean }[]])[] = [
  [WordFlag.Country, [countryNames]],
  [WordFlag.Demonym, [demonyms, peoples]],
  [WordFlag.Place, [places]],
  [WordFlag.Honorific, [honorifics]],
  [WordFlag.Role, [roles]],
  [WordFlag.OrganisationWord, [organisationWords]],
  [WordFlag.PlaceWord, [placeWords]],
  [WordFlag.EventWord, [eventWords]],
  [WordFlag.Calendar, [months, fullWeekdays, weekdayAbbreviations, commonTimeZones]],
  [WordFlag.GivenName, [givenNames]],
  [WordFlag.Organisation, [organisations]],
  [WordFlag.PlacePart, [placePartsOf([...places, ...countryNames.keys()])]],
  [WordFlag.FunctionWord, [functionWords]],
];

/** The flags of a word in lower case, without a full stop at its end. */
export function flagsOf(word: string): number {
  let flags = 0;
  for (const [flag, members] of lists) if (members.some((list) => list.has(word))) flags |= flag;
  return flags;
}
