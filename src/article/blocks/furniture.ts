import {
  amendmentOpeners,
  boilerplateOpeners,
  closingHeadings,
  lastHeadings,
  menuLines,
} from '../../lexicon/en/boilerplate';
import { PhraseTable } from '../../text/phrases';
import type { Rule } from '../../text/rule';
import { countWords } from '../../text/tokens';
import type { FurnitureRule } from './block';
import type { Page } from './page';

/** @returns the line after the stretch that the rule takes, which begins at `index`; `index` where it takes none */
type ReadLines = (page: Page, index: number) => number;

const openers = new PhraseTable([...boilerplateOpeners].map((phrase) => [phrase, true] as const));
const amendments = new PhraseTable([...amendmentOpeners].map((phrase) => [phrase, true] as const));

/** Lines of a page's head among which a menu stands. */
const maxMenuLines = 40;
/** Entries that must be known: a short line or two may be anything. */
const minMenuEntries = 2;
const minMenuLines = 3;
const maxEntryWords = 3;

/** Rules for stretches of lines that a site, a letter or a release prints around its text. */
export const furnitureRules: readonly Rule<FurnitureRule, ReadLines>[] = [
  {
    id: 'opening-menu',
    example: '[Home\nNews\nSport\nSign in]\n\nDam holds after a night of rain\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\nAna Ruiz\n12 June\n\nEngineers said the dam held.',
    read: (page, index) => {
      if (index > 0) return index;
      let end = 0;
      while (end < page.lines.length && end < maxMenuLines && isEntry(page, end)) end++;
      return lastEntry(page, end);
    },
  },
  {
    id: 'crumbs',
    example: '[News > Local > Transport]\n\nDam holds after a night of rain\n\nEngineers said the dam held.',
    counterexample: 'Dam > bridge\n\nEngineers said the dam held.',
    read: (page, index) => {
      const line = lineText(page, index);
      const parts = line.split(/\s+[>›»/]\s+/);
      const isCrumbs = parts.length > 2 && parts.every((part) => part.length > 0 && part.length <= maxCrumb);
      return index < maxMenuLines && isCrumbs && !/[.!?]$/.test(line) ? index + 1 : index;
    },
  },
  {
    id: 'site-opener',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[You received this email because you asked for it.]',
    counterexample: 'Dam holds\n\nEngineers said the email you received was theirs.',
    read: (page, index) => {
      const { from, to } = page.lines[index];
      return openers.match(page.tokens, from, to) ? index + 1 : index;
    },
  },
  {
    id: 'amendment',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[• This article was amended on 3 May. The dam holds.]',
    counterexample: 'Dam holds\n\nEngineers said this article was amended by nobody.',
    read: (page, index) => {
      const { from, to } = page.lines[index];
      const bullet = /^[•*–-]$/.test(page.tokens.lower[from]) ? from + 1 : from;
      return index > 0 && amendments.match(page.tokens, bullet, to) ? index + 1 : index;
    },
  },
  {
    id: 'letter-box',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\n[Sign up to The Valley\nWe tell you what you need to know\nPrivacy Notice: letters may contain advertisements.]\n\nNobody was hurt.',
    counterexample: 'Dam holds\n\nSign up to the army, they said.\n\nNobody was hurt.',
    read: (page, index) => {
      if (!/^sign up (?:to|for)\b/i.test(lineText(page, index)) || isSentence(page, index)) return index;
      for (let i = index + 1; i < page.lines.length && i <= index + maxBoxLines; i++)
        if (/^(?:privacy notice|after newsletter promotion)/i.test(lineText(page, i))) return i + 1;
      return index;
    },
  },
  {
    id: 'release-about',
    example:
      'FOR IMMEDIATE RELEASE\n\nDam holds\n\nEngineers said the dam held.\n\n[About Dams United\n\nDams United runs four dams in the valley of the river.]',
    counterexample: 'Dam holds\n\nAbout Dams United\n\nDams United runs four dams in the valley of the river.',
    read: (page, index) => {
      const isHeading = /^about \p{Lu}/iu.test(lineText(page, index)) && wordsIn(page, index) <= maxAboutWords;
      return isHeading && !isSentence(page, index) && isRelease(page) ? page.lines.length : index;
    },
  },
  {
    id: 'signature',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[--\nAda Moss | Reporter]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\n--\nNobody was hurt.',
    read: (page, index) =>
      index > 0 && /^--$/.test(lineText(page, index)) && isSignature(page, index) ? page.lines.length : index,
  },
  {
    id: 'letter-footer',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\nYou received this email because you asked for it.\n\n[Dams United, 1 Quay Lane, Brik]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nDams United, 1 Quay Lane, Brik',
    read: (page, index) => {
      const isLast = page.isLast(index) && index > 0 && page.pieces[index - 1][0].rule === 'site-opener';
      return isLast && !isSentence(page, index) && wordsIn(page, index) <= maxTitleWords ? index + 1 : index;
    },
  },
  {
    id: 'closing-section',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\nNobody was hurt.\n\n[Most viewed\nFerry runs aground\nRates cut]',
    counterexample:
      'Dam holds\n\nPopular\n\nEngineers said that the dam was popular with those who live in the valley below it.',
    read: (page, index) => {
      const folded = foldedLine(page, index);
      if (!closingHeadings.has(folded) || !hasTextAbove(page, index)) return index;
      return lastHeadings.has(folded) || !tellsBelow(page, index) ? page.lines.length : index;
    },
  },
];

