import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { spanInFile } from '../../src/formats/offsetMap';
import { copy, wire } from '../fixtures/articles';
import { clipped, exported } from '../fixtures/files';
import { tagger } from '../fixtures/tagger';

describe('files of a corpus', () => {
  const reads = (texts: Record<string, string>): Corpus => {
    const corpus = new Corpus(tagger);
    for (const [uri, text] of Object.entries(texts)) corpus.read(uri, text);
    return corpus;
  };

  it('that hold several articles give each its own', () => {
    const corpus = reads({ 'e.txt': exported, 'w.txt': wire });
    assert.deepEqual(corpus.uris(), ['e.txt#1', 'e.txt#2', 'w.txt']);
    assert.deepEqual(corpus.documentsOf('e.txt'), ['e.txt#1', 'e.txt#2']);
    assert.deepEqual(corpus.documentsOf('w.txt'), ['w.txt']);
    assert.deepEqual(corpus.documentsOf('x.txt'), []);
    assert.deepEqual(
      ['e.txt#2', 'w.txt'].map((uri) => corpus.fileOf(uri)),
      ['e.txt', 'w.txt'],
    );
    assert.equal(corpus.size, 3);
    assert.equal(corpus.fileCount, 2);
    assert.ok(corpus.has('e.txt') && corpus.has('e.txt#1') && !corpus.has('e.txt#3'));
    assert.equal(corpus.metadata('e.txt#2')?.facts?.source?.outlet, 'Kinn Evening Post');
    assert.deepEqual(corpus.dateOf('e.txt#1'), { date: '2025-03-14', from: 'metadata' });
  });

  it('that change hold what they hold then', () => {
    const corpus = reads({ 'e.txt': exported });
    corpus.read('e.txt', wire);
    assert.deepEqual(corpus.uris(), ['e.txt']);
    corpus.read('e.txt', exported);
    assert.deepEqual(corpus.uris(), ['e.txt#1', 'e.txt#2']);
    assert.equal(corpus.fileCount, 1);
    assert.equal(corpus.remove('e.txt'), true);
    assert.deepEqual(corpus.uris(), []);
    assert.equal(corpus.fileCount, 0);
    assert.equal(corpus.remove('e.txt'), false);
  });

  it('are held by their very text', () => {
    const corpus = reads({ 'e.txt': exported, 'c.md': clipped });
    assert.ok(corpus.holds('e.txt', exported) && corpus.holds('c.md', clipped));
    assert.ok(!corpus.holds('e.txt', exported.replace('Ledger', 'Herald')));
    assert.ok(!corpus.holds('e.txt', wire));
    // The same text at another place is not the same file.
    assert.ok(!corpus.holds('c.md', clipped.replace('title:', 'tags: a\r\ntitle:')));
    assert.ok(!corpus.holds('c.md', clipped.replace('2025-03-14', '2025-03-15')));
  });

  it('are kept as records, one an article', () => {
    const corpus = reads({ 'e.txt': exported, 'c.md': clipped });
    const again = new Corpus(tagger);
    for (const uri of ['e.txt', 'c.md']) again.putRecordsOfFile(uri, structuredClone(corpus.recordsOfFile(uri)));
    assert.deepEqual(again.uris(), corpus.uris());
    assert.deepEqual(again.get('e.txt#2')?.article, corpus.get('e.txt#2')?.article);
    assert.ok(again.holds('e.txt', exported) && again.holds('c.md', clipped));
    assert.deepEqual(corpus.recordsOfFile('x.txt'), []);
  });

  it('have the words of an article where its map says', () => {
    const corpus = reads({ 'e.txt': exported });
    const article = corpus.get('e.txt#2')?.article;
    assert.ok(article);
    for (const sentence of article.sentences) {
      const { start, end } = spanInFile(article.facts.map, sentence);
      assert.equal(exported.slice(start, end), article.text.slice(sentence.start, sentence.end));
    }
    assert.ok(
      article.blocks.every(({ start, end }) => !/Copyright|Section:|Load-Date/.test(article.text.slice(start, end))),
    );
  });

  it('of one outlet are one source where one is a version of the other', () => {
    const told = (title: string, outlet: string, day: string, text: string): string =>
      `---\ntitle: ${title}\nsite: ${outlet}\npublished: 2025-03-${day}\n---\n${text}\n`;
    const first = 'Two died when the ferry sank off Kinn on Monday night, the coastguard said in a short statement.';
    const later = `Three people have died and nine are missing. ${first} Divers went down at dawn.`;
    const familiesOf = (...files: string[]): (readonly string[])[] =>
      reads(Object.fromEntries(files.map((file, index) => [`${index}.md`, file])))
        .families()
        .map(({ articles }) => articles);
    const one = told('Ferry sinks off Kinn', 'The Ledger', '04', first);
    assert.deepEqual(familiesOf(one, told('Ferry sinks off Kinn', 'ledger.example', '05', later)), [['0.md', '1.md']]);
    const another = told(
      'What the crew of the ferry knew',
      'The Ledger',
      '05',
      'The crew knew of the leak. Nobody left.',
    );
    assert.deepEqual(familiesOf(one, another), [['0.md'], ['1.md']]);
  });

  it('of an agency and of who credits it are one source', () => {
    const words = 'The dam of Kinn held through the night, and nobody had to leave a house below it.';
    const agency = `---\ntitle: Dam holds\nsite: Reuters\n---\n${words} The rain has stopped.\n`;
    const paper = `Town sleeps\n\nKINN, March 4 (Reuters) - ${words} A school was opened for those who came.\n`;
    const [family] = reads({ 'a.md': agency, 'b.txt': paper }).families();
    assert.ok(family.evidence.some((each) => each.kind === 'agency' && each.agency === 'reuters'));
  });

  it('of one address are one source', () => {
    const other = clipped.replace('https://www.', 'http://').replace('?utm_source=a', '/#top');
    const corpus = reads({
      'a.md': clipped,
      'b.md': other.replace(wire, copy),
      'c.txt': 'Rain\n\nIt rained in Kinn.\n',
    });
    const family = corpus.families().find(({ articles }) => articles.includes('a.md'));
    assert.deepEqual(family?.articles, ['a.md', 'b.md']);
    assert.ok(family.evidence.some(({ kind }) => kind === 'address'));
    corpus.remove('b.md');
    assert.deepEqual(
      corpus.families().map(({ articles }) => articles),
      [['a.md'], ['c.txt']],
    );
  });
});
