import assert from 'node:assert/strict';
import fs from 'node:fs';

/** The rows of the tables of a text in Markdown, without their heads. */
function rowsIn(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
}

/** Why a row of a promise holds nothing, if it does not. */
function faultOf([promise, place, title, ...others]: readonly string[]): string | undefined {
  if (!promise || !title || others.length > 0) return 'it has not three cells';
  const file = place.slice(1, -1);
  if (!/^`test\/.*`$/.test(place) || !fs.existsSync(file)) return `${place} is no file`;
  const named = fs.readFileSync(file, 'utf8').includes(title);
  return named ? undefined : `${file} has no test “${title}”`;
}

describe('promises', () => {
  const rows = rowsIn(fs.readFileSync('test/README.md', 'utf8'));

  it('are many, each once', () => {
    assert.ok(rows.length > 50);
    assert.equal(new Set(rows.map(([promise]) => promise)).size, rows.length);
  });
  for (const row of rows) it(`are held by a test: ${row[0]}`, () => assert.equal(faultOf(row), undefined));

  for (const row of [
    ['a', '`test/structure/promises.test.ts`'],
    ['a', '`test/nowhere.test.ts`', 'promises'],
    ['a', 'test/structure/promises.test.ts', 'promises'],
    ['a', '`test/structure/promises.test.ts`', ['are held', 'by nothing'].join(' ')],
  ])
    it(`would be missed: ${row.join(' | ')}`, () => assert.notEqual(faultOf(row), undefined));
});
