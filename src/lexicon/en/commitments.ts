import { wordSet } from '../table';

const source = 'English grammar; own list';

export const openModals = wordSet(
  { use: 'words before a verb that leave open whether what it says is so: `may have been left open`', source },
  `may might could whether possibly perhaps maybe probably likely allegedly reportedly apparently alleged potentially
   seems seem seemed appears appear appeared`,
);

export const openVerbs = wordSet(
  {
    use: 'verbs of somebody who holds or weighs what stands behind them, so that it is not said to be so: `is considering an appeal`',
    source,
  },
  `believe believes believed think thinks suspect suspects suspected fear fears feared hope hopes hoped hoping
   consider considers considered considering weighing mulling assume assumes assumed doubt doubts doubted thinking
   worry worries worried afraid`,
);

export const conditionSigns = wordSet(
  { use: 'words by one of which a sentence may state a condition of what it or the one beside it says', source },
  'if unless once when whenever provided providing depending pending conditional conditionally condition conditions subject',
);

export const stretchBreaks = wordSet(
  { use: 'words behind which the words before them no longer leave open or deny what is said', source },
  'and but while because who which after before when as since although though whereas so where',
);

export const nonDenyingBehindNot = wordSet(
  { use: 'words behind a negator that make it deny nothing: `not only`, `no more than four`', source },
  'only just merely more less fewer later longer doubt least',
);
