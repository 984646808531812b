import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** What each folder of src may import from. */
const allowed: Record<string, string[]> = {
  bytes: [],
  article: [],
  annotations: ['article'],
  corpus: ['article', 'annotations'],
  protocol: [],
  server: ['article', 'annotations', 'corpus', 'protocol'],
  // of the server, the sentences for people alone
  cli: ['bytes', 'article', 'annotations', 'corpus', 'server'],
  editor: ['bytes', 'protocol'],
};
const pure = new Set(['bytes', 'article', 'annotations', 'corpus']);

function files(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : name.endsWith('.ts') && !name.endsWith('.d.ts') ? [name] : [];
  });
}

const imports = (file: string): string[] => [...fs.readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map((match) => match[1]);

describe('the house', () => {
  for (const file of files('src')) {
    const folder = path.relative('src', file).split(path.sep)[0];
    it(`${file} imports what its folder may`, () => {
      assert.ok(allowed[folder] !== undefined, `${folder} is no folder of the house`);
      for (const name of imports(file)) {
        if (name.startsWith('.')) {
          const target = path.relative('src', path.resolve(path.dirname(file), name)).split(path.sep)[0];
          assert.ok(target === folder || allowed[folder].includes(target), `${name} is out of bounds`);
          if (folder === 'cli' && target === 'server') assert.equal(name, '../server/text');
        } else {
          if (pure.has(folder)) assert.ok(!/^(node:|vscode)/.test(name), `${name} in the engine`);
          if (folder !== 'editor') assert.notEqual(name, 'vscode');
          if (name.startsWith('node:')) assert.ok(folder === 'cli' || path.dirname(file).endsWith(path.join('server', 'node')), `${name} outside the command line and the server’s Node part`);
        }
      }
    });
  }

  it('ships a browser bundle without Node built-ins', () => {
    for (const name of ['dist/web/editor.js', 'dist/web/server.js']) {
      const bundle = fs.readFileSync(name, 'utf8');
      for (const match of bundle.matchAll(/\brequire\("([^"]+)"\)/g)) assert.equal(match[1], 'vscode', `${name} requires ${match[1]}`);
    }
  });

  it('declares every command it registers, and registers every command it declares', () => {
    const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { contributes: { commands: { command: string; title: string }[]; viewsWelcome: { contents: string }[] } };
    const declared = manifest.contributes.commands.map(({ command }) => command).sort();
    const source = fs.readFileSync('src/editor/commands.ts', 'utf8');
    const registered = [...source.matchAll(/register\('(crossread\.[\w.]+)'/g)].map((match) => match[1]);
    const toggles = /const toggles = \[([^\]]+)\]/.exec(source)![1].match(/'(\w+)'/g)!.map((name) => `crossread.toggle.${name.slice(1, -1)}`);
    assert.deepEqual([...registered, ...toggles].sort(), declared);
  });

  it('has a text for every placeholder of the manifest', () => {
    const manifest = fs.readFileSync('package.json', 'utf8');
    const texts = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]));
    for (const key of used) assert.ok(texts[key], key);
    for (const key of Object.keys(texts)) assert.ok(used.has(key), `${key} is not used`);
  });
});
