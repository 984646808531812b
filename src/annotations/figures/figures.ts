import type { Article } from '../../article/article';
import { dayWords, decadeWords, months, seasons, weekdays } from '../../lexicon/en/calendar';
import { parseIsoDate } from '../../text/calendar';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import { readDate } from '../dates/dates';
import { readDuration } from '../dates/durations';
import type { Anchor, DateReading } from '../dates/reading';
import { yearValue } from '../dates/years';
import {
  isNumberWord,
  isVague,
  opensNumber,
  ordinalValue,
  precise,
  readNumeral,
  scaleOf,
  type Numeral,
} from './numerals';
import { TokenReader } from '../../text/tokenReader';
import { currencyAfterDollars, currencySigns, dollarPrefixes, isoCodes } from '../../lexicon/en/currencies';
import { rateNouns } from '../../lexicon/en/units';
import { isoCode, readUnit, singular, timeUnit, type Unit } from './units';

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'ordinal'
  | 'duration'
  | 'date'
  | 'time'
  | 'set'
  | 'age'
  | 'score'
  | 'number';

/** A quantity or date with its normal form. Offsets are UTF-16 code units, end exclusive. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Singular English words: `kilometre per hour`, `person`. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** `about`, `over`, `under`, `at least`, `at most`, `up to`, `just`, `nearly`, `early`, `mid`, `late`. */
  readonly modifier?: string;
  /** Half-open ISO dates or date-times. */
  readonly interval?: readonly [string, string];
  /** The noun that is counted or ranked. */
  readonly head?: string;
  readonly rule: string;
  readonly confidence: number;
}

const approximators: Record<string, string> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  some: 'about',
  circa: 'about',
  estimated: 'about',
  nearly: 'nearly',
  almost: 'nearly',
  over: 'over',
  above: 'over',
  exceeding: 'over',
  under: 'under',
  below: 'under',
  only: 'just',
  just: 'just',
  exactly: 'exactly',
  barely: 'just',
  merely: 'just',
};
const stopHeads = new Set(
  'the a an and or but of in on at to for from by with as is are was were be been being has have had do does did will would can could may might must should that which who whom this these those it its he she they we i you his her their our my your not no than then so if when while where there here after before since until during between among into over under about up down out off per more less most least such also even only just still again against within without across through each every both all any some many much few several other another said says told according because what how why yet now onto toward towards via too very went going came making made including while'.split(
    ' ',
  ),
);
/** Words whose number is a label rather than an amount: `Article 5`, `page 12`, `Boeing 737`. */
const labels = new Set(
  'game category model chapter section row article no number page pages phase grade level type series version formula route flight iphone group covid zip room act figure table item class block unit part volume vol title windows channel highway interstate apollo gate platform psalm verse rule clause paragraph annex bill resolution proposition amendment area apartment suite tier division league'.split(
    ' ',
  ),
);

/** Finds the figures of an article in order. @param reference ISO date that relative dates count from */
export function findFigures(article: Article, reference = article.published?.date): Figure[] {
  const english = article.language === 'en' || article.language === 'und';
  return new FigureScanner(article, reference === undefined ? undefined : parseIsoDate(reference), english).scan();
}

class FigureScanner {
  private readonly t: TokenReader;
  private readonly out: Figure[] = [];
  private anchor: Anchor;
  private oldYears = 0;
  private allYears = 0;
  private lastDayAt = 0;

  constructor(
    article: Article,
    private readonly reference: number | undefined,
    private readonly english: boolean,
  ) {
    this.t = new TokenReader(article);
    this.anchor = reference === undefined ? {} : { reference };
  }

  scan(): Figure[] {
    const { t } = this;
    let i = 0;
    while (i < t.count) {
      const next = this.step(i);
      i = next > i ? next : i + 1;
    }
    return this.out;
  }

