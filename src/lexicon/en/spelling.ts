import { wordTable, wordSet, type WordSet } from '../table';

/** British letters before some endings that American English writes otherwise. */
export interface SpellingFold {
  readonly american: string;
  /** What may follow the British letters up to the end of the word; the empty string where they may end it. */
  readonly endings: readonly string[];
  /** The shortest word that is folded, in letters. */
  readonly minLength: number;
  /** Ends of what stands before the British letters in the words that are folded; all where it is left out. */
  readonly onlyAfter?: WordSet;
  /** Ends of what stands before them in words that every English writes so. */
  readonly neverAfter?: WordSet;
  /** The same, but all that stands before them. */
  readonly neverAfterExactly?: WordSet;
}

const source = 'written by hand for this project from general knowledge; words met in news were added';

/** Ends of the words that end in -ise in every English, without the ending: advise, noise, precise. */
export const beforeIse = wordSet(
  { use: 'words in -ise, -ised, -ising … that are not folded to -ize', source },
  `
  adv anyw ba chast circumc comprom conc cri dem desp dev disgu el enterpr exerc exp franch hou improv inc
  likew lo merchand no otherw pra parad prec prem prom ra rev superv surpr telev wi
  `,
);

/** What stands before -our in words that end so in every English: hour, tour, contour. */
export const beforeOur = wordSet(
  { use: 'words in -our, -oured, -ouring … that are not folded to -or', source },
  'h f p t d c y s devo conc det cont sc ass vel glam tamb cav bonj downp outp sourd resourc cours',
);

/** Ends of the nouns in -ence that American English writes with an s: defense. */
export const beforeCe = wordSet({ use: 'nouns in -ce that are folded to -se', source }, 'defen offen licen preten');

/** Ends of the verbs that double their l before an ending in British English alone: travelled. */
export const beforeDoubleL = wordSet(
  { use: 'verbs in -ll before an ending that are folded to one l', source },
  'trave cance labe mode signa fue leve counse jewe marve quarre equa',
);

/** Spelling folds by the British letters, in the order in which they are tried: the first whose form a word has is the only one. */
export const spellingFolds = wordTable<SpellingFold>(
  { use: 'British and American spelling of one word are compared as equal', source },
  {
    is: {
      american: 'iz',
      endings: ['e', 'es', 'ed', 'ing', 'ation', 'ations', 'er', 'ers'],
      minLength: 6,
      neverAfter: beforeIse,
    },
    lys: { american: 'lyz', endings: ['e', 'ed', 'es', 'ing'], minLength: 5 },
    our: {
      american: 'or',
      endings: ['', 's', 'ed', 'ing', 'able', 'ite', 'ites', 'al', 'less', 'ful', 'er', 'ers', 'hood', 'hoods'],
      minLength: 5,
      neverAfterExactly: beforeOur,
    },
    ce: { american: 'se', endings: ['', 's'], minLength: 5, onlyAfter: beforeCe },
    tre: { american: 'ter', endings: ['', 's'], minLength: 5 },
    gramme: { american: 'gram', endings: ['', 's', 'd'], minLength: 5 },
    ll: {
      american: 'l',
      endings: ['ed', 'ing', 'er', 'ers', 'or', 'ors', 'ery'],
      minLength: 5,
      onlyAfter: beforeDoubleL,
    },
  },
);
