import { resumingAuxiliaries } from '../../lexicon/en/auxiliaries';
import { decadeWords } from '../../lexicon/en/calendar';
import { ageWords } from '../../lexicon/en/quantityWords';
import { TokenKind } from '../../text/tokens';
import type { TokenReader } from '../../text/tokenReader';
import { ageLimit, isAge } from './ageLimits';
import { agesOfPersons } from './agesOfPersons';
import type { FigureReading, FigureRow, NumberPlace, TokenPlace } from './figureRow';
import { isDecadeOfAge } from '../dates/periods';
import { readNumeral } from './numerals';
import { readUnit, timeUnit } from './units';

/** The upper bound of a range of ages ends below it: `aged 65 to 119`. */
const rangeLimit = 120;

/** Ages of persons and things, in the order in which they are tried. */
export const ageFigures: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'age',
    example: 'The [45-year-old] driver was unhurt.',
    counterexample: 'The 45-year lease ran out.',
    confidence: 0.98,
    read: unitOld,
  },
  {
    id: 'age',
    example: 'She is [45 years of age] now.',
    counterexample: 'She has 45 years of service.',
    confidence: 0.98,
    read: unitOfAge,
  },
  {
    id: 'aged',
    example: 'Voters aged [18 to 34] stayed away.',
    counterexample: 'Some 18 to 34 voters stayed away.',
    confidence: 0.95,
    read: aged,
  },
  {
    id: 'aged',
    example: 'Two men, aged [34] and [41], were held.',
    counterexample: 'The men were 34 and 41 were held.',
    confidence: 0.95,
    read: agedToo,
  },
  {
    id: 'aged',
    example: 'The [30-something] teacher cried.',
    counterexample: 'The 30-odd teachers cried.',
    confidence: 0.9,
    read: somethings,
  },
  ...agesOfPersons,
];

/** Ages told by their decade, before the s is taken for letters of a name. */
export const decadeAges: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'aged',
    example: 'A man in his late [50s] was held.',
    counterexample: 'A man of the late 50s was held.',
    confidence: 0.95,
    read({ tokens, index, numeral: { next, value }, inDigits }) {
      const isDecade = inDigits && tokens.lower(next) === 's' && tokens.noSpaceBefore(next) && value % 10 === 0;
      if (!isDecade || value >= ageLimit || !isDecadeOfAge(tokens, index)) return undefined;
      return { from: index, next: next + 1, kind: 'age', value, low: value, high: value + 9, unit: 'year' };
    },
  },
];

/** Ages told by their decade and a hyphen: `20-somethings`, `a thirty-something teacher`. */
function somethings(place: NumberPlace): FigureReading | undefined {
  const { tokens, from, numeral } = place;
  const { value, next } = numeral;
  const isDecade = tokens.isInfixHyphen(next) && /^somethings?$/.test(tokens.lower(next + 1)) && value % 10 === 0;
  if (!isDecade || !isAge(place)) return undefined;
  return { from, next: next + 2, kind: 'age', value, low: value, high: value + 9, unit: 'year' };
}

/** Ages told by a decade in words. */
export const wordedAges: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'aged',
    example: 'A man in his late [forties] was held.',
    counterexample: 'A man of the late forties was held.',
    confidence: 0.95,
    read({ tokens, index }) {
      const decade = decadeWords.get(tokens.lower(index));
      if (decade === undefined) return undefined;
      const isOf = isDecadeOfAge(tokens, index) || isPersonInDecade(tokens, index);
      if (!isOf) return undefined;
      const value = decade % 100;
      return { from: index, next: index + 1, kind: 'age', value, low: value, high: value + 9, unit: 'year' };
    },
  },
];

/** `people in their twenties`, but also `women in late forties`: no article, as the years of a century have. */
function isPersonInDecade(tokens: TokenReader, index: number): boolean {
  return /^(?:early|mid|late)$/.test(tokens.lower(index - 1)) && tokens.lower(index - 2) === 'in';
}

