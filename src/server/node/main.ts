import fs from 'node:fs';
import path from 'node:path';
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { readModel } from '../../annotations/names/model';
import { Tagger } from '../../annotations/names/tagger';
import { serve } from '../connection';
import { failureText } from '../workspace/failureText';
import { DiskStorage } from './diskStorage';
import { ReadingJournal } from './readingJournal';

const readData = (name: string): Buffer => fs.readFileSync(path.join(__dirname, name));

/** Answers a client over the channel that the arguments of the process name: `--node-ipc`, `--stdio`. */
export function serveEditor(): void {
  serveOver(createConnection(ProposedFeatures.all));
}

export function serveOver(connection: Connection): void {
  // What fails behind the guards of single files ends no other answer.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => connection.console.error(failureText(error)));

  serve(connection, new Tagger(readModel(readData('nameModel.bin'))), {
    storageIn: (folder, variant, log) => new DiskStorage(folder, variant, log),
    journalIn: (folder) => new ReadingJournal(folder),
    readVectors: () => readData('wordVectors.bin'),
  });
}
