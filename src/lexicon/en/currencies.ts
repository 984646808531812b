import { wordSet, wordTable } from '../table';

const iso = 'ISO 4217; names and signs as met in news';

export const currencySigns = wordTable(
  {
    use: 'codes of currency signs; $ is the US dollar unless letters or the text say otherwise',
    source: 'Unicode, block Currency Symbols; codes of ISO 4217',
  },
  {
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
  },
);

export const dollarPrefixes = wordTable(
  { use: 'letters before $ that say whose dollar it is: US$, A$, HK$', source: iso },
  {
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
  },
);

export const isoCodes = wordSet(
  { use: 'currency codes that are read in capitals beside a number: USD 34.6 million', source: 'ISO 4217' },
  `usd eur gbp jpy cny inr aud cad chf hkd sgd nzd krw rub brl zar sek nok dkk pln thb idr myr php vnd ils aed sar ngn
  kes ghs egp pkr bdt lkr twd mxn ars clp cop pen uah czk huf ron bgn isk qar kwd bhd omr jod iqd irr afn mad tnd dzd
  xof xaf ugx tzs rwf etb zmw mwk bwp mzn aoa`,
);

export const currencyAbbreviations = wordTable(
  {
    use: 'codes of abbreviations that are not of ISO 4217: Rs, RM, NIS, Ksh, P of pesos and K of kwachas before a sum, and PS, in which transliteration to ASCII writes the pound sign',
    source: iso,
  },
  {
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
    qr: 'QAR',
    r: 'ZAR',
    p: 'PHP',
    k: 'ZMW',
    ps: 'GBP',
  },
);

export const mixedCaseAbbreviations = wordSet(
  { use: 'abbreviations of currencies that are read with a single capital too: Rs 500, Tk 20', source: iso },
  'rs tk sh ksh',
);

export const sumNouns = wordSet(
  {
    use: 'nouns before of and digits with an m that are millions of a currency not told: a hole of 310m',
    source: 'English usage',
  },
  `hole loss losses debt debts deficit surplus fine fines bill budget loan loans turnover revenue revenues cost costs bail
   deposit deposits sales fee fees profit profits shortfall payout bailout damages compensation investment dividend subsidy`,
);

export const sumVerbs = wordSet(
  {
    use: 'verbs before digits with an m that are millions of a currency not told: it owed 310m',
    source: 'English usage',
  },
  'cost costs costing owe owes owed owing repay repays repaid paid pay pays spent spend spends borrowed',
);

export const currencyHomographs = wordSet(
  {
    use: 'codes that are more often something else before a small number: COP 15, R18, PEN 3',
    source: 'the project’s own reading: acronyms, classes and parts with a number',
  },
  'cop r p k pen sh tk all ps',
);

export const attachedCurrencies = wordSet(
  {
    use: 'letters of currencies that are written without a blank before the digits: RM79, USD34.6',
    source: 'the codes and abbreviations met so in the development articles',
  },
  `rm rs usd eur gbp us aud cad inr myr sgd ngn kes ghs zar php idr sh ksh tk pkr lkr nzd hk qr r p k ps`,
);

export const currencyNouns = wordTable(
  {
    use: 'codes of currencies by their noun in the singular; coins keep their name, since several currencies have them',
    source: `${iso}; a noun of several currencies gives the one that English-language news means most`,
  },
  {
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
    sole: 'PEN',
    dinar: 'KWD',
    birr: 'ETB',
    kwacha: 'ZMW',
    bitcoin: 'BTC',
    sterling: 'GBP',
    cent: 'cent',
    penny: 'penny',
    pence: 'penny',
    sen: 'sen',
  },
);

export const ambiguousCurrencyNouns = wordSet(
  {
    use: 'nouns that mean money only after a scale word: 5 million won, but: the team that had 5 won',
    source: 'the project’s own reading: homographs of common verbs, adjectives and names',
  },
  'won dong sen sterling franc buck crown crowns sole',
);

export const currencyAdjectives = wordTable(
  {
    use: 'adjectives that say whose currency a noun means: Australian dollars, Mexican pesos',
    source: iso,
  },
  {
    us: 'USD',
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
  },
);

export const currencyAfterDollars = wordTable(
  {
    use: 'words after an amount in $ that say whose dollar it is: $5 Australian, $20 US',
    source: iso,
  },
  {
    australian: 'AUD',
    canadian: 'CAD',
    singapore: 'SGD',
    us: 'USD',
    usd: 'USD',
    aud: 'AUD',
    cad: 'CAD',
    nzd: 'NZD',
  },
);
