import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { flood } from '../../fixtures/articles';

/** Starts the server for the file that is open, waits for a hover at the toll, and prints it. */
const script = `
local server = vim.lsp.start({
  name = 'crossread',
  cmd = { vim.env.CROSSREAD_NODE, vim.env.CROSSREAD_CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})
assert(server, 'no server')
local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 4, character = 17 } }
local told
vim.wait(20000, function()
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 2000) or {}
  local answer = answers[server] or {}
  told = answer.result and answer.result.contents.value
  return told ~= nil and told:find('3 of 3') ~= nil
end, 200)
io.stdout:write(told or 'nothing')
vim.cmd('qa!')
`;

describe('language server in Neovim', function () {
  this.timeout(60_000);

  it('answers a hover', function () {
    // Where it is not installed, the report counts this as not run.
    if (spawnSync('nvim', ['--version']).status !== 0) return this.skip();
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread-nvim-'));
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, `${name}.txt`), text);
    fs.writeFileSync(path.join(folder, 'hover.lua'), script);
    const { stdout, stderr } = spawnSync('nvim', ['--headless', '--clean', 'post.txt', '-S', 'hover.lua'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
      env: { ...process.env, CROSSREAD_NODE: process.execPath, CROSSREAD_CLI: path.resolve('dist/cli.js') },
    });
    fs.rmSync(folder, { recursive: true });
    assert.match(stdout, /3 of 3 articles/, stderr);
    assert.match(stdout, /herald\.txt#L5/);
  });
});
