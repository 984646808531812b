import { officesOfBodies } from '../../../lexicon/en/roles';
import { type Rule } from '../../../text/rule';
import { type NameRule } from '../nameRule';
import { type Candidate, type SentenceNames } from '../sentenceNames';
import { WordFlag } from '../tagging/wordFlags';
import { trimEdges } from './edges';

/** A rule on a name that is two: returns the first, the index at which the second begins, and its type where that is another. */
type SplitRule = Rule<
  NameRule,
  (
    sentence: SentenceNames,
    name: Candidate,
  ) => { first: Candidate; second: number; type?: Candidate['type'] } | undefined
>;

/** Names that the tagger took together. */
export const splitRules: readonly SplitRule[] = [
  {
    // Whose it is, and what it is: `the UN’s International Court of Justice`.
    id: 'possessor',
    example: 'They met [Iraq]’s Cabinet on Monday.',
    counterexample: 'They met Osei’s Cabinet on Monday.',
    read: (sentence, name) => {
      for (let i = name.from + 1; i < name.to - 1; i++) {
        if (
          sentence.lower(i) !== "'s" ||
          !sentence.has(i - 1, WordFlag.Country | WordFlag.Place | WordFlag.Organisation)
        )
          continue;
        const type = sentence.has(i - 1, WordFlag.Organisation) ? 'ORG' : 'LOC';
        const { from, demonym, titled, sure } = name;
        return { first: { from, to: i, type, demonym, titled, sure }, second: i + 1 };
      }
      return undefined;
    },
  },
  {
    // `Wang’s Weibo`: no name of a person has an owner in it.
    id: 'person-possessor',
    example: 'They removed [Wang]’s Weibo account.',
    counterexample: 'They removed Wang Weibo from the account.',
    read: (sentence, { from, to, type, demonym, titled, sure }) => {
      if (type !== 'PER') return undefined;
      for (let i = from + 1; i < to - 1; i++)
        if (sentence.lower(i) === "'s")
          return { first: { from, to: i, type, demonym, titled, sure }, second: i + 1, type: 'MISC' };
      return undefined;
    },
  },
  {
    // `Russian President Vladimir Putin` tagged as one: the demonym stands by itself.
    id: 'demonym-before-person',
    example: 'The visit of [Ugandan] Minister Ana Osei began.',
    counterexample: 'The visit of Minister Ana Osei began.',
    read: (sentence, { from, to, type }) => {
      if (
        type !== 'PER' ||
        to - from === 1 ||
        !sentence.has(from, WordFlag.Demonym) ||
        sentence.has(from, WordFlag.GivenName)
      )
        return undefined;
      const first: Candidate = { from, to: from + 1, type: 'MISC', demonym: true, titled: false, sure: true };
      return { first, second: from + 1 };
    },
  },
  {
    id: 'office-between',
    example: 'The visit of [Tarvik Water] Director Ana Osei began.',
    counterexample: 'The visit of the Tarvik Director College began.',
    read: (sentence, { from, to, type, demonym, titled, sure }) => {
      if (type !== 'ORG') return undefined;
      for (let i = from + 1; i < to - minPersonWords; i++) {
        if (!officesOfBodies.has(sentence.lower(i)) || !isPersonLike(sentence, i + 1, to)) continue;
        return { first: { from, to: i, type, demonym, titled, sure }, second: i + 1, type: 'PER' };
      }
      return undefined;
    },
  },
  {
    // `the Marine Salt Board and the Kolo Water Agency`: both end as bodies do.
    id: 'two-bodies',
    example: 'Staff of the [National Marine Fisheries Service] and Kolo Wildlife Agency left.',
    counterexample: 'Staff of the Kolo National Bank and Trust Company left.',
    read: (sentence, { from, to, type, demonym, titled, sure }) => {
      if (type !== 'ORG') return undefined;
      for (let i = from + minBodyWords; i < to - minBodyWords; i++) {
        if (sentence.lower(i) !== 'and') continue;
        const second = sentence.lower(i + 1) === 'the' ? i + 2 : i + 1;
        const isTwo = to - second >= minBodyWords && isBodyHead(sentence, i - 1) && isBodyHead(sentence, to - 1);
        if (isTwo && !sentence.has(second, WordFlag.OrganisationWord))
          return { first: { from, to: i, type, demonym, titled, sure }, second };
      }
      return undefined;
    },
  },
];

/** A body is named with its head and a word before it. */
const minBodyWords = 2;

function isBodyHead(sentence: SentenceNames, index: number): boolean {
  return sentence.at(index).capital && sentence.has(index, WordFlag.OrganisationWord);
}

/** A single word behind an office is part of a body's name more often than a person: `Bishop State`. */
const minPersonWords = 2;

/** Whether words are capitals none of which a body, a place or an office is called by. */
function isPersonLike(sentence: SentenceNames, from: number, to: number): boolean {
  const others =
    WordFlag.OrganisationWord | WordFlag.PlaceWord | WordFlag.Role | WordFlag.Country | WordFlag.FunctionWord;
  for (let i = from; i < to; i++) if (!sentence.at(i).capital || sentence.has(i, others)) return false;
  return true;
}

/** The names that a rule makes of one; undefined where it leaves it as it is. */
function split(sentence: SentenceNames, rule: SplitRule, name: Candidate): Candidate[] | undefined {
  const halves = rule.read(sentence, name);
  if (!halves) return undefined;
  sentence.note(rule.id, halves.first);
  const { to, demonym, titled, sure } = name;
  const rest: Candidate = { from: halves.second, to, type: halves.type ?? name.type, demonym, titled, sure };
  return trimEdges(sentence, rest) ? [halves.first, rest] : [halves.first];
}

/** Adds the names that a tagged one is made of. */
export function addSplit(sentence: SentenceNames, name: Candidate, names: Candidate[]): void {
  const first = names.length;
  names.push(name);
  if (name.to - name.from === 1) return;
  for (const rule of splitRules)
    for (let i = first; i < names.length; i++) {
      const halves = split(sentence, rule, names[i]);
      if (!halves) continue;
      names.splice(i, 1, ...halves);
      i += halves.length - 1;
    }
}
