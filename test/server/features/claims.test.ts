import assert from 'node:assert/strict';
import { claimsResult, familiesOf, sourcesOf } from '../../../src/server/features/claims';
import { disputesAmong } from '../../../src/server/features/disputes';
import { passageRows } from '../../../src/server/features/passages';
import { parseId } from '../../../src/server/workspace/ids';
import { flood } from '../../fixtures/articles';
import { uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';
import { arrest, closed, ferry, quote, shared, tickets } from './event';

const disputed = quote;

describe('claims', () => {
  const workspace = workspaceOf(ferry);
  const labels = (rows: readonly { readonly label: string }[]): string[] => rows.map(({ label }) => label);

  it('of the folder are all of them, most carried first', () => {
    const result = claimsResult(workspace, undefined);
    assert.equal(result.of, 3);
    assert.deepEqual([result.uri, result.tag, result.needsArticle], [undefined, undefined, undefined]);
    assert.deepEqual(labels(result.shared)[0], shared);
    assert.deepEqual(
      new Set(labels(result.shared)),
      new Set([shared, closed, arrest, disputed.replace(/,” said Ravi Menon\.$/, '”')]),
    );
    assert.deepEqual([result.missing, result.onlyHere], [[], []]);
  });

  it('of an article are those that it carries, lacks and has alone', () => {
    const result = claimsResult(workspace, uriOf('c'));
    assert.deepEqual([result.uri, result.tag], [uriOf('c'), 'c']);
    assert.deepEqual(labels(result.shared), [shared, closed]);
    assert.deepEqual(labels(result.missing), [arrest]);
    assert.deepEqual(
      result.onlyHere.map(({ text }) => text),
      [tickets],
    );
    const other = claimsResult(workspace, uriOf('a'));
    assert.deepEqual([other.shared.length, other.missing.length, other.onlyHere.length], [4, 0, 0]);
  });

  it('count articles and independent sources', () => {
    const [claim] = claimsResult(workspace, undefined).shared;
    assert.deepEqual([claim.articles, claim.sources, claim.passages.length], [3, 2, 4]);
  });

  it('of what is no article are those of the folder', () => {
    const result = claimsResult(workspace, 'file:///none.txt');
    assert.deepEqual([result.uri, result.shared.length], [undefined, 4]);
  });

  it('of a large folder need an article to start from', () => {
    const many = workspaceOf({
      ...ferry,
      ...Object.fromEntries(Array.from({ length: 46 }, (_, index) => [`w${index}`, `Whale ${index}\n`])),
    });
    assert.deepEqual(claimsResult(many, undefined), {
      of: 49,
      shared: [],
      missing: [],
      onlyHere: [],
      disputed: [],
      needsArticle: true,
    });
    const result = claimsResult(many, uriOf('c'));
    assert.deepEqual([result.of, result.needsArticle, result.missing.length], [3, undefined, 1]);
  });

  it('of an empty folder are none', () => {
    assert.deepEqual(claimsResult(workspaceOf({}), undefined), {
      of: 0,
      shared: [],
      missing: [],
      onlyHere: [],
      disputed: [],
    });
  });

  it('know the family of each article', () => {
    const families = familiesOf(workspace, workspace.corpus.uris());
    assert.equal(families.get(uriOf('a')), families.get(uriOf('b')));
    assert.notEqual(families.get(uriOf('a')), families.get(uriOf('c')));
    assert.equal(sourcesOf({ articles: [uriOf('a'), uriOf('b')] }, families), 1);
    assert.equal(sourcesOf({ articles: ['x', 'y'] }, families), 2);
  });
});

describe('rows of passages', () => {
  const workspace = workspaceOf(ferry);
  const view = viewOf(workspace, 'a');
  const { text } = view.article;

  it('have the id and range of the stretch and the words of its sentence', () => {
    const start = text.indexOf('nine bodies');
    const [row] = passageRows(workspace, [{ uri: view.uri, start, end: start + 11 }]);
    assert.deepEqual(parseId(row.id), { uri: view.uri, span: { start, end: start + 11 } });
    assert.equal(wordsAt(view, row.range), 'nine bodies');
    assert.deepEqual([row.text, row.tag], [shared, 'a']);
  });

  it('have more than a sentence where the stretch does, and at most six hundred characters', () => {
    const start = text.indexOf('recovered');
    const [row] = passageRows(workspace, [{ uri: view.uri, start, end: text.indexOf('the owner') + 9 }]);
    assert.equal(row.text, `${shared} ${closed} Police arrested the owner`);
    const long = viewOf(workspaceOf({ a: `${'word '.repeat(300)}.\n` }), 'a');
    const [cut] = passageRows(workspaceOf({ a: long.article.text }), [{ uri: long.uri, start: 0, end: 1400 }]);
    assert.equal(cut.text.length, 600);
  });

  it('are none for what is no article', () => {
    assert.deepEqual(passageRows(workspace, [{ uri: 'file:///none.txt', start: 0, end: 1 }]), []);
  });
});

describe('disputes', () => {
  it('are conflicts of figures and dates, then what only touches, then drift, each with all sides', () => {
    const workspace = workspaceOf(flood);
    const rows = disputesAmong(workspace, workspace.corpus.uris());
    assert.deepEqual(
      rows.map(({ kind, label, reason, passages }) => [kind, label, reason, passages.map(({ uri }) => uri)]),
      [
        ['conflict', '12 or 15 people', 'other figures of one fact', [uriOf('echo'), uriOf('herald'), uriOf('post')]],
        ['conflict', 'Sunday morning or Monday night', 'other dates of one event', [uriOf('herald'), uriOf('post')]],
        ['drift', rows[2].label, 'without “some”', [uriOf('echo'), uriOf('herald'), uriOf('post')]],
      ],
    );
    assert.match(rows[2].label, /^Hanna Reyl: “some” dropped$/);
    for (const { id, passages } of rows) assert.ok(id.startsWith(`dispute ${passages[0].id} `));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });

  it('name the claim on which articles differ, and who stands alone', () => {
    const workspace = workspaceOf(flood);
    const [toll, day] = disputesAmong(workspace, workspace.corpus.uris());
    const { claims } = workspace.events.claimsOf(workspace.corpus.uris());
    const claim = claims.find(({ id }) => id === toll.claim);
    assert.match(claim?.label ?? '', /12 people/);
    const urisOf = (ids: readonly string[]): string[] => ids.map((id) => id.slice(id.indexOf(':') + 1));
    assert.deepEqual(urisOf(toll.standingOut), [uriOf('herald')]);
    // One against one.
    assert.deepEqual(urisOf(day.standingOut).sort(), [uriOf('herald'), uriOf('post')]);
  });

  it('are those among the articles of the event', () => {
    const workspace = workspaceOf(flood);
    assert.deepEqual(disputesAmong(workspace, [uriOf('post'), uriOf('echo')]), []);
    assert.deepEqual(disputesAmong(workspace, []), []);
    assert.equal(disputesAmong(workspace, [uriOf('post'), uriOf('herald')]).length, 3);
  });

  it('say what only touches', () => {
    const arrival = (when: string): string =>
      `VELTRA, March 4, 2025 — The flood came at night.\n\nPresident Tomas Vilner arrived in Veltra on ${when} to see the damage.\n`;
    const workspace = workspaceOf({ a: arrival('Monday afternoon'), b: arrival('Monday evening') });
    const kinds = disputesAmong(workspace, workspace.corpus.uris()).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['touching']);
  });

  it('name four wordings, and all sides in the order of URI and text', () => {
    const toll = (count: number): string =>
      `VELTRA, March 4, 2025 — The flood killed ${count} people near Veltra, the interior ministry said on Tuesday.\n\nThe river Osk burst its banks near Veltra and cut the only road to the Marovia valley.\n`;
    const workspace = workspaceOf({
      ...Object.fromEntries([12, 15, 18, 21, 24].map((count) => [`p${count}`, toll(count)])),
      again: `${toll(12)}\nThe flood killed 12 people near Veltra, officials said again and again on Tuesday night.\n`,
    });
    const [row, ...more] = disputesAmong(workspace, workspace.corpus.uris());
    assert.deepEqual(more, []);
    assert.equal(row.label, '12, 15, 18 or 21 people');
    const sides = row.passages.map(({ uri, range }) => `${uri} ${range.start.line}`);
    assert.deepEqual(sides, [...sides].sort());
  });

  it('tell also what is not sure to change the meaning', () => {
    const said = (word: string): string =>
      `Veltra\n\n“We will rebuild the ${word} dam whatever engineers in the capital may say about it,” said governor Hanna Reyl.\n`;
    const workspace = workspaceOf({ a: said('old'), b: said('broken') });
    assert.ok(workspace.events.driftsOf(uriOf('a')).length > 0);
    assert.deepEqual(
      disputesAmong(workspace, workspace.corpus.uris()).map(({ kind, reason }) => [kind, reason]),
      [['drift', '“old” here, “broken” there']],
    );
  });

  it('stand by how much they matter, conflicts before what touches', () => {
    const arrival = (when: string, count: number): string =>
      `VELTRA, March 4, 2025 — President Tomas Vilner arrived in Veltra on ${when} to see the damage.\n\nThe flood killed ${count} people near Veltra, the interior ministry said on Tuesday.\n`;
    const workspace = workspaceOf({ a: arrival('Monday afternoon', 12), b: arrival('Monday evening', 15) });
    assert.deepEqual(
      disputesAmong(workspace, workspace.corpus.uris()).map(({ kind }) => kind),
      ['conflict', 'touching'],
    );
  });

  it('tell another speaker', () => {
    const workspace = workspaceOf(ferry);
    const [row, ...more] = disputesAmong(workspace, workspace.corpus.uris());
    assert.deepEqual(
      [row.kind, row.reason, more],
      ['drift', 'another speaker: Ravi Menon here, Nadia Haddad there', []],
    );
  });
});
