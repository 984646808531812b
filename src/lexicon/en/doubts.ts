import { wordSet } from '../table';

const source = 'English grammar; own list';

export const doubtNegators = wordSet(
  { use: 'words before a ground for belief that say there is none: `no reason to believe`', source },
  'no little scant any',
);

export const beliefGrounds = wordSet(
  { use: 'nouns that say what a belief rests on: `no evidence that`', source },
  'reason reasons evidence sign signs indication indications proof grounds suggestion information',
);

export const beliefVerbs = wordSet(
  { use: 'verbs between a ground for belief and what is believed: `no reason to believe that`', source },
  'believe think suspect suggest suggests suggesting show shows showing indicate indicates indicating conclude assume say',
);

export const accusers = wordSet(
  {
    use: 'nouns for who accuses or defends somebody: what they say stays attributed to them',
    source: 'legal reporting; own list',
  },
  `prosecutor prosecutors prosecution police detective detectives investigator investigators indictment complaint lawsuit
   suit accuser accusers accused victim victims witness witnesses plaintiff plaintiffs defendant defendants defence defense
   lawyer lawyers attorney attorneys barrister solicitor critics opponents opposition campaigners activists`,
);
