import { convertPositions, offsetOf, splitLines, unitsBefore, type PositionEncoding } from './positions';
import { canonicalUri, pathOf } from './folders';
import { readArticleFile } from '../readArticles';

/** Fields that hold addresses of documents. */
const addressFields: ReadonlySet<string> = new Set(['uri', 'targetUri']);

/**
 * What a client and the server mean by places: addresses, which clients escape each in its own way, and positions, which
 * they may count otherwise.
 */
export class Addresses {
  encoding: PositionEncoding = 'utf-16';
  /** By the address that the server knows, the one that the client uses. */
  private readonly spelled = new Map<string, string>();
  /** Texts of open documents, by the server's address. */
  private readonly open = new Map<string, string>();

  /** A document was opened or changed as a whole. */
  keep(uri: string, text: string): void {
    this.open.set(canonicalUri(uri), text);
  }

  forget(uri: string): void {
    this.open.delete(canonicalUri(uri));
  }

  /** What a client sends, as the server takes it. */
  toServer(value: unknown, about?: string): unknown {
    const mapped = mapAddresses(value, (uri) => {
      const canonical = canonicalUri(uri);
      if (canonical !== uri) this.spelled.set(canonical, uri);
      return canonical;
    });
    return this.convert(mapped, about, (line, units) => offsetOf(line, units, this.encoding));
  }

  /** What the server sends, as the client takes it. @param about address of the document that it is about */
  toClient(value: unknown, about?: string): unknown {
    const converted = this.convert(value, about && canonicalUri(about), (line, offset) =>
      unitsBefore(line, offset, this.encoding),
    );
    return this.spelled.size === 0 ? converted : mapAddresses(converted, (uri) => this.spelled.get(uri) ?? uri);
  }

  private convert(
    value: unknown,
    about: string | undefined,
    convert: (line: string, character: number) => number,
  ): unknown {
    if (this.encoding === 'utf-16') return value;
    const known = new Map<string, readonly string[] | undefined>();
    const linesOf = (uri: string): readonly string[] | undefined => {
      if (!known.has(uri)) known.set(uri, this.linesOf(uri));
      return known.get(uri);
    };
    return convertPositions(value, about, linesOf, convert);
  }

  private linesOf(uri: string): readonly string[] | undefined {
    const text = this.open.get(uri) ?? readText(uri);
    return text === undefined ? undefined : splitLines(text);
  }
}

/** The text of a file as the server was given it. */
function readText(uri: string): string | undefined {
  const read = readArticleFile(pathOf(uri) ?? '', true);
  return 'reason' in read ? undefined : read.text;
}

/** A message with the addresses of its documents exchanged. */
function mapAddresses(value: unknown, map: (uri: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapAddresses(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([name, field]) => [
      name,
      addressFields.has(name) && typeof field === 'string' ? map(field) : mapAddresses(field, map),
    ]),
  );
}
