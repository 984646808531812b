import {
  classKeyOf,
  fullGap,
  rankedColumns,
  Scheme,
  schemeCount,
} from '../../src/annotations/names/tagging/wordClasses';

/** The bytes that `wordClassesOf` reads. @param rows `schemeCount` classes a word; of two words with one key the first counts */
export function classFileOf(words: readonly string[], rows: Uint16Array): Buffer {
  const byKey = new Map<number, number>();
  words.forEach((word, index) => {
    const key = classKeyOf(word);
    if (!byKey.has(key)) byKey.set(key, index);
  });
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const order = keys.map((key) => byKey.get(key) ?? 0);
  const column = (scheme: Scheme): number[] => order.map((index) => rows[index * schemeCount + scheme]);
  const header = Buffer.alloc(4);
  header.writeUInt32LE(keys.length);
  const fine = column(Scheme.Fine);
  return Buffer.concat([
    header,
    gapsOf(keys),
    Buffer.from(fine.map((value) => value & 255)),
    Buffer.from(fine.map((value) => value >> 8)),
    ...rankedColumns.flatMap(({ scheme, given }) => ranksOf(column(scheme), column(given))),
  ]);
}

function gapsOf(keys: readonly number[]): Buffer {
  const gaps: number[] = [];
  let last = 0;
  for (const key of keys) {
    let gap = key - last;
    for (; gap >= fullGap; gap -= fullGap) gaps.push(fullGap);
    gaps.push(gap);
    last = key;
  }
  return Buffer.from(gaps);
}

/** Classes by their rank among those that go with a class of the other column, and the classes by rank. */
function ranksOf(classes: readonly number[], given: readonly number[]): Buffer[] {
  const parents = given.reduce((most, value) => Math.max(most, value), 0) + 1;
  const counts = Array.from({ length: parents }, () => new Map<number, number>());
  classes.forEach((value, index) => {
    const ofParent = counts[given[index]];
    ofParent.set(value, (ofParent.get(value) ?? 0) + 1);
  });
  const orders = counts.map((ofParent) =>
    ofParent.size === 0 ? [0] : [...ofParent].sort(([a, m], [b, n]) => n - m || a - b).map(([value]) => value),
  );
  return [
    Buffer.from(classes.map((value, index) => orders[given[index]].indexOf(value))),
    Buffer.from([parents & 255, parents >> 8]),
    Buffer.from(orders.flatMap((order) => [order.length - 1, ...order])),
  ];
}
