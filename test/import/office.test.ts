import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import {
  latin1,
  leftOf,
  makeDocx,
  makeEpub,
  makeOdt,
  makeZip,
  documentsOf,
  onlyDocument,
  refusalOf,
  wordParagraph,
} from './files';

describe('DOCX', () => {
  const importDocx = (bytes: Uint8Array, name = 'story.docx') => importFile(name, bytes);
  const styles =
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>';
  const withStyles = {
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  };

  it('has its headline by a style, or bold as a whole', async () => {
    const text = wordParagraph('The pier stays shut until 5. July, the port said.');
    for (const bytes of [
      makeDocx(wordParagraph('Pier stays shut', '', 'Title') + text, withStyles),
      makeDocx(wordParagraph('Pier stays shut', '<w:b/><w:sz w:val="28"/>') + text),
    ]) {
      const { source, markdown } = onlyDocument(await importDocx(bytes));
      assert.equal(source.title, 'Pier stays shut');
      assert.equal(markdown, '# Pier stays shut\n\nThe pier stays shut until 5. July, the port said.');
    }
  });

  it('has no headline where the first paragraph is a sentence', async () => {
    const { source, markdown } = onlyDocument(
      await importDocx(makeDocx(wordParagraph('The pier stays shut.', '<w:b/>') + wordParagraph('It rains.'))),
    );
    assert.equal(source.title, undefined);
    assert.equal(markdown, '**The pier stays shut.**\n\nIt rains.');
  });

  it('is read without deleted text and comments; inserted text counts', async () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { markdown } = onlyDocument(
      await importDocx(
        makeDocx(
          `<w:p>${run('The port ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('always ')}</w:ins>${run('said so.')}</w:p>`,
        ),
      ),
    );
    assert.equal(markdown, 'The port always said so.');
  });

  it('keeps headings, lists and tables', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const { markdown } = onlyDocument(
      await importDocx(
        makeDocx(
          wordParagraph('Pier', '', 'Title') +
            wordParagraph('What it costs', '', 'H2') +
            wordParagraph('It costs £48 million.') +
            `<w:tbl><w:tr>${cell('Day')}${cell('Ferries')}</w:tr><w:tr>${cell('Monday')}${cell('12')}</w:tr></w:tbl>`,
          withStyles,
        ),
      ),
    );
    assert.match(
      markdown,
      /^# Pier\n\n## What it costs\n\nIt costs £48 million\.\n\n\| Day \| Ferries \|\n\| --- \| --- \|\n\| Monday \| 12 \|$/,
    );
  });

  it('counts pictures', async () => {
    const imported = await importDocx(
      makeDocx(wordParagraph('The pier stays shut.'), { 'word/media/image1.png': latin1('PNG') }),
    );
    assert.deepEqual(leftOf(imported), ['images 1']);
  });

  it('that is old, locked, broken, empty or a bomb is refused', async () => {
    const ole = latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more');
    assert.equal(refusalOf(await importDocx(ole, 'old.doc')), 'oldWord');
    assert.equal(refusalOf(await importDocx(ole)), 'encryptedOffice');
    assert.equal(refusalOf(await importDocx(latin1('PK\x03\x04 and nothing'))), 'broken');
    assert.equal(refusalOf(await importDocx(makeZip({ 'other.xml': '<a/>' }))), 'broken');
    assert.equal(refusalOf(await importDocx(makeDocx(''))), 'noText');
    assert.equal(refusalOf(await importDocx(makeDocx(`<w:p>${'<w:smartTag>'.repeat(20_000)}`))), 'nested');
    assert.equal(
      refusalOf(await importDocx(makeDocx('', { 'word/styles.xml': new Uint8Array(101_000_000) }))),
      'unpacksTooLarge',
    );
  });

  it('that is RTF by its content is read as RTF', async () => {
    assert.equal(
      onlyDocument(await importDocx(latin1('{\\rtf1 The pier stays shut.\\par}'), 'story.doc')).markdown,
      'The pier stays shut.',
    );
  });
});

