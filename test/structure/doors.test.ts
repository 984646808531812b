import assert from 'node:assert/strict';
import fs from 'node:fs';
import { sourcesBelow } from './sources';

/** Ways to show something in the editor, and the files that alone may use them: there the text is made safe for its place. */
const doors: readonly { readonly way: RegExp; readonly files: readonly string[] }[] = [
  { way: /\.show(?:Information|Warning|Error)Message\b/, files: ['src/editor/messages.ts'] },
  { way: /\.setStatusBarMessage\b/, files: ['src/editor/statusMessage.ts'] },
  { way: /\.createStatusBarItem\b/, files: ['src/editor/status.ts'] },
  { way: /\.(?:showQuickPick|createQuickPick)\b/, files: ['src/editor/pick.ts', 'src/editor/findPick.ts'] },
  // Words of notes are trusted with nothing.
  { way: /\bisTrusted\b(?! = false)/, files: ['src/editor/clientOptions.ts'] },
  { way: /\bsupportHtml\b(?! = false)/, files: ['src/editor/clientOptions.ts'] },
  { way: /\bsupportThemeIcons\b/, files: [] },
  { way: /\.(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, files: [] },
];

describe('doors through which text is shown', () => {
  const sources = [...sourcesBelow('src/editor'), ...sourcesBelow('src/webview')];
  for (const { way, files } of doors)
    it(`${way.source} stands in ${files.join(', ') || 'no file'}`, () => {
      const found = sources.filter((name) => way.test(fs.readFileSync(name, 'utf8')));
      assert.deepEqual(found.sort(), [...files].sort());
    });
});
