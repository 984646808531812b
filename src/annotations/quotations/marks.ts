import {
  isApostrophe,
  isBlank,
  isDash,
  isDigit,
  isLetter,
  isLineEnd,
  isLower,
  isQuoteMark,
  isUpper,
} from '../../text/characters';

/** A stretch between quotation marks, marks included. UTF-16 code units, end exclusive. */
export interface MarkedSpan {
  start: number;
  end: number;
  /** Without the marks. */
  contentStart: number;
  contentEnd: number;
  /** `single` marks (‘…’) quote, name a title, or scare; the others mostly quote. */
  family: 'double' | 'single' | 'guillemet';
  /** No closing mark in its paragraph: the paragraph goes on quoting, or the mark was forgotten. */
  open: boolean;
  /** Continues the open stretch of the paragraph before. */
  continues: boolean;
}

interface Mark {
  at: number;
  length: number;
  family: MarkedSpan['family'];
  /** 1 opens, -1 closes, 0 either. */
  direction: -1 | 0 | 1;
}

// Words whose first letters an apostrophe replaces: ’tis, ’em, ’90s.
const elisions = /^(?:tis|twas|em|til|cause|bout|round|n|d?\d0s|\d\ds?)(?![\p{L}\p{N}])/iu;

/**
 * Pairs quotation marks paragraph by paragraph. A mark's direction comes from its shape where the
 * shape tells, else from the blanks around it; apostrophes are told from single marks by the letters
 * beside them. An opening mark without a partner runs to the end of its paragraph when the next
 * paragraph opens with a mark (the rule of the press for long quotations), and otherwise to where
 * the next one opens. Outermost stretches only, in order; linear in the text.
 */
export function pairMarks(text: string): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  const length = text.length;
  let carry: MarkedSpan['family'] | undefined;
  let start = 0;
  while (start < length) {
    while (start < length && isBlank(text.charCodeAt(start))) start++;
    if (start >= length) break;
    let end = start;
    while (end < length && !isLineEnd(text.charCodeAt(end))) end++;
    const marks = readMarks(text, start, end);
    if (marks.length > 0 || carry) {
      let next = end;
      while (next < length && isBlank(text.charCodeAt(next))) next++;
      carry = pairParagraph(text, start, end, marks, nextOpens(text, next), carry, out);
    }
    start = end;
  }
  return out;
}

/** Family of the opening mark that a paragraph begins with. */
function nextOpens(text: string, start: number): MarkedSpan['family'] | undefined {
  const unit = text.charCodeAt(start);
  if (unit === 0x201c || unit === 0x22 || unit === 0x201d || unit === 0x201e) return 'double';
  if (unit === 0xab) return 'guillemet';
  if (isApostrophe(unit) || unit === 0x2018 || unit === 0x60) {
    const second = text.charCodeAt(start + 1);
    return isApostrophe(second) || second === 0x60 || second === 0x2018 ? 'double' : 'single';
  }
  return undefined;
}

function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x22 || (unit > 0x60 && unit < 0xab) || !isQuoteMark(unit)) continue;
    const before = i > start ? text.charCodeAt(i - 1) : 32;
    const after = i + 1 < end ? text.charCodeAt(i + 1) : 32;
    let family: Mark['family'];
    let direction: Mark['direction'] = 0;
    let length = 1;
    switch (unit) {
      case 0x201c:
        family = 'double';
        // German closes with “ what „ opened; English sometimes types it the wrong way round.
        direction =
          !isBlank(before) && !isOpeningContext(before) && (isBlank(after) || isClosingContext(after)) ? -1 : 1;
        break;
      case 0x201e:
        family = 'double';
        direction = 1;
        break;
      case 0x201d:
        family = 'double';
        direction = (isBlank(before) || i === start) && (isLetter(after) || isDigit(after)) ? 1 : -1;
        break;
      case 0x22:
        family = 'double';
        break;
      case 0xab:
      case 0x2039:
        family = 'guillemet';
        direction =
          isBlank(before) || isOpeningContext(before) || (!isBlank(after) && !isClosingContext(after)) ? 1 : -1;
        break;
      case 0xbb:
      case 0x203a:
        family = 'guillemet';
        direction = (isBlank(before) || i === start) && isLetter(after) ? 1 : -1;
        break;
      case 0x300c:
        family = 'guillemet';
        direction = 1;
        break;
      case 0x300d:
        family = 'guillemet';
        direction = -1;
        break;
      default: {
        // '' and `` are double marks typed twice
        if (
          (isApostrophe(unit) && isApostrophe(after)) ||
          (unit === 0x60 && after === 0x60) ||
          (unit === 0x2018 && after === 0x2018)
        ) {
          family = 'double';
          length = 2;
          direction = unit === 0x60 || unit === 0x2018 ? 1 : 0;
          break;
        }
        const letterBefore = isLetter(before) || isDigit(before);
        const letterAfter = isLetter(after) || isDigit(after);
        if (letterBefore && letterAfter) continue; // don’t
        if (
          !letterBefore &&
          letterAfter &&
          (unit !== 0x2018 || isDigit(after)) &&
          elisions.test(text.slice(i + 1, i + 7))
        )
          continue;
        if (isDigit(before) && !letterAfter && unit !== 0x2019) continue; // 6' tall
        family = 'single';
        direction = unit === 0x2018 || unit === 0x201a ? 1 : unit === 0x2019 && (letterBefore || !letterAfter) ? -1 : 0;
      }
    }
    if (direction === 0) {
      const beyond = i + length < end ? text.charCodeAt(i + length) : 32;
      const opens = i === start || isBlank(before) || isOpeningContext(before);
      const closes = i + length >= end || isBlank(beyond) || isClosingContext(beyond);
      direction = opens && !closes ? 1 : closes && !opens ? -1 : 0;
    }
    marks.push({ at: i, length, family, direction });
    i += length - 1;
  }
  return marks;
}

