import { strToU8, zipSync } from 'fflate';
import type { Imported, ImportedDocument } from '../../src/import/imported';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a text in Latin-1; `\x93` is the byte 0x93. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** The documents of an import; fails with the reason where there are none. */
export function documentsOf(imported: Imported): readonly ImportedDocument[] {
  if ('documents' in imported) return imported.documents;
  throw new Error(JSON.stringify(imported));
}

export function onlyDocument(imported: Imported): ImportedDocument {
  const documents = documentsOf(imported);
  if (documents.length !== 1) throw new Error(`${documents.length} documents`);
  return documents[0];
}

/** Why nothing was taken; `undefined` where something was. */
export const refusalOf = (imported: Imported): string | undefined =>
  'refused' in imported ? imported.refused : undefined;

/** What was left, as `images 3`. */
export const leftOf = (imported: Imported): string[] =>
  'left' in imported ? imported.left.map(({ kind, count }) => `${kind} ${count}`) : [];

export function makeZip(
  parts: Readonly<Record<string, string | Uint8Array>>,
  stored: readonly string[] = [],
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { level: stored.includes(name) ? 0 : 6 }] as const,
      ]),
    ),
  );
}

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A document of Word. @param body inside `w:body` */
export function makeDocx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of Word. @param run properties of its run, `<w:b/>` is bold. @param style id of its style */
export function wordParagraph(text: string, run = '', style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A document of OpenDocument. @param body inside `office:text` */
export function makeOdt(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">' +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="x"/>',
      ...more,
    },
    ['mimetype'],
  );
}

/** A book. @param chapters their XHTML bodies by their names @param about inside `metadata` */
export function makeEpub(
  chapters: Readonly<Record<string, string>>,
  about: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(chapters);
  return makeZip(
    {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      'OPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${about}</metadata><manifest>${names
        .map((name, index) => `<item id="c${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`)
        .join(
          '',
        )}</manifest><spine>${names.map((_name, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
      ...Object.fromEntries(
        names.map((name) => [
          `OPS/${name}`,
          `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${chapters[name]}</body></html>`,
        ]),
      ),
      ...more,
    },
    ['mimetype'],
  );
}

/** A text on a page of a PDF: points from the left and from the bottom, in Helvetica. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of pages of 595 × 842 points. @param trailer more for the trailer, such as `/Encrypt` */
export function makePdf(
  pages: readonly (readonly Placed[])[],
  { info = '', trailer = '', objects: extra = [] as readonly string[] } = {},
): Uint8Array {
  const streams = pages.map((page) =>
    page
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${pdfText(text)}) Tj ET`)
      .join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    ...extra,
  ];
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(file);
}

/** Signs that WinAnsi has at other places than Unicode. */
const winAnsi: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
  '—': '\\227',
};

function pdfText(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\xff]/g, (sign) => winAnsi[sign] ?? '?');
}

/** Lines of a column, from the top down. */
export function column(lines: readonly string[], x: number, top: number, { size = 10, leading = 12 } = {}): Placed[] {
  return lines.map((text, index) => ({ text, x, y: top - index * leading, size })).filter(({ text }) => text !== '');
}

type Listed = string | Uint8Array | readonly Listed[] | { readonly [key: string]: Listed };

/** A binary property list of strings, data, lists and records. */
export function makePropertyList(value: Listed): Uint8Array {
  const objects: number[][] = [];
  const head = (kind: number, count: number): number[] =>
    count < 15 ? [kind * 16 + count] : [kind * 16 + 15, 0x12, ...[24, 16, 8, 0].map((shift) => (count >> shift) & 255)];
  const references = (numbers: readonly number[]): number[] => numbers.flatMap((number) => [number >> 8, number & 255]);
  const add = (each: Listed): number => {
    const at = objects.push([]) - 1;
    if (typeof each === 'string') {
      const units = Array.from({ length: each.length }, (_, index) => each.charCodeAt(index));
      const isWide = units.some((unit) => unit > 127);
      objects[at] = [...head(isWide ? 6 : 5, units.length), ...(isWide ? references(units) : units)];
    } else if (each instanceof Uint8Array) objects[at] = [...head(4, each.length), ...each];
    else if (Array.isArray(each)) objects[at] = [...head(10, each.length), ...references(each.map(add))];
    else {
      const entries = Object.entries(each as { readonly [key: string]: Listed });
      objects[at] = [
        ...head(13, entries.length),
        ...references(entries.map(([key]) => add(key))),
        ...references(entries.map(([, member]) => add(member))),
      ];
    }
    return at;
  };
  add(value);
  const bytes = [...utf8('bplist00')];
  const offsets = objects.map((object) => bytes.push(...object) - object.length);
  const start = bytes.length;
  const wide = (number: number): number[] => [0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (number >> shift) & 255)];
  bytes.push(...offsets.flatMap((offset) => [24, 16, 8, 0].map((shift) => (offset >> shift) & 255)));
  bytes.push(0, 0, 0, 0, 0, 0, 4, 2, ...wide(objects.length), ...wide(0), ...wide(start));
  return Uint8Array.from(bytes);
}
