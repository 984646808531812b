import { speechAfterName } from '../../../lexicon/en/nameContexts';
import {
  firmHeads,
  firmNouns,
  legalForms,
  movesOfShares,
  nounsAtFirms,
  nounsBehindFirms,
  nounsOfFirms,
  verbsOfFirms,
} from '../../../lexicon/en/organisations';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { WordFlag } from '../tagging/wordFlags';

const holdings = new Set(['shares', 'stake', 'holding']);
const placeFlags = WordFlag.Place | WordFlag.Country | WordFlag.PlaceWord;

/** Words after which a clause begins with its subject. */
const clauseOpeners = new Set(['as', 'while', 'but', 'because', 'when', 'although', 'where', 'since', '“', '"']);
const year = /^\d{4}$/;

/** How far behind a subject its *its* is looked for, in words: `Norvane has tied up its`. */
const maxPossessive = 5;

/** One word that the tagger takes for a person, though nothing but its capital says so. */
export function isLonePerson(sentence: SentenceNames, { from, to, type, titled }: Candidate): boolean {
  return type === 'PER' && to - from === 1 && !titled && !sentence.has(from, WordFlag.GivenName);
}

/** Whether a clause begins with the name. */
export function isSubject(sentence: SentenceNames, { from }: Candidate): boolean {
  return from === 0 || clauseOpeners.has(sentence.lower(from - 1));
}

/** A name that the tagger takes for a person's, though no word of it is known for one. */
function isUnknownPerson(sentence: SentenceNames, { from, type, titled, sure }: Candidate): boolean {
  return type === 'PER' && !titled && !sure && !sentence.has(from, WordFlag.GivenName);
}

/** A name that the tagger takes for a place, though no list says so. */
function isUnknownPlace(sentence: SentenceNames, { from, to, type, sure }: Candidate): boolean {
  return type === 'LOC' && !sure && !sentence.has(from, placeFlags) && !sentence.has(to - 1, placeFlags);
}

/** Whether two words are those of the office that firms alone have. */
function isChiefExecutive(sentence: SentenceNames, index: number): boolean {
  return sentence.lower(index) === 'chief' && sentence.lower(index + 1) === 'executive';
}

/** What one holds in a firm: `shares in`; customers in a place are something else. */
function isHeldIn(sentence: SentenceNames, from: number): boolean {
  return sentence.lower(from - 1) === 'in' && holdings.has(sentence.lower(from - 2));
}

/** `shares in`, `chief executive of`: what only a firm has, before its name. */
function isFirmAfter(sentence: SentenceNames, from: number): boolean {
  if (sentence.lower(from - 1) !== 'of') return isHeldIn(sentence, from);
  return nounsOfFirms.has(sentence.lower(from - 2)) || isChiefExecutive(sentence, from - 3);
}

/** `shares rose`, `'s chief executive`, `shareholders`: what only a firm has, behind its name. */
function isFirmBefore(sentence: SentenceNames, to: number): boolean {
  const noun = sentence.lower(to) === "'s" ? to + 1 : to;
  if (sentence.lower(noun) === 'shares') return noun === to && movesOfShares.has(sentence.lower(to + 1));
  return nounsBehindFirms.has(sentence.lower(noun)) || isChiefExecutive(sentence, noun);
}

/** `owned by`, `analysts at`, `operator,`: where a place that no list has is a firm. */
function isFirmByNoun(sentence: SentenceNames, from: number): boolean {
  const [noun, before] = [sentence.lower(from - 2), sentence.lower(from - 1)];
  if (before === 'by') return noun === 'owned';
  return before === 'at' ? nounsAtFirms.has(noun) : before === ',' && firmNouns.has(noun);
}

/** What stands before places as well: a works *at Thornlea, which employs 180*. */
const beforePlaces = new Set(['at', 'in', 'near', 'outside', 'to']);

