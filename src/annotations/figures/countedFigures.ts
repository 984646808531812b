import {
  adjectivesOfPeople,
  beforeTotals,
  endsTotals,
  groupNouns,
  harmVerbs,
  totalNouns,
} from '../../lexicon/en/numberContexts';
import { determinersBeforeOne, nounPhraseEnds } from '../../lexicon/en/quantityWords';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow, NumberPlace } from './figureRow';
import { headNoun } from './heads';
import { isPluralNoun, scaleOf } from './numberWords';
import type { Quantity } from './quantity';
import { singular } from './singular';

/** Numbers whose form alone says what they are. */
export const partitiveFigures: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'one-of',
    example: 'It is [one] of the clearest signs yet.',
    counterexample: 'Not any one of the signs was clear.',
    // Says that there are others of a kind: some readers take it for a count, most do not.
    confidence: 0.4,
    read: oneOf,
  },
];

function oneOf({ tokens, index, numeral }: NumberPlace): FigureReading | undefined {
  if (tokens.lower(index) !== 'one' || numeral.next !== index + 1 || tokens.lower(index + 1) !== 'of') return undefined;
  if (determinersBeforeOne.has(tokens.lower(index - 1))) return undefined;
  const head = headNoun(tokens, index + 1);
  const unit = head === undefined ? undefined : singular(head);
  return { from: index, next: index + 1, kind: 'number', value: 1, unit, head };
}

/** Numbers without a unit, in the order in which they are tried; the last reads every number. */
export const countedFigures: readonly FigureRow<Quantity>[] = [
  {
    id: 'plus',
    example: 'More than [60]-plus guests came.',
    counterexample: 'A 60-seat hall was full.',
    confidence: 0.9,
    read: plus,
  },
  {
    id: 'plus',
    example: 'Some [twenty]-odd guests came.',
    counterexample: 'A 20-seat hall was full.',
    confidence: 0.9,
    read: odd,
  },
  {
    id: 'hyphen',
    example: 'She began a [two-nation] tour.',
    counterexample: 'She toured two nations.',
    confidence: 0.9,
    read: hyphenatedNoun,
  },
  {
    id: 'hyphen',
    example: 'She read a [12 page] letter.',
    counterexample: 'She read a 12 year plan and 12 page proofs.',
    confidence: 0.9,
    read: openCompound,
  },
  {
    id: 'counted',
    example: 'The fire drove [206] families out.',
    counterexample: 'The total is 206.',
    confidence: 0.9,
    read: counted,
  },
  {
    id: 'harmed',
    example: 'The landslide killed at least [18] on Sunday.',
    counterexample: 'The total is 18 on Sunday.',
    confidence: 0.85,
    read: harmed,
  },
  {
    id: 'number-of',
    example: 'The number of guests who were drenched stood at [206].',
    counterexample: 'The number of guests fell and sales stood at 206.',
    confidence: 0.85,
    read: numberOf,
  },
  {
    id: 'bare',
    example: 'The total is [206].',
    counterexample: 'The fire drove 206 families out.',
    confidence: 0.8,
    read: bareNumber,
  },
];

/** `60-plus guests`: the number alone, as a lower bound. */
function plus(quantity: Quantity): FigureReading | undefined {
  return wordAfterHyphen(quantity) === 'plus' ? beforeHyphen(quantity, 'over') : undefined;
}

/** `twenty-odd guests`, `a 300-strong crowd`: the number alone. */
function odd(quantity: Quantity): FigureReading | undefined {
  const word = wordAfterHyphen(quantity);
  if (word === 'odd') return beforeHyphen(quantity, 'about');
  return word === 'strong' ? { ...beforeHyphen(quantity, quantity.modifier), unit: undefined } : undefined;
}

/** A number whose noun stands behind the hyphen and the word after it. */
function beforeHyphen({ tokens, from, next, value, low, high }: Quantity, modifier: string | undefined): FigureReading {
  const head = headNoun(tokens, next + 2);
  const unit = head === undefined ? undefined : singular(head);
  return { from, next, kind: 'count', value, low, high, unit, head, modifier };
}

/** `two-nation tour`: the word after the hyphen is what is counted. */
function hyphenatedNoun(quantity: Quantity): FigureReading | undefined {
  const { tokens, from, next, value, low, high, modifier } = quantity;
  const noun = wordAfterHyphen(quantity);
  if (noun === undefined) return undefined;
  const head = headNoun(tokens, next + 2);
  return { from, next: next + 2, kind: 'count', value, low, high, unit: singular(noun), head, modifier };
}

