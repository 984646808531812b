import { TokenKind } from '../../text/tokens';
import type { TokenReader } from '../../text/tokenReader';

export interface Unit {
  /** Word index after the unit. */
  readonly next: number;
  readonly kind: 'money' | 'percent' | 'measure' | 'duration';
  /** Singular English words, or an ISO 4217 code for money. */
  readonly unit: string;
}

/** Currency signs. `$` is the US dollar unless letters or the text say otherwise. */
export const signs: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₵': 'GHS',
  '₡': 'CRC',
  '₸': 'KZT',
  '₮': 'MNT',
  '₾': 'GEL',
};
/** Letters before `$`: `US$`, `A$`, `HK$`. */
export const dollarPrefixes: Record<string, string> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cdn: 'CAD',
  can: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  r: 'BRL',
  nt: 'TWD',
  mx: 'MXN',
  tt: 'TTD',
  j: 'JMD',
  z: 'ZWL',
  n: 'NAD',
  fj: 'FJD',
  bz: 'BZD',
};
const isoCodes = new Set(
  'usd eur gbp jpy cny rmb inr aud cad chf hkd sgd nzd krw rub brl zar sek nok dkk pln thb idr myr php vnd ils aed sar ngn kes ghs egp pkr bdt lkr twd mxn ars clp cop pen uah czk huf ron bgn isk qar kwd bhd omr jod iqd irr afn mad tnd dzd xof xaf ugx tzs rwf etb zmw mwk bwp mzn aoa'.split(
    ' ',
  ),
);
const aliases: Record<string, string> = {
  rmb: 'CNY',
  rm: 'MYR',
  rs: 'INR',
  nis: 'ILS',
  sh: 'KES',
  ksh: 'KES',
  tk: 'BDT',
  birr: 'ETB',
  cfa: 'XOF',
  sfr: 'CHF',
  kr: 'SEK',
};
const currencyWords: Record<string, string> = {
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  franc: 'CHF',
  won: 'KRW',
  peso: 'MXN',
  ringgit: 'MYR',
  shekel: 'ILS',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  zloty: 'PLN',
  baht: 'THB',
  dirham: 'AED',
  riyal: 'SAR',
  rand: 'ZAR',
  lira: 'TRY',
  dong: 'VND',
  rupiah: 'IDR',
  naira: 'NGN',
  cedi: 'GHS',
  shilling: 'KES',
  taka: 'BDT',
  hryvnia: 'UAH',
  quid: 'GBP',
  buck: 'USD',
  real: 'BRL',
  reais: 'BRL',
  forint: 'HUF',
  koruna: 'CZK',
  crown: 'SEK',
  dinar: 'KWD',
  birr: 'ETB',
  kwacha: 'ZMW',
  bitcoin: 'BTC',
  sterling: 'GBP',
  cent: 'cent',
  penny: 'penny',
  pence: 'penny',
  sen: 'sen',
};
/** `Australian dollars`, `Mexican pesos`: the adjective decides where the noun alone is several currencies. */
const currencyAdjectives: Record<string, string> = {
  us: 'USD',
  'us.': 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  'hong kong': 'HKD',
  'new zealand': 'NZD',
  taiwan: 'TWD',
  zimbabwean: 'ZWL',
  mexican: 'MXN',
  philippine: 'PHP',
  argentine: 'ARS',
  chilean: 'CLP',
  colombian: 'COP',
  swiss: 'CHF',
  indian: 'INR',
  pakistani: 'PKR',
  'sri lankan': 'LKR',
  kenyan: 'KES',
  ugandan: 'UGX',
  tanzanian: 'TZS',
  swedish: 'SEK',
  norwegian: 'NOK',
  danish: 'DKK',
  czech: 'CZK',
  icelandic: 'ISK',
  kuwaiti: 'KWD',
  iraqi: 'IQD',
  jordanian: 'JOD',
  saudi: 'SAR',
  qatari: 'QAR',
  emirati: 'AED',
  moroccan: 'MAD',
  british: 'GBP',
  egyptian: 'EGP',
  chinese: 'CNY',
  japanese: 'JPY',
  'south african': 'ZAR',
};

