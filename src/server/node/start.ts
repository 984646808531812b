import { createRequire } from 'node:module';
import path from 'node:path';
import type { serveEditor } from './main';

const load = createRequire(__filename);
const { serveEditor: serve } = load(path.join(__dirname, 'node.js')) as { serveEditor: typeof serveEditor };

serve();
