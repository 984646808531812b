import { realmAdjectives, realmNouns } from '../../../lexicon/en/places';
import { officeAcronyms } from '../../../lexicon/en/roles';
import { type Country } from '../countries';
import { countryOf, isFirmWord } from '../resolution/nameParts';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { WordFlag } from '../tagging/wordFlags';

/** Longest name of a person that is joined from two, in words, and most particles between them. */
const maxPerson = 7;
const maxParticles = 2;
/** `LR Bishnoi`: so many capitals may be initials written together. */
const initialsWithoutPoints = /^\p{L}{2}$/u;
const initial = /^\p{L}\.?$/u;
/** Most words of what a body is of: `Ministry of Women and Child Development`. */
const maxField = 5;

function isFree(sentence: SentenceNames, index: number): boolean {
  return index >= 0 && !sentence.isCovered(index);
}

/** How many words before a person’s name are initials of it. */
function initialsBefore(sentence: SentenceNames, { from, to }: Candidate): number {
  const before = sentence.at(from - 1);
  if (from === 0) return 0;
  if (initialsWithoutPoints.test(before.lower) && before.isAllCaps && before.flags === 0 && to - from === 1) return 1;
  if (before.lower === '.') return initial.test(sentence.lower(from - 2)) && sentence.at(from - 2).capital ? 2 : 0;
  return initial.test(before.lower) && before.lower.length === 2 && before.capital ? 1 : 0;
}

/** Marks around a nickname between given name and family name. */
const openingMarks = new Set(['(', '“', '"', '‘', "'"]);
const closingMarks = new Set([')', '”', '"', '’', "'"]);
const saints = new Set(['st', 'st.', 'saint']);
const bodyOrPlace = WordFlag.OrganisationWord | WordFlag.PlaceWord;
const noFamilyName = WordFlag.FunctionWord | WordFlag.Calendar | WordFlag.Honorific | WordFlag.Country;

