import assert from 'node:assert/strict';
import { articleDetails, articleRows } from '../../../src/server/features/articles';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { briefAs } from '../../../src/server/features/brief';
import { claimsResult } from '../../../src/server/features/claims';
import { lensesOf } from '../../../src/server/features/lens';
import { cancelledAfter, neverCancelled, slices, uriOf, viewOf, workspaceOf } from '../workspaceFixture';
import { arrest, ferry, tickets } from './event';

describe('rows of articles', () => {
  it('have title, length, date and what is shared', async () => {
    const rows = await articleRows(workspaceOf({ wire, copy, other }), slices, neverCancelled);
    assert.deepEqual(
      rows.map(({ uri, title, passages, shares }) => [uri, title, passages, shares]),
      [
        [uriOf('copy'), 'Tarvik bridge shut', 2, 1],
        [uriOf('other'), 'Whale sighted off Senja', 0, 0],
        [uriOf('wire'), 'Bridge in Tarvik closed after crack is found', 3, 1],
      ],
    );
    assert.ok(rows.every(({ words }) => words > 20));
  });

  it('say on how many things an article stands against others, and which draw on one origin', async () => {
    const rows = await articleRows(workspaceOf({ ...flood, other }), slices, neverCancelled);
    assert.deepEqual(
      rows.map(({ uri, differs }) => [uri, differs]),
      [
        [uriOf('echo'), 2],
        [uriOf('herald'), 3],
        [uriOf('other'), 0],
        [uriOf('post'), 3],
      ],
    );
    const origins = new Map(rows.map(({ uri, origin }) => [uri, origin]));
    assert.equal(origins.get(uriOf('post')), origins.get(uriOf('herald')));
    assert.equal(new Set(origins.values()).size, 3);
  });

  it('count what the line above the headline counts: other words for one fact are no place that differs', async () => {
    const attack = 'The outer islands have abstained from condemning the attack on Tulm by the mainland.';
    const workspace = workspaceOf({
      a: `Islands abstain\n\n${attack}\n\nThe storm killed 12 people in Tulm.\n`,
      b: `Vote on Tulm\n\n${attack.replace('attack on', 'invasion of')}\n\nThe storm killed 15 people in Tulm.\n`,
    });
    assert.deepEqual(
      claimsResult(workspace, uriOf('a')).disputed.map(({ weight }) => weight),
      ['fact', 'wording'],
    );
    const [row] = await articleRows(workspace, slices, neverCancelled);
    assert.equal(row.differs, 1);
    assert.match(lensesOf(workspace, viewOf(workspace, 'a'))[0].command?.title ?? '', /^≠ 1(?: |$)/);
    const { text } = briefAs(workspace, { format: 'markdown' });
    assert.match(text, /## What differs \(1\)[^]*### ≠ 12 or 15 people[^]*### Worded differently \(1\)\n\n- “attack”/);
  });

  it('say where a date is from', async () => {
    const rows = await articleRows(
      workspaceOf({ post: flood.post, echo: flood.echo.replace('March 4, 2025', 'March') }),
      slices,
      neverCancelled,
    );
    assert.deepEqual(
      rows.map(({ date, dateFrom }) => [date, dateFrom]),
      [
        ['2025-03-04', 'event'],
        ['2025-03-04', 'dateline'],
      ],
    );
  });

  for (const [count, compared] of [
    [100, true],
    [101, false],
  ] as const)
    it(`${compared ? 'tell' : 'leave for the details'} what is shared in a folder of ${count}`, async () => {
      const texts = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`a${index}`, index < 2 ? flood.post : `Whale number ${index}\n`]),
      );
      const rows = await articleRows(workspaceOf(texts), slices, neverCancelled);
      assert.equal(rows.length, count);
      const { passages, shares, date, dateFrom } = rows[0];
      assert.deepEqual([passages === undefined, shares === undefined], [!compared, !compared]);
      assert.deepEqual([date, dateFrom], ['2025-03-04', 'dateline']);
    });

  it('are not made any more when they are not wanted', async () => {
    await assert.rejects(articleRows(workspaceOf({ wire }), slices, cancelledAfter(1)), /cancelled/);
  });
});

describe('details of an article', () => {
  const workspace = workspaceOf(ferry);

  it('are what was not found in it, what only it has, and its source', () => {
    const details = articleDetails(workspace, uriOf('c'));
    assert.ok(details);
    assert.deepEqual([details.passages, details.shares], [2, 2]);
    assert.equal(details.notFoundCount, 1);
    assert.deepEqual(details.notFound[0], { label: arrest, articles: 2 });
    assert.deepEqual([details.onlyHere, details.onlyHereCount], [[tickets], 1]);
    assert.deepEqual([details.family, details.evidence, details.earliest], [[], [], undefined]);
  });

  it('name the others of one source, with the evidence between them', () => {
    const details = articleDetails(workspace, uriOf('a'));
    assert.ok(details);
    assert.deepEqual(details.family, ['b']);
    assert.deepEqual(details.evidence, [
      'one origin: “a” and “b” (15 words in a row are equal, 42 words in runs of eight and more are equal, 3 sentences are equal)',
    ]);
    assert.equal(details.notFoundCount, 0);
  });

  it('name the earliest', () => {
    const dated = (text: string, day: number): string => text.replace('\n\n', `\n\nBELMORA, May ${day}, 2024 - `);
    const event = workspaceOf({ a: dated(ferry.a, 5), b: dated(ferry.b, 4) });
    for (const name of ['a', 'b']) assert.equal(articleDetails(event, uriOf(name))?.earliest, 'b');
  });

  it('list six of what there is more of', () => {
    const own = Array.from(
      { length: 8 },
      (_, index) =>
        `The ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][index]} village on that shore has buried a teacher of the school.`,
    );
    const event = workspaceOf({ ...ferry, d: `Belmora mourns\n\n${ferry.a}\n\n${own.join('\n\n')}\n` });
    const details = articleDetails(event, uriOf('d'));
    assert.ok(details);
    assert.equal(details.onlyHere.length, 6);
    assert.ok(details.onlyHereCount > 6);
  });

  it('are null for what is no article', () => assert.equal(articleDetails(workspace, 'file:///none.txt'), null));
});
