import { createRequire } from 'node:module';
import path from 'node:path';
import type { serveAssistant } from '../mcp/main';
import type { AnswerQuestion } from '../mcp/server';
import { answerQuestion } from '../server/answers/answer';
import { folderSources, type AnswerSources } from '../server/answers/answerSources';
import type { LiveFolder } from './liveFolder';

/** A question waits so long for a folder that is still read, in ms; clients give up after a minute. */
const maxWaitMs = 20_000;

/** How long after the end of the input questions may still be handed on, in ms. */
const lastQuestionsMs = 50;

/** Answers questions about a folder as it is when they are asked. */
export function answersFrom(folder: LiveFolder, minScore: number, waitMs = maxWaitMs): AnswerQuestion {
  const sources: AnswerSources = { ...folderSources(folder.corpus, minScore), emptyCorpus: folder.emptyCorpus };
  return async (tool, input) => {
    const isRead = await within(folder.refresh(), waitMs);
    if (isRead) return answerQuestion(sources, tool, input);
    const error = `the folder is still being read: ${folder.done} of ${folder.total} files; ask again`;
    return { text: JSON.stringify({ error }), isError: true };
  };
}

/** Whether something has come to its end in a time. */
async function within(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const isDone = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}

/** Serves until standard input ends. The protocol's library stands in a bundle of its own, beside this one. */
export async function serveFolder(folder: LiveFolder, minScore: number, version: string): Promise<void> {
  const load = createRequire(__filename);
  const { serveAssistant: serve } = load(path.join(__dirname, 'mcp.js')) as { serveAssistant: typeof serveAssistant };
  const answer = answersFrom(folder, minScore);
  const pending = new Set<Promise<unknown>>();
  const noted: AnswerQuestion = (tool, input) => {
    const answered = answer(tool, input).finally(() => pending.delete(answered));
    pending.add(answered);
    return answered;
  };
  // Reading begins before the first question.
  const firstReading = folder.refresh().catch(() => undefined);
  await serve(noted, version);
  // What was asked before the input ended is answered; the last questions are handed on when what has come is read.
  await new Promise((resolve) => setTimeout(resolve, lastQuestionsMs));
  await Promise.allSettled(pending);
  folder.stop();
  await firstReading;
}
