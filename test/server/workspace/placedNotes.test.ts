import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { newNote } from '../../../src/corpus/notes/writeNote';
import { NoteStore } from '../../../src/server/workspace/noteStore';
import { ArticleFiles } from '../../../src/server/workspace/articleFiles';
import { OpenDocuments } from '../../../src/server/workspace/openDocuments';
import { PlacedNotes } from '../../../src/server/workspace/placedNotes';
import { tagger } from '../../fixtures/tagger';

const uri = 'file:///n/a.txt';
const text = 'The ferry carried 214 people to Kinn.';

describe('places of notes', () => {
  it('are looked for once in a text, and again in another', async () => {
    const corpus = new Corpus(tagger);
    corpus.read(uri, text);
    const nothing = (): undefined => undefined;
    const documents = new OpenDocuments(corpus, new ArticleFiles(), { read: () => true }, nothing, nothing);
    const store = new NoteStore();
    const selectors = { exact: '214 people', prefix: 'carried ', suffix: ' to', position: { start: 18, end: 28 } };
    const by = { id: '1', now: '2025-03-03T10:00:00Z' };
    const note = newNote({ path: 'a.txt', selectors, status: 'ask', text: 'Who says so?' }, by);
    const files = [{ name: '1.json', text: JSON.stringify(note) }];
    store.put({ folders: [{ folder: 'file:///n/', files }], whole: true });
    const notes = new PlacedNotes(store, corpus, documents, () => Promise.resolve([]));
    const placement = async (): Promise<unknown> => (await notes.all()).at(0)?.placement;
    const first = await placement();
    assert.deepEqual(first, { state: 'here', span: { start: 18, end: 28 } });
    // The very object: nothing was looked for.
    assert.equal(await placement(), first);
    corpus.read(uri, `Now: ${text}`);
    assert.deepEqual(await placement(), { state: 'moved', span: { start: 23, end: 33 } });
    corpus.read(uri, text);
    assert.deepEqual(await placement(), first);
    documents.put({ uri, version: 1, getText: () => `So: ${text}` });
    assert.deepEqual(await placement(), { state: 'moved', span: { start: 22, end: 32 } });
  });
});
