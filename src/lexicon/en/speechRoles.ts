import { wordTable } from '../table';

export const speechRoles = wordTable(
  {
    use: 'nouns in the words that name a speaker, with the part in which somebody speaks for a body',
    source: 'agency style: who may be quoted without a name',
  },
  {
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    spokesperson: 'spokesperson',
    official: 'official',
    officials: 'officials',
    source: 'source',
    sources: 'sources',
    aide: 'aide',
    lawyer: 'lawyer',
    statement: 'statement',
    report: 'report',
  },
);
