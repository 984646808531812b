// `node scripts/windows.mjs FOLDER`: makes what the windows of the editor tests open, for the debugger.
import fs from 'node:fs';
import { makeWindows } from '../test/editor/windows.mjs';
import { pathOf, readArguments } from './arguments.mjs';

const {
  positionals: [named],
} = readArguments({ usage: 'usage: node scripts/windows.mjs [FOLDER]', most: 1 });
const folder = pathOf(named ?? 'out/windows');
fs.rmSync(folder, { recursive: true, force: true });
makeWindows(folder);
