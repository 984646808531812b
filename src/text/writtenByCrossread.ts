/** The first line of a story brief that is saved as Markdown: it is about articles and none itself. */
export const briefMark = '<!-- Story brief by Crossread -->';

/** Whether a file is one that Crossread wrote about articles. @param text the file or its beginning */
export function isWrittenByCrossread(text: string): boolean {
  return text.startsWith(briefMark, text.startsWith('\ufeff') ? 1 : 0);
}
