import { wordSet, wordTable } from '../table';

/** Acronyms of bodies that news writes without spelling them out, with the name in full. */
export const acronyms = wordTable(
  {
    use: 'the acronym and the name in full are one organisation',
    source: 'general knowledge, by hand',
  },
  {
    un: 'united nations',
    eu: 'european union',
    imf: 'international monetary fund',
    who: 'world health organization',
    wto: 'world trade organization',
    nato: 'north atlantic treaty organization',
    icc: 'international criminal court',
    icj: 'international court of justice',
    au: 'african union',
    asean: 'association of southeast asian nations',
    fbi: 'federal bureau of investigation',
    cia: 'central intelligence agency',
    ap: 'associated press',
    afp: 'agence france presse',
    opec: 'organization of the petroleum exporting countries',
    iaea: 'international atomic energy agency',
    fed: 'federal reserve',
    ecb: 'european central bank',
    bbc: 'british broadcasting corporation',
    nasa: 'national aeronautics and space administration',
    dpp: 'democratic progressive party',
    ioc: 'international olympic committee',
    isis: 'islamic state',
    isil: 'islamic state',
    daesh: 'islamic state',
  },
);

/** Fuller or looser names of bodies, without *the*, with the name that they are compared under. */
export const otherBodyNames = wordTable(
  {
    use: 'two names of one organisation in full: `Islamic State group`',
    source: 'general knowledge, by hand',
  },
  {
    'islamic state of iraq and the levant': 'islamic state',
    'islamic state of iraq and syria': 'islamic state',
    'islamic state in iraq and syria': 'islamic state',
    'islamic state in iraq and the levant': 'islamic state',
    'islamic state group': 'islamic state',
  },
);

/** Small words whose first letter an acronym leaves out. */
export const wordsNotInAcronyms = wordSet(
  {
    use: '`Bank for International Settlements` is BIS',
    source: 'general knowledge, by hand',
  },
  `
    of the and for in on to de
  `,
);
