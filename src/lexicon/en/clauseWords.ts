import { wordSet } from '../table';

const source = 'English grammar: closed classes, as far as they stand beside cue verbs';

export const determiners = wordSet(
  { use: 'words that open a noun phrase', source },
  `the a an one another his her their its our my some many several two three four five six other most each few any all
   no these those this that every both`,
);

export const prepositions = wordSet(
  { use: 'words that open a prepositional phrase', source },
  `in on at for from during to by with despite following since after before about under over through via amid among
   between against without within upon into throughout like`,
);

export const subordinators = wordSet(
  { use: 'words that open a clause after the main clause', source },
  `that which when while because as if although though since after before but so where whether than until unless yet
   whereas`,
);

export const verbGroupWords = wordSet(
  {
    use: 'adverbs and the like between a subject and its verb, beside auxiliaries and adverbs in -ly: “has since said”',
    source: 'read from the subjects that were missed in the training part of PolNeAR',
  },
  `also later then further again once recently reportedly repeatedly simply even not am never just often always still
   already previously publicly privately now quickly ultimately specifically flatly famously angrily quietly finally
   immediately initially openly clearly largely jokingly bluntly cautiously subsequently first soon only both all each to
   long since officially formally explicitly strongly correctly wrongly falsely rightly eventually`,
);

export const timeAdverbials = wordSet(
  {
    use: 'words of time beside a cue, with weekdays and months: “Smith on Tuesday said”, “said Smith yesterday”',
    source,
  },
  `yesterday today tomorrow earlier later last this next week month year morning afternoon evening night recently ago
   shortly`,
);
