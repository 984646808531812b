import { wordSet } from '../table';

/** Words right after a name that say that it is somebody’s: `Osei said`. */
export const speechAfterName = wordSet(
  {
    use: 'what an article says of its words, features of the name tagger',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    said says told added who tweeted recalled explained
  `,
);

/** Words right before a name that say that it is of a place: `near Tarvik`. */
export const placeBeforeName = wordSet(
  {
    use: 'what an article says of its words, features of the name tagger',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    in at near from across outside
  `,
);

/** Words that go on after a body noun in an apposition: `the official newspaper of`. */
export const afterBodyNoun = wordSet(
  { use: 'a name before an apposition with a body noun is an organisation', source: 'general knowledge, by hand' },
  `
    based that which owned run founded of in for and
  `,
);

/** Words right before a subject that say that it speaks: `said Osei`. */
export const speechBeforeName = wordSet(
  {
    use: 'nouns between one of them and a name are a role: `said fund manager Osei`',
    source: 'general knowledge, by hand',
  },
  'said says added adds told insisted insists warned warns explained explains',
);