  /** Reads the figure at token `i`; the index after it, or `i` when there is none. */
  private step(index: number): number {
    const { t } = this;
    const kind = t.kind(index);
    const lower = t.lower(index);
    if (kind === TokenKind.Mark) {
      const sign = currencySigns.get(lower);
      if (sign) return this.money(index, index + 1, sign);
      if (
        (lower === '-' || lower === '−' || lower === '–') &&
        t.kind(index + 1) === TokenKind.Number &&
        t.noSpaceBefore(index + 1) &&
        !t.noSpaceBefore(index) &&
        (index === 0 || t.kind(index - 1) !== TokenKind.Number)
      ) {
        return this.quantity(index + 1, index, -1);
      }
      return this.quantityGlyph(index);
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) return index;
    if (!this.english) return kind === TokenKind.Number ? this.quantity(index, index, 1) : index;
    if (kind === TokenKind.Word) {
      if (!this.opens(index, lower)) return index;
      const prefix = dollarPrefixes.get(lower.replace('.', ''));
      if (prefix !== undefined && t.lower(index + 1) === '$' && t.noSpaceBefore(index + 1) && t.isCapitalised(index))
        return this.money(index, index + 2, prefix);
      if ((lower === 'us' || lower === 'us.') && t.lower(index + 1) === '$' && t.isSameLine(index + 1))
        return this.money(index, index + 2, 'USD');
      const code =
        t.kind(index + 1) === TokenKind.Number || currencySigns.has(t.lower(index + 1)) ? isoCode(t, index) : undefined;
      if (code && (t.isSameLine(index + 1) || t.noSpaceBefore(index + 1)))
        return this.money(index, t.kind(index + 1) === TokenKind.Number ? index + 1 : index + 2, code);
      if (lower === 'rs' && t.lower(index + 1) === '.' && t.kind(index + 2) === TokenKind.Number)
        return this.money(index, index + 2, 'INR');
      if (
        (lower === 'minus' || lower === 'negative') &&
        (t.kind(index + 1) === TokenKind.Number || isNumberWord(t.lower(index + 1)))
      )
        return this.quantity(index + 1, index, -1);
    } else if (this.isCode(index)) {
      return index + 1;
    }
    if (this.anchor.lastDay !== undefined && index - this.lastDayAt > 60) {
      const { lastDay: _, ...rest } = this.anchor;
      this.anchor = rest;
    }
    const date = readDate(t, index, this.anchor);
    if (date) return this.pushDate(date);
    const score = this.score(index);
    if (score > index) return score;
    if (opensNumber(lower) || kind === TokenKind.Number) {
      const duration = readDuration(t, index, this.anchor);
      if (duration) return this.pushDate(duration);
    }
    if (lower === 'few' || lower === 'many') return this.pushVagueDuration(index);
    if (kind === TokenKind.Number || opensNumber(lower)) {
      const next = this.quantity(index, index, 1);
      if (next > index) return next;
    }
    return this.ordinal(index);
  }

  private opens(index: number, lower: string): boolean {
    return (
      openers.has(lower) ||
      ordinalValue(lower) !== undefined ||
      isNumberWord(lower) ||
      isVague(lower) ||
      (this.t.isCapitalised(index) &&
        (this.t.kind(index + 1) === TokenKind.Number || this.t.lower(index + 1) === '$' || lower === 'rs'))
    );
  }

  /** Digits that are part of a name or code: `F-16`, `COVID-19`, `G20`, version 2.1.3. */
  private isCode(index: number): boolean {
    const { t } = this;
    if (t.noSpaceBefore(index) && t.kind(index - 1) === TokenKind.Word && !isoCode(t, index - 1)) return true;
    if (
      t.noSpaceBefore(index) &&
      t.isHyphenToken(index - 1) &&
      t.noSpaceBefore(index - 1) &&
      t.kind(index - 2) === TokenKind.Word &&
      !isNumberWord(t.lower(index - 2))
    ) {
      const name = t.lower(index - 2);
      return (
        (t.isCapitalised(index - 2) && !months.has(name) && !/^(mid|pre|post|under|over|sub|minus|now)$/.test(name)) ||
        name.length === 1 ||
        name === 'covid'
      );
    }
    if (
      t.lower(index + 1) === '.' &&
      t.noSpaceBefore(index + 1) &&
      t.kind(index + 2) === TokenKind.Number &&
      t.noSpaceBefore(index + 2)
    )
      return true;
    return (
      t.noSpaceBefore(index) &&
      t.lower(index - 1) === '.' &&
      t.noSpaceBefore(index - 1) &&
      t.kind(index - 2) === TokenKind.Number
    );
  }

  private push(figure: Omit<Figure, 'start' | 'end'>, from: number, next: number): number {
    const { tokens } = this.t;
    this.out.push({ start: tokens.start[from], end: tokens.end[next - 1], ...figure });
    return next;
  }

