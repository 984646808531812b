/**
 * The way from a folder to a file, as a link has it: `../wire.txt`.
 * @param base URI of the folder
 * @param file its URI; where it lies elsewhere than the folder, on another drive or server, it stays as it is
 */
export function relativeAddress(base: string, file: string): string {
  const [from, to] = [base.replace(/\/$/, '').split('/'), file.split('/')];
  // Scheme and authority: `file:`, an empty part, the server.
  const least = 3;
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  if (common < least) return file;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
