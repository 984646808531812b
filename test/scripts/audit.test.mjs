import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { connectionsIn, faultsOfLock, lockedFolders, shippedScripts, unusedConnections } from '../../scripts/audit.mjs';
import { licencesText, mayShip, packageFolders } from '../../scripts/licences.mjs';
import { root } from '../../scripts/steps.mjs';

const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');

describe('audit', () => {
  it('knows every lock file', () => {
    const below = (folder) =>
      fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        if (entry.isDirectory() && !/^(?:node_modules|dist|out|\..*)$/.test(entry.name))
          return below(`${folder}${entry.name}/`);
        return entry.name === 'package-lock.json' ? [folder] : [];
      });
    assert.deepEqual(below('').sort(), [...lockedFolders].sort());
  });

  for (const folder of lockedFolders)
    it(`finds nothing amiss in ${folder}package-lock.json`, () =>
      assert.deepEqual(
        faultsOfLock(JSON.parse(read(`${folder}package.json`)), JSON.parse(read(`${folder}package-lock.json`))),
        [],
      ));

  it('names what is not pinned, names a host, has no checksum or runs a script', () => {
    const integrity = 'sha512-AAAA';
    const packages = {
      '': {},
      'node_modules/a': { integrity, resolved: 'https://host.invalid/a.tgz' },
      'node_modules/b': {},
      'node_modules/c': { integrity: 'sha1-AAAA' },
      'node_modules/c/node_modules/@d/e': { integrity, hasInstallScript: true },
      'node_modules/esbuild': { integrity, hasInstallScript: true },
    };
    assert.deepEqual(faultsOfLock({ dependencies: { a: '1.0.0', b: '^1.0.0' } }, { packages }), [
      'b is not pinned: ^1.0.0',
      'a names a host: https://host.invalid/a.tgz',
      'b has no checksum',
      'c has no checksum',
      '@d/e runs a script when it is installed',
    ]);
  });

  it('finds what opens a connection in code', () => {
    for (const [code, found] of [
      ['let x=fetch("a")', ['fetch']],
      ['a.prefetch(b);c.fetch(d);class e{async fetch(f,{g:h}={}){}}', []],
      ['new XMLHttpRequest;new WebSocket(x)', ['XMLHttpRequest', 'WebSocket']],
      ['var h=require("node:https"),f=require("fs")', ['http']],
    ])
      assert.deepEqual(connectionsIn(code), found, code);
  });
});

describe('what ships', () => {
  it('opens no connection', () => {
    const scripts = shippedScripts();
    assert.ok(scripts.length >= 10);
    for (const name of scripts) assert.deepEqual(connectionsIn(read(name)), unusedConnections.get(name) ?? [], name);
  });

  it('carries the licence of each package in it', () => {
    const text = read('dist/LICENCES.txt');
    for (const name of ['vscode-jsonrpc', 'lru-cache', 'linkedom', 'unpdf', 'd3-zoom', 'yaml'])
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    assert.match(read('.vscodeignore'), /^!dist\/LICENCES\.txt$/m);
  });

  it('is told apart by package, whatever lies within it', () => {
    assert.deepEqual(
      packageFolders([
        'src/a.ts',
        'node_modules/b/lib/x.js',
        'node_modules/b/y.js',
        'node_modules/b/node_modules/@c/d/z.js',
      ]),
      ['node_modules/b', 'node_modules/b/node_modules/@c/d'],
    );
  });

  it('is under a licence that allows it', () => {
    for (const [licence, may] of [
      ['MIT', true],
      ['(MIT OR GPL-3.0-or-later)', true],
      ['(MIT AND Zlib)', true],
      ['MIT AND GPL-2.0', false],
      ['GPL-3.0', false],
      ['', false],
    ])
      assert.equal(mayShip(licence), may, licence);
    assert.throws(() => licencesText([{ name: 'x', version: '1.0.0', licence: 'GPL-3.0', texts: [] }]), /may not ship/);
  });
});

describe('unit tests', () => {
  it('cannot open a connection', () => {
    assert.throws(() => fetch('http://127.0.0.1:1'), /no connection/);
    assert.throws(() => http.get('http://127.0.0.1:1'), /no connection/);
    assert.throws(() => net.connect(1), /no connection/);
  });
});
