import { assistantRequest } from '../../protocol/assistant';
import { answerQuestion } from '../answers/answer';
import { storyAsked } from '../answers/question';
import type { ServerContext } from '../context';

/** Answers what assistants ask in the editor. */
export function registerAssistant({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(assistantRequest, async ({ tool, input }, token) => {
    prepare.articles(token);
    // Other requests are let in while the links of the story are worked out.
    await prepare.event(storyAsked(workspace, input), token);
    return answerQuestion(workspace, tool, input);
  });
}
