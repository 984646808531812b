import { byteText, bytesOf } from './byteText';
import { type Imported, type ImportedDocument, type LeftKind, leftOf, Refused, tryArticleLater } from './imported';
import { maxDocuments } from './limits';
import { importMail } from './mail';

/** A mailbox (mbox): e-mails one after another, each below a line `From SENDER DATE` at the start or after an empty line. */
export async function importMailbox(bytes: Uint8Array): Promise<Imported> {
  const messages = messagesIn(byteText(bytes));
  if (messages.length === 0) throw new Refused('broken');
  const documents: ImportedDocument[] = [];
  const left = new Map<LeftKind, number>();
  const add = (kind: LeftKind, count: number): unknown => left.set(kind, (left.get(kind) ?? 0) + count);
  for (const message of messages) {
    if (documents.length >= maxDocuments) add('documentsBeyond', 1);
    else {
      const imported = await tryArticleLater(() => importMail(bytesOf(message)));
      if (imported instanceof Refused) add(imported.refusal === 'noText' ? 'rowsWithoutText' : 'unreadableArticles', 1);
      else {
        documents.push(...imported.documents);
        for (const { kind, count } of imported.left) add(kind, count);
      }
    }
  }
  if (documents.length === 0) throw new Refused('noText');
  return { documents, left: leftOf(Object.fromEntries(left)) };
}

/** `>From` at a line's start stands for `From`, which would begin another e-mail. */
function messagesIn(text: string): string[] {
  const starts = [...text.matchAll(/(?:^|\n\r?\n)From [^\r\n]{0,400}\r?\n/g)];
  return starts.map((start, index) =>
    text.slice(start.index + start[0].length, starts[index + 1]?.index).replace(/^>(>{0,20}From )/gm, '$1'),
  );
}
