import { isLineEnd } from '../text/characters';
import { space, tab } from '../text/codeUnits';
import { inlineRuleAt } from './markdownInline';
import type { InlineRule } from './markdownRule';
import { type LineStartRule, lineStartRules } from './markdownLineStarts';

/** Markup that a reader does not see. Offsets are UTF-16 code units, `end` exclusive. */
export interface Markup {
  readonly start: number;
  readonly end: number;
  readonly rule: InlineRule | LineStartRule;
}

/**
 * Markdown whose markup is replaced by spaces, unit for unit, so that every offset still counts in the
 * original text.
 */
export function blankMarkup(text: string): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of findMarkup(text)) {
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** Markdown without its markup: what a reader sees of one line. */
export function withoutMarkup(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of findMarkup(text)) {
    shown += text.slice(at, start);
    at = end;
  }
  return shown + text.slice(at);
}

/**
 * The markup of a Markdown text, in order, as far as articles use it: headings, emphasis, links and images
 * (the target and title go, the shown words stay), list and quote prefixes, breaks, inline code marks, HTML
 * tags and comments on one line, front-matter fences. One pass; no backtracking.
 */
export function findMarkup(text: string): Markup[] {
  const found: Markup[] = [];
  let at = readLineStart(text, 0, found);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const rule = inlineRuleAt(text, at);
    if (rule) {
      const { hiddenEnd, end } = rule.read(text, at);
      if (hiddenEnd > at) found.push({ start: at, end: hiddenEnd, rule: rule.id });
      at = end;
    } else at = isLineEnd(unit) ? readLineStart(text, at + 1, found) : at + 1;
  }
  return found;
}

/** Prefixes that may stand inside each other, as in a quotation of a quotation of an item. */
const maxPrefixes = 12;

/** Reads the prefixes of the line that begins at `start`. @returns the offset after them */
function readLineStart(text: string, start: number, found: Markup[]): number {
  let at = start;
  for (let i = 0; i < maxPrefixes; i++) {
    let sign = at;
    while (text.charCodeAt(sign) === space || text.charCodeAt(sign) === tab) sign++;
    const prefix = readPrefix(text, sign);
    if (!prefix) break;
    found.push(prefix);
    at = prefix.end;
  }
  return at;
}

function readPrefix(text: string, sign: number): Markup | undefined {
  for (const { id, read } of lineStartRules) {
    const end = read(text, sign);
    if (end > sign) return { start: sign, end, rule: id };
  }
  return undefined;
}
