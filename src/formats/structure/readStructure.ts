import { linesFrom } from '../fileLines';
import type { Format } from '../format';
import { readBlockQuotes } from './blockQuotes';
import { readInterview } from './interviews';
import type { Structure } from './structure';
import { readPictures } from './pictures';
import { readTurns } from './turns';

/** One of them stands in every text that tells something: a label’s colon, a clock, a mark at the head of a line. */
const signs = [/:(?:[ \t*]|$)/m, /\d:\d\d/, /^[ \t]*[>—–*<!_[-]/m, /^[QA]\. /m, /^(?:M[rs]{1,2}|The)\.? \p{Lu}{3}/mu];

/** What lines and marks of a document tell of its stretches: turns of a transcript, block quotations and their speakers. */
export function readStructure(text: string, format: Format): Structure {
  if (!signs.some((sign) => sign.test(text))) return { roles: [], speeches: [] };
  const lines = linesFrom(text);
  const turns = readTurns(lines);
  if (turns.speeches.length > 0) return turns;
  const interview = format === 'markdown' ? readInterview(lines) : [];
  if (interview.length > 0) return { roles: readPictures(lines), speeches: interview };
  const { speeches } = readBlockQuotes(lines, format);
  return { roles: format === 'markdown' ? readPictures(lines) : [], speeches };
}
