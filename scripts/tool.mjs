// Runs one of the project's own tools: evaluate, bench, train, corpus, news …; each reads its own arguments.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './steps.mjs';

const [tool, ...args] = process.argv.slice(2);
install();
build(['--tools']);
const flags = tool === 'bench' ? ['--expose-gc'] : tool === 'train' ? ['--max-old-space-size=8000'] : [];
const { status } = spawnSync(process.execPath, [...flags, path.join(root, 'out', `${tool}.js`), ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
