export type Format = 'plain' | 'markdown';
/** Format of a file by its name: Markdown or plain text. */
export function formatOf(path: string): Format {
  return /\.(?:md|markdown|mdx)$/i.test(path) ? 'markdown' : 'plain';
}
