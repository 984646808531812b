import { wordSet } from '../table';

const source = 'read from the marks without a speaker in the training part of PolNeAR and in the development articles';

export const workNouns = wordSet(
  { use: 'kinds of works beside a title in marks: “the film ‘…’”', source },
  `film movie documentary book novel memoir song album single show series programme program podcast episode play musical
   opera poem essay biography thriller drama comedy trilogy article column report paper study exhibition game painting hymn anthem video sitcom magazine blog
   speech festival headline`,
);

export const workMakers = wordSet(
  { use: 'nouns before “of” and a title in marks: “the author of ‘…’”', source: 'English; own list' },
  `author authors director star stars host hosts producer creator writer broadcast edition airing clip cast revival remake
   adaptation cover version rendition copy screening premiere`,
);

export const titlingParticiples = wordSet(
  { use: 'participles before a title in marks: “an essay titled ‘…’”', source },
  'titled entitled headlined headed',
);

export const namingParticiples = wordSet(
  { use: 'participles before a name in marks: “is called ‘…’”', source },
  'called named dubbed nicknamed known labelled labeled',
);

export const namingContexts = wordSet(
  { use: 'words before a participle that names, which show that nobody calls it so now: “was dubbed”', source },
  'is are was were been being be often so also popularly informally officially widely now commonly',
);

export const namingAsContexts = wordSet(
  { use: 'words before “described as”, “called as”, “labelled as” that make it a name', source },
  'is are was were been often',
);

export const referredToContexts = wordSet(
  { use: 'words before “referred to as” that make it a name', source },
  'often is are was were be been commonly sometimes popularly also , widely',
);

export const termNouns = wordSet(
  { use: 'nouns before words in marks that are spoken of as words: “the slogan ‘…’”', source },
  'word words term terms phrase expression label nickname slogan hashtag',
);
