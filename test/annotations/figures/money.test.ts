import { testFigures } from './figureCases';

describe('money after a sign', () => {
  testFigures([
    ['It cost [$3.5bn] last time.', 'currency-sign money 3500000000 USD'],
    ['It cost [£5] then.', 'currency-sign money 5 GBP'],
    ['It cost [₦4.2 billion] then.', 'currency-sign money 4200000000 NGN'],
    ['It cost [$15k] then.', 'currency-sign money 15000 USD'],
    ['It cost [$3m] then.', 'currency-sign money 3000000 USD'],
    ['It cost [$3M] then.', 'currency-sign money 3000000 USD'],
    ['It cost [$2t] then.', 'currency-sign money 2000000000000 USD'],
    ['It cost [RM3.06 mil] then.', 'currency-sign money 3060000 MYR'],
    ['It cost [S$3mil] then.', 'currency-sign money 3000000 SGD'],
    [
      'It rose from [$10] to [$15 billion] then.',
      'currency-sign money 10000000000 USD',
      'currency-sign money 15000000000 USD',
    ],
    ['It rose from [$900] to [$15 million] then.', 'currency-sign money 900 USD', 'currency-sign money 15000000 USD'],
    ['It cost [$500-million] then.', 'currency-sign money 500000000 USD'],
    ['It cost [$ five million] then.', 'currency-sign money 5000000 USD'],
    ['It cost [$five] then.', 'currency-sign money 5 USD'],
    ['It cost € and more.'],
    ['It cost $[½] then.', 'bare number 0.5'],
    ['They asked the $ question.'],
  ]);
});

describe('naira', () => {
  testFigures([
    ['It cost [N15,000] then.', 'currency-sign money 15000 NGN'],
    ['It cost [N15,000,250] then.', 'currency-sign money 15000250 NGN'],
    ['It cost about [N9.6 billion] then.', 'currency-sign money 9600000000 NGN (about)'],
    ['It cost [N7 billion] then.', 'currency-sign money 7000000000 NGN'],
    ['The N15 is shut.'],
  ]);
});

describe('money after letters and a sign', () => {
  testFigures([
    ['It cost [US$5] then.', 'currency-sign money 5 USD'],
    ['It cost [A$20] then.', 'currency-sign money 20 AUD'],
    ['It cost a[$20] then.', 'currency-sign money 20 USD'],
    ['It cost [HK$300] then.', 'currency-sign money 300 HKD'],
    ['It cost HK [$300] then.', 'currency-sign money 300 USD'],
    ['It cost [US $300] then.', 'currency-sign money 300 USD'],
    ['It cost [U.S. $300] then.', 'currency-sign money 300 USD'],
    ['It cost the US [300] people.', 'counted count 300 person of people'],
    ['It cost [$US113] then.', 'currency-sign money 113 USD'],
    ['It cost $A20 then.'],
    ['It cost $A [20] then.', 'bare number 20'],
    ['It cost £US113 then.'],
    ['It cost $a20 then.'],
    ['It cost X[$20] then.', 'currency-sign money 20 USD'],
  ]);
});

describe('money after a code', () => {
  testFigures([
    ['It cost [USD34.6 million] then.', 'currency-sign money 34600000 USD'],
    ['It cost [USD 34] then.', 'currency-sign money 34 USD'],
    ['It cost Usd 34 then.'],
    ['It cost [R168] a share then.', 'currency-sign money 168 ZAR per share'],
    [
      'It cost [P19 million] and [K150,000] then.',
      'currency-sign money 19000000 PHP',
      'currency-sign money 150000 ZMW',
    ],
    ['They drove the P1 to K9 school on K2 by R21.'],
    ['They paid [40 rand] to Mr Rand.', 'currency-word money 40 ZAR'],
    ['It cost [RM79] then.', 'currency-sign money 79 MYR'],
    ['It cost Rm 79 then.'],
    ['It cost [Rs 500] then.', 'currency-sign money 500 INR'],
    ['It cost [RS 500] then.', 'currency-sign money 500 INR'],
    ['It cost [Rs. 500] then.', 'currency-sign money 500 INR'],
    ['It cost [Ksh 500] then.', 'currency-sign money 500 KES'],
    ['It cost [NIS 500] then.', 'currency-sign money 500 ILS'],
    ['It cost [CAD $500] then.', 'currency-sign money 500 CAD'],
    ['It cost CAD dollars then.'],
    ['It cost EUR [€500] then.', 'currency-sign money 500 EUR'],
  ]);
});

describe('dollars with the country after them', () => {
  testFigures([
    ['It cost [$20 US] then.', 'currency-sign money 20 USD'],
    ['It cost [$20 USD] then.', 'currency-sign money 20 USD'],
    ['It cost [$20] Australian then.', 'currency-sign money 20 AUD'],
    ['It cost [$20] australian then.', 'currency-sign money 20 USD'],
    ['It cost [€20] Australian then.', 'currency-sign money 20 EUR'],
    ['It cost [$20 NZD] then.', 'currency-sign money 20 NZD'],
  ]);
});