/** Names that the tagger found in pieces. For sentences in which capitals mark names. */
export const joinRules: readonly CandidateRule[] = [
  {
    // `Faisal bin Abdulaziz`, `Ahmad Nawaf Al Sabah`: nothing but particles between two persons.
    id: 'adjacent-persons',
    example: 'They met [Ana bin Osei] there.',
    counterexample: 'They met Ana and Osei there.',
    read: (sentence, name) => {
      if (name.type !== 'PER') return false;
      const next = sentence.names.find(
        (other) =>
          other !== name && other.type === 'PER' && other.from >= name.to && other.from <= name.to + maxParticles,
      );
      if (!next || next.titled || next.to - name.from > maxPerson) return false;
      for (let i = name.to; i < next.from; i++) if (!sentence.at(i).particle) return false;
      name.to = next.to;
      sentence.drop(next);
      return true;
    },
  },
  {
    // `Luis Gerardo (Jerry) Ortiz`, `Harold “Hop” Ruiz`
    id: 'nickname-between',
    example: 'They met [Ana Gerardo (Jerry) Osei] there.',
    counterexample: 'They met Ana Gerardo (Accra) and Osei there.',
    read: (sentence, name) => {
      const { to } = name;
      if (name.type !== 'PER' || !openingMarks.has(sentence.lower(to)) || !closingMarks.has(sentence.lower(to + 2)))
        return false;
      if (!sentence.at(to + 1).capital || !sentence.at(to + 3).capital || sentence.has(to + 3, noFamilyName))
        return false;
      const next = sentence.overlapping(to, to + 4).filter((other) => other !== name);
      if (next.some((other) => other.type !== 'PER' || other.demonym || other.from < to)) return false;
      for (const other of next) {
        sentence.drop(other);
        name.to = Math.max(name.to, other.to);
      }
      name.to = Math.max(name.to, to + 4);
      return true;
    },
  },
  {
    // `W. Gyude Moore`, `LR Bishnoi`
    id: 'initials-before',
    example: 'They met [QR Osei] there.',
    counterexample: 'They met UN Osei and PM Osei there.',
    read: (sentence, name) => {
      if (name.type !== 'PER') return false;
      const count = initialsBefore(sentence, name);
      if (count === 0) return false;
      for (let i = name.from - count; i < name.from; i++)
        if (!isFree(sentence, i) || officeAcronyms.has(sentence.lower(i))) return false;
      name.from -= count;
      return true;
    },
  },
  {
    // `the Grand Duchy of Larkin`
    id: 'realm-of',
    example: 'They left the [Grand Duchy of Larkin Bay] there.',
    counterexample: 'They left the duchy of Larkin Bay there.',
    read: (sentence, name) => {
      const noun = name.from - 2;
      const isRealm = sentence.lower(name.from - 1) === 'of' && realmNouns.has(sentence.lower(noun));
      if (name.type !== 'LOC' || !isRealm || !sentence.at(noun).capital || !isFree(sentence, noun)) return false;
      let from = noun;
      while (
        sentence.at(from - 1).capital &&
        realmAdjectives.has(sentence.lower(from - 1)) &&
        isFree(sentence, from - 1)
      )
        from--;
      name.from = from;
      return true;
    },
  },
  {
    // `Kolo Magistrate’s Court`, `Larkin Sheriff’s Office`: the body, and nobody who is called Magistrate.
    id: 'court-of-office',
    example: 'He will appear before [Joburg Magistrate’s Court] on Friday.',
    counterexample: 'He will appear before Joburg’s Court on Friday.',
    read: (sentence, name) => {
      const head = name.to + 1;
      const isOffice = sentence.has(name.to - 1, WordFlag.Role) || sentence.lower(name.to - 1).startsWith('magistrate');
      const isBody =
        sentence.lower(name.to) === "'s" && sentence.at(head).capital && sentence.has(head, WordFlag.OrganisationWord);
      if (!isOffice || !isBody || name.to - name.from < 2) return false;
      const inside = sentence.overlapping(name.to, head + 1).filter((other) => other !== name);
      if (inside.some((other) => other.to > head + 1)) return false;
      for (const other of inside) sentence.drop(other);
      name.to = head + 1;
      name.type = 'ORG';
      return true;
    },
  },
  {
    // `St Olaf's School`: the school, and not the saint.
    id: 'body-of-saint',
    example: 'They slept at [St Larkin’s School] on Friday.',
    counterexample: 'They slept at Larkin’s School on Friday.',
    read: (sentence, name) => {
      const head = name.to + 1;
      const isOfSaint = saints.has(sentence.lower(name.from)) && sentence.lower(name.to) === "'s";
      if (!isOfSaint || !sentence.at(head).capital || !sentence.has(head, bodyOrPlace)) return false;
      for (const other of sentence.overlapping(name.to, head + 1)) {
        if (other.to > head + 1) return false;
        if (other !== name) sentence.drop(other);
      }
      name.to = head + 1;
      name.type = sentence.has(head, WordFlag.OrganisationWord) ? 'ORG' : 'LOC';
      return true;
    },
  },
  {
    // What a body is of or for belongs to its name: `Central Bank of the Republic`.
    id: 'organisation-of',
    example: 'They met the [Veltra Bank of Larkin Bay] there.',
    counterexample: 'They met the Veltra Bank of old.',
    read: (sentence, name) => {
      const { to } = name;
      const isBody =
        name.type === 'ORG' && sentence.has(to - 1, WordFlag.OrganisationWord) && sentence.at(to - 1).capital;
      if (!isBody || (sentence.lower(to) !== 'of' && sentence.lower(to) !== 'for')) return false;
      const from = sentence.lower(to + 1) === 'the' ? to + 2 : to + 1;
      let end = from;
      while (
        end - from < maxField &&
        sentence.at(end).capital &&
        !sentence.has(end, WordFlag.Calendar | WordFlag.Honorific)
      )
        end++;
      if (end === from) return false;
      // `Larkin Foods of the United States`: where a firm is from is no part of its name.
      if (isFirmWord(sentence.lower(to - 1)) && countryBetween(sentence, from, end)) return false;
      const inside = sentence.overlapping(to, end).filter((other) => other !== name);
      if (inside.some((other) => other.from < from || other.to > end || other.type === 'PER')) return false;
      for (const other of inside) sentence.drop(other);
      name.to = end;
      return true;
    },
  },
  {
    // `the Land and Reef Party`: the article before all of it.
    id: 'capitals-and-before',
    example: 'They left the [Wexley and Larkin Party] there.',
    counterexample: 'They left Wexley and the Larkin Party there.',
    read: (sentence, name) => {
      const { from, to } = name;
      if (name.type !== 'ORG' || name.sure || to - from === 1 || !sentence.has(to - 1, WordFlag.OrganisationWord))
        return false;
      if (sentence.lower(from - 1) !== 'and' && sentence.lower(from - 1) !== '&') return false;
      let start = from - 1;
      while (from - start <= maxBefore && mayBeField(sentence, start - 1)) start--;
      if (start === from - 1 || !determiners.has(sentence.lower(start - 1))) return false;
      name.from = start;
      return true;
    },
  },
];

/** The country that the words from one index up to another name: `United States`. */
export function countryBetween(sentence: SentenceNames, from: number, to: number): Country | undefined {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(sentence.lower(i));
  return countryOf(words.join(' '));
}

/** Most capitals before *and* in the name of a body. */
const maxBefore = 3;
const determiners = new Set(['the', "'s", 'its', 'his', 'her', 'their']);

/** Whether a word is a capital that is in no name and no role. */
function mayBeField(sentence: SentenceNames, index: number): boolean {
  return (
    sentence.at(index).capital &&
    isFree(sentence, index) &&
    !sentence.has(
      index,
      WordFlag.FunctionWord |
        WordFlag.Calendar |
        WordFlag.Role |
        WordFlag.Honorific |
        WordFlag.Country |
        WordFlag.Place,
    )
  );
}
