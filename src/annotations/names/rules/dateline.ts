import { publicationWords } from '../../../lexicon/en/organisations';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { WordFlag } from '../tagging/wordFlags';

/** Index of the bracket that opens the agency's name, or of the end of the sentence. */
function openingBracket({ infos, length }: SentenceNames): number {
  const index = infos.findIndex(({ lower }) => lower === '(');
  return index < 0 ? length : index;
}

const dashes = new Set(['-', '--', '–', '—']);

/** Whether a line is one that a report begins with; another has a paper and the day on which it came out. */
function opensReport(sentence: SentenceNames): boolean {
  return openingBracket(sentence) < sentence.length || dashes.has(sentence.lower(sentence.length - 1));
}

/** Whether a name before the bracket and without one is of a paper: `Hallam Courier`, `The Meridian`. */
function isPaper(sentence: SentenceNames, { from, to }: Candidate): boolean {
  if (sentence.lower(from - 1) === 'the' || sentence.lower(from) === 'the') return true;
  for (let i = from; i < to; i++)
    if (publicationWords.has(sentence.lower(i)) || sentence.has(i, WordFlag.OrganisationWord)) return true;
  return false;
}

/** A dateline opens with its place, and has the agency in brackets: `FLORØ, Norway (Northern Wire) –`. */
export const datelineRules: readonly CandidateRule[] = [
  {
    id: 'dateline-place',
    example: '[TARVIK], March 12 (Northern Wire) – The ferry stayed in port on Friday, and nobody knew why.',
    counterexample: 'The ferry left Tarvik on March 12 (Northern Wire) – and nobody knew why.',
    read: (sentence, name) => {
      if (name.demonym || name.from >= openingBracket(sentence) || !opensReport(sentence)) return false;
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
  {
    // Above an article stands where it is from as well: `Tarvik Courier, Friday 2 May 2025`.
    id: 'dateline-paper',
    example:
      'Boat lost\n\n[Tarvik Courier], Friday 2 May 2025\n\nThe boat went down at noon, and nobody was hurt in it.',
    counterexample: 'Boat lost\n\nTarvik, Friday 2 May 2025\n\nThe boat went down at noon, and nobody was hurt in it.',
    read: (sentence, name) => {
      if (name.demonym || name.type === 'ORG' || opensReport(sentence) || !isPaper(sentence, name)) return false;
      name.type = 'ORG';
      name.sure = true;
      return true;
    },
  },
];
