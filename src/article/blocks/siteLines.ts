import { boilerplateLines, countedReactions } from '../../lexicon/en/boilerplate';
import type { Rule } from '../../text/rule';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { BlockKind, LineRule } from './block';
import type { Line } from './lines';
import type { Page } from './page';

/** A line as the rules for whole lines see it. */
interface WholeLine {
  readonly tokens: Tokens;
  readonly line: Line;
  /** A short line in lower case, without the marks at its end; empty for a longer one. */
  readonly folded: string;
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
    read: ({ folded }) => boilerplateLines.has(folded),
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
    id: 'markdown-heading',
    kind: 'heading',
    example: '# Dam holds\n\nEngineers said the dam held.\n\n## [What comes next]\n\nThe dam will be checked.',
    counterexample: 'Engineers said that dam #1 held.',
    read: ({ line }) => line.level > 0,
  },
];

/** Longer lines are no headings or buttons of a site. */
const maxSiteLineLength = 60;

/** The rule that gives a whole line its role. */
export function lineRuleOf({ text, tokens }: Page, line: Line): { kind: BlockKind; id: LineRule } | undefined {
  const folded = line.end - line.start > maxSiteLineLength ? '' : foldLine(text.slice(line.start, line.end));
  const whole: WholeLine = { tokens, line, folded };
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
