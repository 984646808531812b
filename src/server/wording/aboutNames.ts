import type { Difference } from '../../corpus/findings/differences/difference';

/** What a dispute is about. */
export const aboutNames: Readonly<Record<Difference['kind'], string>> = {
  figure: 'other figures of one fact',
  date: 'other dates of one event',
  bound: 'a bound that one side lacks',
  title: 'another title',
  participant: 'others took part',
  condition: 'another condition',
  wording: 'other words',
  quotation: 'a quotation in other words',
};
