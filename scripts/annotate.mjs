// `npm run --silent annotate -- PATH… --format json`: builds first if it must; only the result
// reaches standard output. npm runs scripts in the package's folder; INIT_CWD is where it was called.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathOf } from './arguments.mjs';
import { build, install, root } from './steps.mjs';

install();
build();
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: pathOf('.'),
});
process.exit(status ?? 1);
