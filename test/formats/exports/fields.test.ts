import assert from 'node:assert/strict';
import { readFile } from '../../../src/formats/readFile';
import type { FileDocument } from '../../../src/formats/fileDocument';

function only(file: string): FileDocument {
  const documents = readFile(file, 'plain');
  assert.equal(documents.length, 1);
  return documents[0];
}

const number = 'Document TIDCOU0020250315el3f0000a';

describe('fields of exports', () => {
  const long = (head: string, foot = ''): string =>
    `${head}\n12 words\n14 March 2025\nThe Ledger\nLEDGER\nEnglish\n(c) 2025 Ledger Group\n\nThe quay stays shut.\n\n${foot}${number}\n`;
  const heads: readonly (readonly [head: string, title: string, authors: readonly string[] | undefined])[] = [
    ['Quay stays shut', 'Quay stays shut', undefined],
    ['Quay stays shut\nuntil further notice', 'Quay stays shut until further notice', undefined],
    ['Transport\nQuay stays shut\nBy Ada Brook', 'Quay stays shut', ['Ada Brook']],
    ['Local News\nQuay stays shut\nAda Brook', 'Quay stays shut', ['Ada Brook']],
    ['Factiva\nDow Jones\nQuay stays shut\nVon Ada Brook und Tom Dale', 'Quay stays shut', ['Ada Brook', 'Tom Dale']],
  ];
  for (const [head, title, authors] of heads)
    it(`of the long form of Factiva: ${head.replace(/\n/g, ' / ')}`, () => {
      const { text, source } = only(long(head));
      assert.deepEqual(
        [source?.title, source?.authors, source?.outlet, source?.language],
        [title, authors, 'The Ledger', 'en'],
      );
      assert.match(text, /\n\nThe quay stays shut\.$/);
    });

  it('of Factiva end before the publisher, but not before a sentence', () => {
    assert.match(only(long('Quay', 'Ledger Group Ltd.\n\n')).text, /shut\.$/);
    assert.match(only(long('Quay', 'It is shut.\n\n')).text, /It is shut\.$/);
  });

  it('of Factiva with codes do not end in a line of text that begins with two capitals', () => {
    const { text } = only(
      `HD Quay shut\nLP\nIN capitals it said: shut.\nRE: the quay.\n\nTD\nIt is.\n\nIN i50 : Harbours\nAN ${number}\n`,
    );
    assert.equal(text, 'Quay shut\n\nIN capitals it said: shut.\nRE: the quay.\n\nIt is.');
  });

  const proquest = (items: string): string =>
    `${'_'.repeat(60)}\n\nQuay shut\n\nAuthor: Anonymous\n\n${items}\n\nFull text: The quay stays shut.\n\nCORRECTION: It is open.\n\nDatabase: Newsstand\n`;
  it('of ProQuest: abstract, nobody as author, what belongs to the text', () => {
    const { text, source } = only(proquest('Abstract: The quay is shut.'));
    assert.deepEqual(source, { title: 'Quay shut', description: 'The quay is shut.' });
    assert.equal(text, 'Quay shut\n\nThe quay stays shut.\n\nCORRECTION: It is open.');
    assert.equal(only(proquest('Abstract: None available.')).source?.description, undefined);
    assert.equal(only(proquest('Links: http://a.example')).source?.description, undefined);
    assert.equal(only(proquest('Document URL: https://a.example/1')).source?.url, 'https://a.example/1');
    assert.deepEqual(readFile(`${'_'.repeat(60)}\n\nQuay shut\n\nThe quay is shut.\n`, 'plain')[0].source, undefined);
  });

  it('of LexisNexis in a file without a line between documents', () => {
    const { source, text } = only(
      'The Ledger\nMarch 14, 2025 Friday\n\nQuay shut\n\nBYLINE: Ada Brook\n\nLENGTH: 4 words\n\nBODY:\nThe quay is shut.\n\nLOAD-DATE: March 15, 2025\n\nLANGUAGE: ENGLISH\n',
    );
    assert.deepEqual(source, {
      title: 'Quay shut',
      outlet: 'The Ledger',
      authors: ['Ada Brook'],
      date: '2025-03-14',
      language: 'en',
    });
    assert.equal(text, 'Quay shut\n\nThe quay is shut.');
  });

  it('of LexisNexis by a field for the headline, with a copyright above the outlet', () => {
    const { source, text } = only(
      '1 of 1 DOCUMENT\n\nCopyright 2025 Ledger Group\nThe Ledger\n\nMarch 14, 2025\n\nHEADLINE: Quay shut\n\nLENGTH: 4 words\n\nThe quay is shut.\n\nSUBJECT: QUAYS (90%)\n',
    );
    assert.equal(source?.outlet, 'The Ledger');
    assert.equal(text, 'Quay shut\n\nThe quay is shut.');
  });

  it('of Nexis Uni: cover, abstract, caption', () => {
    const { source, text } = only(
      'Date and Time: Friday\nJob Number: 1\nDocuments (1)\n1. Quay shut\nClient/Matter: -None-\nSearch Terms: quay\nNarrowed by:\n  Content Type     Narrowed by\n  News             -None-\n\nQuay shut\nThe Ledger\nMarch 14, 2025\n\nCopyright 2025\nLength: 4 words\nHighlight: No date\nBody\n\nABSTRACT\n\nShut.\n\nFULL TEXT\n\nThe quay is shut.\n\nGraphic\n\nThe quay in 2019\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n',
    );
    assert.equal(source?.title, 'Quay shut');
    assert.equal(text, 'Quay shut\n\nNo date\n\nThe quay is shut.\n\nThe quay in 2019');
  });
});
