import { cueKinds } from '../../../annotations/quotations/cues';
import { beForms, finiteAuxiliaries, nonFiniteAuxiliaries } from '../../../lexicon/en/auxiliaries';
import {
  askedOpeners,
  askForms,
  clauseConnectives,
  clauseOpeners,
  clauseOrPhraseOpeners,
  determiners,
  memberOpeners,
  prepositions,
  sayForms,
  subordinators,
  unfinishedEnds,
} from '../../../lexicon/en/clauseWords';
import { finitePasts } from '../../../lexicon/en/verbForms';
import { timesAfterCue } from '../../../lexicon/en/reportedClauses';
import { subjectPronouns } from '../../../lexicon/en/pronouns';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';
import type { WordRange } from '../clauses/sentenceWords';
import { isBesideVerb, isOfVerbGroup } from '../clauses/wordForms';

/**
 * Whether words have a verb of their own, and each clause that opens among them has one too: `the man who left` and
 * `Reyl said the harbour` have not.
 */
export function isWholeStatement(sentence: LinkedSentence, { from, to, subject }: Label): boolean {
  const { lower, gaps } = sentence;
  if (subject ? endsQuotation(sentence, subject.to, from) : lacksSubject(sentence, { from, to })) return false;
  let wanted = 0;
  let mayTakeVerb = false;
  // What has its subject before it begins with its verb.
  let hasVerb = subject !== undefined;
  const isDependent = from > 0 && clauseConnectives.has(lower[from - 1]);
  // Whether a second verb has something to join it to the first.
  let isJoined = true;
  for (let i = from; i < to; i++) {
    // `after the storm, | the ferry left`
    if (gaps[i] !== 'none') mayTakeVerb = false;
    if (gaps[i] !== 'none' || clauseConnectives.has(lower[i]) || opensClause(lower, i, from)) isJoined = true;
    if (opensClause(lower, i, from)) wanted++;
    else if (clauseOrPhraseOpeners.has(lower[i])) mayTakeVerb = true;
    if (!isVerb(sentence, i)) continue;
    if (wanted > 0) wanted--;
    else if (mayTakeVerb) mayTakeVerb = false;
    // `those who met her while | she was in office gave money`: what begins there belongs to two clauses.
    else if (isDependent && hasVerb && !isJoined && isSurelyFinite(lower[i])) return false;
    else hasVerb = true;
    const verb = i;
    while (i + 1 < to && isOfVerb(sentence, i + 1)) i++;
    if (sentence.isVerb[verb] === 1) isJoined = cueKinds(lower[verb]) !== 0;
    if (i === verb && reports(sentence, verb, to)) wanted++;
  }
  return hasVerb && wanted === 0;
}

/** A form that no participle has: `was`, `gave`. */
function isSurelyFinite(lower: string): boolean {
  return finiteAuxiliaries.has(lower) || finitePasts.has(lower);
}

