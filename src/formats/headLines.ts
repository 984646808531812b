import { bylineTrades } from '../lexicon/en/credits';
import { kickers, menuLines } from '../lexicon/en/boilerplate';
import { fullWeekdays } from '../lexicon/en/calendar';
import { functionWords } from '../lexicon/en/functionWords';
import { fieldDate } from './fieldDate';
import { isEmptyLine, linesFrom } from './fileLines';
import {
  datedMastheadWords,
  headOpeners,
  mastheadWords,
  mottoWords,
  outletWords,
  releaseWords,
  sectionWords,
} from '../lexicon/siteWords';

// The lines of an article's head, and what each of them is by its form.

/** Lines of a head, empty ones aside, and lines of a file among which they and the lead stand. */
const maxHeadLines = 12;
const maxLines = 60;
/** Longer lines are text. In code units. */
const maxLine = 240;
/** From so many words on a line is text; with a stop at its end from fewer. */
const minProseWords = 24;
const minSentenceWords = 12;
/** Code units below the head in which the words of a headline come back. */
const leadLength = 1500;
/** Words of so few letters tell little; of longer ones the first letters stand for all forms. */
const minTelling = 4;
const stemLetters = 5;

/** A line of the head. */
export interface HeadLine {
  readonly text: string;
  readonly words: readonly string[];
  readonly isBelowBlank: boolean;
  readonly isAboveBlank: boolean;
}

/** The lines above the first paragraph, and the beginning of what follows. */
export function splitHead(file: string): { head: HeadLine[]; lead: string } {
  const lines = linesFrom(file, 0, maxLines);
  const head: HeadLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (isEmptyLine(line)) continue;
    const text = line.text.trim();
    const paragraph = lines.slice(index, index + paragraphLines).map((each) => each.text.trim());
    if (isProse(text) || isWrapped(paragraph)) return { head, lead: file.slice(line.start, line.start + leadLength) };
    if (head.length >= maxHeadLines) break;
    const isBlank = (at: number): boolean => at < 0 || at >= lines.length || isEmptyLine(lines[at]);
    head.push({
      text,
      words: wordsOf(text),
      isBelowBlank: isBlank(index - 1),
      isAboveBlank: isBlank(index + 1),
    });
  }
  return { head, lead: '' };
}

/** Lines by which a paragraph with line ends in it is known. */
const paragraphLines = 3;
const minWrapped = 50;

/** Long lines straight below one another, the first of which ends within its sentence. */
function isWrapped([first, second = '', third = '']: readonly string[]): boolean {
  if (first.length < minWrapped || second.length < minWrapped || !/[\p{Ll},]$/u.test(first)) return false;
  return /^\p{Ll}/u.test(second) || /^\p{Ll}/u.test(third);
}

function isProse(text: string): boolean {
  if (text.length > maxLine) return true;
  const count = wordsOf(text).length;
  if (count >= minProseWords) return true;
  // 18.53 The second boat is in.
  if (/^\**\d{1,2}[.:]\d\d(?:\s?[ap]m)?\**\s+\p{Lu}/iu.test(text) && /[.!?]["”’)]*$/.test(text)) return true;
  return count >= minSentenceWords && /[\p{Ll}\d)"”’][.]["”’)]*$/u.test(text) && /\p{Ll}/u.test(text);
}

/** Whether a line of the head is neither a headline nor a name: a day, a byline, a section, a menu, a motto. */
export function isOtherLine(head: readonly HeadLine[], index: number, line: HeadLine): boolean {
  return (
    isDayLine(line.text) ||
    isBylineOrStatus(line) ||
    isLabel(line.text) ||
    isSlug(line.text) ||
    isTrail(line.text) ||
    isTopicInCapitals(line) ||
    isSectionOfTwo(head, index) ||
    isSince(line) ||
    (index > 0 && isMotto(head[index - 1], line))
  );
}

