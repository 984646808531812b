import { abbreviationsBeforeName, abbreviationsThatMayEnd } from '../lexicon/en/abbreviations';
import { calendarAbbreviations } from '../lexicon/en/calendar';
import { isBlank, isCloser, isLineEnd, isLower, isUpper } from './characters';
import type { Span } from './span';
import { TokenKind, tokenAt, type Tokens } from './tokens';

/** Words that open a sentence far more often than they continue one after an abbreviation. */
const openers = new Set(
  'the a an he she it they we i you his her their its our this that these those there in on at but and if when while as after before since for from with by to however meanwhile although though not no some many most all one two what why how who earlier later last since under during despite according both so then still yet also instead even now mr mrs ms'.split(
    ' ',
  ),
);
/** After “…?” or “…!”, a subject and one of these continue the sentence. */
const reporting = new Set(
  'said says asked asks added replied shouted wrote told cried exclaimed wondered demanded continued tweeted yelled quipped joked'.split(
    ' ',
  ),
);

/**
 * Sentences within `span`, in order, trimmed of blanks. A sentence ends at `.`, `!`, `?` or `…` and
 * the closing marks after it, before a blank and a capital, digit or opening mark; at a full stop
 * that lost its space (`difference.Russian`); and at the end of the span. It does not end after
 * titles, initials, list numbers, inside numbers and addresses, or before a lower-case word.
 * @param joinLines whether a single line end inside the span is a soft wrap
 */
export function splitSentences(text: string, words: Tokens, span: Span, joinLines: boolean): Span[] {
  const out: Span[] = [];
  const limit = tokenAt(words, span.end);
  let first = tokenAt(words, span.start);
  let i = first;
  const close = (nextWord: number, end: number): void => {
    if (nextWord > first) out.push({ start: words.start[first], end });
    first = nextWord;
  };
  while (i < limit) {
    if (!joinLines && i > first && hasLineEnd(text, words.end[i - 1], words.start[i])) {
      close(i, words.end[i - 1]);
    }
    if (!isTerminal(words, i)) {
      // A dotted abbreviation holds its own stop: `U.S. The …`
      const dotted = words.kind[i] === TokenKind.Word && text.charCodeAt(words.end[i] - 1) === 46;
      if (
        dotted &&
        i + 1 < limit &&
        isBlank(text.charCodeAt(words.end[i])) &&
        opensSentence(text, words, i + 1, limit, true)
      ) {
        close(i + 1, words.end[i]);
      }
      i++;
      continue;
    }
    const stop = i;
    let end = words.end[i];
    i++;
    while (i < limit && words.start[i] === end && (isTerminal(words, i) || isClosingMark(text, words, i))) {
      end = words.end[i];
      i++;
    }
    if (i >= limit) break;
    if (endsSentence(text, words, first, stop, i, limit, end)) close(i, end);
  }
  if (first < limit) close(limit, words.end[limit - 1]);
  return out;
}

function isTerminal(words: Tokens, index: number): boolean {
  if (words.kind[index] !== TokenKind.Mark) return false;
  const mark = words.lower[index];
  return (
    mark === '.' ||
    mark === '!' ||
    mark === '?' ||
    mark === '…' ||
    mark === '。' ||
    mark === '！' ||
    mark === '？' ||
    mark === '।' ||
    mark === '؟'
  );
}

function isClosingMark(text: string, words: Tokens, index: number): boolean {
  if (words.kind[index] !== TokenKind.Mark) return false;
  const unit = text.charCodeAt(words.start[index]);
  // A straight mark closes only when no letter follows it at once.
  if (
    (unit === 34 || unit === 39) &&
    isUpper(text.charCodeAt(words.end[index])) &&
    !isBlank(text.charCodeAt(words.end[index]))
  )
    return true;
  return isCloser(unit);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}

function endsSentence(
  text: string,
  words: Tokens,
  first: number,
  stop: number,
  next: number,
  limit: number,
  end: number,
): boolean {
  const mark = words.lower[stop];
  if (mark > '\u2fff' || mark === '।' || mark === '؟') return true;
  const gap = words.start[next] > end;
  const before = stop - 1;
  const adjacent = before >= first && words.end[before] === words.start[stop];
  if (mark === '.' && adjacent && next === stop + 1) {
    const word = words.lower[before];
    if (words.kind[before] === TokenKind.Word) {
      if (abbreviationsBeforeName.has(word) && (word !== 'no' || words.kind[next] === TokenKind.Number)) return false;
      if (
        (abbreviationsThatMayEnd.has(word) || calendarAbbreviations.has(word)) &&
        isUpper(text.charCodeAt(words.start[before])) &&
        !opensSentence(text, words, next, limit, true)
      )
        return false;
      // `J. Smith`; but `Plan B. The …`
      if (
        word.length === 1 &&
        isUpper(text.charCodeAt(words.start[before])) &&
        word !== 'i' &&
        (isInitial(text, words, next) || !opensSentence(text, words, next, limit, true))
      )
        return false;
    }
    // `1. First item`
    if (words.kind[before] === TokenKind.Number && before === first && gap) return false;
  }
  if (!gap) {
    // A lost space: a small letter or closing mark before, a capitalised word after.
    const s = words.start[next];
    return (
      words.kind[next] === TokenKind.Word &&
      isUpper(text.charCodeAt(s)) &&
      words.end[next] - s > 1 &&
      (isLower(text.charCodeAt(s + 1)) || next > stop + 1) &&
      adjacent &&
      words.kind[before] !== TokenKind.Address &&
      (words.end[before] - words.start[before] > 1 || next > stop + 1)
    );
  }
  if (!opensSentence(text, words, next, limit, false)) return false;
  // “Why?” Mr Smith asked
  if (mark !== '.' && next > stop + 1) {
    for (let k = next; k < limit && k < next + 5; k++) {
      if (reporting.has(words.lower[k])) return false;
      if (words.kind[k] === TokenKind.Mark && words.lower[k] !== '.') break;
    }
  }
  return true;
}

/** One capital and a stop: `J. A. Mensah` goes on. */
function isInitial(text: string, words: Tokens, index: number): boolean {
  return (
    words.end[index] - words.start[index] === 1 &&
    isUpper(text.charCodeAt(words.start[index])) &&
    text.charCodeAt(words.end[index]) === 46
  );
}

function opensSentence(text: string, words: Tokens, index: number, limit: number, afterAbbreviation: boolean): boolean {
  let k = index;
  // Opening marks and brackets
  while (k < limit && words.kind[k] === TokenKind.Mark && k - index < 3) {
    const mark = words.lower[k];
    if (mark === '.' || mark === ',' || mark === ';' || mark === ':' || mark === ')' || mark === '?' || mark === '!')
      return false;
    k++;
  }
  if (k >= limit) return true;
  if (afterAbbreviation) {
    return isUpper(text.charCodeAt(words.start[k])) && (k > index || openers.has(words.lower[k]));
  }
  if (words.kind[k] === TokenKind.Number || words.kind[k] === TokenKind.Address) return true;
  return !isLower(text.charCodeAt(words.start[k]));
}
