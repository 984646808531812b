import { cueKinds } from '../../annotations/quotations/cues';
import type { Article } from '../../article/article';
import { clauseBoundaries, eventsByWord } from '../../lexicon/en/events';
import { isUpper } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import { isAttributiveEvent } from './attributiveEvents';

/** Where a figure stands in its sentence; all are token indices, ends exclusive. */
export interface FigureContext {
  /** First token of the sentence, and the token after its last. */
  readonly first: number;
  readonly limit: number;
  /** The figure's own tokens. */
  readonly from: number;
  readonly to: number;
  /** The clause around the figure. */
  readonly left: number;
  readonly right: number;
}

/** A word that tells of an event. */
export interface EventWord {
  /** Class of the event: `kill`, `die` and `death toll` are one. */
  readonly event: string;
  /** Index of the token. */
  readonly index: number;
}

/** Tokens of a clause looked at on either side of a figure; news clauses are shorter. Chosen, not fitted. */
const maxClauseTokens = 14;
/** A date belongs to a verb at most this many tokens before it: `landed at the airport on Wednesday`. Chosen, not fitted. */
const maxTokensFromVerbToDate = 6;
/** How many tokens a comma counts for: what stands behind one seldom belongs to the figure. Chosen, not fitted. */
const commaDistance = 4;

/** Whether a token separates two clauses: a mark, or a word that opens one. */
function isBoundary({ tokens, shown }: Article, index: number): boolean {
  if (tokens.kind[index] === TokenKind.Mark) return ';:()–—"“”'.includes(shown[tokens.start[index]]);
  return tokens.kind[index] === TokenKind.Word && clauseBoundaries.has(tokens.lower[index]);
}

/**
 * The clause around a figure: up to the nearest boundary on either side, at most `maxClauseTokens` away.
 * @param from first token of the figure, @param to the token after it
 */
export function figureContext(
  article: Article,
  { first, limit, from, to }: Pick<FigureContext, 'first' | 'limit' | 'from' | 'to'>,
): FigureContext {
  let left = from;
  while (left > first && from - left < maxClauseTokens && !isBoundary(article, left - 1)) left--;
  let right = to;
  while (right < limit && right - to < maxClauseTokens && !isBoundary(article, right)) right++;
  return { first, limit, from, to, left, right };
}

/** The event that a token tells of. A capital inside a sentence is a name: `Left`, `Open`; `a rescue team` is none. */
function eventAt({ tokens, shown }: Article, index: number, first: number): string | undefined {
  const { kind, lower, start } = tokens;
  const mayTell = kind[index] === TokenKind.Word && (index === first || !isUpper(shown.charCodeAt(start[index])));
  const event = mayTell ? eventsByWord.get(lower[index]) : undefined;
  if (event === undefined || isAttributiveEvent(lower[index - 1], lower[index], lower[index + 1])) return undefined;
  return event;
}

/** The first event word from `start` up to `end` (exclusive) in steps of `step`, and how far it is. */
function findEvent(
  article: Article,
  first: number,
  start: number,
  end: number,
  step: 1 | -1,
): (EventWord & { readonly distance: number }) | undefined {
  const { tokens, shown } = article;
  let distance = 0;
  for (let i = start; i !== end; i += step) {
    distance += tokens.kind[i] === TokenKind.Mark && shown[tokens.start[i]] === ',' ? commaDistance : 1;
    const event = eventAt(article, i, first);
    if (event !== undefined) return { event, index: i, distance };
  }
  return undefined;
}

/** The event word nearest to an amount in its clause; of two equally near ones the one before it. */
export function nearestEvent(article: Article, { first, from, to, left, right }: FigureContext): EventWord | undefined {
  const before = findEvent(article, first, from - 1, left - 1, -1);
  const after = findEvent(article, first, to, right, 1);
  if (before === undefined || after === undefined) return before ?? after;
  return before.distance <= after.distance ? before : after;
}

/** The verb that a date belongs to: the last one shortly before it, or the first after a date that opens the sentence. */
export function datedEvent(article: Article, { first, from, to, left, right }: FigureContext): EventWord | undefined {
  const { tokens } = article;
  const opensSentence = from - first <= 1;
  const start = opensSentence ? to : from - 1;
  const end = opensSentence ? right : Math.max(left - 1, from - 1 - maxTokensFromVerbToDate);
  for (let i = start; i !== end; i += opensSentence ? 1 : -1) {
    const event = eventAt(article, i, first);
    // `said on Thursday`: the date is that of the statement.
    if (event === undefined && cueKinds(tokens.lower[i]) !== 0 && tokens.kind[i] === TokenKind.Word) return undefined;
    // `tried on Thursday for killing`: what somebody is said to have done is not what the date is of.
    if (event !== undefined) return tokens.lower[i].endsWith('ing') ? undefined : { event, index: i };
  }
  return undefined;
}
