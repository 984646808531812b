import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/annotations/annotate';
import { Corpus } from '../../../src/corpus/corpus';
import { tagger } from '../../fixtures/tagger';

/** Two papers on one flood; each case adds a sentence to either. */
const left = `Flood cuts off Marovia valley

VELTRA, March 4, 2025 — The river Osk burst its banks near Veltra and cut the road to the Marovia valley.

Governor Hanna Reyl said the army would bring food by boat to the villages of Sant and Lower Brik.

`;
const right = `Marovia valley is cut off by flood

VELTRA, March 4, 2025 — The river Osk burst its banks near Veltra, cutting the only road to the Marovia valley.

The army will bring food by boat to Sant and Lower Brik, governor Hanna Reyl said.

`;

function verdicts(ours: string, theirs: string, [dateA, dateB] = ['March 4', 'March 4']): string[] {
  const corpus = new Corpus(tagger);
  corpus.put('a', annotate(`${left.replace('March 4', dateA)}${ours}\n`, 'plain', tagger));
  corpus.put('b', annotate(`${right.replace('March 4', dateB)}${theirs}\n`, 'plain', tagger));
  return corpus
    .comparisonsOf('a', 0.7)
    .map(({ verdict, a, b }) => `${verdict}: ${textOf(corpus, a)} / ${textOf(corpus, b)}`);
}

function textOf(corpus: Corpus, { uri, start, end }: { uri: string; start: number; end: number }): string {
  return corpus.get(uri)!.article.text.slice(start, end);
}

