import type { ShapeKind } from '../../formats/shapes/shape';
import { column, latin1, makeDocx, makeEpub, makeOdt, makePdf, wordParagraph } from '../files';
import { imported } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const end = 'The work costs 4.2 million crowns and will end in the autumn of next year, if the water stays low.';
const title = 'Weir at Ostrey to be rebuilt';
const outlet = 'The Ostrey News';
const date = '2025-02-07';
const text = [lead, quote, end];
const whole = { title, text };
const exported = [
  title,
  outlet,
  'February 7, 2025 Friday',
  '',
  'Copyright 2025 Ostrey Media All Rights Reserved',
  'Section: NEWS; Pg. 3',
  'Length: 50 words',
  'Byline: Ida Brandt',
  'Body',
  '',
  lead,
  quote,
  end,
  '',
  'Classification',
  '',
  'Language: ENGLISH',
  'Load-Date: February 9, 2025',
  '',
  'End of Document',
];
const fromExport = { ...whole, outlet, date, authors: ['Ida Brandt'], aside: ['NEWS; Pg. 3'] };

const word = (lines: readonly string[]): string => lines.map((line) => wordParagraph(line)).join('');
const bold = '<w:b/><w:sz w:val="28"/>';
const styles = {
  'word/styles.xml':
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
  'word/_rels/document.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
};
const docx = [
  imported(
    'a headline that is only bold and large',
    'a.docx',
    makeDocx(wordParagraph(title, bold) + word([lead, quote, end])),
    whole,
  ),
  imported(
    'a headline by style',
    'a.docx',
    makeDocx(wordParagraph(title, '', 'Heading1') + word([lead, quote, end]), styles),
    whole,
  ),
  imported('an export of a database', 'a.docx', makeDocx(word(exported)), fromExport),
  imported(
    'a list by hand and blank paragraphs',
    'a.docx',
    makeDocx(
      wordParagraph(title, bold) + word([lead, '', '- The lock is shut.', '- Boats use the canal.', '', quote, end]),
    ),
    { ...whole, text: [...text, 'The lock is shut.'] },
  ),
  imported(
    'deleted and inserted words',
    'a.docx',
    makeDocx(
      `${wordParagraph(title, bold)}<w:p><w:r><w:t xml:space="preserve">The weir at Ostrey will be </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>sold</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>rebuilt</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> from April.</w:t></w:r></w:p>${word([quote])}`,
    ),
    { title, text: ['The weir at Ostrey will be rebuilt from April.', quote], aside: ['sold'] },
  ),
];

const wrap = (words: string, width: number): string[] => {
  const lines: string[] = [''];
  for (const each of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + each.length > width) lines.push(each);
    else lines[lines.length - 1] = last === '' ? each : `${last} ${each}`;
  }
  return lines;
};
const set = (x: number, top: number, width: number, parts: readonly string[]) => {
  const placed = [];
  let y = top;
  for (const part of parts) {
    const lines = wrap(part, width);
    placed.push(...column(lines, x, y));
    y -= (lines.length + 1) * 12;
  }
  return placed;
};
const pdf = [
  imported(
    'one column under a large headline',
    'a.pdf',
    makePdf([[{ text: title, x: 60, y: 780, size: 24 }, ...set(60, 740, 80, text)]]),
    whole,
  ),
  imported(
    'two columns',
    'a.pdf',
    makePdf([
      [
        { text: title, x: 60, y: 780, size: 24 },
        ...set(60, 740, 42, [lead, end]),
        ...set(320, 740, 42, [
          quote,
          'The board meets on Monday and votes on the money, of which it has found a half.',
        ]),
      ],
    ]),
    whole,
  ),
  imported(
    'two pages with a head and a folio',
    'a.pdf',
    makePdf([
      [
        { text: 'THE OSTREY NEWS', x: 60, y: 815, size: 8 },
        { text: title, x: 60, y: 780, size: 24 },
        ...set(60, 740, 80, [lead, quote]),
        { text: '3', x: 290, y: 30, size: 8 },
      ],
      [
        { text: 'THE OSTREY NEWS', x: 60, y: 815, size: 8 },
        ...set(60, 780, 80, [end, 'The board meets on Monday and votes on the money for the weir.']),
        { text: '4', x: 290, y: 30, size: 8 },
      ],
    ]),
    { ...whole, aside: ['THE OSTREY NEWS'] },
  ),
  imported(
    'an export of a database, a line each',
    'a.pdf',
    makePdf([
      set(
        60,
        800,
        90,
        exported.filter((line) => line !== ''),
      ),
    ]),
    { title, outlet, date },
  ),
];

