import assert from 'node:assert/strict';
import { definitionAt } from '../../../src/server/features/definition';
import { copy, other, wire } from '../../fixtures/articles';
import { contextIn, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

/** Where a definition leads: article, words there and words here. */
function targets(texts: Record<string, string>, name: string, words: string): unknown[] {
  const workspace = workspaceOf(texts);
  return definitionAt(workspace, contextIn(workspace, name, words)).map((link) => {
    assert.deepEqual(link.targetSelectionRange, link.targetRange);
    assert.ok(link.originSelectionRange);
    const target = Object.keys(texts).find((each) => uriOf(each) === link.targetUri) ?? '';
    return [
      target,
      wordsAt(viewOf(workspace, target), link.targetRange),
      wordsAt(viewOf(workspace, name), link.originSelectionRange),
    ];
  });
}

describe('definition', () => {
  it('of a name is its first full mention in another article', () => {
    const texts = {
      a: 'Mayor Hanna Reyl opened the bridge on Monday. Reyl had promised it for years.\n',
      b: 'Reyl spoke first.\n\nMayor Hanna Reyl thanked the builders. Hanna Reyl left early.\n',
      c: 'Mayor Hanna Reyl was ill in the spring.\n',
    };
    assert.deepEqual(targets(texts, 'a', 'Reyl had'), [['b', 'Hanna Reyl', 'Reyl']]);
    assert.deepEqual(targets(texts, 'c', 'Hanna Reyl'), [['a', 'Hanna Reyl', 'Hanna Reyl']]);
  });

  it('of a name that others shorten is their first mention by name', () => {
    const texts = {
      a: 'Governor Hanna Reyl opened the bridge on Monday.\n',
      b: 'Hanna Reyl and her party won. The governor was glad, and Reyl said so.\n',
    };
    assert.deepEqual(targets(texts, 'b', 'Reyl said'), [['a', 'Hanna Reyl', 'Reyl']]);
  });

  for (const [count, target] of [
    [20, 'z'],
    [21, 'a00'],
  ] as const)
    it(`of a name is looked for in ${count} articles that shorten it`, () => {
      const short = 'The hall was full, and a speaker of Britain thanked the builders of the bridge.\n';
      const texts = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`a${String(index).padStart(2, '0')}`, short]),
      );
      const [[found]] = targets(
        { ...texts, y: short, z: 'The United Kingdom agreed. '.repeat(40) },
        'y',
        'Britain thanked',
      ) as string[][];
      assert.equal(found, target);
    });

  it('of a name that begins its sentence is the parallel of that too; within the sentence it is the name alone', () => {
    const texts = {
      a: 'Hanna Reyl opened the new bridge over the Orm on Monday with a pair of golden scissors. It rained.\n',
      b: 'The day was grey.\n\nHanna Reyl opened the new bridge over the Orm on Monday with a pair of golden scissors.\n',
    };
    const begun = targets(texts, 'a', 'Hanna Reyl') as string[][];
    assert.deepEqual(
      begun.map(([, there]) => there.slice(0, 17)),
      ['Hanna Reyl opened', 'Hanna Reyl'],
    );
    const inside = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.replace('Hanna Reyl opened', 'On Monday Hanna Reyl opened'),
      ]),
    );
    const within = targets(inside, 'a', 'Hanna Reyl') as string[][];
    assert.deepEqual(
      within.map(([, there]) => there),
      ['Hanna Reyl'],
    );
  });

  it('of a sentence is its best parallel', () => {
    assert.deepEqual(targets({ wire, copy, other }, 'wire', 'inspectors found'), [
      [
        'copy',
        'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable, the road authority said.',
        'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable, the road authority said.',
      ],
    ]);
  });

  it('of a name that stands nowhere else is the parallel of its sentence', () => {
    const sentence = 'The council of Ostmark voted on Tuesday to close the harbour for nine months of repairs.\n';
    const [found] = targets({ a: `${sentence}\nPer Moe agreed.\n`, b: sentence }, 'a', 'council');
    assert.equal((found as string[])[0], 'b');
    assert.deepEqual(targets({ a: 'Per Moe agreed to that.\n', b: 'Nobody else did.\n' }, 'a', 'Per Moe'), []);
  });

  it('is none where nothing stands', () => {
    assert.deepEqual(targets({ wire, copy, other }, 'other', 'saw a'), []);
  });
});
