import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ImportWorker } from '../host/importClient';

/** Megabytes that the parsers may take. */
const maxMemory = 2048;

/** A thread with the parsers. @param script path of their bundle */
export function makeImportThread(script: string): ImportWorker {
  // What parsers warn of is none of the reader's.
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
    stdout: true,
    stderr: true,
  });
  return {
    post: (request) => worker.postMessage(request),
    listen: (reply, failed) => {
      worker.on('message', reply);
      const ended = (): void => failed(fs.existsSync(script) ? undefined : 'noParsers');
      worker.on('error', ended);
      worker.on('exit', ended);
    },
    end: () => void worker.terminate(),
  };
}