  private pushDate(reading: DateReading): number {
    if (reading.interval && (reading.kind === 'date' || reading.kind === 'time')) {
      const day = parseIsoDate(reading.interval[0]);
      const end = parseIsoDate(reading.interval[1]);
      if (day !== undefined && end !== undefined && end - day <= 1) {
        this.anchor = { ...this.anchor, lastDay: day };
        this.lastDayAt = reading.next;
      }
    }
    const year = reading.interval ? Number(reading.interval[0].slice(0, 4)) : undefined;
    if (
      year !== undefined &&
      (reading.rule === 'full-date' || reading.rule === 'year' || reading.rule === 'month-year')
    )
      this.noteYear(year, reading.rule);
    const modifier = reading.modifier ?? this.modifierBefore(reading.from)?.modifier;
    return this.push(
      {
        kind: reading.kind,
        ...(reading.value === undefined ? {} : { value: reading.value }),
        ...(reading.unit === undefined ? {} : { unit: reading.unit }),
        ...(modifier === undefined ? {} : { modifier }),
        ...(reading.interval ? { interval: reading.interval } : {}),
        rule: reading.rule,
        confidence: reading.rule === 'year' || reading.rule === 'month' ? 0.9 : 0.95,
      },
      reading.from,
      reading.next,
    );
  }

  /** A narrative of the past counts `in May` from the last year it named, news counts from its own date. */
  private noteYear(year: number, rule: string): void {
    this.allYears++;
    const now = this.reference === undefined ? 2200 : new Date(this.reference * 86_400_000).getUTCFullYear();
    if (year < now - 3) this.oldYears++;
    const narrative = this.allYears >= 2 && this.oldYears >= this.allYears * 0.7;
    const undated = this.reference === undefined && rule !== 'year';
    this.anchor = {
      ...(this.reference === undefined ? {} : { reference: this.reference }),
      ...(this.anchor.lastDay === undefined ? {} : { lastDay: this.anchor.lastDay }),
      ...(narrative || undated ? { narrativeYear: year } : {}),
    };
  }

  private pushVagueDuration(index: number): number {
    const unit = timeUnit(this.t.lower(index + 1));
    if (!unit || !this.t.lower(index + 1).endsWith('s')) return index;
    const reading = readDuration(this.t, index, this.anchor);
    return reading ? this.pushDate(reading) : index;
  }

  private modifierBefore(index: number): { modifier: string } | undefined {
    const { t } = this;
    const one = t.lower(index - 1);
    if (one === 'than') {
      const two = t.lower(index - 2);
      if (two === 'more' || two === 'greater' || two === 'higher' || two === 'longer' || two === 'larger')
        return { modifier: 'over' };
      if (two === 'less' || two === 'fewer' || two === 'lower' || two === 'shorter') return { modifier: 'under' };
    }
    if (one === 'least' && t.lower(index - 2) === 'at') return { modifier: 'at least' };
    if (one === 'most' && t.lower(index - 2) === 'at') return { modifier: 'at most' };
    if (one === 'to' && t.lower(index - 2) === 'up') return { modifier: 'up to' };
    if (one === 'close' || (one === 'to' && t.lower(index - 2) === 'close')) return { modifier: 'about' };
    const simple = Object.prototype.hasOwnProperty.call(approximators, one) ? approximators[one] : undefined;
    return simple ? { modifier: simple } : undefined;
  }

