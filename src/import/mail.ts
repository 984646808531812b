import PostalMime, { type Mail } from 'postal-mime';
import { fieldDate } from '../formats/fieldDate';
import { parsePage, webAddress } from './dom';
import { repairC1 } from '../text/singleByte';
import { exportedDocuments } from './databaseExport';
import { type Forwarded, forwardedIn } from './forwarded';
import { type Imported, type LeftKind, leftOf, Refused, tryArticle, tryArticleLater } from './imported';
import { paragraphs, underHeadline } from './markdownText';
import { cleanAuthors, sourceOf } from './sourceFields';
import { type Converted, toMarkdown } from './toMarkdown';

type Documents = Extract<Imported, { documents: unknown }>;

/** E-mails that forward each other; a chain of letters has some. */
const maxForwards = 8;
/** A shorter text above what is forwarded is a note that goes with it, in characters. */
const maxNoteLength = 400;

/** An e-mail, such as a newsletter or a release: its HTML, else its plain text. What it forwards is read in its stead. */
export async function importMail(bytes: Uint8Array): Promise<Documents> {
  return readMail(bytes, 0);
}

async function readMail(bytes: Uint8Array, depth: number): Promise<Documents> {
  const mail = await parsed(bytes);
  const forwarded: Documents[] = [];
  let unreadable = 0;
  if (depth < maxForwards)
    for (const { mimeType, content } of mail.attachments)
      if (mimeType === 'message/rfc822' && typeof content !== 'string') {
        const inner = await tryArticleLater(() => readMail(new Uint8Array(content), depth + 1));
        if (!(inner instanceof Refused)) forwarded.push(inner);
        else if (inner.refusal !== 'noText') unreadable++;
      }
  if (forwarded.length === 0) return ownDocuments(mail);
  const tried = tryArticle(() => ownDocuments(mail));
  const own = tried instanceof Refused ? undefined : tried;
  const length = own?.documents.reduce((sum, { markdown }) => sum + markdown.length, 0) ?? 0;
  const isNote = length <= maxNoteLength;
  const left = new Map<LeftKind, number>([
    ['coverNotes', isNote && length > 0 ? 1 : 0],
    ['unreadableArticles', unreadable],
  ]);
  for (const { kind, count } of forwarded.flatMap((each) => [...each.left]))
    left.set(kind, (left.get(kind) ?? 0) + count);
  return {
    documents: [...(own && !isNote ? own.documents : []), ...forwarded.flatMap(({ documents }) => [...documents])],
    left: leftOf(Object.fromEntries(left)),
  };
}

function ownDocuments(mail: Mail): Documents {
  const plain = mail.text === undefined ? '' : repairC1(mail.text);
  const exported = exportedDocuments(plain);
  if (exported.length > 0) return { documents: exported, left: [] };
  const below = forwardedIn(plain);
  // A letter above what it answers is the article.
  const forwarded = below && below.noteLength <= maxNoteLength ? below : undefined;
  const subject = forwarded?.subject ?? mail.subject;
  const title = subject === undefined ? undefined : repairC1(subject).replace(/^(?:(?:fwd?|re|wg|aw|tr):\s*)+/i, '');
  const { markdown, images } = forwarded ? forwardedBody(mail, forwarded) : bodyOf(mail, plain);
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const url = /^View this post on the web at (https?:\S{1,2000})/m.exec(plain)?.[1];
  const attachments = mail.attachments.filter(
    ({ related, disposition, mimeType }) =>
      related !== true && disposition !== 'inline' && mimeType !== 'message/rfc822',
  );
  const sender = forwarded ? senderIn(forwarded.from ?? '') : senderOf(mail);
  const date = forwarded ? fieldDate(forwarded.date ?? '') : dayOf(mail);
  return {
    documents: [
      { source: sourceOf({ title, ...sender, date, url: webAddress(url) }), markdown: underHeadline(title, markdown) },
    ],
    left: leftOf({ images, attachments: attachments.length, coverNotes: (forwarded?.noteLength ?? 0) > 0 ? 1 : 0 }),
  };
}

