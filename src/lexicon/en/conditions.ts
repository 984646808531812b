import { wordSet } from '../table';

export const conditionWords = wordSet(
  { use: 'nouns of what an offer is tied to, of which it may have none', source: 'English; own list' },
  'condition conditions precondition preconditions strings',
);

export const conditionPrefixes = wordSet(
  { use: 'words between `without` or `no` and the conditions', source: 'English; own list' },
  'any further other more special extra',
);

export const paymentWords = wordSet(
  { use: 'words that tell of money which somebody is to get', source: 'English; own list' },
  `pay pays paid paying payment payments payout payouts compensation compensate compensated receive receives received
   money promised`,
);

export const promisingWords = wordSet(
  { use: 'words behind `provided` that open a condition: provided they leave', source: 'English grammar' },
  'they he she it we you the all',
);

export const anonymityWords = wordSet(
  { use: 'words of the condition on which a source speaks', source: 'usage of news' },
  'anonymity anonymous named name names identified speaking spoke',
);
