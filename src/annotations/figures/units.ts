import {
  ambiguousCurrencyNouns,
  currencyAbbreviations,
  currencyAdjectives,
  currencyNouns,
  currencySigns,
  isoCodes,
  mixedCaseAbbreviations,
} from '../../lexicon/en/currencies';
import {
  attachedMeasures,
  countedMeasures,
  irregularSingulars,
  measures,
  spacedMeasures,
  timeUnits,
} from '../../lexicon/en/units';
import { TokenKind } from '../../text/tokens';
import type { TokenReader } from '../../text/tokenReader';

export interface Unit {
  /** Word index after the unit. */
  readonly next: number;
  readonly kind: 'money' | 'percent' | 'measure' | 'duration';
  /** Singular English words, or an ISO 4217 code for money. */
  readonly unit: string;
}

export function singular(word: string): string {
  const irregular = irregularSingulars.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 2) return word.slice(0, -1);
  return word;
}
export function timeUnit(lower: string): string | undefined {
  return (
    timeUnits.get(lower) ?? (lower.endsWith('s') || lower === 'centuries' ? timeUnits.get(singular(lower)) : undefined)
  );
}

/** ISO 4217 code of a token such as `USD`, `Rs`, `RM`, written in capitals. */
export function isoCode(tokens: TokenReader, index: number): string | undefined {
  if (tokens.kind(index) !== TokenKind.Word || !tokens.isCapitalised(index)) return undefined;
  const lower = tokens.lower(index).replace('.', '');
  const alias = currencyAbbreviations.get(lower);
  if (alias) return tokens.isAllCaps(index) || mixedCaseAbbreviations.has(lower) ? alias : undefined;
  return isoCodes.has(lower) && tokens.isAllCaps(index) ? lower.toUpperCase() : undefined;
}

/** The unit that follows a number ending before token `i`. `digits`: the number is in digits. */
export function readUnit(tokens: TokenReader, index: number, digits: boolean, scaled: boolean): Unit | undefined {
  const lower = tokens.lower(index);
  if (tokens.kind(index) === TokenKind.Mark) {
    if (lower === '%') return { next: index + 1, kind: 'percent', unit: 'percent' };
    if (lower === '°' || lower === '˚') {
      const scale = tokens.lower(index + 1);
      if (scale === 'c') return { next: index + 2, kind: 'measure', unit: 'celsius' };
      if (scale === 'f') return { next: index + 2, kind: 'measure', unit: 'fahrenheit' };
      return { next: index + 1, kind: 'measure', unit: 'degree' };
    }
    const sign = currencySigns.get(lower);
    if (sign && tokens.noSpaceBefore(index) && lower !== '$') return { next: index + 1, kind: 'money', unit: sign };
    if (tokens.isInfixHyphen(index) && tokens.kind(index + 1) === TokenKind.Word) {
      const after = readWordUnit(tokens, index + 1, digits, scaled);
      return after && after.kind !== 'duration' ? after : undefined;
    }
    return undefined;
  }
  if (tokens.kind(index) !== TokenKind.Word || !(tokens.isSameLine(index) || tokens.noSpaceBefore(index)))
    return undefined;
  return readWordUnit(tokens, index, digits, scaled);
}

function readWordUnit(tokens: TokenReader, index: number, digits: boolean, scaled: boolean): Unit | undefined {
  const lower = tokens.lower(index).replace('.', ''); // m.p.h.
  const next = tokens.lower(index + 1);
  if (lower === 'p' && digits && tokens.noSpaceBefore(index)) return { next: index + 1, kind: 'money', unit: 'penny' };
  if (lower === 'percent' || lower === 'pct' || (lower === 'pc' && digits))
    return { next: index + 1, kind: 'percent', unit: 'percent' };
  if (lower === 'per' && next === 'cent') return { next: index + 2, kind: 'percent', unit: 'percent' };
  if (lower === 'percentage' && /^points?$/.test(next))
    return { next: index + 2, kind: 'percent', unit: 'percentage point' };
  if (lower === 'basis' && /^points?$/.test(next)) return { next: index + 2, kind: 'percent', unit: 'basis point' };
  // Currencies; `won` only after a scale, since it is the commonest verb of sport.
  const iso = isoCode(tokens, index);
  if (iso) return { next: index + 1, kind: 'money', unit: iso };
  const two = `${lower} ${next}`;
  const adjective = currencyAdjectives.get(two);
  if (adjective && currencyNouns.get(singular(tokens.lower(index + 2))))
    return { next: index + 3, kind: 'money', unit: adjective };
  const one = currencyAdjectives.get(lower);
  if (one && (currencyNouns.get(singular(next)) || (next === 'pounds' && (one === 'GBP' || one === 'EGP'))))
    return { next: index + 2, kind: 'money', unit: one };
  const currency = currencyNouns.get(lower) ?? currencyNouns.get(singular(lower));
  if (currency && (scaled || !ambiguousCurrencyNouns.has(lower)) && lower !== 'real')
    return { next: index + 1, kind: 'money', unit: currency };
  // `5 million pounds` is money, `5 pounds` may be weight; news in sterling writes £ for the small sums.
  if (lower === 'pounds' && (scaled || next === 'sterling'))
    return { next: next === 'sterling' ? index + 2 : index + 1, kind: 'money', unit: 'GBP' };
  if (lower === 'square' || lower === 'sq' || lower === 'cubic') {
    const base = measures.get(next) ?? measures.get(singular(next));
    if (base) return { next: index + 2, kind: 'measure', unit: `${lower === 'cubic' ? 'cubic' : 'square'} ${base}` };
  }
  if (lower === 'nautical' && /^miles?$/.test(next)) return { next: index + 2, kind: 'measure', unit: 'nautical mile' };
  if (
    (lower === 'miles' || lower === 'kilometres' || lower === 'kilometers' || lower === 'km') &&
    (next === 'per' || next === 'an') &&
    (tokens.lower(index + 2) === 'hour' || next === 'an')
  ) {
    return { next: index + 3, kind: 'measure', unit: lower === 'miles' ? 'mile per hour' : 'kilometre per hour' };
  }
  if (lower === 'degrees' && (next === 'celsius' || next === 'fahrenheit' || next === 'c' || next === 'f'))
    return { next: index + 2, kind: 'measure', unit: next[0] === 'c' ? 'celsius' : 'fahrenheit' };
  const measure = measures.get(lower) ?? measures.get(singular(lower));
  if (
    measure &&
    !(
      (attachedMeasures.has(lower) && !(digits && tokens.noSpaceBefore(index))) ||
      (spacedMeasures.has(lower) && !digits)
    )
  ) {
    if (
      countedMeasures.has(lower) &&
      !tokens.isHyphenToken(index - 1) &&
      !(digits && tokens.kind(index + 1) === TokenKind.Word)
    )
      return undefined; // `a point`, `one degree` read as counts
    return { next: index + 1, kind: 'measure', unit: measure };
  }
  return undefined;
}
