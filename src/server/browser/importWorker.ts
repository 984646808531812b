import type { ImportRequest } from '../../import/host/messages';
import { answerImport } from '../importer';

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void answerImport(data).then((reply) => postMessage(reply));
});
