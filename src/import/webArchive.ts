import { webAddress } from './dom';
import { decodeNamed, decodePage } from './encodings';
import { type Imported, Refused } from './imported';
import { importHtml } from './page';
import { readPropertyList } from './propertyList';
import { isMembers } from './structuredData';

/** A page that Safari saved: a property list, whose main resource is the page. */
export function importWebArchive(bytes: Uint8Array): Imported {
  const archive = readPropertyList(bytes);
  const main = isMembers(archive) ? archive.WebMainResource : undefined;
  const data = isMembers(main) ? main.WebResourceData : undefined;
  if (!isMembers(main) || !(data instanceof Uint8Array)) throw new Refused('broken');
  const { WebResourceURL: url, WebResourceTextEncodingName: encoding } = main;
  const html = typeof encoding === 'string' ? decodeNamed(data, encoding) : decodePage(data);
  return importHtml(html, typeof url === 'string' ? webAddress(url) : undefined);
}