/** What is forwarded, as HTML where the mark of the program that forwards it can be told there, else as plain text. */
function forwardedBody({ html }: Mail, { text }: Forwarded): Converted {
  const document = html === undefined ? undefined : parsePage(repairC1(html));
  const headers = document?.querySelector('.gmail_quote .gmail_attr');
  const quoted = headers?.parentElement;
  if (!headers || !quoted) return { markdown: paragraphs(unwrapped(withoutLinks(text))), images: 0 };
  headers.remove();
  return toMarkdown(quoted);
}

async function parsed(bytes: Uint8Array): Promise<Mail> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    throw new Refused('broken');
  }
}

/** HTML without a tenth of the plain text's letters is a notice that asks for another program. */
const minHtmlShare = 0.1;

function bodyOf({ html }: Mail, plain: string): Converted {
  if (html !== undefined) {
    const document = parsePage(repairC1(html));
    // The line that only the list of mails shows.
    for (const element of document.querySelectorAll('[style]'))
      if (/display:\s{0,3}none|font-size:\s{0,3}0(?:px)?;/.test(element.getAttribute('style') ?? '')) element.remove();
    const converted = toMarkdown(document.body);
    if (converted.markdown.length > plain.length * minHtmlShare) return converted;
  }
  return { markdown: paragraphs(unwrapped(withoutLinks(plain))), images: 0 };
}

/** `words [ https://… ]`: addresses that plain newsletters put behind each link, and the first line's. */
function withoutLinks(text: string): string {
  return text.replace(/^View this post on the web at \S+\s*/m, '').replace(/ ?\[ https?:[^\]\s]{1,4000} \]/g, '');
}

/** Mail programs wrap lines at 72 to 78 characters; a line that is so long goes on in the next. */
const minWrappedLength = 55;
const maxWrappedLength = 80;

function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n/);
  if (lines.some(({ length }) => length > maxWrappedLength * 1.5)) return text;
  let joined = '';
  lines.forEach((line, index) => {
    const next = lines.at(index + 1) ?? '';
    const goesOn =
      line.length >= minWrappedLength &&
      line.length <= maxWrappedLength &&
      next.trim() !== '' &&
      !/^\s*[-*>•]/.test(next);
    joined += goesOn ? `${line.trimEnd()} ` : `${line}\n`;
  });
  return joined;
}

/** `Ada Brook from The Courier` is a person and an outlet; any other sender is the outlet, unless it is an address. */
function senderOf({ from }: Mail): Sender {
  return senderNamed(repairC1(from?.name ?? '').trim(), from?.address ?? '');
}

interface Sender {
  readonly outlet?: string;
  readonly authors?: readonly string[];
}

/** `The Courier <letter@courier.example>`, as a line gives it. */
function senderIn(line: string): Sender {
  const address = /[\w.+-]{1,100}@[\w.-]{3,200}/.exec(line)?.[0] ?? '';
  const name = line.split(/\s?[<[(]/)[0].replace(/^["'*]+|["'*]+$/g, '');
  return senderNamed(name, address);
}

function senderNamed(name: string, address: string): Sender {
  const parted = /^(.{2,60}?) (?:from|at|von|de) (.{2,80})$/.exec(name);
  if (parted) return { outlet: parted[2], authors: cleanAuthors([parted[1]]) };
  if (name !== '' && !name.includes('@')) return { outlet: name };
  const host = /@([\w.-]{3,200})$/.exec(address)?.[1];
  return host === undefined ? {} : { outlet: host };
}

/** The day as the sender's clock had it. */
function dayOf({ headers, date }: Mail): string | undefined {
  const stated = headers.find(({ key }) => key === 'date')?.value ?? date;
  return stated === undefined ? undefined : fieldDate(stated);
}
