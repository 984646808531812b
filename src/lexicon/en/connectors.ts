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

/** Second halves of compounds with a name: `Osei-led`, `Kolo-era`. */
export const compoundEndings = wordSet(
  {
    use: 'a word after a hyphen that is not the second syllable of a given name: `Jae-myung`',
    source: 'general knowledge, by hand',
  },
  `
    led born based backed era style elect run owned appointed like
  `,
);