/** `a 12 page letter`: the same without its hyphen, a noun in the singular behind *a* and a number of more than one. */
function openCompound({ tokens, index, from, next, value, low, high, modifier }: Quantity): FigureReading | undefined {
  if (value <= 1 || !/^an?$/.test(tokens.lower(index - 1)) || tokens.kind(next) !== TokenKind.Word) return undefined;
  const noun = tokens.lower(next);
  const isNoun =
    tokens.isSameLine(next) && !isPluralNoun(noun) && !adjectivesOfPeople.has(noun) && !nounPhraseEnds.has(noun);
  const head = isNoun && tokens.kind(next + 1) === TokenKind.Word ? headNoun(tokens, next + 1) : undefined;
  const follows = tokens.lower(next + 1);
  // a two million figure fell
  if (irregularPasts.has(follows) || follows.endsWith('ed')) return undefined;
  if (head === undefined || tokens.isCapitalised(next) || scaleOf(noun) !== undefined) return undefined;
  return { from, next: next + 1, kind: 'count', value, low, high, unit: noun, head, modifier };
}

/** The word that a hyphen joins to a number, unless it is a scale. */
function wordAfterHyphen({ tokens, next }: Quantity): string | undefined {
  if (!tokens.isInfixHyphen(next) || tokens.kind(next + 1) !== TokenKind.Word) return undefined;
  const word = tokens.lower(next + 1);
  return scaleOf(word) === undefined ? word : undefined;
}

/** `206 families`, `half of the voters`, `dozens of boats`. */
function counted({ tokens, from, next, numeral, value, low, high, modifier }: Quantity): FigureReading | undefined {
  const isPartOf = (numeral.fraction || numeral.low !== undefined) && tokens.lower(next) === 'of';
  // 95,800 who have been out of work
  const isWho = tokens.lower(next) === 'who' && tokens.isSameLine(next) && !numeral.fraction;
  const head = isWho ? 'who' : headNoun(tokens, isPartOf ? next + 1 : next);
  // mother-of-two Ana Ruiz
  const isOfCompound = tokens.isInfixHyphen(from - 1) && tokens.lower(from - 2) === 'of';
  if (head === undefined || isOfCompound) return undefined;
  // 12 of those polled
  if (isWho) return { from, next, kind: 'count', value, low, high, unit: 'person', modifier };
  const isPeople = adjectivesOfPeople.has(head) || (head.endsWith('ed') && tokens.lower(next + 1) === 'those');
  const unit = isPeople ? 'person' : singular(head);
  return { from, next, kind: 'count', value, low, high, unit, head, modifier };
}

/** Modifiers between a verb and its number, at most: `killing at least 18`. */
const maxModifierWords = 3;

/** `killing at least 18`, `a crew of four`: people by the verb or noun before the number. */
function harmed(quantity: Quantity): FigureReading | undefined {
  const { tokens, index, modifier } = quantity;
  let at = index - 1;
  if (modifier !== undefined)
    while (at > index - 1 - maxModifierWords && !harmVerbs.has(tokens.lower(at)) && tokens.lower(at) !== 'of') at--;
  const before = tokens.lower(at);
  const isOfGroup = before === 'of' && groupNouns.has(tokens.lower(at - 1));
  return harmVerbs.has(before) || isOfGroup ? wholeCount(quantity, 'person') : undefined;
}

/** Tokens between `number of` and the number, at most. By hand. */
const maxNumberOf = 14;

/** `the number of guests who came was put at 206`: what is counted stands before the number. */
function numberOf(quantity: Quantity): FigureReading | undefined {
  const { tokens, index } = quantity;
  let at = index - 1;
  while (at > index - 1 - maxModifierWords && !beforeTotals.has(tokens.lower(at))) at--;
  if (!beforeTotals.has(tokens.lower(at))) return undefined;
  for (let of = at - 1; of > at - maxNumberOf && tokens.isSameLine(of + 1); of--) {
    const lower = tokens.lower(of);
    if (endsTotals.has(lower) || (tokens.kind(of) === TokenKind.Mark && !tokens.isInfixHyphen(of))) return undefined;
    if (lower !== 'of' || !totalNouns.has(tokens.lower(of - 1))) continue;
    const isPeople = adjectivesOfPeople.has(tokens.lower(of + 1));
    const head = isPeople ? tokens.lower(of + 1) : headNoun(tokens, of + 1);
    return head === undefined ? undefined : wholeCount(quantity, isPeople ? 'person' : singular(head), head);
  }
  return undefined;
}

/** The count of a unit that the words before a number name; nothing for parts of one. */
function wholeCount(quantity: Quantity, unit: string, head?: string): FigureReading | undefined {
  const { from, next, numeral, value, low, high, modifier } = quantity;
  if (numeral.fraction || !Number.isInteger(value)) return undefined;
  return { from, next, kind: 'count', value, low, high, unit, ...(head === undefined ? {} : { head }), modifier };
}

function bareNumber({ from, next, value, low, high, modifier }: Quantity): FigureReading {
  return { from, next, kind: 'number', value, low, high, modifier };
}