const maxCrumb = 40;
/** Lines of a box that offers a letter. */
const maxBoxLines = 7;
const maxAboutWords = 6;
/** The mark of a signature and the lines below it. */
const maxSignatureLines = 8;

/** Marks what a site, a letter or a release prints around its text. */
export function markFurniture(page: Page): void {
  for (let i = 0; i < page.lines.length; i++) {
    for (const { id, read } of furnitureRules) {
      const end = read(page, i);
      if (end <= i) continue;
      for (let line = i; line < end; line++) page.assignLine(line, 'boilerplate', id);
      i = end - 1;
      break;
    }
  }
}

function lineText({ text, lines }: Page, index: number): string {
  return text.slice(lines[index].start, lines[index].end);
}

/** Longer lines are no entries or headings of a site. */
const maxFolded = 60;

function foldedLine(page: Page, index: number): string {
  const line = lineText(page, index);
  if (line.length > maxFolded) return '';
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[:\s(\d)]+$/, '');
}

/** A few lines to the end, none of them a sentence. */
function isSignature(page: Page, index: number): boolean {
  if (page.lines.length - index > maxSignatureLines) return false;
  for (let i = index + 1; i < page.lines.length; i++) if (isSentence(page, i)) return false;
  return true;
}

function wordsIn({ tokens, lines }: Page, index: number): number {
  return countWords(tokens, lines[index].from, lines[index].to);
}

function isSentence(page: Page, index: number): boolean {
  return /[.!?…]["”’')\]]*$/.test(lineText(page, index));
}

function isEntry(page: Page, index: number): boolean {
  if (page.lines[index].level > 0 || isSentence(page, index)) return false;
  return wordsIn(page, index) <= maxEntryWords || menuLines.has(foldedLine(page, index));
}

/** The line after the last known entry of the menu that begins a text; 0 where it has none. */
function lastEntry(page: Page, limit: number): number {
  let last = 0;
  let known = 0;
  for (let i = 0; i < limit; i++) {
    if (!menuLines.has(foldedLine(page, i))) continue;
    known++;
    last = i + 1;
  }
  return last >= minMenuLines && known >= minMenuEntries && last < page.lines.length ? last : 0;
}

/** Sentences above a heading show that the article has been. */
const minTextAbove = 2;

function hasTextAbove(page: Page, index: number): boolean {
  let sentences = 0;
  for (let i = 0; i < index; i++) if (page.hasParagraph(i) && isSentence(page, i)) sentences++;
  return sentences >= minTextAbove;
}

/** Titles of other articles have fewer words. */
const maxTitleWords = 16;

function tellsBelow(page: Page, index: number): boolean {
  for (let i = index + 1; i < page.lines.length; i++)
    if (page.hasParagraph(i) && isSentence(page, i) && wordsIn(page, i) > maxTitleWords) return true;
  return false;
}

function isRelease(page: Page): boolean {
  const limit = Math.min(page.lines.length, maxReleaseLines);
  for (let i = 0; i < limit; i++)
    if (/^(?:for immediate release|(?:press|news|media) release)\b/i.test(lineText(page, i))) return true;
  return false;
}

/** Lines at the head of a release among which it says that it is one. */
const maxReleaseLines = 6;
