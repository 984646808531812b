import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { readPropertyList } from '../../src/import/propertyList';
import { documentsOf, latin1, leftOf, makePropertyList, makeZip, onlyDocument, refusalOf, utf8 } from './files';

const text = 'The pier at Osthaven stays shut until the spring – the harbour office said on Friday.';
const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${`<p>${text}</p>`.repeat(4)}<p><img src="a.png" alt=""></p></body></html>`;

describe('pages of Firefox in one archive', () => {
  const rdf = (address: string, name = ''): string =>
    `<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="${address}"/>${name === '' ? '' : `<MAF:indexfilename RDF:resource="${name}"/>`}</RDF:Description></RDF:RDF>`;

  it('are an article each, with their addresses', async () => {
    const imported = await importFile(
      'tabs.maff',
      makeZip({
        '1_1/index.rdf': rdf('https://www.courier.example/pier', 'start.html'),
        '1_1/other.html': page('A frame'),
        '1_1/start.html': page('Pier stays shut'),
        '1_1/index_files/frame.html': page('An advertisement'),
        '1_2/index.html': page('Ferries are late'),
        '1_3/picture.png': 'PNG',
      }),
    );
    assert.deepEqual(
      documentsOf(imported).map(({ source }) => [source.title, source.url]),
      [
        ['Pier stays shut', 'https://www.courier.example/pier'],
        ['Ferries are late', undefined],
      ],
    );
    assert.deepEqual(leftOf(imported), ['images 2']);
  });

  it('name no page outside their folder', async () => {
    const imported = await importFile(
      'a.maff',
      makeZip({ '1/index.rdf': rdf('about:blank', '../2/b.html'), '1/a.html': page('One'), '2/b.html': page('Two') }),
    );
    assert.deepEqual(
      documentsOf(imported).map(({ source }) => [source.title, source.url]),
      [
        ['One', undefined],
        ['Two', undefined],
      ],
    );
  });

  it('without a page are refused', async () => {
    assert.equal(refusalOf(await importFile('a.maff', makeZip({ 'x/a.png': 'PNG' }))), 'broken');
    assert.equal(refusalOf(await importFile('a.maff', utf8('no archive'))), 'broken');
  });
});

describe('pages of Safari', () => {
  const archive = (main: Record<string, string | Uint8Array>): Uint8Array =>
    makePropertyList({ WebMainResource: main, WebSubresources: [{ WebResourceURL: 'https://a.example/b.css' }] });

  it('are read from their main resource, in its encoding', async () => {
    for (const [encoding, bytes] of [
      ['UTF-8', utf8(page('Pier stays shut'))],
      ['windows-1252', latin1(page('Pier stays shut').replaceAll('–', '\x96'))],
    ] as const) {
      const { source, markdown } = onlyDocument(
        await importFile(
          'pier.webarchive',
          archive({
            WebResourceData: bytes,
            WebResourceURL: 'https://www.courier.example/pier',
            WebResourceTextEncodingName: encoding,
          }),
        ),
      );
      assert.deepEqual(source, {
        title: 'Pier stays shut',
        url: 'https://www.courier.example/pier',
        outlet: 'courier.example',
      });
      assert.ok(markdown.includes(text));
    }
  });

  it('that are none, hold no page or are cut are refused', async () => {
    const whole = archive({ WebResourceData: utf8(page('Pier')) });
    assert.equal(refusalOf(await importFile('a.webarchive', utf8('<html>'))), 'broken');
    assert.equal(
      refusalOf(await importFile('a.webarchive', archive({ WebResourceURL: 'https://a.example' }))),
      'broken',
    );
    for (let length = 1; length < whole.length; length += 13)
      assert.ok(refusalOf(await importFile('a.webarchive', whole.subarray(0, length))) !== undefined, String(length));
  });

  it('are property lists of strings, numbers, data, lists and records', () => {
    const value = {
      plain: 'abc',
      long: 'x'.repeat(300),
      wide: 'Küste – “ja”',
      data: utf8('bytes'),
      list: ['a', ['b']],
      empty: {},
    };
    assert.deepEqual(readPropertyList(makePropertyList(value)), value);
  });

  it('that hold themselves are refused', () => {
    // A list whose only member is itself.
    const bytes = new Uint8Array(8 + 2 + 1 + 32);
    bytes.set(utf8('bplist00'), 0);
    bytes.set([0xa1, 0, 8], 8);
    bytes.set([1, 1], bytes.length - 26);
    bytes[bytes.length - 17] = 1;
    bytes[bytes.length - 1] = 10;
    assert.throws(() => readPropertyList(bytes), { message: 'nested' });
  });
});