  /** Sign or code at `from`, the number at `at`. */
  private money(from: number, at: number, currency: string): number {
    const { t } = this;
    if (
      currency === 'USD' &&
      t.kind(at) === TokenKind.Word &&
      t.isCapitalised(at) &&
      dollarPrefixes.has(t.lower(at)) &&
      t.kind(at + 1) === TokenKind.Number &&
      t.noSpaceBefore(at + 1)
    ) {
      return this.money(from, at + 1, dollarPrefixes.get(t.lower(at))!); // $US113
    }
    if (!(t.kind(at) === TokenKind.Number || isNumberWord(t.lower(at)))) return from;
    const first = readNumeral(t, at, true);
    if (!first) return from;
    let next = first.next;
    let value = first.value;
    let low: number | undefined;
    let high: number | undefined;
    let code = currency;
    // $500 million, $500-million; $3bn-$4bn, $3–4 billion, $3 to $4 million
    const isInfixHyphen =
      t.isInfixHyphen(next) ||
      t.lower(next) === 'to' ||
      ((t.lower(next) === 'and' || t.lower(next) === 'or') && this.t.lower(from - 1) === 'between');
    if (isInfixHyphen) {
      let second = next + 1;
      let signed = false;
      if (t.kind(second) === TokenKind.Word && dollarPrefixes.get(t.lower(second)) && t.lower(second + 1) === '$')
        second++;
      if (currencySigns.has(t.lower(second))) {
        second++;
        signed = true;
      }
      const range =
        t.kind(second) === TokenKind.Number && (signed || t.isInfixHyphen(next) || t.lower(next) === 'to')
          ? readNumeral(t, second, true)
          : undefined;
      const change = t.lower(from - 1) === 'from' && t.lower(next) === 'to';
      if (
        range &&
        !change &&
        (signed ||
          (range.scale > 1 && range.value > first.value) ||
          (t.isInfixHyphen(next) && range.value > first.value)) &&
        yearValue(t, second) === undefined
      ) {
        low =
          first.scale === 1 && range.scale > 1 && first.value < 1000 ? precise(first.value * range.scale) : first.value;
        high = range.value;
        value = low;
        next = range.next;
      }
    }
    // $5 Australian, $5 US
    const after = t.lower(next);
    const owner = currency === 'USD' && t.isCapitalised(next) ? currencyAfterDollars.get(after) : undefined;
    if (owner !== undefined) {
      code = owner;
      if (after === 'us' || isoCodes.has(after)) next++;
    }
    const per = this.per(next);
    const modifier = this.modifierBefore(from);
    this.push(
      {
        kind: 'money',
        value,
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        currency: code,
        ...(per ? { unit: `per ${per.unit}` } : {}),
        ...(modifier ?? {}),
        rule: 'currency-sign',
        confidence: 0.98,
      },
      from,
      next,
    );
    return next;
  }

  private per(index: number): { unit: string } | undefined {
    const { t } = this;
    const lower = t.lower(index);
    const noun = t.lower(index + 1);
    if (t.kind(index + 1) !== TokenKind.Word) return undefined;
    if (lower === 'per' || lower === '/') return { unit: singular(noun) };
    if ((lower === 'a' || lower === 'an') && rateNouns.has(noun)) return { unit: noun };
    return undefined;
  }

  private quantityGlyph(index: number): number {
    const numeral = readNumeral(this.t, index);
    return numeral ? this.quantity(index, index, 1) : index;
  }

