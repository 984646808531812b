import { wordSet } from '../table';

/** Words that open a sentence far more often than they go on with one after an abbreviation. */
export const sentenceOpeners = wordSet(
  {
    use: 'sentence boundaries: `in the U.S. The move …`, but `the U.S. Senate`',
    source: 'function words, adverbs of time and connectives, compiled by hand from general knowledge',
  },
  `the a an he she it they we i you his her their its our this that these those there in on at but and if when while as
  after before since for from with by to however meanwhile although though not no some many most all one two what why
  how who earlier later last under during despite according both so then still yet also instead even now mr mrs ms`,
);

/** Verbs that may follow a quoted question with the subject between: `“Why?” Mr Smith asked`. */
export const reportingVerbs = wordSet(
  {
    use: 'sentence boundaries after a quoted question or exclamation',
    source: 'the reporting verbs that follow questions and exclamations in news, by hand from general knowledge',
  },
  `said says asked asks added replied shouted wrote told cried exclaimed wondered demanded continued tweeted yelled
  quipped joked`,
);