describe('ODT', () => {
  const importOdt = (bytes: Uint8Array) => importFile('story.odt', bytes);

  it('has headings, blanks, lists and tables; notes, comments and pictures are counted', async () => {
    const imported = await importOdt(
      makeOdt(
        '<text:sequence-decls/><text:h text:outline-level="1">Pier stays shut</text:h>' +
          '<text:p>The pier<text:s text:c="2"/>stays <text:span>shut</text:span>,<text:line-break/>the port said.<text:note><text:note-body><text:p>On Friday.</text:p></text:note-body></text:note><office:annotation><text:p>Check!</text:p></office:annotation></text:p>' +
          '<text:p><draw:frame><draw:image/></draw:frame></text:p>' +
          '<text:section><text:h text:outline-level="2">Costs</text:h></text:section>' +
          '<text:list><text:list-item><text:p>north quay</text:p><text:list><text:list-item><text:p>gate 1</text:p></text:list-item></text:list></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>',
      ),
    );
    const { source, markdown } = onlyDocument(imported);
    assert.deepEqual(source, { title: 'Pier stays shut' });
    assert.equal(
      markdown,
      '# Pier stays shut\n\nThe pier stays shut, the port said.\n\n## Costs\n\n- north quay\n  - gate 1\n\n| Day | 12 |\n| --- | --- |',
    );
    assert.deepEqual(leftOf(imported).sort(), ['comments 1', 'images 1', 'notes 1']);
  });

  it('has a title by style or in its properties, and no author or day of the file', async () => {
    assert.equal(
      onlyDocument(
        await importOdt(makeOdt('<text:p text:style-name="Title">Pier shut</text:p><text:p>It is.</text:p>')),
      ).source.title,
      'Pier shut',
    );
    const { source } = onlyDocument(
      await importOdt(
        makeOdt('<text:p>It is shut.</text:p>', {
          'meta.xml':
            '<?xml version="1.0"?><m xmlns:dc="x"><dc:title>Pier shut</dc:title><dc:creator>typist</dc:creator><dc:date>2025-03-14T10:00:00</dc:date><dc:language>de-DE</dc:language></m>',
        }),
      ),
    );
    assert.deepEqual(source, { title: 'Pier shut', language: 'de' });
  });

  it('leaves out what was deleted', async () => {
    const { markdown } = onlyDocument(
      await importOdt(
        makeOdt(
          '<text:tracked-changes><text:changed-region><text:deletion><text:p>Never</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The pier is shut.</text:p>',
        ),
      ),
    );
    assert.equal(markdown, 'The pier is shut.');
  });

  it('that is locked, empty or nested is refused', async () => {
    const locked = {
      'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>',
    };
    assert.equal(refusalOf(await importOdt(makeOdt('<text:p>x</text:p>', locked))), 'encrypted');
    assert.equal(refusalOf(await importOdt(makeOdt(''))), 'noText');
    assert.equal(refusalOf(await importOdt(makeOdt('<text:section>'.repeat(20_000)))), 'nested');
  });
});

describe('EPUB', () => {
  const text =
    '<p>The pier at Osthaven stays shut until the spring, the harbour office said on Friday, after divers found cracks.</p>';
  const about =
    '<dc:title>The Osthaven Review</dc:title><dc:creator>Ada Brook</dc:creator><dc:creator>Jon Vale</dc:creator><dc:date>2025-03-14</dc:date><dc:language>en-GB</dc:language>';
  const importEpub = (bytes: Uint8Array) => importFile('review.epub', bytes);

  it('is an article a chapter, in the order of its spine', async () => {
    const imported = await importEpub(
      makeEpub(
        {
          'cover.xhtml': '<img src="a.jpg" alt=""/>',
          'text/b 2.xhtml': `<h2>Pier stays shut</h2>${text}`,
          'text/a.xhtml': `<h1>Ferries are late</h1>${text}`,
        },
        about,
      ),
    );
    const found = documentsOf(imported);
    assert.deepEqual(
      found.map(({ source }) => source.title),
      ['Pier stays shut', 'Ferries are late'],
    );
    assert.deepEqual(found[0].source, {
      title: 'Pier stays shut',
      outlet: 'The Osthaven Review',
      authors: ['Ada Brook', 'Jon Vale'],
      date: '2025-03-14',
      language: 'en',
    });
    assert.match(found[0].markdown, /^# Pier stays shut\n\nThe pier at Osthaven/);
    assert.deepEqual(leftOf(imported), ['chaptersWithoutText 1']);
  });

  it('of one chapter has the title of the book; the publisher is the outlet', async () => {
    const { source } = onlyDocument(
      await importEpub(makeEpub({ 'a.xhtml': text }, `${about}<dc:publisher>Quay Press</dc:publisher>`)),
    );
    assert.deepEqual([source.title, source.outlet], ['The Osthaven Review', 'Quay Press']);
  });

  it('is open where its type alone is scrambled, and locked where its text is', async () => {
    const scrambled = (name: string): Record<string, string> => ({
      'META-INF/encryption.xml': `<?xml version="1.0"?><encryption xmlns:enc="x"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${name}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    });
    assert.equal(
      documentsOf(await importEpub(makeEpub({ 'a.xhtml': text }, about, scrambled('OPS/font.otf')))).length,
      1,
    );
    assert.equal(
      refusalOf(await importEpub(makeEpub({ 'a.xhtml': text }, about, scrambled('OPS/a.xhtml')))),
      'encrypted',
    );
  });

  it('that names parts outside itself reads nothing of them', async () => {
    assert.equal(refusalOf(await importEpub(makeEpub({ '../../../../etc/passwd': '' }, about))), 'noText');
    assert.equal(refusalOf(await importEpub(makeZip({ mimetype: 'application/epub+zip' }, ['mimetype']))), 'broken');
  });
});
