import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { CheckedReader } from '../../server/checkedReader';
import { FramedReader } from '../../server/node/framedReader';
import { serveOver } from '../../server/node/main';
import { PlainSession } from './session';

/**
 * Serves a client that speaks the language server protocol over two streams, whatever it is; `exit` ends the process.
 * @param server answers what the client asks
 */
export function servePlainClient(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  version: string,
  exit: (status: number) => void,
  server = connectServer(),
): void {
  const writer = new StreamMessageWriter(output);
  const client = createMessageConnection(new CheckedReader(new FramedReader(input), writer), writer);
  new PlainSession(client, server, version, exit).listen();
}

/** The server as the editor has it, in the same process. */
function connectServer(): MessageConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serveOver(createConnection(up, down));
  return createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}
