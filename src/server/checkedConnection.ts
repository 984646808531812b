import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { messageShapes } from './messageShapes';

type Handler = (params: unknown, ...rest: unknown[]) => unknown;

/** Requests of the language server protocol by what a connection calls their handlers. */
const standardRequests = {
  onHover: 'textDocument/hover',
  onDefinition: 'textDocument/definition',
  onReferences: 'textDocument/references',
  onDocumentSymbol: 'textDocument/documentSymbol',
  onFoldingRanges: 'textDocument/foldingRange',
  onCodeLens: 'textDocument/codeLens',
  onCodeAction: 'textDocument/codeAction',
  onWorkspaceSymbol: 'workspace/symbol',
} as const;

/** Its notifications. */
const standardNotifications = {
  onDidOpenTextDocument: 'textDocument/didOpen',
  onDidChangeTextDocument: 'textDocument/didChange',
  onDidCloseTextDocument: 'textDocument/didClose',
} as const;

/** Handlers that a checked connection checks by themselves; the others of the protocol are not used. */
export const checkedHandlers: readonly string[] = [
  ...Object.keys(standardRequests),
  ...Object.keys(standardNotifications),
];

/**
 * The way to what does not fit in a message: `uris[3]`, `params` for the whole.
 * @throws for a method that has no shape: whoever adds a message says what it is made of
 */
export function malformedField(method: string, params: unknown): string | undefined {
  const shape = messageShapes.get(method);
  if (!shape) throw new Error(`no shape for ${method}`);
  const fault = shape(params);
  return fault === undefined ? undefined : fault.replace(/^\./, '') || 'params';
}

/**
 * A connection whose handlers get no message that does not fit its shape: such requests are refused, such notifications
 * dropped.
 */
export function checkedConnection(connection: Connection): Connection {
  const request =
    (method: string, handler: Handler): Handler =>
    (params, ...rest) => {
      const field = malformedField(method, params);
      if (field !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `malformed: ${field}`);
      return handler(params, ...rest);
    };
  const notification =
    (method: string, handler: Handler): Handler =>
    (params) => {
      const field = malformedField(method, params);
      if (field === undefined) return handler(params);
      connection.console.error(`${method} dropped: ${field} is malformed`);
    };
  const checked = Object.create(connection) as Connection & Record<string, unknown>;
  checked.onRequest = ((type: unknown, handler: Handler) =>
    connection.onRequest(known(methodOf(type)), request(methodOf(type), handler))) as Connection['onRequest'];
  checked.onNotification = ((type: unknown, handler: Handler) =>
    connection.onNotification(
      known(methodOf(type)),
      notification(methodOf(type), handler),
    )) as Connection['onNotification'];
  const handlers = connection as unknown as Record<string, (handler: Handler) => unknown>;
  for (const [name, method] of Object.entries(standardRequests))
    checked[name] = (handler: Handler) => handlers[name](request(method, handler));
  for (const [name, method] of Object.entries(standardNotifications))
    checked[name] = (handler: Handler) => handlers[name](notification(method, handler));
  const { inlayHint } = connection.languages;
  const checkedHint = Object.create(inlayHint) as typeof inlayHint;
  checkedHint.on = ((handler: Handler) =>
    inlayHint.on(
      request('textDocument/inlayHint', handler) as Parameters<typeof inlayHint.on>[0],
    )) as typeof inlayHint.on;
  const languages = Object.create(connection.languages) as Connection['languages'];
  Object.defineProperty(languages, 'inlayHint', { value: checkedHint });
  Object.defineProperty(checked, 'languages', { value: languages });
  return checked;
}

/** @throws for a method without a shape, when its handler is registered */
function known(method: string): string {
  if (!messageShapes.has(method)) throw new Error(`no shape for ${method}`);
  return method;
}

function methodOf(type: unknown): string {
  return typeof type === 'string' ? type : (type as { readonly method: string }).method;
}
