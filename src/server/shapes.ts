/** Checks a value. @returns undefined where it fits, else the way to what does not: `.files[2].folder`; empty for the value itself */
export type Shape = (value: unknown) => string | undefined;

/** The largest position of the language server protocol (`uinteger`). */
const maxCount = 2 ** 31 - 1;
/** UTF-16 code units of a URI, an id or words to look for: a longer text where one is due is a mistake or an attack. */
const maxShortText = 100_000;

const fits = (is: boolean): string | undefined => (is ? undefined : '');

export const anything: Shape = () => undefined;
export const absent: Shape = (value) => fits(value === undefined);
export const flag: Shape = (value) => fits(typeof value === 'boolean');
export const count: Shape = (value) =>
  fits(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxCount);
/** A version of a document may be any whole number. */
export const integer: Shape = (value) => fits(Number.isSafeInteger(value));
export const score: Shape = (value) => fits(typeof value === 'number' && value >= 0 && value <= 1);
/** A URI, an id, a name. */
export const shortText: Shape = (value) => fits(typeof value === 'string' && value.length <= maxShortText);
/** The text of a file or a note: whoever takes it bounds it. */
export const text: Shape = (value) => fits(typeof value === 'string');

/** A language as `Intl` takes it: it throws for another. */
export const languageTag: Shape = (value) => {
  if (typeof value !== 'string') return '';
  try {
    return fits(Intl.getCanonicalLocales(value).length === 1);
  } catch {
    return '';
  }
};
/** Bytes, from a client in the same browser. */
export const bytes: Shape = (value) => fits(value instanceof Uint8Array);
/** Texts by any names. */
export const dictionary: Shape = (value) =>
  fits(isRecord(value) && Object.values(value).every((each) => typeof each === 'string'));

export function oneOf(...words: readonly string[]): Shape {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => fits(known.has(value));
}

export function list(of: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return '';
    for (const [index, item] of value.entries()) {
      const fault = of(item);
      if (fault !== undefined) return `[${index}]${fault}`;
    }
    return undefined;
  };
}

/** A field that may be left out. */
export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}

/** A record with these fields; others are not looked at: a newer client may send them. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(fields);
  return (value) => {
    if (!isRecord(value)) return '';
    for (const [name, shape] of shapes) {
      const fault = shape(Object.hasOwn(value, name) ? value[name] : undefined);
      if (fault !== undefined) return `.${name}${fault}`;
    }
    return undefined;
  };
}

/** Fields by name: the shape of a value, or the fields of a record. */
export interface Fields {
  readonly [name: string]: Shape | Fields;
}

/** The named fields of a record whose values fit; all others are left out. Of what is no record, none is left. */
export function fittingFields(value: unknown, fields: Fields): Record<string, unknown> {
  const given = isRecord(value) ? value : {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      const own = Object.hasOwn(given, name) ? given[name] : undefined;
      if (typeof field !== 'function') return [[name, fittingFields(own, field)]];
      return own === undefined || field(own) !== undefined ? [] : [[name, own]];
    }),
  );
}

/** A record that fits one of two shapes. @returns what does not fit the second */
export function either(one: Shape, other: Shape): Shape {
  return (value) => (one(value) === undefined ? undefined : other(value));
}

/** A record that has the fields that belong to the word in its field `type`. */
export function byType(shapes: Readonly<Record<string, Shape>>): Shape {
  const known = new Map(Object.entries(shapes));
  return (value) => {
    if (!isRecord(value)) return '';
    const shape = typeof value.type === 'string' ? known.get(value.type) : undefined;
    return shape ? shape(value) : '.type';
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
