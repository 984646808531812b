import { fullMonths, months } from '../../lexicon/en/calendar';
import { currencyNouns } from '../../lexicon/en/currencies';
import { streetNouns } from '../../lexicon/en/places';
import {
  determinersBeforeOne,
  hyphenatedPrefixes,
  indexNames,
  labelNouns,
  modifiers,
  nounPhraseEnds,
  nounsBeforeOne,
  suffixesAfterDigits,
  wordsAfterOne,
  wordsAfterOneHyphen,
  wordsAfterZero,
} from '../../lexicon/en/quantityWords';
import { daysInMonth } from '../../text/calendar';
import type { Rule } from '../../text/rule';
import { TokenKind } from '../../text/tokens';
import { currencyCodeAt } from './currencyCodes';
import type { NumberPlace, TokenPlace } from './figureRow';
import { isNumberWord, isPluralNoun } from './numberWords';
import { singular } from './singular';
import { readUnit } from './units';

/** Forms of numbers that are no figures: the tokens that a row reads are passed over. */
export type PassedRule =
  | 'attached-word'
  | 'hyphenated-name'
  | 'version'
  | 'version-rest'
  | 'attached-letters'
  | 'no-day'
  | 'compound'
  | 'pronoun'
  | 'index-name'
  | 'point-group'
  | 'address'
  | 'label';

/** Gives the index of the token after what is passed over. */
type PassedRow<Place> = Rule<PassedRule, (place: Place) => number | undefined>;

/** By the number word: the words that make an adjective with it in which nothing is counted. */
const numberCompounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['one', wordsAfterOneHyphen],
  ['zero', wordsAfterZero],
]);

/** A year in which February has all the days that it can have. */
const leapYear = 2024;

/** Digits that are part of a name or code, told before a date or score is looked for. */
export const passedDigits: readonly PassedRow<TokenPlace>[] = [
  {
    id: 'attached-word',
    example: 'Read the US[300] sheet.',
    counterexample: 'It cost RM300 then.',
    read({ tokens, index }) {
      const isAttached =
        tokens.noSpaceBefore(index) &&
        tokens.kind(index - 1) === TokenKind.Word &&
        currencyCodeAt(tokens, index - 1) === undefined;
      return isAttached ? index + 1 : undefined;
    },
  },
  {
    id: 'hyphenated-name',
    example: 'An F-[16] flew over.',
    counterexample: 'The twenty-4 hour mid-16 and May-16 clocks flew over.',
    read: hyphenatedName,
  },
  {
    id: 'version',
    example: 'Version [2.1.3] is out.',
    counterexample: 'Lap 2.13 is out.',
    read: version,
  },
  {
    id: 'version-rest',
    example: 'The F-2.1.[3] is out.',
    counterexample: 'The F-2.13 is out.',
    read({ tokens, index }) {
      return isAfterPoint({ tokens, index }) ? index + 1 : undefined;
    },
  },
];

/** `F-16`, `COVID-19`; `twenty-4`, `May-16` and `mid-16` hold numbers. */
function hyphenatedName({ tokens, index }: TokenPlace): number | undefined {
  const at = index - 2;
  const isHyphenated = tokens.isHyphenToken(index - 1) && tokens.isInfixHyphen(index - 1);
  if (!isHyphenated || tokens.kind(at) !== TokenKind.Word) return undefined;
  const name = tokens.lower(at);
  if (isNumberWord(name)) return undefined;
  const isCapitalisedName = tokens.isCapitalised(at) && !months.has(name) && !hyphenatedPrefixes.has(name);
  return isCapitalisedName || name.length === 1 || name === 'covid' ? index + 1 : undefined;
}

/** `2.1.3`: the tokens are numbers with at most one point, and points between them. */
function version({ tokens, index }: TokenPlace): number | undefined {
  let next = index + 1;
  while (isAfterPoint({ tokens, index: next + 1 })) next += 2;
  return next > index + 1 ? next : undefined;
}

