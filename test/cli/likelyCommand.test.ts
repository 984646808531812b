import assert from 'node:assert/strict';
import { likelyCommand } from '../../src/cli/likelyCommand';
import { commandNames } from '../../src/cli/options';

describe('a command that was misspelt', () => {
  for (const [word, command] of [
    ['anotate', 'annotate'],
    ['Annotate', 'annotate'],
    ['anontate', 'annotate'],
    ['chekc', 'check'],
    ['breif', 'brief'],
    ['improt', 'import'],
    ['completions', 'completion'],
    ['news', undefined],
    ['articles', undefined],
    ['brief.md', undefined],
    ['a/brief', undefined],
    ['lps', undefined],
    ['', undefined],
  ] as const)
    it(`${word || 'nothing'}: ${command ?? 'none'}`, () => assert.equal(likelyCommand(word), command));

  it('is each command itself that has four letters and more', () => {
    for (const name of commandNames) if (name.length > 3) assert.equal(likelyCommand(name), name);
  });
});
