import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cardLabel, differenceText, listText, rowsOf } from '../../../src/webview/timeline/labels';
import { bracketsOf, laneGroups, maxLanes } from '../../../src/webview/timeline/lanes';
import { layoutOf, sizes, type TimelineLayout } from '../../../src/webview/timeline/layout';
import { cardAt, nextDifference, zoomed } from '../../../src/webview/timeline/moves';
import { fileShapes, type headShapes } from '../../../src/webview/timeline/shapes';
import { svgFile } from '../../../src/webview/shared/shapes';
import { measure, timelineOf, words } from './fixture';

const view = { width: 1000, isUnfolded: false, differsOnly: false, measure };
const story = timelineOf(
  3,
  ['<2021', '<2024', 'Tue', 'Wed', '|Fri'],
  [
    '0 0 engines',
    '0 2 late ferry',
    '!0 2 with 214 people',
    '0 4 tug',
    '!1 2 with 241 people',
    '1 1 passengers',
    '2 3 inferred thanks',
    '2 2 storm',
  ],
);
const cells = ({ cards }: TimelineLayout): string[] => cards.map(({ lane, column }) => `${lane}/${column}`);

describe('lanes', () => {
  it('are one an article, or one a family, counted, where there are too many', () => {
    assert.deepEqual(laneGroups(timelineOf(maxLanes, [], [])).length, maxLanes);
    const families = Array.from({ length: maxLanes + 1 }, (_, index) => index % 3);
    const groups = laneGroups(timelineOf(maxLanes + 1, [], [], families));
    assert.deepEqual(
      groups.map(({ tag, lanes }) => [tag, lanes.length]),
      [
        ['Tag 0', 5],
        ['Tag 1', 4],
        ['Tag 2', 4],
      ],
    );
  });

  it('are joined by a bracket where neighbours are of one origin', () => {
    const of = timelineOf(6, [], [], [1, 1, 1, 2, 3, 3]);
    assert.deepEqual(bracketsOf(of, laneGroups(of)), [
      { from: 0, to: 2 },
      { from: 4, to: 5 },
    ]);
  });
});

describe('the picture of a timeline', () => {
  const layout = layoutOf(story, view);

  it('folds what lies before the event, and tells of which times', () => {
    assert.deepEqual(
      layout.columns.map(({ kind, columns }) => [kind, columns]),
      [
        ['folded', [0, 1]],
        ['told', [2]],
        ['told', [3]],
        ['told', [4]],
      ],
    );
    assert.deepEqual(
      layout.folded.map((lines) => lines.flat().map(({ text }) => text)),
      [['2021'], ['2024'], []],
    );
    const unfolded = layoutOf(story, { ...view, isUnfolded: true });
    assert.deepEqual(
      unfolded.columns.map(({ kind }) => kind),
      ['earlier', 'earlier', 'told', 'told', 'told'],
    );
    assert.equal(unfolded.cards.length, layout.cards.length + 2);
  });

  it('has a card for each lane and time, what differs first', () => {
    assert.deepEqual(cells(layout), ['0/1', '0/3', '1/1', '2/1', '2/2']);
    assert.deepEqual(
      layout.cards.map(({ differs, statements }) => [differs, statements]),
      [
        [true, [2, 1]],
        [false, [3]],
        [true, [4]],
        [false, [7]],
        [false, [6]],
      ],
    );
    assert.deepEqual(layout.columns[1].differences, [0]);
  });

  it('shows what differs alone when asked to', () => {
    const only = layoutOf(story, { ...view, differsOnly: true });
    assert.deepEqual(cells(only), ['0/0', '1/0']);
  });

  it('fills the width that there is, and is as wide as it must be', () => {
    assert.ok(Math.abs(sizes.laneWidth + layout.width - view.width) <= layout.columns.length);
    const narrow = layoutOf(story, { ...view, width: 100 });
    assert.equal(narrow.width, sizes.earlierWidth + sizes.wide + 2 * sizes.narrow);
    assert.equal(layout.height, 3 * sizes.laneHeight);
  });

  it('puts every statement on one card, in its lane and time, and no card over another', () => {
    const line = fc
      .tuple(fc.nat(19), fc.nat(6), fc.boolean())
      .map(([lane, column, differs]) => `${differs ? '!' : ''}${lane} ${column} words of a statement`);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        fc.integer({ min: 200, max: 2000 }),
        (lines, isUnfolded, width) => {
          const of = timelineOf(
            20,
            ['<2020', '<2021', 'a', 'b', 'c', 'd', '|e'],
            lines,
            Array.from({ length: 20 }, (_, index) => index % 5),
          );
          const drawn = layoutOf(of, { ...view, isUnfolded, width });
          const shown = drawn.cards.flatMap(({ statements }) => statements).sort((one, next) => one - next);
          const wanted = of.statements.flatMap(({ column }, index) => (isUnfolded || column > 1 ? [index] : []));
          assert.deepEqual(shown, wanted);
          for (const { lane, column, x, width: own, statements } of drawn.cards) {
            for (const index of statements) {
              assert.ok(drawn.groups[lane].lanes.includes(of.statements[index].lane));
              assert.ok(drawn.columns[column].columns.includes(of.statements[index].column));
            }
            const { x: from, width: room } = drawn.columns[column];
            assert.ok(from <= x && x + own <= from + room);
          }
          assert.deepEqual(layoutOf(of, { ...view, isUnfolded, width }), drawn);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is fast with 48 articles', () => {
    const lines = Array.from(
      { length: 48 * 10 },
      (_, index) => `${index % 48} ${index % 10} A ferry with people on board ran aground`,
    );
    const of = timelineOf(48, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], lines);
    let measured = 0;
    layoutOf(of, { ...view, measure: (text) => (measured++, text.length * 6) });
    assert.ok(measured < lines.length * 12, `${measured} words measured`);
  });
});