const rtf = (body: string): Uint8Array =>
  latin1(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title x}}${body}}`);
const rtfText = (words: string): string => words.replace('“', '\\ldblquote ').replace('”', '\\rdblquote ');
const rtfs = [
  imported(
    'a bold headline and marks by control words',
    'a.rtf',
    rtf(`\\pard\\b\\fs28 ${title}\\b0\\fs24\\par ${lead}\\par ${rtfText(quote)}\\par ${end}\\par`),
    whole,
  ),
  imported(
    'bytes of Windows-1252 and units of UTF-16',
    'a.rtf',
    rtf(
      `\\b ${title}\\b0\\par ${lead}\\par \\'93It has leaked since 1988,\\u8221? said Ida Venn, who chairs the board.\\par ${end}\\par`,
    ),
    whole,
  ),
  imported(
    'an export of a database, named as a document of Word',
    'a.doc',
    rtf(exported.map((line) => `${rtfText(line)}\\par`).join('\n')),
    fromExport,
  ),
  imported(
    'a header, a picture and a note that are none of the text',
    'a.rtf',
    rtf(
      `{\\header Ostrey News\\par}{\\pict\\pngblip 89504e47}\\b ${title}\\b0\\par ${lead}\\par ${rtfText(quote)}\\par ${end}\\par{\\footer 3\\par}`,
    ),
    { ...whole, aside: ['Ostrey News', '89504e47'] },
  ),
  imported(
    'two documents of an export with codes in a table',
    'a.rtf',
    rtf(
      `\\trowd HD\\cell ${title}\\cell\\row\\trowd WC\\cell 50 words\\cell\\row\\trowd PD\\cell 7 February 2025\\cell\\row\\trowd SN\\cell ${outlet}\\cell\\row\\trowd LP\\cell ${lead}\\cell\\row\\trowd TD\\cell ${rtfText(quote)}\\cell\\row\\trowd AN\\cell Document OSTNEW0020250209el270000a\\cell\\row\\page\\trowd HD\\cell Ferry stays in port\\cell\\row\\trowd WC\\cell 7 words\\cell\\row\\trowd PD\\cell 8 February 2025\\cell\\row\\trowd SN\\cell Holm Gazette\\cell\\row\\trowd LP\\cell The ferry to Holm stays in port.\\cell\\row\\trowd AN\\cell Document HOLGAZ0020250209el270000b\\cell\\row`,
    ),
    { title, outlet, date, text: [lead, quote] },
    { title: 'Ferry stays in port', outlet: 'Holm Gazette', date: '2025-02-08' },
  ),
];

const odtText = (body: string, more = {}): Uint8Array => makeOdt(body, more);
const odt = [
  imported(
    'a headline by its element',
    'a.odt',
    odtText(
      `<text:h text:outline-level="1">${title}</text:h>${text.map((each) => `<text:p>${each}</text:p>`).join('')}`,
    ),
    whole,
  ),
  imported(
    'blanks, tabs and line ends by their elements',
    'a.odt',
    odtText(
      `<text:h text:outline-level="1">${title}</text:h><text:p>The weir<text:s/>at Ostrey<text:s text:c="3"/>leaks,<text:tab/>the board said.</text:p><text:p>${quote}</text:p>`,
    ),
    { title, text: [quote] },
  ),
  imported(
    'a note, a list and a change',
    'a.odt',
    odtText(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>It was sold.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">${title}</text:h><text:p>${lead}</text:p><text:list><text:list-item><text:p>The lock is shut.</text:p></text:list-item></text:list><text:p>${quote}</text:p>`,
    ),
    { title, text: [lead, 'The lock is shut.', quote], aside: ['It was sold'] },
  ),
];

const about = `<dc:title>Rivers of Eland</dc:title><dc:creator>Ida Brandt</dc:creator><dc:language>en</dc:language>`;
const chapter = (name: string): string => `<h1>${name}</h1>${text.map((each) => `<p>${each}</p>`).join('')}`;
const epub = [
  imported('one chapter', 'a.epub', makeEpub({ 'one.xhtml': chapter(title) }, about), {
    title,
    text,
    authors: ['Ida Brandt'],
  }),
  imported(
    'two chapters and a cover',
    'a.epub',
    makeEpub(
      {
        'cover.xhtml': '<img src="c.png" alt=""/>',
        'one.xhtml': chapter(title),
        'two.xhtml': chapter('Ferry stays in port'),
      },
      about,
    ),
    whole,
    { title: 'Ferry stays in port' },
  ),
  imported(
    'chapters with headings of the second level',
    'a.epub',
    makeEpub({ 'a one.xhtml': chapter(title).replaceAll('h1', 'h2') }, about),
    whole,
  ),
];

/** Office files and books. */
export const officeShapes: readonly ShapeKind[] = [
  { kind: 'DOCX', cases: 2, shapes: docx },
  { kind: 'PDF', cases: 1, shapes: pdf },
  { kind: 'RTF', cases: 2, shapes: rtfs },
  { kind: 'ODT', cases: 0, shapes: odt },
  { kind: 'EPUB', cases: 0, shapes: epub },
];
