import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { makeAssistantServer, type AnswerQuestion } from './server';

/**
 * Answers on standard output what is asked on standard input, until that ends. The command line loads this file, and with
 * it the protocol's library, for this alone.
 */
export async function serveAssistant(answer: AnswerQuestion, version: string): Promise<void> {
  const server = makeAssistantServer(answer, version);
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
}
