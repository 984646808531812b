import assert from 'node:assert/strict';
import { circlesOf } from './circles';
import { importsOf, resolveImport, sourcesBelow } from './sources';

const graph = (edges: Record<string, string>): Map<string, string[]> =>
  new Map(Object.entries(edges).map(([node, targets]) => [node, targets.split(' ').filter((name) => name !== '')]));

describe('circles of a graph', () => {
  it('are found, each once', () => {
    assert.deepEqual(circlesOf(graph({ a: 'b', b: 'c', c: 'a', d: 'a e', e: 'f', f: 'e' })), [
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });
  it('are not seen where two roads lead to one node', () => {
    assert.deepEqual(circlesOf(graph({ a: 'b c', b: 'd', c: 'd', d: '' })), []);
  });
  it('are one where they share a node', () => {
    assert.deepEqual(circlesOf(graph({ a: 'b', b: 'a c', c: 'b' })), [['a', 'b', 'c']]);
  });
});

describe('imports', () => {
  it('form no circle, type-only imports included', () => {
    const imports = sourcesBelow('src').map((file): [string, string[]] => [
      file,
      importsOf(file).flatMap((name) => (name.startsWith('.') ? (resolveImport(file, name) ?? []) : [])),
    ]);
    assert.deepEqual(circlesOf(new Map(imports)), []);
  });
});
