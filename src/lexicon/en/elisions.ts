import { wordSet } from '../table';

export const elidedWords = wordSet(
  {
    use: 'words whose first letters an apostrophe replaces: ’tis, ’em; no quotation opens there',
    source: 'English spelling',
  },
  'tis twas em til cause bout round n',
);
