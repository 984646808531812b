import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Tagger } from '../../annotations/names/tagger';
import type { FileText, ReadArticles } from '../workspace/articleReaders';
import { readArticles } from '../workspace/readArticles';

/** What a thread is given that is to read articles: the bundle may be loaded by threads of others as well. */
export const readingThreadData = 'crossread: reading thread';

/** A batch of files for a thread; it is answered by what each came to, in order. */
export type ReadingRequest = readonly FileText[];
export type ReadingReply = readonly ReadArticles[];

/** Whether this is a thread that was made to read articles. */
export const isReadingThread = (): boolean => !isMainThread && workerData === readingThreadData;

/** Answers batches, one after the other. */
export function answerReading(makeTagger: () => Tagger): void {
  const tagger = makeTagger();
  parentPort?.on('message', (files: ReadingRequest) => {
    const reply: ReadingReply = files.map((file) => readArticles(file, tagger));
    parentPort?.postMessage(reply);
  });
}
