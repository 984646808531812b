import assert from 'node:assert/strict';
import { Clause } from '../../../src/annotations/quotations/clause';
import type { Span } from '../../../src/text/span';
import { scanTokens } from '../../../src/text/tokenise';

/** A text as one clause. */
export function clauseOf(text: string): Clause {
  return Clause.of(text, scanTokens(text), { start: 0, end: text.length });
}

/** Position of the first token with this lower-case form. */
export function positionOf(clause: Clause, lower: string): number {
  for (let at = 0; at < clause.length; at++) if (clause.lower(at) === lower) return at;
  return assert.fail(`no “${lower}” in “${clause.text}”`);
}

/** The words of a span, or `-` where there is none. */
export function wordsOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '-';
}
