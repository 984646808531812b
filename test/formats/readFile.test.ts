import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from '../../src/formats/readFile';
import type { FileDocument } from '../../src/formats/fileDocument';
import type { Format } from '../../src/formats/format';
import { spanInFile } from '../../src/formats/offsetMap';

function single(file: string, format: Format = 'markdown'): FileDocument {
  const documents = readFile(file, format);
  assert.equal(documents.length, 1);
  return documents[0];
}

/** Letters and digits alone: what reading normalises is left out. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

describe('a file', () => {
  it('that is only text is its own document, unit for unit', () => {
    const text = 'Ferry runs aground\n\nA ferry ran aground, the harbour said.\nNobody was hurt.\n';
    assert.deepEqual(readFile(text, 'plain'), [{ text }]);
    assert.deepEqual(readFile('# Ferry\n\n---\n\nText.\n', 'markdown'), [{ text: '# Ferry\n\n---\n\nText.\n' }]);
    assert.deepEqual(readFile('', 'plain'), [{ text: '' }]);
  });

  it('gives documents whose words stand where the map says, for any text', () => {
    const word = fc.constantFrom(
      'ferry',
      'har\u00adbour',
      'o\ufb03ce',
      '&amp;',
      'long-\nterm',
      'Pier',
      '1\u202f250',
      'said',
    );
    const between = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\u00a0', ' -- ', '\n---\n', ': ');
    const text = fc.array(fc.tuple(word, between), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, fc.constantFrom<Format>('plain', 'markdown'), (file, format) => {
        for (const document of readFile(file, format)) {
          for (const match of document.text.matchAll(/[\p{L}\p{N}]+/gu)) {
            const { start, end } = spanInFile(document.map, { start: match.index, end: match.index + match[0].length });
            assert.equal(bare(file.slice(start, end).replace(/&amp;/g, '&')), bare(match[0]));
          }
        }
      }),
    );
  });

  it('never fails, and keeps spans in range', () => {
    const piece = fc.constantFrom(
      '---\n',
      '+++\n',
      'title: a\n',
      '{',
      '}\n',
      'a:: b\n',
      'id: ',
      'type_: 1',
      '\\',
      '&',
      '#',
      ';',
      '“',
      '\f',
      '____________________________________________________________\n',
      'HD a\n',
      'LP\n',
      'AN Document ABCDEFGH0020250314abcdefghi\n',
      '1 of 2 DOCUMENTS\n',
      'LENGTH: 2 words\n',
      'End of Document\n',
      'Body\n',
      'Full text: x\n',
      '12 words\n',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom<Format>('plain', 'markdown'), (parts, format) => {
        const file = parts.join('');
        for (const { text, map, roles } of readFile(file, format)) {
          for (const { start, end } of roles ?? []) assert.ok(start < end && end <= text.length);
          const { start, end } = spanInFile(map, { start: 0, end: text.length });
          assert.ok(start >= 0 && start <= end && end <= file.length);
        }
      }),
    );
  });
});

describe('front matter', () => {
  const titled: readonly (readonly [title: string, more: string, own: string, outlet: string])[] = [
    ['Quay shut | The Ledger', 'source: https://ledger.example/q', 'Quay shut', 'The Ledger'],
    ['Quay shut - Ledger', 'source: https://www.theledger.example/q', 'Quay shut', 'Ledger'],
    ['Quay shut – Kinn Post', 'site: Kinn Post', 'Quay shut', 'Kinn Post'],
    ['Quay - a history | Ledger', 'source: https://ledger.example/q', 'Quay - a history', 'Ledger'],
    // What stands behind a dash may be the title's own.
    ['Quay shut - our view', 'source: https://ledger.example/q', 'Quay shut - our view', 'ledger.example'],
    ['Quay shut | Example', 'source: https://ledger.example/q', 'Quay shut | Example', 'ledger.example'],
    ['Quay shut | UK', 'source: https://uk.ledger.example/q', 'Quay shut | UK', 'uk.ledger.example'],
    ['The Ledger', 'source: https://ledger.example/q', 'The Ledger', 'ledger.example'],
  ];
  for (const [title, more, own, outlet] of titled)
    it(`has ${own} as the title of ${title}, from ${outlet}`, () => {
      const [{ source }] = readFile(`---\ntitle: "${title}"\n${more}\n---\nThe quay is shut.\n`, 'markdown');
      assert.deepEqual([source?.title, source?.outlet], [own, outlet]);
    });

  it('of a web clipper tells title, address, persons, day and tags, and is no text', () => {
    const body = '![A quay](quay.jpg)\n\nThe quay was shut.\n';
    const { text, source } = single(
      `---\ntitle: "Quay shut: \\"no date\\""\nsource: "https://www.ledger.example/quay?id=7"\nauthor:\n  - "[[Ada Brook]]"\n  - "[[people/tom|Tom Dale]]"\npublished: 2025-03-14\ncreated: 2025-03-16\ndescription: "The harbour gives no date."\ntags:\n  - "clippings"\n---\n${body}`,
    );
    assert.equal(text, body);
    assert.deepEqual(source, {
      title: 'Quay shut: "no date"',
      outlet: 'ledger.example',
      authors: ['Ada Brook', 'Tom Dale'],
      date: '2025-03-14',
      url: 'https://www.ledger.example/quay?id=7',
      description: 'The harbour gives no date.',
      tags: ['clippings'],
    });
  });

  const titles: readonly (readonly [what: string, file: string, title: string, date?: string])[] = [
    [
      'Jekyll',
      '---\nlayout: post\ntitle:  \'Quay: "shut"\'\ndate:   2025-03-14 06:30:00 +0000\n---\nText.\n',
      'Quay: "shut"',
      '2025-03-14',
    ],
    [
      'an extractor, with values that are no YAML',
      "---\ntitle: Fire: three dead\nauthor: @wire\ndate: 2025-03-14\ncategories: ['a']\n---\nText.\n",
      'Fire: three dead',
      '2025-03-14',
    ],
    [
      'Hugo, TOML',
      '+++\ntitle = "Quay shut"\ndate = 2025-03-14T06:30:00Z\n[params]\nauthor = "Ada Brook"\n+++\nText.\n',
      'Quay shut',
      '2025-03-14',
    ],
    ['Hugo, JSON', '{\n  "title": "Quay shut",\n  "date": "2025-03-14"\n}\nText.\n', 'Quay shut', '2025-03-14'],
    [
      'Hexo, without a fence above',
      'title: Quay shut\ndate: 2013/7/13 20:46:25\n---\nText.\n',
      'Quay shut',
      '2013-07-13',
    ],
    ['Logseq', 'title:: Quay shut\ndate:: [[2025-03-14]]\n\n- Text.\n', 'Quay shut', '2025-03-14'],
    [
      'a clipper that gives only the day of saving',
      '---\ncreated: 2025-03-16T09:12:44 (UTC +01:00)\nsource: https://ledger.example/quay\ntitle: Quay shut\n---\nText.\n',
      'Quay shut',
    ],
    [
      'a program that quotes nothing',
      '---\ntitle: Quay shut\ndescription: No date\nfor repairs\n---\nText.\n',
      'Quay shut',
    ],
    ['a file with Windows line ends', '---\r\ntitle: Quay shut\r\n---\r\nText.\r\n', 'Quay shut'],
    ['folded text', '---\ntitle: >\n  Quay\n  shut\ndate: 14 March 2025\n---\nText.\n', 'Quay shut', '2025-03-14'],
  ];
  for (const [what, file, title, date] of titles)
    it(`of ${what} is read`, () => {
      const { text, source } = single(file);
      assert.equal(source?.title, title);
      assert.equal(source.date, date);
      assert.match(text, /^\s*(?:- )?Text\.\s*$/);
    });

  it('is no rule above a text', () => {
    for (const file of [
      '---\nThe quay was shut.\nIt is: shut.\n---\n',
      'Date: 14 March 2025\n\nText.\n',
      '---\n\nThe quay was shut.\n\n---\n\nMore.\n',
      '---\nNo end: of it\nText.\n',
      'Quay: shut\n\nText.\n',
    ])
      assert.equal(single(file).text, file);
  });

  it('takes no bomb of aliases', () => {
    const names = 'abcdefghij'.split('');
    const lines = names.map((name, index) =>
      index === 0 ? `${name}: &${name} [x, x]` : `${name}: &${name} [${`*${names[index - 1]},`.repeat(9)}]`,
    );
    const { source } = single(`---\ntitle: Quay\n${lines.join('\n')}\n---\nText.\n`);
    assert.equal(source?.title, 'Quay');
  });

  it('of a note of Joplin stands below', () => {
    const { text, source } = single(
      'Quay shut\n\nText.\n\nid: 0f3c9a5d2b7e48c1a6d4e8f0b1c2d3e4\nsource_url: https://ledger.example/quay\ntype_: 1',
    );
    assert.equal(text, 'Quay shut\n\nText.\n\n');
    assert.equal(source?.title, 'Quay shut');
    assert.equal(source.url, 'https://ledger.example/quay');
  });
});

describe('header lines', () => {
  it('of e-mail tell subject, sender and day', () => {
    const { text, source } = single(
      'From: Ada Brook <ada@ledger.example>\nTo: Desk <desk@ledger.example>,\n More <more@ledger.example>\nDate: Fri, 14 Mar 2025 06:30:11 +0000\nSubject: FW: Quay shut\n\nHi all,\n',
      'plain',
    );
    assert.equal(text, '\nHi all,\n');
    assert.deepEqual(source, { title: 'Quay shut', authors: ['Ada Brook'], date: '2025-03-14' });
  });
  it('of a newsletter name its writer and its outlet', () => {
    const { source } = single(
      'From: Ada Brook from The Ledger <a@ledger.example>\nSubject: Quay shut\n\nHi,\n',
      'plain',
    );
    assert.deepEqual(source, { title: 'Quay shut', outlet: 'The Ledger', authors: ['Ada Brook'] });
  });
  it('in a list below a title are none of the text', () => {
    const { text, source } = single(
      '# Quay\n\n## Metadata\n- Author: [[The Ledger]]\n- Full Title: Quay shut\n- URL: https://ledger.example/quay\n\n## Highlights\n- Text.\n',
    );
    assert.equal(text, '# Quay\n\n\n## Highlights\n- Text.\n');
    assert.equal(source?.title, 'Quay shut');
    assert.equal(source.outlet, 'ledger.example');
  });
  it('of a text file, and of a crawler', () => {
    const labelled = single('Title: Quay shut\nSource: The Ledger\nDate: 14 March 2025\n\nText.\n', 'plain');
    assert.deepEqual(labelled.source, { title: 'Quay shut', outlet: 'The Ledger', date: '2025-03-14' });
    const crawled = single('https://ledger.example/quay\n2025-03-14T06:30:00Z\nQuay shut\n', 'plain');
    assert.equal(crawled.text, 'Quay shut\n');
    assert.equal(crawled.source?.outlet, 'ledger.example');
  });
  it('are no line of speech', () => {
    const file = 'Minister: We shall see.\nAuthor: Never.\nThen she left.\n';
    assert.equal(single(file, 'plain').text, file);
  });
});
