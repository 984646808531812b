import { elidedWords } from '../../lexicon/en/elisions';
import { isApostrophe, isBlank, isDash, isDigit, isLetter } from '../../text/characters';
import type { Rule } from '../../text/rule';

/** Marks of one family open and close each other. Single marks quote, name a title or scare; others mostly quote. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

export interface MarkReading {
  readonly family: MarkFamily;
  /** Number of code units: two where single marks are typed twice. */
  readonly length: number;
  /** `either` where neither its shape nor the blanks around it tell. */
  readonly direction: 'opens' | 'closes' | 'either';
}

/** A character that may be a quotation mark, with what stands beside it in its paragraph. */
export interface MarkSite {
  readonly text: string;
  readonly at: number;
  readonly unit: number;
  /** Code unit before it, a blank at the start of the paragraph. */
  readonly before: number;
  /** Code unit behind it, a blank at the end of the paragraph. */
  readonly after: number;
  /** End of the paragraph. */
  readonly end: number;
}

const blank = 0x20;
const straightDouble = 0x22;
const graveAccent = 0x60;
const equalsSign = 0x3d;
const greaterThan = 0x3e;
const leftGuillemets = '«‹';
const rightGuillemets = '»›';
const leftSingle = 0x2018;
const rightSingle = 0x2019;
const lowSingle = 0x201a;
const leftDouble = 0x201c;
const rightDouble = 0x201d;
const lowDouble = 0x201e;

/** What an opening mark stands behind, beside blanks and dashes. */
const openingContext = '([:/-“‘"';
/** What a closing mark stands before, beside blanks and dashes. */
const closingContext = ')].,;:!?-”’"\'…';

/** The site of the character at `at` in the paragraph from `start` to `end`. */
export function markSite(text: string, at: number, start: number, end: number): MarkSite {
  return {
    text,
    at,
    unit: text.charCodeAt(at),
    before: at > start ? text.charCodeAt(at - 1) : blank,
    after: unitAt(text, at + 1, end),
    end,
  };
}

function unitAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : blank;
}

function isOneOf(characters: string, unit: number): boolean {
  return characters.includes(String.fromCharCode(unit));
}

function mayPrecedeOpening(unit: number): boolean {
  return isBlank(unit) || isDash(unit) || isOneOf(openingContext, unit);
}

function mayFollowClosing(unit: number): boolean {
  return isBlank(unit) || isDash(unit) || isOneOf(closingContext, unit);
}

function isLetterOrDigit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** Direction of a mark whose shape does not tell, from what stands beside it. */
function directionBeside({ text, at, before, end }: MarkSite, length = 1): MarkReading['direction'] {
  const opens = mayPrecedeOpening(before);
  const closes = mayFollowClosing(unitAt(text, at + length, end));
  return opens === closes ? 'either' : opens ? 'opens' : 'closes';
}

type ReadMark = (site: MarkSite) => MarkReading | 'apostrophe' | undefined;

function readLeftDouble(site: MarkSite): MarkReading | undefined {
  if (site.unit !== leftDouble) return undefined;
  // German closes with “ what „ opened; English sometimes types it the wrong way round.
  const closes = !mayPrecedeOpening(site.before) && mayFollowClosing(site.after);
  return { family: 'double', length: 1, direction: closes ? 'closes' : 'opens' };
}

function readRightDouble(site: MarkSite): MarkReading | undefined {
  if (site.unit !== rightDouble) return undefined;
  const opens = isBlank(site.before) && isLetterOrDigit(site.after);
  return { family: 'double', length: 1, direction: opens ? 'opens' : 'closes' };
}

function readLeftGuillemet(site: MarkSite): MarkReading | undefined {
  if (!isOneOf(leftGuillemets, site.unit)) return undefined;
  const opens = mayPrecedeOpening(site.before) || !mayFollowClosing(site.after);
  return { family: 'guillemet', length: 1, direction: opens ? 'opens' : 'closes' };
}

function readRightGuillemet(site: MarkSite): MarkReading | undefined {
  if (!isOneOf(rightGuillemets, site.unit)) return undefined;
  const opens = isBlank(site.before) && isLetter(site.after);
  return { family: 'guillemet', length: 1, direction: opens ? 'opens' : 'closes' };
}

function readTypedTwice(site: MarkSite): MarkReading | undefined {
  const { unit, after } = site;
  const isLeft = (unit === graveAccent || unit === leftSingle) && after === unit;
  if (!isLeft && !(isApostrophe(unit) && isApostrophe(after))) return undefined;
  return { family: 'double', length: 2, direction: isLeft ? 'opens' : directionBeside(site, 2) };
}

/** Letters and digits behind an apostrophe that may replace others; longer ones are no elision. */
const maxElisionLength = 6;

