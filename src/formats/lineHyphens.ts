import type { Edit } from './mappedText';

/** Whether a line ends in a word with a hyphen: *Septem-*. */
export function isHyphenated(line: string): boolean {
  return /\p{L}[-\u00ad\u2010]\s*$/u.test(line);
}

/** Letters of a half by which a word of two words is told from one that was broken: *long-term*. */
const minHalf = 4;

/** The words of a text, collected when they are first asked for. */
export class TextWords {
  private words: Set<string> | undefined;

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    this.words ??= new Set(this.text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []);
    return this.words.has(word.toLowerCase());
  }
}

/** Longer words are none. */
const maxWord = 60;

/**
 * The joint of a word that was broken at the end of a line, as the rest of the text spells the word: *govern-/ment* is
 * one, *long-/term* keeps its hyphen where *long-term* stands elsewhere, or both halves by themselves.
 * @param start after the hyphen. @param end before the second half. @returns undefined where no word was broken
 */
export function hyphenEdit(text: string, start: number, end: number, words: TextWords): Edit | undefined {
  const first = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text.slice(Math.max(0, start - maxWord), start))?.[1];
  const second = /^\p{Ll}\p{L}*/u.exec(text.slice(end, end + maxWord))?.[0];
  if (first === undefined || second === undefined) return undefined;
  const isSoft = text[start - 1] === '\u00ad';
  const keeps = !isSoft && !words.has(first + second) && keepsHyphen(first, second, words);
  return { start: keeps ? start : start - 1, end, text: '' };
}

function keepsHyphen(first: string, second: string, words: TextWords): boolean {
  if (words.has(`${first}-${second}`)) return true;
  return first.length >= minHalf && second.length >= minHalf && words.has(first) && words.has(second);
}
