import { readExport } from '../formats/exports/readExport';
import { readFile } from '../formats/readFile';
import type { ImportedDocument } from './imported';
import { paragraphs, underHeadline } from './markdownText';
import { sourceOf } from './sourceFields';

/**
 * The documents of a press database's export (Nexis, Factiva, ProQuest …) that was saved as Word, RTF or PDF: its fields
 * are source data, each document an article; none for any other text.
 * @param text plain, paragraphs parted by blank lines or line ends
 */
export function exportedDocuments(text: string): ImportedDocument[] {
  if (!readExport(text)) return [];
  return readFile(text, 'plain')
    .filter((document) => /\p{L}/u.test(document.text))
    .map((document) => ({
      source: sourceOf({ ...document.source }),
      markdown: underHeadline(document.source?.title, paragraphs(document.text)),
    }));
}