function isOpeningContext(unit: number): boolean {
  return (
    unit === 40 ||
    unit === 91 ||
    unit === 58 ||
    unit === 47 ||
    isDash(unit) ||
    unit === 45 ||
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 34
  );
}

function isClosingContext(unit: number): boolean {
  return (
    unit === 41 ||
    unit === 93 ||
    unit === 46 ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 33 ||
    unit === 63 ||
    isDash(unit) ||
    unit === 45 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 34 ||
    unit === 39 ||
    unit === 0x2026
  );
}

function pairParagraph(
  text: string,
  start: number,
  end: number,
  marks: Mark[],
  opensNext: MarkedSpan['family'] | undefined,
  carried: MarkedSpan['family'] | undefined,
  out: MarkedSpan[],
): MarkedSpan['family'] | undefined {
  // A quotation carried over continues only where this paragraph opens with its mark.
  const continues =
    carried !== undefined && marks.length > 0 && marks[0].at - start <= 1 && marks[0].family === carried;
  const spans: { open: Mark; close: number; end: number; whole: boolean }[] = [];
  const stack: Mark[] = [];
  // For single marks: how many closers lie ahead of each position.
  let singlesAhead = 0;
  for (const mark of marks) if (mark.family === 'single' && mark.direction <= 0) singlesAhead++;

  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k];
    if (mark.family === 'single' && mark.direction <= 0) singlesAhead--;
    let openAt = stack.length - 1;
    while (openAt >= 0 && stack[openAt].family !== mark.family) openAt--;
    let direction = mark.direction;
    if (direction === 0) direction = openAt >= 0 ? -1 : 1;
    if (direction === 1) {
      if (
        mark.family === 'single' &&
        singlesAhead === 0 &&
        !(text.charCodeAt(mark.at) === 0x2018 && opensNext === 'single')
      )
        continue;
      if (openAt >= 0 && mark.family !== 'single') {
        // Opened again before it was closed: the earlier one ends here.
        const earlier = stack[openAt];
        stack.length = openAt;
        spans.push({
          open: earlier,
          close: trimmedEnd(text, earlier.at + 1, mark.at),
          end: trimmedEnd(text, earlier.at + 1, mark.at),
          whole: false,
        });
      } else if (openAt >= 0) continue;
      stack.push(mark);
    } else if (openAt >= 0) {
      const open = stack[openAt];
      if (mark.family === 'single' && isPluralPossessive(text, mark, singlesAhead)) continue;
      stack.length = openAt;
      spans.push({ open, close: mark.at, end: mark.at + mark.length, whole: true });
    } else if (mark.family === 'double' && mark.at - start <= 1) {
      stack.push(mark); // ” at the start of a paragraph was meant to open it
    }
  }
  let carry: MarkedSpan['family'] | undefined;
  for (const open of stack) {
    const goesOn = opensNext === open.family;
    if (open.family === 'single' && !goesOn) continue;
    // Forgotten marks: as long a stretch as the paragraph gives.
    spans.push({ open, close: end, end, whole: false });
    if (goesOn) carry = open.family;
  }
  spans.sort((a, b) => a.open.at - b.open.at || b.end - a.end);
  let covered = -1;
  for (const span of spans) {
    if (span.end <= covered) continue;
    covered = span.end;
    const contentStart = span.open.at + span.open.length;
    out.push({
      start: span.open.at,
      end: span.end,
      contentStart: Math.min(contentStart, span.close),
      contentEnd: span.close,
      family: span.open.family,
      open: !span.whole,
      continues: continues && span.open === marks[0],
    });
  }
  return carry;
}

function trimmedEnd(text: string, from: number, to: number): number {
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** `the ministers’ plan’`: an s before, a small letter after a blank, and a closer still to come. */
function isPluralPossessive(text: string, mark: Mark, singlesAhead: number): boolean {
  const s = text.charCodeAt(mark.at - 1);
  if (s !== 115 && s !== 83) return false;
  if (!isBlank(text.charCodeAt(mark.at + 1))) return false;
  const next = text.charCodeAt(mark.at + 2);
  return isLower(next) && !isUpper(next) && singlesAhead > 0;
}
