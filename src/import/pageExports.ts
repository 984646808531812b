import { exportedDocuments } from './databaseExport';
import type { ImportedDocument } from './imported';

/** What pages have that Nexis, Factiva and ProQuest write: marks of their documents. */
const marks = 'a[name^="DOC_ID"], a[name^="DocID"], .articleParagraph, td.index';
/** A line that ProQuest's text has between documents. */
const proquestLine = '_'.repeat(60);

/**
 * The documents of a press database's export that was saved as one HTML file with several of them; none for any other
 * page. Its text is what the same export gives as plain text, but for the lines of ProQuest between documents.
 */
export function exportInPage(document: Document): ImportedDocument[] {
  if (document.querySelector(marks) === null && !document.body.textContent.includes('End of Document')) return [];
  return exportedDocuments(plainText(document.body));
}

/** Elements with an empty line around them, and those that begin a line. */
const paragraphs: ReadonlySet<string> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'TABLE', 'TEXT']);
const lines: ReadonlySet<string> = new Set(['DIV', 'TR', 'LI', 'BR', 'HR', 'UL', 'OL', 'PRE']);

/** A tree as plain text: paragraphs parted by empty lines, cells by a blank. */
function plainText(root: Element): string {
  const pieces: string[] = [];
  const read = (element: Element): void => {
    const mark = paragraphs.has(element.nodeName) ? '\n\n' : lines.has(element.nodeName) ? '\n' : '';
    if (element.nodeName === 'A' && /^DocID/.test(element.getAttribute('name') ?? ''))
      pieces.push(`\n\n${proquestLine}\n\n`);
    pieces.push(mark);
    for (const node of element.childNodes) {
      if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/[^\S\u00A0]+/gu, ' '));
      else if (node.nodeType === 1) read(node as Element);
    }
    pieces.push(element.nodeName === 'TD' ? ' ' : mark);
  };
  read(root);
  return pieces
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
