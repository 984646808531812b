import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';
import { withFrontMatter } from '../../src/import/frontMatter';
import { importFile } from '../../src/import/importFile';
import {
  documentsOf,
  latin1,
  leftOf,
  makeDocx,
  makeEpub,
  makeOdt,
  makeZip,
  onlyDocument,
  refusalOf,
  utf8,
  wordParagraph,
} from './files';
import { startProcessorTime } from '../fixtures/processorTime';

const story = 'The quay is shut until further notice, the harbour said on Monday.';
const page = (more: string): Uint8Array =>
  utf8(`<html><head><title>Quay shut</title></head><body><article>${`<p>${story}</p>`.repeat(8)}${more}</article>`);
const table = (tags: string, author: string): Uint8Array =>
  utf8(`title,text,tags,author\nQuay,${story.replace(',', '')},"${tags}","${author}"\n`);

/** Files that a person would never write, of about `size` units. */
const files: readonly [what: string, name: string, make: (size: number) => Uint8Array][] = [
  ['blanks in lines of a page', 'a.html', (size) => page(`<pre>a${' '.repeat(size)}b</pre>`)],
  ['signs of tags that are none', 'a.html', (size) => page(`<p>${'<'.repeat(size / 4)}</p>`)],
  ['entities', 'a.html', (size) => page(`<p>${'a&nbsp;'.repeat(size / 28)}</p>`)],
  ['ends of paragraphs that have no beginning', 'a.html', (size) => page('</p>'.repeat(size / 16))],
  [
    'pictures of one figure',
    'a.html',
    (size) => page(`<figure>${'<img src="/a" alt="b">'.repeat(size / 22)}<figcaption>Quay.</figcaption></figure>`),
  ],
  [
    'parts of one figure',
    'a.html',
    (size) => page(`<figure>${'<b>x</b>'.repeat(size / 32)}<img src="/a"><figcaption>Quay.</figcaption></figure>`),
  ],
  ['bylines', 'a.html', (size) => page('<i class="byline">Ada Brook</i>'.repeat(size / 62))],
  ['boxes that ask for consent', 'a.html', (size) => page('<div class="cookie">x cookies</div>'.repeat(size / 68))],
  ['items of a numbered list', 'a.html', (size) => page(`<ol>${'<li>x</li>'.repeat(size / 16)}</ol>`)],
  ['pictures without a beginning', 'a.html', (size) => page(`<p>${';base64,'.repeat(size / 8)}</p>`)],
  ['blanks in tags', 'a.csv', (size) => table(`a${' '.repeat(size)}b`, 'Ada Brook')],
  ['blanks in authors', 'a.csv', (size) => table('a', `Ada${' '.repeat(size)}Brook`)],
  ['brackets in authors', 'a.csv', (size) => table('a', '<'.repeat(size))],
  [
    'columns and rows',
    'a.csv',
    (size) =>
      utf8(
        `text,${Array.from({ length: size / 16 }, (_, index) => `c${index}`).join(',')}\n${'a\n'.repeat(size / 16)}`,
      ),
  ],
];

/** Units of the larger file, and how many times it is the smaller. */
const size = 160_000;
const step = 4;
/** Time may grow so many times: four where it is linear, sixteen with the square. */
const maxGrowth = 10;
/** Less is no measure, in ms. */
const minTime = 100;

/** The shortest of three readings, in ms: other work on the machine makes them longer. */
async function timeOf(name: string, bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const elapsed = startProcessorTime();
    documentsOf(await importFile(name, bytes));
    times.push(elapsed());
  }
  return Math.min(...times);
}

describe('hostile files for import', () => {
  for (const [what, name, make] of files)
    it(`take no time that grows faster than they do: ${what}`, async () => {
      const small = Math.max(minTime, await timeOf(name, make(size / step)));
      const large = await timeOf(name, make(size));
      assert.ok(large < maxGrowth * small, `${Math.round(small)} ms, then ${Math.round(large)} ms`);
    }).timeout(200_000);

  it('are refused where they hold more tags and entities than can be read in time', async () => {
    for (const mark of ['<', '&', '<b>x</b>'])
      assert.equal(refusalOf(await importFile('a.html', page(mark.repeat(200_001)))), 'tooManyElements');
  });

  it('are read whatever number of words a class has', async () => {
    for (const mark of ['"', "'"]) {
      const classes = Array.from({ length: 200_000 }, (_, index) => `c${index}`).join(' ');
      const { markdown } = onlyDocument(
        await importFile('a.html', page(`<p class=${mark}${classes}${mark}>The end.</p>`)),
      );
      assert.match(markdown, /The end\.$/);
    }
  });

  it('give front matter that is read back, however many tags and authors they have', async () => {
    const authors = Array.from({ length: 90 }, (_, index) => `Ada Brook${'abcdefghi'[index % 9]}`).join('; ');
    const { source, markdown } = onlyDocument(await importFile('a.csv', table('quay; '.repeat(600), authors)));
    const written = withFrontMatter(
      { ...source, description: '\u0001 '.repeat(20_000), title: `Quay\u0007${' shut'.repeat(9000)}` },
      markdown,
      { file: 'a.csv', day: '2025-01-01' },
    );
    const [document] = readFile(written, 'markdown');
    assert.ok(document.text.trim().startsWith('The quay is shut') || document.text.trim().startsWith('#'));
    assert.match(document.source?.title ?? '', /^Quay shut shut/);
    assert.equal(document.source?.tags?.length, 50);
  });

  it('end in a refusal, never in an error, wherever they were cut', async () => {
    const rtf = latin1(
      "{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}\\f0 The quay \\b is\\b0  shut\\par \\u8217\\'e9 again.\\par}",
    );
    const mail = latin1(
      'From: Ada <ada@ledger.example>\nSubject: Quay\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nThe quay is shut.\n--b--\n',
    );
    for (const [name, bytes] of [
      ['a.rtf', rtf],
      ['a.eml', mail],
      ['a.html', page('<blockquote>Shut.</blockquote>')],
    ] as const)
      for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 40)) {
        const imported = await importFile(name, bytes.subarray(0, length));
        assert.ok('documents' in imported || 'refused' in imported, `${name} ${length}`);
      }
  }).timeout(60_000);
});