/** Index of the word after a number, `year` in `45-year`, `45 years`. */
function wordAfter({ tokens, numeral: { next } }: NumberPlace): number {
  return tokens.isInfixHyphen(next) ? next + 1 : next;
}

/** What reads an age of so many units of time up to token `next`, where the word at `unitAt` is such a unit. */
function ageInUnits({ tokens, from, numeral }: NumberPlace, unitAt: number, next: number): FigureReading | undefined {
  const unit = timeUnit(tokens.lower(unitAt));
  if (unit === undefined || unit === 'second') return undefined;
  return { from, next, kind: 'age', value: numeral.value, unit };
}

/** `45-year-old`, `45 years old`, `45-year-olds`. */
function unitOld(place: NumberPlace): FigureReading | undefined {
  const { tokens } = place;
  const unitAt = wordAfter(place);
  const at = tokens.isInfixHyphen(unitAt + 1) ? unitAt + 2 : unitAt + 1;
  const word = tokens.lower(at);
  return word === 'old' || word === 'olds' ? ageInUnits(place, unitAt, at + 1) : undefined;
}

/** `45 years of age`. */
function unitOfAge(place: NumberPlace): FigureReading | undefined {
  const { tokens } = place;
  const unitAt = wordAfter(place);
  if (tokens.lower(unitAt + 1) !== 'of' || tokens.lower(unitAt + 2) !== 'age') return undefined;
  return ageInUnits(place, unitAt, unitAt + 3);
}

/** Whether the word before a number says that it is an age: `aged 45`, `at the age of 45`, `aged between 18 and 34`. */
function isAfterAgeWord(tokens: TokenReader, index: number): boolean {
  const before = tokens.lower(index - 1);
  return (
    ageWords.has(before) ||
    (before === 'of' && tokens.lower(index - 2) === 'age') ||
    (before === 'between' && tokens.lower(index - 2) === 'aged')
  );
}

/** `aged 45`, `at the age of 45`, `ages 18 to 34`, `aged between 18 and 34`. */
function aged(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  if (!isAfterAgeWord(tokens, index) || !isAge(place)) return undefined;
  const { value } = numeral;
  const upper = upperAge(place);
  if (!upper) return { from, next: numeral.next, kind: 'age', value, unit: 'year' };
  return { from, next: upper.next, kind: 'age', value, low: value, high: upper.value, unit: 'year' };
}

/** Tokens among which the first of a list of ages stands: `aged 5, 7, 9, 12 and 14`. */
const listReach = 12;

/** `aged 34 and [41]`, `aged 5, [7] and [9]`: a further age of a list, which nothing but its other ages stands before. */
function agedToo(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  if (!isListJoint(tokens.lower(index - 1)) || !isAge(place)) return undefined;
  // What a number counts is no age: `aged 34 and 41 others`.
  const after = tokens.lower(numeral.next);
  const isAlone = after === '' || /^[.,;:)]$/.test(after) || after === 'and' || resumingAuxiliaries.has(after);
  if (!isAlone) return undefined;
  let at = index - 1;
  while (at > index - listReach && (isListJoint(tokens.lower(at)) || tokens.kind(at) === TokenKind.Number)) at--;
  const first = at + 1;
  const isList = ageWords.has(tokens.lower(at)) && tokens.kind(first) === TokenKind.Number;
  return isList ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' } : undefined;
}

function isListJoint(lower: string): boolean {
  return lower === 'and' || lower === ',';
}

/** The second number of `18 to 34`, `18-34`, `between 18 and 34`. */
function upperAge({ tokens, index, numeral }: NumberPlace): { value: number; next: number } | undefined {
  const joint = tokens.lower(numeral.next);
  // `aged 34 and 41` lists two.
  const isBetween = joint === 'and' && tokens.lower(index - 1) === 'between';
  if (joint !== 'to' && !isBetween && !tokens.isInfixHyphen(numeral.next)) return undefined;
  const upper = readNumeral(tokens, numeral.next + 1);
  if (!upper || upper.value <= numeral.value || upper.value >= rangeLimit) return undefined;
  return readUnit(tokens, upper.next, true, false) ? undefined : upper;
}