  /** A number that is no date: percentage, measure, money in words, age, count or bare number. */
  private quantity(index: number, from: number, sign: 1 | -1): number {
    const { t } = this;
    const numeral = readNumeral(t, index);
    if (!numeral) return index;
    const digits = t.kind(index) === TokenKind.Number;
    let next = numeral.next;
    // 5th, 21st
    if (digits && /^(st|nd|rd|th)$/.test(t.lower(next)) && t.noSpaceBefore(next)) {
      return this.push(
        { kind: 'ordinal', value: numeral.value, ...this.headOf(next + 1), rule: 'ordinal-digits', confidence: 0.98 },
        from,
        next + 1,
      );
    }
    if (
      digits &&
      t.noSpaceBefore(next) &&
      t.kind(next) === TokenKind.Word &&
      !readUnit(t, next, true, numeral.scale > 1) &&
      !/^(s|x|m|k|b|am|pm|bn|tn)$/.test(t.lower(next))
    ) {
      return next + 1; // 5G, 4x4, 737s
    }
    if (
      !digits &&
      t.lower(index) === 'one' &&
      next === index + 1 &&
      t.lower(next) === 'of' &&
      !/^(no|this|that|any|every|each|another|which|some|the)$/.test(t.lower(index - 1))
    ) {
      // `one of the clearest signs`: counts to a reader of numbers, says little to a reader of news
      return this.push({ kind: 'number', value: 1, rule: 'one-of', confidence: 0.4 }, index, next);
    }
    if (!digits && this.isPronoun(index, numeral)) return next;
    if (digits && this.isLabel(index, numeral)) return next;
    const age = this.age(index, from, numeral);
    if (age > index) return age;

    let unit = readUnit(t, next, digits, numeral.scale > 1);
    let low = numeral.low;
    let high = numeral.high;
    let value = sign * numeral.value;
    let end = next;
    const range = this.range(index, numeral, unit);
    if (range) {
      low = range.low;
      high = range.high;
      value = range.low;
      end = range.next;
      next = range.next;
      unit = range.unit ?? unit;
    }
    if (numeral.low !== undefined && t.lower(next) === 'of') unit = readUnit(t, next + 1, false, true) ?? unit;
    const modifier = this.modifierBefore(from);
    const bounds = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
    if (unit) {
      const after = Math.max(unit.next, end);
      const per = unit.kind === 'measure' || unit.kind === 'money' ? this.per(after) : undefined;
      if (unit.kind === 'money') {
        return this.push(
          {
            kind: 'money',
            value,
            ...bounds,
            ...(/^[A-Z]{3}$/.test(unit.unit) ? { currency: unit.unit } : { unit: unit.unit }),
            ...(per ? { unit: `per ${per.unit}` } : {}),
            ...(modifier ?? {}),
            rule: 'currency-word',
            confidence: 0.95,
          },
          from,
          after,
        );
      }
      return this.push(
        {
          kind: unit.kind === 'percent' ? 'percent' : 'measure',
          value,
          ...bounds,
          unit: per ? `${unit.unit} per ${per.unit}` : unit.unit,
          ...(modifier ?? {}),
          rule: 'unit',
          confidence: 0.95,
        },
        from,
        after,
      );
    }
    // two-nation, 60-plus
    if (t.isInfixHyphen(next) && t.kind(next + 1) === TokenKind.Word && !scaleOf(t.lower(next + 1))) {
      const noun = t.lower(next + 1);
      if (noun === 'plus')
        return this.push(
          {
            kind: 'count',
            value,
            ...bounds,
            ...this.headOf(next + 2),
            modifier: 'over',
            rule: 'plus',
            confidence: 0.9,
          },
          from,
          next,
        );
      return this.push(
        {
          kind: 'count',
          value,
          ...bounds,
          unit: singular(noun),
          ...this.headOf(next + 2),
          ...(modifier ?? {}),
          rule: 'hyphen',
          confidence: 0.9,
        },
        from,
        next + 2,
      );
    }
    const head = this.headOf(
      t.lower(next) === 'of' && (numeral.fraction || numeral.low !== undefined) ? next + 1 : next,
    );
    const counted = head.head !== undefined;
    return this.push(
      {
        kind: counted ? 'count' : 'number',
        value,
        ...bounds,
        ...(head.head === undefined ? {} : { unit: singular(head.head), ...head }),
        ...(modifier ?? {}),
        rule: counted ? 'counted' : 'bare',
        confidence: counted ? 0.9 : 0.8,
      },
      from,
      end,
    );
  }

  private isPronoun(index: number, numeral: Numeral): boolean {
    const { t } = this;
    if (t.lower(index) !== 'one' || numeral.next !== index + 1) return false;
    const before = t.lower(index - 1);
    const after = t.lower(index + 1);
    if (/^(no|this|that|any|every|each|another|which|some|the|square|day|only)$/.test(before)) return true;
    if (t.kind(index + 1) !== TokenKind.Word)
      return !(t.isInfixHyphen(index + 1) || after === '%' || (after === '.' && false));
    return /^(another|thing|side|hand|way|who|time|day|of|is|was|has|can|could|would|should|may|might|must|will|does|that|which|by|to|in|on|at|for|from|with|and|or|but|as|if|after|than)$/.test(
      after,
    );
  }

  private isLabel(index: number, numeral: Numeral): boolean {
    const { t } = this;
    if (numeral.scale > 1 || t.lower(index).includes(',') || t.lower(index).includes('.')) return false;
    if (t.kind(index - 1) !== TokenKind.Word || !t.isSameLine(index)) return false;
    if (readUnit(t, numeral.next, true, false)) return false;
    if (labels.has(t.lower(index - 1))) return true;
    // A capitalised name straight before, in the middle of a sentence: `Boeing 737`, `Highway 61`
    if (!t.isCapitalised(index - 1) || index < 2 || /^[.!?:]$/.test(t.lower(index - 2))) return false;
    if (stopHeads.has(t.lower(index - 1)) || Object.prototype.hasOwnProperty.call(approximators, t.lower(index - 1)))
      return false;
    const after = t.lower(numeral.next);
    return !(t.kind(numeral.next) === TokenKind.Word && /s$|^people$/.test(after) && !t.isCapitalised(numeral.next));
  }

