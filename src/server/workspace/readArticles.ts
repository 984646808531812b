import type { Tagger } from '../../annotations/names/tagger';
import { recordsOfFile } from '../../corpus/recordsOfFile';
import { stepsAllowedFor, TooManySteps, withinSteps } from '../../text/effort';
import type { FileText, ReadArticles } from './articleReaders';
import { failureText } from './failureText';

/** Reads a file, in as many steps as its size allows; a failure is an answer too. */
export function readArticles({ uri, text }: FileText, tagger: Tagger): ReadArticles {
  try {
    return { records: withinSteps(stepsAllowedFor(text.length), () => recordsOfFile(uri, text, tagger)) };
  } catch (error) {
    return { failure: failureText(error), tooSlow: error instanceof TooManySteps };
  }
}
