import { type Parts, textOf, unpack } from './archive';
import { attributeOf, parseXml, webAddress } from './dom';
import { decodePage } from './encodings';
import { type Imported, type ImportedDocument, leftOf, Refused, tryArticle } from './imported';
import { importHtml } from './page';

/** Pages saved with all they show in one archive (MAFF of older Firefox): a folder each, with its address in `index.rdf`. */
export function importMaff(bytes: Uint8Array): Imported {
  const { parts } = unpack(bytes, (name) => /^[^/]+\/(?:index\.\w{3,5}|[^/]+\.x?html?)$/i.test(name));
  const folders = new Set([...parts.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const documents: ImportedDocument[] = [];
  const refused: Refused[] = [];
  let images = 0;
  for (const folder of folders) {
    const imported = tryArticle(() => readPage(parts, folder));
    if (imported instanceof Refused) refused.push(imported);
    if (imported === undefined || imported instanceof Refused) continue;
    documents.push(...imported.documents);
    images += imported.left.find(({ kind }) => kind === 'images')?.count ?? 0;
  }
  if (documents.length === 0) throw refused.at(0) ?? new Refused('broken');
  return { documents, left: leftOf({ unreadableArticles: refused.length, images }) };
}

function readPage(parts: Parts, folder: string): Extract<Imported, { documents: unknown }> | undefined {
  const about = textOf(parts, `${folder}index.rdf`);
  const tree = about === undefined ? undefined : parseXml(about);
  const told = (name: string): string | undefined =>
    attributeOf(tree?.getElementsByTagName(name)[0] ?? null, 'RDF:resource');
  const stated = parts.get(folder + (told('MAF:indexfilename') ?? ''));
  const page = stated ?? [...parts].find(([name]) => isPageOf(name, folder))?.[1];
  if (page === undefined) return undefined;
  const imported = importHtml(decodePage(page), webAddress(told('MAF:originalurl')));
  return 'documents' in imported ? imported : undefined;
}

function isPageOf(name: string, folder: string): boolean {
  return name.startsWith(folder) && /\.x?html?$/i.test(name);
}
