import {
  ambiguousOrganisationWords,
  bodiesBeforeOf,
  bodyOpeners,
  schoolHeads,
} from '../../../lexicon/en/organisations';
import {
  foreignPlaceOpeners,
  landforms,
  placeNounsBefore,
  placeNounsBeforeOf,
  placeNounsBehind,
  placePrepositions,
  placeWords,
  pluralsOfPlaces,
  streetAbbreviations,
} from '../../../lexicon/en/places';
import { products } from '../../../lexicon/en/products';
import { isKnownPlace } from '../entityKeys';
import { speaksOfSchools } from './bodies';
import { isLonePerson, isSubject } from './firms';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { type NameType } from '../tagging/tags';
import { WordFlag } from '../tagging/wordFlags';
import { type WordInfo } from '../tagging/wordInfo';

const headWords = WordFlag.PlaceWord | WordFlag.OrganisationWord | WordFlag.EventWord;

/** The last word of a name of several, where it may tell what the name is of. */
function headOf(sentence: SentenceNames, { from, to, type, titled, sure }: Candidate): WordInfo | undefined {
  const head = sentence.at(to - 1);
  return to - from === 1 || sure || (type === 'PER' && titled) || !head.capital ? undefined : head;
}

/** Whether one kind of head word, and no other, is set. @param flag a bit of `headWords` */
function isOnly({ flags }: WordInfo, flag: number): boolean {
  return (flags & headWords) === flag;
}

function retype(name: Candidate, type: NameType): true {
  name.type = type;
  return true;
}

/** A name of several words of which only the tagger says what it is. */
const isUnsure = ({ from, to, titled, sure, demonym }: Candidate): boolean =>
  to - from > 1 && !titled && !sure && !demonym;

/** What is called after the person who leads or owns it: `the Osei administration`. */
const calledAfterPersons = new Set([
  ...['administration', 'government', 'presidency', 'campaign', 'cabinet', 'regime', 'camp', 'team', 'era', 'years'],
  ...['family', 'families', 'estate', 'home', 'household', 'brothers', 'sisters', 'case', 'trial', 'murder', 'killing'],
]);

/** Words before the name of a place that say which part of it. */
const partsOfTowns = new Set(['downtown', 'central', 'nearby', 'upper', 'lower', 'rural', 'greater', 'inner', 'outer']);

/** Verbs of many. */
const pluralVerbs = new Set(['are', 'were', 'have']);

/** A plural by its letters: `Herons`, not `Congress`. */
const plural = /[^s]s$/;

/** Whether a word is a plural that no place ends with. */
function isPluralOfTeam(lower: string): boolean {
  return (
    plural.test(lower) && ![pluralsOfPlaces, placeWords, landforms, placeNounsBehind].some((set) => set.has(lower))
  );
}

const age = /^\d{1,2}$/;
const startsWithLetter = /^\p{L}/u;

/** Whether a number in digits may be somebody's age, in years. */
function isAge(lower: string): boolean {
  return age.test(lower) && lower !== '0';
}

