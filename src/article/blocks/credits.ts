import { agencies } from '../../lexicon/en/agencies';
import {
  bylineTrades,
  creditLines,
  creditOpeners,
  photoByWords,
  photoCreditWords,
  reportWords,
} from '../../lexicon/en/credits';
import { isUpper } from '../../text/characters';
import { PhraseTable } from '../../text/phrases';
import type { Rule } from '../../text/rule';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { CreditRule } from './block';

/** Tokens of a line or sentence from index `from` up to `to`. */
export interface TokenRange {
  readonly text: string;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

type ReadRange = (range: TokenRange) => boolean;

const openers = new PhraseTable([...creditOpeners].map((phrase) => [phrase, true] as const));
/** Tokens of the longest name of an agency, `the` before it included. */
const maxAgencyTokens = 5;
/** A line of more tokens than this tells something besides who contributed. */
const maxNamingTokens = 40;
/** A line of more tokens than this is no credit, whatever it begins with. */
const maxCreditTokens = 60;

/** Rules for lines that do nothing but credit: who wrote, edited or photographed, as agencies and papers print it. */
export const creditRules: readonly Rule<CreditRule, ReadRange>[] = [
  {
    id: 'credit-opener',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[(Reporting by Ada Moss in Brik; Editing by Tom Reyl)]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nReporting from the dam was hard.',
    read: ({ text, tokens, from, to }) =>
      openers.match(tokens, isMarkOf('([—–', text, tokens, from) ? from + 1 : from, to) !== undefined,
  },
  {
    id: 'credit-agency-contributed',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[The Associated Press contributed from Brik.]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThe associated firms contributed from Brik.',
    read: ({ text, tokens, from, to }) => {
      const first = isBracket(text, tokens, from) ? from + 1 : from;
      for (let i = first + 1; i < to && i <= first + maxAgencyTokens; i++) {
        if (tokens.lower[i] === 'contributed') return isAgency(text.slice(tokens.start[first], tokens.end[i - 1]));
      }
      return false;
    },
  },
  {
    id: 'credit-contributor',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[Ada Moss in Brik contributed to this report.]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nRain contributed to the damage.',
    read: ({ text, tokens, from, to }) => {
      if (to - from > maxNamingTokens) return false;
      for (let i = from; i + 2 < to; i++) {
        if (tokens.lower[i] !== 'contributed' && tokens.lower[i] !== 'contributing') continue;
        if (tokens.lower[i + 1] === 'reporting' || tokens.lower[i + 1] === 'research') return true;
        if (tokens.lower[i + 1] === 'to' && tokens.lower[i + 2] === 'this') return true;
      }
      return isReportedFrom({ text, tokens, from, to });
    },
  },
  {
    id: 'credit-agency',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[(The Associated Press)]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThe Associated Engineers',
    read: (range) => isAgency(wordsAlone(range)),
  },
  {
    id: 'credit-with-agency',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[(Valley 24 with AFP and Reuters)]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\n(The talks with Reuters go on.)',
    read: (range) => isWithAgency(range),
  },
  {
    id: 'credit-line',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[Staff and agencies]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThe staff and three agencies agreed.',
    read: (range) => creditLines.has(wordsAlone(range)),
  },
];

/** The rule by which the tokens are a credit and nothing else. */
export function readCredit(range: TokenRange): CreditRule | undefined {
  if (range.to - range.from > maxCreditTokens) return undefined;
  return creditRules.find(({ read }) => read(range))?.id;
}

/** *Moss reported from Brik. Associated Press writer Tom Reyl in Sant contributed.*: names, places and what they did. */
function isReportedFrom({ text, tokens, from, to }: TokenRange): boolean {
  let hasVerb = false;
  let hasTrade = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word || isUpper(text.charCodeAt(tokens.start[i]))) continue;
    if (!reportWords.has(tokens.lower[i])) return false;
    hasTrade ||= bylineTrades.has(tokens.lower[i]) || tokens.lower[i] === 'writer';
    // *… writer Tom Reyl contributed.* ends there; what somebody contributed is told otherwise.
    hasVerb ||= tokens.lower[i] === 'contributed' && hasTrade && tokens.lower[i + 1] === '.';
    hasVerb ||= tokens.lower[i] === 'reported' && tokens.lower[i + 1] === 'from';
  }
  return hasVerb;
}

