import { weekdays } from '../../lexicon/en/calendar';
import {
  adjectivesOfEvents,
  continuingVerbs,
  eventsAhead,
  movingPasts,
  outlookVerbs,
  plannedPasts,
  scheduledVerbs,
  statesUntil,
  stayingVerbs,
} from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { maxTokensAfter, opensLine, speaksOfPast } from './pastTense';

// Forms of words by which a day lies ahead without *will*: talks on Friday, open until Friday, put off to Friday.

/** Whether the words around a day tell that it lies ahead, though no word of the future stands there. */
export function isToldAhead(tokens: TokenReader, index: number): boolean {
  return (
    isScheduled(tokens, index) ||
    isDeadline(tokens, index) ||
    isPlannedUntil(tokens, index) ||
    isEventAlone(tokens, index) ||
    isDeclared(tokens, index) ||
    isOutlook(tokens, index)
  );
}

/** Position of the word before a day and its `on`. */
export function beforePreposition(tokens: TokenReader, index: number): number {
  const before = tokens.lower(index - 1);
  return before === 'on' || before === 'in' ? index - 2 : index - 1;
}

/** Whether the word at `noun`, on the line of the day at `index`, names what is told of before it is. */
export function isEventAhead(tokens: TokenReader, noun: number, index: number): boolean {
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
  const at = beforeClock(tokens, beforePreposition(tokens, index)) + 1;
  // from 8am on Monday
  if (at < index - 1) return tokens.lower(at) === 'from' && !speaksOfPast(tokens, index);
  const before = tokens.lower(index - 1);
  if (!/^(?:by|until|till|through)$/.test(before)) return false;
  // from Monday through Friday
  if (before === 'through' && weekdays.has(tokens.lower(index - 2))) return false;
  const isState = statesUntil.has(tokens.lower(index - 2)) && stayingVerbs.has(tokens.lower(index - 3));
  return isState || goesOn(tokens, index - 2) || !speaksOfPast(tokens, index);
}

/** `goes on until Sunday`, `continues through Sunday`: whether the verb before the preposition, at `last`, is in the present. */
function goesOn(tokens: TokenReader, last: number): boolean {
  const verb = tokens.lower(last) === 'on' ? last - 1 : last;
  return continuingVerbs.has(tokens.lower(verb)) && !tokens.isCapitalised(verb);
}

/** Words between such a verb and the day, at most: `cancelled all of its 88 flights to the coast through`. By hand. */
const maxObject = 12;

/** `cancelled 88 flights through Friday`, `put off to Friday`: up to where something was decided, unless that is told: `until Friday, when`. */
function isPlannedUntil(tokens: TokenReader, index: number): boolean {
  const preposition = tokens.lower(index - 1);
  if (!/^(?:until|till|through|to)$/.test(preposition) || !tokens.isSameLine(index)) return false;
  const after = tokens.lower(index + 1) === ',' ? index + 2 : index + 1;
  if (tokens.lower(after) === 'when') return false;
  const verbs = preposition === 'to' ? movingPasts : plannedPasts;
  for (let at = index - 2; at >= index - maxObject; at--) {
    const lower = tokens.lower(at);
    if (verbs.has(lower)) return !tokens.isCapitalised(at);
    if (tokens.kind(at) === TokenKind.Mark && lower !== '-') return false;
    // moved from Friday to Monday
    if (lower === 'and' || lower === 'but') return false;
  }
  return false;
}
