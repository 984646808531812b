import { determiners, nameInternalWords, prepositions, subordinators } from '../../lexicon/en/clauseWords';
import { relativePronouns } from '../../lexicon/en/pronouns';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';
import { cueKinds } from './cues';
import { hasFinite } from './finiteClauses';
import { nameEndingAt, phraseEndingAt, timeWords, type NounPhrase } from './nounPhrases';
import { verbGroup } from './verbGroup';

/** What stands between a name and its verb: brackets, and descriptions and relative clauses between commas or dashes. */

/** `(R., Ohio)` between a name and its verb. */
const maxBracketTokens = 30;
/** `X, a farmer, who …, and …, said`: segments between commas that are walked over. */
const maxAppositions = 7;
const maxAppositionTokens = 40;

/** `Smith (R., Ohio) said`: the position before the bracket that closes at `close`. */
export function beforeBracket(clause: Clause, close: number): number {
  let at = close - 1;
  while (at >= 0 && clause.lower(at) !== '(' && close - at < maxBracketTokens) at--;
  at = at > 0 ? at - 1 : close;
  while (at >= 0 && verbGroup.has(clause.lower(at))) at--;
  return at;
}

/**
 * `Carl Thayer, a security expert at X, noted`: from the comma or dash at `close`, the phrase before the apposition or
 * relative clause that it closes.
 */
export function beforeApposition(clause: Clause, close: number): NounPhrase | undefined {
  let right = close;
  let fallback: NounPhrase | undefined;
  for (let segment = 0; segment < maxAppositions; segment++) {
    const left = segmentStart(clause, right, clause.lower(close));
    const first = left + 1;
    if (first >= right) break;
    const isOpen = clause.lower(left) !== clause.lower(close);
    const phrase = phraseEndingAt(clause, endOfSegment(clause, right));
    if (isOpen) return fallback && opensBefore(clause, first, right, fallback) ? fallback : (phrase ?? fallback);
    if (phrase && !modifies(clause, first)) {
      const before = wordBeforeName(clause, left);
      // `as Ana Ruiz, the mayor, put it`: the name is the subject of its own clause.
      if (before !== undefined && opensClause(before)) return nameEndingAt(clause, endOfSegment(clause, left));
      // The segment to the left is a bare name: this one describes it.
      if (before !== undefined) fallback = phrase;
      else if (phrase.isPronoun || (clause.isCapitalised(first) && !determiners.has(clause.lower(first))))
        return (phrase.isPronoun ? undefined : beforeDescription(clause, left)) ?? phrase;
      else fallback ??= phrase;
    }
    right = left;
  }
  return fallback;
}

/**
 * Whether the first segment of a sentence stands before the subject that `found` is: `Opening the case at Kano Court, Ana
 * Ruiz QC, prosecuting, told`, `When I asked there, one man, who sat by the door, said`.
 */
function opensBefore(clause: Clause, first: number, right: number, found: NounPhrase): boolean {
  const lower = clause.lower(first);
  const isParticiple =
    /[a-z]{3}(?:ing|ed)$/.test(lower) && clause.isWord(first + 1) && !clause.isCapitalised(first + 1);
  if (isParticiple) return true;
  if (subordinators.has(lower)) return hasFinite(clause, first + 1, right);
  // At Kano Court, guide Ana Ruiz, who was there, said
  return prepositions.has(lower) && isNamed(clause, found);
}

/** A name, or a noun and a name beside it, with no preposition inside. */
function isNamed(clause: Clause, { from, to }: NounPhrase): boolean {
  if (!clause.isCapitalised(to)) return false;
  for (let at = from; at <= to; at++)
    if (clause.lower(at) === 'of' || prepositions.has(clause.lower(at)) || determiners.has(clause.lower(at)))
      return false;
  return true;
}

/** `Ana Ruiz, the editor of the paper, Kano News, said`: the name whose description closes with the comma at `close`. */
function beforeDescription(clause: Clause, close: number): NounPhrase | undefined {
  const left = segmentStart(clause, close, ',');
  const isDescription = clause.lower(left) === ',' && determiners.has(clause.lower(left + 1));
  if (!isDescription || wordBeforeName(clause, left) !== '') return undefined;
  const name = nameEndingAt(clause, endOfSegment(clause, left));
  return name && !timeWords.has(clause.lower(name.to)) ? name : undefined;
}

/** The last token before the comma or dash at `close`, a bracket left out: `Ana Ruiz (R-Kano), part of the board`. */
function endOfSegment(clause: Clause, close: number): number {
  return clause.lower(close - 1) === ')' ? beforeBracket(clause, close - 1) : close - 1;
}

/** Position of the mark, or of the boundary, on the left of the segment that ends before `right`. */
function segmentStart(clause: Clause, right: number, mark: string): number {
  let left = right - 1;
  while (left >= 0 && clause.lower(left) !== mark && right - left < maxAppositionTokens) {
    const lower = clause.lower(left);
    if (lower === ';' || lower === ':' || (lower === '.' && !clause.isAbbreviationStop(left))) break;
    left--;
  }
  return left;
}

/** Whether a segment between commas modifies the noun before it: a relative clause, an age, a participle. */
function modifies(clause: Clause, first: number): boolean {
  const lower = clause.lower(first);
  return (
    relativePronouns.has(lower) ||
    prepositions.has(lower) ||
    clause.kind(first) === TokenKind.Number ||
    /(?:ed|ing)$/.test(lower) ||
    lower === 'and' ||
    lower === 'or'
  );
}

/**
 * The word before a capitalised name and nothing else that ends before the comma at `comma`, empty where the segment
 * begins with it; `undefined` where something else stands there.
 */
function wordBeforeName(clause: Clause, comma: number): string | undefined {
  let names = 0;
  // Ana Ruiz (R-Kano), part of the group, said
  let at = endOfSegment(clause, comma);
  for (; at >= 0; at--) {
    const lower = clause.lower(at);
    if (clause.isMark(at) && lower !== '.' && lower !== '-') break;
    if (clause.isCapitalised(at) && !prepositions.has(lower)) names++;
    else if (!nameInternalWords.has(lower)) break;
  }
  if (names < 2) return undefined;
  const before = clause.isMark(at) ? '' : clause.lower(at);
  const isBeside = before === '' || prepositions.has(before) || opensClause(before) || cueKinds(before) > 0;
  return isBeside ? before : undefined;
}

function opensClause(lower: string): boolean {
  return subordinators.has(lower) || lower === 'what' || lower === 'which' || lower === 'whom';
}
