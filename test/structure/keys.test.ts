import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly linux?: string;
  readonly win?: string;
  readonly when?: string;
}

const { keybindings } = (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { contributes: { keybindings: Key[] } })
  .contributes;

describe('keys', () => {
  it('begin with one chord on all systems, which other parts of VS Code use in terminals and in the Explorer alone', () => {
    // By default Ctrl+Alt+R runs a recent command in a terminal and, on Linux, shows the file of the Explorer in its
    // folder; Cmd+Alt+R, which macOS has in its place, shows a file in the Finder.
    for (const { command, key, mac, linux, win, when = '' } of keybindings) {
      assert.match(key, /^ctrl\+alt\+r (?:shift\+)?[a-z0-9]$/, command);
      assert.deepEqual([mac, linux, win], [undefined, undefined, undefined], command);
      assert.match(when, /^crossread\.(?:articleActive|aligned) && !terminalFocus && !explorerViewletFocus$/, command);
    }
  });

  it('are told as they are: with Ctrl on a Mac too', () => {
    for (const file of ['README.md', 'docs/guide.md', 'media/walkthrough/jump.md', 'media/walkthrough/jump.de.md']) {
      const text = fs.readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /\bCmd\b|⌘/, file);
      if (file !== 'README.md') assert.ok(text.includes('`Ctrl+Alt+R`') || text.includes('`Strg+Alt+R`'), file);
    }
  });

  it('are each of one command', () => {
    assert.equal(new Set(keybindings.map(({ key }) => key)).size, keybindings.length);
  });
});
