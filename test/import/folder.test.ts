import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';
import { withFrontMatter } from '../../src/import/frontMatter';
import { importFile } from '../../src/import/importFile';
import { kindOfName } from '../../src/text/importable';
import { onlyDocument } from './files';
import { invent, shapes } from './generated';

/** Files of the folder; each shape comes several times, with other articles. */
const fileCount = 200;
const kinds = new Map<string, number>();
for (const { ending } of shapes) {
  const kind = kindOfName(`a.${ending}`) ?? '';
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
const folded = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ');

/** What of an article is not read back from a file of a shape. */
async function lostFrom(number: number): Promise<string[]> {
  const { what, ending, make, hasSource = true } = shapes[number % shapes.length];
  const article = invent(number);
  const { source, markdown } = onlyDocument(await importFile(`report_${number}.${ending}`, make(article)));
  const [document, ...others] = readFile(
    withFrontMatter(source, markdown, { file: `report_${number}.${ending}`, day: '2025-12-31' }),
    'markdown',
  );
  assert.equal(others.length, 0);
  const text = folded(document.text);
  const lost = article.paragraphs.filter((paragraph) => !text.includes(folded(paragraph)));
  const told = document.source ?? {};
  const { title, outlet, author, date } = article;
  if (hasSource)
    for (const [key, read, expected] of [
      ['title', told.title, title],
      ['outlet', told.outlet, outlet],
      ['author', told.authors?.join(), author],
      ['date', told.date, date],
    ])
      if (read !== expected) lost.push(`${key}: ${read}`);
  return lost.map((each) => `${number} ${ending} ${what}: ${each}`);
}

describe('a folder of files of all kinds', () => {
  it('has three shapes of each kind and more, archived pages and mailboxes apart', () => {
    for (const kind of [
      'page',
      'mhtml',
      'docx',
      'odt',
      'rtf',
      'pdf',
      'mail',
      'epub',
      'table',
      'json',
      'jsonLines',
      'captions',
    ])
      assert.ok((kinds.get(kind) ?? 0) >= 3, kind);
  });

  shapes.forEach(({ ending, what }, index) => {
    it(`is read back without the loss of a sentence: .${ending}, ${what}`, async () => {
      const lost: string[] = [];
      for (let number = index; number < fileCount; number += shapes.length) lost.push(...(await lostFrom(number)));
      assert.deepEqual(lost, []);
    }).timeout(120_000);
  });
});
