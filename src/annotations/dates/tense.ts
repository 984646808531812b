import { futureModals, futureWords } from '../../lexicon/en/calendar';
import {
  afterEvents,
  hypotheticalModals,
  manners,
  objectPronouns,
  openersOfClauses,
  participleHelpers,
  promisingVerbs,
  reportingPasts,
  subjectPronouns,
} from '../../lexicon/en/dateContexts';
import { finitePasts, irregularPasts } from '../../lexicon/en/verbForms';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { beforePreposition, isEventAhead, isToldAhead } from './daysAhead';
import { maxTokensAfter, maxTokensBefore, opensLine, speaksOfPast } from './pastTense';

/** Whether the clause of the date at a token speaks of what is to come: `will meet on Monday`, `On Monday it will …`. */
export function speaksOfFuture(tokens: TokenReader, index: number): boolean {
  if (isClosing(tokens, index)) return false;
  if (isToldAhead(tokens, index)) return true;
  for (let i = index - 1; i >= Math.max(0, index - maxTokensBefore); i--) {
    const lower = tokens.lower(i);
    if (lower === '.' || lower === '!' || lower === '?' || opensLine(tokens, i + 1)) break;
    // `growth will be slower than was forecast in May`
    if (closingPasts.has(lower) || isFinitePast(tokens, i)) return false;
    // It may have sunk on Monday.
    if (futureModals.has(lower) && tokens.lower(i + 1) === 'have') return false;
    if (futureWords.has(lower) || (futureModals.has(lower) && !tokens.isCapitalised(i))) return true;
    if (governs(tokens, i, index) && tokens.lower(index + 1) !== 'will') return false;
  }
  for (let i = index + 1; i <= index + maxTokensAfter; i++) {
    const lower = tokens.lower(i);
    if (lower === '' || lower === '.' || lower === ',' || openersOfClauses.has(lower) || opensLine(tokens, i)) break;
    if (lower === 'will') return true;
  }
  return false;
}

/** `will be paid a third more than Tuesday’s closing price`: what a market closed at is known. */
function isClosing(tokens: TokenReader, index: number): boolean {
  return /^['’]s$/.test(tokens.lower(index + 1)) && /^clos(?:e|ing)$/.test(tokens.lower(index + 2));
}

/**
 * Whether a day may as well lie ahead as behind: an event that is told of before it is stands right before it, and no verb
 * of its sentence is in the past. `Unions quit talks on Friday`; what would have been, `could not have opened on Friday`;
 * what is promised, `They tell me Friday`.
 */
export function leavesOpenWhen(tokens: TokenReader, index: number): boolean {
  if (isPromised(tokens, index) || isHypothetical(tokens, index)) return true;
  const noun = beforePreposition(tokens, index);
  return isEventAhead(tokens, noun, index) && !afterEvents.has(tokens.lower(noun - 1)) && !speaksOfPast(tokens, index);
}

/** `said [late] on Thursday`, `said in a letter on Thursday`, `rose on Thursday`: whether a past verb at `verb` has the day at `index`. */
function governs(tokens: TokenReader, verb: number, index: number): boolean {
  const lower = tokens.lower(verb);
  const isReport = reportingPasts.has(lower);
  if (!isReport && !irregularPasts.has(lower) && !(lower.length > 4 && lower.endsWith('ed'))) return false;
  if (tokens.isCapitalised(verb) || (isParticiple(tokens, verb) && !(isReport && hasSaid(tokens, verb)))) return false;
  let next = verb + 1;
  while (next < index && /^(?:late|early|earlier|on)$/.test(tokens.lower(next))) next++;
  if (next === index) return true;
  if (!isReport || (lower !== 'told' && !manners.has(tokens.lower(verb + 1)))) return false;
  for (let at = next; at < index; at++)
    if (/^[,;:]$/.test(tokens.lower(at)) || openersOfClauses.has(tokens.lower(at))) return false;
  return true;
}

/** `They tell me Friday`, `She says Friday`: a day alone as what is said. */
function isPromised(tokens: TokenReader, index: number): boolean {
  const verb = objectPronouns.has(tokens.lower(index - 1)) ? index - 2 : index - 1;
  return promisingVerbs.has(tokens.lower(verb)) && !tokens.isCapitalised(verb) && tokens.isSameLine(index);
}

/** `could not have opened on Friday`: what did not happen may be of the day before as of the day after. */
function isHypothetical(tokens: TokenReader, index: number): boolean {
  for (let at = index - 1; at > index - maxTokensAfter && tokens.kind(at) === TokenKind.Word; at--) {
    if (tokens.lower(at) !== 'have') continue;
    const modal = tokens.lower(at - 1) === 'not' ? at - 2 : at - 1;
    return hypotheticalModals.has(tokens.lower(modal));
  }
  return false;
}

/** `he resigned`, `the keeper took`: a past form that is no participle, by its form or the pronoun before it. */
function isFinitePast(tokens: TokenReader, verb: number): boolean {
  const lower = tokens.lower(verb);
  if (finitePasts.has(lower)) return !tokens.isCapitalised(verb);
  const isSubject = subjectPronouns.has(tokens.lower(verb - 1));
  return isSubject && (irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith('ed')));
}

/** `has said`, no `will have said`. */
function hasSaid(tokens: TokenReader, verb: number): boolean {
  const before = tokens.lower(verb - 1);
  return (before === 'has' || before === 'have') && !participleHelpers.has(tokens.lower(verb - 2));
}

/** `will be [formally] charged`, `will be tried and sentenced`. */
function isParticiple(tokens: TokenReader, verb: number): boolean {
  const before = tokens.lower(verb - 1);
  return participleHelpers.has(before.endsWith('ly') ? tokens.lower(verb - 2) : before);
}

/** Between a word of the future and a date they make the date past. */
const closingPasts: ReadonlySet<string> = new Set(['was', 'were', 'did']);
