import { boilerplateLines, countedReactions, foreignLines } from '../../lexicon/en/boilerplate';
import { agencies } from '../../lexicon/en/agencies';
import { answerButtons, commentButtons, networkWords, shareWords } from '../../lexicon/siteWords';
import type { Rule } from '../../text/rule';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { BlockKind, LineRule } from './block';
import type { Line } from './lines';
import type { Page } from './page';
import { isStamp } from './stamps';

/** A line as the rules for whole lines see it. */
interface WholeLine {
  readonly tokens: Tokens;
  readonly line: Line;
  /** A short line in lower case, without the marks at its end; empty for a longer one. */
  readonly folded: string;
  /** As it stands; empty for a longer one. */
  readonly short: string;
}

/** `123,456`, `1.2k` */
const maxCountLength = 6;

interface LineRow extends Rule<LineRule, (whole: WholeLine) => boolean> {
  readonly kind: BlockKind;
}

/** Rules for lines whose role shows in themselves, wherever they stand. */
export const lineRules: readonly LineRow[] = [
  {
    id: 'address',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[https://ledger.example/dam]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nEngineers wrote on https://ledger.example/dam that it held.',
    read: ({ tokens, line: { from, to } }) => isAddressOnly(tokens, from, to),
  },
  {
    id: 'site-line',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[Read more:]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nRead more books\n\nEngineers said the dam held.',
    read: ({ folded }) => boilerplateLines.has(folded) || foreignLines.has(folded),
  },
  {
    id: 'site-count',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[1.2k shares]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\n12 dams\n\nEngineers said the dam held.',
    read: ({ folded }) => {
      const space = folded.indexOf(' ');
      if (space < 0 || space > maxCountLength) return false;
      return /^\d[\d,.]*k?$/.test(folded.slice(0, space)) && countedReactions.has(folded.slice(space + 1));
    },
  },
  {
    id: 'stamp',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[18:05 GMT]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\n12 dams\n\nEngineers said the dam held at 18:05 GMT.',
    read: ({ short }) => short !== '' && isStamp(short),
  },
  {
    id: 'share-line',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[Share on Facebook | X | WhatsApp | Copy link]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\nFacebook and Reddit are dams\n\nEngineers said the dam held.',
    read: ({ tokens, line }) => isShareLine(tokens, line),
  },
  {
    id: 'comment-buttons',
    kind: 'boilerplate',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[Like (4) · Reply · Report]',
    counterexample: 'Dam holds\n\nReply to the dam\n\nEngineers said the dam held.',
    read: ({ short }) => isCommentButtons(short),
  },
  {
    id: 'post-credit',
    kind: 'credit',
    example:
      'Dam holds\n\nWe will pay.\n\n[— Valley Water (@valleywater) March 6, 2025]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\n— Ada Moss (of Valley Water)\n\nEngineers said the dam held.',
    read: ({ short }) => /^(?:[—–]|--?)\s?[^@\n]{1,60}\(@\w{1,20}\)/.test(short),
  },
  {
    id: 'agency-initials',
    kind: 'credit',
    example: 'Damm hält\n\nDer Damm an der Osk hält, sagten die Ingenieure der Stadt am Freitag.\n\n[amo/dpa]',
    counterexample: 'Damm hält\n\nDer Damm an der Osk hält, sagten die Ingenieure der Stadt am Freitag.\n\nund/oder',
    read: ({ folded, short }) => {
      if (!/^\p{L}{2,4}(?:[/,]\s?\p{L}{2,7}){1,3}$/u.test(short)) return false;
      return folded.split(/[/,]\s?/).some((part) => agencies.has(part));
    },
  },
  {
    // PTI and Kyodo close so.
    id: 'agency-sign',
    kind: 'credit',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[PTI AMO TR]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nDAM HELD',
    read: ({ short }) => {
      const match = /^(?:==(?<signed>\p{L}+)|(?<initialled>\p{L}+)(?: \p{Lu}{2,4}){1,4})$/u.exec(short);
      return (
        match !== null && agencies.has((match.groups?.['signed'] ?? match.groups?.['initialled'] ?? '').toLowerCase())
      );
    },
  },
  {
    id: 'desk-initials',
    kind: 'credit',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[amo-tr/jb/sst]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nand/or',
    read: ({ short }) =>
      /^\p{Ll}{2,4}(?:-\p{Ll}{2,4})?(?:\/\p{Ll}{2,4}(?:-\p{Ll}{2,4})?){1,4}$/u.test(short) && /[-/].*[-/]/.test(short),
  },
  {
    id: 'marks-alone',
    kind: 'boilerplate',
    example: 'Dam holds\n\n[—]\n\nEngineers said the dam held.',
    counterexample: 'Dam holds\n\n— No\n\nEngineers said the dam held.',
    read: ({ short }) => short !== '' && !/[\p{L}\p{N}]/u.test(short),
  },
  {
    id: 'markdown-heading',
    kind: 'heading',
    example: '# Dam holds\n\nEngineers said the dam held.\n\n## [What comes next]\n\nThe dam will be checked.',
    counterexample: 'Engineers said that dam #1 held.',
    read: ({ line }) => line.level > 0,
  },
];

/** Longer lines are no headings or buttons of a site. */
const maxSiteLineLength = 60;

/** Longer lines are no row of buttons and no credit of a post. */
const maxShortLineLength = 120;

/** The rule that gives a whole line its role. */
export function lineRuleOf({ text, tokens }: Page, line: Line): { kind: BlockKind; id: LineRule } | undefined {
  const length = line.end - line.start;
  const short = length > maxShortLineLength || line.level > 0 ? '' : text.slice(line.start, line.end);
  const folded = length > maxSiteLineLength ? '' : foldLine(text.slice(line.start, line.end));
  const whole: WholeLine = { tokens, line, folded, short };
  return lineRules.find(({ read }) => read(whole));
}

function foldLine(line: string): string {
  const lower = line.toLowerCase().replaceAll('’', "'");
  let end = lower.length;
  while (end > 1 && ':.»>›…|•-–! '.includes(lower[end - 1])) end--;
  return lower.slice(0, end);
}

/** Whether tokens are addresses, with nothing but marks between them. */
export function isAddressOnly(tokens: Tokens, from: number, to: number): boolean {
  let hasAddress = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Address) hasAddress = true;
    else if (tokens.kind[i] !== TokenKind.Mark) return false;
  }
  return hasAddress;
}

/** A network alone on its line is a button as well; words around it make it a line of text sooner than two of them do. */
const minNetworks = 2;
const maxShareTokens = 40;

/** Whether a line names networks on which to share an article, and nothing else. */
function isShareLine(tokens: Tokens, { from, to }: Line): boolean {
  if (to - from > maxShareTokens) return false;
  let networks = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Mark) continue;
    if (networkWords.has(tokens.lower[i])) networks++;
    else if (!shareWords.has(tokens.lower[i])) return false;
  }
  return networks >= minNetworks;
}

/** Whether a line has nothing but the buttons below a comment; *More*, alone, may be below anything. */
function isCommentButtons(line: string): boolean {
  const lower = line.toLowerCase();
  // Nearly every line is told by its first word.
  const first = /\p{L}+/u.exec(lower)?.[0];
  if (first === undefined || !commentButtons.has(first) || /[.!?]$/.test(line)) return false;
  const words: readonly string[] = lower.match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => commentButtons.has(word))) return false;
  return words.some((word) => answerButtons.has(word)) || (words.includes('like') && words.length > 1);
}
