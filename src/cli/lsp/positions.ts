/** How positions count characters; the server counts UTF-16 code units. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Lines of the text of a document, without their ends; undefined where it cannot be read. */
export type LinesOf = (uri: string) => readonly string[] | undefined;

/** Fields that come back as they were sent, or hold no positions. */
const opaque: ReadonlySet<string> = new Set([
  'arguments',
  'data',
  'settings',
  'initializationOptions',
  'capabilities',
  'text',
]);

/** The encoding that is spoken with a client: UTF-16 where it knows that, since nothing is converted then. */
export function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  if (!offered || offered.length === 0 || offered.includes('utf-16')) return 'utf-16';
  return offered.includes('utf-8') ? 'utf-8' : offered.includes('utf-32') ? 'utf-32' : 'utf-16';
}

/** Code units of an encoding before an offset of a line. @param offset in UTF-16 code units */
export function unitsBefore(line: string, offset: number, encoding: PositionEncoding): number {
  const before = line.slice(0, offset);
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(before).length;
    case 'utf-16':
      return before.length;
    case 'utf-32':
      return Array.from(before).length;
  }
}

/** The offset in UTF-16 code units of a place of a line, no further than its end. @param units code units of the encoding before it */
export function offsetOf(line: string, units: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return Math.min(units, line.length);
  let left = units;
  let offset = 0;
  for (const sign of line) {
    left -= unitsBefore(sign, sign.length, encoding);
    // Within a character is at its start.
    if (left < 0) break;
    offset += sign.length;
  }
  return offset;
}

/** Lines of a text as positions count them. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/**
 * A message with its positions counted otherwise. Places in a message stand beside the address of their document, or in
 * one that is about a document as a whole.
 * @param uri of the document that the message is about
 * @param convert a character of a line
 */
export function convertPositions(
  value: unknown,
  uri: string | undefined,
  linesOf: LinesOf,
  convert: (line: string, character: number) => number,
): unknown {
  if (Array.isArray(value)) return value.map((item) => convertPositions(item, uri, linesOf, convert));
  if (typeof value !== 'object' || value === null) return value;
  if (isPosition(value)) {
    const line = uri === undefined ? undefined : linesOf(uri)?.[value.line];
    return line === undefined ? value : { ...value, character: convert(line, value.character) };
  }
  const record = value as Readonly<Record<string, unknown>>;
  const own = textOf(record.uri) ?? textOf((record.textDocument as { readonly uri?: unknown } | undefined)?.uri) ?? uri;
  return Object.fromEntries(
    Object.entries(record).map(([name, field]) => {
      if (opaque.has(name)) return [name, field];
      const about = name.startsWith('target') ? (textOf(record.targetUri) ?? own) : own;
      return [name, convertPositions(field, about, linesOf, convert)];
    }),
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isPosition(value: object): value is Position {
  const { line, character } = value as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}
