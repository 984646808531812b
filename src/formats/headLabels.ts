import { organisationWords } from '../lexicon/en/organisations';
import {
  datedMastheadWords,
  mastheadWords,
  outletWords,
  releaseLabels,
  releaseWords,
  sectionWords,
} from '../lexicon/siteWords';
import { fieldDate } from './fieldDate';
import type { FileLine } from './fileLines';
import type { FrontMatter } from './frontMatter';

// What stands above a headline and is none: whose release it is, a part of a site, the short name of an agency's story.

/** A sender's name has so many words at most, and a headline below it so many at least. */
const maxSenderWords = 8;
/** Lines of a release between its sender and its headline: what it is, the day, whom to ask, a number. */
const maxReleaseLines = 4;
/** A name before the bar of a site has so many words at most, what stands behind it fewer. */
const maxNameWords = 4;
const maxPartWords = 3;

/**
 * The label on the first line of a text whose headline stands further down.
 * @param lines those with words at the head of the text
 * @param isHeadline whether a line may be the headline
 */
export function readHeadLabel(
  lines: readonly FileLine[],
  isHeadline: (line: string) => boolean,
): Pick<FrontMatter, 'fields' | 'start'> | undefined {
  if (lines.length < 3) return undefined;
  const texts = lines.map(({ text }) => text.trim());
  const [first, second] = texts;
  // RIVER-FERRY above the day and the headline
  if (/^\p{Lu}{3,}(?:-\p{Lu}{2,}){1,3}$/u.test(first) && isDay(second) && isHeadline(texts[2]))
    return { fields: [], start: lines[0].next };
  // ORM LIVE above the headline and the day
  const isLive = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)? live$/iu.test(first) && isDay(texts[2]);
  const site = isLive ? first : partOfSite(first);
  if (site !== undefined && isHeadline(second)) return { fields: [['site', site]], start: lines[0].next };
  const told = isSender(first) ? linesOfRelease(texts, isHeadline) : undefined;
  return told === undefined ? undefined : { fields: [['site', first]], start: lines[told].next };
}

function isDay(line: string): boolean {
  return fieldDate(line) !== undefined;
}

/** `ORM POLICE`, `Dale Borough Council`, `County Office of Roads`: the name of a body and nothing else. */
function isSender(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > maxSenderWords || /[.,!?;:"“‘]/.test(line)) return false;
  if (!words.every((word) => /^(?:[\p{Lu}\d&]|(?:of|and|for|the)$)/u.test(word) || organisationWords.has(word)))
    return false;
  const of = words.findIndex((word) => /^of$/i.test(word));
  const heads = [words[words.length - 1], ...(of > 0 ? [words[of - 1]] : [])];
  return !isKindOfRelease(line) && heads.some((word) => organisationWords.has(word.toLowerCase()));
}

/**
 * Index of the last line that says that this is a release, where a headline follows below the day and the like.
 * @param texts the sender's name first
 */
function linesOfRelease(texts: readonly string[], isHeadline: (line: string) => boolean): number | undefined {
  let told = 0;
  let isTold = false;
  for (let at = 1; at <= maxReleaseLines && at < texts.length; at++) {
    const line = texts[at];
    if (isKindOfRelease(line)) {
      if (told === at - 1) told = at;
    } else if (!isDay(line) && !releaseLabels.has(firstWordOf(line))) {
      // A statement has its name for a headline, and the day below it.
      const isDated = at + 1 < texts.length && isDay(texts[at + 1]);
      return (isTold || isDated) && isHeadline(line) ? told : undefined;
    }
    isTold = true;
  }
  return undefined;
}

/** `Media release – for immediate use`, `Press Notice`, `NEWS`. */
function isKindOfRelease(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => releaseWords.has(word));
}

/** The name before the bar of `Orm Radio | Sport`, `ORM QUARTERLY – ONLINE`: a part of a site stands behind it. */
function partOfSite(line: string): string | undefined {
  const [name, ...parts] = line.split(/ [|–—] /);
  if (parts.length === 0 || wordsOf(name).length > maxNameWords || /[.!?:]$/.test(name)) return undefined;
  const own = wordsOf(name);
  const isSection = (word: string): boolean => sectionWords.has(word);
  const isPart = (part: string): boolean => wordsOf(part).every((word) => isSection(word) || own.includes(word));
  if (!parts.some(isPart) || parts.some((part) => wordsOf(part).length > maxPartWords)) return undefined;
  const isBar = line.includes(' | ');
  const isNamed = wordsOf(name).some(
    (word) => outletWords.has(word) || mastheadWords.has(word) || datedMastheadWords.has(word),
  );
  return !own.every(isSection) && (isNamed || (isBar && /^\p{Lu}/u.test(name))) ? name : undefined;
}

function firstWordOf(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d.’']+/gu) ?? [];
}
