import assert from 'node:assert/strict';
import type { Format } from '../../src/formats/format';
import { readFile } from '../../src/formats/readFile';
import { isShallow } from '../../src/formats/nesting';
import { startProcessorTime } from '../fixtures/processorTime';

/** A line that ends a document in an export of Factiva. */
const factivaEnd = 'Document LEDG000020250314el3e0000a\n';
const factivaHead = 'Ferry aground\n100 words\n14 March 2025\nThe Ledger\nEnglish\n(c) Ledger\n\nIt ran aground.\n\n';

/** Files that a person would never write, of about `size` units. */
const files: readonly [what: string, format: Format, make: (size: number) => string][] = [
  ['blanks after a word that may be a folio', 'plain', (size) => `ab,\nc\n\na${' '.repeat(size)}b\n`],
  ['a sender of opening brackets', 'plain', (size) => `From: ${'<'.repeat(size)}\nSubject: a\n\nText.`],
  ['a sender of blanks', 'plain', (size) => `From: a${' '.repeat(size)}b\nSubject: a\n\nText.`],
  ['a sender on many lines', 'plain', (size) => `From: a\n${' <\n'.repeat(size / 3)}Subject: a\n\nText.`],
  ['blanks on a cover', 'plain', (size) => `a${' '.repeat(size)}b\n14 March 2025\nBody\nText.\nEnd of Document\n`],
  [
    'lines of rights',
    'plain',
    (size) => `LENGTH: 3 words\n\na\n\n${'Copyright a\n'.repeat(size / 12)}LOAD-DATE: a\n\nLANGUAGE: b\n\nSUBJECT: c\n`,
  ],
  ['a word as publisher', 'plain', (size) => `${factivaHead}${'a'.repeat(size)}!\n\n${factivaEnd}`],
  [
    'blanks in the name of an outlet',
    'plain',
    (size) => `Ledger${' '.repeat(size)}a\nFriday 14 March 2025 p. 3\nHead\nText.\n© a\nnews·20250314·LP·0001·\n`,
  ],
  ['blanks in a quotation with a name below', 'plain', (size) => `"a${' '.repeat(size)}b"\n— Ella Marsh\n\nab: c`],
  ['quotations far apart', 'markdown', (size) => '> a\n\n\n\n\n\n'.repeat(size / 9)],
  ['quotations below each other', 'markdown', (size) => '> a\n\n'.repeat(size / 5)],
];

/** Milliseconds; each takes 10 to 100 where time grows with the length, and many seconds where it grows with its square. */
const longEnough = 3000;

describe('hostile files', () => {
  for (const [what, format, make] of files)
    it(`take no time that grows faster than they do: ${what}`, () => {
      const elapsed = startProcessorTime();
      assert.ok(readFile(make(300_000), format).length > 0);
      assert.ok(elapsed() < longEnough);
    }).timeout(200_000);

  for (const [what, format, file] of [
    ['more lines in a block than a call has arguments', 'plain', 'at sea,\n\fb\n\f'.repeat(150_000)],
    ['more blocks than a call has arguments', 'plain', 'a,\n\nb '.repeat(200_000)],
    ['a list in lists as header line', 'plain', `Tags: ${'[ '.repeat(9000)}${' ]'.repeat(9000)}\nTitle: a\n\nText.`],
    ['JSON', 'markdown', `{\n"title": ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}\nText.`],
    ['YAML in brackets', 'markdown', `---\ntitle: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\nText.`],
    ['YAML in items', 'markdown', `---\ntitle: a\ntags:\n${'- '.repeat(20_000)}b\n---\nText.`],
    ['YAML in keys', 'markdown', `---\ntitle: a\n${'? '.repeat(20_000)}b\n---\nText.`],
    ['YAML as text', 'markdown', `---\ntitle: "${'[ '.repeat(9000)}${' ]'.repeat(9000)}"\n---\nText.`],
    ['TOML', 'markdown', `+++\ntitle = ${'{a='.repeat(9000)}1${'}'.repeat(9000)}\n+++\nText.`],
    ['keys of TOML', 'markdown', `+++\n${'a.'.repeat(20_000)}a = 1\n+++\nText.`],
  ] as const)
    it(`are read however deep they are nested: ${what}`, () => {
      const [document] = readFile(file, format);
      assert.ok(document.text.length > 0);
      if (file.endsWith('Text.')) assert.ok(document.text.endsWith('Text.'));
    }).timeout(120_000);

  it('are nested where data of people is not', () => {
    assert.ok(isShallow('title: [a, [b, {c: d}]]\nauthor:\n  - name: "x. y. z."\n'));
    assert.ok(isShallow('[]'.repeat(1000)) && isShallow('{[(]}'.repeat(1000)));
    assert.ok(isShallow('['.repeat(24)) && !isShallow('['.repeat(25)) && !isShallow('{'.repeat(25)));
    assert.ok(isShallow(`${' '.repeat(120)}a`) && !isShallow(`a:\r${' '.repeat(121)}a`));
    assert.ok(isShallow(`a = "${'b.'.repeat(500)}"`) && !isShallow(`${'b.'.repeat(120)}c = 1`));
  });
});

