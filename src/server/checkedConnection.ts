import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';

/** UTF-16 code units of a URI, an id or words to look for; a longer text where one is due is a mistake or an attack. */
const maxText = 100_000;

type Check = (value: unknown) => boolean;

const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= maxText;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isRecords: Check = (value) => Array.isArray(value) && value.every(isRecord);
const isPosition: Check = (value) => {
  const { line, character } = (isRecord(value) ? value : {}) as Record<string, unknown>;
  return isCount(line) && isCount(character);
};
const isRange: Check = (value) => {
  const { start, end } = (isRecord(value) ? value : {}) as Record<string, unknown>;
  return isPosition(start) && isPosition(end);
};

/**
 * What the fields of messages are, by their names; a name means the same in all of them. Fields that are left out are
 * not checked, nor are ids: they come from links, and whoever takes them checks them.
 */
const checks: ReadonlyMap<string, Check> = new Map([
  ['uri', isText],
  ['other', isText],
  ['base', isText],
  ['query', isText],
  ['filter', isText],
  ['uris', isTexts],
  ['changed', isTexts],
  ['deleted', isTexts],
  ['rows', isTexts],
  ['skipped', isRecords],
  ['files', isRecords],
  ['folders', isRecords],
  ['position', isPosition],
  ['range', isRange],
  ['limit', isCount],
  ['token', isCount],
]);

/** The name of a field that is not what it is to be; `params` where they are no record. */
export function malformedField(params: unknown): string | undefined {
  if (!isRecord(params)) return 'params';
  return Object.entries(params as Record<string, unknown>).find(
    ([name, value]) => value !== undefined && checks.get(name)?.(value) === false,
  )?.[0];
}

/** A connection whose handlers of Crossread's own messages get none with malformed fields: such requests are refused, such notifications dropped. */
export function checkedConnection(connection: Connection): Connection {
  const checked = Object.create(connection) as Connection;
  checked.onRequest = ((type: unknown, handler: (params: unknown, ...rest: unknown[]) => unknown) =>
    connection.onRequest(methodOf(type), (params: unknown, ...rest: unknown[]) => {
      const field = malformedField(params);
      if (field !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `malformed: ${field}`);
      return handler(params, ...rest);
    })) as Connection['onRequest'];
  checked.onNotification = ((type: unknown, handler: (params: unknown) => void) =>
    connection.onNotification(methodOf(type), (params: unknown) => {
      const field = malformedField(params);
      if (field === undefined) handler(params);
      else connection.console.error(`${methodOf(type)} dropped: ${field} is malformed`);
    })) as Connection['onNotification'];
  return checked;
}

function methodOf(type: unknown): string {
  return typeof type === 'string' ? type : (type as { readonly method: string }).method;
}
