import { testFigures } from './figureCases';

describe('shares', () => {
  testFigures([
    ['[One in three] voters left.', 'share count 0.3333333333333333 voter of voters'],
    ['About [1 in 10] left.', 'share number 0.1 (about)'],
    ['It is true of [one in every four] cars.', 'share count 0.25 car of cars'],
    ['[Nine out of 10] doctors left.', 'share count 0.9 doctor of doctors'],
    ['[Three out of three] left.', 'share number 1'],
    ['[One tree in five] fell.', 'share count 0.2 tree of tree'],
    // No shares
    ['They scored [two] in [five] games.', 'bare number 2', 'counted count 5 game of games'],
    ['They lost [two] in [2019].', 'bare number 2', 'year date 2019-01-01/2020-01-01'],
    ['They lost [three] in [five days].', 'bare number 3', 'duration duration 5 day'],
    ['They lost [four] in [three] towns.', 'bare number 4', 'counted count 3 town of towns'],
    ['They lost [two] in [5%] of it.', 'bare number 2', 'unit percent 5 percent'],
    ['They lost [one] boat in [five] towns.', 'counted count 1 boat of boat', 'counted count 5 town of towns'],
    ['They lost [1.5] in [five].', 'bare number 1.5', 'bare number 5'],
    ['They lost [two] out of town.', 'bare number 2'],
  ]);
});
