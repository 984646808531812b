import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toCsv } from '../../src/cli/formats/csv';
import { toMarkdown } from '../../src/cli/formats/markdown';
import { toStatements } from '../../src/cli/formats/statements';
import { toW3c } from '../../src/cli/formats/w3c';
import { documentOf } from '../../src/cli/document';
import { readNotes, type PrintedNote } from '../../src/cli/notes';
import { Corpus } from '../../src/corpus/corpus';
import { selectorsOf } from '../../src/corpus/notes/selectors';
import { formatNote, newNote, newReply } from '../../src/corpus/notes/writeNote';
import { tagger } from '../fixtures/tagger';

const wire =
  'Ferry aground 😀\n\nThe ferry carried 214 people, the port of Kinn said on Monday.\n\n“We saw the reef,” said skipper Ann Moe.\n';
const held =
  '---\ntitle: Reef\npublisher: =Kinn Post\n---\n\nOne man saw the reef.\n\n“It was dark &amp; cold,” said Bo Vik.\n';

describe('notes on the command line', () => {
  let folder: string;
  let corpus: Corpus;
  const texts = new Map([['held.md', held]]);
  const warned: string[] = [];

  const put = (name: string, raw: Record<string, unknown> | string): void =>
    fs.writeFileSync(
      path.join(folder, '.crossread/notes', `${name}.json`),
      typeof raw === 'string' ? raw : formatNote(raw),
    );
  const by = (id: string): { id: string; now: string } => ({ id, now: `2025-03-12T09:00:0${id}.000Z` });
  const on = (file: string, text: string, words: string): Pick<Parameters<typeof newNote>[0], 'path' | 'selectors'> => {
    const start = text.indexOf(words);
    return { path: file, selectors: selectorsOf(text, { start, end: start + words.length }) };
  };
  const read = (): PrintedNote[] => readNotes(folder, corpus, texts, (message) => warned.push(message));

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-'));
    fs.mkdirSync(path.join(folder, '.crossread/notes'), { recursive: true });
    corpus = new Corpus(tagger);
    corpus.read('wire.txt', wire);
    corpus.read('held.md', held);
    put(
      'a',
      newNote(
        { ...on('wire.txt', wire, '214 people'), status: 'wrong', text: '241 *says* the [port](x)' },
        { ...by('1'), creator: 'Ada' },
      ),
    );
    put('b', newReply('urn:uuid:1', 'Who?', by('2')));
    put('c', newNote({ ...on('held.md', held, 'dark &amp; cold'), status: 'to check', text: '=1+1' }, by('3')));
    put('d', newNote({ ...on('wire.txt', `${wire}x gone`, 'gone'), status: 'ask', text: '' }, by('4')));
    put('e', '<<<<<<<');
    put(
      'f',
      formatNote(newNote({ ...on('wire.txt', wire, 'reef'), status: 'ask', text: '' }, by('5'))).replace(
        '"wire.txt"',
        '"../../etc/passwd"',
      ),
    );
    fs.symlinkSync('/etc/passwd', path.join(folder, '.crossread/notes/g.json'));
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  it('stand in the files, and those that are none are named', () => {
    warned.length = 0;
    const notes = read();
    const wordsAt = ({ first, placement }: PrintedNote): string => {
      const text = first.note.about.path === 'held.md' ? held : wire;
      return placement.state === 'lost' ? placement.reason : text.slice(placement.span.start, placement.span.end);
    };
    assert.deepEqual(notes.map(wordsAt), ['214 people', 'dark &amp; cold', 'gone']);
    assert.deepEqual(warned, [
      '.crossread/notes/e.json is passed over: not JSON; it may hold the marks of a merge',
      '.crossread/notes/f.json is passed over: its source is no file of this folder',
      '.crossread/notes/g.json is passed over: a link to another file',
    ]);
    assert.deepEqual(readNotes(path.join(folder, 'none'), corpus, texts, assert.fail), []);
  });

  it('are rows of the CSV, and no formulas', () => {
    const rows = toCsv(documentOf(corpus, [], 0.75), corpus, read())
      .trimEnd()
      .split('\r\n');
    assert.deepEqual(
      rows.filter((row) => row.split(',')[1] === 'note'),
      [
        'wire.txt,note,wrong,36,46,214 people,Ada: 241 *says* the [port](x) | Who?,,,,',
        `held.md,note,to check,${held.indexOf('dark')},${held.indexOf(',” said')},dark &amp; cold,'=1+1,,,,`,
        'wire.txt,note,ask,,,gone,lost | ,,,,',
      ],
    );
  });

  it('are a section of the report, in which they are text', () => {
    const report = toMarkdown(documentOf(corpus, [], 0.75), corpus, read());
    assert.ok(
      report.includes(
        [
          '## Notes',
          '',
          '- *to check*: “dark \\&amp; cold” (=Kinn Post)',
          '  - =1+1',
          '- *ask*: “gone” (Ferry aground 😀) — The words are not in the article any more.',
          '- *wrong*: “214 people” (Ferry aground 😀)',
          '  - Ada: 241 \\*says\\* the \\[port\\](x)',
          '  - Who?',
          '',
        ].join('\n'),
      ),
      report,
    );
    assert.doesNotMatch(toMarkdown(documentOf(corpus, [], 0.75), corpus), /## Notes/);
  });

  it('are annotations as their files hold them; all count in code points', () => {
    const { items } = JSON.parse(toW3c(documentOf(corpus, [], 0.75), corpus, texts, read())) as {
      items: { id: string; target: { source: string; selector: { start?: number; end?: number; exact?: string }[] } }[];
    };
    const ids = items.map(({ id }) => id);
    assert.deepEqual(ids.slice(-4), ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3', 'urn:uuid:4']);
    const figure = items.find(({ target }) => target.selector.some(({ exact }) => exact === '214 people'));
    const number = items.find(({ target }) => target.selector.some(({ exact }) => exact === '214'));
    assert.equal(figure?.id, 'urn:uuid:1');
    // The smiling face is one code point and two code units.
    const place = (item: (typeof items)[number] | undefined): number | undefined =>
      item?.target.selector.find(({ start }) => start !== undefined)?.start;
    assert.deepEqual([place(figure), place(number)], [35, 35]);
  });

  it('say who said what with file and line, and no formula', () => {
    const rows = toStatements(documentOf(corpus, [], 0.75), corpus)
      .trimEnd()
      .split('\r\n');
    assert.deepEqual(rows, [
      'Outlet,Date,Speaker,Role,Words,Claim,Place',
      "'=Kinn Post,,Bo Vik,,“It was dark & cold,”,,held.md:8".replace(
        '“It was dark & cold,”',
        '"“It was dark & cold,”"',
      ),
      'Wire,,Ann Moe,skipper,"“We saw the reef,”",,wire.txt:5',
    ]);
  });
});
