import { currencySigns } from '../../lexicon/en/currencies';
import { commaLanguages } from '../../lexicon/foreignNumbers';
import type { Article } from '../../article/article';
import { parseIsoDate } from '../../text/calendar';
import { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { stampTime } from '../dates/clockTimes';
import { readDate } from '../dates/dates';
import { readDurationOf } from '../dates/durations';
import type { DateReading, DateRule } from '../dates/reading';
import { ageFigures, decadeAges, wordedAges } from './ages';
import { codes } from './codes';
import { countedFigures, partitiveFigures } from './countedFigures';
import { DateAnchors } from './dateAnchors';
import type { Figure, FigureRule } from './figure';
import type { FigureReading, FigureRow, NumberPlace } from './figureRow';
import { foreignFigures, readForeignNumber } from './foreignFigures';
import { measuredFigures } from './measuredFigures';
import { modifierAfter, modifierBeforeTime } from './modifiers';
import { codeMoney, signedMoney, signMoney } from './money';
import { nairaMoney, opensNaira } from './naira';
import type { Numeral } from './numeral';
import { opensNumber, readNumeral } from './numerals';
import { isNumberWord } from './numberWords';
import { isOpeningMark, mayOpenFigure, minusSigns } from './openers';
import { digitOrdinals, wordOrdinals } from './ordinals';
import { passedDigits, passedNumbers } from './passedNumbers';
import { quantityAt, type Quantity } from './quantity';
import { scoreFigures } from './scores';
import { shareFigures } from './shares';
import { timeUnit } from './units';

/** A year or a month by itself is another kind of number or word more often than a longer date is. */
const loneDateConfidence = 0.9;
/** Set by hand, as the confidences of figures are: see `FigureRow`. */
const dateConfidence = 0.95;

const numberFigures: readonly FigureRow<NumberPlace>[] = [
  ...digitOrdinals,
  ...decadeAges,
  ...shareFigures,
  ...partitiveFigures,
];
const quantityFigures: readonly FigureRow<Quantity>[] = [...measuredFigures, ...countedFigures];

/** Every rule for figures that are no dates, in the order in which the tables are tried. */
export const figureRules = [
  ...signMoney,
  ...signedMoney,
  ...codeMoney,
  ...nairaMoney,
  ...scoreFigures,
  ...numberFigures,
  ...ageFigures,
  ...quantityFigures,
  ...wordOrdinals,
];

/**
 * Finds the figures of an article in order, without overlap. Rules for words are applied to English and to
 * texts whose language is unknown, those for digits and signs to all; languages with decimal commas have their own.
 * @param reference ISO date that relative dates count from
 */
export function findFigures(article: Article, reference = article.published?.date): Figure[] {
  const isEnglish = article.language === 'en' || article.language === 'und';
  const day = reference === undefined ? undefined : parseIsoDate(reference);
  const stamps = new Set(article.blocks.filter(({ rule }) => rule === 'stamp').map(({ start }) => start));
  const tokens = new TokenReader(article);
  return new FigureScanner(tokens, day, isEnglish, commaLanguages.has(article.language), stamps).scan();
}

/** Walks over the tokens once; at each, the tables of rules that its kind and word allow are tried in order. */
class FigureScanner {
  private readonly figures: Figure[] = [];
  private readonly anchors: DateAnchors;

  constructor(
    private readonly tokens: TokenReader,
    reference: number | undefined,
    private readonly isEnglish: boolean,
    private readonly hasCommas: boolean,
    /** Where the time of a live blog's entry stands. */
    private readonly stamps: ReadonlySet<number>,
  ) {
    this.anchors = new DateAnchors(tokens, reference);
  }

  scan(): Figure[] {
    let index = 0;
    while (index < this.tokens.count) index = this.readAt(index) ?? index + 1;
    return this.figures;
  }

  /** Reads what starts at token `index`: the index after it, or `undefined` when nothing does. */
  private readAt(index: number): number | undefined {
    if (this.hasCommas) return this.readForeign(index);
    switch (this.tokens.kind(index)) {
      case TokenKind.Mark:
        return isOpeningMark(this.tokens.lower(index)) ? this.readMark(index) : undefined;
      case TokenKind.Number:
        return this.isEnglish ? this.readDigits(index) : this.readQuantity(index);
      case TokenKind.Word:
        return this.isEnglish && mayOpenFigure(this.tokens, index) ? this.readWord(index) : undefined;
      default:
        return undefined;
    }
  }

  /** Reads a number of a language with decimal commas, with the sign or currency before it. */
  private readForeign(index: number): number | undefined {
    const { tokens } = this;
    const isSign = currencySigns.has(tokens.lower(index)) && tokens.kind(index + 1) === TokenKind.Number;
    const at = isSign || this.isMinus(index) ? index + 1 : index;
    if (tokens.kind(at) !== TokenKind.Number) return undefined;
    // F-16, A4
    const isAttached =
      tokens.noSpaceBefore(at) && (tokens.kind(at - 1) !== TokenKind.Mark || tokens.isInfixHyphen(at - 1));
    if (at === index && isAttached) return at + 1;
    const number = readForeignNumber(tokens, at, index);
    return 'value' in number ? this.take(foreignFigures, number) : number.next;
  }

  private readMark(index: number): number | undefined {
    const money = this.take(signMoney, { tokens: this.tokens, index });
    if (money !== undefined) return money;
    if (minusSigns.has(this.tokens.lower(index))) {
      const debt = this.tokens.noSpaceBefore(index)
        ? undefined
        : this.take(signedMoney, { tokens: this.tokens, index });
      if (debt !== undefined) return debt;
    }
    return this.isMinus(index) ? this.readQuantity(index + 1, index) : this.readQuantity(index);
  }

  /** Whether a mark is the sign of the number after it, and no hyphen or dash between two tokens. */
  private isMinus(index: number): boolean {
    const { tokens } = this;
    return (
      minusSigns.has(tokens.lower(index)) &&
      tokens.kind(index + 1) === TokenKind.Number &&
      tokens.noSpaceBefore(index + 1) &&
      !tokens.noSpaceBefore(index) &&
      tokens.kind(index - 1) !== TokenKind.Number
    );
  }

  private readDigits(index: number): number | undefined {
    const { tokens } = this;
    const place = { tokens, index };
    // A name or code joins the digits to their neighbours, a score to the hyphen after them.
    const isFollowed = tokens.noSpaceBefore(index + 1);
    const isJoined = isFollowed || tokens.noSpaceBefore(index);
    return (
      pass(codes, place) ??
      (isJoined ? pass(passedDigits, place) : undefined) ??
      this.readDate(index) ??
      (this.stamps.has(tokens.tokens.start[index]) ? this.takeDate(stampTime(tokens, index)) : undefined) ??
      (isFollowed || tokens.lower(index + 1) === 'for' ? this.take(scoreFigures, place) : undefined) ??
      this.readAmount(index)
    );
  }

  private readWord(index: number): number | undefined {
    const lower = this.tokens.lower(index);
    const money = opensNaira(lower) ? this.take(nairaMoney, { tokens: this.tokens, index }) : this.readCodeMoney(index);
    if (money !== undefined) return money;
    if (lower === 'minus' || lower === 'negative') return this.readNegative(index);
    const date = this.readDate(index);
    if (date !== undefined) return date;
    if (lower === 'few' || lower === 'many') return this.readFew(index);
    if (opensNumber(lower)) return this.readAmount(index);
    return (
      this.take(wordedAges, { tokens: this.tokens, index }) ?? this.take(wordOrdinals, { tokens: this.tokens, index })
    );
  }

  /** `minus five`, `minus £4bn`; in `plus or minus 3` the number has no sign. */
  private readNegative(index: number): number | undefined {
    const { tokens } = this;
    const isEither = tokens.lower(index - 1) === 'or' && tokens.lower(index - 2) === 'plus';
    if (isEither) return undefined;
    const debt = this.take(signedMoney, { tokens, index });
    return debt ?? (this.isNumber(index + 1) ? this.readQuantity(index + 1, index) : undefined);
  }

  /** Money that begins with letters: digits, a sign or a full stop follow them. */
  private readCodeMoney(index: number): number | undefined {
    const after = this.tokens.kind(index + 1);
    const mayFollow = after === TokenKind.Number || after === TokenKind.Mark;
    return mayFollow ? this.take(codeMoney, { tokens: this.tokens, index }) : undefined;
  }

  private isNumber(index: number): boolean {
    return this.tokens.kind(index) === TokenKind.Number || isNumberWord(this.tokens.lower(index));
  }

  private readDate(index: number): number | undefined {
    return this.takeDate(readDate(this.tokens, index, this.anchors.at(index)));
  }

  private readDuration(index: number, numeral: Numeral | undefined): number | undefined {
    return this.takeDate(readDurationOf(this.tokens, index, numeral, this.anchors.at(index)));
  }

  /** Reads what a number in digits or words is an amount of. */
  private readAmount(index: number): number | undefined {
    const numeral = readNumeral(this.tokens, index);
    return this.readDuration(index, numeral) ?? (numeral && this.readQuantityOf(numeral, index, index));
  }

  /** `few years`, `many weeks`, `few hundred boats`. */
  private readFew(index: number): number | undefined {
    const noun = this.tokens.lower(index + 1);
    if (noun.endsWith('s') && timeUnit(noun) !== undefined) return this.readDuration(index, undefined);
    return readNumeral(this.tokens, index) && this.readAmount(index);
  }

  /**
   * Reads the number at token `index` that is no date: money in words, percentage, measure, age, count …
   * @param from index of a minus sign or word before it
   */
  private readQuantity(index: number, from = index): number | undefined {
    const numeral = readNumeral(this.tokens, index);
    return numeral && this.readQuantityOf(numeral, index, from);
  }

  private readQuantityOf(numeral: Numeral, index: number, from: number): number | undefined {
    const { tokens } = this;
    const inDigits = tokens.kind(index) === TokenKind.Number;
    const place: NumberPlace = { tokens, index, from, sign: from < index ? -1 : 1, numeral, inDigits };
    return (
      this.take(numberFigures, place) ??
      pass(passedNumbers, place) ??
      this.take(ageFigures, place) ??
      this.take(quantityFigures, quantityAt(place))
    );
  }

  /** Adds what the first of the rules reads that reads anything; the index after it. */
  private take<Asked>(rows: readonly FigureRow<Asked>[], asked: Asked): number | undefined {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      const reading = row.read(asked);
      if (reading) return this.add(reading, row.id, row.confidence);
    }
    return undefined;
  }

  private takeDate(reading: DateReading | undefined): number | undefined {
    if (!reading) return undefined;
    const placed = this.anchors.note(reading);
    const { rule } = placed;
    const modifier = placed.modifier ?? modifierBeforeTime(this.tokens, placed);
    return this.add(
      { ...placed, modifier },
      rule,
      rule === 'year' || rule === 'month' ? loneDateConfidence : dateConfidence,
    );
  }

  /** Adds a figure with its properties in the order in which JSON has them, those without a value left out. */
  private add(
    reading: FigureReading & Pick<DateReading, 'interval'>,
    rule: FigureRule | DateRule,
    confidence: number,
  ): number {
    const { from, next, kind, value, low, high, currency, unit, head, interval } = reading;
    const modifier = reading.modifier ?? modifierAfter(this.tokens, next, head);
    this.figures.push({
      start: this.tokens.tokens.start[from],
      end: this.tokens.tokens.end[next - 1],
      kind,
      ...(value === undefined ? {} : { value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(currency === undefined ? {} : { currency }),
      ...(unit === undefined ? {} : { unit }),
      ...(head === undefined ? {} : { head }),
      ...(modifier === undefined ? {} : { modifier }),
      ...(interval === undefined ? {} : { interval }),
      rule,
      confidence,
    });
    return next;
  }
}

/** The index after what the first of the rows passes over. */
function pass<Place>(
  rows: readonly { readonly read: (place: Place) => number | undefined }[],
  place: Place,
): number | undefined {
  for (let at = 0; at < rows.length; at++) {
    const next = rows[at].read(place);
    if (next !== undefined) return next;
  }
  return undefined;
}
