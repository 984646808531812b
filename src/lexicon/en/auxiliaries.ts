import { wordSet } from '../table';

const source = 'English grammar: closed classes';

export const finiteAuxiliaries = wordSet(
  { use: 'auxiliaries with tense: where one stands, a clause has its verb', source },
  `is are was were has have had does did do will would can could may might should must cannot
   isn't aren't wasn't weren't hasn't haven't doesn't didn't don't won't wouldn't can't couldn't`,
);

export const nonFiniteAuxiliaries = wordSet(
  { use: 'forms of “be” without tense, which stand between a subject and its participle', source },
  'be been being',
);

export const beForms = wordSet(
  { use: 'verbs that make a passive with a participle: “was accused”, “got accused”', source },
  "is are was were be been being 's get got gets",
);

export const haveForms = wordSet({ use: 'forms of “have”: “has accused” is active', source }, 'has have had having');

export const phraseBoundaryVerbs = wordSet(
  {
    use: 'auxiliaries that end a noun phrase on their right; with modal verbs and contractions as well, phrases are cut in the wrong place more often',
    source: 'tried on the training part of PolNeAR',
  },
  'is are was were has have had will would did',
);

export const resumingAuxiliaries = wordSet(
  {
    use: 'auxiliaries behind a noun with its ages or an aside, with which the clause goes on: “two men, aged 34 and 41, were held”',
    source,
  },
  'is are was were has have had will',
);