/** *BRIDGE-CLOSED*, *BRIDGE-CLOSED (2nd lead)*: the short name of an agency's story. */
export function isSlug(text: string): boolean {
  return /^\p{Lu}{2,}(?:-(?:\p{Lu}{2,}|\d{1,4})){1,4}(?: \([^()]{1,30}\))?$/u.test(text);
}

/** `Home > Travel > News` */
export function isTrail(line: string): boolean {
  return /^[^>›»]{1,40} [>›»] [^>›»]{1,40} [>›»] /u.test(line);
}

/** *BRIDGE CLOSURE:* above the headline. */
function isTopicInCapitals({ text, words }: HeadLine): boolean {
  return text.endsWith(':') && words.length <= maxPartWords && text === text.toUpperCase();
}

/** *Homes & Gardens*: two nouns joined, below the first line and apart from a headline of more words. */
function isSectionOfTwo(head: readonly HeadLine[], index: number): boolean {
  const { text, words, isAboveBlank } = head[index];
  const below = head.at(index + 1);
  return (
    index > 0 &&
    isAboveBlank &&
    /^\p{Lu}\p{Ll}+ (?:&|and) \p{Lu}\p{Ll}+$/u.test(text) &&
    below !== undefined &&
    below.words.length > words.length + 1
  );
}

/** A day with few words beside it: who wrote, where, the name of the paper. */
const maxBesideDay = 8;
/** Words of some letters in lower case: more make a sentence. */
const maxLowerBesideDay = 2;

export function isDayLine(text: string): boolean {
  const words = wordsOf(text);
  // 4/6/24
  const isDated = fieldDate(text) !== undefined || /^\d{1,2}[./]\d{1,2}[./]\d\d(?:\d\d)?$/.test(text);
  const isWeekday = words.some((word) => fullWeekdays.has(word.toLowerCase())) && /\d/.test(text);
  if (!isDated && !isWeekday) return false;
  return words.filter((word) => !/\d/.test(word)).length <= maxBesideDay && lowerTelling(text) <= maxLowerBesideDay;
}

export function lowerTelling(text: string): number {
  return wordsOf(text).filter((word) => /^\p{Ll}{4,}/u.test(word) && !functionWords.has(word)).length;
}

const maxBylineWords = 14;

