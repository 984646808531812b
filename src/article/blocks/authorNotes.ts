import { authorWords, bioTrades, bioVerbs, contactOpeners } from '../../lexicon/en/credits';
import { isUpper } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import { closingRuleAt } from './boilerplateRuns';
import { firstWordOf, type Line } from './lines';
import type { Page } from './page';

/** Notes below an article: more are another text. */
const maxNotes = 4;
/** Lines at the end of an article among which they stand. */
const maxLines = 40;
/** Tokens of a note: what the author is, wrote before and lives. */
const maxNoteTokens = 110;
/** *Dr. Lars Ohm de Vries* */
const maxNameTokens = 7;
/** Tokens after the verb among which the trade stands: *is a professor of*, *is the award-winning author of*. */
const maxToTrade = 12;

/**
 * Marks notes on the author below the text: *Ana Ruiz is a columnist at the Ledger*, *Ana Ruiz covers the coast*. The
 * text has not named the person before, or the byline has: whoever an article tells about is named above its end.
 */
export function markAuthorNotes(page: Page): void {
  let notes = 0;
  const last = page.lines.length - 1;
  for (let i = last; i > Math.max(1, last - maxLines) && notes < maxNotes; i--) {
    const kinds = page.pieces[i].map(({ kind }) => kind);
    if (kinds.every((kind) => kind === 'boilerplate' || kind === 'credit')) continue;
    if (!kinds.includes('paragraph')) return;
    const isNote = isAuthorNote(page, page.lines[i]) || isContact(page, page.lines[i]);
    const rule = isNote ? 'author-note' : closingRuleAt(page, i);
    if (rule === undefined) return;
    page.assignLine(i, 'boilerplate', rule);
    if (isNote) notes++;
  }
}

function isAuthorNote(page: Page, line: Line): boolean {
  const { tokens } = page;
  const { to } = line;
  const from = firstWordOf(tokens, line);
  if (to - from > maxNoteTokens || /["“”«]\s*$|^["“”«]/.test(page.text.slice(line.start, line.end))) return false;
  if (tokens.lower[from] === 'the' && authorWords.has(tokens.lower[from + 1]))
    return bioVerbs.has(tokens.lower[from + 2]);
  const nameEnd = endOfName(page, from, to);
  if (nameEnd === undefined || !bioVerbs.has(tokens.lower[nameEnd])) return false;
  const surname = page.text.slice(tokens.start[nameEnd - 1], tokens.end[nameEnd - 1]);
  const isByline = isInByline(page, surname);
  if (!isByline && !hasTrade(page, nameEnd, to)) return false;
  return isByline || !page.text.slice(0, line.start).includes(surname);
}

/** The token after a name of two words and more that opens a line. */
function endOfName({ text, tokens }: Page, from: number, to: number): number | undefined {
  let words = 0;
  let at = from;
  for (; at < to && at < from + maxNameTokens; at++) {
    if (tokens.lower[at] === '.' || tokens.lower[at] === '-') continue;
    if (tokens.kind[at] !== TokenKind.Word) return undefined;
    if (bioVerbs.has(tokens.lower[at])) break;
    if (!isUpper(text.charCodeAt(tokens.start[at])) && !nameParticles.has(tokens.lower[at])) return undefined;
    words++;
  }
  return words >= 2 ? at : undefined;
}

const nameParticles = new Set(['de', 'van', 'von', 'der', 'al', 'bin']);

function isInByline(page: Page, surname: string): boolean {
  return page.pieces.some((pieces) =>
    pieces.some(({ kind, start, end }) => kind === 'byline' && page.text.slice(start, end).includes(surname)),
  );
}

function hasTrade({ tokens }: Page, verb: number, to: number): boolean {
  // *covers the coast for the Ledger*, *writes about rivers*: what writers do.
  const isWriting = ['covers', 'writes', 'reports', 'edits'].includes(tokens.lower[verb]);
  if (!isWriting && tokens.lower[verb] !== 'is' && tokens.lower[verb] !== 'was') return false;
  for (let i = verb + 1; i < to && i <= verb + maxToTrade; i++) {
    if (tokens.lower[i] === '.') return false;
    if (isWriting ? tokens.lower[i] === 'for' || tokens.lower[i] === 'about' : bioTrades.has(tokens.lower[i]))
      return true;
  }
  return false;
}

/** A line that says where the author can be reached. */
const maxContactTokens = 20;

/** *Follow her on X @anaruiz*, *Contact the reporter: aruiz@ledger.example* */
function isContact({ text, tokens }: Page, { start, end, from, to }: Line): boolean {
  if (to - from > maxContactTokens || !contactOpeners.has(tokens.lower[from])) return false;
  return text.slice(start, end).includes('@');
}
