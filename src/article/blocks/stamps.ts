import { liveWords, stampSigns, stampWords } from '../../lexicon/siteWords';
import type { Page } from './page';

// When an entry of a live blog, a comment or an article was posted, as sites print it above or before its text.

/** Longer lines tell more than a time. */
const maxStampLength = 60;
const maxStampWords = 9;

/**
 * Whether a line tells when something was posted and nothing else: *18:05 BST*, *6.05pm*, *[14:32]*, *Updated 3h ago*,
 * *Mon 3 Mar, 09:14*. One with a year is a line of dates.
 */
export function isStamp(shown: string): boolean {
  // A site that has a time for the eye and for readers of screens has it twice: *18:0518:05*.
  const line = shown.length > maxStampLength ? shown : shown.replace(/(\d\d[:.]\d\d)\1/, '$1');
  // Nearly every short line is told here: without a number, only *just now* is a time.
  if (line.length > maxStampLength || !/\d|now/i.test(line) || /\d{4}/.test(line)) return false;
  const words = line.toLowerCase().match(/\d+(?:[:.h]\d+)*|\p{L}+/gu) ?? [];
  if (words.length > maxStampWords || !words.every((word) => /^\d/.test(word) || stampWords.has(word))) return false;
  if (words.join(' ') === 'just now') return true;
  const isTime = words.some((word) => stampSigns.has(word) || /^\d{1,2}[:h]\d\d(?!\d)/.test(word));
  return (isTime || /\d ?[ap]\.m\b/i.test(line)) && words.some((word) => /^\d/.test(word));
}

/** A stamp before the text of its entry. */
interface OpeningStamp {
  /** Code units it takes, with the mark and the blanks behind it. */
  readonly length: number;
  readonly minutes: number;
  readonly isBracketed: boolean;
  /** `14.20`: a number as well as a time, where nothing says that the page is live. */
  readonly isDotted: boolean;
}

/** `[14:32] `, `11:47 p.m. ET — `, `18:05 Uhr: `, `16.42 GMT | `, and `18:05 ` before a capital. */
const opening =
  /^(?<open>[[(])?\s?(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d))?(?::\d\d)?(?:\s?(?<half>[apAP])\.?[mM]\b\.?)?(?<zone>\s(?:\p{Lu}{2,4}|[Uu]hr)\b)?\s?(?<close>[\])])?(?<mark>\s?[:–—|·-])?\s+(?=\S)/u;
const minutesOfHour = 60;
const halfDay = 12;
const hoursOfDay = 24;

function openingStampOf(line: string): OpeningStamp | undefined {
  const match = opening.exec(line.slice(0, maxStampLength));
  if (!match) return undefined;
  const { open, hour, minute, half, zone, close, mark } = match.groups as Partial<Record<string, string>>;
  if ((open === undefined) !== (close === undefined) || (minute === undefined && half === undefined)) return undefined;
  const words = zone?.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isClock = half !== undefined || /^.?\s?\d{1,2}[:h]/.test(line) || words.some((word) => stampSigns.has(word));
  if (!words.every((word) => stampWords.has(word))) return undefined;
  const isDotted = !isClock && Number(hour) < hoursOfDay && Number(minute) < minutesOfHour;
  if (!isClock && !isDotted) return undefined;
  const { length } = match[0];
  if (open === undefined && mark === undefined && !/^["“'‘]?\p{Lu}/u.test(line.slice(length))) return undefined;
  const hours = (Number(hour) % (half ? halfDay : Infinity)) + (half?.toLowerCase() === 'p' ? halfDay : 0);
  return { length, minutes: hours * minutesOfHour + Number(minute ?? 0), isBracketed: open !== undefined, isDotted };
}

/** Fewer entries with their time are no live blog. */
const minEntries = 3;
/** Lines at the head of a page in which it says that it is live. */
const maxHeadLines = 3;

/**
 * Parts the stamps of a live blog from the entries before which they stand. Entries in the order of the day, as a
 * chronology has them, keep their times: they tell when something happened.
 */
export function markOpeningStamps(page: Page): void {
  const found: { readonly index: number; readonly stamp: OpeningStamp }[] = [];
  const isSaidLive = saysLive(page);
  for (let i = 0; i < page.lines.length; i++) {
    const stamp = openingStampOf(page.beginningOf(i, maxStampLength));
    if (stamp && (isSaidLive || !stamp.isDotted) && page.hasParagraph(i)) found.push({ index: i, stamp });
  }
  const [first, last] = [found.at(0), found.at(-1)];
  if (!first || !last || found.length < minEntries) return;
  const isLive = found.every(({ stamp }) => stamp.isBracketed) || first.stamp.minutes > last.stamp.minutes;
  if (!isLive && !isSaidLive) return;
  for (const { index, stamp } of found) page.cutFront(index, page.lines[index].start + stamp.length, 'stamp');
}

function saysLive(page: Page): boolean {
  const limit = page.lines.at(Math.min(maxHeadLines, page.lines.length) - 1)?.to ?? 0;
  for (let i = 0; i < limit; i++) if (liveWords.has(page.tokens.lower[i])) return true;
  return false;
}