const paragraphs = `<p>${story}</p>`.repeat(4);
const nested = '<div>'.repeat(600);
const letter = (body: string): string =>
  `From a@ledger.example Mon Mar  3 10:00:00 2025\nFrom: Ada <a@ledger.example>\nSubject: Quay\nContent-Type: text/html\n\n${body}\n\n`;

/** Files of three articles, of which the second cannot be read. */
const severalArticles: readonly [what: string, name: string, make: (second: string) => Uint8Array][] = [
  ['e-mails', 'a.mbox', (second) => utf8([paragraphs, second, paragraphs].map(letter).join(''))],
  [
    'e-mails in an e-mail',
    'a.eml',
    (second) =>
      utf8(
        `From: Ada <a@ledger.example>\nContent-Type: multipart/mixed; boundary="b"\n\n${[paragraphs, second, paragraphs]
          .map((body) => `--b\nContent-Type: message/rfc822\n\n${letter(body).replace(/^.*\n/, '')}`)
          .join('')}--b--\n`,
      ),
  ],
  [
    'rows',
    'a.csv',
    (second) => utf8(`title,text\n${[paragraphs, second, paragraphs].map((text) => `A,"${text}"\n`).join('')}`),
  ],
  [
    'records',
    'a.json',
    (second) => utf8(JSON.stringify([paragraphs, second, paragraphs].map((text) => ({ title: 'Quay', text })))),
  ],
  ['chapters', 'a.epub', (second) => makeEpub({ 'a.xhtml': paragraphs, 'b.xhtml': second, 'c.xhtml': paragraphs }, '')],
  [
    'pages',
    'a.maff',
    (second) => makeZip({ '1/index.html': paragraphs, '2/index.html': second, '3/index.html': paragraphs }),
  ],
];

describe('files of several articles, of which one cannot be read', () => {
  for (const [what, name, make] of severalArticles)
    it(`give the others, and say so: ${what}`, async () => {
      const imported = await importFile(name, make(`<p>${nested}${story}</p>`));
      assert.equal(documentsOf(imported).length, 2);
      assert.deepEqual(leftOf(imported), ['unreadableArticles 1']);
    });

  it('say why where none can be read', async () => {
    const text = `<p>${nested}${story}</p>`;
    for (const [name, bytes] of [
      ['a.csv', utf8(`title,text\nA,"${text}"\n`)],
      ['a.epub', makeEpub({ 'a.xhtml': text }, '')],
      ['a.maff', makeZip({ '1/index.html': text })],
    ] as const)
      assert.equal(refusalOf(await importFile(name, bytes)), 'nested', name);
  });
});

describe('hostile books and documents', () => {
  it('give a chapter once, however often the book shows it', async () => {
    const spine = '<itemref idref="a"/>'.repeat(20_000);
    const book = `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${spine}</spine></package>`;
    const imported = await importFile('a.epub', makeEpub({ 'a.xhtml': paragraphs }, '', { 'OPS/book.opf': book }));
    assert.equal(documentsOf(imported).length, 1);
  });

  it('of more elements than a tree is made of in time are refused', async () => {
    const marks = '<w:tab/>'.repeat(2_000_001);
    assert.equal(refusalOf(await importFile('a.odt', makeOdt(marks))), 'tooManyElements');
    assert.equal(
      refusalOf(await importFile('a.docx', makeDocx('<w:p/>', { 'word/notes.xml': marks }))),
      'tooManyElements',
    );
  });

  it('are refused where fields begin and do not end, in the text and in notes', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const words = wordParagraph(story);
    const closed = [field('begin'), field('separate'), field('end')].join('').repeat(2000);
    assert.equal(onlyDocument(await importFile('a.docx', makeDocx(`<w:p>${closed}</w:p>${words}`))).markdown, story);
    const open = `<w:p>${field('begin').repeat(501)}</w:p>`;
    assert.equal(refusalOf(await importFile('a.docx', makeDocx(open + words))), 'nested');
    assert.equal(refusalOf(await importFile('a.docx', makeDocx(words, { 'word/notes.xml': open }))), 'nested');
  });

  it('are read where their numbers are none', async () => {
    for (const number of ['-5', 'x', '1e9', 'Infinity', '0.5', '']) {
      const blanks = `<text:s text:c="${number}"/>`;
      const heading = `<text:h text:outline-level="${number}">Quay shut</text:h>`;
      const { markdown } = onlyDocument(
        await importFile('a.odt', makeOdt(`${heading}<text:p>The${blanks}quay is shut.</text:p>`)),
      );
      assert.match(markdown, /^#{1,6} Quay shut\n\nThe {1,100}quay is shut\.$/, number);
    }
  });

  it('give the text of tables in tables once', async () => {
    const open = '<table:table><table:table-row><table:table-cell>';
    const close = '</table:table-cell></table:table-row></table:table>';
    const table = `${open.repeat(100)}<text:p>${story}</text:p>${close.repeat(100)}`;
    const { markdown } = onlyDocument(await importFile('a.odt', makeOdt(`<text:p>Quay.</text:p>${table}`)));
    assert.equal(markdown.split(story).length - 1, 1);
  });
});
