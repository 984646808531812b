import { wordSet } from '../table';

export const negators = wordSet(
  {
    use: 'words that turn a statement into its contrary; contractions with n’t are told by their ending',
    source:
      'English grammar; “no” and “without” are left out: they negate a noun, and stand as often on both sides of a pair',
  },
  'not never cannot neither nor deny denies denied denying refute refutes refuted reject rejects rejected untrue false',
);

export const nounNegators = wordSet(
  {
    use: 'words that negate a noun or a whole clause: beside them it is not clear what a sentence with a negator denies',
    source: 'English grammar',
  },
  'no none nobody nothing nowhere without hardly scarcely barely unlikely unable',
);
