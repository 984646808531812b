import assert from 'node:assert/strict';
import { relativeAddress } from '../../../src/server/workspace/relativeAddress';

describe('the way from a folder to a file', () => {
  const cases: readonly [base: string, file: string, way: string][] = [
    ['file:///n', 'file:///n/a.txt', 'a.txt'],
    ['file:///n/', 'file:///n/a%20b.txt', 'a%20b.txt'],
    ['file:///n/out', 'file:///n/a.txt', '../a.txt'],
    ['file:///n/out/deep', 'file:///n/in/a.txt', '../../in/a.txt'],
    ['file:///', 'file:///n/a.txt', 'n/a.txt'],
    ['file:///n', 'vscode-vfs://host/n/a.txt', 'vscode-vfs://host/n/a.txt'],
    ['vscode-vfs://one/n', 'vscode-vfs://other/n/a.txt', 'vscode-vfs://other/n/a.txt'],
    ['', 'file:///n/a.txt', 'file:///n/a.txt'],
  ];
  for (const [base, file, way] of cases) it(`${base} → ${file}`, () => assert.equal(relativeAddress(base, file), way));
});
