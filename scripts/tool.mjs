// Runs one of the project's own tools: evaluate, bench, train, corpus, news.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './steps.mjs';

const [tool, ...args] = process.argv.slice(2);
const base = process.env.INIT_CWD ?? process.cwd();
install();
build(['--tools']);
// Folders are given relative to where the command was run; bench, corpus and news take words.
const resolved = args.map((argument, i) =>
  i === 0 && !argument.startsWith('-') && !['bench', 'corpus', 'news'].includes(tool)
    ? path.resolve(base, argument)
    : argument,
);
const flags = tool === 'bench' ? ['--expose-gc'] : tool === 'train' ? ['--max-old-space-size=8000'] : [];
const { status } = spawnSync(process.execPath, [...flags, path.join(root, 'out', `${tool}.js`), ...resolved], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
