import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Copies, CopyCredit } from '../../../src/protocol/copies';
import type { CopiesWords } from '../../../src/protocol/picturePage';
import { centreOf, curveBetween, grown, holds, overlap, pointAt, type Box } from '../../../src/webview/copies/geometry';
import { itemsOf, maxSingleNodes } from '../../../src/webview/copies/items';
import {
  countsOf,
  edgeLabel,
  edgeText,
  endsOf,
  listText,
  nodeNote,
  nodeTitle,
  originOf,
  rowsOf,
} from '../../../src/webview/copies/labels';
import { layoutOf, lineWidth } from '../../../src/webview/copies/layout';
import { nodeAt } from '../../../src/webview/copies/moves';
import { placesOf } from '../../../src/webview/copies/places';
import { fileShapes, pictureShapes } from '../../../src/webview/copies/shapes';
import type { Palette } from '../../../src/webview/shared/palette';
import { svgFile } from '../../../src/webview/shared/shapes';

const room = { width: 1000, height: 600 };
const texts: Readonly<Record<string, string>> = {
  edge: '{0} to {1}, {2} words in common',
  edgeArrow: '{0}, arrow: credits',
  node: '{0} · {1} words',
  group: '{0} and {1} more',
  credit: '{0}, line {1}: “{2}”',
  inCommon: '{0} words in common',
  equalSentences: '{0} equal sentences',
  inARow: '{0} words in a row',
  legendNumber: 'under {0}',
};
const words = new Proxy({} as CopiesWords, { get: (_, name) => texts[String(name)] ?? String(name) });
const palette = new Proxy({} as Palette, { get: () => '#000' });
const credit: CopyCredit = { id: '0-4:b', line: 18, words: 'A contributed' };

/** Articles by their dates (empty for none), lines as `a b words`, with `>` where b credits a and `<` where a credits b. */
function copiesOf(
  dates: readonly string[],
  lines: readonly string[],
  families: readonly (readonly number[])[] = [],
): Copies {
  return {
    nodes: dates.map((date, index) => ({
      uri: `file:///n/${index}.txt`,
      tag: String.fromCharCode(65 + index),
      title: `Title ${index}`,
      published: date === '' ? 'no date' : date,
      ...(date === '' ? {} : { date }),
      words: 100 + index,
      family: families.findIndex((nodes) => nodes.includes(index)),
      id: `0-0:file:///n/${index}.txt`,
    })),
    edges: lines.map((line) => {
      const [a, b, count] = line.replace(/[<>]/, '').split(' ').map(Number);
      return {
        a,
        b,
        words: count,
        equalSentences: 1,
        longest: 5,
        creditsOfA: line.includes('>') ? [credit] : [],
        creditsOfB: line.includes('<') ? [credit] : [],
        passages: 1,
      };
    }),
    families: families.map((nodes) => ({
      nodes,
      // Each is of one origin with the next.
      evidence: nodes.slice(1).map((b, index) => {
        const reasons = `${b} words in a row`;
        return { a: nodes[index], b, reasons, line: `one origin: ${nodes[index]} and ${b} (${reasons})` };
      }),
    })),
    sources: dates.length,
    left: 0,
    isWholeFolder: false,
  };
}

const story = copiesOf(
  ['2025-03-12', '', '2025-03-13', '2025-03-14'],
  ['0 1 122>', '0 2 89', '1 2 51', '0 3 8'],
  [[0, 1]],
);

