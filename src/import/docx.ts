import mammoth from 'mammoth/mammoth.browser.js';
import { type Parts, textOf, unpack } from './archive';
import { exportedDocuments } from './databaseExport';
import { checkXml, parsePage, parseXml, wordsOf } from './dom';
import { type Imported, leftOf, Refused } from './imported';
import { maxOpenFields } from './limits';
import { folded, underHeadline } from './markdownText';
import { languageCode, sourceOf } from './sourceFields';
import { toMarkdown } from './toMarkdown';

/** A document of Word, without deleted text, comments and pictures. */
export async function importDocx(bytes: Uint8Array): Promise<Imported> {
  // Counts what is unpacked before mammoth unpacks it again, and refuses what overflows the stack or takes long there.
  const { parts, names } = unpack(bytes, (name) => name.endsWith('.xml'));
  if (!parts.has('word/document.xml')) throw new Refused('broken');
  for (const name of parts.keys()) checkPart(textOf(parts, name) ?? '');
  const document = parsePage(await htmlOf(bytes));
  const exported = exportedDocuments(
    [...document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, td')]
      .map((element) => wordsOf(element) ?? '')
      .join('\n\n'),
  );
  if (exported.length > 0) return { documents: exported, left: [] };
  const title = headline(document);
  const { markdown } = toMarkdown(document.body);
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const comments = (textOf(parts, 'word/comments.xml')?.match(/<w:comment\s/g) ?? []).length;
  const images = [...names].filter((name) => name.startsWith('word/media/')).length;
  return {
    documents: [{ source: sourceOf({ title, ...coreProperties(parts) }), markdown: underHeadline(title, markdown) }],
    left: leftOf({ images, comments }),
  };
}

/** Notes, comments and styles are read as the text is; relationships may give a part any name. @throws Refused */
function checkPart(xml: string): void {
  checkXml(xml);
  let open = 0;
  for (const [, kind] of xml.matchAll(/\bfldCharType\s*=\s*["']([^"'<]{0,40})/g)) {
    if (kind === 'end') open = Math.max(0, open - 1);
    else if (kind !== 'separate') open++;
    if (open > maxOpenFields) throw new Refused('nested');
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.slice().buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'comment-reference => '],
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    throw new Refused('broken');
  }
}

/** Longer paragraphs are no headline. */
const maxHeadlineLength = 200;

/** The first heading where it stands first, else a first paragraph that is short, bold as a whole and no sentence. */
function headline(document: Document): string | undefined {
  const first = [...document.body.children].find((element) => wordsOf(element) !== undefined);
  const words = wordsOf(first);
  if (!first || words === undefined || words.length > maxHeadlineLength) return undefined;
  if (/^h[1-3]$/i.test(first.nodeName)) return words;
  const bold = [...first.querySelectorAll('strong')].map((element) => element.textContent).join('');
  return folded(bold) === folded(words) && !words.endsWith('.') ? words : undefined;
}

/** Language of the document. Its author and dates are those of the file: who typed and saved it. */
function coreProperties(parts: Parts): { language?: string } {
  const core = textOf(parts, 'docProps/core.xml');
  if (core === undefined) return {};
  const language = languageCode(wordsOf(parseXml(core).getElementsByTagName('dc:language')[0]));
  return language === undefined ? {} : { language };
}