  private age(index: number, from: number, numeral: Numeral): number {
    const { t } = this;
    const at = numeral.next;
    const hyphen = t.isInfixHyphen(at) ? at + 1 : at;
    const unit = timeUnit(t.lower(hyphen));
    if (unit && unit !== 'second') {
      const old = t.isInfixHyphen(hyphen + 1) ? hyphen + 2 : hyphen + 1;
      if (/^olds?$/.test(t.lower(old)))
        return this.push({ kind: 'age', value: numeral.value, unit, rule: 'age', confidence: 0.98 }, from, old + 1);
      if (t.lower(hyphen + 1) === 'of' && t.lower(hyphen + 2) === 'age')
        return this.push({ kind: 'age', value: numeral.value, unit, rule: 'age', confidence: 0.98 }, from, hyphen + 3);
    }
    if (numeral.value >= 1 && numeral.value < 115 && Number.isInteger(numeral.value) && numeral.scale === 1) {
      const before = t.lower(index - 1);
      if (
        before === 'aged' ||
        before === 'age' ||
        (before === 'of' && t.lower(index - 2) === 'age') ||
        before === 'ages' ||
        (before === 'between' && t.lower(index - 2) === 'aged')
      ) {
        // aged 18 to 34
        const to =
          t.lower(at) === 'to' || t.lower(at) === 'and' || t.isInfixHyphen(at) ? readNumeral(t, at + 1) : undefined;
        if (to && to.value > numeral.value && to.value < 120 && !readUnit(t, to.next, true, false)) {
          return this.push(
            {
              kind: 'age',
              value: numeral.value,
              low: numeral.value,
              high: to.value,
              unit: 'year',
              rule: 'aged',
              confidence: 0.95,
            },
            from,
            to.next,
          );
        }
        return this.push({ kind: 'age', value: numeral.value, unit: 'year', rule: 'aged', confidence: 0.95 }, from, at);
      }
      // `Maria Silva, 45, a teacher`
      if (
        before === ',' &&
        t.lower(at) === ',' &&
        t.kind(index) === TokenKind.Number &&
        t.isCapitalised(index - 2) &&
        t.kind(index - 2) === TokenKind.Word &&
        !timeUnit(t.lower(index - 2)) &&
        numeral.value > 3
      ) {
        return this.push(
          { kind: 'age', value: numeral.value, unit: 'year', rule: 'age-apposition', confidence: 0.85 },
          from,
          at,
        );
      }
    }
    return index;
  }

  /** `5 to 10 people`, `between 5 and 10 %`, `5–10 km`. */
  private range(
    index: number,
    first: Numeral,
    unit: Unit | undefined,
  ): { low: number; high: number; next: number; unit?: Unit } | undefined {
    const { t } = this;
    const at = unit ? unit.next : first.next;
    const before = t.lower(index - 1);
    const word = t.lower(at);
    const isInfixHyphen =
      t.isInfixHyphen(at) || (t.isHyphenToken(at) && t.noSpaceBefore(at) && word === '-' && t.lower(at + 1) === 'to');
    const between = word === 'and' && before === 'between';
    if (!(isInfixHyphen || word === 'to' || between || (word === 'or' && first.value < 100 && first.worded)))
      return undefined;
    let k = at + 1;
    if (isInfixHyphen && t.lower(k) === 'to') k += t.isInfixHyphen(k + 1) || t.isHyphenToken(k + 1) ? 2 : 1;
    if (!(t.kind(k) === TokenKind.Number || isNumberWord(t.lower(k)))) return undefined;
    if (isInfixHyphen && t.kind(index) !== TokenKind.Number && t.kind(k) !== TokenKind.Number && !first.worded)
      return undefined;
    const second = readNumeral(t, k);
    if (!second || second.value <= 0) return undefined;
    const secondUnit = readUnit(t, second.next, t.kind(k) === TokenKind.Number, second.scale > 1);
    if (word === 'to' && before === 'from') return undefined; // a change, not a range
    if (unit && !between && (secondUnit ? secondUnit.unit !== unit.unit : word === 'to')) return undefined; // 6.5% to 164p
    if (word === 'to' && !secondUnit && !(second.scale > 1) && !this.headOf(second.next).head) return undefined;
    const low =
      first.scale === 1 && second.scale > 1 && first.value < 1000 && first.value < (second.value / second.scale) * 10
        ? precise(first.value * second.scale)
        : first.value;
    if (low >= second.value && !between) return undefined;
    if (isInfixHyphen && !secondUnit && !unit && !this.headOf(second.next).head && second.scale === 1) return undefined;
    const found = secondUnit ?? unit;
    return { low, high: second.value, next: second.next, ...(found ? { unit: found } : {}) };
  }

