import { wordSet, wordTable } from '../table';

const source =
  'written by hand for this project: bodies that news names in full and by letters in the same sentence otherwise equal';

/**
 * Names in full and what they are compared as. An identifier that begins with `~` is no word of any text: countries
 * have their ISO 3166 code after it (`~us`), bodies their letters (`~eu`).
 */
export const longForms = wordTable<string>(
  { use: 'a long name and the short form of the same body are compared as equal', source },
  {
    'united states of america': '~us',
    'united kingdom of great britain': '~gb',
    'european union': '~eu',
    'united nations': '~un',
    'african union': '~au',
    'world health organization': '~who',
    'world health organisation': '~who',
    'international criminal court': '~icc',
    'international monetary fund': '~imf',
    'prime minister': '~pm',
    'per cent': 'percent',
  },
);

/** Letters that stand for a body, without stops; only where they are written in capitals. */
export const shortForms = wordTable<string>(
  { use: 'the letters of a body are compared as equal to its name in full', source },
  { eu: '~eu', un: '~un', au: '~au', who: '~who', icc: '~icc', imf: '~imf', pm: '~pm' },
);

/** Words before a country's name that tell two countries apart: North Korea shares Korea with South Korea. */
export const partsOfCountries = wordSet(
  { use: 'the first word of a country in two words is compared by itself too', source: 'the points of the compass' },
  'north south east west',
);
