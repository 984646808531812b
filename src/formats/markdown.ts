import { isBlank, isLineEnd } from '../text/characters';

/**
 * Markdown whose markup is replaced by spaces, unit for unit, so that every offset still counts in
 * the original text. Covers what articles use: headings, emphasis, links and images (the target and
 * title go, the shown words stay), list and quote prefixes, rules, inline code marks, HTML tags and
 * comments, front-matter fences and reference definitions. One pass; no backtracking.
 */
export function blankMarkup(text: string): string {
  const length = text.length;
  const blanks: number[] = []; // flat [start, end) pairs
  const hide = (s: number, e: number): void => {
    blanks.push(s, e);
  };
  let i = 0;
  let lineStart = true;
  while (i < length) {
    const unit = text.charCodeAt(i);
    if (lineStart) {
      lineStart = false;
      const after = endOfPrefix(text, i);
      if (after > i) {
        hide(i, after);
        i = after;
        continue;
      }
    }
    if (isLineEnd(unit)) {
      lineStart = true;
      i++;
    } else if (unit === 92 && i + 1 < length && !isLineEnd(text.charCodeAt(i + 1))) {
      hide(i, i + 1); // backslash escape
      i += 2;
    } else if (unit === 42 || unit === 95 || unit === 126 || unit === 96) {
      // * _ ~ ` : emphasis when it touches a word, otherwise a mark of its own
      let e = i;
      while (text.charCodeAt(e) === unit) e++;
      const before = i === 0 || isBlank(text.charCodeAt(i - 1));
      const after = e >= length || isBlank(text.charCodeAt(e));
      const inWord = unit === 95 && !before && !after && isWordUnit(text, i - 1) && isWordUnit(text, e);
      if (!inWord) hide(i, e);
      i = e;
    } else if (unit === 60) {
      const e = endOfTag(text, i);
      if (e > i) hide(i, e);
      i = Math.max(e, i + 1);
    } else if (unit === 33 && text.charCodeAt(i + 1) === 91) {
      hide(i, i + 2);
      i += 2;
    } else if (unit === 91) {
      hide(i, i + 1);
      i++;
    } else if (unit === 93) {
      const e = endOfTarget(text, i + 1);
      hide(i, e);
      i = e;
    } else {
      i++;
    }
  }
  if (blanks.length === 0) return text;
  let out = '';
  let at = 0;
  for (let k = 0; k < blanks.length; k += 2) {
    out += text.slice(at, blanks[k]) + ' '.repeat(blanks[k + 1] - blanks[k]);
    at = blanks[k + 1];
  }
  return out + text.slice(at);
}

function isWordUnit(text: string, index: number): boolean {
  const u = text.charCodeAt(index);
  return (u >= 48 && u <= 57) || (u >= 65 && u <= 90) || (u >= 97 && u <= 122) || u > 127;
}

/** `# `, `> `, `- `, `1. `, `---`, `===` at the start of a line. */
function endOfPrefix(text: string, start: number): number {
  let i = start;
  let found = false;
  for (let guard = 0; guard < 12; guard++) {
    let j = i;
    while (text.charCodeAt(j) === 32 || text.charCodeAt(j) === 9) j++;
    const unit = text.charCodeAt(j);
    let e = j;
    if (unit === 35) {
      while (text.charCodeAt(e) === 35) e++;
      if (e - j > 6 || !isBlank(text.charCodeAt(e))) break;
    } else if (unit === 62) {
      e = j + 1;
    } else if ((unit === 45 || unit === 42 || unit === 43) && isBlank(text.charCodeAt(j + 1))) {
      e = j + 1;
    } else if (unit === 45 || unit === 61 || unit === 42 || unit === 95) {
      while (text.charCodeAt(e) === unit || text.charCodeAt(e) === 32) e++;
      if (!(e >= text.length || isLineEnd(text.charCodeAt(e)))) break;
    } else break;
    found = true;
    i = e;
  }
  return found ? i : start;
}

/** `<tag …>` or `<!-- … -->` on one line; the start when it is not a tag. */
function endOfTag(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (!(next === 33 || next === 47 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122))) return start;
  for (let i = start + 1; i < text.length && i - start < 1000; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 62) return i + 1;
    if (isLineEnd(unit) || unit === 60) return start;
  }
  return start;
}

/** `(url "title")` or `[ref]` straight after a closing bracket; `i` when there is neither. */
function endOfTarget(text: string, index: number): number {
  const open = text.charCodeAt(index);
  if (open !== 40 && open !== 91) return index;
  const close = open === 40 ? 41 : 93;
  let depth = 0;
  for (let j = index; j < text.length && j - index < 2000; j++) {
    const unit = text.charCodeAt(j);
    if (isLineEnd(unit)) return index;
    if (unit === open) depth++;
    else if (unit === close && --depth === 0) return j + 1;
  }
  return index;
}

/** Whether the line that starts at `start` is a Markdown heading (`# …`). */
export function isMarkdownHeading(text: string, start: number): number {
  let i = start;
  while (text.charCodeAt(i) === 32) i++;
  let level = 0;
  while (text.charCodeAt(i) === 35) {
    i++;
    level++;
  }
  return level > 0 && level <= 6 && isBlank(text.charCodeAt(i)) ? level : 0;
}
