import { parentPort } from 'node:worker_threads';
import type { ImportRequest } from '../../import/host/messages';
import { answerImport } from '../importer';

parentPort?.on('message', (request: ImportRequest) => {
  void answerImport(request).then((reply) => parentPort?.postMessage(reply));
});
