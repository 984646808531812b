import { safeName, stemOf } from '../import/fileNames';
import { withFrontMatter } from '../import/frontMatter';
import type { ImportReply, ImportRequest, NamedText } from '../import/host/messages';
import type { ImportedDocument } from '../import/imported';
import { importFile } from '../import/importFile';
import { oneLine } from '../import/markdownText';
import { leftText, refusalText } from './wording/importText';
import { useBundle } from './wording/translate';

/** Answers a request for one file: the Markdown files it gives and sentences on what it left, or why nothing is taken. */
export async function answerImport(request: ImportRequest): Promise<ImportReply> {
  const { id, name, bytes, choice, day, l10n, language } = request;
  useBundle(l10n, language);
  const imported = await importFile(name, bytes, choice);
  if ('refused' in imported) return { id, answer: { refused: refusalText(imported.refused) } };
  if ('ask' in imported) return { id, answer: imported };
  const origin = { file: name, day };
  const stem = safeName(stemOf(name), 'article');
  const files = imported.documents.map((document, index): NamedText => ({
    stem: imported.documents.length === 1 ? stem : stemOfDocument(document, `${stem} ${index + 1}`),
    text: withFrontMatter(document.source, document.markdown, origin),
  }));
  return {
    id,
    answer: { ...(files.length > 1 ? { folder: stem } : {}), files, left: imported.left.map(leftText) },
  };
}

/** Beginnings of texts that name an article without a title, in characters. */
const maxStemLength = 60;

/** The title; else the first words. */
function stemOfDocument({ source, markdown }: ImportedDocument, fallback: string): string {
  const words =
    source.title ?? oneLine(markdown.slice(0, maxStemLength * 2).replace(/[#*_>[\]]/g, ' ')).slice(0, maxStemLength);
  return safeName(words, fallback);
}
