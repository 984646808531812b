import { byteText, bytesOf } from './byteText';
import { decodePage, decodeNamed } from './encodings';
import { webAddress } from './dom';
import { type Imported, Refused } from './imported';
import { importHtml } from './page';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A page saved with all it shows in one file (MHTML). */
export function importMhtml(bytes: Uint8Array): Imported {
  const whole = readPart(byteText(bytes));
  const boundary = parameterOf(whole.headers.get('content-type'), 'boundary');
  const parts = boundary === undefined ? [whole] : partsBetween(whole.body, boundary);
  const address = whole.headers.get('snapshot-content-location') ?? whole.headers.get('content-location');
  const pages = parts.filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? ''),
  );
  // Frames are pages too.
  const page = pages.find(({ headers }) => headers.get('content-location') === address) ?? pages.at(0);
  if (!page) throw new Refused('broken');
  const content = decodeTransfer(page);
  const charset = parameterOf(page.headers.get('content-type'), 'charset');
  const html = charset === undefined ? decodePage(content) : decodeNamed(content, charset);
  return importHtml(html, webAddress(address ?? page.headers.get('content-location')));
}

function readPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function partsBetween(body: string, boundary: string): Part[] {
  return body
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => readPart(part.replace(/^\r?\n/, '')));
}

function parameterOf(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,9}${name}=(?:"([^"]{1,200})"|([^;\\s]{1,200}))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}

function decodeTransfer({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(
        body
          .replace(/=\r?\n/g, '')
          .replace(/=([\da-f]{2})/gi, (_sign, digits: string) => String.fromCharCode(parseInt(digits, 16))),
      );
    case 'base64':
      try {
        return bytesOf(atob(body.replace(/[^\w+/=]/g, '')));
      } catch {
        throw new Refused('broken');
      }
    default:
      return bytesOf(body);
  }
}
