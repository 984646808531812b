import { eventNouns } from '../../lexicon/en/numberContexts';
import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow, NumberPlace } from './figureRow';
import { headNoun } from './heads';
import { modifierBefore } from './modifiers';
import { isNumberWord, isPluralNoun } from './numberWords';
import { readNumeral } from './numerals';
import { singular } from './singular';
import { readUnit, timeUnit } from './units';

/** A share is told of so many at least: `one in one` is none. */
const minWhole = 2;

/** Parts of a number of people or things, in the order in which they are tried. */
export const shareFigures: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'share',
    example: 'About [one in five] children walks to school.',
    counterexample: 'The second in five years won one in ten days and three in five games.',
    confidence: 0.95,
    read: inShare,
  },
  {
    id: 'share',
    example: 'They asked [nine out of ten] doctors.',
    counterexample: 'They asked nine out of town.',
    confidence: 0.95,
    read: outOfShare,
  },
  {
    id: 'share',
    example: 'The storm felled [one tree in five] there.',
    counterexample: 'The storm felled one tree in five minutes, one tree in five towns.',
    confidence: 0.9,
    read: singleShare,
  },
];

/** `one in five`, `one in every five`, `2 in 3`. */
function inShare(place: NumberPlace): FigureReading | undefined {
  const { tokens, numeral } = place;
  if (tokens.lower(numeral.next) !== 'in') return undefined;
  const at = tokens.lower(numeral.next + 1) === 'every' ? numeral.next + 2 : numeral.next + 1;
  return shareOf(place, at);
}

/** `nine out of ten`. */
function outOfShare(place: NumberPlace): FigureReading | undefined {
  const { tokens, numeral } = place;
  const isOutOf = tokens.lower(numeral.next) === 'out' && tokens.lower(numeral.next + 1) === 'of';
  if (!isOutOf) return undefined;
  return shareOf(place, tokens.lower(numeral.next + 2) === 'every' ? numeral.next + 3 : numeral.next + 2);
}

/** `one tree in five`: nothing is counted after the second number. */
function singleShare(place: NumberPlace): FigureReading | undefined {
  const { tokens, numeral } = place;
  const nounAt = numeral.next;
  const isOne = numeral.value === 1 && tokens.kind(nounAt) === TokenKind.Word && tokens.lower(nounAt + 1) === 'in';
  if (!isOne || !tokens.isSameLine(nounAt)) return undefined;
  const at = tokens.lower(nounAt + 2) === 'every' ? nounAt + 3 : nounAt + 2;
  const share = shareOf(place, at);
  if (!share || share.kind !== 'number') return undefined;
  const head = tokens.lower(nounAt);
  return { ...share, kind: 'count', unit: singular(head), head };
}

/** The share whose second number stands at token `at`, with the noun that it is a share of. */
function shareOf(place: NumberPlace, at: number): FigureReading | undefined {
  const { tokens, from, numeral } = place;
  if (from < place.index || numeral.fraction || !Number.isInteger(numeral.value) || numeral.value < 1) return undefined;
  if (tokens.kind(at) !== TokenKind.Number && !isNumberWord(tokens.lower(at)) && tokens.lower(at) !== 'a')
    return undefined;
  const whole = readNumeral(tokens, at);
  if (!whole || whole.value < minWhole || numeral.value > whole.value || !Number.isInteger(whole.value))
    return undefined;
  // four digits are a year: one in 2019
  if (tokens.kind(at) === TokenKind.Number && /^[12]\d{3}$/.test(tokens.lower(at))) return undefined;
  const after = tokens.lower(whole.next);
  if (timeUnit(after) !== undefined || eventNouns.has(after)) return undefined;
  if (readUnit(tokens, whole.next, !whole.worded, whole.scale > 1) || tokens.isInfixHyphen(whole.next))
    return undefined;
  const noun = headNoun(tokens, whole.next);
  const head = noun !== undefined && isPluralNoun(noun) ? noun : undefined;
  return {
    from,
    next: whole.next,
    kind: head === undefined ? 'number' : 'count',
    value: numeral.value / whole.value,
    unit: head === undefined ? undefined : singular(head),
    head,
    modifier: modifierBefore(tokens, from),
  };
}
