import { testFigures } from './figureCases';

describe('digits that are no amounts', () => {
  testFigures([
    ['It is open 24/7, split 60/40, and recalls 9/11.'],
    ['It is [3/4].', 'bare number 0.75'],
    ['It shut on [28/02/2019].', 'slashes date 2019-02-28/2019-03-01'],
    ['They play 4-3-3, a 3-2 system, or 4-4-2.'],
    ['It shut on [2021-03-09].', 'iso date 2021-03-09/2021-03-10'],
    ['Call 020 7946 0018 or (020) 7946-0018, 555-0199 or +44 20 7946 0018.'],
    ['Call 555 0100 22 now, call [5] people.', 'counted count 5 person of people'],
    ['It saw [020] boats.', 'counted count 20 boat of boats'],
    ['The post 1900735244018835456 is [1,900,735,244].', 'bare number 1900735244'],
    ['1. Boil it.\n\n2) Fry [3] eggs.', 'counted count 3 egg of eggs'],
    ['[100]. Boil it.', 'bare number 100'],
    ['Go to gate 12B, row 4C, and see [12bn] in it.', 'bare number 12000000000'],
    ['He lives at No. 10, in case No. 24-1187, see Vol. 2 and pp. 4-5.'],
    ['He said no. [10] boats left.', 'counted count 10 boat of boats'],
    ['UPDATE 2-Osthaven shuts'],
    ['WRAPUP 3-Osthaven shuts'],
    ['Update [2-Osthaven].', 'hyphen count 2 osthaven'],
    ['She ran 1:36.6 and met at [1:36].', 'clock time 96 minute of day'],
  ]);
});