/** Wires put their credits in brackets, papers a dash before them. */
function isBracket(text: string, tokens: Tokens, index: number): boolean {
  return isMarkOf('([', text, tokens, index);
}

function isMarkOf(marks: string, text: string, tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Mark && marks.includes(text[tokens.start[index]]);
}

/** *(Valley 24 with AFP)*: in brackets, an outlet of capitalised words and the agencies that it took from. */
function isWithAgency({ text, tokens, from, to }: TokenRange): boolean {
  if (to - from > maxAloneTokens || !isBracket(text, tokens, from)) return false;
  const inside = text.slice(tokens.end[from], tokens.start[to - 1]);
  const parts = /^(?<outlet>\p{Lu}[^.,;]*?) with (?<agencies>.+)$/u.exec(inside)?.groups;
  if (!parts || /(?:^| )\p{Ll}/u.test(parts['outlet'])) return false;
  return parts['agencies'].split(/, | and |\//).every(isAgency);
}

function isAgency(name: string): boolean {
  return agencies.has(name.toLowerCase().replace(/^the /, ''));
}

/** The longest name or phrase that stands alone has five tokens; brackets and a stop may stand around it. */
const maxAloneTokens = 9;

/** A short line in lower case, without brackets and stops; empty for a longer one. */
function wordsAlone({ text, tokens, from, to }: TokenRange): string {
  if (to - from > maxAloneTokens) return '';
  return text
    .slice(tokens.start[from], tokens.end[to - 1])
    .toLowerCase()
    .replace(/[()[\].]/g, '')
    .trim();
}

/** A photo credit behind a caption is a short sentence. */
const maxPhotoCreditTokens = 25;

/** Rules for sentences that credit a photograph, behind a caption on the same line. */
export const photoCreditRules: readonly Rule<'photo-credit' | 'photo-by' | 'photo-agency', ReadRange>[] = [
  {
    id: 'photo-credit',
    example: 'Dam holds\n\nThe dam on Friday. [(Image: Ama Boateng)]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nThe dam on Friday. Result: no leak.\n\nEngineers said the dam held.',
    read: ({ text, tokens, from, to }) => {
      const word = isBracket(text, tokens, from) ? from + 1 : from;
      return (
        to - from <= maxPhotoCreditTokens && tokens.lower[word + 1] === ':' && photoCreditWords.has(tokens.lower[word])
      );
    },
  },
  {
    id: 'photo-agency',
    example: 'Dam holds\n\nThe dam on Friday. [REUTERS/Ama Boateng/File Photo]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nThe dam on Friday. Mud/water came.\n\nEngineers said the dam held.',
    read: ({ text, tokens, from, to }) => {
      const first = isBracket(text, tokens, from) ? from + 1 : from;
      if (to - from > maxPhotoCreditTokens) return false;
      // `Agence France-Presse/Getty Images`
      for (let i = first + 1; i < to && i <= first + maxAgencyTokens; i++)
        if (tokens.lower[i] === '/') return isAgency(text.slice(tokens.start[first], tokens.end[i - 1]));
      return false;
    },
  },
  {
    id: 'photo-by',
    example: 'Dam holds\n\nThe dam on Friday. [Photo by Ama Boateng]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nThe dam on Friday. Work by Ama Boateng.\n\nEngineers said the dam held.',
    read: ({ tokens, from, to }) =>
      to - from <= maxPhotoCreditTokens && tokens.lower[from + 1] === 'by' && photoByWords.has(tokens.lower[from]),
  },
];
