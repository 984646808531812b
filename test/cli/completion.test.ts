import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { completionFor } from '../../src/cli/completion';
import { help } from '../../src/cli/help';
import { commandNames, optionTypes, readCommandLine, shells, type Shell } from '../../src/cli/options';

/** What a shell offers behind some words; the last one is what has been typed of the next. */
const scripts: Readonly<Record<Shell, (file: string, words: readonly string[]) => readonly string[]>> = {
  bash: (file, words) => [
    '--norc',
    '-c',
    `source '${file}'; COMP_WORDS=(crossread "$@"); COMP_CWORD=$#; _crossread; ` +
      // What `-o default` does where the function offers nothing.
      '[[ ${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "${@: -1}")); printf "%s\\n" "${COMPREPLY[@]}"',
    'bash',
    ...words,
  ],
  // Completion of zsh runs in its line editor alone: what the script hands on to it is printed instead.
  zsh: (file, words) => [
    '-f',
    '-c',
    `compdef() { }; _describe() { print -l -- \${commands%%:*} }; _files() { print -l -- *(N) }; ` +
      `_arguments() { for each in "$@"; do case $each in --*) print -r -- "\${\${each%%\\[*}%=}" ;; *_files) _files ;; esac; done }; ` +
      `source '${file}'; words=(crossread "$@"); CURRENT=\${#words}; PREFIX=\${words[-1]}; _crossread`,
    'zsh',
    ...words,
  ],
  fish: (file, words) => ['--no-config', '-c', `source '${file}'; complete -C "crossread ${words.join(' ')}"`],
};

describe('completions', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread completion-'));
    for (const shell of shells) fs.writeFileSync(path.join(folder, `script.${shell}`), completionFor(shell));
    fs.mkdirSync(path.join(folder, 'here'));
    fs.writeFileSync(path.join(folder, 'here', 'wire one.txt'), '');
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  for (const shell of shells)
    for (const [words, offered, others] of [
      [[''], ['brief', 'check', 'completion', 'wire'], ['--format']],
      // zsh itself leaves what does not begin so.
      [['br'], ['brief'], shell === 'zsh' ? [] : ['check']],
      [['brief', ''], ['wire'], ['check']],
      [
        ['brief', '--'],
        ['--format', '--around', '--help'],
        ['--baseline', '--stdio'],
      ],
      [['wire', '--'], ['--format', '--out'], ['--around']],
      ...(shell === 'zsh'
        ? []
        : ([
            [
              ['check', '--format', ''],
              ['sarif', 'text'],
              ['html', 'wire'],
            ],
            [['check', '--format', 's'], ['sarif'], ['text']],
            [['check', '--baseline', ''], ['wire'], ['sarif']],
            [['completion', ''], ['fish'], ['wire']],
          ] as const)),
    ] as const)
      it(`of ${shell} behind “${words.join(' ')}”`, function () {
        const file = path.join(folder, `script.${shell}`);
        const { error, status, stdout, stderr } = spawnSync(shell, scripts[shell](file, words), {
          cwd: path.join(folder, 'here'),
          encoding: 'utf8',
          env: { ...process.env, HOME: folder },
        });
        // Where a shell is not installed, the report counts this as not run.
        if (error) return this.skip();
        assert.ok(status === 0 || status === 1, stderr);
        assert.equal(stderr, '');
        const lines = stdout.split('\n').map((line) => line.split('\t')[0]);
        const isOffered = (word: string): boolean =>
          lines.some((line) => line === word || line.startsWith(`${word}\\ `) || line.startsWith(`${word} `));
        for (const word of offered) assert.ok(isOffered(word), `${word} in ${stdout}`);
        for (const word of others) assert.ok(!isOffered(word), `no ${word} in ${stdout}`);
      });

  it('hold no mark in their texts that would end a word', () => {
    for (const shell of shells) assert.doesNotMatch(completionFor(shell), /undefined|\[object/);
    for (const line of completionFor('zsh').split('\n')) assert.equal(line.split("'").length % 2, 1, line);
  });

  it('know every command and option, and help does', () => {
    for (const name of commandNames) assert.ok(help.includes(`crossread ${name}`) || name === 'annotate', name);
    for (const name of Object.keys(optionTypes)) {
      assert.ok(help.includes(`--${name}`), name);
      for (const shell of shells) assert.match(completionFor(shell), new RegExp(`(?:--|-l )${name}\\b`), name);
    }
  });

  it('are asked for by the name of a shell', () => {
    assert.deepEqual(readCommandLine(['completion', 'fish']), { run: 'completion', shell: 'fish' });
    for (const words of [['completion'], ['completion', 'tcsh'], ['completion', 'bash', 'zsh']])
      assert.deepEqual(readCommandLine(words), { run: 'error', message: 'completion takes one of bash, zsh and fish' });
  });
});
