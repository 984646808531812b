import assert from 'node:assert/strict';
import { decide, followRenames, move, undo } from '../../../src/server/features/decisions';
import type { DecideResult, DecisionDraft, Intent } from '../../../src/protocol/decisions';
import { idOf } from '../../../src/server/workspace/ids';
import { type DecisionStore } from '../../../src/server/workspace/decisionStore';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { flood } from '../../fixtures/articles';
import { storeOf, uriOf, viewOf, workspaceOf } from '../workspaceFixture';

const reyl = 'person:hanna reyl';
const vilner = 'person:tomas vilner';

function draftOf(result: DecideResult | null): DecisionDraft {
  assert.ok(result && 'token' in result, JSON.stringify(result));
  return result;
}

function refusalOf(result: DecideResult | null): string {
  assert.ok(result && 'refused' in result, JSON.stringify(result));
  return result.refused;
}

/** Decisions of a file, without what they are about. */
function typesIn({ text }: { readonly text: string }): unknown[] {
  return (JSON.parse(text) as { decisions: { type: string }[] }).decisions.map(({ type }) => type);
}

describe('decisions', () => {
  let workspace: Workspace;
  let store: DecisionStore;
  beforeEach(() => {
    workspace = workspaceOf(flood);
    store = storeOf(workspace);
  });
  const has = (id: string): boolean => workspace.corpus.entity(id) !== undefined;
  const passage = (name: string, words: string): string => {
    const start = flood[name as keyof typeof flood].indexOf(words);
    return idOf(uriOf(name), { start, end: start + words.length });
  };
  const decideNow = (intent: Intent): DecisionDraft => {
    const draft = draftOf(decide(workspace, store, intent));
    assert.equal(store.settle(draft.token, true), true);
    return draft;
  };

  it('take effect when they are written', () => {
    const draft = draftOf(decide(workspace, store, { type: 'ignore', id: vilner }));
    assert.deepEqual([draft.folder, draft.label, typesIn(draft)], ['file:///n/', '“Tomas Vilner” ignored', ['ignore']]);
    assert.ok(has(vilner), 'not before');
    assert.equal(store.settle(draft.token, true), true);
    assert.ok(!has(vilner));
    assert.equal(store.settle(draft.token, true), false, 'once');
  });

  it('do not take effect when they could not be written, and leave nothing to undo', () => {
    const draft = draftOf(decide(workspace, store, { type: 'ignore', id: vilner }));
    assert.equal(store.settle(draft.token, false), false);
    assert.ok(has(vilner));
    assert.equal(undo(store), null);
    // The next file does not hold what failed.
    assert.deepEqual(typesIn(decideNow({ type: 'rename', id: reyl, name: 'The Governor' })), ['rename']);
  });

  it('hold still when taking them back could not be written', () => {
    decideNow({ type: 'ignore', id: vilner });
    const draft = draftOf(undo(store));
    assert.deepEqual(typesIn(draft), []);
    assert.equal(draft.label, '“Tomas Vilner” ignored');
    assert.ok(!has(vilner));
    assert.equal(store.settle(draft.token, false), false);
    assert.ok(!has(vilner));
    const again = draftOf(undo(store));
    assert.equal(store.settle(again.token, true), true);
    assert.ok(has(vilner));
  });

  it('are drafted one at a time: a later draft replaces one that waits', () => {
    const first = draftOf(decide(workspace, store, { type: 'ignore', id: vilner }));
    const second = draftOf(decide(workspace, store, { type: 'rename', id: reyl, name: 'The Governor' }));
    assert.deepEqual(typesIn(second), ['rename']);
    assert.equal(store.settle(first.token, true), false);
    assert.equal(store.settle(second.token, true), true);
    assert.ok(has(vilner));
    assert.equal(workspace.corpus.entity(reyl)?.name, 'The Governor');
  });

  it('do not take effect in a folder that has gone meanwhile', () => {
    const draft = draftOf(decide(workspace, store, { type: 'ignore', id: vilner }));
    store.set([]);
    assert.equal(store.settle(draft.token, true), false);
    assert.ok(has(vilner));
  });

  it('add to the file and are taken back from its end', () => {
    decideNow({ type: 'ignore', id: vilner });
    assert.deepEqual(typesIn(decideNow({ type: 'rename', id: reyl, name: 'The Governor' })), ['ignore', 'rename']);
    const back = draftOf(undo(store));
    assert.deepEqual(typesIn(back), ['ignore']);
    assert.ok(store.settle(back.token, true));
    assert.equal(workspace.corpus.entity(reyl)?.name, 'Hanna Reyl');
  });

  it('of an earlier window are taken back too, and what else is in the file stays', () => {
    const { text } = decideNow({ type: 'ignore', id: vilner });
    const kept = JSON.parse(text) as { decisions: unknown[] };
    const later = workspaceOf(flood);
    const own = storeOf(
      later,
      JSON.stringify({ ...kept, decisions: [{ type: 'of a later version' }, ...kept.decisions] }),
    );
    assert.equal(later.corpus.entity(vilner), undefined);
    const draft = draftOf(undo(own));
    assert.deepEqual(typesIn(draft), ['of a later version']);
    assert.ok(own.settle(draft.token, true));
    assert.ok(later.corpus.entity(vilner));
    assert.equal(undo(own), null);
  });

  it('merge, split, rename and say of what kind an entity is', () => {
    assert.equal(decideNow({ type: 'merge', id: vilner, into: reyl }).label, '“Tomas Vilner” merged into “Hanna Reyl”');
    assert.equal(workspace.corpus.entityId(uriOf('post'), 0) === undefined, false);
    const [form] = workspace.corpus.formsOf(reyl);
    assert.equal(decideNow({ type: 'split', id: reyl, form }).label, '“Tomas Vilner” split from “Hanna Reyl”');
    assert.equal(
      decideNow({ type: 'split', id: reyl, uri: uriOf('echo') }).label,
      '“Hanna Reyl” split off in echo.txt',
    );
    assert.equal(
      decideNow({ type: 'rename', id: reyl, name: '  The Governor ' }).label,
      '“Hanna Reyl” renamed to “The Governor”',
    );
    decideNow({ type: 'rename', id: vilner, name: 'Tomas Vilner', kind: 'organisation' });
    assert.ok(workspace.corpus.entities().some(({ name, kind }) => name === 'Tomas Vilner' && kind === 'organisation'));
  });

  it('say of two sentences that they are not comparable, by what stands in them', () => {
    const draft = decideNow({
      type: 'notComparable',
      a: passage('post', '12 people'),
      b: passage('herald', '15 people'),
    });
    assert.equal(draft.label, '“The flood killed 12 people near Veltra…” not comparable');
    const { decisions } = JSON.parse(draft.text) as { decisions: { passages: { path: string; exact: string }[] }[] };
    assert.deepEqual(
      decisions[0].passages.map(({ path, exact }) => [path, exact.slice(0, 22)]),
      [
        ['post.txt', 'The flood killed 12 pe'],
        ['herald.txt', 'Near Veltra, the flood'],
      ],
    );
  });

  it('say of words that they are boilerplate, or are not', () => {
    const view = viewOf(workspace, 'post');
    const start = view.article.text.indexOf('Soldiers');
    const range = view.rangeOf({ start, end: start + 14 });
    const draft = decideNow({ type: 'boilerplate', uri: view.uri, range, is: true });
    assert.equal(draft.label, '“Soldiers carri” is boilerplate');
    assert.ok(viewOf(workspace, 'post').article.blocks.some(({ kind }) => kind === 'boilerplate'));
    assert.equal(
      decideNow({ type: 'boilerplate', uri: view.uri, range, is: false }).label,
      '“Soldiers carri” is article text',
    );
    assert.ok(!viewOf(workspace, 'post').article.blocks.some(({ kind }) => kind === 'boilerplate'));
  });

  describe('on an article that is renamed', () => {
    const unread = { type: 'of a later version', path: 'post.txt' };
    const sentences = (): Intent => ({
      type: 'notComparable',
      a: passage('post', '12 people'),
      b: passage('herald', '15 people'),
    });
    const pathsIn = ({ text }: { readonly text: string }): unknown[] =>
      (JSON.parse(text) as { decisions: { path?: string; passages?: { path: string }[] }[] }).decisions.flatMap(
        ({ path, passages }) => passages?.map((each) => each.path) ?? path ?? [],
      );
    /** The file `post` is `late` now. */
    const rename = (): void => {
      workspace.filesChanged([], [uriOf('post')]);
      workspace.files.add(uriOf('late'));
      workspace.corpus.read(uriOf('late'), flood.post);
    };
    const isSetApart = (name: string): boolean =>
      viewOf(workspace, name).article.blocks.some(({ kind }) => kind === 'boilerplate');

    it('go along, and what is not known stays as it is', () => {
      store.set([{ folder: 'file:///n/', text: JSON.stringify({ decisions: [unread] }) }]);
      decideNow(sentences());
      const draft = draftOf(move(store, { type: 'move', from: uriOf('post'), to: uriOf('late') }));
      assert.deepEqual(pathsIn(draft), ['post.txt', 'late.txt', 'herald.txt']);
      assert.equal(draft.label, '');
      assert.ok(store.settle(draft.token, true));
      assert.deepEqual(pathsIn(draftOf(undo(store))), ['post.txt'], 'and are taken back as before');
    });

    it('stay where none is on it, where it leaves the folder, and where the file is none', () => {
      decideNow(sentences());
      assert.equal(move(store, { type: 'move', from: uriOf('echo'), to: uriOf('late') }), null);
      assert.equal(move(store, { type: 'move', from: uriOf('post'), to: 'file:///m/post.txt' }), null);
      assert.equal(move(store, { type: 'move', from: 'file:///m/post.txt', to: uriOf('post') }), null);
      store.set([{ folder: 'file:///n/', text: '{"decisions": 3}' }]);
      assert.equal(move(store, { type: 'move', from: uriOf('post'), to: uriOf('late') }), null);
    });

    it('hold for it when nobody saw it, as long as it is the only one with the words there', () => {
      const view = viewOf(workspace, 'post');
      const start = view.article.text.indexOf('cut the only');
      const range = view.rangeOf({ start, end: start + 14 });
      decideNow({ type: 'boilerplate', uri: view.uri, range, is: true });
      rename();
      assert.ok(!isSetApart('late'));
      followRenames(workspace, store);
      assert.ok(isSetApart('late'));
      workspace.files.add(uriOf('copy'));
      workspace.corpus.read(uriOf('copy'), flood.post);
      followRenames(workspace, store);
      assert.ok(!isSetApart('late') && !isSetApart('copy'), 'of two none is the one');
    });
  });

  const gone = 'What this was about is not there any more.';
  const point = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
  for (const [what, intent, refused] of [
    ['of nobody', { type: 'ignore', id: 'person:nobody' }, gone],
    ['into nobody', { type: 'merge', id: reyl, into: 'person:nobody' }, gone],
    ['that say nothing', { type: 'split', id: reyl }, gone],
    ['without a name', { type: 'rename', id: reyl, name: '  ' }, 'A name is needed.'],
    ['on what is no id', { type: 'notComparable', a: passage('post', '12 people'), b: 'x' }, gone],
    [
      'on a passage of no article',
      { type: 'notComparable', a: '0-5:file:///n/none.txt', b: passage('post', '12 people') },
      gone,
    ],
    [
      'on a passage after the end',
      { type: 'notComparable', a: `0-99999:${uriOf('post')}`, b: passage('post', '12 people') },
      gone,
    ],
    [
      'on an empty passage',
      { type: 'notComparable', a: `5-5:${uriOf('post')}`, b: passage('post', '12 people') },
      gone,
    ],
    ['about words of no article', { type: 'boilerplate', uri: 'file:///n/none.txt', range: point, is: true }, gone],
    [
      'by a name that is too long',
      { type: 'rename', id: vilner, name: 'x'.repeat(20_001) },
      'These are more words than a decision may hold.',
    ],
    ['about no words', { type: 'boilerplate', uri: uriOf('post'), range: point, is: true }, 'Select the words first.'],
  ] as const)
    it(`are refused ${what}`, () => {
      assert.equal(refusalOf(decide(workspace, store, intent)), refused);
    });

  it('are refused outside the folders, across folders, and where the file is none', () => {
    const intent: Intent = { type: 'ignore', id: vilner };
    store.set([{ folder: 'file:///m/', text: '' }]);
    assert.equal(refusalOf(decide(workspace, store, intent)), 'This article lies in no folder of the window.');
    store.set([
      { folder: 'file:///n/', text: '' },
      { folder: uriOf('post'), text: '' },
    ]);
    const apart: Intent = { type: 'notComparable', a: passage('post', '12 people'), b: passage('herald', '15 people') };
    assert.equal(refusalOf(decide(workspace, store, apart)), 'The two articles lie in different folders.');
    assert.deepEqual(store.set([{ folder: 'file:///n/', text: '{"decisions": 3}' }]).broken, ['file:///n/']);
    assert.equal(
      refusalOf(decide(workspace, store, intent)),
      '.crossread/decisions.json is no decisions file; mend or delete it first.',
    );
  });

  it('lie in the innermost folder', () => {
    store.set([
      { folder: 'file:///', text: '' },
      { folder: 'file:///n/', text: '' },
      { folder: 'file:///n/deep/', text: '' },
    ]);
    assert.equal(store.folderOf(uriOf('post')), 'file:///n/');
    assert.equal(store.folderOf('file:///n/deep/a.txt'), 'file:///n/deep/');
    assert.equal(store.folderOf('file:///x.txt'), 'file:///');
    assert.equal(store.folderOf('memfs:/x.txt'), undefined);
    store.set([{ folder: '', text: '' }]);
    assert.equal(store.folderOf('untitled:Untitled-1'), '');
  });
});
