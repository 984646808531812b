import { wordSet, wordTable } from '../table';

const grammar = 'closed class: the English numerals as any grammar lists them';

export const smallNumbers = wordTable(
  { use: 'values of the cardinals below twenty', source: grammar },
  {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
);

export const tens = wordTable(
  { use: 'values of the multiples of ten', source: grammar },
  { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
);

export const scaleWords = wordTable(
  {
    use: 'words that multiply the number before them: 3 million, two lakh',
    source: 'closed class: the short scale of English and the Indian system',
  },
  {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    millions: 1e6,
    billions: 1e9,
  },
);

export const scaleAbbreviations = wordTable(
  {
    use: 'abbreviations that multiply the digits before them, with a blank or without: 3bn, 40 mn',
    source: 'style guides of British and Indian newspapers',
  },
  { mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 },
);

export const letterScales = wordTable(
  {
    use: 'letters that multiply digits to which they are attached, mostly of money: $3m, 15k',
    source: 'headlines and financial news, as met in the development articles',
  },
  { k: 1e3, m: 1e6, mm: 1e6, mil: 1e6, b: 1e9, t: 1e12 },
);

/** Lowest and highest value that a plural of an unknown number stands for. */
export interface VagueBounds {
  readonly low: number;
  readonly high?: number;
}

export const vagueNumbers = wordTable<VagueBounds>(
  {
    use: 'bounds of plurals that give the order of magnitude only: dozens of people, tens of thousands',
    source: 'the project’s own reading: at least two of the unit, at most what the next larger word would say',
  },
  {
    tens: { low: 20, high: 100 },
    dozens: { low: 24, high: 100 },
    scores: { low: 40 },
    hundreds: { low: 200, high: 1000 },
    thousands: { low: 2000, high: 10_000 },
    millions: { low: 2e6, high: 1e9 },
    billions: { low: 2e9, high: 1e12 },
    trillions: { low: 2e12, high: 1e15 },
  },
);

export const vagueNumbersAlone = wordSet(
  {
    use: 'vague numbers that need nothing after them: hundreds fled; scores and tens need an of',
    source: 'the project’s own reading: scores of a match and tens of a test are no vague numbers',
  },
  'dozens hundreds thousands millions',
);

export const ordinals = wordTable(
  { use: 'values of ordinals in one word', source: grammar },
  {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
  },
);

export const denominators = wordTable(
  { use: 'lower part of fractions in words: two thirds, three-quarters', source: grammar },
  {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  },
);

export const fractionGlyphs = wordTable(
  { use: 'values of fractions that are one character', source: 'Unicode, blocks Latin-1 Supplement and Number Forms' },
  {
    '½': 0.5,
    '¼': 0.25,
    '¾': 0.75,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅛': 0.125,
    '⅜': 0.375,
    '⅝': 0.625,
    '⅞': 0.875,
  },
);
