/** URI or path of one document of a file that holds several: `export.txt#2`. @param number from 1 */
export function documentUri(file: string, number: number): string {
  return `${file}#${number}`;
}
