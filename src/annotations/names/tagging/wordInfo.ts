import { connectors, particles } from '../../../lexicon/en/connectors';
import { isAllCaps, titleEvidenceOf, type TitleEvidence } from '../../../text/capitalisation';
import { isDigit, isLower, isUpper } from '../../../text/characters';
import { TokenKind, type Tokens } from '../../../text/tokens';
import { featureKey, FeatureId, hashOf, HashSeed } from './hashing';
import { flagCount, flagsOf } from './wordFlags';

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
  /** Hashed features of the form, the same in every context. */
  readonly own: readonly number[];
}

/** Letters of other scripts from here on, Chinese characters among them, count as lower case in shapes. */
const firstOfOtherScripts = 0x2e81;

/** Capitals as X, other letters as x, digits as 0, marks as they are; repeats once: `McCoy` is `XxXx`. */
function shapeOf(written: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    const sign = isUpper(unit)
      ? 'X'
      : isLower(unit) || unit >= firstOfOtherScripts
        ? 'x'
        : isDigit(unit)
          ? '0'
          : written[i];
    if (sign !== last) shape += sign;
    last = sign;
  }
  return shape;
}

/** Lengths beyond it are one feature: such words are rare. */
const maxLengthFeature = 10;
/** Prefixes and suffixes of up to so many letters are features of every word … */
const maxAffix = 4;
/** … and a suffix of five, of words that are longer than that. */
const longSuffix = 5;

/** The value of a feature that says only that a flag is set. */
const flagValue = 3;

function ownFeaturesOf(written: string, lower: string, shape: number, flags: number): number[] {
  const own = [
    featureKey(FeatureId.Lower, hashOf(lower, HashSeed.Lower)),
    featureKey(FeatureId.Written, hashOf(written, HashSeed.Written)),
    featureKey(FeatureId.Shape, shape),
    featureKey(FeatureId.Flags, flags),
    featureKey(FeatureId.Length, Math.min(written.length, maxLengthFeature)),
  ];
  for (let length = 1; length <= Math.min(maxAffix, lower.length); length++)
    own.push(
      featureKey(FeatureId.Prefix + length, hashOf(lower.slice(0, length), HashSeed.Prefix)),
      featureKey(FeatureId.Suffix + length, hashOf(lower.slice(-length), HashSeed.Suffix)),
    );
  if (lower.length > longSuffix)
    own.push(featureKey(FeatureId.Suffix + longSuffix, hashOf(lower.slice(-longSuffix), HashSeed.Suffix)));
  for (let bit = 0; bit < flagCount; bit++)
    if (flags & (1 << bit)) own.push(featureKey(FeatureId.OneFlag + bit, flagValue));
  return own;
}

/** Marks inside names: `Jean-Luc`, `J. Smith`. */
const connectorMarks = new Set(['-', '’', "'", '.']);

function wordClassOf(lower: string, hasCapital: boolean): WordClass {
  if (hasCapital) return WordClass.Capital;
  if (connectors.has(lower) || connectorMarks.has(lower)) return WordClass.Connector;
  return isDigit(lower.charCodeAt(0)) ? WordClass.Number : WordClass.Other;
}

const cache = new Map<string, WordInfo>();
/** About 100 MB. A folder of news has some 50,000 forms; only one of other kinds of text reaches it. */
const maxCached = 200_000;

/**
 * The shared info of a word form. Forms beyond the limit start the cache afresh.
 * @param written the form as it stands in the text
 * @param lower the form as tokens have it, see `Tokens.lower`
 */
export function infoOf(written: string, lower: string): WordInfo {
  const known = cache.get(written);
  if (known) return known;
  if (cache.size >= maxCached) cache.clear();
  const shapeText = shapeOf(written);
  const shape = hashOf(shapeText, HashSeed.Shape);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const flags = flagsOf(bare);
  const capital = isUpper(written.charCodeAt(0));
  const info: WordInfo = {
    lower,
    bare,
    flags,
    hash: hashOf(lower, HashSeed.Lower),
    shape,
    suffix: hashOf(lower.slice(-3), HashSeed.LastLetters),
    wordClass: wordClassOf(lower, shapeText.includes('X')),
    capital,
    particle: particles.has(lower),
    isAllCaps: isAllCaps(written),
    titleEvidence: titleEvidenceOf(written, lower),
    own: ownFeaturesOf(written, lower, shape, flags),
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
