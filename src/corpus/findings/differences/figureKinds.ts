import { noNouns, peopleUnits, synonymsOfUnits, tollFates, tollUnits } from '../../../lexicon/en/differences';
import type { ComparedFigure } from './comparedFigure';

/**
 * Equal for figures that measure or count the same things: sums of one currency, tonnes, hours, rifles, the missing.
 * Undefined where an article gives many that have nothing to do with each other: shares, dates, people, bare numbers.
 */
export function kindKey(figure: ComparedFigure): string | undefined {
  const { figureClass, unit } = figure;
  switch (figureClass) {
    case 'money':
      return figure.figure.currency && `${figureClass} ${figure.figure.currency} ${unit}`;
    case 'measure':
    case 'duration':
      return `${figureClass} ${unit}`;
    case 'amount':
      if (isToll(figure)) return `toll ${figure.fate}`;
      if (isArrest(figure)) return `people ${figure.fate}`;
      if (unit === '' || peopleUnits.has(unit) || noNouns.has(unit) || figure.fate !== undefined) return undefined;
      return `${figureClass} ${synonymsOfUnits.get(unit) ?? unit}`;
    default:
      return undefined;
  }
}

/** Whether people are counted to whom something happened in an accident: the dead, the missing. */
export function isToll({ figureClass, unit, fate }: ComparedFigure): boolean {
  return (
    figureClass === 'amount' &&
    fate !== undefined &&
    tollFates.has(fate) &&
    (unit === '' || peopleUnits.has(unit) || tollUnits.has(unit))
  );
}

/** Whether people are counted who were arrested, whatever they are called. */
function isArrest({ unit, fate }: ComparedFigure): boolean {
  return fate === 'arrest' && (unit === '' || peopleUnits.has(unit));
}

/** Whether two units name one thing: `homes`, `houses`. */
export function areSynonyms(unit: string, other: string): boolean {
  const name = synonymsOfUnits.get(unit);
  return name !== undefined && name === synonymsOfUnits.get(other);
}
