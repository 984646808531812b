import {
  denominators,
  fractionGlyphs,
  letterScales,
  ordinals,
  scales,
  smallNumbers,
  tens,
  vagueNumbers,
} from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';

/** A number as it stands in the text. */
export interface Numeral {
  /** Word index after it. */
  readonly next: number;
  readonly value: number;
  /** Bounds of vague numbers: `dozens` is 24 to 100. */
  readonly low?: number;
  readonly high?: number;
  /** Written as words, at least in part. */
  readonly worded: boolean;
  /** Has a scale word: `3.5bn`, `two million`. */
  readonly scale: number;
  readonly fraction: boolean;
}

export function isNumberWord(lower: string): boolean {
  return smallNumbers.has(lower) || tens.has(lower);
}

export function ordinalValue(lower: string): number | undefined {
  return ordinals.get(lower);
}

export function isVague(lower: string): boolean {
  return vagueNumbers.has(lower);
}

export function scaleOf(lower: string): number | undefined {
  return scales.get(lower);
}

/** Words that may begin a number in letters. */
export function opensNumber(lower: string): boolean {
  return (
    isNumberWord(lower) ||
    isVague(lower) ||
    lower === 'half' ||
    lower === 'dozen' ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'several' ||
    fractionGlyphs.has(lower)
  );
}

/** Value of a Number token, grouping marks left out. */
export function digitsValue(token: string): number {
  return Number(token.includes(',') ? token.replaceAll(',', '') : token);
}

/**
 * Reads the cardinal, fraction or vague number that starts at token `i`.
 * @param money whether a currency stands before it, which lets `3m` mean three million
 */
export function readNumeral(tokens: TokenReader, index: number, money = false): Numeral | undefined {
  const kind = tokens.kind(index);
  if (kind === TokenKind.Number) return readDigits(tokens, index, money);
  const lower = tokens.lower(index);
  if (kind === TokenKind.Mark)
    return fractionGlyphs.has(lower)
      ? { next: index + 1, value: fractionGlyphs.get(lower)!, worded: false, scale: 1, fraction: true }
      : undefined;
  if (kind !== TokenKind.Word) return undefined;
  if (vagueNumbers.has(lower)) return readVague(tokens, index);
  if (lower === 'half') {
    const next = tokens.lower(index + 1);
    const skip = next === 'a' || next === 'an' || tokens.isHyphenToken(index + 1) ? index + 2 : index + 1;
    const scale = scaleOf(tokens.lower(skip));
    if (scale !== undefined && scale >= 1000)
      return { next: skip + 1, value: scale / 2, worded: true, scale, fraction: false };
    if (tokens.lower(skip) === 'dozen') return { next: skip + 1, value: 6, worded: true, scale: 1, fraction: false };
    return /^(of|the|its|their|his|her|all|a|an|its)$/.test(next)
      ? { next: index + 1, value: 0.5, worded: true, scale: 1, fraction: true }
      : undefined;
  }
  if (lower === 'dozen') return { next: index + 1, value: 12, worded: true, scale: 1, fraction: false };
  if (lower === 'a' || lower === 'an') {
    const next = tokens.lower(index + 1);
    const scale = scaleOf(next);
    if (scale !== undefined && next.length > 3 && !next.endsWith('s')) {
      let value = scale;
      let j = index + 2;
      while (scaleOf(tokens.lower(j)) !== undefined && tokens.lower(j).length > 3) value *= scaleOf(tokens.lower(j++))!;
      return { next: j, value, worded: true, scale: value, fraction: false };
    }
    if (next === 'dozen') return { next: index + 2, value: 12, worded: true, scale: 1, fraction: false };
    if (
      (next === 'quarter' || next === 'third' || next === 'fifth' || next === 'tenth') &&
      tokens.lower(index + 2) === 'of'
    ) {
      return { next: index + 2, value: 1 / denominators.get(next)!, worded: true, scale: 1, fraction: true };
    }
    if (next === 'half') return undefined;
    return undefined;
  }
  if (!isNumberWord(lower)) return undefined;
  return readWords(tokens, index);
}

function readDigits(tokens: TokenReader, index: number, money: boolean): Numeral {
  const raw = tokens.lower(index);
  let value = digitsValue(raw);
  let next = index + 1;
  let scale = 1;
  let fraction = false;
  const plain = !raw.includes('.') && !raw.includes(',');
  // 1/2, 2 1/2
  if (
    plain &&
    (tokens.lower(next) === '/' || tokens.lower(next) === '⁄') &&
    tokens.noSpaceBefore(next) &&
    tokens.noSpaceBefore(next + 1) &&
    tokens.kind(next + 1) === TokenKind.Number
  ) {
    const below = digitsValue(tokens.lower(next + 1));
    if (below > value && below <= 100 && tokens.lower(next + 2) !== '/') {
      return { next: next + 2, value: value / below, worded: false, scale: 1, fraction: true };
    }
  }
  if (
    plain &&
    tokens.kind(next) === TokenKind.Number &&
    tokens.isSameLine(next) &&
    tokens.lower(next + 1) === '/' &&
    tokens.kind(next + 2) === TokenKind.Number
  ) {
    const above = digitsValue(tokens.lower(next));
    const below = digitsValue(tokens.lower(next + 2));
    if (below > above && below <= 16)
      return { next: next + 3, value: value + above / below, worded: false, scale: 1, fraction: false };
  }
  if (tokens.kind(next) === TokenKind.Mark && fractionGlyphs.has(tokens.lower(next)) && tokens.isSameLine(next)) {
    value += fractionGlyphs.get(tokens.lower(next))!;
    next++;
    fraction = false;
  }
  let at = next;
  if (tokens.isInfixHyphen(at) && scaleOf(tokens.lower(at + 1)) !== undefined && tokens.lower(at + 1).length > 3) at++; // $500-million
  while (
    tokens.kind(at) === TokenKind.Word &&
    scaleOf(tokens.lower(at)) !== undefined &&
    (tokens.isSameLine(at) || at > next)
  ) {
    scale *= scaleOf(tokens.lower(at))!;
    next = ++at;
  }
  if (
    scale === 1 &&
    tokens.kind(next) === TokenKind.Word &&
    tokens.noSpaceBefore(next) &&
    letterScales.has(tokens.lower(next))
  ) {
    const letter = tokens.lower(next);
    const million = letter === 'm' && (tokens.isCapitalised(next) || isCounted(tokens, next + 1)); // 4.3M downloads, 2m people; 100m is a distance
    if (money || letter === 'k' || letter === 'b' || million) {
      scale = letterScales.get(letter)!;
      next++;
    }
  }
  return { next, value: precise(value * scale), worded: false, scale, fraction };
}

