import { createRequire } from 'node:module';
import path from 'node:path';
import { writeCompiledSoon } from './compiledCode';
import type { serveEditor } from './main';

const load = createRequire(__filename);
const { serveEditor: serve } = load(path.join(__dirname, 'node.js')) as { serveEditor: typeof serveEditor };

serve();

// Kept where `NODE_COMPILE_CACHE` says, if anywhere.
writeCompiledSoon();