/** What a name is of, by the words before it and its last word. */
export const typeRules: readonly CandidateRule[] = [
  {
    // `the Kettle rocks`, `the Osk valley`: the noun behind says it.
    id: 'place-noun-behind',
    example: 'They lay on the [Larkin] rocks at noon.',
    counterexample: 'They lay on the Larkin papers at noon.',
    read: (sentence, name) => {
      const { from, to, type, titled, sure, demonym } = name;
      // `the Ainu village` is called after a people.
      if (type === 'LOC' || type === 'MISC' || titled || sure || demonym) return false;
      if (sentence.lower(from - 1) !== 'the') return false;
      return placeNounsBehind.has(sentence.lower(to)) && !sentence.at(to).capital && retype(name, 'LOC');
    },
  },
  {
    // Nobody is called `the Havtind`; `the Osei government` is called after somebody.
    id: 'article-before-word',
    example: 'Flowers for the [Davis] stood on the quay.',
    counterexample: 'Flowers for Davis stood on the quay.',
    read: (sentence, name) =>
      isLonePerson(sentence, name) &&
      sentence.lower(name.from - 1) === 'the' &&
      !calledAfterPersons.has(sentence.lower(name.to)) &&
      retype(name, 'MISC'),
  },
  {
    // One is seldom `off` or `near` a person.
    id: 'place-preposition',
    example: 'The herd was seen outside [Larkin].',
    counterexample: 'The herd was seen by Larkin.',
    read: (sentence, name) => {
      // in downtown Larkin
      const before = partsOfTowns.has(sentence.lower(name.from - 1)) ? name.from - 2 : name.from - 1;
      return isLonePerson(sentence, name) && placePrepositions.has(sentence.lower(before)) && retype(name, 'LOC');
    },
  },
  {
    // Places are told nothing; a paper or a wire is.
    id: 'told',
    example: 'She told [Larkin Coast] about it.',
    counterexample: 'She told Kenya about it.',
    read: (sentence, name) =>
      name.type === 'LOC' &&
      !name.sure &&
      sentence.lower(name.from - 1) === 'told' &&
      !sentence.has(name.from, WordFlag.Place | WordFlag.Country) &&
      retype(name, 'ORG'),
  },
  {
    // One person has; a team or a band have.
    id: 'plural-verb',
    example: 'It rained as [Larkin] have won again.',
    counterexample: 'It rained and friends of Larkin have won again.',
    read: (sentence, name) => {
      if (!isLonePerson(sentence, name) || !isSubject(sentence, name)) return false;
      if (!pluralVerbs.has(sentence.lower(name.to))) return false;
      name.sure = true;
      return retype(name, 'ORG');
    },
  },
  {
    // `the river Osk`, `the village of Larkin`: the noun before says it; a body or an event says so by its last word.
    id: 'place-noun-before',
    example: 'The river [Larkin] rose in the night.',
    counterexample: 'The lawyer Larkin rose in the night.',
    read: (sentence, name) => {
      const before = sentence.lower(name.from - 1);
      const isPlace =
        placeNounsBefore.has(before) || (before === 'of' && placeNounsBeforeOf.has(sentence.lower(name.from - 2)));
      return !name.sure && name.type !== 'LOC' && isPlace && retype(name, 'LOC');
    },
  },
  {
    id: 'place-head',
    example: 'Traffic on the [Nelson Mandela Bridge] stopped at noon.',
    counterexample: 'Traffic on the Nelson Mandela Road Fund stopped at noon.',
    read: (sentence, name) => {
      const head = headOf(sentence, name);
      return head !== undefined && isOnly(head, WordFlag.PlaceWord) && retype(name, 'LOC');
    },
  },
  {
    // `Puerto Osk`, whatever word stands behind.
    id: 'place-opener',
    example: 'The market of [Puerto Larkin] opened at noon.',
    counterexample: 'The market of Pedro Larkin opened at noon.',
    read: (sentence, name) =>
      isUnsure(name) &&
      name.type === 'PER' &&
      foreignPlaceOpeners.has(sentence.lower(name.from)) &&
      retype(name, 'LOC'),
  },
  {
    // `University of Larkin Bay`, `Radio Larkin`: the first word says what it is.
    id: 'organisation-opener',
    example: 'They met at the [University of Larkin Bay] on Friday.',
    counterexample: 'They met at the Shore of Larkin Bay on Friday.',
    read: (sentence, name) => {
      if (!isUnsure(name) || name.type !== 'LOC') return false;
      const opener = sentence.lower(name.from);
      const isOf = bodiesBeforeOf.has(opener) && sentence.lower(name.from + 1) === 'of';
      return (isOf || bodyOpeners.has(opener)) && retype(name, 'ORG');
    },
  },
  {
    // Addresses have their streets short.
    id: 'street-head',
    example: 'He lives at 47 [Mary Wexley Ave], police said.',
    counterexample: 'He lives near Mary Wexley, police said.',
    read: (sentence, name) => {
      const { lower, capital } = sentence.at(name.to - 1);
      const isStreet = capital && name.to - name.from > 1 && streetAbbreviations.has(lower);
      return isStreet && !name.sure && !name.titled && name.type !== 'LOC' && retype(name, 'LOC');
    },
  },
  {
    id: 'organisation-head',
    example: 'Students of [Ahmadu Bello University] marched on Friday.',
    counterexample: 'A crew of the Opera House left.',
    read: (sentence, name) => {
      const head = headOf(sentence, name);
      return (
        head !== undefined &&
        isOnly(head, WordFlag.OrganisationWord) &&
        !ambiguousOrganisationWords.has(head.lower) &&
        retype(name, 'ORG')
      );
    },
  },
  {
    // `Dale Primary`, where pupils and teachers are spoken of; elsewhere a primary is a vote.
    id: 'school-head',
    example: 'Teachers met near [Dale Primary] on Friday.',
    counterexample: 'Voters in Dale Primary marched on Friday.',
    read: (sentence, name) => {
      const { lower, capital } = sentence.at(name.to - 1);
      const isSchool = capital && name.to - name.from > 1 && schoolHeads.has(lower) && name.type !== 'ORG';
      if (!isSchool || name.sure || name.titled || !speaksOfSchools(sentence)) return false;
      return retype(name, 'ORG');
    },
  },
  {
    id: 'event-head',
    example: 'The winner of the [Erikson Prize] wept.',
    counterexample: 'The winner of the Erikson Cup Foundation wept.',
    read: (sentence, name) => {
      if (name.type === 'PER') return false; // Ana Games
      const head = headOf(sentence, name);
      return head !== undefined && isOnly(head, WordFlag.EventWord) && retype(name, 'MISC');
    },
  },
  {
    // Only persons are `Jr`.
    id: 'name-suffix',
    example: 'Police near [Tarvik Bexley Jr] stood.',
    counterexample: 'Police near Tarvik Bexley Junction stood.',
    read: (sentence, name) => {
      const last = sentence.lower(sentence.lower(name.to - 1) === '.' ? name.to - 2 : name.to - 1);
      const isSuffix = (last === 'jr' || last === 'sr') && name.to - name.from > 2;
      return name.type !== 'PER' && isSuffix && retype(name, 'PER');
    },
  },
  {
    // `Tarvik Moe, 41, from Kolo`: only persons have their age behind the name.
    id: 'age-behind',
    example: 'There stood [Tarvik Bexley], 41, of Kolo.',
    counterexample: 'There stood Tarvik Bexley, 41, Kolo, 42, and Larkin.',
    read: (sentence, name) => {
      const { from, to, type, sure, demonym } = name;
      if (type === 'PER' || sure || demonym || to - from < 2 || sentence.has(to - 1, headWords)) return false;
      if (sentence.lower(to) !== ',' || !isAge(sentence.lower(to + 1)) || sentence.lower(to + 2) !== ',') return false;
      return startsWithLetter.test(sentence.lower(to + 3)) && !sentence.at(to + 3).capital && retype(name, 'PER');
    },
  },
  {
    // Landforms and parts of harbours beside those by which the tagger goes.
    id: 'landform-head',
    example: 'They lay in [Mara Skerry] at noon.',
    counterexample: 'They lay in Mara Larkin at noon.',
    read: (sentence, name) => {
      const { from, to, type, titled, sure } = name;
      if (type === 'LOC' || titled || sure || to - from < 2 || sentence.has(from, WordFlag.GivenName)) return false;
      return sentence.at(to - 1).capital && landforms.has(sentence.lower(to - 1)) && retype(name, 'LOC');
    },
  },
  {
    // A listed place and a plural that no place ends with: a team.
    id: 'team-of-place',
    example: 'It rained as the [Kansas City Chiefs] left.',
    counterexample: 'It rained as the Nairobi Heights emptied.',
    read: (sentence, name) => {
      const { from, to, type } = name;
      const last = sentence.at(to - 1);
      if (type !== 'LOC' || to - from < 2 || !last.capital || !isPluralOfTeam(last.lower)) return false;
      const isOfPlace = isKnownPlace(sentence.formOf({ from, to: to - 1 })) && !isKnownPlace(sentence.formOf(name));
      return isOfPlace && retype(name, 'ORG');
    },
  },
  {
    // Whom a case is called after: `Smith v. Jones`.
    id: 'party-of-case',
    example: 'In [Smith] v. Jones, the court ruled for the town.',
    counterexample: 'In Kenya v. Jones, the court ruled for the town.',
    read: (sentence, name) =>
      name.type === 'LOC' &&
      name.to - name.from === 1 &&
      sentence.lower(name.to) === 'v' &&
      !sentence.has(name.from, WordFlag.Place | WordFlag.Country) &&
      retype(name, 'PER'),
  },
  {
    id: 'product',
    example: 'Sales of the [Apple Watch] fell.',
    counterexample: 'Sales of Apple fell.',
    read: (sentence, name) => {
      if (name.type === 'MISC' || !products.has(sentence.formOf(name))) return false;
      name.sure = true;
      return retype(name, 'MISC');
    },
  },
];
