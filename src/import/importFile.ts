import { type FileKind, kindOfName } from '../text/importable';
import { importCaptions } from './captions';
import { importDocx } from './docx';
import { importEpub } from './epub';
import { type ColumnChoice, type Imported, refusalOf } from './imported';
import { kindOf } from './kinds';
import { maxFileSize } from './limits';
import { importMaff } from './maff';
import { importMail } from './mail';
import { importMailbox } from './mailbox';
import { importMhtml } from './mhtml';
import { importOdt } from './odt';
import { importPage } from './page';
import { importPdf } from './pdf';
import { importJson, importJsonLines, importTable } from './records';
import { importRtf } from './rtf';
import { importWebArchive } from './webArchive';

const readers: Readonly<
  Record<FileKind, (bytes: Uint8Array, name: string, choice: ColumnChoice) => Imported | Promise<Imported>>
> = {
  page: importPage,
  mhtml: importMhtml,
  maff: importMaff,
  webArchive: importWebArchive,
  docx: importDocx,
  pdf: importPdf,
  rtf: importRtf,
  odt: importOdt,
  epub: importEpub,
  mail: importMail,
  mailbox: importMailbox,
  table: (bytes, _name, choice) => importTable(bytes, choice),
  json: importJson,
  jsonLines: importJsonLines,
  captions: importCaptions,
};

/**
 * The articles in a file of another kind. Never throws: what cannot be read is refused with a reason.
 * @param name of the file, without folders
 * @param choice columns of a table that a reader has chosen
 */
export async function importFile(name: string, bytes: Uint8Array, choice: ColumnChoice = {}): Promise<Imported> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > maxFileSize) return { refused: 'tooLarge' };
  const kind = kindOf(name, bytes);
  // Old Word and every office file with a password look alike from outside.
  if (kind === 'ole') return { refused: kindOfName(name) === 'oldWord' ? 'oldWord' : 'encryptedOffice' };
  if (kind === undefined) return { refused: 'unknownKind' };
  try {
    return await readers[kind](bytes, name, choice);
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}
