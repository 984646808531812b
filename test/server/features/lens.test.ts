import assert from 'node:assert/strict';
import { lensesOf } from '../../../src/server/features/lens';
import { uriOf, viewOf, workspaceOf } from '../workspaceFixture';

describe('lens', () => {
  const shared = 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday.';
  const closed = 'The port of Belmora stayed closed to all ships while the coastguard searched the wreck.';
  const arrest = 'Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday.';
  const tickets = 'Tickets for the crossing had cost four dollars since the spring of that year.';
  const school = 'The school of the island has closed for a week so that the teachers can help.';
  const texts = {
    a: `Ferry sinks\n\n${shared}\n\n${closed}\n\n${arrest}\n`,
    b: `Nine dead in Belmora\n\n${shared}\n\n${closed}\n\n${arrest}\n`,
    c: `${tickets}\n\nBelmora ferry sank\n\n${shared}\n`,
    d: `https://example.org/news/belmora\n\nNine bodies recovered from ferry that sank off Belmora\n\n${shared}\n\n${closed}\n\n${school}\n\n${tickets.replace('four', 'six')}\n`,
  };
  const lens = (names: (keyof typeof texts)[], name: keyof typeof texts): [string, number][] => {
    const workspace = workspaceOf(Object.fromEntries(names.map((each) => [each, texts[each]])));
    return lensesOf(workspace, viewOf(workspace, name)).map(({ command, range }) => {
      assert.equal(command?.command, 'crossread.showClaims');
      assert.deepEqual(command.arguments, [uriOf(name)]);
      assert.deepEqual(range.end, range.start);
      return [command.title, range.start.line];
    });
  };

  it('counts what was not found in an article and what only it has', () => {
    assert.deepEqual(lens(['a', 'b', 'd'], 'a'), []);
    assert.deepEqual(lens(['a', 'b', 'd'], 'd'), [['1 shared claim not found here · 2 only here', 2]]);
  });

  it('is none for an article that shares nothing', () => {
    assert.deepEqual(lens(['a'], 'a'), []);
    const workspace = workspaceOf({ a: texts.a, b: `${school}\n` });
    assert.deepEqual(lensesOf(workspace, viewOf(workspace, 'b')), []);
  });
});
