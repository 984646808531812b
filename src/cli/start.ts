import { createRequire } from 'node:module';
import path from 'node:path';
import { writeCompiledSoon } from '../server/node/compiledCode';
import { keepCompiledCode } from './compiledFolder';
import type { runCommandLine } from './main';

keepCompiledCode();

const load = createRequire(__filename);
const { runCommandLine: run } = load(path.join(__dirname, 'node.js')) as { runCommandLine: typeof runCommandLine };

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
writeCompiledSoon();
