import assert from 'node:assert/strict';
import fs from 'node:fs';
import { tableTexts } from '../../src/server/wording/codeNames';
import { sourcesBelow } from './sources';

const textsIn = (name: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(name, 'utf8')) as Record<string, string>;
const linksIn = (text: string): string[] => [...text.matchAll(/\(command:[^)]+\)/g)].map(([link]) => link);
/** A word by number, `{0:article|articles}`, need not stand in a language that has one form of it. */
const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\d(?=[:}])/g))].sort();

describe('translations', () => {
  it('fill every placeholder of the manifest, also in German', () => {
    const manifest = fs.readFileSync('package.json', 'utf8');
    const texts = textsIn('package.nls.json');
    const german = textsIn('package.nls.de.json');
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]));
    for (const key of used) {
      assert.ok(texts[key] && german[key], key);
      assert.deepEqual(linksIn(german[key]), linksIn(texts[key]), key);
    }
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
    assert.deepEqual(Object.keys(german), Object.keys(texts));
  });

  it('have every text that people see in German, with the same places to fill', () => {
    const bundle = textsIn('media/l10n/bundle.l10n.de.json');
    const shown = new Set(tableTexts());
    for (const file of sourcesBelow('src'))
      for (const match of fs.readFileSync(file, 'utf8').matchAll(/(?:l10n\.t|\btranslate)\(\s*'((?:[^'\\]|\\.)*)'/g))
        shown.add(match[1].replace(/\\'/g, "'"));
    for (const text of shown) {
      assert.ok(bundle[text], text);
      assert.deepEqual(placeholdersIn(bundle[text]), placeholdersIn(text), text);
    }
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !shown.has(text)),
      [],
    );
  });
});
