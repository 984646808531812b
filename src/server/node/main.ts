import { Console } from 'node:console';
import os from 'node:os';
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
  type Connection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { CheckedReader } from '../checkedReader';
import { serve } from '../connection';
import { failureText } from '../workspace/failureText';
import { besideBundle, readTagger, readVectorData } from './bundleData';
import { DiskStorage } from './diskStorage';
import { FramedReader } from './framedReader';
import { ReadingJournal } from './readingJournal';
import { ReadingThreads } from './readingThreads';

/** Threads that read articles beside the server: each holds a name model and word caches. */
const maxThreads = 4;

/** Answers a client over the channel that the arguments of the process name: `--node-ipc`, `--stdio`. */
export function serveEditor(): void {
  const [inner, writer] = channelNamedIn(process.argv.slice(2));
  const reader = new CheckedReader(inner, writer);
  reader.onClose(() => process.exit(reader.isShutDown ? 0 : 1));
  serveOver(createConnection(ProposedFeatures.all, reader, writer));
}

function channelNamedIn(args: readonly string[]): [MessageReader, MessageWriter] {
  const valueOf = (option: string): string | undefined => {
    const at = args.findIndex((each) => each === option || each.startsWith(`${option}=`));
    return at < 0 ? undefined : args[at] === option ? args[at + 1] : args[at].slice(option.length + 1);
  };
  const [socket, pipe] = [valueOf('--socket'), valueOf('--pipe')];
  if (socket !== undefined) return createServerSocketTransport(Number(socket));
  if (pipe !== undefined) return createServerPipeTransport(pipe);
  if (args.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  // Standard output is for messages alone.
  globalThis.console = new Console(process.stderr);
  return [new FramedReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

export function serveOver(connection: Connection): void {
  // What fails behind the guards of single files ends no other answer.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => connection.console.error(failureText(error)));

  serve(connection, readTagger(), {
    storageIn: (folder, variant, log) => new DiskStorage(folder, variant, log),
    journalIn: (folder) => new ReadingJournal(folder),
    readers: new ReadingThreads(besideBundle('node.js'), Math.min(os.availableParallelism() - 1, maxThreads)),
    readVectors: readVectorData,
  });
}