/** Whether a number follows another number and a point without a blank. */
function isAfterPoint({ tokens, index }: TokenPlace): boolean {
  return (
    tokens.kind(index) === TokenKind.Number &&
    tokens.noSpaceBefore(index) &&
    tokens.lower(index - 1) === '.' &&
    tokens.noSpaceBefore(index - 1) &&
    tokens.kind(index - 2) === TokenKind.Number
  );
}

/** Numbers that turn out to be none once they are read, in the order in which they are tried. */
export const passedNumbers: readonly PassedRow<NumberPlace>[] = [
  {
    id: 'attached-letters',
    example: 'The [4WD] truck is gone.',
    counterexample: 'The 5km run and the 90k show are on.',
    read: attachedLetters,
  },
  {
    id: 'compound',
    example: 'A [one-sided] report came with a hearing.',
    counterexample: 'A one-day visit and a three-sided report came.',
    read: compound,
  },
  {
    id: 'pronoun',
    example: 'Only [one] can win.',
    counterexample: 'Only one-third of one percent won.',
    read: pronoun,
  },
  {
    id: 'no-day',
    example: 'They met on [31 June] there.',
    counterexample: 'They met 31 June brides on 30 June.',
    read: noDay,
  },
  {
    id: 'index-name',
    example: 'The S&P [500] firms rose.',
    counterexample: 'The shop sold 500 firms a plan.',
    read({ tokens, index, numeral, inDigits }) {
      return inDigits && indexNames.has(tokens.lower(index - 1)) && tokens.isCapitalised(index - 1)
        ? numeral.next
        : undefined;
    },
  },
  {
    id: 'point-group',
    example: 'The boat cost [2.500] euros.',
    counterexample: 'The boat is 2.500 km off, and 2.50 euros were paid.',
    read: pointGroup,
  },
  {
    id: 'address',
    example: 'The shop is at [12 Mill Lane].',
    counterexample: 'Some 12 Mill Lane shops and 12 lanes were shut.',
    read: address,
  },
  {
    id: 'label',
    example: 'A Boeing [737] landed.',
    counterexample: 'A total of 737 landed, about Kinn 40 boats sank.',
    read: label,
  },
  {
    id: 'label',
    example: 'She wears the number [nine] shirt.',
    counterexample: 'A number of nine boats sank, and in number nine boats are few.',
    read: labelInWords,
  },
];

/** `2.500 euros`: three digits behind a point may be thousands where something is paid. */
function pointGroup({ tokens, index, numeral: { next }, inDigits }: NumberPlace): number | undefined {
  const isGroup = inDigits && next === index + 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(tokens.lower(index));
  return isGroup && tokens.isSameLine(next) && currencyNouns.has(singular(tokens.lower(next))) ? next : undefined;
}

/** Words of a street’s name before its noun, at most. By hand. */
const maxStreetWords = 3;

/** `12 Mill Lane`: a house, unless a plural behind the street is what is counted. */
function address({ tokens, index, numeral: { next, scale }, inDigits }: NumberPlace): number | undefined {
  if (!inDigits || scale > 1 || next !== index + 1 || !/^\d{1,4}$/.test(tokens.lower(index))) return undefined;
  for (let at = next; at <= next + maxStreetWords && tokens.isCapitalised(at) && tokens.isSameLine(at); at++) {
    if (at === next || !streetNouns.has(tokens.lower(at))) continue;
    const after = tokens.lower(at + 1);
    const isCounted = isPluralNoun(after) && tokens.kind(at + 1) === TokenKind.Word && !tokens.isCapitalised(at + 1);
    return isCounted ? undefined : at + 1;
  }
  return undefined;
}