describe('keys of the timeline', () => {
  const layout = layoutOf(story, view);
  const moved = (key: string, from: string): string | undefined => {
    const at = cardAt(key, cells(layout).indexOf(from), layout);
    return at === undefined ? undefined : cells(layout)[at];
  };

  it('move to the next time in the lane, else to the nearest lane', () => {
    assert.equal(moved('ArrowRight', '0/1'), '0/3');
    assert.equal(moved('ArrowRight', '1/1'), '2/2');
    assert.equal(moved('ArrowLeft', '0/3'), '0/1');
    assert.equal(moved('ArrowLeft', '0/1'), undefined);
  });

  it('move to the next lane, at the same time or the nearest', () => {
    assert.equal(moved('ArrowDown', '0/1'), '1/1');
    assert.equal(moved('ArrowDown', '0/3'), '1/1');
    assert.equal(moved('ArrowUp', '2/2'), '1/1');
    assert.equal(moved('ArrowDown', '2/1'), undefined);
    assert.equal(moved('Home', '2/1'), '0/1');
    assert.equal(moved('End', '0/1'), '2/2');
    assert.equal(moved('x', '0/1'), undefined);
    assert.equal(cardAt('ArrowDown', -1, layout), undefined);
  });

  it('go to the next difference, around the end', () => {
    assert.equal(nextDifference(-1, layout), 0);
    assert.equal(nextDifference(0, layout), 2);
    assert.equal(nextDifference(2, layout), 0);
    assert.equal(nextDifference(0, { cards: [] }), undefined);
  });

  it('zoom within bounds', () => {
    assert.equal(zoomed('0', 2), 1);
    assert.ok((zoomed('+', 1) ?? 0) > 1 && (zoomed('-', 1) ?? 2) < 1);
    assert.equal(zoomed('+', 3), 3);
    assert.equal(zoomed('-', 0.4), 0.4);
    assert.equal(zoomed('x', 1), undefined);
  });
});

describe('what is read of the timeline', () => {
  it('is tag, time, that it differs, words, and the place among the cards', () => {
    const layout = layoutOf(story, view);
    assert.equal(cardLabel(story, layout, words, 0), 'Tag 0, Tue, differs: with 214 people, and 1 more; 1 of 5 cards');
    assert.equal(cardLabel(story, layout, words, 4), 'Tag 2, Wed, by others, inferred thanks; 5 of 5 cards');
  });

  it('is the same as a list, in the order of time', () => {
    const rows = rowsOf(story, words, false);
    assert.equal(rows.length, story.statements.length);
    assert.deepEqual(
      rows.slice(0, 2).map(({ time }) => time),
      ['<2021', '<2024'],
    );
    assert.deepEqual(
      rowsOf(story, words, true).map(({ tag, differs }) => [tag, differs]),
      [
        ['Tag 0', '214 or 241'],
        ['Tag 1', '214 or 241'],
      ],
    );
    assert.equal(differenceText(story, words, 0), '214 or 241');
    assert.equal(listText(story, words).split('\n').length, story.statements.length + 3);
  });

  it('is in the file too, and escaped', () => {
    const hostile = timelineOf(1, ['Tue'], ['0 0 <b>&amp;</b> people']);
    const layout = layoutOf(hostile, view);
    const palette = new Proxy({} as Parameters<typeof headShapes>[0]['palette'], { get: () => '#000' });
    const { shapes, width, height } = fileShapes({ timeline: hostile, layout, words, palette, measure, active: -1 });
    const svg = svgFile(shapes, { width, height, font: 'serif', background: '#fff' });
    assert.ok(svg.includes('&lt;b&gt;&amp;amp;&lt;/b&gt; people'));
    assert.ok(svg.includes('Tag 0') && svg.includes('Tue'));
    assert.doesNotMatch(svg, /NaN|undefined/);
  });

  it('says on the card itself that others date it', () => {
    const palette = new Proxy({} as Parameters<typeof headShapes>[0]['palette'], { get: () => '#000' });
    const noted = ['0 0 told', '0 0 inferred thanks'].map((line) => {
      const timeline = timelineOf(1, ['Tue'], [line]);
      const layout = layoutOf(timeline, view);
      const { shapes, width, height } = fileShapes({ timeline, layout, words, palette, measure, active: -1 });
      const svg = svgFile(shapes, { width, height, font: 'serif', background: '#fff' });
      return svg.split('>datedByOthers<').length - 1;
    });
    assert.deepEqual(noted, [0, 1]);
  });

  it('leaves the third line to that note', () => {
    const long = 'thanks to all who came out at night to help the crew and those on board of the ferry';
    const lines = [`0 0 ${long}`, `0 0 inferred ${long}`].map((line) => {
      const [card] = layoutOf(timelineOf(1, ['Tue'], [line]), { ...view, width: 460 }).cards;
      return card.lines.length;
    });
    assert.deepEqual(lines, [3, 2]);
  });
});