/** Whether a quotation begins or ends between two words: `“Forget about it,” said Reyl, | asked about her plans`. */
function endsQuotation({ words, shown, passage }: LinkedSentence, from: number, to: number): boolean {
  const between = shown.slice(words.end[from - 1] - passage.start, words.start[to] - passage.start);
  return (between.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** Whether all before the verb is one phrase with a preposition: `Of the 612 people | employed at the works`. */
function lacksSubject({ lower, gaps, isVerb: isFinite }: LinkedSentence, { from, to }: WordRange): boolean {
  if (!prepositions.has(lower[from]) && lower[from] !== 'of') return false;
  let phrases = 0;
  for (let i = from + 1; i < to; i++) {
    if (gaps[i] !== 'none') return false;
    // What stands behind a participle is no object: `employed at the works`.
    if (lower[i].endsWith('ed')) return phrases < 2 && i + 1 < to && prepositions.has(lower[i + 1]);
    if (isFinite[i] === 1) return false;
    const isName = lower[i] === '' && lower[i - 1] !== '' && !determiners.has(lower[i - 1]);
    if (determiners.has(lower[i]) || subjectPronouns.has(lower[i]) || isName) phrases++;
  }
  return false;
}

/** `that` is no opener where it points: `That was Reyl`, `at that time`. */
function opensClause(lower: readonly string[], index: number, from: number): boolean {
  if (!clauseOpeners.has(lower[index])) return false;
  return lower[index] !== 'that' || (index > from && !prepositions.has(lower[index - 1]));
}

/** A verb by its form, or a cue without an ending: `critics say`, not `to say` or `the claim`. */
function isVerb(sentence: LinkedSentence, index: number): boolean {
  const { lower, isVerb: isFinite } = sentence;
  // `the mayor’s comments on Friday`
  if (index > 0 && isPossessive(sentence, index - 1) && cueKinds(lower[index]) !== 0) return false;
  // `the woman accused of murder`, `a bridge closed by the storm`
  const isParticiple = lower[index].endsWith('ed') && index > 0 && !isOfVerbGroup(lower[index - 1]);
  if (isParticiple && (lower[index + 1] === 'of' || lower[index + 1] === 'by')) return false;
  // `but being asked and searched`
  if (index > 0 && lower[index - 1] === 'being') return false;
  if (isFinite[index] === 1) return true;
  if (cueKinds(lower[index]) === 0 || /(?:s|ed|ing)$/.test(lower[index]) || index === 0) return false;
  const before = lower[index - 1];
  // `the secretary of state`
  return before !== 'to' && before !== 'of' && !determiners.has(before) && !prepositions.has(before);
}

/** Whether a word goes on with a verb: `has [also been named]`. */
function isOfVerb({ lower, isVerb: isFinite }: LinkedSentence, index: number): boolean {
  return isFinite[index] === 1 || isBesideVerb(lower[index]) || nonFiniteAuxiliaries.has(lower[index]);
}

/** Whether a clause without `that` stands behind a verb: `said | the harbour was closed`. */
function reports({ lower, gaps }: LinkedSentence, verb: number, to: number): boolean {
  const next = verb + 1;
  if (!sayForms.has(lower[verb]) || next === to) return false;
  // `…,” said Reyl`
  if (gaps[verb] !== 'none' || gaps[next] !== 'none') return false;
  return lower[next] !== 'that' && !prepositions.has(lower[next]) && !timesAfterCue.has(lower[next]);
}

/** Whether the words before an index can end a statement: not `often referred to as`, `said that the crew had been`. */
export function endsWhole(sentence: LinkedSentence, to: number): boolean {
  const { words, lower } = sentence;
  const last = lower[to - 1];
  return !(
    isPossessive(sentence, to - 1) ||
    [
      unfinishedEnds,
      memberOpeners,
      prepositions,
      determiners,
      subordinators,
      finiteAuxiliaries,
      nonFiniteAuxiliaries,
    ].some((words) => words.has(last)) ||
    wantsObject(sentence, to) ||
    // `accepted | “about 200 crowns” from the owner`
    (isVerb(sentence, to - 1) && opensQuotation(sentence, to)) ||
    wantsWhatIsAsked(sentence, to) ||
    isAmongNames(sentence, to) ||
    // `in keeping | with the rules`, `what is going | on with the ferry`
    (last.endsWith('ing') &&
      to > 1 &&
      (prepositions.has(lower[to - 2]) || beForms.has(lower[to - 2])) &&
      to < words.count &&
      prepositions.has(lower[to]))
  );
}

/** Whether a word owns what stands behind it: `Vietnam’s | “balanced” position`. */
function isPossessive({ words, shown, passage }: LinkedSentence, index: number): boolean {
  const [start, end] = [words.start[index] - passage.start, words.end[index] - passage.start];
  return /[’']s$/.test(shown.slice(start, end)) || /^[’']s?\s/.test(shown.slice(end, end + 3));
}

/** Whether a quotation stands behind an end without a mark before it. */
function opensQuotation({ words, shown, passage }: LinkedSentence, to: number): boolean {
  if (to >= words.count) return false;
  return /^\s["“„«‘]$/.test(shown.slice(words.end[to - 1] - passage.start, words.start[to] - passage.start));
}

/** Whether an end parts two names of a list, or a town from its county: `won Sant, | Brik and Tulm`, not `left Sant, | Reyl said`. */
function isAmongNames({ words, gaps, lower }: LinkedSentence, to: number): boolean {
  if (to >= words.count || gaps[to] !== 'comma' || words.isName[to - 1] === 0) return false;
  let next = to;
  while (next < words.count && (next === to || gaps[next] === 'none') && words.isName[next] === 1) next++;
  return next > to && next < words.count && (gaps[next] === 'comma' || lower[next] === 'and');
}

/** Whether what somebody was asked stands behind an end: `asked Hanna Reyl, | the mayor, to resign`. */
function wantsWhatIsAsked({ lower }: LinkedSentence, to: number): boolean {
  let ask = to - 1;
  while (ask >= 0 && !askForms.has(lower[ask])) ask--;
  // `was asked on Friday` has its object before it.
  if (ask < 0 || (ask > 0 && beForms.has(lower[ask - 1]))) return false;
  return !lower.slice(ask, to).some((word) => askedOpeners.has(word)) && lower.slice(to).includes('to');
}

/** Whether a verb stands last whose object stands behind a second verb: `arrested | and charged the owner`. */
function wantsObject(sentence: LinkedSentence, to: number): boolean {
  const { lower } = sentence;
  if (!isVerb(sentence, to - 1) || to < 2 || beForms.has(lower[to - 2])) return false;
  let next = to;
  while (next < lower.length && isBesideVerb(lower[next])) next++;
  return next > to && next < lower.length && lower[to] === 'and' && isVerb(sentence, next);
}
