import { connectors, particles } from '../../../lexicon/en/connectors';
import { isAllCaps, titleEvidenceOf, type TitleEvidence } from '../../../text/capitalisation';
import { isDigit, isLower, isUpper } from '../../../text/characters';
import { TokenKind, type Tokens } from '../../../text/tokens';
import { hashOf, hashOn, HashSeed } from './hashing';
import { flagsOf } from './wordFlags';

/** What a word may do in a name. */
export const enum WordClass {
  Other = 0,
  /** Stands inside names, in lower case: `of`, `van`, `-`. */
  Connector = 1,
  /** Has a capital. */
  Capital = 2,
  Number = 3,
}

/** What the tagger knows of a word form by itself; one object a form, shared. */
export interface WordInfo {
  /** No other info has it, ever. */
  readonly number: number;
  /** The form as it stands in the text. */
  readonly written: string;
  /** As tokens have it, see `Tokens.lower`. */
  readonly lower: string;
  /** `lower` without a full stop at its end: the form in which lists are asked. */
  readonly bare: string;
  /** Bits of `WordFlag`. */
  readonly flags: number;
  /** Hash of `lower`. */
  readonly hash: number;
  /** Hash of the shape: `Osei` and `Ama` are `Xx`. */
  readonly shape: number;
  /** Hash of the last three letters. */
  readonly suffix: number;
  readonly wordClass: WordClass;
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly particle: boolean;
  readonly isAllCaps: boolean;
  readonly titleEvidence: TitleEvidence;
}

/** Letters of other scripts from here on, Chinese characters among them, count as lower case in shapes. */
const firstOfOtherScripts = 0x2e81;

const capitalSign = 'X'.charCodeAt(0);
const letterSign = 'x'.charCodeAt(0);
const digitSign = '0'.charCodeAt(0);

function signOf(unit: number): number {
  if (isUpper(unit)) return capitalSign;
  if (isLower(unit) || unit >= firstOfOtherScripts) return letterSign;
  return isDigit(unit) ? digitSign : unit;
}

/** Capitals as X, other letters as x, digits as 0, marks as they are; repeats once: `McCoy` is `XxXx`. */
function shapeOf(written: string): { hash: number; hasCapital: boolean } {
  let hash: number = HashSeed.Shape;
  let hasCapital = false;
  let last = -1;
  for (let i = 0; i < written.length; i++) {
    const sign = signOf(written.charCodeAt(i));
    if (sign === last) continue;
    hash = hashOn(hash, sign);
    if (sign === capitalSign) hasCapital = true;
    last = sign;
  }
  return { hash, hasCapital };
}

/** Marks inside names: `Jean-Luc`, `J. Smith`. */
const connectorMarks = new Set(['-', '’', "'", '.']);

function wordClassOf(lower: string, hasCapital: boolean): WordClass {
  if (hasCapital) return WordClass.Capital;
  if (connectors.has(lower) || connectorMarks.has(lower)) return WordClass.Connector;
  return isDigit(lower.charCodeAt(0)) ? WordClass.Number : WordClass.Other;
}

const cache = new Map<string, WordInfo>();
/** How many infos there have been. */
let count = 0;
/** About 50 MB. A folder of news has some 50,000 forms; only one of other kinds of text reaches it. */
const maxCached = 200_000;
/** Characters of the forms that are kept, at most: news has ten a form, a file without blanks a million. */
const maxCharacters = 10 * maxCached;
let characters = 0;

/**
 * The shared info of a word form. Forms beyond the limit start the cache afresh.
 * @param written the form as it stands in the text
 * @param lower the form as tokens have it, see `Tokens.lower`
 */
export function infoOf(written: string, lower: string): WordInfo {
  const known = cache.get(written);
  if (known) return known;
  if (cache.size >= maxCached || characters >= maxCharacters) {
    cache.clear();
    characters = 0;
  }
  characters += written.length;
  const { hash: shape, hasCapital } = shapeOf(written);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const info: WordInfo = {
    number: count++,
    written,
    lower,
    bare,
    flags: flagsOf(bare),
    hash: hashOf(lower, HashSeed.Lower),
    shape,
    suffix: hashOf(lower, HashSeed.LastLetters, Math.max(0, lower.length - 3)),
    wordClass: wordClassOf(lower, hasCapital),
    capital: isUpper(written.charCodeAt(0)),
    particle: particles.has(lower),
    isAllCaps: isAllCaps(written),
    titleEvidence: titleEvidenceOf(written, lower),
  };
  cache.set(written, info);
  return info;
}

/** Stands before the first and after the last word of a sentence. */
export const padding = infoOf('<s>', '<s>');
/** Stands for addresses, handles and tags: nothing is read in them. */
const addressInfo = infoOf('', '');

/** Word infos of the tokens from index `from` up to `to`. */
export function infosOf(text: string, tokens: Tokens, from: number, to: number): WordInfo[] {
  const infos: WordInfo[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Address) infos.push(addressInfo);
    else infos.push(infoOf(text.slice(tokens.start[i], tokens.end[i]), tokens.lower[i]));
  }
  return infos;
}
