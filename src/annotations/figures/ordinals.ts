import { ordinalSuffixes } from '../../lexicon/en/calendar';
import { wordsBeforeSecond } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow, NumberPlace, TokenPlace } from './figureRow';
import { headNoun } from './heads';
import { ordinalValue } from './numberWords';

export const digitOrdinals: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'ordinal-digits',
    example: 'It is her [21st] novel.',
    counterexample: 'It is house 21, St James Street.',
    confidence: 0.98,
    read({ tokens, from, numeral, inDigits }) {
      const { next, value } = numeral;
      if (!inDigits || !tokens.noSpaceBefore(next) || !ordinalSuffixes.has(tokens.lower(next))) return undefined;
      // 13st 4lb
      if (tokens.lower(next) === 'st' && !isFirstOfTen(value)) return undefined;
      return { from, next: next + 1, kind: 'ordinal', value, head: headNoun(tokens, next + 1) };
    },
  },
];

/** Whether the ordinal of a number ends in `first`: 1st, 21st, but 11th. */
function isFirstOfTen(value: number): boolean {
  return value % 10 === 1 && value % 100 !== 11;
}

export const wordOrdinals: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'ordinal',
    example: 'It is her [fifth] novel.',
    counterexample: 'It took a split second.',
    confidence: 0.9,
    read: ordinalWord,
  },
];

function ordinalWord({ tokens, index }: TokenPlace): FigureReading | undefined {
  const value = ordinalValue(tokens.lower(index));
  if (value === undefined || isUnitOfTime(tokens, index)) return undefined;
  return { from: index, next: index + 1, kind: 'ordinal', value, head: headNoun(tokens, index + 1) };
}

/** The second of `40 metres per second`, `one second`, `9 second`. */
function isUnitOfTime(tokens: TokenReader, index: number): boolean {
  return (
    tokens.lower(index) === 'second' &&
    (tokens.kind(index - 1) === TokenKind.Number || wordsBeforeSecond.has(tokens.lower(index - 1)))
  );
}
