import module, { createRequire } from 'node:module';
import path from 'node:path';
import type { serveEditor } from './main';

/** By then a folder was read: what it takes is compiled. */
const compiledAfterMs = 20_000;

const load = createRequire(__filename);
const { serveEditor: serve } = load(path.join(__dirname, 'node.js')) as { serveEditor: typeof serveEditor };

serve();

// Kept where `NODE_COMPILE_CACHE` says, if anywhere; Node knows of it from version 22.10 on.
const { flushCompileCache } = module as typeof module & { readonly flushCompileCache?: () => void };
if (flushCompileCache) setTimeout(flushCompileCache, compiledAfterMs).unref();
