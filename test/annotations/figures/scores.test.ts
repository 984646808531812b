import { testFigures } from './figureCases';

describe('scores', () => {
  testFigures([
    ['It ended in a [3-2] victory.', 'score score 3 3..2'],
    ['It ended in a 3-2 formation.'],
    ['They were [2-0] down.', 'score score 2 2..0'],
    [
      'She won [6-4], [7-6] ([7-3]), [6-3] there.',
      'score score 6 6..4',
      'score score 7 7..6',
      'score score 7 7..3',
      'score score 6 6..3',
    ],
    ['It ended in a [3–2] lead.', 'score score 3 3..2'],
    ['It ended [3-2] on aggregate.', 'score score 3 3..2'],
    ['It ended [3-2] on grass.', 'score score 3 3..2'],
    ['It stood [3]-[2] on grass.', 'bare number 3', 'bare number 2'],
    ['It was a 3-2-1 win.'],
    ['It was a [1000]-[2] win.', 'bare number 1000', 'counted count 2 win of win'],
    ['It was a [999-2] win.', 'score score 999 999..2'],
    ['It was a [2-1000] win.', 'counted count 2 2..1000 win of win'],
    ['It was a [2.5]-[1] win.', 'bare number 2.5', 'counted count 1 win of win'],
    ['It was a [3] - [2] win.', 'bare number 3', 'counted count 2 win of win'],
    ['Lagos won [3-2] at home.', 'score score 3 3..2'],
    ['Lagos won 3-2-1 at home.'],
    ['Lagos beat a b c d e f g h i [3-2].', 'score score 3 3..2'],
    ['Lagos beat a b c d e f g h i j [3]-[2].', 'bare number 3', 'bare number 2'],
    ['Lagos won. It was [3]-[2] at home.', 'bare number 3', 'bare number 2'],
    ['Lagos won! It was [3]-[2] at home.', 'bare number 3', 'bare number 2'],
    ['Lagos won? It was [3]-[2] at home.', 'bare number 3', 'bare number 2'],
    ['Lagos beat the visitors from the far north of Kinn [3-2].', 'score score 3 3..2'],
    ['Lagos beat the visitors from the very far cold north of it [3]-[2].', 'bare number 3', 'bare number 2'],
    ['Lagos won [3]-[2 km] away.', 'bare number 3', 'unit measure 2 kilometre'],
    ['Lagos won [3]-[2%] away.', 'bare number 3', 'unit percent 2 percent'],
    ['Lagos opens [3]-[2] times a day.', 'bare number 3', 'counted count 2 time of times'],
  ]);
});
