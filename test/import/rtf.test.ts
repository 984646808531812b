import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importFile } from '../../src/import/importFile';
import { latin1, leftOf, onlyDocument, refusalOf } from './files';

const importRtf = (rtf: string) => importFile('story.rtf', latin1(rtf));
const textOf = async (rtf: string): Promise<string> => onlyDocument(await importRtf(rtf)).markdown;

describe('RTF', () => {
  for (const [what, rtf, text] of [
    [
      'quotation marks and dashes',
      '\\ldblquote It\\rquote s shut\\emdash for now,\\rdblquote  she said\\endash twice.',
      '“It’s shut—for now,” she said–twice.',
    ],
    ['bytes of Windows-1252', "\\ansicpg1252 \\'93Caf\\'e9\\'94 costs \\'80 5.", '“Café” costs € 5.'],
    ['bytes of another code page', "\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", 'Привет'],
    [
      'a code page of a font',
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f1 \\'8a koda \\f0 \\'8a koda",
      'Š koda Š koda',
    ],
    ['a font of two bytes', "{\\fonttbl{\\f0\\fcharset128 MS;}}\\f0 \\'93\\'fa\\'96\\'7b", '日本'],
    [
      'units of UTF-16 and what stands for them',
      'A\\u8364?5 and \\uc2\\u8364ab6, \\uc0\\u8364 7, \\uc1\\u-10179?\\u-8704?',
      'A€5 and €6, €7, 😀',
    ],
    ['a byte that stands for a unit', "\\u8220\\'93shut\\u8221\\'94", '“shut”'],
    [
      'soft and hard signs',
      'well\\_known, 5\\~km, har\\-bour \\{sic\\} a\\\\b',
      'well-known, 5\u00A0km, harbour {sic} a\\\\b',
    ],
    [
      'fields by their result',
      'see {\\field{\\*\\fldinst{HYPERLINK "https://x.example"}}{\\fldrslt the page}} now',
      'see the page now',
    ],
    [
      'cells and rows',
      '\\trowd HD\\cell Pier stays shut\\cell\\row WC\\cell 12 words\\cell\\row',
      'HD Pier stays shut\n\nWC 12 words',
    ],
    ['line ends of the file, which are none of the text', 'The pi\r\ner is\n shut', 'The pier is shut'],
  ])
    it(`reads ${what}`, async () => {
      assert.equal(await textOf(`{\\rtf1\\ansi ${rtf}\\par}`), text);
    });

  it('passes over heads, styles, information, pictures and notes', async () => {
    const imported = await importRtf(
      '{\\rtf1{\\fonttbl{\\f0 Times New Roman;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\author Typist}}{\\header Page head}{\\footer\\pard Foot {\\b x}}{\\*\\generator Word;}' +
        'The pier{\\footnote On Friday.} is shut.{\\*\\annotation Check!}{\\pict\\wmetafile8 0100090000}{\\pict\\bin4 \x7b\x7b\x7d\x5c}\\par}',
    );
    assert.equal(onlyDocument(imported).markdown, 'The pier is shut.');
    assert.deepEqual(leftOf(imported).sort(), ['images 2', 'notes 1']);
  });

  it('has a headline that is bold or larger, and none that is a sentence', async () => {
    const title = async (first: string): Promise<string | undefined> =>
      onlyDocument(await importRtf(`{\\rtf1 ${first}\\par The pier is shut, the port said.\\par}`)).source.title;
    assert.equal(await title('{\\b Pier stays shut}'), 'Pier stays shut');
    assert.equal(await title('{\\fs36 Pier stays shut}'), 'Pier stays shut');
    assert.equal(await title('Pier stays shut'), undefined);
    assert.equal(await title('{\\b Pier} stays shut'), undefined);
    assert.equal(await title('{\\b It is shut.}'), undefined);
    assert.equal(await title('{\\b Pier}{\\b0  stays shut}'), undefined);
  });

  it('keeps the paragraphs of sections and pages apart', async () => {
    assert.equal(await textOf('{\\rtf1 One\\\nTwo\\\r\nThree\\par}'), 'One\n\nTwo\n\nThree');
    assert.equal(await textOf('{\\rtf1 One\\sect Two\\page Three\\line four\\par}'), 'One\n\nTwo\n\nThree\nfour');
  });

  it('nested deep, broken or empty ends well', async () => {
    assert.equal(await textOf(`{\\rtf1 ${'{\\b '.repeat(20_000)}shut${'}'.repeat(20_000)}}`), 'shut');
    assert.equal(await textOf('{\\rtf1 shut}}}} \\u'), 'shut');
    assert.equal(refusalOf(await importRtf('{\\rtf1\\ansi\\par}')), 'noText');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('{', '}', '\\', "\\'", '\\u8364?', '\\bin3 ', '\\par ', 'x', '*', '\\*', '-1', '\\fonttbl'),
        ),
        async (parts) => {
          await importRtf(`{\\rtf1 ${parts.join('')}`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives plain letters back as they are', async () => {
    const written = fc.string({
      unit: fc.constantFrom('a', 'B', '7', '.', ',', 'é', '—', '“', '€', '日', '\u00A0', ' '),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const rtf = Array.from(text, (sign) => (/[\x20-\x7e]/.test(sign) ? sign : `\\u${sign.charCodeAt(0)}?`)).join(
          '',
        );
        assert.equal(await textOf(`{\\rtf1 x${rtf}x\\par}`), `x${text}x`.replace(/ +/g, ' '));
      }),
      { numRuns: 200 },
    );
  });
});
