import { wordSet } from './table';

const source = 'compiled by hand: pronouns of English, German, French and Spanish';

export const addressWords = wordSet(
  { use: 'interviews: words by which a question addresses who is asked', source },
  'you your yours yourself sie ihr ihre ihrem ihren ihnen vous votre vos usted su sus tu',
);

export const selfWords = wordSet(
  { use: 'interviews: words by which who answers speaks of himself', source },
  'i my me mine myself ich mein meine meinem meinen mich mir je j mon ma mes yo mi mis',
);
