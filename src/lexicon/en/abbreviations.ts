import { wordSet } from '../table';

/** Abbreviations after which a name or a number follows, so that their full stop never ends a sentence. */
export const abbreviationsBeforeName = wordSet(
  {
    use: 'sentence boundaries: `Dr. Osei`, `St. Ives`, `Fig. 4`',
    source: 'compiled by hand from the style books of English-language agencies: titles, ranks, `vs.`, `Nos.`, `Fig.`',
  },
  `mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt cmdr adm brig rev fr hon pres supt
  insp det dist st ste mt ft vs nos fig v vol vols pp op art approx est atty asst`,
);

/** Abbreviations that may also close a sentence: a function word after them shows that they did. */
export const abbreviationsThatMayEnd = wordSet(
  {
    use: 'sentence boundaries: `Acme Inc. in Ohio`, but `He works for Acme Inc. The firm …`',
    source:
      'compiled by hand from the style books of English-language agencies: companies, streets, degrees, US states',
  },
  `inc ltd co corp bros plc jr sr esq etc al ave blvd rd dept univ assn calif fla mass conn ill ariz pa va md minn mich
  wis tex tenn ga ala miss colo ore wash mo ky la ind neb nev del okla ark kan wyo mont dem ph.d`,
);

/** Abbreviations that close a name: `Acme Inc.`, `Ray Obi Jr.`. */
export const abbreviationsInNames = wordSet(
  {
    use: 'the full stop after one of them belongs to the name',
    source: 'general knowledge, by hand',
  },
  `
    jr sr inc corp co ltd st bros
  `,
);
