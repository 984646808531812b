import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { parse as parseToml } from 'smol-toml';
import { root } from '../../scripts/steps.mjs';
import { codeIn, commandsIn, documents, optionsIn } from './documented.mjs';

const textOf = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(textOf('package.json'));

/** As the command line is called from a clone and where it is installed. */
const programs = ['crossread', 'npx crossread', 'npm run --silent annotate --'];

/** What a way of calling says: `PATH… [--format json|csv]`; a line without these is one that somebody types. */
const isSynopsis = (command) => /[[|…]|\b(?:PATH|FOLDER|DIR|FILE)\b/.test(command);

/** The least that a synopsis asks for, and the words of its choices: `completion bash|zsh`. */
function choicesOf(synopsis) {
  let bare = synopsis;
  while (/\[[^[\]]*\]/.test(bare)) bare = bare.replace(/\s*\[[^[\]]*\]/g, '');
  const words = bare.replaceAll('…', '').split(/\s+/);
  const choice = words.findIndex((word) => word.includes('|'));
  return choice < 0 ? [words] : words[choice].split('|').map((word) => words.with(choice, word));
}

describe('documents', function () {
  this.timeout(60_000);
  let folder;
  let commandLine;
  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-documents-'));
    const outfile = path.join(folder, 'options.cjs');
    const entryPoints = [path.join(root, 'src/cli/options.ts')];
    await esbuild.build({ entryPoints, outfile, bundle: true, format: 'cjs', platform: 'node' });
    commandLine = createRequire(import.meta.url)(outfile);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const taken = (words) => {
    const read = commandLine.readCommandLine(words);
    assert.notEqual(read.run, 'error', `${words.join(' ')}: ${read.message}`);
    return read;
  };

  it('have commands, and what is typed of them is told from what is said of them', () => {
    const text =
      '`crossread check`\n\n```\ncrossread brief a --around b   # c\n  crossread annotate a \\\n  --min-score 1 | less\n$(crossread completion zsh)"\n```\n\n```lua\ncrossread = 1\n```\n';
    assert.deepEqual(commandsIn(text, ['crossread']), [
      'brief a --around b',
      'annotate a --min-score 1',
      'completion zsh',
      'check',
    ]);
    assert.deepEqual(choicesOf('check PATH… [--baseline FILE [--write]]'), [['check', 'PATH']]);
    assert.deepEqual(choicesOf('completion bash|zsh'), [
      ['completion', 'bash'],
      ['completion', 'zsh'],
    ]);
    assert.deepEqual(optionsIn('a --min-score S [--out PATH] -- b--c'), ['--min-score', '--out']);
  });

  it('name commands that the command line takes, as they stand', () => {
    let found = 0;
    for (const name of documents)
      for (const command of commandsIn(textOf(name), programs)) {
        found++;
        // A program or command that is only named: `crossread`, `crossread check`.
        if (command === '' || commandLine.commandNames.includes(command)) continue;
        for (const words of isSynopsis(command) ? choicesOf(command) : [command.split(/\s+/)]) taken(words);
        for (const option of optionsIn(command))
          assert.ok(option.slice(2) in commandLine.optionTypes, `${name}: ${option}`);
      }
    assert.ok(found > 25, `${found}`);
  });

  it('tell all options of each command, and their words', () => {
    const lines = commandsIn(textOf('docs/command-line.md'), programs.slice(2));
    for (const run of commandLine.commandNames) {
      const own = lines.filter((line) => taken(choicesOf(line)[0]).run === run);
      assert.ok(own.length > 0, run);
      const told = new Set(own.flatMap(optionsIn));
      const wanted = Object.keys(commandLine.commandsOf).filter((option) =>
        commandLine.commandsOf[option].includes(run),
      );
      // Those that every command takes stand with the first.
      for (const option of ['--help', '--version']) told.delete(option);
      assert.deepEqual([...told].sort(), wanted.map((option) => `--${option}`).sort(), run);
      const formats = { annotate: 'annotateFormats', brief: 'briefFormats', check: 'checkFormats' }[run];
      const words = own.map((line) => /--format (\S+?)\]/.exec(line)?.[1]).find(Boolean);
      assert.deepEqual(words?.split('|'), formats && [...commandLine[formats]], run);
    }
  });

  it('start the server and the assistant with words that the command line takes', () => {
    let found = 0;
    for (const name of documents)
      for (const { code } of codeIn(textOf(name)).blocks)
        for (const [, list] of code.matchAll(/((?:["'][^"'\n]*["'](?:,\s*|\s+)?){2,})/g)) {
          const words = [...list.matchAll(/["']([^"'\n]*)["']/g)].map(([, word]) => word);
          const at = words.findIndex((word) => commandLine.commandNames.includes(word));
          if (at < 0) continue;
          found++;
          taken(words.slice(at));
        }
    assert.ok(found >= 5, `${found}`);
  });

  it('hold settings that can be read, and start no server that they do not name', () => {
    const parsers = { toml: parseToml, json: JSON.parse };
    let found = 0;
    for (const name of documents)
      for (const { language, code } of codeIn(textOf(name)).blocks) {
        if (!(language in parsers)) continue;
        found++;
        const settings = parsers[language](code);
        // Of Helix: a language names its servers, and one that is not Helix's own is defined.
        const servers = (settings.language ?? []).flatMap((own) => own['language-servers']);
        for (const server of servers) assert.ok(server === 'marksman' || server in settings['language-server'], server);
      }
    assert.ok(found >= 5, `${found}`);
  });

  it('name scripts that there are', () => {
    let found = 0;
    for (const name of documents)
      for (const [command, script] of textOf(name).matchAll(
        /\bnpm (?:run (?:--silent )?)?(start|test|(?<=run (?:--silent )?)[a-z][a-z-]*)/g,
      )) {
        found++;
        assert.ok(script in manifest.scripts, `${name}: ${command}`);
      }
    assert.ok(found > 40, `${found}`);
  });
});
