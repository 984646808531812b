// `npm run --silent annotate -- PATH… --format json`: builds first if it must; only the result
// reaches standard output.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './steps.mjs';

install();
build();
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
