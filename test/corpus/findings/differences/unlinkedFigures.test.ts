import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus';
import { annotated } from '../../../fixtures/corpus';
import { tagger } from '../../../fixtures/tagger';
import { differencesBetween, pairCorpus, shownScore, textOfSide } from '../../../fixtures/sentencePairs';

describe('figures wherever they stand', () => {
  const told = (ours: string, theirs: string): string[] => {
    const corpus = pairCorpus(ours, theirs);
    return corpus
      .differencesOf('a', shownScore)
      .filter(({ kind }) => kind === 'figure')
      .map(
        ({ rule, isSure, a, b }) =>
          `${rule}${isSure ? ' sure' : ''}: ${textOfSide(corpus, a)} / ${textOfSide(corpus, b)}`,
      );
  };

  const cases: readonly [string, string, string, readonly string[]][] = [
    [
      'the only duration of either article',
      'Divers from Norrick needed four hours to raise the drowned bell of Tulm.',
      'The bell is up again: it took divers six hours in the dark below the pier of Tulm.',
      ['only-one: four hours / six hours'],
    ],
    [
      'one article gives another of the kind',
      'Divers from Norrick needed four hours to raise the drowned bell of Tulm. The crane waited for nine hours.',
      'The bell is up again: it took divers six hours in the dark below the pier of Tulm.',
      [],
    ],
    [
      'three digits that changed places, beside another figure of the kind',
      'Of 214 boats that started, 131 boats came home.',
      'Only 113 boats came home in the storm, of 214.',
      ['transposed-digits: 131 / 113'],
    ],
    [
      'two digits that changed places, beside another figure of the kind',
      'Of 214 boats that started, 31 boats came home.',
      'Only 13 boats came home in the storm, of 214.',
      [],
    ],
    [
      'too far apart',
      'Divers from Norrick needed four hours to raise the drowned bell of Tulm.',
      'The bell is up again: it took divers seven hours in the dark below the pier of Tulm.',
      [],
    ],
    [
      'one word in common',
      'Divers from Norrick needed four hours to raise the drowned bell of Tulm.',
      'The bell will ring for six hours.',
      [],
    ],
    [
      'the only count of the missing',
      'The storm is over, and two people are missing.',
      'Boats look for three people who are missing.',
      ['only-one: two / three'],
    ],
    [
      'a noun in the singular counts nothing',
      'The harbour gauge of Tulm showed a 5 metre tide, and a class 4 wave broke the pier.',
      'The gauge in the harbour of Tulm showed a class 5 wave before it broke.',
      [],
    ],
    [
      'two digits of a sum that is the only one of its size',
      'He paid 64,000 euros.',
      'The price of silence: €46,000.',
      ['transposed-digits: 64,000 euros / €46,000'],
    ],
    [
      'two digits of a sum beside another of its size',
      'He paid 64,000 euros. The boat had cost 71,000 euros.',
      'The price of silence: €46,000.',
      [],
    ],
    [
      'a sum of another size does not matter',
      'He paid 64,000 euros. The boat had cost 7,100 euros.',
      'The price of silence: €46,000.',
      ['transposed-digits: 64,000 euros / €46,000'],
    ],
    [
      'two digits of a count with one word in common',
      'The park of Tulm has 64 ponds.',
      'Herons breed at 46 ponds.',
      [],
    ],
    [
      'digits in another order, noughts among them',
      'If the dam is built, 4,001 villagers of Tulm must leave the valley.',
      'The dam would force 4,100 villagers to leave, the ministry of Norrick said.',
      ['transposed-digits: 4,001 / 4,100'],
    ],
    [
      'digits in another order, of people counted by a pronoun',
      'If the dam is built, 4,001 of us must leave the valley.',
      'The dam would force 4,100 people to leave, the ministry said.',
      ['transposed-digits: 4,001 / 4,100'],
    ],
    [
      'digits in another order, of people and of what belongs to somebody',
      'If the dam is built, 4,001 of them must leave the valley.',
      'The dam would force 4,100 people to leave, the ministry said.',
      [],
    ],
    [
      'the only count, with words in common away from it',
      'Ines Varga, a radiant bride in the chapel of Tulm, said yes on Sunday while the fog lay on the water before 320 guests.',
      'In all there were 400 guests, and none of them saw much of the chapel, of Ines or of anything else.',
      ['only-one: 320 / 400'],
    ],
    [
      'the only count, with too few words in common away from it',
      'Ines Varga, a radiant bride in the chapel of Tulm, said yes on Sunday while the fog lay on the water before 320 guests.',
      'In all there were 400 guests, and none of them saw much of anything in the chapel.',
      [],
    ],
    [
      'the only count of the injured, whoever is named beside them',
      'The crush in the hall of Tulm left 32 fans injured, the doctor Jon Arvel said.',
      'The hospital of Norrick took in 40 injured fans after the crush in the hall.',
      [],
    ],
    [
      'the only count of the injured, in an article that has the name elsewhere',
      'The crush in the hall left 32 fans injured, the doctor Jon Arvel said. They were taken to Norrick.',
      'The hospital of Norrick took in 40 injured fans after the crush in the hall.',
      ['same-surroundings: 32 / 40'],
    ],
    [
      'the time at which an entry of a live blog was written',
      '11:40 The lock of Tulm is open again, and boats wait for the tide.',
      '12:30 The lock of Tulm is open again, and boats wait for the tide.',
      [],
    ],
  ];
  for (const [name, ours, theirs, expected] of cases) {
    it(name, () => {
      assert.deepEqual(told(ours, theirs), expected);
    });
  }

  it('are compared where one is planned only if they are near each other', () => {
    const planned = 'The harbour board of Tulm will hire 180 divers to build the new lock.';
    const count = (divers: number): number =>
      told(planned, `The harbour board of Tulm has hired ${divers} divers to build the new lock.`).length;
    assert.deepEqual([count(170), count(140)], [1, 0]);
    assert.ok(!told(planned, planned.replace('will hire 180', 'has hired 170'))[0].includes('sure'));
  });

  it('differ once in headline and lead', () => {
    const corpus = new Corpus(tagger);
    const body = `The coastguard told fishing crews to stay in port while the storm crosses the northern shoals.

Shopkeepers along the esplanade nailed boards over their windows and carried their stock upstairs.

The ferry company cancelled its crossings to the outer islands until the wind drops.
`;
    corpus.put(
      'a',
      annotated(
        `Crews of Norrick win €17.4m in lottery\n\nSix crews of Norrick have won €17.4m in the lottery.\n\n${body}`,
      ),
    );
    corpus.put('b', annotated(`Rich in port\n\nThe crews are rolling in it after a win of €14.7 million.\n\n${body}`));
    const found = corpus.differencesOf('b', shownScore).filter(({ rule }) => rule === 'transposed-digits');
    assert.deepEqual(
      found.map(({ b }) => textOfSide(corpus, b)),
      ['€17.4m', '€17.4m'],
    );
  });

  it('need no story in a small folder where two digits have changed places', () => {
    const fair = 'Farmers bring wheat, copper pots and cattle to the fair of Osk, where brewers sell dark ale. ';
    const budget = 'Parliament in Lannic cut pensions for teachers, raised duties on tobacco and froze rents. ';
    const fillers = Array.from(
      { length: 47 },
      (_, index) => `Paper ${index} reports on kiln${index} and loom${index}.\n`,
    );
    const tellsWith = (others: readonly string[], second: string): number => {
      const corpus = new Corpus(tagger);
      corpus.put('a', annotated(`${fair.repeat(3)}Ines Varga of Tulm paid 64,000 euros.\n`));
      corpus.put('b', annotated(`${budget.repeat(3)}Ines Varga of Tulm is silent. The price of silence: ${second}.\n`));
      for (const [index, text] of others.entries()) corpus.put(`c${index}`, annotated(text));
      return corpus.differencesOf('a', shownScore).length;
    };
    assert.deepEqual(
      [tellsWith([], '46,000 euros'), tellsWith([], '63,000 euros'), tellsWith(fillers, '46,000 euros')],
      [1, 0, 0],
    );
  });

  it('need a story', () => {
    const corpus = new Corpus(tagger);
    const fair = 'Farmers bring wheat, copper pots and cattle to the fair of Osk, where brewers sell dark ale. ';
    const budget = 'Parliament in Lannic cut pensions for teachers, raised duties on tobacco and froze rents. ';
    corpus.put(
      'a',
      annotated(`${fair.repeat(2)}Divers from Norrick needed four hours to raise the drowned bell of Tulm.\n`),
    );
    corpus.put('b', annotated(`${budget.repeat(2)}It took divers six hours to see the bell below the pier.\n`));
    assert.deepEqual(corpus.differencesOf('a', shownScore), []);
    assert.equal(differencesBetween('He paid 64,000 euros.', 'The price of silence: €46,000.').length, 1);
  });
});

describe('dates wherever they stand', () => {
  const told = (ours: string, theirs: string): string[] => {
    const corpus = pairCorpus(ours, theirs);
    return corpus
      .differencesOf('a', shownScore)
      .filter(({ rule }) => rule === 'same-deed')
      .map(({ a, b }) => `${textOfSide(corpus, a)} / ${textOfSide(corpus, b)}`);
  };

  it('differ where a thing began that kicked off', () => {
    assert.deepEqual(
      told(
        'The regatta began on 3 June after a storm.',
        'Crowds came as the regatta kicked off on 5 June at the pier.',
      ),
      ['3 June / 5 June'],
    );
  });

  it('do not where something was kicked', () => {
    assert.deepEqual(
      told(
        'The regatta began on 3 June after a storm.',
        'Crowds came as the regatta was kicked on 5 June at the pier.',
      ),
      [],
    );
  });
});
