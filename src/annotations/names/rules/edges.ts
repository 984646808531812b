import { abbreviationsInNames } from '../../../lexicon/en/abbreviations';
import { fullWeekdays } from '../../../lexicon/en/calendar';
import { civilTitles, furtherTitles, titlesOrNames } from '../../../lexicon/en/honorifics';
import { organisations } from '../../../lexicon/en/organisations';
import { places, placeNounsAlone } from '../../../lexicon/en/places';
import {
  callings,
  furtherRoles,
  officeAcronyms,
  officesOfBodies,
  rankAcronyms,
  roleModifiers,
  storyRoles,
} from '../../../lexicon/en/roles';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { isGivenName } from '../givenNameForms';
import { isFirmWord } from '../resolution/nameParts';
import { isBeat } from './beats';
import { countryBetween } from './joins';
import { WordFlag } from '../tagging/wordFlags';
import { WordClass } from '../tagging/wordInfo';

const marksAfter = new Set(["'s", '.', ',', ';', ':', "'", '"', '’', '”', '“', '(', ')', '-']);
const marksBefore = new Set(['"', "'", '“', '‘', '’', '(', '.', ',', '-']);
const initial = /^[a-z]$/;
const isLetter = /^\p{L}/u;
const compassWords = new Set(['north', 'south', 'east', 'west'].flatMap((direction) => [direction, `${direction}ern`]));

const isSingle = ({ from, to }: Candidate): boolean => to - from === 1;

/** Whether a word is a title and no given name: `Prince` of `Prince Harry`, `PM` of `PM Obi`, not `Dean` of `Dean Obi`. */
function isTitle(sentence: SentenceNames, index: number): boolean {
  const isAcronym = officeAcronyms.has(sentence.lower(index)) || rankAcronyms.has(sentence.lower(index));
  if (sentence.at(index).isAllCaps && isAcronym) return true;
  if (furtherTitles.has(sentence.lower(index))) return true;
  // Tan Wei Ling, not Tan Sri Osei
  if (titlesOrNames.has(sentence.lower(index)) && sentence.lower(index + 1) !== 'sri') return false;
  return sentence.has(index, WordFlag.Honorific | WordFlag.Role) && !sentence.has(index, WordFlag.GivenName);
}

/** Whether what stands before a word says that it is somebody's family name: `Mrs King`. */
function isAddressed(sentence: SentenceNames, index: number): boolean {
  return civilTitles.has(sentence.lower(sentence.lower(index - 1) === '.' ? index - 2 : index - 1));
}

/** Whether people are called by a word for what they do, or are to somebody. */
function isCalling(lower: string): boolean {
  return furtherRoles.has(lower) || storyRoles.has(lower) || callings.has(lower);
}

/** Whether the full stop at the end of a name belongs to it: `Acme Inc.`, `Obi J.` */
function endsInAbbreviation(sentence: SentenceNames, { from, to }: Candidate): boolean {
  const word = sentence.lower(to - 2);
  return sentence.lower(to - 1) === '.' && to - from > 1 && (abbreviationsInNames.has(word) || initial.test(word));
}

/** `the West` where nothing goes on that it describes. */
function isTheWest(sentence: SentenceNames, { from, to, type }: Candidate): boolean {
  const next = sentence.at(to);
  const goesOn =
    next.wordClass === WordClass.Capital || (next.wordClass === WordClass.Other && isLetter.test(next.lower));
  return type === 'LOC' && sentence.lower(from) === 'west' && sentence.lower(from - 1) === 'the' && !goesOn;
}

/** Leaves a name without words; see `trimEdges`. */
function drop(name: Candidate): boolean {
  name.to = name.from;
  return true;
}

