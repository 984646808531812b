import { agencies } from '../../../lexicon/en/agencies';
import { ambiguousNames } from '../../../lexicon/en/ambiguousNames';
import { organisations } from '../../../lexicon/en/organisations';
import { peoples } from '../../../lexicon/en/peoples';
import { places } from '../../../lexicon/en/places';
import { addToList } from '../../../text/multimap';
import { type Rule } from '../../../text/rule';
import { countryNames, demonyms } from '../countries';
import { type NameRule } from '../nameRule';
import { type Candidate, type SentenceNames } from '../sentenceNames';
import { LineCase } from '../tagging/lineCase';
import { type NameType } from '../tagging/tags';
import { WordFlag } from '../tagging/wordFlags';
import { WordClass } from '../tagging/wordInfo';

interface ListedName {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly demonym: boolean;
}

/** Listed names by their first word, longest first. */
const byFirstWord = new Map<string, ListedName[]>();

function addNames(names: Iterable<string>, type: NameType, demonym = false): void {
  for (const name of names) {
    // Clitics are tokens of their own, and so are hyphens where they join no name (see `hyphenRules`).
    const separate = name.replaceAll("'s", " 's");
    for (const form of new Set([separate, separate.replaceAll('-', ' - ')])) {
      const words = form.trim().split(/ +/);
      addToList(byFirstWord, words[0], { words, type, demonym });
    }
  }
}
const isNoCountry = (name: string): boolean => !countryNames.has(name);
addNames(countryNames.keys(), 'LOC');
addNames([...demonyms.keys()].filter(isNoCountry), 'MISC', true);
addNames(peoples, 'MISC', true);
addNames([...places].filter(isNoCountry), 'LOC');
addNames(organisations, 'ORG');
// Short forms of agencies are words too; those with a name of several words are sure.
addNames(
  [...agencies.keys()].filter((name) => name.includes(' ') && !organisations.has(name)),
  'ORG',
);
for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);

/** Whether the words of a listed name follow; connectors may be in lower case: `Trinidad and Tobago`. */
function matches(sentence: SentenceNames, index: number, { words }: ListedName): boolean {
  return words.every((word, offset) => {
    const { bare, wordClass } = sentence.at(index + offset);
    return bare === word && wordClass !== WordClass.Other;
  });
}

/** Whether the word may be the other part of somebody's name: `Paris Hilton`, `Jack London`. */
function mayNamePerson(sentence: SentenceNames, index: number): boolean {
  return (
    sentence.at(index).capital &&
    !sentence.has(
      index,
      WordFlag.Role | WordFlag.Honorific | WordFlag.Demonym | WordFlag.FunctionWord | WordFlag.Calendar,
    )
  );
}

/** Acronyms of bodies up to this length are everyday words too, unless in capitals: `WHO`, `Fed`. */
const maxAcronym = 4;

/** A rule on the names of a list that begin with the word at an index, longest first: returns the one that is meant. */
type ListedRule = Rule<
  NameRule,
  (sentence: SentenceNames, index: number, listed: readonly ListedName[]) => Candidate | undefined
>;

/** Countries, peoples, places and organisations that are known by name. */
export const listedRules: readonly ListedRule[] = [
  {
    id: 'listed-phrase',
    example: 'A treaty with the [United Nations] was signed.',
    counterexample: 'A treaty of united nations was signed.',
    read: (sentence, index, names) => {
      const { bare, isAllCaps } = sentence.at(index);
      const listed = names.find((name) => name.words.length > 1 && matches(sentence, index, name));
      return listed && candidateOf(listed, index, isAllCaps || !ambiguousNames.has(bare));
    },
  },
  {
    id: 'listed-word',
    example: 'A boat left [Peru] on Friday.',
    counterexample: 'A boat with Paris Hilton left on Friday.',
    read: (sentence, index, names) => {
      const { bare, isAllCaps } = sentence.at(index);
      const listed = names.find(({ words }) => words.length === 1);
      if (!listed || sentence.lower(index + 1) === '$') return undefined; // US$
      const isAmbiguous = ambiguousNames.has(bare);
      const isShort = bare.length <= maxAcronym && listed.type === 'ORG';
      if ((isAmbiguous || isShort) && !isAllCaps) return undefined;
      if (isAmbiguous && sentence.lineCase === LineCase.AllCaps) return undefined;
      if (
        sentence.isSentenceCase &&
        listed.type !== 'MISC' &&
        // The first word of a sentence has its capital anyway.
        (mayNamePerson(sentence, index + 1) || (index > 1 && mayNamePerson(sentence, index - 1)))
      )
        return undefined;
      return candidateOf(listed, index, true);
    },
  },
];

function candidateOf({ words, type, demonym }: ListedName, from: number, sure: boolean): Candidate {
  return { from, to: from + words.length, type, demonym, titled: false, sure };
}

/** Adds the listed names, which begin with a capital, to those of a sentence. */
export function addListedNames(sentence: SentenceNames): void {
  for (let i = 0; i < sentence.length; i++) {
    if (sentence.at(i).wordClass !== WordClass.Capital) continue;
    const name = listedNameAt(sentence, i);
    if (name) i = name.to - 1;
  }
}

/** The listed name that begins at a word; added, unless it is part of a longer one: `Bank of America`. */
function listedNameAt(sentence: SentenceNames, index: number): Candidate | undefined {
  const listed = byFirstWord.get(sentence.at(index).bare);
  if (!listed) return undefined;
  for (const rule of listedRules) {
    const name = rule.read(sentence, index, listed);
    if (!name) continue;
    const length = name.to - name.from;
    const isPart = sentence.overlapping(name.from, name.to).some(({ from, to }) => to - from > length);
    if (!isPart) sentence.note(rule.id, sentence.put(name));
    return name;
  }
  return undefined;
}
