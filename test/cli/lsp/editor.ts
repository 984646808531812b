import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { flood } from '../../fixtures/articles';

/** What an editor printed: by name, values as JSON; `errors` is what it complained of. */
export interface Printed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: string;
}

/** Settings as docs/editors.md has them: the code below a heading. */
export function settingsUnder(heading: string): string {
  const text = fs.readFileSync('docs/editors.md', 'utf8');
  const at = text.indexOf(`\n${heading}\n`);
  const code = /```\w+\n(.*?)```/s.exec(text.slice(at));
  if (at < 0 || !code) throw new Error(`docs/editors.md has no settings under ${heading}`);
  return code[1];
}

/** What a program prints of its version; undefined where it is not there. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * Runs an editor on a folder of three articles, with the built server as `crossread`.
 * @param files settings and script, written beside the articles' folder
 * @param args where `{}` stands for the folder of these files
 * @returns lines of its output of the form `name=JSON`
 */
export function runEditor(program: string, args: readonly string[], files: Readonly<Record<string, string>>): Printed {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread-editor-'));
  try {
    const articles = path.join(folder, 'articles');
    const programs = path.join(folder, 'bin');
    for (const each of [articles, programs]) fs.mkdirSync(each);
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(articles, `${name}.txt`), text);
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    const command = `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`;
    fs.writeFileSync(path.join(programs, 'crossread'), command, { mode: 0o755 });
    const { stdout, stderr } = spawnSync(
      program,
      args.map((each) => each.replace('{}', folder)),
      {
        cwd: articles,
        encoding: 'utf8',
        timeout: 110_000,
        env: { ...process.env, HOME: folder, PATH: `${programs}${path.delimiter}${process.env.PATH}` },
      },
    );
    const values = Array.from(
      stdout.matchAll(/^(\w+)=(.*)$/gm),
      ([, name, value]) => [name, JSON.parse(value)] as const,
    );
    return { values: Object.fromEntries(values), errors: stderr };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
