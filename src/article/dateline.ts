import { agencies } from '../lexicon/en/agencies';
import { isDash, isHyphen, isLower, isUpper } from '../text/characters';
import { months, weekdays } from '../lexicon/en/calendar';
import { dayNumber, isCivil, parseIsoDate } from '../text/calendar';
import { TokenKind, type Tokens } from '../text/tokens';

export interface Dateline {
  /** Word index after the dateline, its dash or colon included. */
  readonly next: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A dateline at the start of a paragraph: place, optionally day and agency, then a dash or colon:
 * `HANOI, June 20 (Reuters) –`, `WASHINGTON (AP) —`, `Hanoi, Vietnam:`, `LAGOS, 3 May 2021 —`.
 * Mixed-case places need an agency, a date or a second place, or every “Name – …” would count.
 */
export function readDateline(text: string, words: Tokens, from: number, to: number): Dateline | undefined {
  const limit = Math.min(to, from + 18);
  let i = from;
  if (i >= limit || !(words.kind[i] === TokenKind.Word && isUpper(text.charCodeAt(words.start[i])))) return undefined;
  let capitals = 0;
  let parts = 1;
  let evidence = false;
  let depth = 0;
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let names = 0;
  let startsAllCaps = false;
  for (; i < limit; i++) {
    const kind = words.kind[i];
    const lower = words.lower[i];
    const unit = text.charCodeAt(words.start[i]);
    if (kind === TokenKind.Mark) {
      if (lower === '(') depth++;
      else if (lower === ')') depth--;
      else if (lower === ',') parts++;
      else if (lower === '.' || lower === '/' || lower === '|') {
        if (lower === '|' && !evidence) return undefined;
      } else if (
        isHyphen(unit) &&
        words.end[i - 1] === words.start[i] &&
        i + 1 < limit &&
        words.start[i + 1] === words.end[i]
      ) {
        // Guinea-Bissau
      } else if (isDash(unit) || isHyphen(unit)) {
        if (depth !== 0 || names === 0) return undefined;
        // `FLORO, Norway —`: the place in capitals, its country as usual
        const allCaps = capitals > 0 && (capitals === names || startsAllCaps);
        if (!evidence && !(allCaps && names <= 4)) return undefined;
        let next = i + 1;
        while (
          next < to &&
          words.kind[next] === TokenKind.Mark &&
          (isDash(text.charCodeAt(words.start[next])) || isHyphen(text.charCodeAt(words.start[next])))
        )
          next++;
        return found(next);
      } else if (lower === ':') {
        if (depth !== 0) return undefined;
        if (
          evidence ||
          (parts === 2 && names <= 4) ||
          (capitals === names && names <= 3 && capitals > 0 && followsProse(i + 1))
        )
          return found(i + 1);
        return undefined;
      } else return undefined;
    } else if (kind === TokenKind.Number) {
      const value = Number(lower);
      if (lower.length === 4 && value > 1700 && value < 2200) year = value;
      else if (value >= 1 && value <= 31 && day === undefined) day = value;
      else return undefined;
    } else if (kind === TokenKind.Word) {
      const monthNumber = months.get(lower);
      if (monthNumber !== undefined && isUpper(unit)) {
        month = monthNumber;
        evidence = true;
      } else if (weekdays.has(lower)) {
        evidence = true;
      } else if (agencies.has(lower) && depth > 0) {
        evidence = true;
      } else if (depth > 0 && isUpper(unit)) {
        // (News Agency of X), (Staff Reporter)
        if (lower === 'agency' || lower === 'news' || lower === 'reporter' || lower === 'press') evidence = true;
      } else if (lower === 'news' && isUpper(unit)) {
        names++;
      } else if (isUpper(unit)) {
        names++;
        const s = words.start[i];
        let shout = words.end[i] - s > 1;
        for (let k = s; k < words.end[i] && shout; k++) if (isLower(text.charCodeAt(k))) shout = false;
        if (shout) capitals++;
        if (i === from) startsAllCaps = shout && words.end[i] - s > 2;
      } else if (!(
        lower === 'de' ||
        lower === 'al' ||
        lower === 'of' ||
        lower === 'and' ||
        lower === 'the' ||
        (day !== undefined && /^(st|nd|rd|th)$/.test(lower))
      )) {
        return undefined;
      }
    } else return undefined;
  }
  return undefined;

  function followsProse(k: number): boolean {
    return k < to && words.kind[k] === TokenKind.Word && isUpper(text.charCodeAt(words.start[k])) && to - k > 6;
  }
  function found(next: number): Dateline {
    return {
      next,
      ...(year === undefined ? {} : { year }),
      ...(month === undefined || day === undefined ? {} : { month, day }),
    };
  }
}

/**
 * Day number of the one full date (`20 June 2024`, `June 20, 2024`, `2024-06-20`) among words
 * `from` up to `to`, or `undefined`. All-number dates other than ISO are ambiguous and not read.
 */
export function readFullDate(text: string, words: Tokens, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (words.kind[i] === TokenKind.Number && words.lower[i].length === 4) {
      const iso = parseIsoDate(text.slice(words.start[i], words.start[i] + 10));
      if (iso !== undefined) return iso;
    }
    const month = words.kind[i] === TokenKind.Word ? months.get(words.lower[i]) : undefined;
    if (month === undefined) continue;
    let k = i + 1;
    if (words.lower[k] === '.') k++;
    let day: number | undefined;
    if (i > from && words.kind[i - 1] === TokenKind.Number) day = Number(words.lower[i - 1]);
    else if (i > from + 1 && /^(st|nd|rd|th)$/.test(words.lower[i - 1])) day = Number(words.lower[i - 2]);
    if (k < to && words.kind[k] === TokenKind.Number && day === undefined && words.lower[k].length <= 2) {
      day = Number(words.lower[k]);
      k++;
      if (/^(st|nd|rd|th)$/.test(words.lower[k] ?? '')) k++;
    }
    if (k < to && words.lower[k] === ',') k++;
    if (k < to && words.kind[k] === TokenKind.Number && words.lower[k].length === 4 && day !== undefined) {
      const year = Number(words.lower[k]);
      if (isCivil(year, month, day)) return dayNumber(year, month, day);
    }
  }
  return undefined;
}