describe('figures of the same fact', () => {
  const conflicts: [string, string, string, string][] = [
    [
      'a toll',
      'At least two bodies were found, and police in Veltra said the flood killed 12 people.',
      'The flood killed 14 people, police in Veltra said.',
      '12 people / 14 people',
    ],
    [
      'a toll in other words',
      'Twelve people died in the flood near Veltra, the interior ministry said.',
      'The flood near Veltra has killed 15 people, according to the interior ministry.',
      'Twelve / 15',
    ],
    [
      'injured',
      'Hospitals in Veltra treated dozens after 31 people were injured in the flood.',
      'In the flood, 45 people were injured and hospitals in Veltra treated dozens.',
      '31 / 45',
    ],
    [
      'a sum',
      'Repairs to the Osk bridge cost $4.2 million last year, the transport ministry said.',
      'The transport ministry said repairs to the Osk bridge cost $6.8 million last year.',
      '$4.2 million / $6.8 million',
    ],
    [
      'a share',
      'Water damaged 40 percent of the houses in Lower Brik, the mayor said.',
      'In Lower Brik, water damaged 60 percent of the houses, the mayor said.',
      '40 percent / 60 percent',
    ],
    [
      'a measure',
      'The Osk rose by 2.4 metres in one night at the gauge in Veltra.',
      'At the gauge in Veltra the Osk rose by 3.9 metres in one night.',
      '2.4 metres / 3.9 metres',
    ],
    [
      'evacuated',
      'Soldiers evacuated 320 villagers from Sant on boats before the dam gave way.',
      'Before the dam gave way, soldiers evacuated 250 villagers from Sant on boats.',
      '320 / 250',
    ],
    [
      'arrests',
      'Police arrested seven men for looting shops in Veltra.',
      'Police in Veltra arrested nine men for looting shops.',
      'seven / nine',
    ],
    [
      'the day of an arrival',
      'President Tomas Vilner arrived in Veltra on Monday night to see the damage.',
      'President Tomas Vilner landed in Veltra on Sunday morning.',
      'Monday night / Sunday morning',
    ],
    [
      'the day of an event',
      'The dam above Sant opened on 3 March after the turbines failed.',
      'After the turbines failed, the dam above Sant opened on 1 March.',
      '3 March / 1 March',
    ],
    [
      'the year of an edited copy',
      'The dam above Sant was built by engineers from the Brik mining company in 1962 to power the smelter.',
      'The dam above Sant was built by engineers from the Brik mining company in 1964 to power the smelter.',
      '1962 / 1964',
    ],
    [
      'ships that left',
      'Eight boats left the harbour of Veltra before the gates were shut.',
      'Before the gates were shut, eleven boats left the harbour of Veltra.',
      'Eight / eleven',
    ],
    [
      'the day a thing began',
      'The evacuation of Veltra began on Monday at six in the morning, the army said.',
      'The evacuation of Veltra began on Saturday at six in the morning, the army said.',
      'Monday / Saturday',
    ],
    [
      'an age',
      'Among the missing is Jon Arvel, 34, a teacher from Sant.',
      'Jon Arvel, 43, was still missing on Tuesday.',
      '34 / 43',
    ],
    [
      'an amount in an edited copy',
      'The insurer Halden Mutual expects claims worth 300 million crowns from households and farms in the valley.',
      'The insurer Halden Mutual expects claims worth 500 million crowns from households and farms in the valley.',
      '300 million crowns / 500 million crowns',
    ],
  ];
  for (const [name, ours, theirs, expected] of conflicts) {
    it(`differ: ${name}`, () => {
      const found = verdicts(ours, theirs).filter((v) => !v.startsWith('same'));
      assert.equal(found.length, 1, found.join('\n'));
      const [a, b] = expected.split(' / ');
      assert.match(found[0], /^(?:conflict|touching): /);
      assert.ok(found[0].includes(a.split(' ')[0]) && found[0].includes(b.split(' ')[0]), found[0]);
    });
  }

  const silent: [string, string, string][] = [
    [
      'another place',
      'The flood killed 12 people in Sant, police said.',
      'The flood killed 14 people in Lower Brik, police said.',
    ],
    [
      'killed and injured',
      'The flood killed 12 people near Veltra, police said.',
      'The flood injured 14 people near Veltra, police said.',
    ],
    ['another thing counted', 'The flood destroyed 12 houses in Veltra.', 'The flood destroyed 14 bridges in Veltra.'],
    [
      'a subset',
      'The flood killed 12 people in Veltra, police said.',
      'The flood killed three Danish people in Veltra, police said.',
    ],
    [
      'a minimum',
      'The flood killed at least 12 people in Veltra, police said.',
      'The flood killed 14 people in Veltra, police said.',
    ],
    [
      'rounding',
      'Repairs to the Osk bridge cost $4.2 million last year, the ministry said.',
      'The ministry said repairs to the Osk bridge cost about $4 million last year.',
    ],
    [
      'an estimate',
      'Repairs to the Osk bridge could cost $4.2 million, the ministry said.',
      'The ministry said repairs to the Osk bridge cost $6.8 million.',
    ],
    [
      'more of them',
      'Police arrested seven men for looting shops in Veltra.',
      'Police in Veltra arrested two more men for looting shops.',
    ],
    [
      'a former amount',
      'The toll rose from 9 to 12 people killed in Veltra, police said.',
      'Police in Veltra said 9 people were killed, then corrected it.',
    ],
    [
      'another period',
      'Halden Mutual paid $4 million in claims in 2023 for floods in Veltra.',
      'Halden Mutual paid $9 million in claims in 2024 for floods in Veltra.',
    ],
    [
      'a visit before',
      'President Tomas Vilner arrived in Veltra on Monday night to see the damage.',
      'President Tomas Vilner last arrived in Veltra in 2019.',
    ],
    [
      'a plan',
      'President Tomas Vilner arrived in Veltra on Monday night.',
      'President Tomas Vilner was due to arrive in Veltra on Sunday morning.',
    ],
    [
      'days of statements',
      'The road near Veltra stays closed, police said on Monday.',
      'The road near Veltra stays closed, police said on Sunday.',
    ],
    [
      'the same day in another form',
      'President Tomas Vilner arrived in Veltra on Monday night.',
      'President Tomas Vilner arrived in Veltra on 3 March.',
    ],
    [
      'other countries of a pair',
      'Trade with Sarland was worth $4 million last year, the ministry said.',
      'Trade with Ostmark was worth $9 million last year, the ministry said.',
    ],
    [
      'two countries, two nations',
      'The two countries share the river Osk and its dams.',
      'The three countries share the river Osk and its dams.',
    ],
    [
      'a denial',
      'The flood did not kill 12 people in Veltra, police said.',
      'The flood killed 14 people in Veltra, police said.',
    ],
    [
      'a birthday between',
      'Among the missing is Jon Arvel, 34, a teacher from Sant.',
      'Jon Arvel, 35, was still missing on Tuesday.',
    ],
    [
      'per year and in all',
      'The smelter pays $2 million in rent annually to the town of Veltra.',
      'The smelter has paid $20 million in rent overall to the town of Veltra.',
    ],
    [
      'of the group',
      'Twelve of the 40 people in the bus died near Veltra.',
      'Forty people were in the bus near Veltra when it fell.',
    ],
  ];
  for (const [name, ours, theirs] of silent) {
    it(`are not compared, or agree: ${name}`, () => {
      assert.deepEqual(
        verdicts(ours, theirs).filter((v) => /^(?:conflict|touching|later)/.test(v)),
        [],
      );
    });
  }

  it('agree where the value is equal', () => {
    assert.ok(
      verdicts(
        'The flood killed 12 people in Veltra, police said.',
        'In Veltra the flood killed twelve people, police said.',
      ).some((v) => v.startsWith('same')),
    );
  });

  it('may have moved on in an article of a later day', () => {
    const found = verdicts(
      'The flood killed 12 people in Veltra, police said.',
      'In Veltra the flood killed 19 people, police said.',
      ['March 4', 'March 5'],
    );
    assert.ok(
      found.some((v) => v.startsWith('later')),
      found.join('\n'),
    );
  });

  it('lie in the text, whatever is written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ' 12 people',
        ' killed',
        ' $4.2 million',
        ' on Monday night',
        ' in Veltra',
        ' Tomas Vilner',
        ', 34,',
        ' the two',
        ' from 3 to 4',
        ' 40 percent of',
        '. ',
        '“',
        '”',
        ' arrived',
        '\n\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 14 }), (ours, theirs) => {
        const corpus = new Corpus(tagger);
        corpus.read('a', left + ours.join(''));
        corpus.read('b', right + theirs.join(''));
        for (const { a, b } of corpus.comparisonsOf('a', 0.3)) {
          assert.ok(a.start < a.end && a.end <= corpus.get('a')!.article.text.length);
          assert.ok(b.start < b.end && b.end <= corpus.get('b')!.article.text.length);
        }
        for (const { ours: span } of corpus.driftsOf('a'))
          assert.ok(span.start < span.end && span.end <= corpus.get('a')!.article.text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on the side', () => {
    const corpus = new Corpus(tagger);
    corpus.put('a', annotate(`${left}The flood killed 12 people in Veltra, police said.\n`, 'plain', tagger));
    corpus.put('b', annotate(`${right}In Veltra the flood killed 19 people, police said.\n`, 'plain', tagger));
    const side = (uri: string): string[] =>
      corpus
        .comparisonsOf(uri, 0.7)
        .map(({ verdict, a, b }) => `${verdict} ${[`${a.uri}${a.start}`, `${b.uri}${b.start}`].sort().join(' ')}`);
    assert.deepEqual(side('a'), side('b'));
    assert.ok(side('a').length > 0);
  });
});
