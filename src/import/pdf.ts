import { getDocumentProxy } from 'unpdf';
import { exportedDocuments } from './databaseExport';
import { type Imported, leftOf, Refused } from './imported';
import { maxPages } from './limits';
import { escapeInline, escapeLineStart, underHeadline } from './markdownText';
import { dropPageHeads } from './pdfHeads';
import { type Fragment, readingOrder } from './pdfLayout';
import { listSign, type PdfParagraph, pdfParagraphs } from './pdfParagraphs';
import { sourceOf } from './sourceFields';

/** A PDF with text, in reading order: column by column, without page heads and folios. */
export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  const document = await open(bytes);
  const pages: Fragment[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, maxPages); number++)
    pages.push(await fragmentsOf(document, number));
  const pagesWithoutText = pages.filter((page) => page.length === 0).length;
  if (pagesWithoutText === pages.length) throw new Refused('scanned');
  const { kept, dropped } = dropPageHeads(pages);
  const lines = kept.flatMap(readingOrder);
  const paragraphs = pdfParagraphs(lines);
  const exported = exportedDocuments(lines.map(({ text }) => text).join('\n'));
  if (!paragraphs.some(({ text }) => /\p{L}/u.test(text))) throw new Refused('noText');
  if (exported.length > 0) return { documents: exported, left: leftOf({ pagesWithoutText, pageHeads: dropped }) };
  const shown = headlineOf(paragraphs);
  const title = shown?.text ?? (await titleInFile(document));
  const body = paragraphs.filter((each) => each !== shown).map(markdownOf);
  await document.cleanup();
  return {
    documents: [{ source: sourceOf({ title }), markdown: underHeadline(title, body.join('\n\n')) }],
    left: leftOf({ pagesWithoutText, pageHeads: dropped, pagesBeyond: Math.max(0, document.numPages - maxPages) }),
  };
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: the reader of PDFs takes the bytes over.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, useSystemFonts: true });
  } catch (error) {
    throw new Refused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}

/** Units of a page that are looked at; a page of small type has 15,000 fragments. */
const maxFragments = 50_000;

async function fragmentsOf(document: PdfDocument, number: number): Promise<Fragment[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { height } = page.getViewport({ scale: 1 });
  page.cleanup();
  const fragments: Fragment[] = [];
  for (const item of items.slice(0, maxFragments)) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, slope, , rise, x, y] = item.transform as number[];
    // Text that stands on its side is a credit or a mark of the archive.
    if (Math.abs(slope) > Math.abs(rise) / 10) continue;
    // From the top of the page down.
    fragments.push({ text: item.str, x, y: height - y, width: item.width, size: Math.abs(rise) || item.height });
  }
  return fragments;
}

/** Longer paragraphs are no headline. */
const maxHeadlineLength = 300;
/** A headline is larger than most of the text by so much. */
const headlineRatio = 1.2;

/** The largest type of the first paragraphs. */
function headlineOf(paragraphs: readonly PdfParagraph[]): PdfParagraph | undefined {
  const first = paragraphs.slice(0, 12).filter(({ text }) => text.length <= maxHeadlineLength && /\p{L}/u.test(text));
  const largest = first.reduce<PdfParagraph | undefined>(
    (found, each) => (found === undefined || each.size > found.size ? each : found),
    undefined,
  );
  return largest && largest.size >= largest.bodySize * headlineRatio ? largest : undefined;
}

/** Cross-heads are a little larger than the text. */
const headingRatio = 1.15;
const maxHeadingLength = 120;

function markdownOf({ text, size, bodySize }: PdfParagraph): string {
  if (listSign.test(text)) return `- ${escapeInline(text.replace(listSign, ''))}`;
  const isHeading = size >= bodySize * headingRatio && text.length <= maxHeadingLength && !/[.,;:]$/.test(text);
  return isHeading ? `## ${escapeInline(text)}` : escapeLineStart(escapeInline(text));
}

/** The title that the file itself gives, unless a program made it up of a file name. */
async function titleInFile(document: PdfDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string' || !/\p{L}.* .*\p{L}/u.test(title)) return undefined;
  return /\.\w{2,5}$|^microsoft |^untitled/i.test(title) ? undefined : title.trim();
}
