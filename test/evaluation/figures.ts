import { readArticle } from '../../src/article/article';
import type { Figure } from '../../src/annotations/figures/figure';
import { findFigures } from '../../src/annotations/figures/figures';
import { common, percent, Score, table, type OwnNews, type Shared } from './data';
import { figureRows, measureFigures } from './news/figures';

interface Labelled {
  id: string;
  text: string;
  ref?: string;
  figures: {
    start: number;
    end: number;
    text: string;
    kind: string;
    value: unknown;
    unit?: string;
    timex?: string[];
    mod?: string | null;
  }[];
}

/** TIMEX3-style value of a date figure: the coarsest calendar unit that its interval fills. */
export function timexOf(figure: Figure): string | undefined {
  if (figure.kind === 'duration') {
    const letters: Record<string, string> = {
      year: 'Y',
      month: 'M',
      week: 'W',
      day: 'D',
      night: 'D',
      decade: 'DE',
      century: 'CE',
      hour: 'H',
      minute: 'm',
      second: 'S',
    };
    const letter = figure.unit && letters[figure.unit];
    if (!letter) return undefined;
    if (figure.value === undefined) return /^[HmS]$/.test(letter) ? `PTX${letter.toUpperCase()}` : `PX${letter}`;
    if (letter === 'DE') return `P${figure.value * 10}Y`;
    return /^[Hm S]$/.test(letter) ? `PT${figure.value}${letter.toUpperCase()}` : `P${figure.value}${letter}`;
  }
  if (!figure.interval) return undefined;
  const [from, to] = figure.interval;
  if (from.includes('T')) {
    const hour = Number(from.slice(11, 13));
    if (figure.modifier) return from.slice(0, 10);
    return from.slice(0, 10) + (hour === 6 ? 'TMO' : hour === 12 ? 'TAF' : hour === 18 ? 'TEV' : '');
  }
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (figure.modifier && /^(early|late|mid)$/.test(figure.modifier)) {
    if (length < 13) return from.slice(0, 7);
    if (length < 130) return from.slice(0, 4);
  }
  if (length === 1) return from;
  if (length === 7) return week(from);
  if (length >= 28 && length <= 31 && from.endsWith('-01')) return from.slice(0, 7);
  if (length >= 365 && length <= 366 && from.endsWith('-01-01')) return from.slice(0, 4);
  if (length > 3600 && length < 3700) return from.slice(0, 3);
  if (length > 36_000 && length < 37_000) return from.slice(0, 2);
  if (length >= 89 && length <= 92)
    return figure.rule.startsWith('season')
      ? `${from.slice(0, 4)}-${{ '03': 'SP', '06': 'SU', '09': 'FA', '12': 'WI' }[from.slice(5, 7)] ?? ''}`
      : `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  return `${from}/${to}`;
}

function week(from: string): string {
  const date = new Date(from);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${String(Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7)).padStart(2, '0')}`;
}

const close = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-6 + 1e-9;

const currencyNames: Record<string, string> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  HKD: 'hong kong dollar',
  SGD: 'singapore dollar',
  NZD: 'new zealand dollar',
  ILS: 'shekel',
  MYR: 'malaysian ringgit',
  CHF: 'swiss franc',
  KRW: 'south korean won',
  RUB: 'russian ruble',
  ZAR: 'south african rand',
  BTC: 'bitcoin',
};

function unitName(figure: Figure): string {
  const fix = (name: string): string => name.replace(/^pound$/, 'pound-mass').replace(/^person$/, 'people');
  if (figure.kind === 'percent') return figure.unit === 'percent' ? 'percentage' : (figure.unit ?? '');
  if (figure.kind === 'money')
    return (
      (figure.currency
        ? (currencyNames[figure.currency] ?? figure.currency)
        : (figure.unit ?? '').replace(/ per .*/, '')) +
      (figure.unit?.includes('per ') ? ' ' + figure.unit.slice(figure.unit.indexOf('per ')) : '')
    );
  return fix(figure.unit ?? '-');
}

function sameUnit(a: string, b: string): boolean {
  const none = (x: string): boolean => x === '-' || x === '';
  return a === b || (none(a) && none(b)) || (!none(a) && !none(b) && (a.includes(b) || b.includes(a)));
}

