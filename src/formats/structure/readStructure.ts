import { linesFrom } from '../fileLines';
import type { Format } from '../format';
import { readBlockQuotes } from './blockQuotes';
import { readMarkedInterview, readPlainInterview } from './interviews';
import type { Structure } from './structure';
import { readPictures } from './pictures';
import { readTurns } from './turns';

/**
 * One of them stands in every text that tells something: a label’s colon, a clock, a mark at the head of a line, a line
 * that asks.
 */
const signs = [
  /:(?:[ \t*]|$)/m,
  /\d:\d\d/,
  /^[ \t]*[>—–*<!_[-]/m,
  /^[QA]\. /m,
  /^(?:M[rs]{1,2}|The)\.? \p{Lu}{3}/mu,
  /\?["”’]?[ \t]*$/m,
];

/** What lines and marks of a document tell of its stretches: turns of a transcript, block quotations and their speakers. */
export function readStructure(text: string, format: Format): Structure {
  if (!signs.some((sign) => sign.test(text))) return { roles: [], speeches: [] };
  const lines = linesFrom(text);
  const captions = format === 'markdown' ? readPictures(lines) : [];
  const marked = readMarkedInterview(lines, format);
  if (marked.speeches.length > 0) return { ...marked, roles: [...captions, ...marked.roles] };
  const turns = readTurns(lines);
  if (turns.speeches.length > 0) return turns;
  const plain = readPlainInterview(lines, format);
  if (plain.speeches.length > 0) return { ...plain, roles: [...captions, ...plain.roles] };
  return { roles: captions, speeches: readBlockQuotes(lines, format).speeches };
}