describe('nodes of the copies', () => {
  it('are the articles, with a hull around a family', () => {
    const { items, edges, alone } = itemsOf(story);
    assert.deepEqual(
      items.map(({ nodes, hull }) => [nodes, hull]),
      [
        [[0], 0],
        [[1], 0],
        [[2], undefined],
        [[3], undefined],
      ],
    );
    assert.deepEqual(
      edges.map(({ from, to, words: count, arrowAtFrom, arrowAtTo }) => [from, to, count, arrowAtFrom, arrowAtTo]),
      [
        [0, 1, 122, false, true],
        [0, 2, 89, false, false],
        [1, 2, 51, false, false],
        [0, 3, 8, false, false],
      ],
    );
    assert.deepEqual(alone, []);
  });

  it('point to the text that credits, from whichever side it is given', () => {
    const [edge] = itemsOf(copiesOf(['', ''], ['1 0 9>'])).edges;
    assert.deepEqual([edge.from, edge.to, edge.arrowAtFrom, edge.arrowAtTo], [0, 1, true, false]);
    const [other] = itemsOf(copiesOf(['', ''], ['0 1 9<'])).edges;
    assert.deepEqual([other.arrowAtFrom, other.arrowAtTo], [true, false]);
  });

  it('are one a family where there are many articles; those with nothing in common are counted', () => {
    const dates = Array.from({ length: maxSingleNodes + 1 }, () => '2025-03-12');
    const many = copiesOf(
      dates,
      ['0 1 50', '0 4 20', '1 4 30>', '2 3 9'],
      [
        [0, 1],
        [5, 6, 7],
      ],
    );
    const { items, edges, alone } = itemsOf(many);
    assert.deepEqual(
      items.map(({ nodes }) => nodes),
      [[0, 1], [2], [3], [4], [5, 6, 7]],
    );
    assert.deepEqual(
      edges.map(({ from, to, words: count, arrowAtTo }) => [from, to, count, arrowAtTo]),
      [
        [0, 3, 30, true],
        [1, 2, 9, false],
      ],
    );
    assert.equal(alone.length, maxSingleNodes + 1 - 8);
    assert.ok(items.every(({ hull }) => hull === undefined));
    const inside = itemsOf(many, 1);
    assert.deepEqual(
      inside.items.map(({ nodes }) => nodes),
      [[5], [6], [7]],
    );
  });

  it('of many articles keeps the strongest lines of each node and all arrows, and counts the others', () => {
    const count = maxSingleNodes + 5;
    const pairs = Array.from({ length: count }, (_, a) => a).flatMap((a) =>
      Array.from({ length: count - a - 1 }, (_, i) => [a, a + 1 + i] as const),
    );
    // The nearer two stand the more they have in common; the first and the last have least, and an arrow.
    const lines = pairs.map(
      ([a, b]) => `${a} ${b}${a === 0 && b === count - 1 ? '>' : ''} ${10 + 2 * (count - b + a)}`,
    );
    const { items, edges, weaker } = itemsOf(copiesOf(Array<string>(count).fill(''), lines));
    assert.equal(items.length, count);
    assert.equal(edges.length + weaker, pairs.length);
    assert.ok(edges.length <= 2 * count, String(edges.length));
    for (let i = 1; i < count; i++)
      assert.ok(
        edges.some(({ from, to }) => from === i - 1 && to === i),
        `${i}`,
      );
    assert.ok(
      edges.some(
        ({ from, to, arrowAtTo, arrowAtFrom }) => from === 0 && to === count - 1 && (arrowAtTo || arrowAtFrom),
      ),
    );
    const few = itemsOf(copiesOf(['', '', ''], ['0 1 9', '0 2 9', '1 2 9']));
    assert.deepEqual([few.edges.length, few.weaker], [3, 0]);
  });
});

