import os from 'node:os';
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { serve } from '../connection';
import { failureText } from '../workspace/failureText';
import { besideBundle, readTagger, readVectorData } from './bundleData';
import { DiskStorage } from './diskStorage';
import { ReadingJournal } from './readingJournal';
import { ReadingThreads } from './readingThreads';

/** Threads that read articles beside the server: each holds a name model and word caches. */
const maxThreads = 4;

/** Answers a client over the channel that the arguments of the process name: `--node-ipc`, `--stdio`. */
export function serveEditor(): void {
  serveOver(createConnection(ProposedFeatures.all));
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