/** `, which runs`, `, whose shareholders`: what goes on behind the name of a firm. */
function goesOnAsFirm(sentence: SentenceNames, { from, to, type }: Candidate): boolean {
  if (sentence.lower(to) !== ',' || (type === 'LOC' && beforePlaces.has(sentence.lower(from - 1)))) return false;
  const [pronoun, next] = [sentence.lower(to + 1), sentence.lower(to + 2)];
  return pronoun === 'which' ? verbsOfFirms.has(next) : pronoun === 'whose' && nounsBehindFirms.has(next);
}

/** `Norvane has tied up its fleet`: a person has his or hers; what is said is another's as often. */
function hasIts(sentence: SentenceNames, { to }: Candidate): boolean {
  if (speechAfterName.has(sentence.lower(to))) return false;
  for (let i = to; i < to + maxPossessive; i++) {
    if (sentence.lower(i) === 'its') return i > to;
    if (sentence.at(i).capital || !/^\p{L}/u.test(sentence.lower(i))) return false;
  }
  return false;
}

/** Makes a name one of a firm. */
function retypeAsFirm(name: Candidate, sure: boolean): true {
  name.type = 'ORG';
  name.sure = sure;
  return true;
}

/** Firms, by what only they have. */
export const firmRules: readonly CandidateRule[] = [
  {
    // Written small, the tagger leaves it out.
    id: 'legal-form',
    example: 'It was bought by [Mara Larkin plc] in May.',
    counterexample: 'It was bought by Mara Larkin in May.',
    read: (sentence, name) => {
      const { lower, capital, isAllCaps } = sentence.at(name.to);
      const isForm = legalForms.has(lower) && (isAllCaps || lower === 'plc' || (capital && lower.length > 2));
      if (name.sure || name.titled || name.demonym || !isForm) return false;
      name.to++;
      return retypeAsFirm(name, true);
    },
  },
  {
    // By what only firms have; before `in` is read as of a place.
    id: 'firm',
    example: 'Shares in [Larkin] fell in May.',
    counterexample: 'Friends of Larkin fell in May.',
    read: (sentence, name) => {
      // The tagger takes what it does not know for a place behind `in`.
      const isHeld = isUnknownPlace(sentence, name) && isHeldIn(sentence, name.from);
      if (!isHeld && !isUnknownPerson(sentence, name)) return false;
      if (!isFirmAfter(sentence, name.from) && !isFirmBefore(sentence, name.to)) return false;
      return retypeAsFirm(name, true);
    },
  },
  {
    // `its operator, Norvane`, `analysts at Norvane`, `Norvane, which runs the service`.
    id: 'firm-by-words',
    example: 'They left with its operator, [Havtind], in May.',
    counterexample: 'They left with its mayor, Havtind, in May.',
    read: (sentence, name) => {
      const isPlace = isUnknownPlace(sentence, name);
      if (!isPlace && !isUnknownPerson(sentence, name)) return false;
      if (!goesOnAsFirm(sentence, name) && !(isPlace && isFirmByNoun(sentence, name.from))) return false;
      return retypeAsFirm(name, true);
    },
  },
  {
    id: 'firm-head',
    example: 'They left with [Mara Surfacing] in May.',
    counterexample: 'They left with Mara Larkin in May.',
    read: (sentence, name) => {
      const { lower, capital } = sentence.at(name.to - 1);
      const isFirm = capital && name.to - name.from > 1 && firmHeads.has(lower);
      return isFirm && !name.sure && !name.titled && name.type !== 'ORG' && retypeAsFirm(name, false);
    },
  },
  {
    id: 'its',
    example: '[Larkin] closed its doors in May.',
    counterexample: 'Larkin closed the doors in May.',
    read: (sentence, name) => {
      if (!isUnknownPerson(sentence, name) || !hasIts(sentence, name)) return false;
      // `In 2019 Norvane closed its yard`
      const isBehindYear = year.test(sentence.lower(name.from - 1));
      return (isBehindYear || isSubject(sentence, name)) && retypeAsFirm(name, false);
    },
  },
];
