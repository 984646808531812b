import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';
import { withFrontMatter } from '../../src/import/frontMatter';
import { importFile } from '../../src/import/importFile';
import { documentsOf, latin1, onlyDocument, refusalOf, utf8 } from './files';
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