/** `2m people`, `15m tonnes`: a plural noun follows, so that m is no metre. */
function isCounted(tokens: TokenReader, index: number): boolean {
  const lower = tokens.lower(index);
  return (
    tokens.kind(index) === TokenKind.Word &&
    (/[^s]s$/.test(lower) ||
      lower === 'people' ||
      lower === 'children' ||
      lower === 'of' ||
      lower === 'women' ||
      lower === 'men') &&
    !/^(is|was|has|as|its|this)$/.test(lower)
  );
}

/** 3.3 × 10⁹ in binary is 3299999999.9999995: round to fifteen digits, which decimals survive. */
export function precise(value: number): number {
  return Number(value.toPrecision(15));
}

function readVague(tokens: TokenReader, index: number): Numeral | undefined {
  const lower = tokens.lower(index);
  let { low, high } = vagueNumbers.get(lower)!;
  let next = index + 1;
  if (
    tokens.lower(next) === 'of' &&
    (vagueNumbers.has(tokens.lower(next + 1)) || scaleOf(tokens.lower(next + 1)) !== undefined)
  ) {
    const inner = tokens.lower(next + 1);
    const step = vagueNumbers.has(inner) ? vagueNumbers.get(inner)!.low / 2 : scaleOf(inner)!;
    low *= step;
    high = high === undefined ? undefined : high * step;
    next += 2;
  } else if (!(
    tokens.lower(next) === 'of' ||
    (lower !== 'scores' &&
      lower !== 'tens' &&
      tokens.kind(next) === TokenKind.Word &&
      /s$|^people$/.test(tokens.lower(next))) ||
    lower === 'dozens' ||
    lower === 'hundreds' ||
    lower === 'thousands' ||
    lower === 'millions'
  )) {
    return undefined;
  }
  return { next, value: low, low, ...(high === undefined ? {} : { high }), worded: true, scale: 1, fraction: false };
}

function readWords(tokens: TokenReader, index: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let any = false;
  let ones = false;
  let scale = 1;
  let j = index;
  for (let steps = 0; steps < 16; steps++) {
    const lower = tokens.lower(j);
    if (any && !tokens.isSameLine(j) && !tokens.noSpaceBefore(j)) break;
    if (tokens.kind(j) === TokenKind.Mark) {
      if (
        any &&
        tokens.isInfixHyphen(j) &&
        ((smallNumbers.has(tokens.lower(j + 1)) && !ones && group % 100 >= 20) ||
          (scaleOf(tokens.lower(j + 1)) !== undefined && tokens.lower(j + 1).length > 3))
      ) {
        j++;
        continue;
      }
      break;
    }
    if (tokens.kind(j) !== TokenKind.Word) break;
    if (smallNumbers.has(lower)) {
      if (any && ones) break;
      if (any && group % 100 !== 0 && (group % 10 !== 0 || smallNumbers.get(lower)! > 9)) break;
      group += smallNumbers.get(lower)!;
      ones = true;
    } else if (tens.has(lower)) {
      if (any && group % 100 !== 0) break;
      group += tens.get(lower)!;
      ones = false;
    } else if (lower === 'hundred' && any) {
      group = (group || 1) * 100;
      ones = false;
      scale = Math.max(scale, 100);
    } else if (any && scaleOf(lower) !== undefined && lower.length > 3) {
      total += (group || 1) * scaleOf(lower)!;
      scale = Math.max(scale, scaleOf(lower)!);
      group = 0;
      ones = false;
    } else if (lower === 'dozen' && any) {
      total += group * 12;
      group = 0;
    } else if (lower === 'and' && scale > 1 && !ones && isNumberWord(tokens.lower(j + 1)) && tokens.isSameLine(j)) {
      // two hundred and six
    } else if (lower === 'and' && any && tokens.lower(j + 1) === 'a' && tokens.lower(j + 2) === 'half') {
      group += 0.5;
      j += 3;
      const after = scaleOf(tokens.lower(j));
      if (after !== undefined) {
        total += group * after;
        group = 0;
        j++;
      }
      break;
    } else break;
    any = true;
    j++;
  }
  if (!any) return undefined;
  const value = total + group;
  // two-thirds, three quarters
  const at = tokens.isInfixHyphen(j) ? j + 1 : j;
  const below = denominators.has(tokens.lower(at)) ? tokens.lower(at) : '';
  if (
    below &&
    value < 10 &&
    ((below.endsWith('s') && value > 1) ||
      (value === 1 &&
        (at > j || below === 'half' || below === 'quarter' || below === 'third') &&
        (tokens.lower(at + 1) === 'of' || tokens.lower(at + 1) === 'the')))
  ) {
    return { next: at + 1, value: value / denominators.get(below)!, worded: true, scale: 1, fraction: true };
  }
  return { next: j, value, worded: true, scale, fraction: false };
}
