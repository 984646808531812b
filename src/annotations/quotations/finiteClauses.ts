import { finiteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { prepositions } from '../../lexicon/en/clauseWords';
import { finiteVerbs, phraseOpeners } from '../../lexicon/en/reportedClauses';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';

/** Where a clause has shown no finite verb so far, there is none. In tokens; by hand. */
const maxVerbDistance = 16;

/** Position of the first token with a form from `from` on. */
export function find(clause: Clause, lower: string, from: number): number | undefined {
  for (let at = from; at < clause.length; at++) if (clause.lower(at) === lower) return at;
  return undefined;
}

/** Whether a verb that is known by its form stands between two positions; the ’s of a noun is none. */
export function hasFinite(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = clause.lower(at);
    if (clause.kind(at) !== TokenKind.Word || clause.isCapitalised(at)) continue;
    if (isFinite(lower) || irregularPasts.has(lower) || /[a-z]{3}ed$/.test(lower)) return true;
  }
  return false;
}

/** Whether a subject and, soon, a finite verb start at `from`. */
export function startsClause(clause: Clause, from: number): boolean {
  if (phraseOpeners.has(clause.lower(from))) return false;
  for (let at = from + 1; at < from + maxVerbDistance; at++) {
    const lower = clause.lower(at);
    if (isFinite(lower)) return true;
    if (clause.kind(at) === TokenKind.Word && !clause.isCapitalised(at) && /[a-z]{3}ed$/.test(lower)) return true;
    if (/^[;:,“"]$/.test(lower)) return false;
  }
  return false;
}

export function isFinite(lower: string): boolean {
  return finiteAuxiliaries.has(lower) || finiteVerbs.has(lower);
}

/** Tokens of such a phrase and its relative pronoun, at most. */
const maxRelativeDistance = 12;

/** `said in a film that was shown`: the verb behind the phrase is that of a relative clause. */
export function opensRelative(clause: Clause, from: number): boolean {
  if (!prepositions.has(clause.lower(from))) return false;
  let at = from + 1;
  while (at - from < maxRelativeDistance && clause.isWord(at) && !isFinite(clause.lower(at))) at++;
  return /^(?:that|which|who)$/.test(clause.lower(at - 1));
}
