import type { Figure } from '../../../src/annotations/figures/figure';
import { findFigures } from '../../../src/annotations/figures/figures';
import { readArticle } from '../../../src/article/article';
import type { NormalForm } from '../../news/figures';
import type { LabelledEvent, LabelledFigure } from '../../news/reader';
import { common, Score, Share } from '../data';
import { liesInOneOf, narrativeBlocks, where, type ErrorReport, type Row } from './report';

export class FigureFigures {
  readonly spans = new Score();
  readonly values = new Share();
  readonly dates = new Share();
  /** Of the right values with a unit: those whose unit is right. */
  readonly units = new Share();
}

export function measureFigures(events: readonly LabelledEvent[], report: ErrorReport): FigureFigures {
  const result = new FigureFigures();
  for (const article of events.flatMap(({ articles }) => articles)) {
    const { id, text, date, figures } = article;
    const blocks = narrativeBlocks(article);
    const found = findFigures(readArticle(text), date).filter((figure) => liesInOneOf(figure, blocks));
    const labelled = figures.filter((figure) => liesInOneOf(figure, blocks));
    const used = new Set<Figure>();
    result.spans.found += found.length;
    result.spans.labelled += labelled.length;
    for (const figure of labelled) {
      const hits = found.filter((each) => !used.has(each) && common(each, figure) > 0);
      const hit = hits.find((each) => says(each, figure.form)) ?? hits.at(0);
      if (hit) {
        result.spans.right++;
        used.add(hit);
      }
      countValue(figure, hit, result, (set, ...details) => report(set, details[0], id, ...details.slice(1)), text);
    }
    for (const figure of found) if (!used.has(figure)) report('values', 'EXTRA', id, figure.kind, where(text, figure));
  }
  return result;
}

function countValue(
  labelled: LabelledFigure,
  hit: Figure | undefined,
  { values, dates, units }: FigureFigures,
  report: ErrorReport,
  text: string,
): void {
  const { form } = labelled;
  const isDated = form.kind === 'date' || (form.kind === 'time' && form.interval !== undefined);
  const isRight = hit !== undefined && says(hit, form);
  (isDated ? dates : values).count(isRight);
  if (!isRight) {
    const { kind, value, low, high, interval, unit } = hit ?? {};
    const got = hit && JSON.stringify({ kind, value, low, high, interval, unit });
    report('values', 'VALUE', JSON.stringify(form), where(text, labelled), 'got', got);
    return;
  }
  if (!form.unit || !['count', 'measure', 'duration', 'money'].includes(form.kind)) return;
  const unit = hit.currency ?? hit.unit;
  if (!units.count(unit === form.unit)) report('units', 'UNIT', form.unit, 'got', unit, where(text, labelled));
}

/** Equal within a thousandth: labels round. */
const close = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-3 + 1e-9;

/** Whether a figure says what a label says: the value or an end of its range, and the interval. */
function says(figure: Figure, form: NormalForm): boolean {
  if (form.interval) return figure.interval?.[0] === form.interval[0] && figure.interval[1] === form.interval[1];
  if (form.kind === 'time') return figure.kind === 'time' && (form.value === undefined || figure.value === form.value);
  if (form.kind === 'date') return figure.kind === 'date' || figure.kind === 'duration';
  if (form.kind === 'score') return figure.kind === 'score';
  if (form.kind === 'ordinal' && form.value === undefined) return figure.kind === 'ordinal';
  if (form.low !== undefined)
    return close(figure.low, form.low) && (form.high === undefined || close(figure.high, form.high));
  if (form.value === undefined) return true;
  return (
    close(figure.value, form.value) ||
    close(figure.value === undefined ? undefined : -figure.value, form.value) ||
    (form.kind === 'percent' && close(figure.value, form.value / 100)) ||
    (form.kind === 'duration' && close(inSeconds(figure.value, figure.unit), inSeconds(form.value, form.unit)))
  );
}

const seconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
]);

function inSeconds(value: number | undefined, unit: string | undefined): number | undefined {
  const length = unit === undefined ? undefined : seconds.get(unit);
  return value === undefined || length === undefined ? undefined : value * length;
}

export function figureRows(name: string, { spans, values, units, dates }: FigureFigures): Row[] {
  return [
    [
      name,
      `span ${spans.toString()}`,
      `values right ${values.toString()}, their unit ${units.toString()}`,
      `dates right ${dates.toString()}`,
    ],
  ];
}
