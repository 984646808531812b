import { wordSet, wordTable } from './table';

const handwritten = 'compiled by hand from general knowledge';

export const commaLanguages = wordSet(
  { use: 'languages that write a comma before decimals and a full stop between groups of digits', source: handwritten },
  'de fr es it pt nl sv da no nb nn fi pl cs ro hu tr id ru uk el',
);

export const foreignScales = wordTable(
  { use: 'words of other languages that multiply the number before them: 3,5 Millionen', source: handwritten },
  {
    tausend: 1e3,
    mille: 1e3,
    mil: 1e3,
    mila: 1e3,
    duizend: 1e3,
    tusen: 1e3,
    tusind: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    millions: 1e6,
    millón: 1e6,
    millones: 1e6,
    milhão: 1e6,
    milhões: 1e6,
    milione: 1e6,
    milioni: 1e6,
    miljoen: 1e6,
    miljoner: 1e6,
    millioner: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    bilhão: 1e9,
    bilhões: 1e9,
    miliardo: 1e9,
    miliardi: 1e9,
    miljard: 1e9,
    miljarder: 1e9,
    milliarder: 1e9,
  },
);

export const foreignPercents = wordSet(
  { use: 'words of other languages for percent, written in one', source: handwritten },
  'prozent procent prosent percento porcento',
);

export const percentPrepositions = wordSet(
  { use: 'words before cent, cento or ciento that make them percent: pour cent, por ciento', source: handwritten },
  'pour por per',
);

export const foreignCurrencies = wordTable(
  { use: 'codes of currencies by their noun in other languages', source: 'ISO 4217; names by general knowledge' },
  {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    dólar: 'USD',
    dólares: 'USD',
    dollari: 'USD',
    reais: 'BRL',
    pfund: 'GBP',
    kronor: 'SEK',
    yen: 'JPY',
  },
);
