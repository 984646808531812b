import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PassimDocument } from '../../../src/cli/passim/passimInput';

/** Letters and digits in a row that two documents must have in common. */
const gramLength = 25;

interface Found {
  readonly begin: number;
  readonly end: number;
  readonly begin2: number;
  readonly end2: number;
}

/** The documents of a folder of parts, as Spark reads it. */
export function readParts(folder: string): PassimDocument[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((name) =>
      gunzipSync(fs.readFileSync(path.join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PassimDocument);
}

/**
 * Stands for passim: stretches that two documents have in common, by the letters and digits alone, and its two kinds of
 * results in folders of parts. Places are code points, ids of clusters have 64 bits, fields of the input are handed on,
 * and the words begin a character too early, as Spark counts from one.
 */
export function findReuse(input: string, output: string): void {
  const documents = readParts(input).map((document) => ({ document, points: [...document.text] }));
  const rows: object[] = [];
  const pairs: object[] = [];
  let cluster = 9_007_199_254_740_993n;
  for (const [index, one] of documents.entries())
    for (const other of documents.slice(index + 1))
      for (const { begin, end, begin2, end2 } of commonStretches(one.points, other.points)) {
        const id = String(cluster++);
        const passage = ({ document, points }: typeof one, from: number, to: number): object => ({
          ...document,
          uid: -1,
          cluster: `#${id}#`,
          size: 2,
          pboiler: 0,
          src: [],
          begin: from,
          end: to,
          text: points.slice(Math.max(0, from - 1), to - 1).join(''),
        });
        rows.push(passage(one, begin, end), passage(other, begin2, end2));
        const second = Object.fromEntries(Object.entries(other.document).map(([name, value]) => [`${name}2`, value]));
        pairs.push({
          ...one.document,
          ...second,
          text: undefined,
          text2: undefined,
          begin,
          end,
          begin2,
          end2,
          matches: 1,
        });
      }
  const lines = (some: readonly object[]): string =>
    some.map((row) => `${JSON.stringify(row).replace(/"#(\d+)#"/, '$1')}\n`).join('');
  for (const folder of ['out.json', 'align.json']) fs.mkdirSync(path.join(output, folder), { recursive: true });
  const half = rows.length >> 1;
  fs.writeFileSync(path.join(output, 'out.json/part-00000-ab-c000.json'), lines(rows.slice(0, half)));
  fs.writeFileSync(path.join(output, 'out.json/part-00001-ab-c000.json.gz'), gzipSync(lines(rows.slice(half))));
  for (const folder of ['out.json', 'align.json']) fs.writeFileSync(path.join(output, folder, '_SUCCESS'), '');
  fs.writeFileSync(path.join(output, 'align.json/part-00000-ab-c000.json'), lines(pairs));
}

/** Longest stretches that two texts have in common, from the first place where they do. */
function commonStretches(one: readonly string[], other: readonly string[]): Found[] {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const places = new Map<string, number>();
  for (let j = b.length - gramLength; j >= 0; j--) places.set(gramAt(b, j), j);
  const found: Found[] = [];
  for (let i = 0; i + gramLength <= a.length; i++) {
    const j = places.get(gramAt(a, i));
    if (j === undefined) continue;
    let length = gramLength;
    while (i + length < a.length && j + length < b.length && a[i + length].letter === b[j + length].letter) length++;
    found.push({
      begin: a[i].at,
      end: a[i + length - 1].at + 1,
      begin2: b[j].at,
      end2: b[j + length - 1].at + 1,
    });
    i += length - 1;
  }
  return found;
}

interface Letter {
  readonly letter: string;
  readonly at: number;
}

function lettersOf(points: readonly string[]): Letter[] {
  return points.flatMap((point, at) => (/[\p{L}\p{N}]/u.test(point) ? [{ letter: point.toLowerCase(), at }] : []));
}

function gramAt(letters: readonly Letter[], at: number): string {
  return letters
    .slice(at, at + gramLength)
    .map(({ letter }) => letter)
    .join('');
}
