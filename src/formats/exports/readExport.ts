import { linesFrom, type FileLine } from '../fileLines';
import { MappedText } from '../mappedText';
import type { Draft } from '../draft';
import { draftOf, type ExportDocument } from './exportDraft';
import { readEuropresse } from './europresse';
import { readFactiva } from './factiva';
import { readGenios } from './genios';
import { readLexisNexis } from './lexisNexis';
import { readNexisUni } from './nexisUni';
import { readPressReader } from './pressReader';
import { readProquest } from './proquest';

/** A database whose exports are read. */
interface ExportReader {
  /** Words without which a file is none of its exports: a search for them costs next to nothing. */
  readonly marks: readonly string[];
  /** The documents of a file; none where it is another kind of file. */
  readonly read: (lines: readonly FileLine[], file: string) => readonly ExportDocument[];
}

const readers: readonly ExportReader[] = [
  // Its German and French lines of numbers are also those of LexisNexis; the lines between its documents are its own.
  { marks: ['____________________'], read: readProquest },
  { marks: [' DOCUMENT', 'Dokument ', 'Document ', 'LOAD-DATE:', 'UPDATE:', 'DATE-CHARGEMENT:'], read: readLexisNexis },
  {
    marks: [
      'End of Document',
      'Ende des Dokuments',
      'Fin du document',
      'Fin del documento',
      'Einde van document',
      'Fine del documento',
    ],
    read: readNexisUni,
  },
  { marks: ['Document ', 'Dokument '], read: readFactiva },
  { marks: ['PressReader', 'pressreader'], read: readPressReader },
  { marks: ['Ressort:', 'Dokumentnummer:', 'Ausgabe:'], read: readGenios },
  { marks: ['news·', 'web·', 'Numéro de document'], read: readEuropresse },
];

/** The documents of a database's export; undefined for other files. */
export function readExport(file: string): Draft[] | undefined {
  const possible = readers.filter(({ marks }) => marks.some((mark) => file.includes(mark)));
  if (possible.length === 0) return undefined;
  const lines = linesFrom(file).map(withoutFormFeed);
  const whole = MappedText.of(file);
  for (const { read } of possible) {
    const documents = read(lines, file);
    if (documents.length > 0) return documents.map((document) => draftOf(whole, document));
  }
  return undefined;
}

/** A page of a converted file begins with a form feed, which is no part of the line. */
function withoutFormFeed(line: FileLine): FileLine {
  return line.text.startsWith('\f') ? { ...line, start: line.start + 1, text: line.text.slice(1) } : line;
}
