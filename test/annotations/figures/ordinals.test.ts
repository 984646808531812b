import { testFigures } from './figureCases';

describe('ordinals', () => {
  testFigures([
    ['It is her [21st] novel.', 'ordinal-digits ordinal 21 of novel'],
    ['It is her [2nd] novel.', 'ordinal-digits ordinal 2 of novel'],
    ['It is her [3rd] novel.', 'ordinal-digits ordinal 3 of novel'],
    ['It is her [4th] novel.', 'ordinal-digits ordinal 4 of novel'],
    ['It is her [4] th novel.', 'counted count 4 novel of novel'],
    ['It is her [1,000th] novel.', 'ordinal-digits ordinal 1000 of novel'],
    ['It is her [fifth] novel.', 'ordinal ordinal 5 of novel'],
    ['It is her [second] novel.', 'ordinal ordinal 2 of novel'],
    ['It took a second.'],
    ['It took [one second].', 'duration duration 1 second'],
    ['It took [9] second runs.', 'counted count 9 run of runs'],
    ['It runs [40 metres] per second.', 'unit measure 40 metre per second'],
    ['It is a split second.'],
    ['[Every second] counts.', 'set set 1 second'],
    ['[Each second] counts.', 'set set 1 second'],
    ['The [second] counts.', 'ordinal ordinal 2 of counts'],
    ['It came [first].', 'ordinal ordinal 1'],
    ['It is the [thousandth] of them.', 'ordinal ordinal 1000'],
    ['The [first] of the deputies left.', 'ordinal ordinal 1 of deputies'],
  ]);
});
