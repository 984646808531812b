import assert from 'node:assert/strict';
import { runEditor, settingsUnder, versionOf } from './editor';

/** Uses the commands that a reader has, and prints what they lead to. */
const script = `
local function tell(name, value) io.stdout:write(name .. '=' .. vim.json.encode(value) .. '\\n') end
local function await(test) assert(vim.wait(20000, test, 50), 'waited in vain') end
local function go(words) vim.fn.cursor(1, 1); assert(vim.fn.search('\\\\V' .. words) > 0) end
local function listed()
  local found = vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))
  return vim.tbl_map(function(row) return vim.fn.fnamemodify(vim.fn.bufname(row.bufnr), ':t') .. ':' .. row.lnum end, found)
end
local function list(ask)
  vim.fn.setqflist({}); vim.fn.setloclist(0, {})
  ask()
  await(function() return #listed() > 0 end)
  local found = listed()
  vim.cmd('cclose'); vim.cmd('lclose'); vim.cmd('edit post.txt')
  return found
end
local function problems() return vim.tbl_map(function(each) return each.message end, vim.diagnostic.get(0)) end
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local ran, failure = pcall(function()
  vim.cmd('edit herald.txt')
  await(function() return #problems() >= 3 end)
  tell('problems', problems())
  vim.cmd('edit post.txt')
  await(function() return #problems() >= 1 end)
  go('killed 12')
  vim.lsp.buf.hover()
  await(floating)
  tell('hover', vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, false))
  vim.api.nvim_win_close(floating(), true)
  go('Osk burst')
  tell('references', list(vim.lsp.buf.references))
  tell('symbols', list(vim.lsp.buf.document_symbol))
  tell('everywhere', list(function() vim.lsp.buf.workspace_symbol('Reyl') end))
  go('Soldiers carried')
  vim.lsp.buf.definition()
  await(function() return vim.fn.expand('%:t') ~= 'post.txt' end)
  tell('definition', { vim.fn.expand('%:t'), vim.fn.line('.') })
  vim.cmd('edit post.txt')
  vim.lsp.codelens.refresh()
  await(function() return #vim.lsp.codelens.get(0) > 0 end)
  tell('lens', vim.lsp.codelens.get(0)[1].command.title)
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/inlayHint', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = { start = { line = 0, character = 0 }, ['end'] = { line = 20, character = 0 } },
  }, 5000)
  for _, answer in pairs(answers) do tell('hints', vim.tbl_map(function(hint) return hint.label end, answer.result)) end
  vim.cmd('edit herald.txt')
  go('15 people')
  vim.ui.select = function(items, _, choose)
    tell('offered', #items)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  await(function() return vim.fn.filereadable('.crossread/decisions.json') == 1 end)
  await(function() return #problems() == 2 end)
  tell('left', problems())
end)
if not ran then tell('failure', tostring(failure)) end
vim.cmd('qa!')
`;

/** Whether a version is 0.11 or later. */
function isNew(version: string): boolean {
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 0 || Number(minor) >= 11;
}

describe('language server in Neovim', function () {
  this.timeout(120_000);

  it('answers its commands, with the settings of the documentation', function () {
    const version = versionOf('nvim');
    // Where it is not installed, the report counts this as not run.
    if (version === undefined) return this.skip();
    const settings = settingsUnder(isNew(version) ? '### 0.11 and later' : '### 0.7 to 0.10');
    const { values, errors } = runEditor(
      'nvim',
      ['--headless', '--clean', '-u', '{}/settings.lua', '-S', '{}/script.lua'],
      { 'settings.lua': settings, 'script.lua': script },
    );
    assert.equal(values.failure, undefined, errors);
    const hover = (values.hover as string[]).join('\n');
    assert.match(hover, /3 of 3 articles/, errors);
    assert.match(hover, /herald\.txt#L5/);
    assert.doesNotMatch(hover, /\\/);
    assert.match((values.problems as string[]).join('\n'), /“15” here, “12” in Echo/);
    assert.ok((values.references as string[]).includes('herald.txt:3'));
    assert.deepEqual(values.symbols, ['post.txt:1', 'post.txt:7']);
    assert.ok((values.everywhere as string[]).length > 0);
    assert.deepEqual(values.definition, ['herald.txt', 9]);
    assert.match(values.lens as string, /1 only here/);
    assert.deepEqual(values.hints, ['Hanna Reyl:']);
    assert.equal(values.offered, 2);
    assert.doesNotMatch((values.left as string[]).join('\n'), /“15” here/);
  });
});
