import { wordSet, wordTable } from '../table';
import { acronyms } from './acronyms';
import { smallNumbers, tens } from './numbers';

const source =
  'written by hand for this project: names that news writes in full and in short in sentences otherwise equal';

export const comparedAcronyms = wordSet(
  { use: 'acronyms that are compared as equal to the name in full', source: 'bodies that news often names both ways' },
  'eu un au who icc imf',
);

const comparedBodies = [...acronyms].filter(([letters]) => comparedAcronyms.has(letters));

/**
 * Names in full and what they are compared as. An identifier that begins with `~` is no word of any text: countries
 * have their ISO 3166 code after it (`~us`), bodies and offices their letters (`~eu`).
 */
export const longForms = wordTable<string>(
  { use: 'a name in full and its short form are compared as equal', source },
  {
    ...Object.fromEntries(comparedBodies.map(([letters, name]) => [name, `~${letters}`])),
    'world health organisation': '~who',
    'united states of america': '~us',
    'united kingdom of great britain': '~gb',
    'prime minister': '~pm',
    'per cent': 'percent',
  },
);

/** Letters that stand for a body or an office, without stops. */
export const shortForms = wordTable<string>(
  { use: 'capitals that stand for a body or an office are compared as equal to its name in full', source },
  { ...Object.fromEntries(comparedBodies.map(([letters]) => [letters, `~${letters}`])), pm: '~pm' },
);

/** Words before a country's name that tell two countries apart: North Korea shares Korea with South Korea. */
export const partsOfCountries = wordSet(
  { use: 'the first word of a country in two words is compared by itself too', source: 'the points of the compass' },
  'north south east west',
);

/** Numbers in one word and their digits; the larger scales stand beside digits as a rule (`3 million`) and stay words. */
export const numbersInWords = wordTable<string>(
  { use: 'numbers in words and in digits are compared as equal', source: 'the lexicon of numbers' },
  {
    ...Object.fromEntries([...smallNumbers, ...tens].map(([word, value]) => [word, String(value)])),
    dozen: '12',
    hundred: '100',
  },
);