/** What the tagger took in and is not part of a name; a rule that drops a name leaves no words of it. */
export const edgeRules: readonly CandidateRule[] = [
  {
    id: 'marks-at-ends',
    example: 'It paid officials in [Virginia] - the Richmond office closed.',
    counterexample: 'It paid Ray Obi Jr. on Friday.',
    read: (sentence, name) => {
      const { from, to } = name;
      while (name.to > name.from && marksAfter.has(sentence.lower(name.to - 1)) && !endsInAbbreviation(sentence, name))
        name.to--;
      while (name.from < name.to && marksBefore.has(sentence.lower(name.from))) name.from++;
      return name.from > from || name.to < to;
    },
  },
  {
    id: 'title-before',
    example: 'The visit of Ugandan Minister [Ana Osei] began.',
    counterexample: 'The visit of Dean Osei began.',
    read: (sentence, name) => {
      if (name.type !== 'PER') return false;
      const { from } = name;
      while (name.from < name.to - 1) {
        // `Prime Minister Osei`: the first word is part of the role, where a name is left after it
        const isModifier =
          name.from + 2 < name.to &&
          roleModifiers.has(sentence.lower(name.from)) &&
          sentence.has(name.from + 1, WordFlag.Role);
        const isMark = sentence.lower(name.from) === '.' || sentence.lower(name.from) === '-';
        if (!isModifier && !isMark && !isTitle(sentence, name.from)) break;
        name.titled = true;
        name.from++;
      }
      return name.from > from;
    },
  },
  {
    // `Baker Rosie Quint`: a calling is no part of the name, where the word behind it is a given name.
    id: 'calling-before',
    example: 'Baker [Anna Larkin] stood in the yard.',
    counterexample: 'Baker Larkin stood in the yard.',
    read: (sentence, name) => {
      if (name.type !== 'PER' || name.to - name.from < 3 || !isCalling(sentence.lower(name.from))) return false;
      if (!isGivenName(sentence.lower(name.from + 1))) return false;
      name.titled = true;
      name.from++;
      return true;
    },
  },
  {
    id: 'title-alone',
    example: 'She wrote to the [Chairman] and to Tarvik Wexley.',
    counterexample: 'She wrote to Mr King and to Tarvik Wexley.',
    read: (sentence, name) =>
      name.type === 'PER' &&
      isSingle(name) &&
      isTitle(sentence, name.from) &&
      !isAddressed(sentence, name.from) &&
      drop(name),
  },
  {
    id: 'title-alone',
    example: 'She wrote to the [DCI] and to Tarvik Wexley.',
    counterexample: 'She wrote to the ECB and to Tarvik Wexley.',
    read: (sentence, name) =>
      isSingle(name) &&
      sentence.at(name.from).isAllCaps &&
      rankAcronyms.has(sentence.lower(name.from)) &&
      sentence.lower(name.from - 1) === 'the' &&
      drop(name),
  },
  {
    // The article is part of some papers' names and of nothing else.
    id: 'article-before',
    example: 'The ferry line of The [Tarvik Council] opened on Monday.',
    counterexample: 'Critics praised The Guardian on Monday.',
    read: (sentence, name) => {
      if (isSingle(name) || sentence.lower(name.from) !== 'the' || organisations.has(sentence.formOf(name)))
        return false;
      name.from++;
      return true;
    },
  },
  {
    id: 'function-word-alone',
    example: '“We have time,” he said. [We] must wait.',
    counterexample: 'The WHO must wait.',
    read: (sentence, name) =>
      isSingle(name) &&
      sentence.has(name.from, WordFlag.FunctionWord) &&
      !sentence.at(name.from).isAllCaps &&
      drop(name),
  },
  {
    id: 'calendar-word-alone',
    example: 'Meanwhile, [Western] powers were silent.',
    counterexample: 'Meanwhile, Western Sahara was silent.',
    read: (sentence, name) =>
      isSingle(name) &&
      (sentence.has(name.from, WordFlag.Calendar) || compassWords.has(sentence.lower(name.from))) &&
      !isTheWest(sentence, name) &&
      drop(name),
  },
  {
    // `died in Tarvik Friday night`: when, and not where.
    id: 'weekday-after',
    example: 'Police say a cyclist was hurt by a van in [Queens] Friday night.',
    counterexample: 'A man died on Good Friday.',
    read: (sentence, name) => {
      if (name.type !== 'LOC' || isSingle(name) || !fullWeekdays.has(sentence.lower(name.to - 1))) return false;
      name.to--;
      return true;
    },
  },
  {
    // `Airport queues grew`, `Hill farmers`: a common noun at the head of a sentence or headline.
    id: 'place-noun-alone',
    example: '[Island] life is hard.',
    counterexample: 'The Gulf is calm.',
    read: (sentence, name) =>
      isSingle(name) &&
      (name.type === 'LOC' || name.type === 'ORG') &&
      placeNounsAlone.has(sentence.lower(name.from)) &&
      !places.has(sentence.lower(name.from)) &&
      drop(name),
  },
  {
    // `Office of the President` is a body
    id: 'office-after',
    example: 'The visit of [Tarvik Council] Speaker Ana Osei began.',
    counterexample: 'The Office of the Speaker was shut.',
    read: (sentence, name) => {
      if (name.type !== 'ORG' || isSingle(name) || !officesOfBodies.has(sentence.lower(name.to - 1))) return false;
      if (!sentence.at(name.to).capital) return false;
      for (let i = name.from; i < name.to; i++) if (sentence.lower(i) === 'of') return false;
      name.to--;
      return true;
    },
  },
  {
    // Where a firm is from is no part of its name.
    id: 'firm-of-country',
    example: 'They met [Larkin Industries] of the United States there.',
    counterexample: 'They met the Larkin Academy of the United States there.',
    read: (sentence, name) => {
      let of = name.to - 2;
      while (of > name.from && sentence.lower(of) !== 'of') of--;
      if (name.type !== 'ORG' || of <= name.from || !isFirmWord(sentence.lower(of - 1))) return false;
      if (!countryBetween(sentence, of + 1, name.to)) return false;
      name.to = of;
      return true;
    },
  },
  {
    // `By Nora Quill Transport correspondent`: what the reporter writes about.
    id: 'beat-after',
    example: 'It was told by [Nora Quill], as Nora Quill Transport correspondent.',
    counterexample: 'It was told by Nora Quill Transport spokesman.',
    read: (sentence, name) => {
      if (name.to - name.from < 3 || !isBeat(sentence, name.to - 1)) return false;
      name.to--;
      name.type = 'PER';
      return true;
    },
  },
];

/** Takes from a name what is not part of it, and returns whether words are left. */
export function trimEdges(sentence: SentenceNames, name: Candidate): boolean {
  for (const rule of edgeRules) {
    const { from, to } = name;
    if (!rule.read(sentence, name)) continue;
    const isLeft = name.from < name.to;
    sentence.note(rule.id, isLeft ? name : { from, to });
    if (!isLeft) return false;
  }
  return true;
}
