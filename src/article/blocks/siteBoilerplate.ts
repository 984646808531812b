import {
  amendmentOpeners,
  answerNouns,
  boilerplateOpeners,
  closingHeadings,
  lastHeadings,
  listLinks,
  menuLines,
  noteLabels,
  noteVerbs,
  releaseOpeners,
} from '../../lexicon/en/boilerplate';
import { PhraseTable } from '../../text/phrases';
import type { Rule } from '../../text/rule';
import type { SiteRule } from './block';
import { boxEnd } from './letterBox';
import { pointsElsewhere, relatedEnd } from './otherArticles';
import { firstWordOf } from './lines';
import type { Page } from './page';
import { commentsEnd } from './readerComments';
import {
  foldedLine,
  isSentence,
  lineText,
  maxTitleWords,
  surroundingsOf,
  wordsIn,
  type Surroundings,
} from './surroundings';

/** @returns the line after the stretch that the rule takes, which begins at `index`; `index` where it takes none */
type ReadLines = (page: Page, index: number, surroundings: Surroundings) => number;

const openers = new PhraseTable([...boilerplateOpeners].map((phrase) => [phrase, true] as const));
const releases = new PhraseTable([...releaseOpeners].map((phrase) => [phrase, true] as const));
const amendments = new PhraseTable([...amendmentOpeners].map((phrase) => [phrase, true] as const));

/** Lines of a page's head among which a menu stands. */
const maxMenuLines = 40;
/** Entries that must be known: a short line or two may be anything. */
const minMenuEntries = 2;
const minMenuLines = 3;
const maxEntryWords = 4;
const maxMenuRow = 200;

