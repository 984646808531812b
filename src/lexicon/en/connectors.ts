import { wordSet } from '../table';

/** Small words inside names: `Bank of America`, `Ursula von der Leyen`. */
export const connectors = wordSet(
  {
    use: 'words written small that do not end a run of capitals',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    of the and & de del della der den van von bin al el ibn da di du la le las los dos das do e y zu ter ten bint
    abu 's for in on at to d'
  `,
);

/** Small words that may begin a family name: `van Dijk`, `al Assad`. */
export const particles = wordSet(
  {
    use: 'features of the name tagger; names after a form of address',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    al el de van von der den bin ibn abu da di du la le del della bint ter ten dos das do zu af ap st ben
  `,
);

/** What begins a family name before a hyphen, small or not: `al-Sabah`. */
export const namePrefixes = wordSet(
  { use: 'names with a hyphen that are one word', source: 'general knowledge, by hand' },
  `
    al el ad an ar as ash at az bin ibn abu ben
  `,
);

/** Second halves of compounds with a name: `Osei-led`, `Kolo-era`. */
export const compoundEndings = wordSet(
  {
    use: 'a word after a hyphen that is not the second syllable of a given name: `Jae-myung`',
    source: 'general knowledge, by hand',
  },
  `
    led born based backed era style elect run owned appointed like trained made bound held wide area level class type
    free only time term origin year years age aged size sized off out up down by for on in old man men woman women
    day week month end side line wing party state city town school house team game match film book music rock pop tech
    bank oil gas food war deal tax law bill vote fund work plan ray rays rated shirt turn test page word rich poor high
    low right left north south east west own than esque ish ism ist
  `,
);
