import { connectors, particles } from '../../../lexicon/en/connectors';
import { isAllCaps, titleEvidenceOf, type TitleEvidence } from '../../../text/capitalisation';
import { isDigit, isLower, isUpper } from '../../../text/characters';
import { type Tokens } from '../../../text/tokens';
import { maxKeptLength, newForm, type WordForm } from '../../../text/wordForms';
import { hashOf, hashOn, HashSeed } from './hashing';
import { triggersOf } from './triggers';
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

/** What the tagger knows of a form by itself. */
export interface WordInfo {
  /** Of the form; no other form has it, ever. */
  readonly number: number;
  /** The form as it stands in the text. */
  readonly written: string;
  /** As tokens have it, see `Tokens.lower`. */
  readonly lower: string;
  /** `lower` without a full stop at its end: the form in which lists are asked. */
  readonly bare: string;
  /** Bits of `WordFlag`. */
  readonly flags: number;
  /** Bits of `Trigger`. */
  readonly triggers: number;
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

/** The info of a form; one object for all places where it stands, kept as long as the form. */
export function infoOf(form: WordForm): WordInfo {
  return (form.nameInfo ??= readForm(form)) as WordInfo;
}

/** Whether what is known of a word may be kept: that of the longest would take as much room as their texts. */
export function isKept({ written }: WordInfo): boolean {
  return written.length <= maxKeptLength;
}

function readForm({ number, written, lower }: WordForm): WordInfo {
  const { hash: shape, hasCapital } = shapeOf(written);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const flags = flagsOf(bare);
  const capital = isUpper(written.charCodeAt(0));
  const allCaps = isAllCaps(written);
  return {
    number,
    written,
    lower,
    bare,
    flags,
    triggers: triggersOf({ lower, flags, capital, isAllCaps: allCaps }),
    hash: hashOf(lower, HashSeed.Lower),
    shape,
    suffix: hashOf(lower, HashSeed.LastLetters, Math.max(0, lower.length - 3)),
    wordClass: wordClassOf(lower, hasCapital),
    capital,
    particle: particles.has(lower),
    isAllCaps: allCaps,
    titleEvidence: titleEvidenceOf(written, lower),
  };
}

/** Stands before the first and after the last word of a sentence. */
export const padding = infoOf(newForm('<s>', (written) => written));

/** Word infos of the tokens from index `from` up to `to`. */
export function infosOf({ forms }: Tokens, from: number, to: number): WordInfo[] {
  const infos = new Array<WordInfo>(to - from);
  for (let i = from; i < to; i++) infos[i - from] = infoOf(forms[i]);
  return infos;
}