/** Rules for stretches of lines that a site, a letter or a release prints around its text. */
export const siteRules: readonly Rule<SiteRule, ReadLines>[] = [
  {
    id: 'opening-menu',
    example: '[Home\nNews\nSport\nSign in]\n\nDam holds after a night of rain\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\nAna Ruiz\n12 June\n\nEngineers said the dam held.',
    read: (page, index) => {
      if (index > 0) return index;
      let end = 0;
      while (end < page.lines.length && end < maxMenuLines && isEntry(page, end)) end++;
      // Buttons stand below a headline too: *Dam holds*, *Share*, *Save*.
      return isMenuTop(page) ? lastEntry(page, end) : 0;
    },
  },
  {
    id: 'opening-menu',
    example: '[Home | News | Sport | Weather]\n\nDam holds after a night of rain\n\nEngineers said the dam held.',
    counterexample: 'Dam holds | Sport\n\nEngineers said the dam held.',
    read: (page, index) => (index < maxMenuLines && isMenuRow(lineText(page, index)) ? index + 1 : index),
  },
  {
    id: 'crumbs',
    example: '[News > Local > Transport]\n\nDam holds after a night of rain\n\nEngineers said the dam held.',
    counterexample: 'Dam > bridge\n\nEngineers said the dam held.',
    read: (page, index) => {
      const line = index < maxMenuLines ? lineText(page, index) : '';
      if (!crumbMark.test(line)) return index;
      // One blank on each side: a run of blanks would be begun anew at each of them.
      const parts = line.split(/\s[>›»/]\s/).map((part) => part.trim());
      const isCrumbs = parts.length > 2 && parts.every((part) => part.length > 0 && part.length <= maxCrumb);
      return isCrumbs && !/[.!?]$/.test(line) ? index + 1 : index;
    },
  },
  {
    id: 'count-alone',
    example: 'Dam holds\n\n[64]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\n64 dams\n\nEngineers said the dam held.',
    read: (page, index, { told }) =>
      index > 0 && (index < told ? /^\+?\d{1,4}$/ : /^\+\d{1,3}$/).test(lineText(page, index)) ? index + 1 : index,
  },
  {
    id: 'release-end',
    example:
      'FOR IMMEDIATE RELEASE\n\nDam holds\n\nEngineers said the dam held.\n\n[ENDS\n\nDams United was founded in 1922 by two brothers.]',
    counterexample: 'Dam holds\n\nENDS\n\nDams United was founded in 1922 by two brothers.',
    read: (page, index, { begun }) => {
      if (
        index < begun ||
        !/^(?:[-– ]*ends[-– ]*|#(?: ?#){2}|notes (?:to|for) editors:?)$/i.test(lineText(page, index))
      )
        return index;
      return isRelease(page) ? page.lines.length : index;
    },
  },
  {
    id: 'site-opener',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[You received this email because you asked for it.]',
    counterexample: 'Dam holds\n\nEngineers said the email you received was theirs.',
    read: (page, index) => {
      const line = page.lines[index];
      if (!openers.match(page.tokens, firstWordOf(page.tokens, line), line.to)) return index;
      // The sender stands below.
      return foldedLine(page, index) === 'news provided by' && !page.isLast(index) ? index + 2 : index + 1;
    },
  },
  {
    id: 'amendment',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[• This article was amended on 3 May. The dam holds.]',
    counterexample: 'Dam holds\n\nEngineers said this article was amended by nobody.',
    read: (page, index) => {
      if (index === 0) return index;
      const line = page.lines[index];
      const isNote =
        amendments.match(page.tokens, firstWordOf(page.tokens, line), line.to) !== undefined ||
        isLabelledNote(page.beginningOf(index, noteSample));
      return isNote ? index + 1 : index;
    },
  },
  {
    id: 'letter-box',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\n[Sign up to The Valley\nWe tell you what you need to know\nPrivacy Notice: letters may contain advertisements.]\n\nNobody was hurt.',
    counterexample: 'Dam holds\n\nSign up to the army, they said.\n\nNobody was hurt.',
    read: (page, index) => boxEnd(page, index),
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
    read: (page, index, { told, lastTelling }) => {
      const folded = index < told ? '' : foldedLine(page, index);
      if (folded === '') return index;
      if (opensLast(folded)) return page.lines.length;
      return closingHeadings.has(folded) && lastTelling <= index ? sectionEnd(page, index) : index;
    },
  },
];

/** Rules for such stretches that show by their form, in texts of any language. */
export const formRules: readonly Rule<SiteRule, ReadLines>[] = [
  {
    id: 'pointer',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[READ MORE: Ferry strike ends]\n\nNobody was hurt.',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThe reader: “Ferry strike ends”\n\nNobody was hurt.',
    read: (page, index, { begun }) => (index >= begun && pointsElsewhere(page, index) ? index + 1 : index),
  },
  {
    id: 'related-list',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\n[Related stories\nFerry strike ends\nWho owns the river?]\n\nNobody was hurt.',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nRelated dams\nThe upper dam\n\nNobody was hurt.',
    read: (page, index, { begun }) => (index >= begun ? relatedEnd(page, index) : index),
  },
  {
    id: 'reader-comments',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\nNobody was hurt.\n\n[SaltyDog\n2 hours ago\nThe dam leaks.\nReply]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nNobody was hurt.\n\nAda Moss\n\nThe dam leaks.',
    read: commentsEnd,
  },
];

const maxCrumb = 40;
const crumbMark = /[>›»/]/;
const maxAboutWords = 6;
/** The mark of a signature and the lines below it. */
const maxSignatureLines = 8;

/** Marks what a site, a letter or a release prints around its text. */
export function markSiteBoilerplate(page: Page): void {
  const surroundings = surroundingsOf(page);
  const rules = page.english ? [...siteRules, ...formRules] : formRules;
  for (let i = 0; i < page.lines.length; i++) {
    for (const { id, read } of rules) {
      const end = read(page, i, surroundings);
      if (end <= i) continue;
      for (let line = i; line < end; line++) page.assignLine(line, 'boilerplate', id);
      i = end - 1;
      break;
    }
  }
}

/** A list in the middle of a short text ends in a button: the sentence below it is the text's. */
function sectionEnd(page: Page, index: number): number {
  for (let i = index + 2; i < page.lines.length; i++)
    if (page.lines[i].blankBefore && isSentence(page, i) && page.isPlain(i) && page.isAllBoilerplate(i - 1)) return i;
  return page.lines.length;
}

/** A few lines to the end, none of them a sentence. */
function isSignature(page: Page, index: number): boolean {
  if (page.lines.length - index > maxSignatureLines) return false;
  for (let i = index + 1; i < page.lines.length; i++) if (isSentence(page, i)) return false;
  return true;
}

/** Entries that stand as buttons below a headline too. */
const buttonEntries = new Set(['share', 'save', 'listen', 'follow', 'write', 'more', 'live', 'video', 'subscribe']);

/** Whether a page begins with a known entry, or with the name of a site above one. */
function isMenuTop(page: Page): boolean {
  const [first, second] = [0, 1].map((index) => (index < page.lines.length ? foldedLine(page, index) : ''));
  return menuLines.has(first) || (menuLines.has(second) && !buttonEntries.has(second));
}

/** `Home | News | Sport`: entries beside each other. */
function isMenuRow(line: string): boolean {
  if (line.length > maxMenuRow || !/[|·•]/.test(line)) return false;
  const entries = line.split(/[|·•]/).map((entry) => entry.trim().toLowerCase());
  const known = entries.filter((entry) => menuLines.has(entry)).length;
  return known >= minMenuLines && known >= entries.length / 2;
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

/** The label of a note with a day, and what was done on a day. */
const noteSample = 70;

/** *CORRECTION (March 5): …*, *CORRECTION (Feb. 8, 2025): …*, *Editor’s note, 4 March: …*, *Updated March 6 to add a response*. */
function isLabelledNote(sample: string): boolean {
  // Nearly every line is told here.
  if (!/:|updated?/i.test(sample)) return false;
  const beginning = sample.toLowerCase().replaceAll('’', "'");
  const label = /^(?:[•*–-] ?)?(\p{L}+(?:'s?|s')?(?: note)?)\b(?: ?[,(–—-](?:[^:.“"]|\.(?= \d)){0,30})?:/u.exec(
    beginning,
  )?.[1];
  if (label !== undefined && noteLabels.has(label)) return true;
  const done = /^(?:[•*–-] ?)?(?:this \p{L}+ (?:was|has been) )?updated? .{0,40}?\bto (\p{L}+)\b/u.exec(beginning)?.[1];
  return done !== undefined && noteVerbs.has(done);
}

/** *Most viewed in Sport*, *12 comments on this story*, *3 responses to “Dam holds”*. */
function opensLast(folded: string): boolean {
  if (lastHeadings.has(folded)) return true;
  const [first, second, third] = folded.split(' ');
  if (/^\d{1,5}$/.test(first)) return answerNouns.has(second) && listLinks.has(third);
  return lastHeadings.has(`${first} ${second}`) && listLinks.has(third) && folded.split(' ').length <= maxHeadingWords;
}

const maxHeadingWords = 7;

function isRelease(page: Page): boolean {
  const limit = Math.min(page.lines.length, maxReleaseLines);
  for (let i = 0; i < limit; i++)
    if (releases.match(page.tokens, page.lines[i].from, page.lines[i].to) !== undefined) return true;
  return false;
}

/** Lines at the head of a release among which it says that it is one. */
const maxReleaseLines = 6;
