import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { draftNoteRequest, noteFilesRequest, notesRequest, type NoteIntent } from '../../../src/protocol/notes';
import { TestClient } from '../../server/client';
import { wire } from '../../fixtures/articles';

const folder = 'file:///n/';
const article = `${folder}wire.txt`;
const inRepository = '.crossread/notes';

/** One of several people: a clone of the folder, and a window on it that writes as the editor does. */
class Person {
  private readonly client = new TestClient();

  constructor(
    readonly name: string,
    private readonly clone: string,
  ) {}

  async start(): Promise<void> {
    await this.client.start();
    await this.read();
    await this.client.index({ [article]: wire });
  }

  git(...args: string[]): string {
    const identity = ['-c', `user.name=${this.name}`, '-c', `user.email=${this.name}@example.org`];
    return execFileSync('git', [...identity, ...args], { cwd: this.clone, encoding: 'utf8', stdio: 'pipe' });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', `Notes of ${this.name}`);
  }

  async read(): Promise<void> {
    const place = path.join(this.clone, inRepository);
    const names = fs.existsSync(place) ? fs.readdirSync(place) : [];
    const files = names.map((name) => ({ name, text: fs.readFileSync(path.join(place, name), 'utf8') }));
    await this.client.request(noteFilesRequest, { folders: [{ folder, files }], whole: true });
  }

  async carryOut(intent: NoteIntent): Promise<void> {
    const draft = await this.client.request(draftNoteRequest, intent);
    assert.ok('writes' in draft, JSON.stringify(draft));
    const place = path.join(this.clone, inRepository);
    fs.mkdirSync(place, { recursive: true });
    for (const { name, text } of draft.writes) fs.writeFileSync(path.join(place, name), text);
    for (const { name } of draft.deletes) fs.rmSync(path.join(place, name));
    await this.read();
    // What is done next is done later.
    for (const now = Date.now(); Date.now() === now;);
  }

  add(words: string, text: string): Promise<void> {
    const lines = wire.slice(0, wire.indexOf(words)).split('\n');
    const start = { line: lines.length - 1, character: lines[lines.length - 1].length };
    const range = { start, end: { line: start.line, character: start.character + words.length } };
    return this.carryOut({ type: 'add', uri: article, range, text, status: 'to check', creator: this.name });
  }

  /** What the Checks view shows: status, words and comments of each note. */
  async told(): Promise<unknown[]> {
    const { notes, unread } = await this.client.request(notesRequest, {});
    assert.deepEqual(unread, []);
    return notes
      .map(({ status, words, comments }) => [words, status, comments.map(({ text }) => text).sort()])
      .sort((one, other) => String(one).localeCompare(String(other)));
  }

  async idOf(text: string): Promise<string> {
    const { notes } = await this.client.request(notesRequest, {});
    const row = notes.find(({ comments }) => comments.some((comment) => comment.text === text));
    assert.ok(row, text);
    return row.id;
  }

  dispose(): void {
    this.client.dispose();
  }
}

describe('notes of several people', () => {
  let base: string;
  const people: Person[] = [];
  const person = async (name: string): Promise<Person> => {
    const made = new Person(name, path.join(base, name));
    people.push(made);
    await made.start();
    return made;
  };
  beforeEach(() => (base = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-'))));
  afterEach(() => {
    for (const each of people.splice(0)) each.dispose();
    fs.rmSync(base, { recursive: true });
  });

  it('merge in git without a conflict, and none is lost', async () => {
    fs.mkdirSync(path.join(base, 'ada'));
    const ada = await person('ada');
    ada.git('init', '--quiet');
    await ada.add('3,400 cars', 'Who counted?');
    await ada.add('12 million kroner', 'Which county?');
    await ada.add('crack', 'How long?');
    ada.commit();
    execFileSync('git', ['clone', '--quiet', 'ada', 'bo'], { cwd: base, stdio: 'pipe' });
    const bo = await person('bo');

    // Both add, answer, and set the status of one note at once; each changes words, one deletes a note.
    await ada.add('main cable', 'Photograph?');
    await ada.carryOut({ type: 'reply', id: await ada.idOf('Who counted?'), text: 'The county.', creator: 'ada' });
    await ada.carryOut({ type: 'status', id: await ada.idOf('Who counted?'), status: 'ask', creator: 'ada' });
    await ada.carryOut({ type: 'edit', id: await ada.idOf('Which county?'), text: 'Which county is it?' });
    ada.commit();
    await bo.add('Kari Lund', 'Her title?');
    await bo.carryOut({ type: 'reply', id: await bo.idOf('Who counted?'), text: 'The state.', creator: 'bo' });
    await bo.carryOut({ type: 'status', id: await bo.idOf('Who counted?'), status: 'wrong', creator: 'bo' });
    // The last one who sets it is heard.
    await bo.carryOut({ type: 'status', id: await bo.idOf('Who counted?'), status: 'checked', creator: 'bo' });
    await bo.carryOut({ type: 'status', id: await bo.idOf('Which county?'), status: 'wrong', creator: 'bo' });
    await bo.carryOut({ type: 'delete', id: await bo.idOf('How long?') });
    bo.commit();

    bo.git('pull', '--quiet', '--no-rebase', '--no-edit');
    ada.git('pull', '--quiet', '--no-rebase', '--no-edit', path.join(base, 'bo'), 'HEAD');
    const expected = [
      ['12 million kroner', 'wrong', ['Which county is it?']],
      ['3,400 cars', 'checked', ['The county.', 'The state.', 'Who counted?']],
      ['Kari Lund', 'to check', ['Her title?']],
      ['main cable', 'to check', ['Photograph?']],
    ];
    for (const each of people) {
      await each.read();
      assert.deepEqual(await each.told(), expected, each.name);
    }

    // Once more, where files that gave it a status are there already.
    await ada.carryOut({ type: 'status', id: await ada.idOf('Who counted?'), status: 'to check' });
    ada.commit();
    await bo.carryOut({ type: 'status', id: await bo.idOf('Who counted?'), status: 'ask' });
    bo.commit();
    bo.git('pull', '--quiet', '--no-rebase', '--no-edit');
    await bo.read();
    assert.deepEqual((await bo.told())[1], ['3,400 cars', 'ask', ['The county.', 'The state.', 'Who counted?']]);
  });
});
