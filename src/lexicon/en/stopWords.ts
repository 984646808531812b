import { wordSet } from '../table';

/** Words that tell nothing of what a sentence is about. */
export const stopWords = wordSet(
  {
    use: 'words that are left out where sentences are compared by what they say: weights, grams, terms of an article',
    source:
      'function words of English, written by hand for this project, with the forms of say, which most sentences of news have',
  },
  `
  a an the
  and or but if because until while than so nor
  of at by for with about to from in on into over under up down out off as against between through above below before after during since
  is are was were be been being am do does did has have had having will would can could may might shall should must
  it its he him his she her hers they them their theirs we us our ours you your i me my
  this that these those there here who whom whose which what when where why how
  not no very too just also again further then once only own same such
  more most other some any each few both all
  s t
  says said say
  `,
);
