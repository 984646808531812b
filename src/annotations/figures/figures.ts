import type { Article } from '../../article/article';
import { months, parseIsoDate } from '../../text/calendar';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import { readDate, readDuration, yearValue, type Anchor, type DateReading } from '../dates/dates';
import {
  isNumberWord,
  isVague,
  opensNumber,
  ordinalValue,
  precise,
  readNumeral,
  scaleOf,
  TokenReader,
  type Numeral,
} from './numerals';
import { dollarPrefixes, isoCode, readUnit, signs, singular, timeUnit, type Unit } from './units';

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
  private step(i: number): number {
    const { t } = this;
    const kind = t.kind(i);
    const lower = t.lower(i);
    if (kind === TokenKind.Mark) {
      const sign = Object.prototype.hasOwnProperty.call(signs, lower) ? signs[lower] : undefined;
      if (sign) return this.money(i, i + 1, sign);
      if (
        (lower === '-' || lower === '−' || lower === '–') &&
        t.kind(i + 1) === TokenKind.Number &&
        t.noSpaceBefore(i + 1) &&
        !t.noSpaceBefore(i) &&
        (i === 0 || t.kind(i - 1) !== TokenKind.Number)
      ) {
        return this.quantity(i + 1, i, -1);
      }
      return this.quantityGlyph(i);
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) return i;
    if (!this.english) return kind === TokenKind.Number ? this.quantity(i, i, 1) : i;
    if (kind === TokenKind.Word) {
      if (!this.opens(i, lower)) return i;
      const prefix = dollarPrefixes[lower.replace('.', '')];
      if (prefix !== undefined && t.lower(i + 1) === '$' && t.noSpaceBefore(i + 1) && t.isCapitalised(i))
        return this.money(i, i + 2, prefix);
      if ((lower === 'us' || lower === 'us.') && t.lower(i + 1) === '$' && t.isSameLine(i + 1))
        return this.money(i, i + 2, 'USD');
      const code =
        t.kind(i + 1) === TokenKind.Number || Object.prototype.hasOwnProperty.call(signs, t.lower(i + 1))
          ? isoCode(t, i)
          : undefined;
      if (code && (t.isSameLine(i + 1) || t.noSpaceBefore(i + 1)))
        return this.money(i, t.kind(i + 1) === TokenKind.Number ? i + 1 : i + 2, code);
      if (lower === 'rs' && t.lower(i + 1) === '.' && t.kind(i + 2) === TokenKind.Number)
        return this.money(i, i + 2, 'INR');
      if (
        (lower === 'minus' || lower === 'negative') &&
        (t.kind(i + 1) === TokenKind.Number || isNumberWord(t.lower(i + 1)))
      )
        return this.quantity(i + 1, i, -1);
    } else if (this.isCode(i)) {
      return i + 1;
    }
    if (this.anchor.lastDay !== undefined && i - this.lastDayAt > 60) {
      const { lastDay: _, ...rest } = this.anchor;
      this.anchor = rest;
    }
    const date = readDate(t, i, this.anchor);
    if (date) return this.pushDate(date);
    const score = this.score(i);
    if (score > i) return score;
    if (opensNumber(lower) || kind === TokenKind.Number) {
      const duration = readDuration(t, i, this.anchor);
      if (duration) return this.pushDate(duration);
    }
    if (lower === 'few' || lower === 'many') return this.pushVagueDuration(i);
    if (kind === TokenKind.Number || opensNumber(lower)) {
      const next = this.quantity(i, i, 1);
      if (next > i) return next;
    }
    return this.ordinal(i);
  }

  private opens(i: number, lower: string): boolean {
    return (
      openers.has(lower) ||
      ordinalValue(lower) !== undefined ||
      isNumberWord(lower) ||
      isVague(lower) ||
      (this.t.isCapitalised(i) &&
        (this.t.kind(i + 1) === TokenKind.Number || this.t.lower(i + 1) === '$' || lower === 'rs'))
    );
  }

  /** Digits that are part of a name or code: `F-16`, `COVID-19`, `G20`, version 2.1.3. */
  private isCode(i: number): boolean {
    const { t } = this;
    if (t.noSpaceBefore(i) && t.kind(i - 1) === TokenKind.Word && !isoCode(t, i - 1)) return true;
    if (
      t.noSpaceBefore(i) &&
      t.isHyphenToken(i - 1) &&
      t.noSpaceBefore(i - 1) &&
      t.kind(i - 2) === TokenKind.Word &&
      !isNumberWord(t.lower(i - 2))
    ) {
      const name = t.lower(i - 2);
      return (
        (t.isCapitalised(i - 2) && !months.has(name) && !/^(mid|pre|post|under|over|sub|minus|now)$/.test(name)) ||
        name.length === 1 ||
        name === 'covid'
      );
    }
    if (
      t.lower(i + 1) === '.' &&
      t.noSpaceBefore(i + 1) &&
      t.kind(i + 2) === TokenKind.Number &&
      t.noSpaceBefore(i + 2)
    )
      return true;
    return t.noSpaceBefore(i) && t.lower(i - 1) === '.' && t.noSpaceBefore(i - 1) && t.kind(i - 2) === TokenKind.Number;
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

  private pushVagueDuration(i: number): number {
    const unit = timeUnit(this.t.lower(i + 1));
    if (!unit || !this.t.lower(i + 1).endsWith('s')) return i;
    const reading = readDuration(this.t, i, this.anchor);
    return reading ? this.pushDate(reading) : i;
  }

  private modifierBefore(i: number): { modifier: string } | undefined {
    const { t } = this;
    const one = t.lower(i - 1);
    if (one === 'than') {
      const two = t.lower(i - 2);
      if (two === 'more' || two === 'greater' || two === 'higher' || two === 'longer' || two === 'larger')
        return { modifier: 'over' };
      if (two === 'less' || two === 'fewer' || two === 'lower' || two === 'shorter') return { modifier: 'under' };
    }
    if (one === 'least' && t.lower(i - 2) === 'at') return { modifier: 'at least' };
    if (one === 'most' && t.lower(i - 2) === 'at') return { modifier: 'at most' };
    if (one === 'to' && t.lower(i - 2) === 'up') return { modifier: 'up to' };
    if (one === 'close' || (one === 'to' && t.lower(i - 2) === 'close')) return { modifier: 'about' };
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
      dollarPrefixes[t.lower(at)] &&
      t.kind(at + 1) === TokenKind.Number &&
      t.noSpaceBefore(at + 1)
    ) {
      return this.money(from, at + 1, dollarPrefixes[t.lower(at)]); // $US113
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
      if (t.kind(second) === TokenKind.Word && dollarPrefixes[t.lower(second)] && t.lower(second + 1) === '$') second++;
      if (Object.prototype.hasOwnProperty.call(signs, t.lower(second))) {
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
    if (
      currency === 'USD' &&
      t.isCapitalised(next) &&
      /^(australian|canadian|us|nzd|aud|cad|usd|singapore)$/.test(after)
    ) {
      code =
        {
          australian: 'AUD',
          canadian: 'CAD',
          us: 'USD',
          usd: 'USD',
          nzd: 'NZD',
          aud: 'AUD',
          cad: 'CAD',
          singapore: 'SGD',
        }[after] ?? code;
      if (after === 'us' || after === 'usd' || after === 'aud' || after === 'cad' || after === 'nzd') next++;
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

  private per(i: number): { unit: string } | undefined {
    const { t } = this;
    const lower = t.lower(i);
    const noun = t.lower(i + 1);
    if (t.kind(i + 1) !== TokenKind.Word) return undefined;
    if (lower === 'per' || lower === '/') return { unit: singular(noun) };
    if (
      (lower === 'a' || lower === 'an') &&
      /^(barrel|ounce|month|year|week|day|hour|share|gallon|ton|tonne|night|bushel|pound|litre|liter|kilo|kg|head|unit|square|minute|second|person|game)$/.test(
        noun,
      )
    )
      return { unit: noun };
    return undefined;
  }

  private quantityGlyph(i: number): number {
    const numeral = readNumeral(this.t, i);
    return numeral ? this.quantity(i, i, 1) : i;
  }

  /** A number that is no date: percentage, measure, money in words, age, count or bare number. */
  private quantity(i: number, from: number, sign: 1 | -1): number {
    const { t } = this;
    const numeral = readNumeral(t, i);
    if (!numeral) return i;
    const digits = t.kind(i) === TokenKind.Number;
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
      t.lower(i) === 'one' &&
      next === i + 1 &&
      t.lower(next) === 'of' &&
      !/^(no|this|that|any|every|each|another|which|some|the)$/.test(t.lower(i - 1))
    ) {
      // `one of the clearest signs`: counts to a reader of numbers, says little to a reader of news
      return this.push({ kind: 'number', value: 1, rule: 'one-of', confidence: 0.4 }, i, next);
    }
    if (!digits && this.isPronoun(i, numeral)) return next;
    if (digits && this.isLabel(i, numeral)) return next;
    const age = this.age(i, from, numeral);
    if (age > i) return age;

    let unit = readUnit(t, next, digits, numeral.scale > 1);
    let low = numeral.low;
    let high = numeral.high;
    let value = sign * numeral.value;
    let end = next;
    const range = this.range(i, numeral, unit);
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

  private isPronoun(i: number, numeral: Numeral): boolean {
    const { t } = this;
    if (t.lower(i) !== 'one' || numeral.next !== i + 1) return false;
    const before = t.lower(i - 1);
    const after = t.lower(i + 1);
    if (/^(no|this|that|any|every|each|another|which|some|the|square|day|only)$/.test(before)) return true;
    if (t.kind(i + 1) !== TokenKind.Word) return !(t.isInfixHyphen(i + 1) || after === '%' || (after === '.' && false));
    return /^(another|thing|side|hand|way|who|time|day|of|is|was|has|can|could|would|should|may|might|must|will|does|that|which|by|to|in|on|at|for|from|with|and|or|but|as|if|after|than)$/.test(
      after,
    );
  }

  private isLabel(i: number, numeral: Numeral): boolean {
    const { t } = this;
    if (numeral.scale > 1 || t.lower(i).includes(',') || t.lower(i).includes('.')) return false;
    if (t.kind(i - 1) !== TokenKind.Word || !t.isSameLine(i)) return false;
    if (readUnit(t, numeral.next, true, false)) return false;
    if (labels.has(t.lower(i - 1))) return true;
    // A capitalised name straight before, in the middle of a sentence: `Boeing 737`, `Highway 61`
    if (!t.isCapitalised(i - 1) || i < 2 || /^[.!?:]$/.test(t.lower(i - 2))) return false;
    if (stopHeads.has(t.lower(i - 1)) || Object.prototype.hasOwnProperty.call(approximators, t.lower(i - 1)))
      return false;
    const after = t.lower(numeral.next);
    return !(t.kind(numeral.next) === TokenKind.Word && /s$|^people$/.test(after) && !t.isCapitalised(numeral.next));
  }

  private age(i: number, from: number, numeral: Numeral): number {
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
      const before = t.lower(i - 1);
      if (
        before === 'aged' ||
        before === 'age' ||
        (before === 'of' && t.lower(i - 2) === 'age') ||
        before === 'ages' ||
        (before === 'between' && t.lower(i - 2) === 'aged')
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
        t.kind(i) === TokenKind.Number &&
        t.isCapitalised(i - 2) &&
        t.kind(i - 2) === TokenKind.Word &&
        !timeUnit(t.lower(i - 2)) &&
        numeral.value > 3
      ) {
        return this.push(
          { kind: 'age', value: numeral.value, unit: 'year', rule: 'age-apposition', confidence: 0.85 },
          from,
          at,
        );
      }
    }
    return i;
  }

  /** `5 to 10 people`, `between 5 and 10 %`, `5–10 km`. */
  private range(
    i: number,
    first: Numeral,
    unit: Unit | undefined,
  ): { low: number; high: number; next: number; unit?: Unit } | undefined {
    const { t } = this;
    const at = unit ? unit.next : first.next;
    const before = t.lower(i - 1);
    const word = t.lower(at);
    const isInfixHyphen =
      t.isInfixHyphen(at) || (t.isHyphenToken(at) && t.noSpaceBefore(at) && word === '-' && t.lower(at + 1) === 'to');
    const between = word === 'and' && before === 'between';
    if (!(isInfixHyphen || word === 'to' || between || (word === 'or' && first.value < 100 && first.worded)))
      return undefined;
    let k = at + 1;
    if (isInfixHyphen && t.lower(k) === 'to') k += t.isInfixHyphen(k + 1) || t.isHyphenToken(k + 1) ? 2 : 1;
    if (!(t.kind(k) === TokenKind.Number || isNumberWord(t.lower(k)))) return undefined;
    if (isInfixHyphen && t.kind(i) !== TokenKind.Number && t.kind(k) !== TokenKind.Number && !first.worded)
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
  private score(i: number): number {
    const { t } = this;
    if (t.kind(i) !== TokenKind.Number || !t.isInfixHyphen(i + 1) || t.kind(i + 2) !== TokenKind.Number) return i;
    if (!/^\d{1,3}$/.test(t.lower(i)) || !/^\d{1,3}$/.test(t.lower(i + 2)) || t.isInfixHyphen(i + 3)) return i;
    if (
      /^(lead|win|wins|victory|loss|defeat|draw|tie|record|vote|majority|decision|aggregate|score|triumph|deficit)$/.test(
        t.lower(i + 3),
      ) ||
      (t.lower(i + 3) === 'on' && t.lower(i + 4) === 'aggregate')
    ) {
      return this.push(
        {
          kind: 'score',
          value: Number(t.lower(i)),
          low: Number(t.lower(i)),
          high: Number(t.lower(i + 2)),
          rule: 'score',
          confidence: 0.9,
        },
        i,
        i + 3,
      );
    }
    for (let k = i - 1; k >= 0 && i - k <= 10; k--) {
      const lower = t.lower(k);
      if (lower === '.' || lower === '!' || lower === '?') break;
      if (
        /^(won|win|wins|beat|beats|beating|lost|lose|loss|losing|defeat|defeated|victory|victories|draw|drew|drawn|lead|led|leading|trailed|trailing|tied|score|vote|voted|ruled|ruling|thrashed|edged|downed|record|past|over|finished)$/.test(
          lower,
        )
      ) {
        if (readUnit(t, i + 3, true, false)) return i;
        return this.push(
          {
            kind: 'score',
            value: Number(t.lower(i)),
            low: Number(t.lower(i)),
            high: Number(t.lower(i + 2)),
            rule: 'score',
            confidence: 0.85,
          },
          i,
          i + 3,
        );
      }
    }
    return i;
  }

  private ordinal(i: number): number {
    const { t } = this;
    const lower = t.lower(i);
    const value = ordinalValue(lower);
    if (value === undefined) return i;
    if (
      lower === 'second' &&
      (t.kind(i - 1) === TokenKind.Number || /^(a|per|each|every|one|split)$/.test(t.lower(i - 1)))
    )
      return i;
    return this.push({ kind: 'ordinal', value, ...this.headOf(i + 1), rule: 'ordinal', confidence: 0.9 }, i, i + 1);
  }

  /** The noun that a number or ordinal counts: the last word of the phrase that follows it. */
  private headOf(i: number): { readonly head?: string } {
    const { t } = this;
    let head = '';
    // `eight other employees`, `two of the deputies`
    while (/^(more|other|additional|further|such)$/.test(t.lower(i)) && t.isSameLine(i)) i++;
    if (t.lower(i) === 'of' && /^(the|its|his|her|their|our|those|these)$/.test(t.lower(i + 1))) i += 2;
    for (let k = i; k < t.count && k - i < 5; k++) {
      if (t.isHyphenToken(k) && head && t.isInfixHyphen(k)) continue;
      if (t.kind(k) !== TokenKind.Word || !(k === i ? t.isSameLine(k) : t.isSameLine(k) || t.noSpaceBefore(k))) break;
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
  ...'a an half dozen several few many today yesterday tomorrow tonight noon midday midnight early late mid earlier later last this next past previous coming current recent following same the every each'.split(
    ' ',
  ),
  ...'spring summer autumn fall winter twenties thirties forties fifties sixties seventies eighties nineties noughties minus negative us a au aus c ca nz hk s sg r nt'.split(
    ' ',
  ),
  ...'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
  ...'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
  ...'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
]);
