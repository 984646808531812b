import {
  AbstractMessageReader,
  ErrorCodes,
  Message,
  type DataCallback,
  type Disposable,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import { fittingHello, helloNeedsRecord } from './hello';
import { either, isRecord, record, count, shortText, type Shape } from './shapes';

/** Lists and records that may stand within each other in a message; those of the protocol go to a dozen. */
const maxDepth = 200;

const token = either(shortText, count);
/** Notifications that the library takes by itself, before any handler could check them. */
const libraryNotifications = new Map<string, Shape>([
  ['$/cancelRequest', record({ id: token })],
  ['$/progress', record({ token })],
  ['$/setTrace', record({ value: shortText })],
  ['window/workDoneProgress/cancel', record({ token })],
  ['workspace/didChangeWorkspaceFolders', record({ event: record({}) })],
]);

/** Why a message is refused. */
interface Refusal {
  readonly code: number;
  readonly sentence: string;
}

/**
 * Hands on what the library can take, and refuses all else by itself: the library would throw, say nothing, or hand on what
 * no handler of ours sees.
 */
export class CheckedReader extends AbstractMessageReader {
  /** The client has said that it will end. */
  isShutDown = false;
  /** Resolves when what was refused last is written. */
  private written: Promise<unknown> = Promise.resolve();

  /** @param writer to the same client, which is told what was refused */
  constructor(
    private readonly inner: MessageReader,
    private readonly writer: MessageWriter,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.inner.onError((error) => {
      this.refuse(null, { code: ErrorCodes.ParseError, sentence: `no message could be read: ${error.message}` });
    });
    this.inner.onClose(() => void this.written.then(() => this.fireClose()));
    return this.inner.listen((message) => {
      const refusal = refusalOf(message);
      if (refusal) return this.refuse(message, refusal);
      if (Message.isRequest(message) && message.method === 'shutdown') this.isShutDown = true;
      callback(Message.isRequest(message) && message.method === 'initialize' ? fittingHello(message) : message);
    });
  }

  override dispose(): void {
    super.dispose();
    this.inner.dispose();
  }

  /** Answers what has an id; what has none may be no more than logged. */
  private refuse(message: unknown, { code, sentence }: Refusal): void {
    const { id, method } = isRecord(message) ? message : { id: null };
    const isTold = id === undefined && method !== undefined;
    const told = isTold
      ? { method: 'window/logMessage', params: { type: 1, message: `dropped: ${sentence}` } }
      : { id: typeof id === 'string' || typeof id === 'number' ? id : null, error: { code, message: sentence } };
    // Whoever does not take what is written is gone.
    this.written = this.writer.write({ jsonrpc: '2.0', ...told }).catch(() => undefined);
  }
}

function refusalOf(message: unknown): Refusal | undefined {
  const known = message as Message;
  if (!isRecord(message) || !(Message.isRequest(known) || Message.isNotification(known) || Message.isResponse(known)))
    return {
      code: ErrorCodes.InvalidRequest,
      sentence: 'a message has the name of a method, or the id of a request with its result or error',
    };
  const { params } = message;
  const method = String(message.method);
  if (isTooDeep(message))
    return {
      code: ErrorCodes.InvalidParams,
      sentence: `malformed: more than ${maxDepth} lists and records within each other`,
    };
  if (method === 'initialize' && !isRecord(params))
    return { code: ErrorCodes.InvalidParams, sentence: helloNeedsRecord };
  const fault = Message.isNotification(known) ? libraryNotifications.get(method)?.(params) : undefined;
  return fault === undefined
    ? undefined
    : { code: ErrorCodes.InvalidParams, sentence: `${method}: ${fault.replace(/^\./, '') || 'params'} is malformed` };
}

/** What a browser hands over may hold one record at several places, itself among them: each is looked at once. */
function isTooDeep(message: object): boolean {
  const seen = new Set<unknown>([message]);
  let level: readonly object[] = [message];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return true;
    const inner: object[] = [];
    for (const value of level)
      for (const each of Object.values(value) as unknown[])
        if (typeof each === 'object' && each !== null && !seen.has(each)) {
          seen.add(each);
          inner.push(each);
        }
    level = inner;
  }
  return false;
}