function newsQuant(shared: Shared, file: string, verbose: boolean): (string | number)[] {
  const value = new Score();
  const unit = new Score();
  for (const doc of shared.lines<Labelled>(file)) {
    const article = readArticle(doc.text);
    const figures = findFigures(article, doc.ref ?? '2019-01-01').filter(
      (f) =>
        f.value !== undefined && f.kind !== 'date' && f.kind !== 'time' && f.kind !== 'ordinal' && f.kind !== 'set',
    );
    value.found += figures.length;
    unit.found += figures.length;
    const used = new Set<Figure>();
    for (const gold of doc.figures) {
      value.labelled++;
      unit.labelled++;
      if (Array.isArray(gold.value)) {
        // A range or change: one figure with both bounds, or both ends as figures of their own.
        const [a, b] = gold.value.map(Number);
        const parts = figures.filter((f) => !used.has(f) && common(f, gold) > 0);
        const whole = parts.find((f) => (close(f.low, a) && close(f.high, b)) || (close(f.low, b) && close(f.high, a)));
        const ends = [parts.find((f) => close(f.value, a)), parts.find((f) => close(f.value, b))];
        if (whole || (ends[0] && ends[1])) {
          value.right++;
          for (const part of whole ? [whole] : ends) used.add(part!);
          if (!whole) {
            value.found--;
            unit.found--;
          }
          const name = unitName(whole ?? ends[1]!).toLowerCase();
          if (sameUnit(name, (gold.unit ?? '').toLowerCase())) unit.right++;
        } else if (verbose)
          console.log('MISS', gold.text, gold.value, '|', doc.text.slice(Math.max(0, gold.start - 40), gold.end + 40));
        continue;
      }
      const wanted = Number(gold.value);
      const hit = figures.find(
        (f) =>
          !used.has(f) &&
          common(f, gold) > 0 &&
          (close(f.value, wanted) ||
            close(f.low, wanted) ||
            close(f.high, wanted) ||
            (f.low !== undefined && f.high !== undefined && close((f.low + f.high) / 2, wanted))),
      );
      if (hit) {
        used.add(hit);
        value.right++;
        const a = unitName(hit).toLowerCase();
        const b = (gold.unit ?? '').toLowerCase();
        if (sameUnit(a, b)) unit.right++;
        else if (verbose)
          console.log(
            'UNIT',
            JSON.stringify(a),
            '≠',
            JSON.stringify(b),
            '|',
            doc.text.slice(Math.max(0, gold.start - 20), gold.end + 40),
          );
      } else if (verbose) {
        const near = figures.find((f) => common(f, gold) > 0);
        console.log(
          'MISS',
          gold.text,
          gold.value,
          gold.unit,
          '|',
          doc.text.slice(Math.max(0, gold.start - 40), gold.end + 40),
          '| got',
          near && JSON.stringify(near),
        );
      }
    }
    if (verbose)
      for (const f of figures)
        if (!used.has(f))
          console.log(
            'EXTRA',
            f.kind,
            f.value,
            f.rule,
            '|',
            doc.text.slice(Math.max(0, f.start - 40), f.start),
            '[',
            doc.text.slice(f.start, f.end),
            ']',
            doc.text.slice(f.end, f.end + 30),
          );
  }
  return [file.replace('data/figures/', ''), `value ${value.toString()}`, `value + unit ${unit.toString()}`];
}

