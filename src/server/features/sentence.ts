import { sentenceRequest } from '../../protocol/passages';
import type { ServerContext } from '../context';
import { sentenceAt } from '../workspace/positionContext';

/** The sentence that a command is about where nothing is selected. */
export function registerSentence({ connection, prepare }: ServerContext): void {
  connection.onRequest(sentenceRequest, ({ uri, position }, token) => {
    const view = prepare.view(uri, position, token);
    const sentence = view && sentenceAt(view, view.offsetAt(position));
    return sentence ? view.rangeOf(sentence) : null;
  });
}
