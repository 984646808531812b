import { compoundEndings, namePrefixes } from '../../../lexicon/en/connectors';
import { type Rule } from '../../../text/rule';
import { TokenKind, type Tokens } from '../../../text/tokens';
import { wordForms } from '../../../text/wordForms';
import { Trigger } from './triggers';
import { WordFlag } from './wordFlags';
import { infoOf, infosOf, WordClass, type WordInfo } from './wordInfo';

/** The words of a sentence as the tagger sees them: tokens, and names with a hyphen as one word each. */
export interface Units {
  readonly infos: readonly WordInfo[];
  /** Where the places of the words begin in `start` and `end`. */
  readonly first: number;
  /** From `first` on, offset of each word in the article. */
  readonly start: ArrayLike<number>;
  /** From `first` on, offset after each word. */
  readonly end: ArrayLike<number>;
}

type HyphenRule = 'prefix-before-name' | 'letters-before-name' | 'two-names' | 'small-syllable' | 'third-syllable';

/** What stands before and after a hyphen. */
interface Halves {
  readonly first: WordInfo;
  readonly second: WordInfo;
  /** `first` was joined itself. */
  readonly isJoined: boolean;
}

/** Words of these kinds stand beside a hyphen as they are: `US-Iran`, `minister-designate`, `mid-July`. */
const standsAlone =
  WordFlag.Country |
  WordFlag.Demonym |
  WordFlag.Place |
  WordFlag.Role |
  WordFlag.Honorific |
  WordFlag.Calendar |
  WordFlag.FunctionWord;

const has = ({ flags }: WordInfo, wanted: number): boolean => (flags & wanted) !== 0;
/** Whether a capitalised word may be one half of a name. */
const isNamePart = (word: WordInfo): boolean =>
  word.capital && !word.isAllCaps && (!has(word, standsAlone) || has(word, WordFlag.GivenName));

const isTitleWord = (word: WordInfo): boolean => word.capital && !word.isAllCaps && has(word, WordFlag.Honorific);

/** Longest syllable that is written small, and acronym that begins a name, in letters. */
const maxSyllable = 6;
const maxLetters = 5;
/** `Berlin-owned`, `Obi-supporting`: endings of words that describe. */
const describes = /(?:ed|ing|er)$/;

function isSyllable(word: WordInfo): boolean {
  const { lower, wordClass } = word;
  return (
    wordClass === WordClass.Other &&
    lower.length <= maxSyllable &&
    !compoundEndings.has(lower) &&
    !describes.test(lower) &&
    !has(word, WordFlag.FunctionWord | WordFlag.Role)
  );
}

/** Two words with a hyphen between them that are one name. */
export const hyphenRules: readonly Rule<HyphenRule, (halves: Halves) => boolean>[] = [
  {
    id: 'prefix-before-name',
    example: 'Sheikh [Al-Tarvik] left.',
    counterexample: 'The al-fresco lunch ended.',
    read: ({ first, second }) => namePrefixes.has(first.lower) && second.capital,
  },
  {
    // `IIT-Delhi`
    id: 'letters-before-name',
    example: 'Students of [QVT-Wexley] marched.',
    counterexample: 'The US-Wexley talks ended.',
    read: ({ first, second }) =>
      first.isAllCaps &&
      first.lower.length > 1 &&
      first.lower.length <= maxLetters &&
      second.capital &&
      !second.isAllCaps &&
      !has(first, standsAlone | WordFlag.Organisation) &&
      !has(second, WordFlag.Country | WordFlag.Demonym | WordFlag.Role),
  },
  {
    id: 'two-names',
    example: 'Ana [Osei-Wexley] left.',
    counterexample: 'The Kenya-Wexley border opened.',
    read: ({ first, second }) =>
      // Osei-King
      isNamePart(first) && (isNamePart(second) || isTitleWord(second)) && second.lower.length > 1,
  },
  {
    // The second syllable of Korean and Chinese given names is written small.
    id: 'small-syllable',
    example: 'Lee [Jae-myung] left.',
    counterexample: 'The Osei-led list won.',
    read: ({ first, second }) => isNamePart(first) && first.lower.length > 1 && isSyllable(second),
  },
  {
    // `Chan-o-cha`
    id: 'third-syllable',
    example: 'General [Veltra-o-cha] left.',
    counterexample: 'The Osei-Wexley-led list won.',
    read: ({ first, second, isJoined }) => isJoined && first.capital && isSyllable(second),
  },
];

const lowerCase = (written: string): string => written.toLowerCase();

/** The words of tokens `from` up to `to`. @param text of the article, as shown */
export function unitsOf(text: string, tokens: Tokens, from: number, to: number): Units {
  const plain = infosOf(tokens, from, to);
  if (!hasHyphen(plain)) return { infos: plain, first: from, start: tokens.start, end: tokens.end };
  const infos: WordInfo[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    let last = i;
    let info = plain[i];
    while (isInfixHyphen(tokens, plain, from, last + 1)) {
      const halves = { first: info, second: plain[last + 2], isJoined: last > i };
      if (!hyphenRules.some((rule) => rule.read(halves))) break;
      last += 2;
      info = infoOf(wordForms.of(text, tokens.start[from + i], tokens.end[from + last], lowerCase));
    }
    infos.push(info);
    start.push(tokens.start[from + i]);
    end.push(tokens.end[from + last]);
    i = last;
  }
  return { infos, first: 0, start, end };
}

function hasHyphen(infos: readonly WordInfo[]): boolean {
  for (const { triggers } of infos) if (triggers & Trigger.Hyphen) return true;
  return false;
}

/** Whether the word at an index is a hyphen between two words without space. */
function isInfixHyphen(tokens: Tokens, infos: readonly WordInfo[], from: number, index: number): boolean {
  const token = from + index;
  return (
    index + 1 < infos.length &&
    (infos[index].triggers & Trigger.Hyphen) !== 0 &&
    tokens.end[token - 1] === tokens.start[token] &&
    tokens.end[token] === tokens.start[token + 1] &&
    tokens.kind[token - 1] === TokenKind.Word &&
    tokens.kind[token + 1] === TokenKind.Word
  );
}
