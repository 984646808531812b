import assert from 'node:assert/strict';
import fs from 'node:fs';
import { sourcesBelow } from './sources';

interface Offered {
  readonly command: string;
  readonly when?: string;
}

const { commands, views, menus } = (
  JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
    contributes: {
      commands: readonly { command: string; enablement?: string }[];
      views: Readonly<Record<string, readonly { id: string; icon?: string }[]>>;
      menus: Readonly<Record<string, readonly Offered[]>>;
    };
  }
).contributes;

/** When the palette offers a command; undefined is always. */
const offeredWhen = (name: string): string | undefined =>
  menus.commandPalette.find(({ command }) => command === name)?.when ??
  commands.find(({ command }) => command === name)?.enablement;

/** Commands that do what they say in any window: they ask for what they need, or turn a setting over. */
const runAnywhere = /^crossread\.(?:showLog|openSample|import|addArticle|pasteArticle|toggle\.\w+)$/;

describe('the manifest', () => {
  it('gives each view an icon of its own', () => {
    const icons = Object.values(views)
      .flat()
      .map(({ icon }) => icon);
    assert.ok(icons.length >= 6);
    for (const icon of icons) assert.match(icon ?? '', /^\$\([a-z-]+\)$/);
    assert.equal(new Set(icons).size, icons.length);
  });

  it('offers no command in the palette that cannot run', () => {
    const always = commands.map(({ command }) => command).filter((name) => offeredWhen(name) === undefined);
    assert.deepEqual(
      always.filter((name) => !runAnywhere.test(name)),
      [],
    );
  });

  it('offers to pause what is read, and to resume what is paused, never both', () => {
    for (const [command, when] of [
      ['crossread.pause', 'crossread.reading'],
      ['crossread.resume', 'crossread.paused'],
    ]) {
      assert.equal(offeredWhen(command), when);
      for (const offered of Object.values(menus).flat())
        if (offered.command === command) assert.ok(offered.when?.split(' && ').includes(when), offered.when);
    }
  });
});

describe('what the editor shows', () => {
  it('speaks of no times that only touch', () => {
    const texts = ['package.nls.json', 'media/l10n/bundle.l10n.de.json'].map((name) => fs.readFileSync(name, 'utf8'));
    for (const text of texts) assert.doesNotMatch(text, /only touch|touching times/i);
  });

  it('shows progress of reading in the view, and as a notification for imports alone', () => {
    const showing = sourcesBelow('src/editor').filter((name) =>
      fs.readFileSync(name, 'utf8').includes('ProgressLocation.Notification'),
    );
    assert.deepEqual(showing, ['src/editor/commands/importCommands.ts']);
  });
});
