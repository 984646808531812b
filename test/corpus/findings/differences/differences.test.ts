import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/corpus/corpus';
import { annotated } from '../../../fixtures/corpus';
import { differencesBetween, pairCorpus, shownScore, textOfSide } from '../../../fixtures/sentencePairs';
import { tagger } from '../../../fixtures/tagger';

describe('differences', () => {
  const sure: [string, string, string][] = [
    [
      'a sum',
      'The council paid £2.4m for the old mill on Harrow Street to the Varga family.',
      'The council paid £4.2m for the old mill on Harrow Street to the Varga family.',
    ],
    [
      'a day',
      'The old mill on Harrow Street was bought by the council on 3 March and closed.',
      'The old mill on Harrow Street was bought by the council on 5 March and closed.',
    ],
    [
      'a lost denial',
      'The board did not warn the crews of Tulm before the gates of the lock were shut.',
      'The board did warn the crews of Tulm before the gates of the lock were shut.',
    ],
  ];
  for (const [name, ours, theirs] of sure) {
    it(`are sure between equal sentences: ${name}`, () => {
      assert.deepEqual(
        differencesBetween(ours, theirs).map(({ isSure }) => isSure),
        [true],
      );
    });
  }

  it('of a copied sentence are told whatever else the articles say', () => {
    const corpus = new Corpus(tagger);
    const sentence = (sum: string): string =>
      `The council of Orlen paid ${sum} for the old mill on Harrow Street to the Varga family.\n`;
    corpus.put('a', annotated(sentence('£2.4m')));
    corpus.put('b', annotated(sentence('£4.2m')));
    assert.deepEqual(
      corpus.differencesOf('a', shownScore).map(({ isSure, rule }) => [isSure, rule]),
      [[true, 'same-gap']],
    );
  });

  it('of a toll in articles of other days are not sure', () => {
    const toll = (count: string): string => `The flood in Orlen killed ${count} people, the interior ministry said.`;
    const [difference] = differencesBetween(toll('12'), toll('19'), '2025-03-04', '2025-03-05');
    assert.equal(difference.isAtAnotherDate, true);
    assert.equal(difference.isSure, false);
    const [sameDay] = differencesBetween(toll('12'), toll('19'), '2025-03-04');
    assert.equal(sameDay.isAtAnotherDate, undefined);
    assert.equal(sameDay.isSure, true);
  });

  for (const [what, toll, expected] of [
    ['one day of the report', 'killed 12 people, police said on Tuesday', [undefined, true]],
    ['one day of the event', 'killed 12 people on Tuesday night, police said', [undefined, false]],
    ['no day', 'killed 12 people, police said', [true, false]],
  ] as const)
    it(`of a toll in articles of other days are of another date unless the words are of one day: ${what}`, () => {
      const [ours, theirs] = [toll, toll.replace('12', '19')].map((each) => `The flood in Orlen ${each}.`);
      const told = differencesBetween(ours, theirs, '2025-03-05', '2025-03-06').filter(({ kind }) => kind === 'figure');
      assert.deepEqual(
        told.map(({ isAtAnotherDate, isSure }) => [isAtAnotherDate, isSure]),
        [expected],
      );
    });

  const goals = 'The striker Jon Arvel scored 19 goals in 27 matches for Vandry this season.';
  const described: readonly [ours: string, theirs: string, count: number][] = [
    [goals, 'The striker scored 21 goals in 27 matches for the Danish outfit this season.', 1],
    [goals, 'The striker scored 21 goals in 27 matches for the Danish outfit last season.', 0],
    [goals, 'The striker scored 21 goals in 27 matches for Halden this season.', 0],
    [
      'The striker Jon Arvel scored 19 goals in 27 matches for the Danish side this season.',
      'The striker scored 21 goals in 27 matches for the Swedish side this season.',
      0,
    ],
  ];
  for (const [ours, theirs, count] of described) {
    it(`of somebody who is named and described are ${count === 0 ? 'none' : 'told'}: ${theirs}`, () =>
      assert.equal(differencesBetween(ours, theirs).filter(({ kind }) => kind === 'figure').length, count));
  }

  const told: readonly [rule: string, ours: string, theirs: string, count: number][] = [
    [
      'lost-modality',
      'The old lock below the mill could reopen in May if the gates hold.',
      'The old lock below the mill will reopen in May.',
      1,
    ],
    [
      'lost-modality',
      'The lock below the mill may be closed for repairs.',
      'The lock below the mill is closed for repairs.',
      1,
    ],
    [
      'lost-modality',
      'The old lock below the mill will not reopen in May.',
      'The old lock below the mill may reopen in May.',
      0,
    ],
    [
      'lost-modality',
      'The old lock below the mill could reopen in May.',
      'The old lock below the mill would reopen in May.',
      0,
    ],
    [
      'lost-modality',
      'The lock may have been closed in May for repairs.',
      'The lock will be closed in May for repairs.',
      0,
    ],
    [
      'lost-modality',
      'The lock below the mill may reopen on 3 May for boats.',
      'The lock below the mill will reopen on 5 May for boats.',
      0,
    ],
    [
      'lost-modality',
      'The lock below the mill may have been closed by Ines Varga.',
      'The lock below the mill was closed by Jon Arvel.',
      0,
    ],
    [
      'other-title',
      'Ines Varga, the chief executive, spoke at the pier.',
      'Chairwoman Ines Varga spoke at the pier.',
      1,
    ],
    ['other-title', 'Ines Varga, who chairs the union, spoke.', 'Union leader Ines Varga spoke at the pier.', 0],
    ['other-title', 'The chief executive, Ines Varga, spoke at the pier.', 'CEO Ines Varga spoke at the pier.', 0],
    [
      'other-title',
      'Ines Varga, the chief executive, spoke at the pier.',
      'The director Ines Varga spoke at the pier.',
      0,
    ],
    ['other-title', 'The commander, Ines Varga, spoke at the pier.', 'Lifeboat chief Ines Varga spoke at the pier.', 0],
    [
      'other-title',
      'The finance officer Ines Varga found the hole in the books of the harbour board.',
      'Two bills had one number. It was an external auditor, Ines Varga, who saw it first.',
      1,
    ],
    [
      'other-title',
      'The finance officer Ines Varga found the hole in the books of the harbour board.',
      'Two bills had one number. It was a professor, Ines Varga, who saw it first.',
      0,
    ],
    [
      'other-title',
      'Detective Sergeant Ines Varga spoke at the pier.',
      'It took three years, said Detective Constable Ines Varga.',
      1,
    ],
    [
      'other-title',
      'Jon Arvel was finance manager at the harbour board.',
      'Finance director Jon Arvel, 54, paid for the pier.',
      1,
    ],
    [
      'other-title',
      'Jon Arvel, 54, museum director of Tulm, spoke.',
      'The museum manager Jon Arvel paid for the pier.',
      0,
    ],
    [
      'other-title',
      'Jon Arvel, who chairs the Tulm Crews’ Association, spoke at the pier.',
      'Jon Arvel, the secretary of the Tulm Crews’ Association, said that nothing had been decided.',
      1,
    ],
    [
      'other-title',
      'Jon Arvel, who chairs the parish council, spoke at the pier.',
      'Jon Arvel, the secretary of the Tulm Crews’ Association, said that nothing had been decided.',
      0,
    ],
    [
      'lost-limit',
      'The court was told that up to £285,000 was there for the crews, from the sale of his house.',
      'Now the crews will claw back £285,000 from the sale of his house.',
      1,
    ],
    [
      'lost-limit',
      'The court was told that up to £300,000 was there for the crews, from the sale of his house.',
      'Now the crews will claw back £300,000 from the sale of his house.',
      0,
    ],
    [
      'other-side',
      'In a vote of the crews of Tulm 50 per cent were against the berth fee.',
      'In a vote of the crews of Tulm 50 per cent were in favour of the berth fee.',
      0,
    ],
    [
      'lost-condition',
      'The 20-metre barge passed its yearly test in May on condition that two pumps were replaced.',
      'The 66-foot barge passed its yearly test in May, the harbour board said.',
      1,
    ],
    [
      'lost-condition',
      'The barge passed its yearly test in May on the day that two pumps were replaced.',
      'The barge passed its yearly test in May, the harbour board said.',
      0,
    ],
  ];
  for (const [rule, ours, theirs, count] of told) {
    it(`of words (${rule}, ${count}): “${ours}” beside “${theirs}”`, () => {
      assert.equal(differencesBetween(ours, theirs).filter((each) => each.rule === rule).length, count);
    });
  }

  const compared: readonly [name: string, ours: string, theirs: string, told: readonly string[]][] = [
    [
      'a year beside lengths in other units',
      'The 20-metre barge, built in 1989, passed the tests of the harbour board of Tulm in January.',
      'The 66-foot barge, built in 1998, passed the tests of the harbour board of Tulm in January.',
      ['1989 / 1998'],
    ],
    [
      'a year beside other lengths: another barge',
      'The 20-metre barge, built in 1989, passed the tests of the harbour board of Tulm in January.',
      'The 90-foot barge, built in 1998, passed the tests of the harbour board of Tulm in January.',
      [],
    ],
    [
      'the names of those who tell it aside',
      'The barge carried 40 crates of eels and a piano to Tulm, Ines Varga said.',
      'The barge carried 30 crates of eels and a piano to Tulm, Jon Arvel said.',
      ['40 / 30'],
    ],
    [
      'not where a pronoun may stand for who tells it',
      'Her barge carried 40 crates of eels and a piano to Tulm, Ines Varga said.',
      'His barge carried 30 crates of eels and a piano to Tulm, Jon Arvel said.',
      [],
    ],
    [
      'times of one clause, whoever else is named',
      'Crews of Tulm put out in the fog after the bell of the old lock rang at 9.50 pm.',
      'Divers from Norrick put out in the fog when the bell of the old lock rang at 8.50 pm.',
      ['9.50 pm / 8.50 pm'],
    ],
    [
      'not times of two clauses',
      'Crews of Tulm put out in the fog after the bell of the old lock rang at 9.50 pm.',
      'Divers from Norrick put out in the fog when the bell of the old church rang at 8.50 pm.',
      [],
    ],
    [
      'lengths of time in years and months',
      'The smuggler Jon Arvel was jailed for five years and four months for the theft of the bell of Tulm.',
      'The smuggler Jon Arvel was jailed for six years for the theft of the bell of Tulm.',
      ['five years and four months / six years'],
    ],
    [
      'not those of which one is the other rounded',
      'The smuggler Jon Arvel was jailed for five years and four months for the theft of the bell of Tulm.',
      'The smuggler Jon Arvel was jailed for five years for the theft of the bell of Tulm.',
      [],
    ],
    [
      'not one length in two units',
      'The smuggler Jon Arvel was jailed for 24 months for the theft of the bell of Tulm.',
      'The smuggler Jon Arvel was jailed for two years for the theft of the bell of Tulm.',
      [],
    ],
    [
      'hours and days',
      'The crews of Tulm waited for the tide in the lock for 36 hours.',
      'The crews of Tulm waited for the tide in the lock for three days.',
      ['36 hours / three days'],
    ],
    [
      'what is said to be of one place, found with up',
      'The divers picked up 14 amber beads from the mud below the pier of Tulm.',
      'The divers found 17 amber beads in the mud below the pier of Tulm.',
      ['14 / 17'],
    ],
    [
      'people counted by somebody who is named in both',
      'The trawler Senja picked up 14 people from the lock, according to the harbour board.',
      'Jon Arvel, the skipper of the trawler Senja, says he and his two sons pulled 17 people out of the lock before the tide reached them.',
      ['14 / 17'],
    ],
    [
      'not where the counts are far apart',
      'The trawler Senja picked up 14 people from the lock, according to the harbour board.',
      'Jon Arvel, the skipper of the trawler Senja, says he and his two sons pulled 25 people out of the lock before the tide reached them.',
      [],
    ],
    [
      'parts of a point',
      'The central bank of Orlen raised its key rate by half a point to 4.75 per cent on Tuesday.',
      'The central bank of Orlen raised its key rate by a quarter of a point to 4.75 per cent on Tuesday.',
      ['half / a quarter'],
    ],
    [
      'the day on which one thing begins',
      'Crews of the harbour board will begin a 45-day strike on 3 March, their union said.',
      'It is the third one: the strike opens on 5 March and may run for weeks.',
      ['3 March / 5 March'],
    ],
    [
      'not of two things',
      'Crews of the harbour board will begin a 45-day strike on 3 March, their union said.',
      'It is the third one: the fair opens on 5 March and may run for weeks.',
      [],
    ],
    [
      'the month in which one thing was found, whoever found it',
      'The boat was found in October 2025 by the diver Ines Varga. She lives in the mill of Orlen.',
      'The boat, nine metres of hollow oak, was discovered in November 2025 below the mill of Orlen.',
      ['October 2025 / November 2025'],
    ],
    [
      'not where two were found',
      'The boat was found in October 2025 by the diver Ines Varga. A boat was found in March 1984 too.',
      'The boat, nine metres of hollow oak, was discovered in November 2025 below the mill.',
      [],
    ],
    [
      'not where other things happened to it',
      'The boat was found in October 2025 by the diver Ines Varga.',
      'The boat, nine metres of hollow oak, was sunk in November 2025 below the mill.',
      [],
    ],
    [
      'a day on which something else happens in the other article',
      'The crews will begin a 45-day strike on 3 March. A march of pupils is planned for 5 March.',
      'The strike of the crews opens on 5 March and may run for 45 days.',
      ['3 March / 5 March'],
    ],
    [
      'a count of many behind an article',
      'The divers found 43 amber beads in the mud below the pier of Tulm.',
      'The 34 amber beads that divers found in the mud lay below the pier of Tulm.',
      ['43 / 34'],
    ],
    [
      'not a small one, which takes up another',
      'The divers found 12 amber beads in the mud below the pier of Tulm.',
      'The two amber beads that divers found in the mud lay below the pier of Tulm.',
      [],
    ],
  ];
  for (const [name, ours, theirs, told] of compared) {
    it(`of figures: ${name}`, () => {
      const corpus = pairCorpus(ours, theirs);
      const found = corpus.differencesOf('a', shownScore).filter(({ kind }) => kind === 'figure' || kind === 'date');
      assert.deepEqual(
        found.map(({ a, b }) => `${textOfSide(corpus, a)} / ${textOfSide(corpus, b)}`),
        told,
      );
    });
  }

  it('of what a change came to are told beside the old value', () => {
    const told = (ours: string, theirs: string): number =>
      differencesBetween(ours, theirs).filter(({ kind }) => kind === 'figure').length;
    const one = 'The central bank of Orlen raised its key rate from 4.25 per cent to 4.5 per cent on Tuesday.';
    assert.equal(told(one, 'On Tuesday the central bank of Orlen raised its key rate to 4.75 per cent.'), 1);
    assert.equal(told(one, 'On Tuesday the central bank of Orlen had a key rate of 4.25 per cent to raise.'), 0);
    assert.equal(told(one, 'On Tuesday the central bank of Orlen raised its key rate to 4.5 per cent.'), 0);
  });

  it('of a toll of long ago are sure: it grows no more', () => {
    const counted = (people: number, year: string): string =>
      `The flood of ${year} in the valley of Tulm killed ${people} people.`;
    const surely = (year: string): (boolean | undefined)[] =>
      differencesBetween(counted(112, year), counted(121, year), '2026-03-04', '2026-03-06').map(
        ({ isSure }) => isSure,
      );
    assert.deepEqual(surely('1987'), [true]);
    assert.deepEqual(surely('2026'), [false]);
  });

  it('of a toll of long ago beside one of today are none', () => {
    const told = (ours: string, theirs: string): number =>
      differencesBetween(ours, theirs, '2026-03-12', '2026-03-12').filter(({ kind }) => kind === 'figure').length;
    const today = 'Twelve people died when a ferry of the Orlen line sank off Tulm on Tuesday.';
    assert.equal(told('In November 2011, 21 people died when a ferry of the Orlen line sank off Tulm.', today), 0);
    assert.equal(told('A ferry of the Orlen line sank off Tulm in 2011 and 21 people died.', today), 0);
    assert.equal(told('Thirteen people died when a ferry of the Orlen line sank off Tulm on Tuesday.', today), 1);
  });

  it('of a toll are not sure where the articles around one lend it its date', () => {
    const corpus = new Corpus(tagger);
    const toll = (count: string): string =>
      `The flood in the old town of Orlen killed ${count} people on the quays, the interior ministry of the island said.`;
    corpus.put('a', annotated(`ORLEN, March 4, 2025 (Quay Wire) - ${toll('12')}`));
    corpus.put('b', annotated(`A later note by hand.\n\n${toll('19')}`));
    assert.deepEqual(corpus.dateOf('b'), { date: '2025-03-04', from: 'event' });
    assert.deepEqual(
      corpus.differencesOf('b', shownScore).map(({ rule, isSure, isAtAnotherDate }) => [rule, isSure, isAtAnotherDate]),
      [['same-gap', false, undefined]],
    );
  });

  const asserted: readonly [string, string, string, string][] = [
    ['cannot', 'can', 'cannot', 'can'],
    ['is likely to', 'will', 'likely', 'will'],
    ['did not', 'did', 'not', ''],
  ];
  for (const [bound, plain, ours, theirs] of asserted) {
    it(`have “${theirs}” where “${ours}” is lost`, () => {
      const sentence = (verb: string): string =>
        `The harbour board of the island of Tulm ${verb} pay the old crews of the northern lock in spring.`;
      const corpus = pairCorpus(sentence(bound), sentence(plain));
      assert.deepEqual(
        corpus.differencesOf('a', shownScore).map(({ a, b }) => [textOfSide(corpus, a), textOfSide(corpus, b)]),
        [[ours, theirs]],
      );
    });
  }

  const three = 'Three people were arrested at the gate of the kilns on Tuesday, police said.';
  const arrests: readonly [string, number][] = [
    ['Police said two men, aged 34 and 41, were arrested at the gate of the kilns on Tuesday and released.', 1],
    ['Two sailors, both of them from Orlen, were arrested at the gate of the kilns on Tuesday, police said.', 1],
    ['Two of the three men, aged 34 and 41, were arrested at the gate of the kilns on Tuesday, police said.', 0],
    ['Two men, aged 34 and 41, and a woman were arrested at the gate of the kilns on Tuesday, police said.', 0],
    ['Two men, aged 34 and 41, were among three people arrested at the gate of the kilns on Tuesday, police said.', 0],
    ['Two men, aged 34 and 41, were killed at the gate of the kilns on Tuesday, police said.', 0],
    ['Three men, aged 34, 38 and 41, were arrested at the gate of the kilns on Tuesday, police said.', 0],
  ];
  for (const [ours, count] of arrests)
    it(`of a count before an aside are ${count === 0 ? 'none' : 'told'}: ${ours}`, () =>
      assert.equal(differencesBetween(ours, three, '2025-09-04').length, count));

  it('of a count before an aside are kept apart where the other article is of another day', () => {
    const [difference] = differencesBetween(arrests[0][0], three, '2025-09-04', '2025-09-06');
    assert.deepEqual([difference.isAtAnotherDate, difference.isSure], [true, false]);
  });

  const kilns = 'Harrow Tiles, founded in 1912, employs 240 people at its kilns on the quay.';
  const foundings: readonly [string, number][] = [
    ['Founded in 1921, Harrow Tiles employs 240 people at its kilns on the quay of Orlen.', 1],
    ['Harrow was founded by two brothers in 1921 and employs 240 people at its kilns on the quay.', 1],
    ['Founded in 1912, Harrow Tiles employs 240 people at its kilns on the quay of Orlen.', 0],
    ['Founded in 1921, Norrick Tiles employs 240 people at its kilns on the quay of Orlen.', 0],
    ['Harrow Tiles employs 240 people at its kilns on the quay, rebuilt for Norrick Glass, founded in 1921.', 0],
    ['Harrow Tiles, rebuilt in 1921, employs 240 people at its kilns on the quay of Orlen.', 0],
    ['Harrow Tiles, founded in a shed, has since 1921 employed 240 people at its kilns on the quay.', 0],
  ];
  for (const [ours, count] of foundings)
    it(`of a beginning are ${count === 0 ? 'none' : 'told'}: ${ours}`, () =>
      assert.equal(differencesBetween(ours, kilns).filter(({ rule }) => rule === 'same-beginning').length, count));

  const estimates: readonly [ours: string, theirs: string, count: number][] = [
    ['About 1,450 posts', 'About 1,540 posts', 1],
    ['About 1,450 posts', 'About 1,490 posts', 0],
    ['About 140 posts', 'About 150 posts', 0],
  ];
  for (const [ours, theirs, count] of estimates)
    it(`of two estimates are ${count === 0 ? 'none' : 'told'}: ${ours}, ${theirs}`, () => {
      const sentence = (posts: string): string => `${posts} will go at the shipyard of Tulm, mostly in the offices.`;
      assert.equal(differencesBetween(sentence(ours), sentence(theirs)).length, count);
    });

  for (const [ours, theirs, count] of [
    ['four and a half years', '51 months', 1],
    ['four and a half years', '53 months', 0],
    ['four years', '51 months', 0],
  ] as const)
    it(`of lengths in years and months are ${count === 0 ? 'none' : 'told'}: ${ours}, ${theirs}`, () => {
      const sentence = (term: string): string =>
        `The smuggler Jon Arvel was jailed for ${term} for the theft of the bell of Tulm.`;
      assert.equal(differencesBetween(sentence(ours), sentence(theirs)).length, count);
    });

  it('of the only shares that two likely sentences give are told where they are close', () => {
    const share = (percent: number): string =>
      `They will look at the share of berths at Tulm that the pair of ferry firms has: ${percent} per cent.`;
    const told = (percent: number): number =>
      differencesBetween('Together the two ferry firms have 71 per cent of the berths at Tulm.', share(percent)).length;
    assert.deepEqual([told(77), told(44)], [1, 0]);
  });

  const titled = (title: string): string => `The ferry was met by ${title} Ines Varga and a brass band from Tulm.`;
  for (const [ours, theirs, isTold] of [
    ['the interim IFB director', 'the IFB acting director', false],
    ['the interim director', 'the acting director', false],
    ['the deputy director', 'the acting director', true],
    ['the director', 'the acting director', true],
    ['the transport minister', 'the interior minister', true],
    ['the Transport Minister', 'Interior Minister', true],
    ['the home secretary', 'the interior secretary', false],
    ['the finance minister', 'the economy and finance minister', false],
    ['the transport minister', 'the minister', false],
  ] as const)
    it(`of titles are ${isTold ? 'told' : 'none'}: ${ours}, ${theirs}`, () => {
      assert.equal(differencesBetween(titled(ours), titled(theirs)).length > 0, isTold);
    });

  it('are not told of a number that is read in part', () => {
    const term = (years: string): string =>
      `The court of Tulm gave the former harbour master a ${years} year sentence.`;
    assert.deepEqual(differencesBetween(term('2-1/2'), term('2 1/2')), []);
    assert.deepEqual(differencesBetween(term('2-1/2'), term('4')), []);
    assert.equal(differencesBetween(term('2 1/2'), term('4')).length, 1);
  });

  it('of the bound of a small count need more in common than what is counted', () => {
    const crews = 'Ines Varga and the divers of the harbour board of Tulm';
    const told = (theirs: string): number =>
      differencesBetween(
        `${crews} will wear the white helmets of the lock at least two more times before the season is over.`,
        theirs,
      ).length;
    assert.equal(told(`The white helmets of the lock brought ${crews} luck two more times in the storm.`), 0);
    assert.equal(
      told(`${crews} will wear the white helmets of the lock two more times before the season ends with the storm.`),
      1,
    );
  });

  const words = fc.array(
    fc.constantFrom(
      ...'The council paid some $4 million to Ines Varga and Jon Arvel for 12 mills on 3 March , 5 March not if the dam of Orlen in the event of war mayor minister 12 people killed £2.4m $6 million'.split(
        ' ',
      ),
    ),
    { minLength: 8, maxLength: 24 },
  );

  it('are the same from either side, and whichever article came first', () => {
    fc.assert(
      fc.property(words, words, (one, next) => {
        const [ours, theirs] = [`${one.join(' ')}.`, `${one.slice(0, 6).concat(next).join(' ')}.`];
        const corpus = pairCorpus(ours, theirs);
        const found = (uri: string): string[] =>
          corpus
            .differencesOf(uri, shownScore)
            .map((each) => {
              const [a, b] = each.a.uri === 'a' ? [each.a, each.b] : [each.b, each.a];
              return `${each.rule} ${each.isSure} ${a.start}-${a.end} ${b.start}-${b.end}`;
            })
            .sort();
        assert.deepEqual(found('a'), found('b'));
        // Nothing is shown from inside a word.
        for (const { a, b } of corpus.differencesOf('a', shownScore))
          for (const { uri, start, end } of [a, b]) {
            const text = corpus.get(uri)?.article.text ?? '';
            assert.doesNotMatch(text.slice(start - 1, start + 1), /\p{L}\p{L}/u);
            assert.doesNotMatch(text.slice(end - 1, end + 1), /\p{L}\p{L}/u);
          }
        const swapped = pairCorpus(theirs, ours);
        assert.deepEqual(
          swapped
            .differencesOf('a', shownScore)
            .map(({ rule, isSure, a, b }) => `${rule} ${isSure} ${b.start}-${b.end} ${a.start}-${a.end}`)
            .sort(),
          found('a'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are none between equal sentences', () => {
    fc.assert(
      fc.property(words, (one) => {
        const sentence = `${one.join(' ')}.`;
        assert.deepEqual(differencesBetween(sentence, sentence), []);
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranks', () => {
  const ranked = (ours: string, theirs: string): number =>
    differencesBetween(ours, theirs).filter(({ rule }) => rule === 'other-rank' || rule === 'other-attribute').length;

  it('are none right before a name, where they describe', () => {
    assert.equal(
      ranked(
        'The berth fee was drawn up by top harbour crew aide Ines Varga, the mayor of Tulm said.',
        'The berth fee was drawn up by longtime harbour crew aide Ines Varga, the mayor of Tulm said.',
      ),
      0,
    );
  });

  it('are compared where the sentences share a word beside them', () => {
    assert.equal(
      ranked(
        'The main hospital of Tulm had no room for those who were hurt, the agency of the island said.',
        'The agency of the island also said that at dawn one of the major hospitals lay in ruins.',
      ),
      0,
    );
  });
});
