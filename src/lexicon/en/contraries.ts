import { wordSet } from '../table';

export const doubtfulWords = wordSet(
  { use: 'words beside which a sentence leaves open whether what it says is so', source: 'English grammar; own list' },
  `may might could would should likely unlikely possible possibly probably perhaps maybe appears appear appeared seems
   seem seemed hope hopes hoped fear fears feared want wants wanted whether believe believes believed suspected alleged
   allegedly reportedly if unless`,
);

export const hedges = wordSet(
  {
    use: 'words beside which a sentence leaves open what is so, or tells what is in part so, only wanted or to come',
    source: 'English grammar; own list',
  },
  `${[...doubtfulWords].join(' ')} can will shall expected expects plan plans planned almost nearly barely hardly partly
   partially except only`,
);

export const stateTurns = wordSet(
  { use: 'words by which a sentence tells of another state than the one that is', source: 'English grammar; own list' },
  `first initially originally previously earlier later then again yet until till once eventually finally anymore longer
   reopened resumed became turned changed`,
);

export const turnWords = wordSet(
  {
    use: 'words by which a sentence tells one state after another, so that its contrary may hold of another time',
    source: 'English grammar; own list',
  },
  `${[...stateTurns].join(' ')} still already before after now meanwhile since`,
);

export const futureAuxiliaries = wordSet(
  { use: 'auxiliaries of what is to come', source: 'English grammar' },
  'will shall would',
);

export const planWords = wordSet(
  { use: 'words that put off the verb behind their `to`: due to open', source: 'English grammar; own list' },
  'due set scheduled expected planned plans planning plan hopes hoped aims intends likely about going ready wants',
);

export const expectationWords = wordSet(
  {
    use: 'words by which a figure is what was looked for, not what came of it: analysts had expected 1.8 million',
    source: 'English grammar; own list',
  },
  'expected expects expect forecast forecasts forecasted predicted predicts projected projects anticipated anticipates',
);