/** `4WD`, `4x4`: letters after digits that are no unit and no scale. */
function attachedLetters({ tokens, numeral: { next, scale }, inDigits }: NumberPlace): number | undefined {
  if (!inDigits || !tokens.noSpaceBefore(next) || tokens.kind(next) !== TokenKind.Word) return undefined;
  const isPartOfNumber = suffixesAfterDigits.has(tokens.lower(next)) || readUnit(tokens, next, true, scale > 1);
  return isPartOfNumber ? undefined : next + 1;
}

/** `31 June`: a day that the month does not have; a noun after it would make the month a name: `31 June brides`. */
function noDay({ tokens, numeral: { next, value }, inDigits }: NumberPlace): number | undefined {
  if (!inDigits || !tokens.isSameLine(next) || !tokens.isCapitalised(next)) return undefined;
  const month = fullMonths.get(tokens.lower(next));
  const isNoDay = month !== undefined && value <= 31 && value > daysInMonth(leapYear, month);
  return isNoDay && !isPluralNoun(tokens.lower(next + 1)) ? next + 1 : undefined;
}

/** `one-sided`, `zero-tolerance`, `zero Covid`: adjectives in which nothing is counted. */
function compound({ tokens, index, numeral: { next } }: NumberPlace): number | undefined {
  const isHyphenated = tokens.isInfixHyphen(next);
  if (next !== index + 1 || (!isHyphenated && tokens.lower(index) !== 'zero')) return undefined;
  const at = isHyphenated ? next + 1 : next;
  return numberCompounds.get(tokens.lower(index))?.has(tokens.lower(at)) ? at + 1 : undefined;
}

/** `no one`, `one another`, `the one.`: a pronoun, or a phrase in which nothing is counted. */
function pronoun({ tokens, index, numeral }: NumberPlace): number | undefined {
  if (tokens.lower(index) !== 'one' || numeral.next !== index + 1) return undefined;
  const before = tokens.lower(index - 1);
  const after = tokens.lower(numeral.next);
  const isPronoun =
    determinersBeforeOne.has(before) ||
    nounsBeforeOne.has(before) ||
    (tokens.kind(numeral.next) === TokenKind.Word
      ? wordsAfterOne.has(after)
      : after !== '%' && !tokens.isInfixHyphen(numeral.next));
  return isPronoun ? numeral.next : undefined;
}

/** `Article 5`, `Boeing 737`, `Highway 61`: plain digits without a unit after the noun or name that they number. */
function label(place: NumberPlace): number | undefined {
  const { tokens, index, numeral } = place;
  if (!place.inDigits || numeral.scale > 1) return undefined;
  const digits = tokens.lower(index);
  if (digits.includes(',') || digits.includes('.')) return undefined;
  if (tokens.kind(index - 1) !== TokenKind.Word || !tokens.isSameLine(index)) return undefined;
  if (!labelNouns.has(tokens.lower(index - 1)) && !isNumberedName(place)) return undefined;
  return readUnit(tokens, numeral.next, true, false) ? undefined : numeral.next;
}

/** `the number nine shirt`, `at number ten`: what a number in words names; a plural after it is counted. */
function labelInWords({ tokens, index, numeral: { next, scale }, inDigits }: NumberPlace): number | undefined {
  if (inDigits || scale > 1 || tokens.lower(index - 1) !== 'number' || !tokens.isSameLine(index)) return undefined;
  return isPluralNoun(tokens.lower(next)) && tokens.kind(next) === TokenKind.Word ? undefined : next;
}

/** A name straight before the number, not first in its sentence; a plural after it is counted: `in Kinn 40 boats`. */
function isNumberedName({ tokens, index, numeral: { next } }: NumberPlace): boolean {
  const name = tokens.lower(index - 1);
  if (!tokens.isCapitalised(index - 1) || index < 2 || /^[.!?:]$/.test(tokens.lower(index - 2))) return false;
  if (nounPhraseEnds.has(name) || modifiers.has(name)) return false;
  const after = tokens.lower(next);
  const isCounted = isPluralNoun(after) && tokens.kind(next) === TokenKind.Word && !tokens.isCapitalised(next);
  return !isCounted;
}
