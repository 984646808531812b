import { domains } from '../lexicon/en/domains';
import { isBlank, isDigit, isLetter } from './characters';
import {
  asciiEnd,
  atSign,
  closingParenthesis,
  closingQuote,
  colon,
  comma,
  exclamationMark,
  fullStop,
  greaterThan,
  hash,
  hyphen,
  lessThan,
  questionMark,
  semicolon,
  slash,
  straightQuote,
  underscore,
} from './codeUnits';
import type { Rule } from './rule';

export type AddressRule = 'url' | 'www' | 'mail' | 'host' | 'handle';

/** A run of letters, digits, dots, hyphens and `@` that may be the name of a host or mailbox. */
interface HostName {
  readonly start: number;
  /** End of the run without stops and hyphens at its end. */
  readonly end: number;
  /** Offset of its first `@`; -1 when it has none. */
  readonly at: number;
  /** Offset of its last full stop; -1 when it has none. */
  readonly dot: number;
}

/** @returns the end of the address that starts at `start`; `start` when there is none */
type ReadAddress = (text: string, start: number) => number;
type ReadHost = (text: string, name: HostName) => number;

/** Longest name of a scheme that is looked for: `view-source` has eleven letters and a hyphen. */
const maxSchemeLength = 12;
/** Longest host or mailbox that is looked for; longer runs are no addresses that people print. */
const maxHostLength = 80;

/** The last part of a mail address has two letters at least. */
const minSuffixLength = 2;

const schemeRules: readonly Rule<AddressRule, ReadAddress>[] = [
  {
    id: 'url',
    example: 'see [https://site.example/a.b?c=d].',
    counterexample: 'the ratio was either:or',
    read: (text, start) => {
      const end = endOfLetters(text, start);
      return text.startsWith('://', end) ? endOfPath(text, end) : start;
    },
  },
  {
    id: 'www',
    example: 'see [www.site.example/news], it said',
    counterexample: 'the WWW was young',
    read: (text, start) => {
      const end = endOfLetters(text, start);
      return text.charCodeAt(end) === fullStop && text.slice(start, end).toLowerCase() === 'www'
        ? endOfPath(text, end)
        : start;
    },
  },
];

const hostRules: readonly Rule<AddressRule, ReadHost>[] = [
  {
    id: 'mail',
    example: 'write to [press-desk@site.example].',
    counterexample: 'five plums@two coins',
    read: (_text, { start, end, at, dot }) => (at >= 0 && dot > at && end - dot > minSuffixLength ? end : start),
  },
  {
    id: 'host',
    example: 'the site [ledger-post.com/a] said',
    counterexample: 'The road is closed.Drivers turn back, e.g. on foot.In rain',
    read: (text, { start, end, at, dot }) =>
      at < 0 && dot - start > 1 && domains.has(text.slice(dot + 1, end))
        ? text.charCodeAt(end) === slash
          ? endOfPath(text, end)
          : end
        : start,
  },
];

/** `@name` and `#tag` after a blank. */
const handle: Rule<AddressRule, ReadAddress> = {
  id: 'handle',
  example: 'the user [@river_watch2] wrote',
  counterexample: 'at 5 @ 3 and C#minor',
  read: (text, start) => {
    const sign = text.charCodeAt(start);
    if (sign !== atSign && sign !== hash) return start;
    if (!isLetter(text.charCodeAt(start + 1))) return start;
    if (start > 0 && !isBlank(text.charCodeAt(start - 1))) return start;
    let end = start + 1;
    while (isHandleUnit(text.charCodeAt(end))) end++;
    return end;
  },
};

/** Every rule in one form, for the tests. */
export const addressRules: readonly Rule<AddressRule, ReadAddress>[] = [
  ...schemeRules,
  ...hostRules.map((rule) => ({
    ...rule,
    read: (text: string, start: number): number => rule.read(text, readHostName(text, start)),
  })),
  handle,
];

/**
 * End of the address that starts at `start`; `start` when none does.
 * @param start offset of a letter
 */
export function endOfAddress(text: string, start: number): number {
  const next = text.charCodeAt(endOfLetters(text, start));
  // Nearly every word ends here: what follows its letters does not occur inside an address.
  if (!isHostUnit(next) && next !== fullStop && next !== atSign && next !== colon) return start;
  for (const rule of schemeRules) {
    const end = rule.read(text, start);
    if (end > start) return end;
  }
  if (next === colon) return start;
  const name = readHostName(text, start);
  for (const rule of hostRules) {
    const end = rule.read(text, name);
    if (end > start) return end;
  }
  return start;
}

/** End of the handle or tag that starts at `start`; `start` when none does. */
export function endOfHandle(text: string, start: number): number {
  return handle.read(text, start);
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end - start < maxSchemeLength && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function isHandleUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === underscore;
}

/** A letter, digit, hyphen or underscore. */
function isHostUnit(unit: number): boolean {
  return isHandleUnit(unit) || unit === hyphen;
}

function readHostName(text: string, start: number): HostName {
  let at = -1;
  let end = start;
  for (; end - start < maxHostLength; end++) {
    const unit = text.charCodeAt(end);
    if (unit === atSign && at < 0) at = end;
    else if (unit !== fullStop && !(unit < asciiEnd && isHostUnit(unit))) break;
  }
  while (end > start && (text.charCodeAt(end - 1) === fullStop || text.charCodeAt(end - 1) === hyphen)) end--;
  let dot = end - 1;
  while (dot > start && text.charCodeAt(dot) !== fullStop) dot--;
  return { start, end, at, dot: dot > start ? dot : -1 };
}

/** End of an address that runs up to the next blank, angle bracket or quotation mark. */
function endOfPath(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsPath(text.charCodeAt(end))) end++;
  // A full stop, comma or bracket at the end belongs to the sentence.
  while (belongsToSentence(text.charCodeAt(end - 1))) end--;
  return end;
}

function endsPath(unit: number): boolean {
  return isBlank(unit) || unit === straightQuote || unit === lessThan || unit === greaterThan || unit === closingQuote;
}

function belongsToSentence(unit: number): boolean {
  switch (unit) {
    case fullStop:
    case comma:
    case semicolon:
    case colon:
    case exclamationMark:
    case questionMark:
    case closingParenthesis:
      return true;
    default:
      return false;
  }
}
