import { type CandidateRule, type SentenceNames } from '../sentenceNames';

/** Index of the bracket that opens the agency's name, or of the end of the sentence. */
function openingBracket({ infos, length }: SentenceNames): number {
  const index = infos.findIndex(({ lower }) => lower === '(');
  return index < 0 ? length : index;
}

/** A dateline opens with its place, and has the agency in brackets: `FLORØ, Norway (Northern Wire) –`. */
export const datelineRules: readonly CandidateRule[] = [
  {
    id: 'dateline-place',
    example: '[TARVIK], March 12 (Northern Wire) – The ferry stayed in port on Friday, and nobody knew why.',
    counterexample: 'The ferry left Tarvik on March 12 (Northern Wire) – and nobody knew why.',
    read: (sentence, name) => {
      if (name.demonym || name.from >= openingBracket(sentence)) return false;
      name.type = 'LOC';
      name.sure = true;
      return true;
    },
  },
  {
    id: 'dateline-agency',
    example: 'TARVIK, March 12 ([Northern Wire]) – The ferry stayed in port on Friday, and nobody knew why.',
    counterexample: 'The ferry left Tarvik on March 12 (Northern Wire) – and nobody knew why.',
    read: (sentence, name) => {
      if (name.demonym || name.from < openingBracket(sentence)) return false;
      name.type = 'ORG';
      name.sure = true;
      return true;
    },
  },
];
