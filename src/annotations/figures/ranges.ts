import { changeVerbs } from '../../lexicon/en/numberContexts';
import { modifiers } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import type { NumberPlace } from './figureRow';
import { headNoun } from './heads';
import { isNumberWord } from './numberWords';
import { readNumeral } from './numerals';
import { roundToDecimal, type Numeral } from './numeral';
import type { Unit } from './unit';
import { readUnit } from './units';

/** Two numbers that bound one figure. */
export interface Range {
  /** Index of the token after the second number, before its unit. */
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly unit?: Unit;
}

/** Numbers from it on are written out, so the scale of a second one is not theirs: `1500 to 2 million`. */
const minWrittenOut = 1000;
/** A first number that is this many times the second has no part in its scale: `500 to 2 million`. */
const minOtherScale = 10;
/** Numbers in words below it may be joined by `or`: `two or three days`. */
const maxAlternative = 100;

type Joint = 'hyphen' | 'to' | 'and' | 'or';

/** The second number of `5 to 10 people`, `between 5 and 10 %`, `5–10 km`, `two or three`, with what both bound. */
export function readRange(place: NumberPlace, unit: Unit | undefined): Range | undefined {
  const { tokens, numeral: first } = place;
  const at = unit ? unit.next : first.next;
  const joint = jointAt(place, at);
  if (joint === undefined) return undefined;
  const secondAt = afterJoint(tokens, at, joint);
  const inDigits = tokens.kind(secondAt) === TokenKind.Number;
  if (!inDigits && !isNumberWord(tokens.lower(secondAt))) return undefined;
  const second = readNumeral(tokens, secondAt);
  if (!second || second.value <= 0) return undefined;
  const secondUnit = readUnit(tokens, second.next, inDigits, second.scale > 1);
  if (unit && joint !== 'and' && !isSameUnit(unit, secondUnit, joint)) return undefined;
  const low = lowerBound(first, second);
  if (low >= second.value && joint !== 'and') return undefined;
  const found = secondUnit ?? unit;
  const isCounted = found !== undefined || second.scale > 1 || headNoun(tokens, second.next) !== undefined;
  if (!isCounted && (joint === 'to' || joint === 'hyphen')) return undefined;
  return { low, high: second.value, next: second.next, ...(found ? { unit: found } : {}) };
}

/** What joins the number before token `at` to the next one, if anything may. */
function jointAt(place: NumberPlace, at: number): Joint | undefined {
  const { tokens, index, numeral } = place;
  const before = tokens.lower(index - 1);
  switch (tokens.lower(at)) {
    case 'to':
      // `from 5 to 10` is a change, and so is `rose 5% to 10%`.
      return before === 'from' || isChange(tokens, index) ? undefined : 'to';
    case 'and':
      return before === 'between' ? 'and' : undefined;
    case 'or':
      return numeral.worded && numeral.value < maxAlternative ? 'or' : undefined;
    case '-':
    case '–':
      // 2000 - 2500 calories
      if (isBetweenBlanks(place, at)) return 'hyphen';
      // 10- to 15-year
      return tokens.isInfixHyphen(at) || (tokens.noSpaceBefore(at) && tokens.lower(at + 1) === 'to')
        ? 'hyphen'
        : undefined;
    default:
      return tokens.isInfixHyphen(at) ? 'hyphen' : undefined;
  }
}

/** Whether a hyphen or dash with a blank on either side stands between two numbers in digits of one length or nearly. */
function isBetweenBlanks({ tokens, index, inDigits }: NumberPlace, at: number): boolean {
  if (!inDigits || at !== index + 1 || tokens.kind(at + 1) !== TokenKind.Number || !tokens.isSameLine(at + 1))
    return false;
  if (tokens.noSpaceBefore(at) || tokens.noSpaceBefore(at + 1)) return false;
  const growth = tokens.lower(at + 1).length - tokens.lower(index).length;
  return growth === 0 || growth === 1;
}

/** Words that stand between a verb of change and an amount: `rose by about 5%`. */
const maxBeforeAmount = 3;

/** Whether a verb of change governs the amount at token `index`: `rose $12 to $90`, `fell by 300 to 1,200`. */
export function isChange(tokens: TokenReader, index: number): boolean {
  for (let at = index - 1; at >= index - maxBeforeAmount; at--) {
    const lower = tokens.lower(at);
    if (changeVerbs.has(lower)) return true;
    if (
      lower !== 'by' &&
      lower !== 'a' &&
      lower !== 'of' &&
      !modifiers.has(lower) &&
      lower !== 'more' &&
      lower !== 'than'
    )
      return false;
  }
  return false;
}

/** Index of the number after `to`, `–`, `- to`, `-to-`. */
function afterJoint(tokens: TokenReader, at: number, joint: Joint): number {
  if (joint !== 'hyphen' || tokens.lower(at + 1) !== 'to') return at + 1;
  return tokens.isInfixHyphen(at + 2) || tokens.isHyphenToken(at + 2) ? at + 3 : at + 2;
}

/** `5% to 10%` and `5%–10` have one unit, `6.5% to 164p` and `5% to 10` do not. */
function isSameUnit(first: Unit, second: Unit | undefined, joint: Joint): boolean {
  return second ? second.unit === first.unit : joint !== 'to';
}

/** The first number of a range in the scale of the second: 3 million in `3–4 million`. */
export function lowerBound(first: Numeral, second: Numeral): number {
  const isUnscaled =
    first.scale === 1 &&
    second.scale > 1 &&
    first.value < minWrittenOut &&
    first.value < (second.value / second.scale) * minOtherScale;
  return isUnscaled ? roundToDecimal(first.value * second.scale) : first.value;
}