describe('text that looks like fields', () => {
  const story = 'The market reopened on Friday, the council said.\n';
  for (const [what, format, file] of [
    ['a note between two rules', 'markdown', `---\nNote: The mayor resigned on Monday.\n---\n\n${story}`],
    [
      'items and a line with a colon between rules',
      'plain',
      `---\n- Vote: today\nSport: the cup was lost\n---\n${story}`,
    ],
    ['two colons', 'plain', `Breaking:: three people died on Monday.\n\n${story}`],
    ['a program', 'markdown', `std:: vector\n\n${story}`],
    ['a walk from and to', 'plain', `From: the mountains\nTo: the sea\n\n${story}`],
    ['a riddle', 'plain', `Date: the fruit of the desert\nSource: where a river begins\n\n${story}`],
    ['a source and a day within an article', 'plain', `${story}\nSource: police\nDate: Monday\n\n${story}`],
    ['a poem', 'plain', `The sea is wide,\nand I am small,\nthe boat is old,\nbut holds us all\n\n${story}`],
    ['a list', 'plain', `${story}\nFruit sold:\napples,\npears,\nplums,\nand figs\n`],
    ['a program with short lines', 'plain', `${story}\nfor x in y:\n    print(x,\n    y)\n`],
  ] as const)
    it(`is text: ${what}`, () => {
      assert.equal(readFile(file, format)[0].text, file);
    });

  for (const [what, file] of [
    ['marks of a program', '---\nlayout: post\ndraft: true\n---\n'],
    [
      'an import of which nothing is known',
      '---\nimported_from: "The quay is shut again.html"\nimported: 2025-01-01\n---\n',
    ],
    ['a phrase beside a key that is known', '---\ntitle: Quay\nmood: as calm as the sea\n---\n'],
    ['properties of a note', 'id:: 64-a\n'],
    ['a header with a name', 'Subject: quay again\nFrom: Ada\n'],
    ['a header in small letters with an address', 'Subject: quay again\nFrom: ada@ledger.example\n'],
  ] as const)
    it(`is no text: ${what}`, () => {
      assert.equal(readFile(`${file}\n${story}`, 'markdown')[0].text.trim(), story.trim());
    });
});

describe('exports that were cut', () => {
  const uni = (title: string): string =>
    `${title}\nThe Ledger\nMarch 14, 2025 Friday\n\nCopyright 2025 The Ledger\n\nLength: 9 words\n\nBody\n\nThe ${title} held.\n`;
  const factiva = (title: string): string =>
    `HD ${title}\nWC 9 words\nPD 14 March 2025\nSN The Ledger\nLP\nThe ${title} held.\n\n`;
  const europresse = (title: string): string =>
    `The Ledger\nFriday 14 March 2025 p. 3\n${title}\nThe ${title} held.\n© 2025\n`;
  for (const [what, file] of [
    ['Nexis Uni', `${uni('Quay')}End of Document\n\n${uni('Wall')}`],
    ['Factiva', `${factiva('Quay')}${factivaEnd}\n${factiva('Wall')}`],
    ['Europresse', `${europresse('Quay')}news·20250314·LP·0001·\n${europresse('Wall')}`],
  ] as const)
    it(`keep the document in which they end: ${what}`, () => {
      const texts = readFile(file, 'plain').map(({ text }) => text.replace(/\s+/g, ' '));
      assert.deepEqual(texts, ['Quay The Quay held.', 'Wall The Wall held.']);
    });
});