/** *By Ann Dahl*, *EXCLUSIVE by ANN DAHL*, *Author: Ann Dahl*, *Updated 3 hours ago*, *[Share] [Print]*. */
export function isBylineOrStatus({ text, words }: HeadLine): boolean {
  if (words.length === 0) return true;
  const bare = text.replace(/^[*_[(]+/, '');
  // Live desk: Ann Dahl
  if (words.length <= maxBylineWords && /^(?:\p{L}+ )?(?:desk|team): \p{Lu}/iu.test(bare)) return true;
  const opener = /^\p{L}+/u.exec(bare)?.[0].toLowerCase() ?? '';
  const writer = /^(?:\p{L}+ ){0,2}[Bb][Yy]:? ["'‘“*]*(\p{L})/u.exec(bare)?.[1] ?? '';
  if (words.length <= maxBylineWords && /\p{Lu}/u.test(writer)) return true;
  if (
    headOpeners.has(opener) &&
    (/^\p{L}+(?: at| on)?\s*[:/|]/u.test(bare) || /\d|\]/.test(bare) || words.length === 1)
  )
    return true;
  if (
    bylineTrades.has(words[words.length - 1].toLowerCase()) &&
    lowerTelling(text) <= 1 &&
    words.length <= maxBylineWords &&
    /,/.test(text)
  )
    return true;
  return /^\d+ min(?:ute)?s?\b/i.test(bare) || /^\[[^\]]{1,20}\]/.test(text);
}

export const bars = / ?[|/·•>›»] ?| {2,}| [-–—] /u;

function partsOf(text: string): string[] {
  return text
    .split(bars)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const maxPartWords = 4;

/** *LOCAL | ARTS*, *Sport*, *Home  News  Weather*, *Press release*: sections and menus alone. */
export function isLabel(text: string): boolean {
  const bare = text.replace(/[.:]$/, '').toLowerCase();
  if (kickers.has(bare) || menuLines.has(bare)) return true;
  const words = wordsOf(bare);
  if (words.length > 0 && words.every((word) => releaseWords.has(word))) return true;
  const parts = partsOf(text.replace(/\([^()]{0,20}\)/g, ''));
  const isShort = (part: string): boolean => wordsOf(part).length <= maxPartWords && isCapitalised(part);
  const isEntry = (part: string): boolean => menuLines.has(part.toLowerCase()) || kickers.has(part.toLowerCase());
  const isSection = (part: string): boolean =>
    isEntry(part) ||
    wordsOf(part).every((word) => sectionWords.has(word.toLowerCase()) || fullWeekdays.has(word.toLowerCase()));
  if (parts.every(isSection)) return true;
  // A menu has entries of its own beside those of every site.
  if (parts.length > 2 && parts.every(isShort) && parts.filter(isEntry).length * 2 > parts.length) return true;
  // The name of a place or a part between bars.
  return /[|/·•›»]/.test(text) && parts.length > 1 && parts.every(isShort) && !parts.some(isMediumName);
}

/** Every word but the smallest begins with a capital or a digit. */
export function isCapitalised(text: string): boolean {
  return wordsOf(text).every((word) => /^[\p{Lu}\d&]/u.test(word) || functionWords.has(word));
}

function isMediumWord(word: string): boolean {
  const lower = word.toLowerCase();
  return outletWords.has(lower) || mastheadWords.has(lower) || datedMastheadWords.has(lower);
}

/** Whether the first or last word of a name is what papers and stations are called, or ends in it: *Ormwire*. */
export function isMediumName(name: string): boolean {
  const words = wordsOf(name.replace(/\([^()]{0,20}\)/g, '')).filter((word) => !/^(?:the|\d.*)$/i.test(word));
  if (words.length === 0 || words.every((word) => sectionWords.has(word.toLowerCase()))) return false;
  return (
    isMediumWord(words[0]) ||
    isMediumWord(words[words.length - 1]) ||
    /.(?:wire|news|radio)$/i.test(words[words.length - 1])
  );
}

export const maxNameWords = 5;

/** What a paper says of itself below its name: *Serving Dale since 1903*, *a letter about the river*. */
export function isMotto(above: HeadLine, { text, words }: HeadLine): boolean {
  if (above.isAboveBlank || above.words.length > maxNameWords || /["“”!?:]/.test(above.text)) return false;
  if (/^\p{Ll}/u.test(text.replace(/^[*_]+/, ''))) return true;
  const isOfPaper = words.some((word) => mottoWords.has(word.toLowerCase()));
  return isSince({ text, words }) || (isOfPaper && /^(?:the|a|an|our|your)\b/i.test(text) && !/["“”!?:]/.test(text));
}

/** The name before what a paper says of itself on the same line: *Slow Water: a weekly letter on rivers*. */
export function nameBeforeMotto(text: string): string | undefined {
  const [name, motto = ''] = text.split(/: (?=(?:the|an?|our|your) )/);
  return wordsOf(motto).some((word) => mottoWords.has(word.toLowerCase())) &&
    !/[.!?]$/.test(motto) &&
    isCapitalised(name) &&
    wordsOf(name).length <= maxNameWords
    ? name
    : undefined;
}

/** *Serving Dale since 1903*, *Founded in 1903*, *Est. 1903*. */
function isSince({ text, words }: Pick<HeadLine, 'text' | 'words'>): boolean {
  return mottoWords.has(words[0]?.toLowerCase()) && /\b(?:since|in|est\.?|established|founded) \d{4}$/i.test(text);
}

/** What the words of a text tell by, forms of one word alike. */
export function tellingStems(text: string): string[] {
  return wordsOf(text.toLowerCase())
    .filter((word) => word.length >= minTelling && !functionWords.has(word))
    .map((word) => word.slice(0, stemLetters));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\p{M}\d.’']*/gu)?.map((word) => word.replace(/[.’']+$/, '')) ?? [];
}
