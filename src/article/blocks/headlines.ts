import { kickers, menuLines } from '../../lexicon/en/boilerplate';
import { shareOfCapitals } from '../../text/capitalisation';
import type { Rule } from '../../text/rule';
import { countWords } from '../../text/tokens';
import type { HeadlineRule } from './block';
import type { Page } from './page';
import { repeatsBelow } from './repeats';
import { bylineRuleOf } from './bylines';
import { foldedLine, wordsIn } from './surroundings';
import { titleLabel } from '../../formats/articleHead';
import { looksLikeTitle } from './titles';

/** @param lead the first line that is not boilerplate. @returns the line that is the headline */
type ReadHeadline = (page: Page, lead: number) => number | undefined;
type HeadlineRow = Rule<HeadlineRule, ReadHeadline>;

/** Lines that may stand above the headline of a file that does not begin with it. */
const maxLinesAbove = 2;
/** Long headlines have up to this many words; more are a sentence without its stop. */
const maxHeadlineWords = 32;
/** Below an excerpt of the text only a title of usual length is taken for the headline. */
const maxTitleWords = 25;
/** Share of the words of four letters and more that titles capitalise. Chosen by hand. */
const minTitleCapitals = 0.6;

/** A title below a label has more words than the label; a name or a day has fewer. */
const minWordsBelowLabel = 4;

/** A date or a line of the site may stand between a label and the headline. */
const maxLinesToTitle = 8;

function nextPlain(page: Page, lead: number): number | undefined {
  for (let i = lead + 1; i < page.lines.length && i <= lead + maxLinesToTitle; i++) {
    if (page.isPlain(i)) return i;
    if (page.hasParagraph(i)) return undefined;
  }
  return undefined;
}

/** *HALLAM COUNCIL*, *NEWS RELEASE*: whose release it is stands above the line that says that it is one. */
function belowRelease(page: Page, lead: number): number | undefined {
  const isRelease = !page.isLast(lead) && kickers.has(foldedLine(page, lead + 1)) && page.isAllBoilerplate(lead + 1);
  return isRelease && wordsIn(page, lead) <= maxSenderWords ? nextPlain(page, lead) : undefined;
}

/** A headline has more words than the name of a sender. */
const maxSenderWords = 6;

/** The motto of a site and the name of a section, say: two short lines, and a byline or date close below the title. */
const maxLabelWords = 4;
const maxLinesToByline = 4;

function belowTwoLabels(page: Page, lead: number): number | undefined {
  const isShort = (index: number): boolean =>
    page.isPlain(index) && wordsIn(page, index) <= maxLabelWords && !bylineRuleOf(page, page.lines[index]);
  const title = lead + 2;
  if (!isShort(lead) || !isShort(lead + 1) || !page.isPlain(title) || wordsIn(page, title) <= maxLabelWords)
    return undefined;
  for (let i = title + 1; i < page.lines.length && i <= title + maxLinesToByline; i++)
    if (page.pieces[i][0].kind === 'dateline' || bylineRuleOf(page, page.lines[i])) return title;
  return undefined;
}

const belowLabel: HeadlineRow = {
  id: 'headline-below-label',
  example: 'News\n\n[River rises by two metres]\n\nThe river rose by two metres in the night.',
  counterexample: 'River rises\n\nPumps were brought in\n\nThe river rose by two metres in the night.',
  read: (page, lead) => {
    if (!page.isPlain(lead)) return undefined;
    const label = foldedLine(page, lead);
    const isLabel = menuLines.has(label) || kickers.has(label);
    const title = isLabel ? nextPlain(page, lead) : (belowRelease(page, lead) ?? belowTwoLabels(page, lead));
    if (title === undefined || page.isLast(title)) return undefined;
    const { from, to } = page.lines[title];
    return countWords(page.tokens, from, to) >= minWordsBelowLabel && looksLikeTitle(page, title, maxHeadlineWords)
      ? title
      : undefined;
  },
};

const belowExcerpt: HeadlineRow = {
  id: 'headline-below-excerpt',
  example:
    'The river rose by two metres in the night and cut off the town.\n[River Rises By Two Metres]\nThe river rose by two metres in the night and cut off the town. Pumps were brought in.',
  counterexample:
    'The river rose by two metres in the night and cut off the town.\nRiver Rises By Two Metres\nThe river fell by two metres in the day. Pumps were brought in.',
  read: (page, lead) => {
    const title = lead + 1;
    if (!page.isPlain(lead) || !page.isPlain(title) || page.isLast(title)) return undefined;
    const { from, to } = page.lines[title];
    return looksLikeTitle(page, title, maxTitleWords) &&
      shareOfCapitals(page.text, page.tokens, from, to) > minTitleCapitals &&
      repeatsBelow(page, lead)
      ? title
      : undefined;
  },
};

/** Read in this order; the first that finds a headline decides. */
export const headlineRules: readonly HeadlineRow[] = [
  {
    id: 'headline-markdown',
    example: 'The Ledger\n\n# [Dam holds]\n\nEngineers said the dam held.',
    counterexample: 'The Ledger\n\nDam #1 holds\n\nEngineers said the dam held.',
    read: (page, lead) => {
      const title = page.lines.findIndex(({ level }, index) => level > 0 && page.pieces[index][0].kind !== 'dateline');
      if (title < 0) return undefined;
      if (title <= lead + maxLinesAbove) return isSiteName(page, title) ? title + 1 : title;
      return page.lines[title].level === 1 && tellsNothing(page, lead, title) ? title : undefined;
    },
  },
  belowLabel,
  {
    id: 'headline-first',
    example: '[Dam holds]\n\nEngineers said the dam held.',
    counterexample: 'Engineers said the dam held.\n\nNobody left.',
    read: (page, lead) =>
      page.isPlain(lead) && !page.isLast(lead) && looksLikeTitle(page, lead, maxHeadlineWords) ? lead : undefined,
  },
  belowExcerpt,
];

