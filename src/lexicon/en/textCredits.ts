import { phraseSet, wordSet } from '../table';

export const photoCreditOpeners = wordSet(
  { use: 'first words of a credit that belongs to a picture and says nothing of the text', source: 'own list' },
  `photograph photographs photo photos picture pictures image images video videos graphic graphics illustration
   illustrations`,
);

export const creditFillers = wordSet(
  { use: 'capitalised words of a text credit that are part of no agency’s name', source: 'own list' },
  'additional reporting with the agencies by editing compiled written',
);

export const agencyNouns = wordSet(
  { use: 'last words of the names of agencies: Archipelago News Agency, Continental Newswire', source: 'own list' },
  'agency newswire wire newsagency service',
);

export const agencyCredits = phraseSet(
  { use: 'phrases by which a line credits others for its text', source: 'own list' },
  'contribut|agenc|reporting by|additional reporting|inputs|with files',
);
