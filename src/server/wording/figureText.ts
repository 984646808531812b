import type { Figure } from '../../annotations/figures/figures';
import { translate } from './translate';
import { currencyText, intervalText, numberText } from './valueText';

/** A figure in words: `3.5 billion US dollars`, `Thursday 20 June 2024`, `20 years`. */
export function normalForm(figure: Figure): string {
  const amount =
    figure.low !== undefined && figure.high !== undefined
      ? `${numberText(figure.low)}–${numberText(figure.high)}`
      : figure.low !== undefined
        ? translate('{0} or more', numberText(figure.low))
        : figure.value === undefined
          ? ''
          : numberText(figure.value);
  switch (figure.kind) {
    case 'money':
      return `${amount} ${figure.currency ? currencyText(figure.currency) : (figure.unit ?? '')}${figure.currency && figure.unit ? ` ${figure.unit}` : ''}`.trim();
    case 'percent':
      return figure.unit === 'percent' ? `${amount} %` : `${amount} ${plural(figure.unit ?? '', figure.value)}`;
    case 'date':
    case 'time':
      if (figure.interval) return intervalText(figure.interval);
      if (figure.rule === 'clock' && figure.value !== undefined)
        return `${String(Math.floor(figure.value / 60)).padStart(2, '0')}:${String(figure.value % 60).padStart(2, '0')}`;
      return '';
    case 'ordinal':
      return `${amount}.${figure.head ? ` ${figure.head}` : ''}`;
    case 'score':
      return `${figure.low}–${figure.high}`;
    case 'age':
      return `${amount} ${plural(figure.unit ?? 'year', figure.value)} ${translate('old')}`;
    case 'duration':
    case 'measure':
    case 'count':
      return `${amount} ${plural(figure.unit ?? figure.head ?? '', figure.value)}`.trim();
    default:
      return amount;
  }
}

const irregularPlurals: Record<string, string> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  century: 'centuries',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  kilohertz: 'kilohertz',
};
function plural(unit: string, value: number | undefined): string {
  if (unit === '' || value === 1) return unit;
  const [first, ...rest] = unit.split(' ');
  const many =
    irregularPlurals[first] ??
    (/[sxz]$|[cs]h$/.test(first) ? `${first}es` : /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : `${first}s`);
  return [many, ...rest].join(' ');
}
