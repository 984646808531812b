// `node scripts/windows.mjs FOLDER`: makes what the windows of the editor tests open, for the debugger.
import fs from 'node:fs';
import path from 'node:path';
import { makeWindows } from '../test/editor/windows.mjs';

const folder = path.resolve(process.argv[2] ?? 'out/windows');
fs.rmSync(folder, { recursive: true, force: true });
makeWindows(folder);
