import type { Annotated } from '../../../annotations/annotate';
import { cueKinds } from '../../../annotations/quotations/cues';
import { paragraphsOf } from '../../../annotations/quotations/paragraphs';
import { overlaps } from '../../../text/span';
import { tokenAt } from '../../../text/tokens';
import { alignWords } from './alignment';
import {
  aroundSpeech,
  likelyPersonOf,
  namesPerson,
  shareFullName,
  shareName,
  surePersonOf,
  type SurePerson,
} from './speakerNames';
import { speechesOf, type Speech } from './speeches';

/** Shorter words are said by many: slogans, thanks, proverbs. Chosen, not fitted. */
const minOwnWords = 7;
/** Share of the words of a speech that another holds which has it too. */
const minHeldShare = 0.6;
/** Paragraphs before and after a quotation in which its speaker may be named. */
const speakerReach = 0;
/** The same where a pronoun stands for the speaker. */
const pronounReach = 1;
const cueReach = 2;

/** A speech and its article. */
export interface SpeechIn {
  readonly annotated: Annotated;
  readonly speech: Speech;
}

/** The names by which two articles call who speaks the same words there. */
export interface OtherSpeakers {
  readonly ours: string;
  readonly theirs: string;
  /** Whether both are named beside the words; else a pronoun stands for one. */
  readonly areNamed: boolean;
}

/** The names of the two people by whom two speeches of the same words are said to be; undefined where they may be one. */
export function otherSpeakers(a: SpeechIn, b: SpeechIn, kept: number): OtherSpeakers | undefined {
  if (kept < minOwnWords || !a.speech.isDirect || !b.speech.isDirect) return undefined;
  const [ours, theirs] = [likelyPersonOf(a.annotated, a.speech), likelyPersonOf(b.annotated, b.speech)];
  if (!ours || !theirs || shareName(ours, theirs)) return undefined;
  if (mayBeSpoken(b, a.speech, ours, theirs) || mayBeSpoken(a, b.speech, theirs, ours)) return undefined;
  return { ours: ours.name, theirs: theirs.name, areNamed: ours.isNamed && theirs.isNamed };
}

/** Whether two speeches are said to be by people who are not surely the same, so far as either names one. */
export function areOthers(a: SpeechIn, b: SpeechIn): boolean {
  const [ours, theirs] = [surePersonOf(a.annotated, a.speech), surePersonOf(b.annotated, b.speech)];
  return ours !== undefined && theirs !== undefined && !shareName(ours, theirs);
}

/** Whether two speeches are said to be by people of one full name. */
export function haveOneName(a: SpeechIn, b: SpeechIn): boolean {
  const [ours, theirs] = [likelyPersonOf(a.annotated, a.speech), likelyPersonOf(b.annotated, b.speech)];
  return ours !== undefined && theirs !== undefined && shareFullName(ours, theirs);
}

/** Whether somebody other than its speaker is named beside a speech, or speaks the same words elsewhere in its article. */
function mayBeSpoken(
  { annotated, speech }: SpeechIn,
  words: Speech,
  person: SurePerson,
  { spans, isNamed }: SurePerson,
): boolean {
  const around = aroundSpeech(paragraphsOf(annotated.article), speech, isNamed ? speakerReach : pronounReach);
  if (namesPerson(annotated, person, around, spans)) return true;
  return speechesOf(annotated).some((other) => {
    if (other === speech || alignWords(words.words, other.words).length < minHeldShare * words.words.length)
      return false;
    const speaker = likelyPersonOf(annotated, other);
    return speaker === undefined || shareName(speaker, person);
  });
}

/**
 * Whether a quotation that names a person in one article has nobody in the other: no cue within two paragraphs, and the
 * person named nowhere.
 */
export function losesSpeaker(ours: SpeechIn, theirs: SpeechIn, kept: number): boolean {
  if (kept < minOwnWords || !theirs.speech.isDirect) return false;
  const person = surePersonOf(ours.annotated, ours.speech);
  if (!person) return false;
  const { article, quotations } = theirs.annotated;
  if (theirs.speech.quotations.some((index) => quotations[index].speaker || quotations[index].cue)) return false;
  if (namesPerson(theirs.annotated, person, { start: 0, end: article.shown.length })) return false;
  return !hasCueAround(theirs);
}

function hasCueAround({ annotated: { article, quotations }, speech }: SpeechIn): boolean {
  const { tokens } = article;
  const { start, end } = aroundSpeech(paragraphsOf(article), speech, cueReach);
  if (quotations.some(({ cue }) => cue && overlaps(cue, { start, end }))) return true;
  const to = tokenAt(tokens, end);
  for (let i = tokenAt(tokens, start); i < to; i++) {
    const token = { start: tokens.start[i], end: tokens.end[i] };
    const isCue = cueKinds(tokens.lower[i]) !== 0 || tokens.lower[i] === 'according';
    if (isCue && !speech.marks.some((mark) => overlaps(mark, token))) return true;
  }
  return false;
}
