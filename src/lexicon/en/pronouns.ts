import { wordSet, wordTable } from '../table';

const source = 'English grammar: closed classes';

export const subjectPronouns = wordSet(
  { use: 'pronouns that can be the whole subject of a cue: “he said”, “some say”', source },
  `he she they it i we you who this these those others some many both one everyone everybody somebody someone nobody
   none`,
);

/** 1 for those of women, -1 for those of men. */
export const personalPronouns = wordTable<1 | -1>(
  { use: 'pronouns that stand for one person named before, with the sex of the person', source },
  { she: 1, her: 1, hers: 1, herself: 1, he: -1, him: -1, his: -1, himself: -1 },
);

export const possessives = wordSet(
  { use: 'possessives that open a noun phrase: in his 30s, their 2005 Kano pledge', source },
  'his her their my your our its',
);

export const possessivePronouns = wordSet(
  { use: 'pronouns that say whose words are quoted: “in her words, ‘…’”', source },
  'his her their my',
);

export const objectPronouns = wordSet(
  { use: 'pronouns that are never the subject of a cue', source },
  'me him her us them',
);

export const writerPronouns = wordSet(
  { use: 'pronouns of whoever writes: what he tells of himself nobody else tells', source },
  'i me my',
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
