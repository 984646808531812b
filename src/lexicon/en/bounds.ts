import { wordSet, wordTable } from '../table';

export const beliefs = wordSet(
  {
    use: 'verbs by which somebody says what he takes for true, and no more: lost at the head of a quotation, it says it for sure',
    source: 'English grammar; own list',
  },
  'believe suspect hope expect fear doubt guess',
);

export const statementBounds = wordSet(
  {
    use: 'words that bound what a quotation says: how many, whether at all, how surely, on what condition',
    source: 'English grammar; own list',
  },
  `some many most few several all any every each none no not never nobody nothing neither nor cannot without only
   almost nearly barely hardly perhaps maybe possibly probably likely unlikely may might could if unless except until
   alleged allegedly reportedly apparently sometimes often rarely always less more least partly`,
);

export const articles = wordSet(
  { use: 'words that a copy editor adds or drops in a quotation without changing it', source: 'English grammar' },
  'a an the',
);

export const boundClasses = wordTable(
  {
    use: 'bounds that stand for one another: `never` for `not` changes how strongly, not whether something is said',
    source: 'English grammar; own list',
  },
  {
    never: 'not',
    no: 'not',
    nobody: 'not',
    nothing: 'not',
    neither: 'not',
    nor: 'not',
    without: 'not',
    might: 'may',
    could: 'may',
    possibly: 'perhaps',
    maybe: 'perhaps',
    every: 'all',
    each: 'all',
    nearly: 'almost',
    hardly: 'barely',
    allegedly: 'alleged',
    many: 'most',
  },
);

export const modalClasses = wordTable(
  {
    use: 'modal verbs, those of one class for one that says nearly the same: what cannot be done, what will not be done, what should not',
    source: 'English grammar; own list',
  },
  {
    can: 'ability',
    could: 'ability',
    will: 'will',
    would: 'will',
    shall: 'will',
    must: 'duty',
    should: 'duty',
  },
);
