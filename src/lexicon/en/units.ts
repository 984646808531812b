import { wordSet, wordTable } from '../table';

export const timeUnits = wordTable(
  { use: 'units of time by their singular and common abbreviations', source: 'the project’s own reading of news' },
  {
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
  },
);

/** Forms of each unit beside its own name; regular plurals are found by their singular. */
const formsOfMeasures: Readonly<Record<string, string>> = {
  // length
  kilometre: 'km kilometer kms',
  metre: 'm meter',
  centimetre: 'cm centimeter',
  millimetre: 'mm millimeter',
  micrometre: 'micron micrometer μm µm',
  nanometre: 'nm nanometer',
  mile: 'mi',
  yard: 'yd',
  foot: 'feet ft',
  inch: 'inches',
  storey: 'story',
  // weight
  kilogram: 'kg kilo kilogramme kgs',
  gram: 'g gramme',
  milligram: 'mg',
  microgram: '',
  pound: 'lb lbs',
  stone: 'st',
  ounce: 'oz',
  ton: 'tons',
  tonne: '',
  megaton: '',
  gigaton: '',
  carat: '',
  karat: '',
  // volume and area
  litre: 'l liter',
  hectolitre: 'hl hectoliter',
  millilitre: 'ml milliliter',
  gallon: '',
  pint: '',
  barrel: 'bbl',
  bushel: '',
  acre: '',
  hectare: 'ha',
  'square metre': 'm2 m² sqm',
  'square kilometre': 'km2 km²',
  'square foot': 'sqft ft2',
  'cubic metre': 'm3 m³',
  // speed and rates
  'mile per hour': 'mph',
  'kilometre per hour': 'kph kmh kmph',
  'mile per gallon': 'mpg',
  'revolution per minute': 'rpm',
  knot: '',
  // power and energy
  horsepower: 'hp bhp',
  watt: 'w',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  terawatt: 'tw',
  'kilowatt hour': 'kwh',
  'megawatt hour': 'mwh',
  'gigawatt hour': 'gwh',
  'terawatt hour': 'twh',
  volt: 'v',
  'milliampere hour': 'mah',
  joule: '',
  kilojoule: 'kj',
  newton: '',
  calorie: 'kcal',
  // pressure
  'millimetre of mercury': 'mmhg',
  megapascal: 'mpa',
  gigapascal: 'gpa',
  'pound per square inch': 'psi',
  'kilopound per square inch': 'ksi',
  // frequency and data
  hertz: 'hz',
  kilohertz: 'khz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  byte: '',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  'kilobit per second': 'kbps',
  'megabit per second': 'mbps',
  'gigabit per second': 'gbps',
  pixel: '',
  megapixel: 'mp',
  decibel: 'db',
  // temperature, points and sport
  degree: '',
  celsius: '',
  fahrenheit: '',
  'part per million': 'ppm',
  magnitude: '',
  point: 'pt',
  'basis point': 'bps',
  inning: '',
  'point per game': 'ppg',
  'rebound per game': 'rpg',
  'assist per game': 'apg',
};

function measuresByForm(): Record<string, string> {
  const byForm: Record<string, string> = {};
  for (const [unit, forms] of Object.entries(formsOfMeasures)) {
    if (!unit.includes(' ')) byForm[unit] = unit;
    for (const form of forms.split(' ')) if (form !== '') byForm[form] = unit;
  }
  return byForm;
}

export const measures = wordTable(
  {
    use: 'units of measure in singular English words by their singular, abbreviations and American spellings',
    source: 'SI brochure and United States customary units; those of sport and of data as met in news',
  },
  measuresByForm(),
);

export const shortRates = wordTable(
  { use: 'abbreviated units after a slash or per: 100 km/h', source: 'SI brochure' },
  { h: 'hour', hr: 'hour', hrs: 'hour', min: 'minute', s: 'second', sec: 'second', yr: 'year' },
);

export const attachedMeasures = wordSet(
  {
    use: 'abbreviations so short that they are units only right after digits: 5m, 20w',
    source: 'the project’s own reading: each is a word, an initial or another abbreviation elsewhere',
  },
  'm l w v mi mp tw kb pt gpa mpa bps st',
);

export const dimensionWords = wordSet(
  { use: 'words after “m” that make it metres behind a blank: 3 m deep, 30 m from', source: 'English grammar' },
  `deep high long wide tall thick apart away across above below beneath under underwater from of and or to in at off down
   up into on by`,
);

export const spacedMeasures = wordSet(
  {
    use: 'short abbreviations that are units after digits, with a blank or without: 5 g, 20 ha',
    source: 'the project’s own reading: each is a word or an initial where no digits stand before it',
  },
  'g ha mb gb tb nm db',
);

export const countedMeasures = wordSet(
  {
    use: 'singulars that after a number word are counted things more often than measures: a point, one degree',
    source: 'the project’s own reading of news',
  },
  'point degree story storey magnitude yard pound stone',
);

export const rateNouns = wordSet(
  {
    use: 'nouns that after an amount and a or an make a rate: $80 a barrel, 20 litres a day',
    source: 'the rates met in the development articles',
  },
  `barrel ounce month year week day hour share gallon ton tonne night bushel pound litre liter kilo kg head unit square
  minute second person game`,
);

export const irregularSingulars = wordTable(
  {
    use: 'singulars that the rules for plurals in -s do not give',
    source: 'the irregular plurals of English that news counts most',
  },
  {
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    lives: 'life',
    wives: 'wife',
    people: 'person',
    centuries: 'century',
    calories: 'calorie',
    movies: 'movie',
    cookies: 'cookie',
    inches: 'inch',
    series: 'series',
    species: 'species',
    pence: 'penny',
    geese: 'goose',
    mice: 'mouse',
    data: 'data',
  },
);

export const invariableUnits = wordSet(
  { use: 'units that have no plural form', source: 'SI brochure' },
  'celsius fahrenheit hertz kilohertz megahertz gigahertz',
);

/** Size of units of time that are all days long, in days. Months and years are not: see `monthUnits`. */
export const dayUnits = wordTable<number>(
  { use: 'units of time that have a length of their own, in days', source: 'the definitions of the units' },
  { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, fortnight: 14 },
);

/** Size of the units of time that calendars give, in months. */
export const monthUnits = wordTable<number>(
  { use: 'units of time of calendars, in months', source: 'the definitions of the units' },
  { month: 1, year: 12, decade: 120, century: 1200 },
);

/** Size of units of length in metres: what one article gives in miles another has in kilometres. */
export const lengthUnits = wordTable<number>(
  { use: 'units of length that news writes, in metres', source: 'the international definitions of the units' },
  {
    kilometre: 1000,
    metre: 1,
    centimetre: 0.01,
    millimetre: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
);
