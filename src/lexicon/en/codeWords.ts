import { wordSet } from '../table';

export const logLevels = wordSet(
  { use: 'levels that begin the lines of a log', source: 'the log libraries of common languages' },
  'info warn warning error debug trace fatal notice critical',
);

export const machineLevels = wordSet(
  {
    use: 'levels behind which no sentence for people stands; “WARNING” and “NOTICE” open public notices too',
    source: 'the log libraries of common languages',
  },
  'info warn error debug trace fatal',
);

export const blockKeywords = wordSet(
  { use: 'words that begin a line of a program which ends in a colon', source: 'the grammar of Python' },
  'if elif else for while try except finally with case def class match async',
);

export const commandWords = wordSet(
  {
    use: 'words that begin a line of a few words in programs and scripts of a shell',
    source: 'keywords of common languages, and names of common commands',
  },
  `import export from package using include require sudo npm npx pip pip3 git cd apt apt-get brew set echo mkdir cp mv rm
   ls cat curl wget docker yarn cargo make python python3 node source alias chmod module`,
);