/**
 * Marks the headline, and an excerpt of the text that a site prints above it.
 * @param lead the first line that is not boilerplate
 * @param isNamed whether the file tells the title
 * @returns the line of the headline
 */
export function markHeadline(page: Page, lead: number, isNamed = false): number | undefined {
  for (const { id, read } of headlineRules) {
    // A title that the file tells need not stand in the text: only a heading of the first level is it there.
    if (isNamed && (id !== 'headline-markdown' || !page.lines.some(({ level }) => level === 1))) continue;
    const headline = read(page, lead);
    if (headline === undefined) continue;
    page.assign(headline, 'headline', id);
    if (id === 'headline-markdown') setAside(page, lead, headline);
    if (id === 'headline-markdown' && headline > 0 && isSiteName(page, headline - 1))
      page.assign(headline - 1, 'boilerplate', 'above-headline');
    if (id === belowLabel.id)
      for (let i = lead; i < headline; i++) if (page.isPlain(i)) page.assign(i, 'boilerplate', 'above-headline');
    if (id === belowExcerpt.id) page.assign(lead, 'standfirst', 'standfirst-excerpt');
    return headline;
  }
  return undefined;
}

/** *# The Ledger* above *## Dam holds after a night of rain*: a site's name, and its headline straight below. */
const maxSiteWords = 3;

function isSiteName(page: Page, title: number): boolean {
  const below = page.lines.at(title + 1);
  return (
    page.lines[title].level === 1 &&
    below?.level === 2 &&
    wordsIn(page, title) <= maxSiteWords &&
    wordsIn(page, title + 1) >= minWordsBelowLabel &&
    !page.isLast(title + 1) &&
    (bylineRuleOf(page, page.lines[title + 2]) !== undefined || page.pieces[title + 2][0].kind === 'dateline')
  );
}

/** Buttons and names above the headline of a saved page: more are another text. */
const maxButtons = 16;
const maxButtonWords = 8;

/** Whether the lines above a heading are buttons, names and counts of a site. */
function tellsNothing(page: Page, from: number, to: number): boolean {
  if (to - from > maxButtons) return false;
  for (let i = from; i < to; i++) {
    const { from: first, to: last } = page.lines[i];
    if (page.isPlain(i) && (countWords(page.tokens, first, last) > maxButtonWords || isSentence(page, i))) return false;
  }
  return true;
}

/** What stands above the headline and shows no role of its own belongs to the site, where it is more than a name or two. */
function setAside(page: Page, from: number, headline: number): void {
  if (headline <= from + maxLinesAbove) return;
  for (let i = from; i < headline; i++) if (page.isPlain(i)) page.assign(i, 'boilerplate', 'above-headline');
}

/** Lines among which the headline stands that the file names. */
const maxNamedLines = 20;

/** Marks the line that has the words of the title that the file gives. @returns that line */
export function markNamedHeadline(page: Page, title: string | undefined): number | undefined {
  const wanted = title === undefined ? '' : bareWords(title);
  if (wanted === '') return undefined;
  for (let i = 0; i < page.lines.length && i < maxNamedLines; i++) {
    const { start, end } = page.lines[i];
    if (end - start > 2 * wanted.length + maxBeyond || !isTitle(page.text.slice(start, end), wanted)) continue;
    page.assignLine(i, 'headline', 'headline-named');
    for (let above = 0; above < i; above++)
      if (page.isPlain(above) && tellsNothing(page, above, above + 1))
        page.assign(above, 'boilerplate', 'above-headline');
    return i;
  }
  return undefined;
}

/** Marks and blanks beyond the letters of a title. */
const maxBeyond = 64;

/** A label may stand before: *Title: Dam holds*; the name of a site may follow: *Dam holds | The Ledger*. @param wanted letters and digits of the title */
function isTitle(line: string, wanted: string): boolean {
  if (bareWords(line) === wanted || bareWords(line.replace(titleLabel, '')) === wanted) return true;
  const site = /^(.*?) (?:[|–—·-]|::) [^|–—·]{3,60}$/u.exec(line);
  return site !== null && bareWords(site[1]) === wanted;
}

function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Read where no other rule found a headline, after the headings are marked. */
export const headlineHeading: HeadlineRow = {
  id: 'headline-heading',
  example:
    'https://ledger.example/ferry.html\nsent from the harbour\n[Ferry Runs Aground]\nA ferry with ninety people on board ran aground off Belmora on Sunday, and all were saved.\nThe owner was asleep.',
  counterexample:
    'Engineers said the dam held.\n\nWhat comes next\n\nThe dam will be checked by engineers from three countries before the rain sets in.',
  read: (page, lead) => {
    const first = page.pieces.findIndex((pieces) => pieces.length === 1 && pieces[0].kind === 'heading');
    if (first < 0 || first > lead + maxLinesAbove) return undefined;
    for (let i = lead; i < first; i++) if (isSentence(page, i)) return undefined;
    return first;
  },
};

/** Makes the first heading of a text without a headline its headline, where only an address or a site's line stands above. */
export function promoteHeading(page: Page, lead: number): void {
  const headline = headlineHeading.read(page, lead);
  if (headline !== undefined) page.assign(headline, 'headline', headlineHeading.id);
}

function isSentence(page: Page, index: number): boolean {
  const { start, end } = page.lines[index];
  return page.isPlain(index) && /[.!?]["'”’]?$/.test(page.text.slice(Math.max(start, end - 2), end));
}
