import { abbreviationsBeforeName, abbreviationsThatMayEnd } from '../lexicon/en/abbreviations';
import { calendarAbbreviations } from '../lexicon/en/calendar';
import { reportingVerbs, sentenceOpeners } from '../lexicon/en/sentenceWords';
import { isLower, isUpper } from './characters';
import { fullStop } from './codeUnits';
import type { Rule } from './rule';
import { TokenKind, type Tokens } from './tokens';

export type BoundaryRule =
  | 'dotted-abbreviation'
  | 'script-stop'
  | 'title'
  | 'numbered'
  | 'abbreviation'
  | 'initial'
  | 'list-number'
  | 'lost-space'
  | 'no-space'
  | 'small-opener'
  | 'goes-on'
  | 'quoted-question'
  | 'stop';

/** A place where a sentence may end. Tokens are given by their indices. */
export interface Stop {
  readonly text: string;
  readonly tokens: Tokens;
  /** First token of the sentence. */
  readonly first: number;
  /** The terminal mark, the first of several; for `dotted-abbreviation` the word that holds the stop. */
  readonly mark: number;
  /** First token after the mark, after further terminal marks and closing marks. */
  readonly next: number;
  /** Token after the last one that belongs to the text being split. */
  readonly limit: number;
  /** Offset after the mark and those that follow it. */
  readonly end: number;
}

/** `undefined` where the rule has nothing to say. */
type ReadBoundary = (stop: Stop) => 'ends' | 'continues' | undefined;
type BoundaryRow = Rule<BoundaryRule, ReadBoundary>;

/** Read at a word that holds its own stop. */
export const dottedWordRules: readonly BoundaryRow[] = [
  {
    id: 'dotted-abbreviation',
    example: 'They live in the [U.S.] The move was hard.',
    counterexample: 'They met the U.S. Senate.',
    read: ({ text, tokens, next, limit }) => (opensAfterAbbreviation(text, tokens, next, limit) ? 'ends' : undefined),
  },
];

/** Read in this order at a terminal mark; the first that answers decides. */
export const boundaryRules: readonly BoundaryRow[] = [
  {
    id: 'script-stop',
    example: '水位上升了[。]居民撤离',
    counterexample: 'The water rose. People left',
    read: (stop) => (isScriptStop(markOf(stop)) ? 'ends' : undefined),
  },
  {
    id: 'title',
    example: 'Then Dr[.] Osei left',
    counterexample: 'Then the doctor. Osei left',
    read: (stop) => {
      const word = wordBefore(stop);
      return word !== undefined && abbreviationsBeforeName.has(stop.tokens.lower[word]) ? 'continues' : undefined;
    },
  },
  {
    id: 'numbered',
    example: 'She lives at No[.] 4',
    counterexample: 'She said no. Four left',
    read: (stop) => {
      const word = wordBefore(stop);
      return word !== undefined && stop.tokens.lower[word] === 'no' && stop.tokens.kind[stop.next] === TokenKind.Number
        ? 'continues'
        : undefined;
    },
  },
  {
    id: 'abbreviation',
    example: 'He runs Acme Inc[.] Europe',
    counterexample: 'He runs Acme Inc. The firm is small',
    read: (stop) => {
      const { text, tokens, next, limit } = stop;
      const word = wordBefore(stop);
      if (word === undefined || !isUpper(text.charCodeAt(tokens.start[word]))) return undefined;
      const lower = tokens.lower[word];
      if (!abbreviationsThatMayEnd.has(lower) && !calendarAbbreviations.has(lower)) return undefined;
      return opensAfterAbbreviation(text, tokens, next, limit) ? undefined : 'continues';
    },
  },
  {
    id: 'initial',
    example: 'It was J[.] Mensah',
    counterexample: 'It was Plan B. The rest waited. So did I. Mensah left',
    read: (stop) => {
      const { text, tokens, next, limit } = stop;
      const word = wordBefore(stop);
      if (word === undefined || tokens.end[word] - tokens.start[word] !== 1) return undefined;
      if (!isUpper(text.charCodeAt(tokens.start[word])) || tokens.lower[word] === 'i') return undefined;
      return isInitial(text, tokens, next) || !opensAfterAbbreviation(text, tokens, next, limit)
        ? 'continues'
        : undefined;
    },
  },
  {
    id: 'list-number',
    example: '1[.] Shut the gate',
    counterexample: 'They shut gate 1. Nobody passed',
    read: (stop) => {
      const before = tokenBefore(stop);
      return before === stop.first && stop.tokens.kind[before] === TokenKind.Number && hasSpaceAfter(stop)
        ? 'continues'
        : undefined;
    },
  },
  {
    id: 'lost-space',
    example: 'The road is closed[.]Drivers turn back',
    counterexample: 'The firm is B.Braun of Node.JS fame',
    read: (stop) => {
      const { text, tokens, mark, next } = stop;
      if (hasSpaceAfter(stop) || !isAttached(stop)) return undefined;
      const start = tokens.start[next];
      if (tokens.kind[next] !== TokenKind.Word || !isUpper(text.charCodeAt(start))) return undefined;
      if (tokens.end[next] - start === 1 || tokens.kind[mark - 1] === TokenKind.Address) return undefined;
      const isPlainWord = isLower(text.charCodeAt(start + 1)) && tokens.end[mark - 1] - tokens.start[mark - 1] > 1;
      return isPlainWord || hasMarksBehind(stop) ? 'ends' : undefined;
    },
  },
  {
    id: 'no-space',
    example: 'He bought Node[.]JS books',
    counterexample: 'He bought books. They were new',
    read: (stop) => (hasSpaceAfter(stop) ? undefined : 'continues'),
  },
  {
    id: 'small-opener',
    example: 'See the second volume[.] e.g. the table of tolls',
    counterexample: 'See the second volume… the table of tolls, e.g. of ferries',
    read: ({ tokens, next }) => (smallOpeners.has(tokens.lower[next]) ? 'ends' : undefined),
  },
  {
    id: 'goes-on',
    example: 'Wait[…] what happened',
    counterexample: 'Wait… What happened',
    read: ({ text, tokens, next, limit }) => (opensSentence(text, tokens, next, limit) ? undefined : 'continues'),
  },
  {
    id: 'quoted-question',
    example: '“Why[?”] Mr Osei asked',
    counterexample: '“Why?” Nobody knew, he said',
    read: (stop) => {
      if (markOf(stop) === '.' || !hasMarksBehind(stop)) return undefined;
      return isFollowedByReportingVerb(stop) ? 'continues' : undefined;
    },
  },
  {
    id: 'stop',
    example: 'The water rose[.] People left',
    counterexample: 'The water rose to 3.5 metres',
    read: () => 'ends',
  },
];

