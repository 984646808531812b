import { futureModals, futureWords } from '../../lexicon/en/calendar';
import {
  adjectivesOfEvents,
  afterEvents,
  eventsAhead,
  manners,
  openersOfClauses,
  outlookVerbs,
  participleHelpers,
  reportingPasts,
  scheduledVerbs,
  statesUntil,
  stayingVerbs,
} from '../../lexicon/en/dateContexts';
import { irregularPasts } from '../../lexicon/en/verbForms';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';

/** How far the words that decide between past and future may stand from a date, in tokens; chosen by hand. */
const maxTokensBefore = 24;
const maxTokensAfter = 14;

/** Whether the clause of the date at a token speaks of what is to come: `will meet on Monday`, `On Monday it will …`. */
export function speaksOfFuture(tokens: TokenReader, index: number): boolean {
  if (isScheduled(tokens, index) || isDeadline(tokens, index) || isEventAlone(tokens, index)) return true;
  if (isDeclared(tokens, index) || isOutlook(tokens, index)) return true;
  for (let i = index - 1; i >= Math.max(0, index - maxTokensBefore); i--) {
    const lower = tokens.lower(i);
    if (lower === '.' || lower === '!' || lower === '?' || opensLine(tokens, i + 1)) break;
    // `growth will be slower than was forecast in May`
    if (closingPasts.has(lower)) return false;
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

/**
 * Whether a day may as well lie ahead as behind: an event that is told of before it is stands right before it, and no verb
 * of its sentence is in the past. `Unions quit talks on Friday`
 */
export function leavesOpenWhen(tokens: TokenReader, index: number): boolean {
  const noun = beforePreposition(tokens, index);
  return isEventAhead(tokens, noun, index) && !afterEvents.has(tokens.lower(noun - 1)) && !speaksOfPast(tokens, index);
}

/** Position of the word before a day and its `on`. */
function beforePreposition(tokens: TokenReader, index: number): number {
  const before = tokens.lower(index - 1);
  return before === 'on' || before === 'in' ? index - 2 : index - 1;
}

/** Whether the word at `noun`, on the line of the day at `index`, names what is told of before it is. */
function isEventAhead(tokens: TokenReader, noun: number, index: number): boolean {
  if (!eventsAhead.has(tokens.lower(noun))) return false;
  for (let at = noun + 1; at <= index; at++) if (!tokens.isSameLine(at)) return false;
  return true;
}

/** Words of a noun phrase before the noun at most: `New pay talks on Friday`. */
const maxBeforeNoun = 2;

/** `Strike at tile works: talks on Friday`: an event of which nothing is told but the day, between marks or on its line. */
function isEventAlone(tokens: TokenReader, index: number): boolean {
  const noun = beforePreposition(tokens, index);
  const after = tokens.lower(index + 1);
  const isEnd = after === '' || /^[.;:!?]$/.test(after) || opensLine(tokens, index + 1);
  if (!isEnd || !isEventAhead(tokens, noun, index)) return false;
  for (let at = noun; at >= noun - maxBeforeNoun; at--) {
    const before = tokens.lower(at - 1);
    if (at === 0 || !tokens.isSameLine(at) || /^[.:;!?–—]$/.test(before)) return true;
    if (!adjectivesOfEvents.has(before)) return false;
  }
  return false;
}

/** `said [late] on Thursday`, `said in a letter on Thursday`, `rose on Thursday`: whether a past verb at `verb` has the day at `index`. */
function governs(tokens: TokenReader, verb: number, index: number): boolean {
  const lower = tokens.lower(verb);
  const isReport = reportingPasts.has(lower);
  if (!isReport && !irregularPasts.has(lower) && !(lower.length > 4 && lower.endsWith('ed'))) return false;
  if (tokens.isCapitalised(verb) || isParticiple(tokens, verb)) return false;
  let next = verb + 1;
  while (next < index && /^(?:late|early|earlier|on)$/.test(tokens.lower(next))) next++;
  if (next === index) return true;
  if (!isReport || (lower !== 'told' && !manners.has(tokens.lower(next)))) return false;
  for (let at = next; at < index; at++)
    if (/^[,;:]$/.test(tokens.lower(at)) || openersOfClauses.has(tokens.lower(at))) return false;
  return true;
}

/** `will be [formally] charged`, `will be tried and sentenced`. */
function isParticiple(tokens: TokenReader, verb: number): boolean {
  const before = tokens.lower(verb - 1);
  return participleHelpers.has(before.endsWith('ly') ? tokens.lower(verb - 2) : before);
}

/** Between a word of the future and a date they make the date past. */
const closingPasts: ReadonlySet<string> = new Set(['was', 'were', 'did']);

/** `The hearing is on Monday`, `Talks resume Monday`. */
function isScheduled(tokens: TokenReader, index: number): boolean {
  const at = beforeClock(tokens, beforePreposition(tokens, index));
  return scheduledVerbs.has(tokens.lower(at)) && tokens.isSameLine(at + 1) && !tokens.isCapitalised(at);
}

/** `has declared Monday a holiday`: what a day is made is told before it comes. */
function isDeclared(tokens: TokenReader, index: number): boolean {
  if (!/^declare[ds]?$/.test(tokens.lower(index - 1))) return false;
  const article = tokens.lower(index + 1) === 'as' ? index + 2 : index + 1;
  return tokens.lower(article) === 'a' || tokens.lower(article) === 'an';
}

/** `expects rain from Wednesday`, `From Wednesday the firm expects delays`: a day from which something is looked for. */
function isOutlook(tokens: TokenReader, index: number): boolean {
  if (tokens.lower(index - 1) !== 'from' || tokens.lower(index + 1) === "'s") return false;
  for (let at = index - 2; at > index - maxTokensAfter; at--) {
    if (outlookVerbs.has(tokens.lower(at)) && !tokens.isCapitalised(at)) return true;
    if (tokens.kind(at) !== TokenKind.Word && tokens.kind(at) !== TokenKind.Number) break;
  }
  for (let at = index + 1; at < index + maxTokensAfter && tokens.kind(at) === TokenKind.Word; at++)
    if (outlookVerbs.has(tokens.lower(at))) return true;
  return false;
}

/** `starts at 10 a.m. on Friday`: the position before a time of day that ends at `last`, else `last`. */
function beforeClock(tokens: TokenReader, last: number): number {
  let at = last;
  const hasHalf = /^[ap]m\.?$/.test(tokens.lower(at));
  if (hasHalf) at--;
  // 10:30
  const hasMinutes = tokens.lower(at - 1) === ':' && tokens.kind(at - 2) === TokenKind.Number;
  const isDigits = tokens.kind(at) === TokenKind.Number && (hasHalf || hasMinutes);
  if (!isDigits && !/^(?:noon|midday|midnight)$/.test(tokens.lower(at))) return last;
  at -= hasMinutes ? 3 : 1;
  return tokens.lower(at) === 'at' || tokens.lower(at) === 'from' ? at - 1 : last;
}

/** `promises the money by Friday`, `stays closed until Tuesday`: a day up to which something goes, told in the present. */
function isDeadline(tokens: TokenReader, index: number): boolean {
  if (!/^(?:by|until|till)$/.test(tokens.lower(index - 1))) return false;
  const isState = statesUntil.has(tokens.lower(index - 2)) && stayingVerbs.has(tokens.lower(index - 3));
  return isState || !speaksOfPast(tokens, index);
}

/** Whether a capitalised word begins a line: a headline or caption ends before it, with no full stop. */
function opensLine(tokens: TokenReader, index: number): boolean {
  return (
    index > 0 &&
    tokens.isCapitalised(index) &&
    tokens.text.slice(tokens.tokens.end[index - 1], tokens.tokens.start[index]).includes('\n')
  );
}

/** Whether a verb of the sentence around a token is in the past: `prices rose in May`, `In May they had met`. */
export function speaksOfPast(tokens: TokenReader, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - maxTokensBefore); i--) {
    const lower = tokens.lower(i);
    if (lower === '.' || lower === '!' || lower === '?' || opensLine(tokens, i + 1)) break;
    if (isPast(lower)) return true;
  }
  for (let i = index + 1; i <= index + maxTokensAfter; i++) {
    const lower = tokens.lower(i);
    if (lower === '' || lower === '.' || opensLine(tokens, i)) break;
    if (isPast(lower)) return true;
  }
  return false;
}

const pastAuxiliaries: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have']);

function isPast(lower: string): boolean {
  return pastAuxiliaries.has(lower) || irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
}
