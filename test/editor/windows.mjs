// The windows in which the suites of test/editor run: what is opened, and how.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/steps.mjs';

const sentence =
  'The bridge at Tarvik was closed to all traffic on Sunday after inspectors found a crack in its cable.';

/** The names of the windows. */
export const windowNames = ['news', 'trusted', 'project', 'empty', 'roots', 'many', 'guarded', 'attacked'];

/** Makes the folders under `base`; returns name, what to open, and whether workspace trust is on. */
export function makeWindows(base) {
  const folder = (name) => {
    const made = path.join(base, name);
    fs.mkdirSync(made, { recursive: true });
    return made;
  };
  const news = folder('news');
  fs.cpSync(path.join(root, 'media/sample'), news, { recursive: true });
  const trusted = folder('trusted');
  fs.cpSync(path.join(root, 'media/sample'), trusted, { recursive: true });
  const project = folder('project');
  fs.writeFileSync(path.join(project, 'package.json'), '{}');
  fs.writeFileSync(path.join(project, 'requirements.txt'), 'flask==2.0\nnumpy>=1.20\n'.repeat(20));
  fs.writeFileSync(
    path.join(project, 'README.md'),
    `# A tool\n\n${'This tool reads files and prints what it found in them. It is fast and small. '.repeat(10)}\n`,
  );
  fs.writeFileSync(
    path.join(project, 'notes.txt'),
    `${'We should rewrite the parser next week. The tests are slow and somebody has to look at them. '.repeat(10)}\n`,
  );
  const docs = path.join(project, 'docs/guide');
  fs.mkdirSync(docs, { recursive: true });
  for (const name of ['usage', 'options'])
    fs.writeFileSync(
      path.join(docs, `${name}.md`),
      `# ${name}\n\n${'The tool reads the files in the order in which they are given. It prints what it found. It stops at the first fault. '.repeat(6)}\n`,
    );
  const one = folder('one');
  const two = folder('two');
  fs.writeFileSync(path.join(one, 'a.txt'), `Bridge shut\n\n${sentence}\n`);
  fs.writeFileSync(path.join(two, 'b.txt'), `Tarvik bridge closed\n\n${sentence} Ferries run every hour.\n`);
  const roots = path.join(base, 'roots.code-workspace');
  fs.writeFileSync(roots, JSON.stringify({ folders: [{ path: one }, { path: two }] }));
  const many = folder('many');
  for (let i = 0; i < 1200; i++)
    fs.writeFileSync(
      path.join(many, `${i}.txt`),
      `Report number ${i} on the harbour of Tarvik\n\nShip ${i} left the harbour of Tarvik with ${i + 2} crates on board.\n`,
    );
  const guarded = folder('guarded');
  fs.cpSync(path.join(root, 'media/sample'), guarded, { recursive: true });
  fs.symlinkSync(path.join(base, 'outside'), path.join(guarded, '.crossread'));
  const attacked = folder('attacked');
  fs.cpSync(path.join(root, 'media/sample'), attacked, { recursive: true });
  return [
    { name: 'news', open: news, trust: false },
    { name: 'trusted', open: trusted, trust: true },
    { name: 'project', open: project, trust: false },
    { name: 'empty', open: undefined, trust: false },
    { name: 'roots', open: roots, trust: false },
    { name: 'many', open: many, trust: false },
    { name: 'guarded', open: guarded, trust: false },
    { name: 'attacked', open: attacked, trust: false },
  ];
}
