import type { ImportWorker } from '../../import/host/importClient';
import type { ImportReply } from '../../import/host/messages';

/** A web worker with the parsers. @param script address of their bundle */
export function makeImportWebWorker(script: string): ImportWorker {
  const worker = new Worker(script);
  return {
    post: (request) => worker.postMessage(request),
    listen: (reply, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => reply(data));
      worker.addEventListener('error', () => failed());
    },
    end: () => worker.terminate(),
  };
}