describe('places of the copies', () => {
  it('have the earliest at the left, and what is undated behind what it credits', () => {
    const layers = placesOf(story, itemsOf(story), 1).map(({ layer }) => layer);
    assert.deepEqual(layers, [0, 1, 1, 2]);
    const undated = copiesOf(['2025-03-12', '', '2025-03-13'], ['0 2 9']);
    assert.deepEqual(
      placesOf(undated, itemsOf(undated), 1).map(({ layer }) => layer),
      [0, 2, 1],
    );
    const none = copiesOf(['', ''], ['0 1 9']);
    assert.deepEqual(
      placesOf(none, itemsOf(none), 1).map(({ layer }) => layer),
      [0, 0],
    );
  });

  it('are each for one node, those of a family in rows of their own, the same each time', () => {
    const date = fc.constantFrom('', '2025-03-10', '2025-03-11', '2025-03-12', '2025-03-15');
    const picture = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.record({
        dates: fc.array(date, { minLength: count, maxLength: count }),
        lines: fc.array(
          fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 300 }), fc.constantFrom('', '>')),
          { maxLength: 40 },
        ),
        cut: fc.integer({ min: 0, max: count }),
      }),
    );
    fc.assert(
      fc.property(picture, ({ dates, lines, cut }) => {
        const edges = lines.filter(([a, b]) => a < b).map(([a, b, count, arrow]) => `${a} ${b} ${count}${arrow}`);
        const family = cut >= 2 ? [Array.from({ length: cut }, (_, index) => index)] : [];
        const copies = copiesOf(dates, [...new Set(edges)], family);
        const items = itemsOf(copies);
        const layout = layoutOf(copies, items, room);
        layout.boxes.forEach((box, index) => {
          assert.ok(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= layout.width && box.y + box.height <= layout.height,
          );
          layout.boxes.slice(index + 1).forEach((other) => assert.ok(!overlap(box, other)));
        });
        const rows = placesOf(copies, items, 1).map(({ row }) => row);
        const own = rows.slice(0, family.length > 0 ? cut : 0);
        for (const row of rows.slice(own.length))
          assert.ok(own.length === 0 || row < Math.min(...own) || row > Math.max(...own));
        assert.deepEqual(layoutOf(copies, items, room), layout);
        assert.doesNotMatch(JSON.stringify(layout), /null/);
      }),
      { numRuns: 60 },
    );
  });

  it('stay still and quick with 300 articles', () => {
    const dates = Array.from({ length: 300 }, (_, index) => `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`);
    const lines = Array.from(
      { length: 600 },
      (_, index) => `${index % 250} ${250 + ((index * 7) % 50)} ${9 + (index % 90)}`,
    );
    const families = Array.from({ length: 40 }, (_, index) => [index * 6, index * 6 + 1, index * 6 + 2]);
    const copies = copiesOf(dates, [...new Set(lines)], families);
    const items = itemsOf(copies);
    const layout = layoutOf(copies, items, room);
    assert.ok(items.items.length < 300);
    assert.ok(layout.edges.filter(({ number }) => number !== undefined).length <= 12);
    assert.ok(layout.edges.length < items.items.length + 12, 'one line a node, and those as strong');
    assert.ok(layout.minNumber > 9);
    // A block, not one column: what has no date too.
    const undated = copiesOf(
      dates.map(() => ''),
      lines.slice(0, 80),
      [],
    );
    const { width, height } = layoutOf(undated, itemsOf(undated), room);
    assert.ok(width > height / 2 && height > width / 6, `${width} × ${height}`);
    // As many columns as fill the room that there is, so that letters of 13 pixels keep 7 where 140 nodes fit.
    const crowd = copiesOf(
      dates.map(() => ''),
      lines.map((line) => line.replace(/^\d+/, '0')),
      Array.from({ length: 110 }, (_, index) => (index < 80 ? [2 * index, 2 * index + 1] : [index + 80, index + 200])),
    );
    for (const own of [
      { width: 650, height: 690 },
      { width: 1100, height: 500 },
    ]) {
      const crowded = itemsOf(crowd);
      const drawn = layoutOf(crowd, crowded, own);
      const scale = Math.min(own.width / drawn.width, own.height / drawn.height);
      assert.ok(crowded.items.length >= 110 && scale > 0.55, `${crowded.items.length} nodes at ${scale}`);
    }
  });
});

describe('lines of the copies', () => {
  it('are wider the more words are in common', () => {
    assert.equal(lineWidth(1), 1.5);
    assert.ok(Math.abs(lineWidth(122) - 11.6) < 0.01);
    assert.ok(lineWidth(51) < lineWidth(89));
  });

  it('have a number from nine words on', () => {
    const { edges } = layoutOf(story, itemsOf(story), room);
    assert.deepEqual(
      edges.map(({ words: count, number }) => [count, number !== undefined]),
      [
        [122, true],
        [89, true],
        [51, true],
        [8, false],
      ],
    );
  });

  const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });

  it('end at the nodes that they join, and run past others', () => {
    const [one, third, other] = [box(0, 0), box(200, 0), box(400, 0)];
    const straight = curveBetween(one, other, []);
    assert.ok(Math.abs(straight.control[1] - 20) < 1e-6);
    const bent = curveBetween(one, other, [third]);
    for (const curve of [straight, bent]) {
      for (let share = 0; share <= 1; share += 0.05) {
        assert.ok(!holds(one, pointAt(curve, share)) && !holds(other, pointAt(curve, share)));
        if (curve === bent) assert.ok(!holds(third, pointAt(curve, share)));
      }
      assert.ok(holds(grown(one, 12), curve.from) && holds(grown(other, 12), curve.to));
    }
    assert.deepEqual(centreOf(one), [50, 20]);
  });
});

describe('keys of the copies', () => {
  const boxes = [
    { x: 0, y: 0, width: 100, height: 40 },
    { x: 200, y: 10, width: 100, height: 40 },
    { x: 0, y: 100, width: 100, height: 40 },
    { x: 400, y: 300, width: 100, height: 40 },
  ];

  it('lead to the nearest node in their direction', () => {
    assert.equal(nodeAt('ArrowRight', 0, boxes), 1);
    assert.equal(nodeAt('ArrowDown', 0, boxes), 2);
    assert.equal(nodeAt('ArrowLeft', 1, boxes), 0);
    assert.equal(nodeAt('ArrowUp', 2, boxes), 0);
    assert.equal(nodeAt('ArrowUp', 0, boxes), undefined);
    assert.equal(nodeAt('Enter', 0, boxes), undefined);
    assert.equal(nodeAt('ArrowUp', 9, boxes), undefined);
  });

  it('reach every node', () => {
    const reached = new Set([0]);
    for (const node of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nodeAt(key, node, boxes);
        if (next !== undefined) reached.add(next);
      }
    assert.equal(reached.size, boxes.length);
  });
});