describe('ranges of money', () => {
  testFigures([
    ['It cost [€2-3 million] then.', 'currency-sign money 2000000 2000000..3000000 EUR'],
    ['It cost [€2–3 million] then.', 'currency-sign money 2000000 2000000..3000000 EUR'],
    ['It cost [$3 to $4 million] then.', 'currency-sign money 3000000 3000000..4000000 USD'],
    ['It cost [$3 to 4 million] then.', 'currency-sign money 3000000 3000000..4000000 USD'],
    ['It cost [$3] to [4] then.', 'currency-sign money 3 USD', 'bare number 4'],
    ['It cost [$3bn-$4bn] then.', 'currency-sign money 3000000000 3000000000..4000000000 USD'],
    ['It cost [$3bn-US$4bn] then.', 'currency-sign money 3000000000 3000000000..4000000000 USD'],
    ['It cost between [$3 and $4] then.', 'currency-sign money 3 3..4 USD'],
    ['It cost between [$3 or $4] then.', 'currency-sign money 3 3..4 USD'],
    ['It cost between [$3] and [4 million] then.', 'currency-sign money 3 USD', 'bare number 4000000'],
    ['It cost [$3] and [$4] then.', 'currency-sign money 3 USD', 'currency-sign money 4 USD'],
    ['It rose from [$3] to [$4] then.', 'currency-sign money 3 USD', 'currency-sign money 4 USD'],
    ['It cost [$5]-[3] then.', 'currency-sign money 5 USD', 'bare number 3'],
    ['It cost [$5-$3] then.', 'currency-sign money 5 5..3 USD'],
    ['It cost [$3-5] then.', 'currency-sign money 3 3..5 USD'],
    ['It cost [$3 to US$4] then.', 'currency-sign money 3 3..4 USD'],
    ['It cost [$3-US$4] then.', 'currency-sign money 3 3..4 USD'],
    ['It cost [$3] to US 4 then.', 'currency-sign money 3 USD'],
    ['It cost [$3] to US [£4] then.', 'currency-sign money 3 USD', 'currency-sign money 4 GBP'],
    ['It cost [$3]-A [4] then.', 'currency-sign money 3 USD', 'bare number 4'],
    ['It cost [$3]-[2019] then.', 'currency-sign money 3 USD', 'year date 2019-01-01/2020-01-01'],
    ['It cost [$1000-2 million] then.', 'currency-sign money 1000 1000..2000000 USD'],
    ['It cost [$500 to $1 million] then.', 'currency-sign money 500 500..1000000 USD'],
    ['It cost [$999 to $100 million] then.', 'currency-sign money 999 999..100000000 USD'],
    ['It cost [$3] to [five million] then.', 'currency-sign money 3 USD', 'bare number 5000000'],
  ]);
});

describe('rates and bounds of money', () => {
  testFigures([
    ['Oil rose to [$80] a barrel then.', 'currency-sign money 80 USD per barrel'],
    ['Oil rose to [$80] per barrel then.', 'currency-sign money 80 USD per barrel'],
    ['Oil rose to [$80]/barrel then.', 'currency-sign money 80 USD per barrel'],
    ['Oil rose to [$80] a glance then.', 'currency-sign money 80 USD'],
    ['Oil rose above [$80] an hour then.', 'currency-sign money 80 USD per hour (over)'],
    ['It cost more than [$5] then.', 'currency-sign money 5 USD (over)'],
    ['It cost up to [$5] then.', 'currency-sign money 5 USD (up to)'],
  ]);
});

describe('money in other writings', () => {
  testFigures([
    ['They paid [R12 500] and [R1 250 000] then.', 'currency-sign money 12500 ZAR', 'currency-sign money 1250000 ZAR'],
    [
      'They paid [R20,000], [R2.5m] and [R300 million] then.',
      'currency-sign money 20000 ZAR',
      'currency-sign money 2500000 ZAR',
      'currency-sign money 300000000 ZAR',
    ],
    [
      'They paid [N$1 200,50], [$1 200.50] and [12,50 euros] then.',
      'currency-sign money 1200.5 NAD',
      'currency-sign money 1200.5 USD',
      'currency-word money 12.5 EUR',
    ],
    [
      'They paid [€1.500] a month and [€1.234.567] then.',
      'currency-sign money 1500 EUR per month',
      'currency-sign money 1234567 EUR',
    ],
    ['They saw the R18 film, an R2D2 toy and the R2 bus.'],
    ['They paid [N$8 600] and [QR330.7mn] then.', 'currency-sign money 8600 NAD', 'currency-sign money 330700000 QAR'],
    ['They met at COP 15 and paid [COP 15,000].', 'currency-sign money 15000 COP'],
    [
      'They paid [€2.500], [€12,50] and [€1,5 million] then.',
      'currency-sign money 2500 EUR',
      'currency-sign money 12.5 EUR',
      'currency-sign money 1500000 EUR',
    ],
    ['They paid [€1.459] a litre then.', 'currency-sign money 1.459 EUR per litre'],
    ['They paid [€2.500 million] then.', 'currency-sign money 2500000 EUR'],
    ['They paid [1.234,56 euros] then.', 'currency-word money 1234.56 EUR'],
  ]);
});