const measures: Record<string, string> = {};
for (const entry of (
  'kilometre km kilometer kms|metre m meter|centimetre cm centimeter|millimetre mm millimeter|micrometre micron micrometer|nanometre nm nanometer|mile mi|yard yd|foot feet ft|inch inches in.|' +
  'kilogram kg kilo kilogramme kgs|gram g gramme|milligram mg|pound lb lbs|ounce oz|ton tons|tonne|litre l liter|millilitre ml milliliter|gallon|pint|barrel bbl|bushel|' +
  'acre|hectare ha|square-mile|mile-per-hour mph|kilometre-per-hour kph kmh kmph|mile-per-gallon mpg|revolution-per-minute rpm|horsepower hp bhp|watt w|kilowatt kw|megawatt mw|gigawatt gw|terawatt tw|' +
  'kilowatt-hour kwh|megawatt-hour mwh|volt v|hertz hz|kilohertz khz|megahertz mhz|gigahertz ghz|byte|kilobyte kb|megabyte mb|gigabyte gb|terabyte tb|megabit-per-second mbps|gigabit-per-second gbps|' +
  'degree|celsius|fahrenheit|calorie kcal|knot|point pt|pixel|megapixel mp|decibel db|joule|newton|part-per-million ppm|nautical-mile|light-year|magnitude|carat|karat|storey story|light-year|megapascal mpa|gigapascal gpa|kilopound-per-square-inch ksi|pound-per-square-inch psi|gigawatt-hour gwh|terawatt-hour twh|micrometre μm µm|kilojoule kj|milliampere-hour mah|microgram|basis-point bps|inning|megaton|gigaton|point-per-game ppg|rebound-per-game rpg|assist-per-game apg|pound-foot|kilobit-per-second kbps'
).split('|')) {
  const [unit, ...forms] = entry.split(' ');
  const name = unit.replaceAll('-', ' ');
  measures[unit] = name;
  for (const form of forms) measures[form] = name;
}
/** Written in letters so short that they count as units only right after digits. */
const shortUnits = new Set('m g l w v mi mp in. tw ha mb kb gb tb nm db pt gpa mpa bps'.split(' '));
const plainPlurals = new Set('point degree story storey magnitude foot yard pound second minute mark'.split(' '));

export const timeUnits: Record<string, string> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'night',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  yr: 'year',
  millennium: 'millennium',
};

export function singular(word: string): string {
  if (irregular[word]) return irregular[word];
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 2) return word.slice(0, -1);
  return word;
}
const irregular: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  lives: 'life',
  wives: 'wife',
  people: 'person',
  centuries: 'century',
  inches: 'inch',
  series: 'series',
  species: 'species',
  pence: 'penny',
  geese: 'goose',
  mice: 'mouse',
  data: 'data',
};

const own = (table: Record<string, string>, key: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;

export function timeUnit(lower: string): string | undefined {
  return (
    own(timeUnits, lower) ??
    (lower.endsWith('s') || lower === 'centuries' ? own(timeUnits, singular(lower)) : undefined)
  );
}

/** ISO 4217 code of a token such as `USD`, `Rs`, `RM`, written in capitals. */
export function isoCode(tokens: TokenReader, index: number): string | undefined {
  if (tokens.kind(index) !== TokenKind.Word || !tokens.isCapitalised(index)) return undefined;
  const lower = tokens.lower(index).replace('.', '');
  const alias = own(aliases, lower);
  if (alias)
    return tokens.isAllCaps(index) || lower === 'rs' || lower === 'tk' || lower === 'sh' || lower === 'ksh'
      ? alias
      : undefined;
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
    const sign = own(signs, lower);
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
  const adjective = own(currencyAdjectives, two);
  if (adjective && own(currencyWords, singular(tokens.lower(index + 2))))
    return { next: index + 3, kind: 'money', unit: adjective };
  const one = own(currencyAdjectives, lower);
  if (one && (own(currencyWords, singular(next)) || (next === 'pounds' && (one === 'GBP' || one === 'EGP'))))
    return { next: index + 2, kind: 'money', unit: one };
  const currency = own(currencyWords, lower) ?? own(currencyWords, singular(lower));
  if (
    currency &&
    (scaled || !/^(won|real|rand|dong|sen|sterling|franc|mark|buck|crowns?)$/.test(lower)) &&
    lower !== 'real'
  )
    return { next: index + 1, kind: 'money', unit: currency };
  // `5 million pounds` is money, `5 pounds` may be weight; news in sterling writes £ for the small sums.
  if (lower === 'pounds' && (scaled || next === 'sterling'))
    return { next: next === 'sterling' ? index + 2 : index + 1, kind: 'money', unit: 'GBP' };
  if (lower === 'square' || lower === 'sq' || lower === 'cubic') {
    const base = own(measures, next) ?? own(measures, singular(next));
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
  const measure = own(measures, lower) ?? own(measures, singular(lower));
  if (
    measure &&
    !(
      shortUnits.has(lower) &&
      !(digits && tokens.noSpaceBefore(index)) &&
      !(digits && /^(g|mg|ha|gb|mb|tb|db|nm)$/.test(lower))
    )
  ) {
    if (
      plainPlurals.has(lower) &&
      !tokens.isHyphenToken(index - 1) &&
      lower !== 'foot' &&
      !(digits && tokens.kind(index + 1) === TokenKind.Word)
    )
      return undefined; // `a point`, `one degree` read as counts
    return { next: index + 1, kind: 'measure', unit: measure };
  }
  return undefined;
}
