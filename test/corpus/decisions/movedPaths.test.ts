import assert from 'node:assert/strict';
import type { Anchor, Decision } from '../../../src/corpus/decisions/decisions';
import { renamedFiles, withMovedPaths } from '../../../src/corpus/decisions/movedPaths';
import { renamedPath } from '../../../src/corpus/documentPaths';

const person = (name: string, path?: string): { name: string; kind: 'person'; path?: string } => ({
  name,
  kind: 'person',
  ...(path === undefined ? {} : { path }),
});
const anchor = (path: string, start?: number): Anchor => ({
  path,
  exact: 'the quay',
  prefix: 'on ',
  suffix: ' was wet',
  ...(start === undefined ? {} : { start }),
});

/** One of each form, with a path wherever it may have one. */
const everyForm = (path: string): Decision[] => [
  { type: 'merge', entity: person('Ada', path), into: person('Bea', path) },
  { type: 'split', entity: person('Ada', path), path },
  { type: 'split', entity: person('Ada', path), form: person('A.', path) },
  { type: 'rename', entity: person('Ada', path), name: 'Ida' },
  { type: 'ignore', entity: person('Ada', path) },
  { type: 'notComparable', passages: [anchor(path), anchor(path)] },
  { type: 'boilerplate', passage: anchor(path), is: true },
];

describe('paths in decisions', () => {
  for (const [index, decision] of everyForm('a.txt').entries())
    it(`are all moved, and nothing else, in ${decision.type} (${index})`, () => {
      const moved = withMovedPaths(decision, (path) => renamedPath(path, 'a.txt', 'b/c.txt'));
      assert.deepEqual(moved, everyForm('b/c.txt')[index]);
      assert.equal(
        withMovedPaths(decision, (path) => renamedPath(path, 'b.txt', 'c.txt')),
        decision,
      );
    });

  it('are moved where one of two passages is in the file', () => {
    const decision: Decision = { type: 'notComparable', passages: [anchor('a.txt'), anchor('x.txt')] };
    assert.deepEqual(
      withMovedPaths(decision, (path) => renamedPath(path, 'x.txt', 'y.txt')),
      { type: 'notComparable', passages: [anchor('a.txt'), anchor('y.txt')] },
    );
  });

  it('are those of a file, of its documents, and of all in a folder', () => {
    assert.equal(renamedPath('a.txt', 'a.txt', 'b.txt'), 'b.txt');
    assert.equal(renamedPath('a.txt#12', 'a.txt', 'b.txt'), 'b.txt#12');
    assert.equal(renamedPath('old/a.txt', 'old', 'new/er'), 'new/er/a.txt');
    for (const path of ['a.txt.md', 'old/a.txt', 'A.txt', 'a']) assert.equal(renamedPath(path, 'a.txt', 'b.txt'), path);
  });
});

describe('files renamed while nobody looked', () => {
  const text = 'Rain on the quay was wet.';
  const decisions: Decision[] = [{ type: 'boilerplate', passage: anchor('a.txt', 8), is: true }];
  const found = (texts: Readonly<Record<string, string>>, of = decisions): [string, string][] => [
    ...renamedFiles(of, new Set(Object.keys(texts).map((path) => path.replace(/#\d+$/, ''))), (path) =>
      Object.hasOwn(texts, path) ? texts[path] : undefined,
    ),
  ];

  it('are found by the words where they stood', () => {
    assert.deepEqual(found({ 'b.txt': text, 'c.txt': `Much ${text}` }), [['a.txt', 'b.txt']]);
  });

  it('are not looked for while the file is there', () => {
    assert.deepEqual(found({ 'a.txt': 'Other words', 'b.txt': text }), []);
  });

  it('are none where two have the words, where they stand elsewhere, or no place is known', () => {
    assert.deepEqual(found({ 'b.txt': text, 'c.txt': text }), []);
    assert.deepEqual(found({ 'c.txt': `Much ${text}` }), []);
    assert.deepEqual(found({ 'c.txt': 'Rain on the quay was dry.' }), []);
    assert.deepEqual(found({ 'b.txt': text }, [{ type: 'boilerplate', passage: anchor('a.txt'), is: true }]), []);
  });

  it('have the words of all decisions on them', () => {
    const other: Decision = { type: 'notComparable', passages: [anchor('a.txt', 40), anchor('x.txt', 8)] };
    assert.deepEqual(found({ 'b.txt': text, 'x.txt': text }, [...decisions, other]), []);
    const whole = `${text} There: ${'.'.repeat(4)}on the quay was wet.`;
    assert.equal(whole.indexOf('the quay', 20), 40);
    assert.deepEqual(found({ 'b.txt': whole, 'x.txt': text }, [...decisions, other]), [['a.txt', 'b.txt']]);
  });

  it('may hold several documents', () => {
    const inExport: Decision[] = [{ type: 'boilerplate', passage: anchor('a.txt#2', 8), is: true }];
    assert.deepEqual(found({ 'b.txt#1': 'Other words', 'b.txt#2': text }, inExport), [['a.txt', 'b.txt']]);
    assert.deepEqual(found({ 'b.txt#1': text, 'b.txt#2': 'Other words' }, inExport), []);
  });
});
