import { prepositions } from '../../lexicon/en/clauseWords';
import { bylineTrades } from '../../lexicon/en/credits';
import { functionWords } from '../../lexicon/en/functionWords';
import { answeringVerbs, interviewObjects, meetingVerbs, mutualVerbs } from '../../lexicon/en/interviewPhrases';
import { firstPersonPronouns, personalPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { isOwner, maxNameWords, writtenIn, type Name, type Sentence, type Word } from './introductionSentences';

/** Words between a verb and the name behind it: `spoke to the chair of the river board, Ada Brook`. By hand. */
const maxWordsBetween = 9;
/** Words of the longest verb phrase of the lexicon. */
const maxVerbWords = 4;

/** A verb that joins who asks and who answers, with what stands on both sides. */
export interface Meeting {
  /** The subject answers, whoever asks. */
  readonly isAnswering: boolean;
  /** `told`, of which stories are full; it says who answers where its object asks. */
  readonly isTold: boolean;
  /** `We spoke on Tuesday`: who asks and who answers are the subject together. */
  readonly isMutual: boolean;
  /** The name that is the subject. */
  readonly subject?: Name;
  readonly isSubjectDescribed: boolean;
  /** `We spoke to …`, or who signed the text. */
  readonly isSubjectWriter: boolean;
  readonly isSubjectPronoun: boolean;
  readonly object?: Name;
  readonly isObjectDescribed: boolean;
  readonly isObjectWriter: boolean;
  readonly isObjectPronoun: boolean;
  readonly sentence: Sentence;
  /** The one person whom the sentences before name. */
  readonly before?: Span;
}

export function meetingsIn(sentence: Sentence, before: Span | undefined, writers: ReadonlySet<string>): Meeting[] {
  const { words } = sentence;
  const meetings: Meeting[] = [];
  for (let at = 1; at < words.length; at++) {
    if (isMutualAt(words, at)) {
      meetings.push({ ...mutual, sentence, ...(before ? { before } : {}) });
      continue;
    }
    const length = verbLength(words, at);
    if (length === 0) continue;
    const verb = phraseAt(words, at, length);
    meetings.push({
      isAnswering: answeringVerbs.has(verb),
      isTold: verb === 'told',
      isMutual: false,
      ...subjectOf(sentence, at, writers),
      ...objectOf(sentence, at + length, writers),
      sentence,
      ...(before ? { before } : {}),
    });
    at += length - 1;
  }
  return meetings;
}

const mutual = {
  isAnswering: false,
  isTold: false,
  isMutual: true,
  isSubjectDescribed: false,
  isSubjectWriter: false,
  isSubjectPronoun: false,
  isObjectDescribed: false,
  isObjectWriter: false,
  isObjectPronoun: false,
};

/** `We met in Kinn Rua`, `We spoke on Tuesday`: behind the verb stands when or where, not whom. */
function isMutualAt(words: readonly Word[], at: number): boolean {
  if (words[at - 1].lower !== 'we' || !mutualVerbs.has(words[at].lower)) return false;
  const next = words.at(at + 1)?.lower ?? '.';
  return !partnerPrepositions.has(next) && (prepositions.has(next) || /^[.,]$/.test(next));
}

/** Prepositions before whoever is spoken to. */
const partnerPrepositions = new Set(['to', 'with']);

function phraseAt(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Words of the longest verb phrase at an index; 0 where there is none. */
function verbLength(words: readonly Word[], at: number): number {
  for (let length = Math.min(maxVerbWords, words.length - at); length > 0; length--) {
    const phrase = phraseAt(words, at, length);
    if (meetingVerbs.has(phrase) || answeringVerbs.has(phrase)) return length;
  }
  return 0;
}

type Subject = Pick<Meeting, 'subject' | 'isSubjectDescribed' | 'isSubjectWriter' | 'isSubjectPronoun'>;

/** What stands before a verb: a name, a name with what is said of it, a pronoun. */
function subjectOf(sentence: Sentence, verb: number, writers: ReadonlySet<string>): Subject {
  const { words, names } = sentence;
  const last = words[verb - 1];
  const near = names.find(({ to }) => to === verb);
  const behind = last.text === ',' ? describedBefore(sentence, verb - 1) : undefined;
  const subject = near ?? behind;
  const isSigned = subject !== undefined && writers.has(writtenIn(sentence, subject));
  const before = near && near.from > 0 ? words[near.from - 1] : undefined;
  const isReporter = before !== undefined && (isOwner(before) || bylineTrades.has(before.lower));
  return {
    ...(subject ? { subject } : {}),
    isSubjectDescribed: behind !== undefined || (before !== undefined && !isReporter && isPost(before)),
    isSubjectWriter:
      firstPersonPronouns.has(last.lower) || isSigned || isReporter || (!subject && isWriter(words.slice(0, verb))),
    isSubjectPronoun: personalPronouns.has(last.lower),
  };
}

/** `Ada Brook, the harbour master,` and `the harbour master, Ada Brook,` before the comma at an index. */
function describedBefore({ words, names }: Sentence, comma: number): Name | undefined {
  return (
    names.find(({ from, to }) => to === comma && words.at(from - 1)?.text === ',') ??
    names.find(({ from, to }) => from === 0 && to < comma && words[to].text === ',')
  );
}

/** `the Post`, `our reporter` */
function isWriter(words: readonly Word[]): boolean {
  const [first, ...others] = words;
  if (others.length === 0 || others.length > maxNameWords) return false;
  const isOwn = first.lower === 'our' && others.some(({ lower }) => bylineTrades.has(lower));
  return isOwn || (first.lower === 'the' && others.every(({ isCapital }) => isCapital));
}

/** A word in lower case straight before a name says what somebody is. */
export function isPost({ text, lower }: Word): boolean {
  return /^\p{Ll}/u.test(text) && !functionWords.has(lower);
}

type MetObject = Pick<Meeting, 'object' | 'isObjectDescribed' | 'isObjectWriter' | 'isObjectPronoun'>;

/** What stands behind a verb: a name, with what is said of it before or behind, or a pronoun. */
function objectOf(sentence: Sentence, from: number, writers: ReadonlySet<string>): MetObject {
  const { words, names } = sentence;
  const first = words.at(from);
  const second = words.at(from + 1);
  // `met her sister`
  const isOwner = second !== undefined && /^\p{L}/u.test(second.text) && !functionWords.has(second.lower);
  const object = names.find((name) => name.from >= from && isBetween(words, from, name.from));
  const behind = object ? words.slice(object.to, object.to + 2) : [];
  const isExplained = behind[0]?.text === '(' || (behind[0]?.text === ',' && /^\p{Ll}/u.test(behind[1]?.text ?? ''));
  return {
    ...(object ? { object } : {}),
    isObjectDescribed: object !== undefined && (object.from > from || isExplained),
    isObjectWriter:
      (object !== undefined && writers.has(writtenIn(sentence, object))) ||
      interviewObjects.has(first?.lower ?? '') ||
      isWriter(nounPhraseAt(words, from)),
    isObjectPronoun: !isOwner && personalPronouns.has(first?.lower ?? ''),
  };
}

/** An article or *our* and the capitals or the noun behind it. */
function nounPhraseAt(words: readonly Word[], from: number): readonly Word[] {
  let to = from + 1;
  while (to < words.length && (words[to].isCapital || bylineTrades.has(words[to].lower))) to++;
  return words.slice(from, to);
}

/** Whether nothing but a description stands before a name: words in lower case, a comma at their end. */
function isBetween(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > maxWordsBetween) return false;
  const between = words.slice(from, to);
  return between.every(({ text }, at) => /^[\p{Ll}’']/u.test(text) || (text === ',' && at === between.length - 1));
}
