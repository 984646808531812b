import assert from 'node:assert/strict';
import { briefAs } from '../../../src/server/features/brief';
import { claimsResult } from '../../../src/server/features/claims';
import { earliestOfLargestStory } from '../../../src/server/features/largestStory';
import { matrixOf } from '../../../src/server/features/matrix';
import { parseId } from '../../../src/server/workspace/ids';
import { flood, hostile, wire } from '../../fixtures/articles';
import { neverCancelled, slices, uriOf, workspaceOf } from '../workspaceFixture';

describe('the story brief', () => {
  const workspace = workspaceOf(flood);
  const markdown = briefAs(workspace, { format: 'markdown', base: 'file:///n/notes' }).text;

  it('begins with the mark that keeps it from being read as an article, title, counts and days', () => {
    assert.deepEqual(markdown.split('\n').slice(0, 5), [
      '<!-- Story brief by Crossread -->',
      '',
      '# Reyl vows to rebuild dam after flood',
      '',
      `3 articles · about ${workspace.events.familiesOf(workspace.corpus.uris()).length} independent sources · 4 March 2025`,
    ]);
    assert.doesNotMatch(markdown, /hover any/);
  });

  it('has both sides of a figure, with its counter and links to lines', () => {
    const at = markdown.indexOf('### ≠ 12 or 15 people');
    assert.deepEqual(markdown.slice(at).split('\n').slice(0, 6), [
      '### ≠ 12 or 15 people [3/3](../echo.txt#L7)',
      '',
      '| Figure | Given by | In these words |',
      '| --- | --- | --- |',
      '| **12** | [Echo](../echo.txt#L7), [Post](../post.txt#L5) | “The flood killed **12** people near Veltra.” |',
      '| **15** | [Herald](../herald.txt#L5) | “Near Veltra, the flood killed **15** people, according to the interior ministry.” |',
    ]);
  });

  it('has a quotation whole and changed', () => {
    const at = markdown.indexOf('### ≠ Hanna Reyl: “some” dropped');
    // The name before it is the speaker's: who dropped it is said as well.
    assert.match(
      markdown.slice(at),
      /^### ≠ Hanna Reyl: “some” dropped in \[Herald\]\(\.\.\/herald\.txt#L\d+\) \[\d\/\d\]/,
    );
    assert.match(
      markdown.slice(at),
      /\| whole \| \[Echo\].*“We will rebuild the dam whatever \*\*some\*\* engineers[^|]*\|\n\| changed \| \[Herald\][^|]*\| “We will rebuild the dam whatever engineers in/,
    );
  });

  it('is for its first reader told what to do next', () => {
    assert.match(briefAs(workspace, { format: 'view', help: true }).text, /<p class="note">In an article, hover any/);
  });

  it('counts as hovers, claims and matrix do', () => {
    const claims = claimsResult(workspace, undefined);
    const { rows } = matrixOf(workspace, undefined);
    for (const { label, articles } of claims.disputed) {
      const line = markdown.split('\n').find((each) => each.includes(`≠ ${label} `)) ?? '';
      assert.ok(line.includes(` [${articles}/${claims.of}]`), label);
    }
    for (const { label, articles, sources, disputed } of rows) {
      const line = markdown.split('\n').find((each) => each.includes(`| ${label} |`));
      if (line && !disputed) assert.match(line, new RegExp(`^\\| \\[${articles}/3\\][^|]*\\| ${sources} \\|`), label);
    }
  });

  it('links in its panel to places and claims that are there', () => {
    const view = briefAs(workspace, { format: 'view' }).text;
    const commands = [...view.matchAll(/href="command:([^?"]+)(?:\?([^"]*))?"/g)];
    assert.ok(commands.length > 10);
    const claimIds = new Set(workspace.events.claimsOf(workspace.corpus.uris()).claims.map(({ id }) => id));
    for (const [, command, args = '%5B%5D'] of commands) {
      const values = JSON.parse(decodeURIComponent(args)) as string[];
      if (command === 'crossread.showClaim') assert.ok(claimIds.has(values[0]), values[0]);
      const id = command === 'crossread.showClaim' ? values[1] : values[0];
      if (/^crossread\.(?:reveal|showClaim)$/.test(command))
        assert.ok(workspace.corpus.has(parseId(id)?.uri ?? ''), `${command} ${id}`);
      else assert.match(command, /^crossread\.(?:claims\.focus|entities\.focus|showMatrix)$/);
    }
  });

  it('is nothing to run, whatever its articles say', () => {
    const told = workspaceOf({ a: hostile, b: hostile.replace('again', 'once more'), c: wire });
    const page = briefAs(told, { format: 'html', base: 'file:///n' }).text;
    assert.doesNotMatch(page, /<script|<img|href="command:|javascript:/i);
    const view = briefAs(told, { format: 'view' }).text;
    assert.doesNotMatch(view, /<script|<img|href="command:(?!crossread\.)|javascript:/i);
    const text = briefAs(told, { format: 'markdown', base: 'file:///n' }).text.replace(/^<!--.*-->/, '');
    assert.doesNotMatch(text, /<[a-z!/]|\]\(command:/i);
    assert.match(text, /Mallory/);
  });

  it('is that of the story in front in a large folder', () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `own${index}`,
        `Report ${index}\n\nShip ${index} left Tarvik at dawn.\n`,
      ]),
    );
    const large = workspaceOf({ ...flood, ...many });
    assert.equal(briefAs(large, { format: 'view' }).articles, 0);
    const brief = briefAs(large, { format: 'view', uri: uriOf('post') });
    assert.deepEqual([brief.articles, brief.isWhole], [3, false]);
    assert.match(brief.text, /12 or 15 people/);
    assert.equal(briefAs(workspace, { format: 'view' }).isWhole, true);
    const notes = briefAs(large, { format: 'view', uri: uriOf('post'), help: true }).text;
    assert.match(notes, /<p class="note">This folder has 53 articles, and this is one story among them/);
    assert.doesNotMatch(briefAs(workspace, { format: 'view', help: true }).text, /This folder has/);
  });

  it('begins in a large folder with the story that most of it tell, and with none where nothing is told twice', async () => {
    const alone = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`own${index}`, `Report ${index}\n\nShip ${index} left Tarvik.\n`]),
    );
    const first = (texts: Readonly<Record<string, string>>): Promise<string | undefined> =>
      earliestOfLargestStory(workspaceOf(texts).corpus, slices, neverCancelled);
    const pair = {
      x: 'Dam\n\nA fox was seen in the old market of Sarvo.',
      y: 'Fox\n\nA fox was seen in the old market of Sarvo.',
    };
    assert.equal(await first({ ...alone, ...pair, ...flood }), uriOf('echo'));
    assert.equal(await first({ ...alone, ...pair }), uriOf('x'));
    assert.equal(await first(alone), undefined);
  });

  it('says where nothing is told by two', () => {
    const apart = workspaceOf({ a: wire, b: 'Rain fell on Sarvo for nine days.' });
    assert.match(briefAs(apart, { format: 'view' }).text, /No statement was found in more than one of them\./);
    assert.doesNotMatch(briefAs(workspace, { format: 'view' }).text, /No statement/);
  });

  it('has its earliest article, and tells whether there is anything in common', () => {
    const { first, shared } = briefAs(workspace, { format: 'view' });
    assert.equal(first, uriOf('echo'));
    assert.ok(shared > 2);
    assert.equal(
      briefAs(workspaceOf({ a: wire, b: 'Rain fell on Sarvo for nine days.' }), { format: 'view' }).shared,
      0,
    );
  });
});