/** `e.g.` and `i.e.`, as folded, which writers set small at the head of a sentence as well. */
const smallOpeners: ReadonlySet<string> = new Set(['eg.', 'ie.']);

function markOf({ tokens, mark }: Stop): string {
  return tokens.lower[mark];
}

/** The full-width stops of East Asia, the danda and the Arabic question mark: a sentence ends without a space. */
function isScriptStop(mark: string): boolean {
  return mark > '\u2fff' || mark === '।' || mark === '؟';
}

/** Whether the token before the mark, of the same sentence, touches it. */
function isAttached({ tokens, first, mark }: Stop): boolean {
  return mark > first && tokens.end[mark - 1] === tokens.start[mark];
}

function hasSpaceAfter({ tokens, next, end }: Stop): boolean {
  return tokens.start[next] > end;
}

/** Whether further terminal or closing marks follow the first. */
function hasMarksBehind({ mark, next }: Stop): boolean {
  return next > mark + 1;
}

/** The token that a lone full stop follows at once. */
function tokenBefore(stop: Stop): number | undefined {
  return markOf(stop) === '.' && isAttached(stop) && !hasMarksBehind(stop) ? stop.mark - 1 : undefined;
}

function wordBefore(stop: Stop): number | undefined {
  const before = tokenBefore(stop);
  return before !== undefined && stop.tokens.kind[before] === TokenKind.Word ? before : undefined;
}

/** One capital and a stop: `J. A. Mensah` goes on. */
function isInitial(text: string, tokens: Tokens, index: number): boolean {
  return (
    tokens.end[index] - tokens.start[index] === 1 &&
    isUpper(text.charCodeAt(tokens.start[index])) &&
    text.charCodeAt(tokens.end[index]) === fullStop
  );
}

/** A subject of up to four tokens stands between a quoted question and its verb: `“Why?” Mr Osei asked`. */
const maxTokensToVerb = 5;

function isFollowedByReportingVerb({ tokens, next, limit }: Stop): boolean {
  for (let i = next; i < limit && i < next + maxTokensToVerb; i++) {
    if (reportingVerbs.has(tokens.lower[i])) return true;
    if (tokens.kind[i] === TokenKind.Mark && tokens.lower[i] !== '.') return false;
  }
  return false;
}

/** So many opening marks are skipped: bracket, quotation mark, and one more. */
const maxOpeningMarks = 3;
const marksWithin = new Set(['.', ',', ';', ':', ')', '?', '!']);

/** The token after opening marks; `undefined` where a mark stands that only goes on with a sentence. */
function afterOpeningMarks(tokens: Tokens, index: number, limit: number): number | undefined {
  let at = index;
  while (at < limit && tokens.kind[at] === TokenKind.Mark && at - index < maxOpeningMarks) {
    if (marksWithin.has(tokens.lower[at])) return undefined;
    at++;
  }
  return at;
}

/** Whether the token at `index` can open a sentence: anything but a small letter or a mark that goes on. */
function opensSentence(text: string, tokens: Tokens, index: number, limit: number): boolean {
  const opener = afterOpeningMarks(tokens, index, limit);
  if (opener === undefined) return false;
  if (opener >= limit || tokens.kind[opener] === TokenKind.Address) return true;
  return !isLower(text.charCodeAt(tokens.start[opener]));
}

/** Whether the token at `index` shows that the abbreviation before it closed a sentence: an opening mark or a usual opener. */
function opensAfterAbbreviation(text: string, tokens: Tokens, index: number, limit: number): boolean {
  const opener = afterOpeningMarks(tokens, index, limit);
  if (opener === undefined) return false;
  if (opener >= limit) return true;
  return (
    isUpper(text.charCodeAt(tokens.start[opener])) && (opener > index || sentenceOpeners.has(tokens.lower[opener]))
  );
}
