import { compoundEndings } from '../../../lexicon/en/connectors';
import { ambiguousOrganisationWords } from '../../../lexicon/en/organisations';
import { placePrepositions } from '../../../lexicon/en/places';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { type NameType } from '../tagging/tags';
import { WordFlag } from '../tagging/wordFlags';
import { WordClass, type WordInfo } from '../tagging/wordInfo';

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

/** One word that the tagger takes for a person, though nothing but its capital says so. */
function isLonePerson(sentence: SentenceNames, { from, to, type, titled }: Candidate): boolean {
  return type === 'PER' && to - from === 1 && !titled && !sentence.has(from, WordFlag.GivenName);
}

/** What a name is of, by the words before it and its last word; and what goes on after a hyphen. */
export const typeRules: readonly CandidateRule[] = [
  {
    // Nobody is called `the Havtind`.
    id: 'article-before-word',
    example: 'The crew of the [Davis] waved.',
    counterexample: 'The crew of Davis waved.',
    read: (sentence, name) =>
      isLonePerson(sentence, name) && sentence.lower(name.from - 1) === 'the' && retype(name, 'MISC'),
  },
  {
    // One is seldom `off` or `near` a person.
    id: 'place-preposition',
    example: 'The herd was seen outside [Larkin].',
    counterexample: 'The herd was seen by Larkin.',
    read: (sentence, name) =>
      isLonePerson(sentence, name) && placePrepositions.has(sentence.lower(name.from - 1)) && retype(name, 'LOC'),
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
    // The second syllable of Korean and Chinese given names is written small: `Lee Jae-myung`.
    id: 'syllable-after-hyphen',
    example: 'The list is led by [Lee Jae-myung].',
    counterexample: 'The Ana Osei-led list won.',
    read: (sentence, name) => {
      const syllable = name.to + 1;
      if (
        name.type !== 'PER' ||
        name.to - name.from < 2 ||
        sentence.at(syllable).wordClass !== WordClass.Other ||
        !sentence.isAfterInfixHyphen(syllable) ||
        compoundEndings.has(sentence.lower(syllable))
      )
        return false;
      name.to = syllable + 1;
      return true;
    },
  },
];
