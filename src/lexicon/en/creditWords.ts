import { phraseSet, wordSet } from '../table';

const source = 'compiled by hand from how papers, agencies and stations name each other';

export const mediaVerbs = wordSet(
  { use: 'verbs behind the name of another medium from which an article has it: “Radio Kinn reported”', source },
  `report reports reported say says said write writes wrote reveal reveals revealed publish published broadcast
   broadcasts aired learned learnt`,
);

export const creditLeaders = phraseSet(
  { use: 'words before the name of another medium from which an article has it, an article between left out', source },
  `told | tells | telling | according to | reported by | published by | obtained by | seen by | reviewed by |
   broadcast by | aired by | quoted by | cited by | as reported in | first reported in | published in |
   interview with | in an interview with | interview to | speaking to | spoke to | statement to | from a report by |
   with reporting by | additional reporting by | with files from | with inputs from | via`,
);

export const contributionWords = wordSet(
  { use: 'verb behind the name of a medium in a credit: “Northern Wire contributed to this report”', source },
  'contributed contributes',
);
