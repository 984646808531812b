import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { serverVariables } from '../../src/editor/node/serverVariables';

describe('variables of the server’s process', () => {
  it('have Node keep what it compiled in the folder of the extension, where it can', () => {
    const storage = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-'));
    try {
      const script = path.join(storage, 'script.js');
      fs.writeFileSync(script, 'const { length } = "compiled"; process.exit(length === 8 ? 0 : 1);');
      const env = { ...process.env, ...serverVariables(path.join(storage, 'kept')) };
      assert.equal(spawnSync(process.execPath, [script], { env }).status, 0);
      // Earlier versions of Node take no notice.
      const canKeep = 'enableCompileCache' in module;
      assert.deepEqual(fs.readdirSync(storage).sort(), canKeep ? ['kept', 'script.js'] : ['script.js']);
    } finally {
      fs.rmSync(storage, { recursive: true });
    }
  });
});