function isWithin(inner: Figure, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** First and last year of a range of years. */
function yearsOf({ interval }: Figure): string[] {
  return interval ? [interval[0].slice(0, 4), String(Number(interval[1].slice(0, 4)) - 1)] : [];
}

function wikiWars(shared: Shared, verbose: boolean): (string | number)[] {
  const score = new Score();
  const spans = new Score();
  for (const doc of shared.lines<Labelled>('data/figures/wikiwars.dev.jsonl')) {
    const article = readArticle(doc.text);
    const figures = findFigures(article, doc.ref).filter(
      (f) => f.kind === 'date' || f.kind === 'time' || f.kind === 'duration',
    );
    const used = new Set<Figure>();
    score.found += figures.length;
    spans.found += figures.length;
    for (const gold of doc.figures) {
      score.labelled++;
      spans.labelled++;
      const hit = figures.find((f) => !used.has(f) && common(f, gold) > 0);
      // The labels give both years of a range one by one; read as one figure it answers the two, as in `newsQuant`.
      const ofRange = figures.find((f) => f.rule === 'year-range' && common(f, gold) > 0 && !isWithin(f, gold));
      if (ofRange && used.has(ofRange)) {
        score.found++;
        spans.found++;
        spans.right++;
        if (yearsOf(ofRange).includes(String(gold.value))) score.right++;
        continue;
      }
      if (hit) {
        used.add(hit);
        spans.right++;
      }
      if (hit && (timexOf(hit) === gold.value || (hit === ofRange && yearsOf(hit).includes(String(gold.value)))))
        score.right++;
      else if (verbose)
        console.log(
          'DATE',
          gold.text,
          gold.value,
          '| got',
          hit && [doc.text.slice(hit.start, hit.end), timexOf(hit), hit.rule].join(' ~ '),
        );
    }
  }
  return ['wikiwars.dev', `value ${score.toString()}`, `relaxed span ${spans.toString()}`];
}

function gum(shared: Shared, verbose: boolean): (string | number)[] {
  let dates = 0;
  let right = 0;
  let tokens = 0;
  let covered = 0;
  for (const doc of shared.lines<Labelled & { figures: { value: { when?: string } | null }[] }>(
    'data/figures/gum-news.dev.jsonl',
  )) {
    const article = readArticle(doc.text);
    const figures = findFigures(article, doc.ref);
    for (const gold of doc.figures) {
      if (gold.kind === 'tei-date' && gold.value?.when) {
        dates++;
        const when = gold.value.when;
        const hit = figures.find(
          (f) => common(f, gold) > 0 && f.interval && (timexOf(f) === when || f.interval[0].slice(0, 10) === when),
        );
        if (hit) right++;
        else if (verbose)
          console.log(
            'GUM',
            gold.text,
            when,
            '| got',
            figures
              .filter((f) => common(f, gold) > 0)
              .map((f) => [doc.text.slice(f.start, f.end), timexOf(f)].join('~'))
              .join('; '),
          );
      } else if (gold.kind === 'num-card' || gold.kind === 'num-ord') {
        tokens++;
        if (figures.some((f) => common(f, gold) > 0)) covered++;
        else if (verbose)
          console.log(
            'NUM',
            gold.text,
            '|',
            doc.text.slice(Math.max(0, gold.start - 40), gold.end + 30).replaceAll('\n', ' '),
          );
      }
    }
  }
  return ['gum-news.dev', `dates right ${percent(right, dates)}`, `number tokens covered ${percent(covered, tokens)}`];
}

function specs(shared: Shared, file: string): (string | number)[] {
  let right = 0;
  let all = 0;
  for (const doc of shared.lines<Labelled & { ref?: string }>(file)) {
    const article = readArticle(doc.text);
    const figures = findFigures(article, doc.ref?.slice(0, 10));
    for (const gold of doc.figures) {
      all++;
      const hits = figures.filter((f) => common(f, gold) > 0);
      if (
        gold.timex
          ? hits.some((f) => gold.timex!.includes(timexOf(f) ?? ''))
          : hits.some((f) => close(f.value, Number(gold.value)))
      )
        right++;
    }
  }
  return [file.replace('data/figures/', ''), `right ${percent(right, all)}`, `of ${all} (a regression list, not news)`];
}

interface SeedFigure {
  file: string;
  start: number;
  end: number;
  text: string;
  kind: string;
  value?: number | string | null;
  lo?: number | null;
  unit?: string;
  timex?: string;
  interval?: [string, string] | null;
  core?: boolean;
  ref: string;
  id: string;
}

function seeds(shared: Shared, verbose: boolean): (string | number)[] {
  const gold = shared.lines<SeedFigure>('gold/figures.jsonl').filter((g) => g.core);
  let right = 0;
  for (const { path, text } of shared.seeds()) {
    const figures = findFigures(readArticle(text), '2024-06-20');
    for (const g of gold.filter((x) => x.file === path)) {
      const hit = figures.find((f) => common(f, g) > 0 && matches(f, g));
      if (hit) right++;
      else if (verbose)
        console.log('SEED', JSON.stringify(g), '| got', JSON.stringify(figures.filter((f) => common(f, g) > 0)));
    }
  }
  return ['seeds, core figures, event date', `${right} of ${gold.length} right`, ''];
}

function matches(f: Figure, g: SeedFigure): boolean {
  if (g.interval) return f.interval?.[0] === g.interval[0] && f.interval[1] === g.interval[1];
  if (g.timex && g.kind !== 'duration') return true;
  if (g.kind === 'duration') return f.kind === 'duration' && timexOf(f) === (g.timex ?? '');
  if (typeof g.value === 'number') return close(f.value, g.value) && (g.kind !== 'money' || f.currency === g.unit);
  return g.lo === undefined || g.lo === null ? f.value !== undefined : f.low !== undefined;
}

export function evaluateFigures(shared: Shared, own: OwnNews, verbose: string): void {
  const rows: (string | number)[][] = [];
  if (shared.has('data/figures/newsquant.dev.jsonl'))
    rows.push(newsQuant(shared, 'data/figures/newsquant.dev.jsonl', verbose === 'newsquant'));
  if (shared.has('data/figures/quantulum3.dev.jsonl'))
    rows.push(newsQuant(shared, 'data/figures/quantulum3.dev.jsonl', verbose === 'quantulum'));
  if (shared.has('data/figures/wikiwars.dev.jsonl')) rows.push(wikiWars(shared, verbose === 'wikiwars'));
  if (shared.has('data/figures/gum-news.dev.jsonl')) rows.push(gum(shared, verbose === 'gum'));
  for (const file of ['data/figures/rtspecs-number.dev.jsonl', 'data/figures/rtspecs-datetime.dev.jsonl'])
    if (shared.has(file)) rows.push(specs(shared, file));
  if (shared.has('gold/figures.jsonl') && shared.has('seeds')) rows.push(seeds(shared, verbose === 'seeds'));
  for (const { name, events } of [own, own.styles])
    if (events.length > 0) rows.push(...figureRows(name, measureFigures(events, own.report)));
  table('Figures and dates', rows);
}