function isElision({ text, at, unit, before, after }: MarkSite): boolean {
  if (isLetterOrDigit(before) || !isLetterOrDigit(after) || (unit === leftSingle && !isDigit(after))) return false;
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(at + 1, at + 1 + maxElisionLength))?.[0].toLowerCase() ?? '';
  return elidedWords.has(word) || /^\d\ds?$/.test(word);
}

function readSingle(site: MarkSite): MarkReading | undefined {
  const { unit, before, after } = site;
  const closes = unit === rightSingle && (isLetterOrDigit(before) || !isLetterOrDigit(after));
  const direction = unit === leftSingle || unit === lowSingle ? 'opens' : closes ? 'closes' : directionBeside(site);
  return { family: 'single', length: 1, direction };
}

/** Rows in the order in which they are asked; the first that reads a character decides. */
export const markRules = [
  {
    id: 'double-left',
    example: '[“]We stay,” said the miller.',
    counterexample: '"We stay," said the miller.',
    read: readLeftDouble,
  },
  {
    id: 'double-low',
    example: '[„]Wir bleiben“, sagte der Müller.',
    counterexample: '‚Wir bleiben‘, sagte der Müller.',
    read: ({ unit }) => (unit === lowDouble ? { family: 'double', length: 1, direction: 'opens' } : undefined),
  },
  {
    id: 'double-right',
    example: '“We stay,[”] said the miller.',
    counterexample: '“We stay," said the miller.',
    read: readRightDouble,
  },
  {
    // Markup that came with the text: <card id="w12">
    id: 'attribute',
    example: 'A card came with id=["]w12" in it.',
    counterexample: 'The weir "holds" in May.',
    read: ({ unit, before, after }) =>
      unit === straightDouble && (before === equalsSign || after === greaterThan) ? 'apostrophe' : undefined,
  },
  {
    id: 'double-straight',
    example: '["]We stay,” said the miller.',
    counterexample: "''We stay,'' said the miller.",
    read: (site) =>
      site.unit === straightDouble ? { family: 'double', length: 1, direction: directionBeside(site) } : undefined,
  },
  {
    id: 'guillemet-left',
    example: '[«]Nous restons», dit le meunier.',
    counterexample: '„Wir bleiben“, sagte der Müller.',
    read: readLeftGuillemet,
  },
  {
    id: 'guillemet-right',
    example: '«Nous restons[»], dit le meunier.',
    counterexample: '“Nous restons”, dit le meunier.',
    read: readRightGuillemet,
  },
  {
    id: 'corner-left',
    example: '[「]水位が上がった」',
    counterexample: '“水位が上がった”',
    read: ({ unit }) => (isOneOf('「', unit) ? { family: 'guillemet', length: 1, direction: 'opens' } : undefined),
  },
  {
    id: 'corner-right',
    example: '「水位が上がった[」]',
    counterexample: '“水位が上がった”',
    read: ({ unit }) => (isOneOf('」', unit) ? { family: 'guillemet', length: 1, direction: 'closes' } : undefined),
  },
  {
    id: 'typed-twice',
    example: '[``]We stay,” said the miller.',
    counterexample: '`We stay,’ said the miller.',
    read: readTypedTwice,
  },
  {
    id: 'inner-apostrophe',
    example: 'The miller won[’]t leave.',
    counterexample: 'The millers’ houses are dry.',
    read: ({ before, after }) => (isLetterOrDigit(before) && isLetterOrDigit(after) ? 'apostrophe' : undefined),
  },
  {
    id: 'elision',
    example: 'The mill was built in the [’]90s.',
    counterexample: 'The mill was built in ‘Old Town’ style.',
    read: (site) => (isElision(site) ? 'apostrophe' : undefined),
  },
  {
    id: 'feet',
    example: "The wall is 12['] high.",
    counterexample: 'She called it ‘grade 12’ work.',
    read: ({ unit, before, after }) =>
      isDigit(before) && !isLetterOrDigit(after) && unit !== rightSingle ? 'apostrophe' : undefined,
  },
  {
    id: 'single',
    example: 'The [‘]miller stays.',
    counterexample: 'The miller hasn’t left.',
    read: readSingle,
  },
] as const satisfies readonly Rule<string, ReadMark>[];

export type MarkForm = (typeof markRules)[number]['id'];

/** What a character is as a quotation mark: `undefined` where no rule reads it. */
export function readMark(site: MarkSite): { form: MarkForm; reading: MarkReading | 'apostrophe' } | undefined {
  for (const { id, read } of markRules) {
    const reading = (read as ReadMark)(site);
    if (reading) return { form: id, reading };
  }
  return undefined;
}
