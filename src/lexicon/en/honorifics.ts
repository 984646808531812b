import { wordSet, wordTable } from '../table';

/** Forms of address and ranks. */
export const honorifics = wordSet(
  {
    use: 'features of the name tagger; words at the start of a person’s name that are not part of it',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    mr mrs ms miss mx dr sir lord lady dame madam madame monsieur prof professor rev reverend fr father sister
    sheikh sheik shaikh ayatollah imam mullah maulana rabbi bishop archbishop cardinal pope saint king queen prince
    princess emperor empress sultan emir duke duchess count countess baron baroness hon honourable honorable justice
    judge chief alhaji hajia oba shri smt sri datuk tan tun dato pastor apostle gen general col colonel maj major
    capt captain lt lieutenant sgt sergeant cpl corporal pvt private cmdr commander adm admiral brig brigadier
    marshal insp inspector supt constable officer detective sen senator rep representative gov governor
    hrh highness majesty excellency eminence sahib sayyid syed hajj amir
  `,
);

/** Forms of address that stand before a name and nowhere else. */
export const formsOfAddress = wordSet(
  {
    use: 'capitals after one of them are a person: `Mr Osei`',
    source: 'general knowledge, by hand',
  },
  `
    mr mrs ms miss dr prof professor sir lord lady dame sen rep gov gen lt col sgt capt rev sheikh
  `,
);

/** Forms of address beside those by which the name tagger goes. */
export const furtherTitles = wordSet(
  {
    use: 'left out when two forms of a person’s name are compared: `Coun Quill` is `Nora Quill`',
    source:
      'British local papers and those of the Philippines, by hand; no feature of the name model, which was trained without them',
  },
  'coun cllr clr councillor alderman ald atty engr',
);

/** What may follow a person’s name: `Jr`, `III`. */
export const nameSuffixes = wordSet(
  {
    use: 'left out when two forms of a person’s name are compared',
    source: 'general knowledge, by hand',
  },
  `
    jr sr ii iii iv
  `,
);

/** Forms of address that are short for a given name as well, each with that name. */
export const titlesThatAreNames = wordTable<string>(
  {
    use: 'a first name before a family name, where the article speaks of no officers: `Col Pascoe`, who is a farmer',
    source: 'British and Australian papers, by hand',
  },
  { col: 'colin' },
);

/** Words of an article in which a rank may be told. */
export const wordsOfRanks = wordSet(
  {
    use: 'in an article that has one of them `Col` is a rank',
    source: 'general knowledge, by hand',
  },
  `
    colonel colonels lieutenant lt army armies military militia troops troop soldier soldiers forces regiment battalion
    brigade infantry commander barracks marines navy defence defense junta coup
  `,
);

/** Forms of address of a degree or of rank by birth. */
export const lastingTitles = wordSet(
  {
    use: 'who has one is not called Mr or Ms: beside Dr Ana Quill, Ms Quill is another',
    source: 'general knowledge, by hand',
  },
  'dr prof professor rev reverend sir lord lady dame baroness baron',
);

/** Titles of some languages that are names of people in others. */
export const titlesOrNames = wordSet(
  {
    use: 'part of a name of two words and more: `Tan Wei`, `Amir Osei`; the title is `Tan Sri`',
    source: 'names of Singapore and of South Asia, by hand',
  },
  'tan amir',
);

/** Forms of address of other languages that are given names, or parts of names, as well. */
export const titlesOfOtherLanguages = wordSet(
  {
    use: 'no part of the name of somebody whom the article names without it: `Don Eusebio`',
    source: 'Spanish, Portuguese, Italian and Turkish forms of address, by hand',
  },
  'don dona doña dom donna sor fray mzee mwalimu',
);

/** Forms of address of people without rank. */
export const civilTitles = wordSet(
  {
    use: 'a title behind one of them is a family name: `Mrs King`',
    source: 'general knowledge, by hand',
  },
  'mr mrs ms miss',
);
