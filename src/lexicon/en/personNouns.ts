import { wordSet } from '../table';

/** Nouns and forms of address of women. */
export const womenNouns = wordSet(
  {
    use: 'a person whom such a noun stands beside is not *he*: `spokeswoman Osei`, `Osei, a mother of two`',
    source: 'general knowledge, by hand',
  },
  `
    mrs ms miss lady madam madame dame queen princess empress duchess countess baroness actress chairwoman spokeswoman
    businesswoman congresswoman policewoman woman mother wife widow daughter sister aunt niece grandmother
    granddaughter girl girlfriend heroine hostess waitress midwife stewardess nun mum mom councilwoman alderwoman
    saleswoman sportswoman fisherwoman housewife schoolgirl grandma begum frau hajia shrimati smt goddaughter
    stepmother fiancee bride
  `,
);

/** Nouns and forms of address of men. */
export const menNouns = wordSet(
  {
    use: 'a person whom such a noun stands beside is not *she*: `spokesman Osei`, `Osei, a father of two`',
    source: 'general knowledge, by hand',
  },
  `
    mr sir lord king prince emperor duke baron chairman spokesman businessman congressman policeman fisherman man
    husband widower son uncle nephew grandfather grandson boy boyfriend monk imam pope cardinal bishop archbishop
    councilman alderman salesman sportsman schoolboy grandpa herr alhaji shri sri sheikh father brother dad fireman
    craftsman gentleman headmaster stepfather bridegroom waiter
  `,
);

/** Nouns of persons whom news quotes without a name. */
export const unnamedPersons = wordSet(
  {
    use: 'somebody without a name whom a pronoun may stand for: `A shopkeeper said he had seen it.`',
    source: 'general knowledge, by hand, after the training part of the labelled news',
  },
  `
    accountant adult baker bus-driver caller caretaker carpenter child clerk cook customer defendant dentist
    electrician elder guard guest gunman headmaster headmistress hunter jogger juror keeper labourer librarian
    manager mechanic mourner neighbour neighbor onlooker owner parent passenger passer-by patient pensioner person
    plumber policeman pupil reader respondent restaurateur retiree salesman seller servant shepherd shopkeeper soldier
    speaker stranger supervisor suspect tailor teenager tenant toddler trader vendor villager visitor volunteer
    waiter warden worker youth
  `,
);

/** Nouns of parents. */
export const parents = wordSet(
  {
    use: 'a number behind them counts children and is no age: a mother of 13',
    source: 'general knowledge, by hand',
  },
  `mother father mum mom dad mam parent grandmother grandfather grandma grandpa gran granny stepmother stepfather`,
);
