import assert from 'node:assert/strict';
import { fieldDate } from '../../src/formats/fieldDate';

describe('a date in a field', () => {
  const dates: readonly (readonly [field: string, day: string | undefined])[] = [
    ['2025-03-14', '2025-03-14'],
    ['2025-03-14T06:30:00+01:00', '2025-03-14'],
    ['2013/7/13 20:46:25', '2013-07-13'],
    ['Saturday-Sunday 15-16 June 2024', '2024-06-15'],
    ['15/16 June 2024', '2024-06-15'],
    ['12-16 June 2024', '2024-06-16'],
    ['20250314T063000Z', '2025-03-14'],
    ['14.03.2025', '2025-03-14'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['3/4/2025', undefined],
    ['4/4/2025', '2025-04-04'],
    ['January 11, 2010 Monday', '2010-01-11'],
    ['July 1, 2019 Monday 9:20 AM GMT', '2019-07-01'],
    ['Fri, 14 Mar 2025 06:30:11 +0000', '2025-03-14'],
    ['Mittwoch 31. August 2011', '2011-08-31'],
    ['8. Maerz 2001', '2001-03-08'],
    ['4. Jänner 2001', '2001-01-04'],
    ['17 mai 2003', '2003-05-17'],
    ['mardi 3 juillet 2018', '2018-07-03'],
    ['3 julio 2018 martes', '2018-07-03'],
    ['3 luglio 2018 martedì 4:07 PM GMT', '2018-07-03'],
    ['3 Julho 2018 Terça-feira', '2018-07-03'],
    ['31 June 2018', undefined],
    ['Winter 2008/2009', undefined],
    ['March 2025', undefined],
    ['last Friday', undefined],
    ['', undefined],
  ];
  for (const [field, day] of dates)
    it(`“${field}” is ${day ?? 'none'}`, () => {
      assert.equal(fieldDate(field), day);
    });
});
