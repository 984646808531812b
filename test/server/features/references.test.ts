import assert from 'node:assert/strict';
import { referencesAt } from '../../../src/server/features/references';
import { copy, other, wire } from '../../fixtures/articles';
import {
  cancelledAfter,
  contextIn,
  neverCancelled,
  slices,
  uriOf,
  viewOf,
  wordsAt,
  workspaceOf,
} from '../workspaceFixture';

const named = {
  a: 'Mayor Hanna Reyl opened the bridge on Monday. Reyl had promised it for years.\n',
  b: 'Hanna Reyl thanked the builders.\n',
};

describe('references', () => {
  async function references(texts: Record<string, string>, name: string, words: string): Promise<[string, string][]> {
    const workspace = workspaceOf(texts);
    const found = await referencesAt(workspace, slices, contextIn(workspace, name, words), neverCancelled);
    return found.map(({ uri, range }) => {
      const target = Object.keys(texts).find((each) => uriOf(each) === uri) ?? '';
      return [target, wordsAt(viewOf(workspace, target), range).slice(0, 12)];
    });
  }

  it('of a name are all its mentions', async () => {
    assert.deepEqual(await references(named, 'b', 'Hanna Reyl'), [
      ['a', 'Hanna Reyl'],
      ['a', 'Reyl'],
      ['b', 'Hanna Reyl'],
    ]);
  });

  it('of a name that stands once are the parallels of its sentence', async () => {
    const sentence = 'Hanna Reyl said on Tuesday that the harbour of the old town closes for nine months.\n';
    assert.deepEqual(
      await references({ a: `${sentence}`, b: sentence.replace('Hanna Reyl', 'Officials') }, 'a', 'Hanna Reyl'),
      [['b', 'Officials sa']],
    );
  });

  it('of a sentence are its parallels, and not itself', async () => {
    const texts = { wire, copy, other };
    assert.deepEqual(await references(texts, 'wire', 'inspectors found'), [['copy', 'The Tarvik b']]);
    assert.deepEqual(await references(texts, 'other', 'saw a'), []);
  });

  it('of a sentence that several have name each', async () => {
    const texts = { wire, copy, third: copy };
    assert.deepEqual(
      (await references(texts, 'wire', 'inspectors found')).map(([name]) => name),
      ['copy', 'third'],
    );
  });

  it('stop when they are not wanted any more', async () => {
    const workspace = workspaceOf(named);
    const context = contextIn(workspace, 'b', 'Hanna Reyl');
    await assert.rejects(referencesAt(workspace, slices, context, cancelledAfter(1)), /cancelled/);
  });
});
