import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver';

/** Bytes of the lines before a message. */
const maxHead = 4096;
/** Bytes of a message: the list of 200,000 files is a tenth of it. */
const maxBody = 256 * 2 ** 20;
const headEnd = '\r\n\r\n';

/**
 * Messages of a stream, each behind a head that says how long it is. One that is no JSON is passed over with an error; where
 * a head cannot be read nothing behind it can, and the reader closes.
 */
export class FramedReader extends AbstractMessageReader {
  private chunks: Buffer[] = [];
  /** Bytes of the chunks. */
  private held = 0;
  /** Bytes of the message whose head was read. */
  private wanted: number | undefined;
  private isClosed = false;

  constructor(private readonly stream: NodeJS.ReadableStream) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer): void => {
      if (!this.isClosed) this.take(chunk, callback);
    };
    const fail = (error: unknown): void => this.fireError(error);
    const close = (): void => this.close();
    this.stream.on('data', take).on('error', fail).on('end', close).on('close', close);
    return {
      dispose: () => this.stream.off('data', take).off('error', fail).off('end', close).off('close', close),
    };
  }

  private take(chunk: Buffer, callback: DataCallback): void {
    this.chunks.push(chunk);
    this.held += chunk.length;
    while (!this.isClosed && this.held >= (this.wanted ?? 1)) {
      const bytes = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
      if (this.wanted === undefined) {
        const end = bytes.indexOf(headEnd);
        if (end < 0 && bytes.length <= maxHead) {
          this.keep(bytes);
          return;
        }
        this.wanted = lengthIn(bytes.toString('latin1', 0, Math.max(end, 0)));
        if (this.wanted === undefined)
          return this.end(
            new Error(`its head gives no Content-Length from 0 to ${maxBody}; nothing behind it is read`),
          );
        this.keep(bytes.subarray(end + headEnd.length));
      } else {
        this.keep(bytes.subarray(this.wanted));
        const body = bytes.toString('utf8', 0, this.wanted);
        this.wanted = undefined;
        this.hand(body, callback);
      }
    }
  }

  private keep(bytes: Buffer): void {
    this.chunks = bytes.length > 0 ? [bytes] : [];
    this.held = bytes.length;
  }

  private hand(body: string, callback: DataCallback): void {
    let message: Message;
    try {
      message = JSON.parse(body) as Message;
    } catch {
      return this.fireError(new Error('it is no JSON'));
    }
    callback(message);
  }

  private end(error: Error): void {
    this.keep(Buffer.alloc(0));
    this.fireError(error);
    this.close();
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.fireClose();
  }
}

/** The length that a head gives, unless it is none that a message may have. */
function lengthIn(head: string): number | undefined {
  const line = head.split('\r\n').find((each) => each.toLowerCase().startsWith('content-length:'));
  const digits = line?.slice(line.indexOf(':') + 1).trim() ?? '';
  const length = /^\d{1,10}$/.test(digits) ? Number(digits) : Infinity;
  return length <= maxBody ? length : undefined;
}
