import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import type { ImportedDocument } from '../../src/import/imported';
import { documentsOf, latin1, makeDocx, makePdf, utf8, wordParagraph } from './files';

const nexis = (number: number): string[] => [
  `Harbour toll to rise ${number}`,
  'The Tidewater Courier',
  'March 14, 2025 Friday 9:20 AM GMT',
  '',
  'Copyright 2025 Tidewater Media All Rights Reserved',
  'Section: NEWS; Pg. 3',
  'Length: 34 words',
  'Byline: Ada Brook',
  'Body',
  '',
  'The toll will rise to 4 pounds, the port said on Friday.',
  'It is unsafe, said Jon Vale, who fishes there.',
  'Classification',
  'Language: ENGLISH',
  'Load-Date: March 15, 2025',
  'End of Document',
];
const factiva = (number: number): string[][] => [
  ['HD', `Pier stays shut ${number}`],
  ['BY', 'By Ada Brook'],
  ['WC', '12 words'],
  ['PD', '14 March 2025'],
  ['SN', 'The Tidewater Courier'],
  ['LA', 'English'],
  ['LP', 'The pier stays shut, the port said.'],
  ['TD', 'Boats use the north quay.'],
  ['AN', `Document TIDCOU0020250315el3f000${number}a`],
];
const lines = [...nexis(1), ...nexis(2)];
const expected = {
  outlet: 'The Tidewater Courier',
  authors: ['Ada Brook'],
  date: '2025-03-14',
  language: 'en',
};

function checkNexis(documents: readonly ImportedDocument[]): void {
  assert.deepEqual(
    documents.map(({ source }) => source),
    [1, 2].map((number) => ({ title: `Harbour toll to rise ${number}`, ...expected })),
  );
  assert.equal(
    documents[1].markdown.replace(/\n+/g, '\n'),
    '# Harbour toll to rise 2\nThe toll will rise to 4 pounds, the port said on Friday.\nIt is unsafe, said Jon Vale, who fishes there.',
  );
}

describe('exports of press databases', () => {
  it('saved as Word, RTF or sent by mail are their documents', async () => {
    checkNexis(documentsOf(await importFile('a.docx', makeDocx(lines.map((line) => wordParagraph(line)).join('')))));
    checkNexis(documentsOf(await importFile('a.rtf', latin1(`{\\rtf1 ${lines.join('\\par ')}\\par}`))));
    checkNexis(
      documentsOf(
        await importFile('a.eml', utf8(`From: a@b.example\r\nSubject: Nexis\r\n\r\n${lines.join('\r\n')}\r\n`)),
      ),
    );
  });

  it('saved as PDF are their documents', async () => {
    const pages = [nexis(1), nexis(2)].map((page) =>
      page.map((text, index) => ({ text, x: 60, y: 780 - index * 14 })).filter(({ text }) => text !== ''),
    );
    const documents = documentsOf(await importFile('a.pdf', makePdf(pages)));
    assert.deepEqual(
      documents.map(({ source }) => [source.title, source.outlet, source.date]),
      [
        ['Harbour toll to rise 1', 'The Tidewater Courier', '2025-03-14'],
        ['Harbour toll to rise 2', 'The Tidewater Courier', '2025-03-14'],
      ],
    );
  });

  it('of Factiva as RTF with tables are their documents', async () => {
    const rows = [...factiva(1), ...factiva(2)]
      .map(([code, text]) => `\\trowd ${code}\\cell ${text}\\cell\\row`)
      .join('');
    const documents = documentsOf(await importFile('a.rtf', latin1(`{\\rtf1 ${rows}}`)));
    assert.deepEqual(
      documents.map(({ source, markdown }) => [source.title, source.date, markdown]),
      [
        [
          'Pier stays shut 1',
          '2025-03-14',
          '# Pier stays shut 1\n\nThe pier stays shut, the port said.\n\nBoats use the north quay.',
        ],
        [
          'Pier stays shut 2',
          '2025-03-14',
          '# Pier stays shut 2\n\nThe pier stays shut, the port said.\n\nBoats use the north quay.',
        ],
      ],
    );
  });

  it('are nothing that other texts are', async () => {
    const documents = documentsOf(
      await importFile('a.rtf', latin1('{\\rtf1 The End of Document series\\par It began in May.\\par}')),
    );
    assert.equal(documents.length, 1);
  });
});
