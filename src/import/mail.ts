import PostalMime, { type Mail } from 'postal-mime';
import { fieldDate } from '../formats/fieldDate';
import { parsePage, webAddress } from './dom';
import { repairC1 } from '../text/singleByte';
import { exportedDocuments } from './databaseExport';
import { type Imported, leftOf, Refused } from './imported';
import { paragraphs, underHeadline } from './markdownText';
import { cleanAuthors, sourceOf } from './sourceFields';
import { type Converted, toMarkdown } from './toMarkdown';

/** An e-mail, such as a newsletter or a release: its HTML, else its plain text. */
export async function importMail(bytes: Uint8Array): Promise<Imported> {
  const mail = await parsed(bytes);
  const title =
    mail.subject === undefined ? undefined : repairC1(mail.subject).replace(/^(?:(?:fwd?|re|wg|aw|tr):\s*)+/i, '');
  const plain = mail.text === undefined ? '' : repairC1(mail.text);
  const exported = exportedDocuments(plain);
  if (exported.length > 0) return { documents: exported, left: [] };
  const { markdown, images } = bodyOf(mail, plain);
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const url = /^View this post on the web at (https?:\S{1,2000})/m.exec(plain)?.[1];
  const attachments = mail.attachments.filter(
    ({ related, disposition }) => related !== true && disposition !== 'inline',
  );
  return {
    documents: [
      {
        source: sourceOf({ title, ...senderOf(mail), date: dayOf(mail), url: webAddress(url) }),
        markdown: underHeadline(title, markdown),
      },
    ],
    left: leftOf({ images, attachments: attachments.length }),
  };
}

async function parsed(bytes: Uint8Array): Promise<Mail> {
  try {
    return await PostalMime.parse(bytes);
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
function senderOf({ from }: Mail): { outlet?: string; authors?: readonly string[] } {
  const name = repairC1(from?.name ?? '').trim();
  const parted = /^(.{2,60}?) (?:from|at|von|de) (.{2,80})$/.exec(name);
  if (parted) return { outlet: parted[2], authors: cleanAuthors([parted[1]]) };
  if (name !== '' && !name.includes('@')) return { outlet: name };
  const host = /@([\w.-]{3,200})$/.exec(from?.address ?? '')?.[1];
  return host === undefined ? {} : { outlet: host };
}

/** The day as the sender's clock had it. */
function dayOf({ headers, date }: Mail): string | undefined {
  const stated = headers.find(({ key }) => key === 'date')?.value ?? date;
  return stated === undefined ? undefined : fieldDate(stated);
}
