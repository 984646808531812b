import { wordSet } from '../table';

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
    source: 'British local papers, by hand; no feature of the name model, which was trained without them',
  },
  'coun cllr clr councillor alderman ald',
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