describe('what is read of the copies', () => {
  const { items, edges } = itemsOf(story);

  it('is the credited text first, then the number and the arrow', () => {
    assert.equal(edgeLabel(story, edges[0], words), 'A to B, 122 words in common, arrow: credits');
    assert.equal(edgeLabel(story, edges[1], words), 'A to C, 89 words in common');
    const turned = copiesOf(['', ''], ['0 1 9<']);
    assert.deepEqual(endsOf(turned, turned.edges[0]), { from: 'B', to: 'A', isArrow: true });
  });

  it('is tag, date and length of a node, of a family how many', () => {
    assert.deepEqual(
      [nodeTitle(story, items[0], words), nodeNote(story, items[0], words)],
      ['A', '2025-03-12 · 100 words'],
    );
    const group = { nodes: [0, 1, 2], hull: undefined };
    assert.equal(nodeTitle(story, group, words), 'A and 2 more');
  });

  it('is the same as a list, most words first', () => {
    assert.deepEqual(
      rowsOf(story).map(({ from, to, words: count, credit: said }) => [from, to, count, said]),
      [
        ['A', 'B', 122, '“A contributed”'],
        ['A', 'C', 89, ''],
        ['B', 'C', 51, ''],
        ['A', 'D', 8, ''],
      ],
    );
    assert.equal(listText(story, words).split('\n').length, story.edges.length + 3);
    assert.equal(countsOf(story.edges[0], words), '122 words in common · 1 equal sentences · 5 words in a row');
  });

  it('says of a line why its two articles are of one origin, and of two that are by way of others, of those', () => {
    const chain = copiesOf(
      ['2025-03-12', '2025-03-13', '2025-03-14', '2025-03-15'],
      ['0 1 90', '2 1 80', '0 2 20', '0 3 8'],
      [[0, 1, 2]],
    );
    assert.deepEqual(
      chain.edges.map((edge) => originOf(chain, edge)),
      [
        ['1 words in a row'],
        ['2 words in a row'],
        ['one origin: 0 and 1 (1 words in a row)', 'one origin: 1 and 2 (2 words in a row)'],
        [],
      ],
    );
  });

  it('is plain text with the words in common in brackets', () => {
    const pair = {
      a: '0-1:a',
      b: '0-1:b',
      aText: 'The ferry struck a reef.',
      bText: 'It struck a reef.',
      aMarks: [{ start: 10, end: 23, differs: false }],
      bMarks: [{ start: 3, end: 16, differs: false }],
    };
    assert.equal(
      edgeText(story, story.edges[0], [pair], words),
      'A → B\n122 words in common · 1 equal sentences · 5 words in a row\nB, line 18: “A contributed”\n\nA: The ferry [struck a reef].\nB: It [struck a reef].\n',
    );
  });

  it('is in the file too, with hulls and numbers', () => {
    const layout = layoutOf(story, itemsOf(story), room);
    const drawing = {
      copies: story,
      items: itemsOf(story),
      layout,
      words,
      palette,
      measure: () => 10,
      selection: undefined,
      active: 0,
    };
    const { shapes, width, height } = fileShapes(drawing);
    const svg = svgFile(shapes, { width, height, font: 'serif', background: '#fff' });
    assert.ok(svg.includes('>122<') && svg.includes('>oneOrigin<') && !svg.includes('>8<'));
    assert.doesNotMatch(svg, /NaN|undefined/);
    assert.equal(layout.hulls.length, 1);
    assert.ok(pictureShapes(drawing).length === 1 + story.nodes.length + story.edges.length);
  });

  it('tells of a family in a crowd how many it holds, and names whole words', () => {
    const count = maxSingleNodes + 4;
    const tags = (copies: Copies): Copies => ({
      ...copies,
      nodes: copies.nodes.map((node) => ({ ...node, tag: 'Northern Evening Observer' })),
    });
    const copies = tags(
      copiesOf(
        Array<string>(count).fill(''),
        Array.from({ length: count - 3 }, (_, a) => `${a + 2} ${a + 3} 20`),
        [[0, 1, 2]],
      ),
    );
    const items = itemsOf(copies);
    const shapes = pictureShapes({
      copies,
      items,
      layout: layoutOf(copies, items, room),
      words,
      palette,
      measure: (each) => 7 * each.length,
      selection: undefined,
      active: 0,
    });
    const svg = svgFile(shapes, { width: 900, height: 600, font: 'serif', background: '#fff' });
    assert.match(svg, />Northern … \+2</);
    assert.match(svg, />Northern …</);
    assert.match(svg, /<title>no date · oneOrigin<\/title>/);
  });
});
