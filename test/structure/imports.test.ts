import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { tableTexts } from '../../src/server/wording/codeNames';

/** What each folder of src may import from. */
const allowed: Record<string, string[]> = {
  lexicon: [],
  text: ['lexicon'],
  formats: ['lexicon', 'text'],
  article: ['lexicon', 'text', 'formats'],
  annotations: ['lexicon', 'text', 'formats', 'article'],
  corpus: ['lexicon', 'text', 'formats', 'article', 'annotations'],
  protocol: [],
  server: ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus', 'protocol'],
  // of the server, the sentences for people alone
  cli: ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus', 'server'],
  // of text, what tells text from other files alone
  editor: ['text', 'protocol'],
};
const pure = new Set(['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus']);

function files(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : name.endsWith('.ts') && !name.endsWith('.d.ts') ? [name] : [];
  });
}

const imports = (file: string): string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map(
    (match) => match[1],
  );

describe('the house', () => {
  for (const file of files('src')) {
    const folder = path.relative('src', file).split(path.sep)[0];
    it(`${file} imports what its folder may`, () => {
      assert.ok(allowed[folder] !== undefined, `${folder} is no folder of the house`);
      for (const name of imports(file)) {
        if (name.startsWith('.')) {
          const target = path.relative('src', path.resolve(path.dirname(file), name)).split(path.sep)[0];
          assert.ok(target === folder || allowed[folder].includes(target), `${name} is out of bounds`);
          if (folder === 'cli' && target === 'server') assert.ok(name.startsWith('../server/wording/'));
          if (folder === 'editor' && target === 'text') assert.ok(name.endsWith('/text/decode'));
        } else {
          if (pure.has(folder)) assert.ok(!/^(node:|vscode)/.test(name), `${name} in the engine`);
          if (folder !== 'editor') assert.notEqual(name, 'vscode');
          if (name.startsWith('node:'))
            assert.ok(
              folder === 'cli' || path.dirname(file).endsWith(path.join('server', 'node')),
              `${name} outside the command line and the server’s Node part`,
            );
        }
      }
    });
  }

  it('ships a browser bundle without Node built-ins', () => {
    for (const name of ['dist/web/editor.js', 'dist/web/server.js']) {
      const bundle = fs.readFileSync(name, 'utf8');
      for (const match of bundle.matchAll(/\brequire\("([^"]+)"\)/g))
        assert.equal(match[1], 'vscode', `${name} requires ${match[1]}`);
    }
  });

  const json = (name: string): Record<string, string> =>
    JSON.parse(fs.readFileSync(name, 'utf8')) as Record<string, string>;
  const links = (text: string): string[] => [...text.matchAll(/\(command:[^)]+\)/g)].map(([link]) => link);
  const holes = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

  it('has a text for every placeholder of the manifest, also in German', () => {
    const manifest = fs.readFileSync('package.json', 'utf8');
    const texts = json('package.nls.json');
    const german = json('package.nls.de.json');
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]));
    for (const key of used) {
      assert.ok(texts[key] && german[key], key);
      assert.deepEqual(links(german[key]), links(texts[key]), key);
    }
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
    assert.deepEqual(Object.keys(german), Object.keys(texts));
  });

  it('has every text that people see in German, with the same places to fill', () => {
    const bundle = json('media/l10n/bundle.l10n.de.json');
    const said = new Set(tableTexts());
    for (const file of files('src'))
      for (const match of fs.readFileSync(file, 'utf8').matchAll(/(?:l10n\.t|\btranslate)\(\s*'((?:[^'\\]|\\.)*)'/g))
        said.add(match[1].replace(/\\'/g, "'"));
    for (const text of said) {
      assert.ok(bundle[text], text);
      assert.deepEqual(holes(bundle[text]), holes(text), text);
    }
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !said.has(text)),
      [],
    );
  });
});
