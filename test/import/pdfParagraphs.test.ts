import assert from 'node:assert/strict';
import type { Line } from '../../src/import/pdfLayout';
import { pdfParagraphs } from '../../src/import/pdfParagraphs';

/** A line of a column from 0 to 200 points, 12 points below the one before. */
type Drawn = readonly [text: string, more?: Partial<Line>];
const linesOf = (drawn: readonly Drawn[]): Line[] =>
  drawn.map(([text, more], index) => ({
    text,
    x: 0,
    end: 200,
    y: 100 + index * 12,
    size: 10,
    left: 0,
    right: 200,
    startsColumn: index === 0,
    ...more,
  }));
const textsOf = (...drawn: readonly Drawn[]): string[] => pdfParagraphs(linesOf(drawn)).map(({ text }) => text);

describe('paragraphs out of lines', () => {
  for (const [what, drawn, expected] of [
    ['go on', [['The pier'], ['is shut.']], ['The pier is shut.']],
    [
      'end at a short line with the end of a sentence',
      [['It is shut.', { end: 170 }], ['It rains.']],
      ['It is shut.', 'It rains.'],
    ],
    [
      'go on after a sentence that ends near the edge',
      [['It is shut.', { end: 180 }], ['It rains.']],
      ['It is shut. It rains.'],
    ],
    ['go on after a short line within a sentence', [['It is', { end: 100 }], ['shut.']], ['It is shut.']],
    ['begin at an indent', [['It is'], ['It rains', { x: 8 }]], ['It is', 'It rains']],
    ['begin at no smaller indent', [['It is'], ['shut', { x: 6 }]], ['It is shut']],
    [
      'stand in as a whole',
      [
        ['It is', { x: 8 }],
        ['shut', { x: 8 }],
      ],
      ['It is shut'],
    ],
    ['begin at no line in the middle', [['It is'], ['shut', { x: 120 }]], ['It is shut']],
    ['begin in another size', [['Pier', { size: 12 }], ['It is shut.']], ['Pier', 'It is shut.']],
    ['go on in nearly the same size', [['The pier', { size: 10.5 }], ['is shut.']], ['The pier is shut.']],
    ['begin at a sign of a list', [['It has'], ['• a quay'], ['• a dock']], ['It has', '• a quay', '• a dock']],
    ['begin below a gap', [['a', {}], ['b'], ['c'], ['d', { y: 160 }]], ['a b c', 'd']],
    ['begin below no smaller gap', [['a', {}], ['b'], ['c'], ['d', { y: 138 }]], ['a b c d']],
    [
      'go on in another column within a sentence',
      [['It is'], ['shut.', { y: 100, startsColumn: true }]],
      ['It is shut.'],
    ],
    [
      'end with a column at the end of a sentence and a short line',
      [
        ['It is shut.', { end: 100 }],
        ['It rains.', { y: 100, startsColumn: true }],
      ],
      ['It is shut.', 'It rains.'],
    ],
    [
      'go on in another column after a full line',
      [['x'], ['It is shut.'], ['It rains.', { y: 100, startsColumn: true }]],
      ['x It is shut. It rains.'],
    ],
    ['join a word that was parted', [['The har-'], ['bour']], ['The harbour']],
    ['keep a hyphen that the text spells', [['well-known and well-'], ['known']], ['well-known and well-known']],
    ['keep a hyphen before a capital', [['the Quay-'], ['Dock line']], ['the Quay-Dock line']],
    ['keep a dash that parts no word', [['the years 1990-'], ['95']], ['the years 1990- 95']],
    ['lose soft hyphens', [['har\u00ADbour'], ['of\u00AD'], ['fice']], ['harbour office']],
  ] as readonly (readonly [string, readonly Drawn[], readonly string[]])[])
    it(what, () => {
      assert.deepEqual(textsOf(...drawn), expected);
    });

  it('know the size of most letters', () => {
    const [head, body] = pdfParagraphs(linesOf([['Pier', { size: 20 }], ['It is shut until the spring.']]));
    assert.deepEqual([head.size, head.bodySize, body.size, body.bodySize], [20, 10, 10, 10]);
  });
});
