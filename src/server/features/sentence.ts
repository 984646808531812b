import { sentenceRequest } from '../../protocol/passages';
import type { ServerContext } from '../context';

/** The sentence that a command is about where nothing is selected. */
export function registerSentence({ connection, prepare }: ServerContext): void {
  connection.onRequest(sentenceRequest, ({ uri, position }, token) => {
    const context = prepare.place(uri, position, token);
    return context?.sentence ? context.view.rangeOf(context.sentence) : null;
  });
}
