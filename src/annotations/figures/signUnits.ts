import { currencySigns } from '../../lexicon/en/currencies';
import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';
import type { Unit } from './unit';

export type SignUnitRule = 'percent-sign' | 'degree-sign' | 'currency-sign';

/** Reads the unit whose sign is token `index`, straight after a number. */
type ReadSign = (tokens: TokenReader, index: number) => Unit | undefined;

/** Units that are a sign after the number. */
export const signUnits: readonly Rule<SignUnitRule, ReadSign>[] = [
  {
    id: 'percent-sign',
    example: 'It rose by 6[%] in May.',
    counterexample: 'It rose by 6 points in May.',
    read(tokens, index) {
      return tokens.lower(index) === '%' ? { next: index + 1, kind: 'percent', unit: 'percent' } : undefined;
    },
  },
  {
    id: 'degree-sign',
    example: 'It was 40 [°C] in the shade.',
    counterexample: 'It was 40 C in the shade.',
    read: degreeSign,
  },
  {
    id: 'currency-sign',
    example: 'A ticket costs 40[€] at the door.',
    counterexample: 'Room 40 $5 a night.',
    read: currencySign,
  },
];

function degreeSign(tokens: TokenReader, index: number): Unit | undefined {
  const sign = tokens.lower(index);
  if (sign !== '°' && sign !== '˚') return undefined;
  const scale = tokens.lower(index + 1);
  if (scale === 'c') return { next: index + 2, kind: 'measure', unit: 'celsius' };
  if (scale === 'f') return { next: index + 2, kind: 'measure', unit: 'fahrenheit' };
  return { next: index + 1, kind: 'measure', unit: 'degree' };
}

/** A `$` after a number belongs to the number after it. */
function currencySign(tokens: TokenReader, index: number): Unit | undefined {
  const sign = tokens.lower(index);
  const currency = sign !== '$' && tokens.noSpaceBefore(index) ? currencySigns.get(sign) : undefined;
  return currency === undefined ? undefined : { next: index + 1, kind: 'money', unit: currency };
}
