import { annotate } from '../annotations/annotate';
import type { Tagger } from '../annotations/names/tagger';
import type { DocumentFacts, FileDocument } from '../formats/fileDocument';
import { formatOf } from '../formats/format';
import { readFile } from '../formats/readFile';
import { indexRecordOf, type IndexRecord } from './index/indexRecord';

/**
 * What the corpus keeps of the articles of a file, in the order of its text, where the reader has decided nothing about
 * them: it depends on the text alone, and may be worked out by another thread.
 */
export function recordsOfFile(file: string, text: string, tagger: Tagger): IndexRecord[] {
  const format = formatOf(file);
  return readFile(text, format).map((document) =>
    indexRecordOf(annotate(document.text, format, tagger, [], factsOf(document))),
  );
}

/** What a file tells of one of its documents beside the text. */
export function factsOf({ source, map, roles, speeches }: FileDocument): DocumentFacts {
  return {
    ...(source ? { source } : {}),
    ...(map ? { map } : {}),
    ...(roles ? { roles } : {}),
    ...(speeches ? { speeches } : {}),
  };
}