  /** `won 3-2`: two small numbers after a word of winning or losing. */
  private score(index: number): number {
    const { t } = this;
    if (t.kind(index) !== TokenKind.Number || !t.isInfixHyphen(index + 1) || t.kind(index + 2) !== TokenKind.Number)
      return index;
    if (!/^\d{1,3}$/.test(t.lower(index)) || !/^\d{1,3}$/.test(t.lower(index + 2)) || t.isInfixHyphen(index + 3))
      return index;
    if (
      /^(lead|win|wins|victory|loss|defeat|draw|tie|record|vote|majority|decision|aggregate|score|triumph|deficit)$/.test(
        t.lower(index + 3),
      ) ||
      (t.lower(index + 3) === 'on' && t.lower(index + 4) === 'aggregate')
    ) {
      return this.push(
        {
          kind: 'score',
          value: Number(t.lower(index)),
          low: Number(t.lower(index)),
          high: Number(t.lower(index + 2)),
          rule: 'score',
          confidence: 0.9,
        },
        index,
        index + 3,
      );
    }
    for (let k = index - 1; k >= 0 && index - k <= 10; k--) {
      const lower = t.lower(k);
      if (lower === '.' || lower === '!' || lower === '?') break;
      if (
        /^(won|win|wins|beat|beats|beating|lost|lose|loss|losing|defeat|defeated|victory|victories|draw|drew|drawn|lead|led|leading|trailed|trailing|tied|score|vote|voted|ruled|ruling|thrashed|edged|downed|record|past|over|finished)$/.test(
          lower,
        )
      ) {
        if (readUnit(t, index + 3, true, false)) return index;
        return this.push(
          {
            kind: 'score',
            value: Number(t.lower(index)),
            low: Number(t.lower(index)),
            high: Number(t.lower(index + 2)),
            rule: 'score',
            confidence: 0.85,
          },
          index,
          index + 3,
        );
      }
    }
    return index;
  }

  private ordinal(index: number): number {
    const { t } = this;
    const lower = t.lower(index);
    const value = ordinalValue(lower);
    if (value === undefined) return index;
    if (
      lower === 'second' &&
      (t.kind(index - 1) === TokenKind.Number || /^(a|per|each|every|one|split)$/.test(t.lower(index - 1)))
    )
      return index;
    return this.push(
      { kind: 'ordinal', value, ...this.headOf(index + 1), rule: 'ordinal', confidence: 0.9 },
      index,
      index + 1,
    );
  }

  /** The noun that a number or ordinal counts: the last word of the phrase that follows it. */
  private headOf(index: number): { readonly head?: string } {
    const { t } = this;
    let head = '';
    // `eight other employees`, `two of the deputies`
    while (/^(more|other|additional|further|such)$/.test(t.lower(index)) && t.isSameLine(index)) index++;
    if (t.lower(index) === 'of' && /^(the|its|his|her|their|our|those|these)$/.test(t.lower(index + 1))) index += 2;
    for (let k = index; k < t.count && k - index < 5; k++) {
      if (t.isHyphenToken(k) && head && t.isInfixHyphen(k)) continue;
      if (t.kind(k) !== TokenKind.Word || !(k === index ? t.isSameLine(k) : t.isSameLine(k) || t.noSpaceBefore(k)))
        break;
      const lower = t.lower(k);
      if (stopHeads.has(lower) || isNumberWord(lower)) break;
      if (head && (/(?:ly)$/.test(lower) || (/(?:ed|ing)$/.test(lower) && /s$/.test(head)))) break;
      // The plural ends the phrase: `two countries | signed`
      head = lower;
      if (/[^s]s$|^people$|^men$|^women$|^children$/.test(lower) && !t.isCapitalised(k)) break;
    }
    return head ? { head } : {};
  }
}

const openers = new Set([
  ...'a an half dozen several few many noon midday midnight early late mid earlier later last this next past previous coming current recent following same the every each'.split(
    ' ',
  ),
  ...'minus negative us a au aus c ca nz hk s sg r nt'.split(' '),
  ...dayWords.keys(),
  ...seasons.keys(),
  ...decadeWords.keys(),
  ...months.keys(),
  ...weekdays.keys(),
  ...'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
]);
