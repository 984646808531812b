import assert from 'node:assert/strict';
import { meantWord } from '../../src/cli/meantWord';
import { commandNames } from '../../src/cli/options';

describe('the command that was probably meant', () => {
  for (const [typed, wanted] of [
    ['anotate', 'annotate'],
    ['annnotate', 'annotate'],
    ['Annotate', 'annotate'],
    ['annotaet', 'annotate'],
    ['breif', 'brief'],
    ['chek', 'check'],
    ['improt', 'import'],
    ['mpc', 'mcp'],
    ['lps', 'lsp'],
    ['completions', 'completion'],
    ['passin', 'passim'],
  ] as const)
    it(`is ${wanted} for ${typed}`, () => assert.equal(meantWord(typed, commandNames), wanted));

  for (const typed of ['news', 'articles', 'notes', 'report', 'a', '', 'chief.txt', 'brook', 'annotations-of-may'])
    it(`is none for ${typed || 'nothing'}`, () => assert.equal(meantWord(typed, commandNames), undefined));

  it('is none where two are as near', () => assert.equal(meantWord('abx', ['aby', 'abz']), undefined));
});
