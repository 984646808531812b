import { afterBodyNoun } from '../../../lexicon/en/nameContexts';
import { bodyNouns, firmNouns, partyNames, schoolNouns } from '../../../lexicon/en/organisations';
import { type Candidate, type CandidateRule, type SentenceNames, type WordRule } from '../sentenceNames';
import { type NameType } from '../tagging/tags';
import { Trigger } from '../tagging/triggers';
import { WordFlag } from '../tagging/wordFlags';
import { WordClass } from '../tagging/wordInfo';

/** Longest acronym that is looked up in the words before its bracket, in letters, and how far back, in words. */
const maxLetters = 8;
const maxBack = 10;

/** The index from which the capitals before a bracket have the letters for their initials, or -1. */
function startOfInitials(sentence: SentenceNames, bracket: number, letters: string): number {
  let initials = '';
  let start = -1;
  for (let i = bracket - 1; i >= 0 && bracket - i <= maxBack; i--) {
    const { capital, lower, wordClass } = sentence.at(i);
    if (!capital && wordClass !== WordClass.Connector) break;
    if (!capital) continue;
    initials = lower[0] + initials;
    if (initials === letters) start = i;
  }
  return bracket - start > 1 ? start : -1;
}

const organisation = (from: number, to: number, sure: boolean, type: NameType = 'ORG'): Candidate => ({
  from,
  to,
  type,
  demonym: false,
  titled: false,
  sure,
});

/** Bodies that are known by the words around them. */
export const bodyRules: readonly WordRule[] = [
  {
    // The letters are of what they shorten.
    id: 'bracketed-acronym',
    example: 'Staff of the Extractive Veltra Transparency Initiative (⟦EVTI⟧) left.',
    counterexample: 'Staff of the Extractive Veltra Transparency Initiative (QQX) left.',
    trigger: Trigger.AllCaps,
    read: (sentence, index) => {
      const { lower } = sentence.at(index);
      if (lower.length > maxLetters || sentence.lower(index - 1) !== '(' || sentence.lower(index + 1) !== ')')
        return undefined;
      const bracket = index - 1;
      const from = startOfInitials(sentence, bracket, lower.replace(/[^\p{L}]/gu, ''));
      if (from < 0) return undefined;
      const inside = sentence.overlapping(from, bracket);
      const whole = inside.length === 1 ? inside[0] : undefined;
      if (whole?.sure) return undefined;
      const type = whole && whole.type !== 'PER' ? whole.type : 'ORG';
      sentence.put(organisation(from, bracket, false, type));
      return sentence.put(organisation(index, index + 1, true, type));
    },
  },
  {
    // The word is part of the name, small or not: `the Communist party`.
    id: 'party',
    example: 'They left the [National Veltra party].',
    counterexample: 'They left the dinner party.',
    trigger: Trigger.Party,
    read: (sentence, index) => {
      if (index === 0) return undefined;
      const before = sentence.at(index - 1);
      if (!before.capital) return undefined;
      if (sentence.has(index - 1, WordFlag.FunctionWord | WordFlag.Country | WordFlag.Calendar)) return undefined;
      const name = sentence.overlapping(index - 1, index + 1).at(0);
      if (!name)
        return partyNames.has(before.lower) ? sentence.put(organisation(index - 1, index + 1, true)) : undefined;
      const isPeople = name.demonym && !partyNames.has(before.lower);
      if (name.to > index || isPeople || (name.type !== 'ORG' && !name.demonym)) return undefined;
      return sentence.put(organisation(name.from, index + 1, true));
    },
  },
  {
    // `Larkfield Primary has a new head`: a capital at the head of a sentence is the first word of the name.
    id: 'school-head',
    example: '[Larkfield Primary] has a new teacher.',
    counterexample: 'Larkfield Primary has a new boat.',
    trigger: Trigger.SchoolHead,
    read: (sentence, index) => {
      if (index !== 1) return undefined;
      if (!sentence.at(0).capital || sentence.has(0, WordFlag.FunctionWord | WordFlag.Calendar | WordFlag.Demonym))
        return undefined;
      if (!speaksOfSchools(sentence) || sentence.overlapping(0, 1).length > 0) return undefined;
      return sentence.put(organisation(0, 2, false));
    },
  },
];

/** Whether a word of a sentence shows that it is about schools. */
export function speaksOfSchools(sentence: SentenceNames): boolean {
  return sentence.infos.some(({ lower }) => schoolNouns.has(lower));
}

/** Words that say that something is called a body: `the official newspaper of …`. */
const maxDescription = 5;

/** What is said of firms, and of nobody who is called as they are by what they do. */
const afterFirmNoun = new Set(['owned', 'based', 'which']);

/** Whether a name is followed by a body noun as what it is: `, the official newspaper of`. */
function isCalledBody(sentence: SentenceNames, { to }: Candidate): boolean {
  if (sentence.lower(to) !== ',' || !/^(?:the|a|an|its|one)$/.test(sentence.lower(to + 1))) return false;
  for (let i = to + 2; i < to + 2 + maxDescription; i++) {
    const { capital, wordClass, lower } = sentence.at(i);
    if (capital && sentence.has(i, WordFlag.Demonym)) continue;
    if (capital || wordClass !== WordClass.Other || sentence.has(i, WordFlag.Role)) return false;
    const next = sentence.lower(i + 1);
    if (bodyNouns.has(lower)) return sentence.isPhraseEnd(i + 1) || afterBodyNoun.has(next);
    // `the pump maker owned by`: a maker may be somebody.
    if (firmNouns.has(lower) && afterFirmNoun.has(next)) return true;
  }
  return false;
}

/** Names that the words around them call a body. For sentences in which capitals mark names. */
export const appositionRules: readonly CandidateRule[] = [
  {
    id: 'body-noun-apposition',
    example: 'They told the newspaper, [Yara Veltra], about it.',
    counterexample: 'They told the reader, Yara Veltra, about it.',
    read: (sentence, name) => {
      if (name.demonym || name.titled || name.sure || name.type === 'ORG') return false;
      const isNamed =
        sentence.lower(name.from - 1) === ',' &&
        bodyNouns.has(sentence.lower(name.from - 2)) &&
        sentence.lower(name.to) === ',';
      const isCalled = isCalledBody(sentence, name);
      if (!isNamed && !isCalled) return false;
      name.type = 'ORG';
      name.sure = isCalled;
      return true;
    },
  },
];
