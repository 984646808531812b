import type { Corpus } from '../corpus/corpus';
import { linePlaceOf, offsetInFile } from '../formats/offsetMap';
import { firstIndexWhere } from '../text/search';
import { articleText, type FileTexts } from './texts';

/** Lines of files, from 1, in which places of articles stand. */
export class FileLines {
  private readonly lineStarts = new Map<string, readonly number[]>();

  constructor(
    private readonly corpus: Corpus,
    private readonly files: FileTexts,
  ) {}

  /** @param offset in the article's text */
  lineOf(path: string, offset: number): number {
    const map = this.corpus.metadata(path)?.facts?.map;
    if (map) return linePlaceOf(map, offsetInFile(map, offset)).line + 1;
    const file = this.corpus.fileOf(path);
    let starts = this.lineStarts.get(file);
    if (!starts) this.lineStarts.set(file, (starts = startsOf(this.files.get(file) ?? articleText(this.corpus, path))));
    const known = starts;
    return firstIndexWhere(0, known.length, (index) => known[index] > offset);
  }
}

/** Offsets at which lines start. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
