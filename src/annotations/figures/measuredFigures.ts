import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow } from './figureRow';
import { roundToDecimal } from './numeral';
import type { Quantity } from './quantity';
import { rateNoun } from './rates';

/** Numbers with a unit after them. */
export const measuredFigures: readonly FigureRow<Quantity>[] = [
  {
    id: 'currency-word',
    example: 'The bridge cost [40 million euros] to build.',
    counterexample: 'The bridge has 40 million users.',
    confidence: 0.95,
    read: moneyInWords,
  },
  {
    id: 'unit',
    example: 'The keeper is [6ft 2in] tall.',
    counterexample: 'The keeper is tall.',
    confidence: 0.95,
    read: feetAndInches,
  },
  {
    id: 'unit',
    example: 'The bridge is [40 metres] high.',
    counterexample: 'The bridge has 40 lamps.',
    confidence: 0.95,
    read: measured,
  },
];

/** An ISO 4217 code stands as the currency, a coin such as `cent` as the unit: `cent per litre`. */
function moneyInWords({ tokens, from, next, value, low, high, unit, modifier }: Quantity): FigureReading | undefined {
  if (unit?.kind !== 'money') return undefined;
  const end = Math.max(unit.next, next);
  const isCode = /^[A-Z]{3}$/.test(unit.unit);
  const rate = rateNoun(tokens, end);
  const coin = isCode ? undefined : unit.unit;
  return {
    from,
    next: end,
    kind: 'money',
    value,
    low,
    high,
    currency: isCode ? unit.unit : undefined,
    unit: rate === undefined ? coin : coin === undefined ? `per ${rate}` : `${coin} per ${rate}`,
    modifier,
  };
}

const inchesPerFoot = 12;

/** `6ft 2in`, `6 feet 2 inches`: one height, in feet. */
function feetAndInches({ tokens, from, next, value, numeral, unit, modifier }: Quantity): FigureReading | undefined {
  if (unit?.unit !== 'foot' || numeral.low !== undefined || next > unit.next) return undefined;
  const at = unit.next;
  const inches = Number(tokens.lower(at));
  const isInches =
    tokens.kind(at) === TokenKind.Number && tokens.isSameLine(at) && /^in(?:s|ch|ches)?$/.test(tokens.lower(at + 1));
  if (!isInches || !(inches < inchesPerFoot)) return undefined;
  const height = roundToDecimal(value + inches / inchesPerFoot);
  return { from, next: at + 2, kind: 'measure', value: height, unit: 'foot', modifier };
}

function measured({ tokens, from, next, value, low, high, unit, modifier }: Quantity): FigureReading | undefined {
  if (!unit) return undefined;
  const end = Math.max(unit.next, next);
  const rate = unit.kind === 'measure' ? rateNoun(tokens, end) : undefined;
  return {
    from,
    next: end,
    kind: unit.kind,
    value,
    low,
    high,
    unit: rate === undefined ? unit.unit : `${unit.unit} per ${rate}`,
    modifier,
  };
}
