import assert from 'node:assert/strict';
import { dropPageHeads } from '../../src/import/pdfHeads';
import { readingOrder, rowsOf, textOfRow, type Fragment } from '../../src/import/pdfLayout';

/** A piece of 10 points; a letter is 5 wide. */
const at = (x: number, y: number, text: string, size = 10): Fragment => ({ text, x, y, size, width: text.length * 5 });
const words = (name: string): string => `${name} of the pier`;
const rowsAt = (x: number, names: string, step = 12): Fragment[] =>
  [...names].map((name, index) => at(x, 100 + index * step, words(name)));
const order = (...fragments: readonly Fragment[]): string =>
  readingOrder(fragments)
    .map(({ text }) => text[0])
    .join('');

describe('the reading order of a page', () => {
  it('is that of its columns where a gap runs down', () => {
    assert.equal(order(...rowsAt(0, 'abcd'), ...rowsAt(100, 'efgh')), 'abcdefgh');
    assert.equal(order(...rowsAt(0, 'abcd'), ...rowsAt(100, 'efgh'), ...rowsAt(200, 'ijkl')), 'abcdefghijkl');
  });

  it('is that of its rows where columns are too few lines, or too short, or close', () => {
    assert.equal(order(...rowsAt(0, 'abc'), ...rowsAt(100, 'efg')), 'abc');
    const cells = [0, 1, 2, 3, 4].flatMap((row) => [at(0, row * 12, 'ab'), at(100, row * 12, 'cd')]);
    assert.equal(readingOrder(cells).length, 5);
    assert.equal(order(...rowsAt(0, 'abcd'), ...rowsAt(73, 'efgh')), 'abcd');
    assert.equal(order(...rowsAt(0, 'abcd'), ...rowsAt(74, 'efgh')), 'abcdefgh');
  });

  it('has what spans columns above or below them', () => {
    const spanning = (y: number, name: string): Fragment => at(0, y, `${name}${' of the pier and the quay'.repeat(2)}`);
    assert.equal(
      order(spanning(80, 'x'), ...rowsAt(0, 'abcd'), ...rowsAt(100, 'efgh'), spanning(160, 'z')),
      'xabcdefghz',
    );
  });

  it('takes the longest run of columns', () => {
    // Two short cells in a row above the columns are no columns.
    assert.equal(
      order(at(0, 60, 'x'), at(100, 60, 'y'), ...rowsAt(0, 'abcde'), ...rowsAt(100, 'fghij')).slice(-10),
      'abcdefghij',
    );
  });

  it('says where a column begins and ends', () => {
    const [first, second] = readingOrder([at(10, 100, 'one'), at(20, 112, 'three')]);
    assert.deepEqual([first.left, first.right, first.x, first.end, first.startsColumn], [10, 45, 10, 25, true]);
    assert.deepEqual([second.x, second.end, second.startsColumn, second.y, second.size], [20, 45, false, 112, 10]);
  });

  it('has pieces on one line where their heights differ little', () => {
    const texts = (y: number): string[] => rowsOf([at(50, 100, 'b'), at(0, y, 'a')]).map(textOfRow);
    assert.deepEqual(texts(104), ['a b']);
    assert.deepEqual(texts(105), ['b', 'a']);
  });

  it('has a blank where a gap is as wide as one', () => {
    assert.equal(textOfRow([at(0, 0, 'qu'), at(11, 0, 'ay')]), 'quay');
    assert.equal(textOfRow([at(0, 0, 'qu'), at(12, 0, 'ay')]), 'qu ay');
    assert.equal(textOfRow([at(0, 0, 'qu '), at(20, 0, ' ay')]), 'qu ay');
  });
});

describe('heads and feet of pages', () => {
  const body = (page: number): Fragment[] => [
    at(0, 100, `Text of page ${'abcd'[page]} begins`),
    at(0, 112, `and goes on ${'wxyz'[page]}.`),
  ];
  const kept = (pages: readonly (readonly Fragment[])[]): string[] =>
    dropPageHeads(pages).kept.map((page) => page.map(({ text }) => text[0]).join(''));

  it('are dropped where they stand on half of the pages, whatever their numbers', () => {
    const head = (page: number): Fragment => at(0, 50, `Courier, page ${page}`);
    const pages = [0, 1, 2, 3].map((page) => (page < 2 ? [head(page), ...body(page)] : body(page)));
    assert.deepEqual(kept(pages), ['Ta', 'Ta', 'Ta', 'Ta']);
    assert.equal(dropPageHeads(pages).dropped, 2);
    // On one page of two, or one of five, they are text.
    assert.deepEqual(kept([[head(0), ...body(0)], body(1)]), ['CTa', 'Ta']);
  });

  it('stay where they stand close to the text in its size', () => {
    const close = [0, 1].map((page) => [at(0, 88, 'Courier'), ...body(page)]);
    assert.deepEqual(kept(close), ['CTa', 'CTa']);
    assert.deepEqual(kept([0, 1].map((page) => [at(0, 88, 'Courier', 8), ...body(page)])), ['Ta', 'Ta']);
    assert.deepEqual(kept([0, 1].map((page) => [at(0, 84, 'Courier'), ...body(page)])), ['Ta', 'Ta']);
  });

  it('are not long rows, nor a page of its own', () => {
    const long = `C${'x'.repeat(120)}`;
    assert.deepEqual(kept([0, 1].map((page) => [at(0, 50, long), ...body(page)])), ['CTa', 'CTa']);
    assert.deepEqual(kept([[at(0, 50, 'Courier')], [at(0, 50, 'Courier')]]), ['C', 'C']);
  });

  it('are lone numbers of pages, in the words of their language', () => {
    for (const folio of ['7', '- 7 -', 'Page 3 of 5', 'Seite 3', '3/5', 'S. 4'])
      assert.deepEqual(kept([[...body(0), at(0, 800, folio)]]), ['Ta'], folio);
    for (const text of ['7 boats', '12345', 'Chapter 3'])
      assert.equal(kept([[...body(0), at(0, 800, text)]])[0].length, 3, text);
  });
});
