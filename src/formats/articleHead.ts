import { fullWeekdays } from '../lexicon/en/calendar';
import { organisationWords } from '../lexicon/en/organisations';
import { fieldDate } from './fieldDate';
import {
  type HeadLine,
  splitHead,
  isOtherLine,
  isDayLine,
  isSlug,
  isTrail,
  lowerTelling,
  isBylineOrStatus,
  isLabel,
  isCapitalised,
  isMediumName,
  isMotto,
  nameBeforeMotto,
  maxNameWords,
  tellingStems,
  wordsOf,
} from './headLines';
import { isEdition } from './outletNames';

// The head of an article is the run of short lines above its first paragraph. Which of them is the headline and which
// the name of the paper is decided together: a line above the headline has to be something else.

/** Headline and outlet of the head of an article whose first line is not its headline. */
export interface ArticleHead {
  readonly title: string;
  readonly outlet?: string;
}

/** *Title: Bridge shut*, below the name of the paper or a day. */
export const titleLabel = /^\s*(?:title|headline): +(?=\S)/i;

/** Undefined where the first line is the headline, or where nothing sure is told. */
export function readArticleHead(file: string): ArticleHead | undefined {
  const { head, lead } = splitHead(file);
  if (head.length < 2 || lead === '') return undefined;
  const stems = new Set(tellingStems(lead));
  const other = head.map((line, index) => isOtherLine(head, index, line));
  const names = head.map((line, index) => outletIn(line, index, { head, stems, lead }));
  const labelled = head.findIndex(({ text }) => titleLabel.test(text));
  if (labelled > 0) {
    const title = head[labelled].text.replace(titleLabel, '');
    const name = names.slice(0, labelled).find((told) => told !== undefined)?.name;
    return { title, ...(name === undefined ? {} : { outlet: name }) };
  }
  let best: { title: number; outlet: number | undefined; score: number } | undefined;
  for (const [title, line] of head.entries()) {
    if (other[title]) continue;
    const own = headlineScore(line, title, stems) - plainBelow(head, other, title) * perLineBelow;
    for (const outlet of [undefined, ...head.slice(0, Math.min(title, maxAbove)).keys()]) {
      const name = outlet === undefined ? undefined : names[outlet];
      if (outlet !== undefined && name === undefined) continue;
      const unexplained = other.slice(0, title).filter((is, above) => !is && above !== outlet).length;
      const score = own + (name === undefined ? 0 : name.score - minOutlet) - unexplained * perUnexplained;
      if (best === undefined || score > best.score) best = { title, outlet, score };
    }
  }
  if (best === undefined || best.title === 0 || best.score < minScore) return undefined;
  const outlet = best.outlet === undefined ? undefined : names[best.outlet]?.name;
  return { title: head[best.title].text, ...(outlet === undefined ? {} : { outlet }) };
}

// Weights, set by hand on heads of many kinds; a unit is what one clear sign tells.
/** The name of an outlet stands on one of the first lines. */
const maxAbove = 3;
/** A name with fewer signs may as well be a headline. */
const minOutlet = 3.2;
const minScore = 1;
const perUnexplained = 4.5;
const perLineBelow = 0.5;

function plainBelow(head: readonly HeadLine[], other: readonly boolean[], title: number): number {
  return Math.max(0, head.filter((_, index) => index > title && !other[index]).length - 1);
}

function headlineScore(
  { text, words, isBelowBlank, isAboveBlank }: HeadLine,
  index: number,
  stems: ReadonlySet<string>,
): number {
  let score = index === 0 ? 0.6 : 0;
  if (words.length < 2) score -= 2;
  else if (words.length > 2) score += 1;
  const hits = new Set(tellingStems(text).filter((stem) => stems.has(stem))).size;
  score += [-1, 0.5, 1.3].at(hits) ?? 2;
  if (lowerTelling(text) > 0) score += 1;
  if (/[!?"“”‘]/.test(text)) score += 0.6;
  if (/[,;:]$/.test(text) || (/\.$/.test(text) && words.length > maxNameWords)) score -= 2;
  if (isBelowBlank) score += 0.4;
  if (isAboveBlank) score += 0.4;
  // Ann Dahl
  if (
    words.length <= 3 &&
    !/["“”!?:]/.test(text) &&
    text !== text.toUpperCase() &&
    words.every((word) => /^\p{Lu}/u.test(word))
  )
    score -= 1;
  if (isMediumName(text) && words.length <= maxNameWords) score -= 1.5;
  return score;
}

/** What stands around a line in which a name is looked for. */
interface Around {
  readonly head: readonly HeadLine[];
  readonly stems: ReadonlySet<string>;
  readonly lead: string;
}

/** The likeliest name of an outlet in a line, with its signs. */
function outletIn(
  line: HeadLine,
  index: number,
  { head, stems, lead }: Around,
): { name: string; score: number } | undefined {
  const named = nameBeforeMotto(line.text);
  const parts = named === undefined ? line.text.split(/ ?[|·•] ?| [-–—/] |, /u).map((part) => part.trim()) : [named];
  const name = parts[0].replace(/^[*_]+|[*_]+$/g, '').replace(/ \([^()]{1,30}\)$/, '');
  const words = wordsOf(name);
  if (words.length === 0 || words.length > maxNameWords + 1 || /[.!?:;"“”]/.test(name)) return undefined;
  if (isTrail(line.text) || (isSlug(name) && !isMediumName(name))) return undefined;
  if (fieldDate(name) !== undefined || isBylineOrStatus({ ...line, text: name, words }) || isLabel(name))
    return undefined;
  if (fullWeekdays.has(words[0].toLowerCase())) return undefined;
  let score = [1.5, 0.5].at(index) ?? 0;
  if (isCapitalised(name)) score += 0.5;
  else score -= 0.5;
  if (words.length <= maxNameWords) score += 0.5;
  if (isMediumName(name)) score += 2;
  if (words.some((word) => organisationWords.has(word.toLowerCase()))) score += 1;
  if (/^the /i.test(name)) score += 0.3;
  const rest = parts.slice(1).join(' | ');
  if (rest !== '' && (isLabel(rest) || isDayLine(rest) || fieldDate(rest) !== undefined)) score += 1;
  else if (isEdition(rest)) score += 2;
  else if (rest !== '' && wordsOf(rest).length <= 2) score += 0.3;
  const below = head.at(index + 1);
  if (named !== undefined || (below !== undefined && isMotto(line, below))) score += 2;
  if (below !== undefined && line.isAboveBlank) score += 0.2;
  // LWH: Was it cold?
  const initials = words.map((word) => word[0].toUpperCase()).join('');
  if (initials.length > 1 && new RegExp(`(?:^|[^\\p{L}])${initials}(?:[^\\p{L}]|$)`, 'u').test(lead)) score += 2;
  const told = tellingStems(name);
  if (told.length > 0 && told.every((stem) => stems.has(stem))) score -= 1;
  return score < minOutlet ? undefined : { name, score };
}
