import { wordSet } from '../table';

const source = 'English grammar: closed classes';

export const subjectPronouns = wordSet(
  { use: 'pronouns that can be the whole subject of a cue: “he said”, “some say”', source },
  `he she they it i we you who this these those others some many both one everyone everybody somebody someone nobody
   none`,
);

export const thirdPersonPronouns = wordSet(
  { use: 'pronouns that stand for one person named before: “he said”, “who said”', source },
  'he she who',
);

export const objectPronouns = wordSet(
  { use: 'pronouns that are never the subject of a cue', source },
  'me him her us them',
);

export const reflexivePronouns = wordSet(
  { use: 'pronouns between a subject and its verb: “she herself said”', source },
  'himself herself itself themselves',
);

export const relativePronouns = wordSet(
  { use: 'words that open a relative clause after the noun it modifies', source },
  'who whom whose which where',
);

export const firstPersonPronouns = wordSet(
  { use: 'words by which somebody speaks of himself: a statement set apart without marks', source },
  'i me my mine myself we us our ours ourselves',
);
