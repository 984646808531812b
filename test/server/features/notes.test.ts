import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import {
  draftNoteRequest,
  noteFilesRequest,
  notesRequest,
  type NoteDraft,
  type NoteFileContent,
  type NoteIntent,
  type NoteRow,
  type NotesResult,
} from '../../../src/protocol/notes';
import { TestClient } from '../client';

const folder = 'file:///n/';
const plain = 'file:///n/clips/ferry%20one.txt';
const held = 'file:///n/held.md';
const texts: Readonly<Record<string, string>> = {
  [plain]:
    'Ferry aground 😀\r\n\r\nThe ferry carried 214 people, the port of Kinn said. A tug is on its way to the reef.\r\n',
  [held]:
    '---\ntitle: Ferry &amp; reef\npublisher: Kinn Post\n---\n\nThe ferry had 241 people on board &amp; no cars, a man said. The crew slept on the pier.\n',
};

/** A range of a text, by words in it. */
function rangeIn(text: string, words: string): Range {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const placeOf = (offset: number): Range['start'] => {
    const lines = text.slice(0, offset).split(/\r\n|\n/);
    return { line: lines.length - 1, character: lines[lines.length - 1].length };
  };
  return { start: placeOf(at), end: placeOf(at + words.length) };
}

describe('notes', () => {
  let client: TestClient;
  /** What lies in the folder of notes. */
  let disk: Map<string, string>;

  const send = (files: readonly NoteFileContent[], whole = true): Promise<null> =>
    client.request(noteFilesRequest, { folders: [{ folder, files }], whole });
  const all = (): Promise<NotesResult> => client.request(notesRequest, {});
  const only = async (): Promise<NoteRow> => {
    const { notes } = await all();
    assert.equal(notes.length, 1);
    return notes[0];
  };
  const draft = async (intent: NoteIntent): Promise<NoteDraft> => {
    const result = await client.request(draftNoteRequest, intent);
    assert.ok('writes' in result, JSON.stringify(result));
    return result;
  };
  /** Drafts and writes as the editor does. */
  const carryOut = async (intent: NoteIntent): Promise<void> => {
    const { writes, deletes } = await draft(intent);
    for (const { name, text, was } of writes) {
      assert.equal(disk.get(name), was);
      disk.set(name, text);
    }
    for (const { name, was } of deletes) {
      assert.equal(disk.get(name), was);
      disk.delete(name);
    }
    const files = writes.map(({ name, text }) => ({ name, text }));
    await client.request(noteFilesRequest, {
      folders: [{ folder, files, deleted: deletes.map(({ name }) => name) }],
      whole: false,
    });
  };
  const add = (uri: string, words: string, text = 'Who says so?', creator?: string): Promise<void> =>
    carryOut({
      type: 'add',
      uri,
      range: rangeIn(texts[uri], words),
      text,
      status: 'to check',
      ...(creator === undefined ? {} : { creator }),
    });

  beforeEach(async () => {
    client = new TestClient();
    disk = new Map();
    await client.start();
    await send([]);
    await client.index(texts);
  });
  afterEach(() => client.dispose());

  it('stand on the words that were selected, without the blanks around them', async () => {
    await add(plain, ' 214 people', '**Who** counted?', 'Ada');
    const { comments, ...row } = await only();
    const { id, created, ...comment } = comments[0];
    assert.deepEqual(row, {
      id,
      status: 'to check',
      state: 'here',
      words: '214 people',
      article: 'Ferry One',
      uri: plain,
      file: plain,
      range: rangeIn(texts[plain], '214 people'),
    });
    assert.deepEqual(comment, { text: '**Who** counted?', creator: 'Ada' });
    assert.match(created ?? '', /^\d{4}-\d\d-\d\dT/);
    const [[name, file]] = disk;
    assert.match(name, /^[\da-f-]{36}\.json$/);
    const { target } = JSON.parse(file) as { target: { source: string; selector: object[] } };
    assert.equal(target.source, 'clips/ferry%20one.txt');
    // Code points, line ends as one: the smiling face is one, each \r\n is one.
    assert.deepEqual(target.selector[1], { type: 'TextPositionSelector', start: 35, end: 45 });
  });

  it('count in the file and not in the text that was read from it', async () => {
    await add(held, 'board &amp; no cars');
    const row = await only();
    assert.deepEqual(
      [row.words, row.state, row.range, row.article],
      ['board &amp; no cars', 'here', rangeIn(texts[held], 'board &amp; no cars'), 'Kinn Post'],
    );
  });

  it('may be on what the file says of itself only where it is of an article', async () => {
    const result = await client.request(draftNoteRequest, {
      type: 'add',
      uri: 'file:///n/other.txt',
      range: rangeIn('abc', 'abc'),
      text: '',
      status: 'ask',
    });
    assert.deepEqual(result, { refused: 'This is no article.' });
    const empty = await client.request(draftNoteRequest, {
      type: 'add',
      uri: plain,
      range: rangeIn(texts[plain], ' '),
      text: '',
      status: 'ask',
    });
    assert.deepEqual(empty, { refused: 'Select the words first.' });
  });

  it('are answered, changed, and deleted with their answers', async () => {
    await add(plain, '214 people');
    const { id } = await only();
    await carryOut({ type: 'reply', id, text: 'The port.', creator: 'Bo' });
    const [, reply] = (await only()).comments;
    await carryOut({ type: 'edit', id: reply.id, text: 'The port, at noon.' });
    // The status is that of the note, whatever comment it is set on.
    await carryOut({ type: 'status', id: reply.id, status: 'checked' });
    const row = await only();
    assert.deepEqual(
      [row.status, row.comments.map(({ text, creator }) => [text, creator])],
      [
        'checked',
        [
          ['Who says so?', undefined],
          ['The port, at noon.', 'Bo'],
        ],
      ],
    );
    // The note, its answer and its status; a status that it has is not set again.
    await carryOut({ type: 'status', id, status: 'checked' });
    assert.equal(disk.size, 3);
    await carryOut({ type: 'delete', id: row.comments[1].id });
    assert.deepEqual([(await only()).comments.length, disk.size], [1, 2]);
    await carryOut({ type: 'reply', id, text: 'Again' });
    await carryOut({ type: 'delete', id });
    assert.deepEqual([(await all()).notes, disk.size], [[], 0]);
    const gone = await client.request(draftNoteRequest, { type: 'delete', id });
    assert.deepEqual(gone, { refused: 'This note is not there any more.' });
  });

  it('are not drafted where they would not be read again', async () => {
    await add(plain, '214 people');
    const { id } = await only();
    const long = 'a'.repeat(50_001);
    const range = rangeIn(texts[plain], 'A tug');
    for (const intent of [
      { type: 'add', uri: plain, range, text: long, status: 'ask' },
      { type: 'reply', id, text: long },
      { type: 'edit', id, text: long },
    ] as const)
      assert.deepEqual(await client.request(draftNoteRequest, intent), {
        refused: 'These are more words than a note may hold.',
      });
    assert.ok('writes' in (await client.request(draftNoteRequest, { type: 'edit', id, text: long.slice(1) })));
  });

  it('stand by status', async () => {
    for (const words of ['214 people', 'A tug', 'the reef']) await add(plain, words);
    const { notes } = await all();
    await carryOut({ type: 'status', id: notes[0].id, status: 'wrong' });
    await carryOut({ type: 'status', id: notes[1].id, status: 'ask' });
    assert.deepEqual(
      (await all()).notes.map(({ status }) => status),
      ['to check', 'ask', 'wrong'],
    );
  });

  it('move and are lost as an open document is edited', async () => {
    await add(plain, '214 people');
    await client.open(plain, `Updated at noon.\n\n${texts[plain]}`);
    assert.deepEqual((await only()).state, 'moved');
    assert.deepEqual((await only()).range, rangeIn(`Updated at noon.\n\n${texts[plain]}`, '214 people'));
    const changed = texts[plain].replace('214 people', '240 people');
    await client.change(plain, changed);
    const { state, reason, now, range, file, uri, words } = await only();
    assert.deepEqual(
      { state, reason, now, range, file, uri, words },
      {
        state: 'lost',
        reason: 'The words are not in the article any more.',
        now: '240 people',
        range: undefined,
        file: plain,
        uri: plain,
        words: '214 people',
      },
    );
  });

  it('of an article that is not there are kept and named by its path', async () => {
    await add(plain, '214 people');
    const [[name, file]] = disk;
    await send([{ name, text: file.replace('ferry%20one', 'ferry%20two').replaceAll('214 people', '215 people') }]);
    const { state, reason, article, uri, words } = await only();
    assert.deepEqual(
      { state, reason, article, uri, words },
      {
        state: 'lost',
        reason: 'The article is not there.',
        article: 'clips/ferry two.txt',
        uri: undefined,
        words: '215 people',
      },
    );
  });

  it('of a file that was renamed are found by the very place of their words, in one file alone', async () => {
    await add(plain, '214 people');
    const [[name, file]] = disk;
    const gone = file.replace('ferry%20one', 'ferry%20two');
    await send([{ name, text: gone }]);
    const { state, uri, range } = await only();
    assert.deepEqual({ state, uri, range }, { state: 'moved', uri: plain, range: rangeIn(texts[plain], '214 people') });
    const at = Number(/"start": (\d+)/.exec(gone)?.[1]);
    for (const other of [
      // A copy of the words elsewhere, and between other words.
      gone.replace(`"start": ${at}`, `"start": ${at + 1}`),
      gone.replace('"suffix": "', '"suffix": " not'),
      gone.replace(/\{\s*"type": "TextPositionSelector"[^}]*\}/, '{}'),
    ]) {
      assert.notEqual(other, gone);
      await send([{ name, text: other }]);
      assert.equal((await only()).state, 'lost');
    }
  });

  it('go along with a file or folder that is renamed', async () => {
    await add(plain, '214 people');
    await add(held, '241 people');
    const [[name], [heldName]] = disk;
    const moved = async (from: string, to: string): Promise<string[]> => {
      const { writes, deletes } = await draft({ type: 'move', from: `${folder}${from}`, to: `${folder}${to}` });
      assert.deepEqual(deletes, []);
      return writes.map((each) => `${each.name} ${/"source": "([^"]*)"/.exec(each.text)?.[1] ?? ''}`);
    };
    assert.deepEqual(await moved('clips/ferry%20one.txt', 'clips/a%20%231.txt'), [`${name} clips/a%20%231.txt`]);
    assert.deepEqual(await moved('clips', 'old/clips'), [`${name} old/clips/ferry%20one.txt`]);
    assert.deepEqual(await moved('held.md', 'kept.md'), [`${heldName} kept.md`]);
    assert.deepEqual(await moved('clip', 'x'), []);
    assert.deepEqual(await moved('held', 'x'), []);
    const out = await draft({ type: 'move', from: held, to: 'file:///elsewhere/held.md' });
    assert.deepEqual(out.writes, []);
  });

  it('that cannot be read are named and never written', async () => {
    await add(plain, '214 people');
    const [[name, file]] = disk;
    await send([
      { name, text: file.replace('clips/ferry%20one.txt', '../../secret.txt') },
      { name: 'merge.json', text: `<<<<<<< ours\n${file}` },
      { name: 'link.json', fault: 'link' },
      { name: 'nul\u0000.json', text: '[]' },
    ]);
    const { notes, unread } = await all();
    assert.deepEqual(notes, []);
    assert.deepEqual(
      unread.map((each) => [each.name, each.reason]),
      [
        [name, 'its source is no file of this folder'],
        ['link.json', 'a link to another file'],
        ['merge.json', 'not JSON; it may hold the marks of a merge'],
        ['nul\u0000.json', 'no Web Annotation'],
      ].sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    for (const each of [name, 'merge.json', 'link.json'])
      for (const intent of [
        { type: 'delete' },
        { type: 'edit', text: 'x' },
        { type: 'status', status: 'checked' },
        { type: 'reply', text: 'x' },
      ] as const) {
        const id = `note:${each}:${folder}`;
        assert.ok('refused' in (await client.request(draftNoteRequest, { ...intent, id })), each);
      }
    for (const id of ['note::', 'note:%:x', '../x', 'note:a.json:file:///etc/'])
      assert.ok('refused' in (await client.request(draftNoteRequest, { type: 'delete', id })), id);
  });

  it('of a colleague come and go', async () => {
    await add(plain, '214 people');
    const [[, file]] = disk;
    const theirs = file.replaceAll(/urn:uuid:[\da-f-]+/g, 'urn:uuid:theirs').replace('Who says so?', 'I do.');
    await client.request(noteFilesRequest, {
      folders: [{ folder, files: [{ name: 'theirs.json', text: theirs }] }],
      whole: false,
    });
    assert.deepEqual((await all()).notes.map(({ comments }) => comments[0].text).sort(), ['I do.', 'Who says so?']);
    await client.request(noteFilesRequest, {
      folders: [{ folder, files: [], deleted: ['theirs.json'] }],
      whole: false,
    });
    assert.equal((await all()).notes.length, 1);
  });

  it('in a window without a folder name the article by its address', async () => {
    await client.request(noteFilesRequest, { folders: [{ folder: '', files: [] }], whole: true });
    const { writes, folder: own } = await draft({
      type: 'add',
      uri: plain,
      range: rangeIn(texts[plain], 'A tug'),
      text: 'When?',
      status: 'ask',
    });
    await client.request(noteFilesRequest, { folders: [{ folder: own, files: writes }], whole: false });
    assert.deepEqual([own, (await only()).state, (await only()).uri], ['', 'here', plain]);
  });
});
