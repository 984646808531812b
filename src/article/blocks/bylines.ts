import { bylineTrades, bylineWords } from '../../lexicon/en/credits';
import { bylineWords as fieldBylines } from '../../lexicon/fieldWords';
import { isLower, isUpper } from '../../text/characters';
import type { Rule } from '../../text/rule';
import { TokenKind } from '../../text/tokens';
import type { BylineRule } from './block';
import type { Line } from './lines';
import type { Page } from './page';

type ReadLine = (page: Page, line: Line) => boolean;

const maxBylineTokens = 22;
/** A line with a full stop at its end is a sentence unless it is shorter. */
const maxStoppedTokens = 8;
/** Beside the words that bylines have in lower case, such as the trade of the writer. */
const maxLowerCase = 1;

/** Rules for lines that name who wrote, wherever they stand. */
export const bylineRules: readonly Rule<BylineRule, ReadLine>[] = [
  {
    id: 'byline-by',
    example: 'Dam holds\n\n[By Anna Kolo and Ben Osei, reporters in Accra]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nBy Monday the river had gone\n\nEngineers said the dam held.',
    read: ({ text, tokens, english }, { from, to }) => {
      const isBy = english ? tokens.lower[from] === 'by' : fieldBylines.has(tokens.lower[from]);
      // By: Anna Kolo
      const name = tokens.lower[from + 1] === ':' ? from + 2 : from + 1;
      if (!isBy || name >= to || !isUpper(text.charCodeAt(tokens.start[name]))) return false;
      let lowerCase = 0;
      // What stands in brackets is the writer's place and trade: *Par Anna Kolo (Accra, envoyée spéciale)*.
      for (let i = name; i < to && tokens.lower[i] !== '('; i++) {
        if (tokens.kind[i] !== TokenKind.Word || !isLower(text.charCodeAt(tokens.start[i]))) continue;
        if (!bylineWords.has(tokens.lower[i]) && !bylineTrades.has(tokens.lower[i])) lowerCase++;
      }
      return lowerCase <= maxLowerCase;
    },
  },
  {
    id: 'byline-words-by',
    example: 'Dam holds\n\n[Words by Anna Kolo]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nWork by night goes on.\n\nEngineers said the dam held.',
    read: ({ tokens }, { from }) =>
      (tokens.lower[from] === 'from' || tokens.lower[from] === 'words' || tokens.lower[from] === 'story') &&
      tokens.lower[from + 1] === 'by',
  },
  {
    id: 'byline-reporting-from',
    example: 'Dam holds\n\n[Reporting from Brik, Orm]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nReporting from the dam was hard.\n\nEngineers said the dam held.',
    read: ({ text, tokens }, { from, to }) => {
      if (tokens.lower[from] !== 'reporting' || tokens.lower[from + 1] !== 'from') return false;
      for (let i = from + 2; i < to; i++)
        if (
          tokens.kind[i] === TokenKind.Word &&
          !isUpper(text.charCodeAt(tokens.start[i])) &&
          !bylineWords.has(tokens.lower[i])
        )
          return false;
      return from + 2 < to;
    },
  },
];

export function bylineRuleOf(page: Page, line: Line): BylineRule | undefined {
  const count = line.to - line.from;
  if (count < 2 || count > maxBylineTokens) return undefined;
  const rule = bylineRules.find(({ read }) => read(page, line))?.id;
  const isStopped = count > maxStoppedTokens && page.text[line.end - 1] === '.';
  // Places end in a stop too: *Reporting from Brik, W.Va.*
  return isStopped && rule !== 'byline-reporting-from' ? undefined : rule;
}

/** What a line without numbers shows of being a byline. */
interface NameLine {
  readonly words: number;
  /** Whether a word stands there that says what the writer does, or a word that opens bylines. */
  readonly hasTrade: boolean;
  /** Whether a blank line stands below. */
  readonly apart: boolean;
}

const maxTradeWords = 12;
const maxNameWords = 5;

/**
 * Rules for a short line right below the headline, where no heading can stand because nothing stands above it
 * yet.
 */
export const leadBylineRules: readonly Rule<BylineRule, (line: NameLine) => boolean>[] = [
  {
    id: 'byline-trade',
    example: 'Dam holds\n[Our Staff Reporter]\nEngineers said the dam held.',
    counterexample: 'Dam holds\nOur new reporter\nEngineers said the dam held.',
    read: ({ words, hasTrade }) => hasTrade && words <= maxTradeWords,
  },
  {
    // A name alone has a blank line below it; a word right above its text is a heading.
    id: 'byline-name',
    example: 'Dam holds\n[Ana Ruiz, Lima]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\nLima Dam\nEngineers said the dam held.',
    read: ({ words, apart }) => apart && words <= maxNameWords,
  },
];

/** @param apart whether a blank line stands below */
export function leadBylineRuleOf(page: Page, line: Line, apart: boolean): BylineRule | undefined {
  const names = readNames(page, line, apart);
  return names && leadBylineRules.find(({ read }) => read(names))?.id;
}

const maxNameLineTokens = 14;

/** A line of capitalised words and those that bylines have in lower case. */
function readNames({ text, tokens }: Page, { from, to, end }: Line, apart: boolean): NameLine | undefined {
  if (to - from > maxNameLineTokens || '.!?:;,'.includes(text[end - 1])) return undefined;
  let words = 0;
  let capitals = 0;
  let hasTrade = opensByline(tokens.lower[from]);
  for (let i = from; i < to; i++) {
    const lower = tokens.lower[i];
    if (tokens.kind[i] !== TokenKind.Word) {
      if (tokens.kind[i] === TokenKind.Number || !bylineMarks.has(lower)) return undefined;
      continue;
    }
    words++;
    const isTrade = bylineTrades.has(lower);
    hasTrade ||= isTrade;
    if (isUpper(text.charCodeAt(tokens.start[i]))) capitals++;
    else if (!isTrade && !bylineWords.has(lower)) return undefined;
  }
  return capitals > 0 ? { words, hasTrade, apart } : undefined;
}

const bylineMarks = new Set([',', '.', '&', '/', '’', "'", '-']);

function opensByline(word: string): boolean {
  return word === 'from' || word === 'with' || word === 'by';
}
