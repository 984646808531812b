import { logLevels, machineLevels } from '../lexicon/en/codeWords';
import { isFinishedSentence, isRunningLine } from './sentenceLines';

/** Fewer lines are too few to tell a log from a ticker. */
const minLogLines = 5;
const minLogShare = 0.6;
/** So many different sentences behind the times, and so large a share of the characters there, tell a live blog. */
const minSentences = 3;
const minSentenceShare = 0.5;
/** Times alone stand in transcripts too; lines of a log begin over and over with the same two words. */
const maxOpeningShare = 0.5;

/** A date and a time, an address of a machine, or a time and a nickname, at the beginning of a line. */
const logOpenings: readonly RegExp[] = [
  /^[[(]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T,]? ?\d{1,2}[:.]\d{2}/,
  // `Mar  4 10:00:01`, `[Tue Mar 04 10:00:01.123 2025]`
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d /,
  /^\[?[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: \d{4})?/,
  // Seconds or milliseconds since 1970: `1741082401 INFO`
  /^\[?1\d{9}(?:\d{3})?(?:\.\d{1,9})?\]? /,
  // `I0304 10:00:01.123456`
  /^[IWEF]\d{4} \d\d:\d\d:\d\d/,
  /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? <[^>]{1,40}>/,
  /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} /,
  // A commit in one line: a hash has figures and letters, a figure alone is no hash.
  /^(?=[a-f]{0,12}\d)(?=\d{0,12}[a-f])[\da-f]{7,12} /,
];
/** What may follow the minutes of a time: `:01.123Z]`. */
const timeEnd = /^(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[\])]{0,2}[\s:|–—-]{0,5}/;
const timedLine = /^\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\s{1,5}(\p{Ll}\S{0,40}(?:\s\S{1,40})?)/u;

/** What stands in a line of a log behind its time and level. */
interface LogLine {
  readonly rest: string;
  readonly isToTheSecond: boolean;
  readonly isCut: boolean;
}

/**
 * Whether lines are of a log: nearly all begin with a time or a level, and few hold a sentence of their own as those
 * of a live blog do. @param maxLength at which lines were cut off, in UTF-16 code units
 */
export function isLog(lines: readonly string[], maxLength: number): boolean {
  if (lines.length > 0 && /^commit [\da-f]{40}\b/.test(lines[0])) return true;
  if (lines.length < minLogLines) return false;
  if (repeatsOpenings(lines)) return true;
  const logLines = lines
    .map((line) => readLogLine(line, line.length >= maxLength))
    .filter((line) => line !== undefined);
  if (logLines.length < minLogShare * lines.length) return false;
  return !holdsSentences(logLines);
}

/** Whether several lines, and most of what stands behind the times, are sentences; a log repeats its own. */
function holdsSentences(logLines: readonly LogLine[]): boolean {
  const sentences = new Set<string>();
  let length = 0;
  let proseLength = 0;
  for (const { rest, isToTheSecond, isCut } of logLines) {
    length += rest.length;
    // The papers write minutes, machines seconds: `2025-03-04 10:05 The bridge is shut` may do without a stop.
    if (!isFinishedSentence(rest, isCut) && (isToTheSecond || !isRunningLine(rest))) continue;
    proseLength += rest.length;
    sentences.add(rest.replace(/\d+/g, '0'));
  }
  return sentences.size >= minSentences && proseLength >= minSentenceShare * length;
}

function readLogLine(line: string, isCut: boolean): LogLine | undefined {
  // `[12:00:01] [WARN] disk full`
  const [head, level] = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?[.,\d]{0,7}\]? {1,3})?\[?([A-Z]{4,8})\b\]?/.exec(line) ?? [];
  if (head !== undefined && logLevels.has(level.toLowerCase()) && !isAllCapitals(line))
    return { rest: withoutLevel(line.slice(head.length - level.length)), isToTheSecond: true, isCut };
  for (const form of logOpenings) {
    const opening = form.exec(line)?.at(0);
    if (opening === undefined) continue;
    const end = timeEnd.exec(line.slice(opening.length))?.at(0) ?? '';
    const isToTheSecond = !/^\S+ ?\d{1,2}[:.]\d{2}$/.test(opening) || end.startsWith(':');
    return { rest: withoutLevel(line.slice(opening.length + end.length)), isToTheSecond, isCut };
  }
  return undefined;
}

/** What stands behind a level; nothing behind one that only machines write. */
function withoutLevel(rest: string): string {
  const [head, level] = /^[[(]?([A-Z]{4,8})\b[\]):]{0,2}\s{0,3}/.exec(rest) ?? [];
  if (head === undefined || !logLevels.has(level.toLowerCase())) return rest;
  return machineLevels.has(level.toLowerCase()) ? '' : rest.slice(head.length);
}

/** Headlines in capitals may begin with a level: *ERROR IN COUNT LED TO WRONG MAYOR*. */
function isAllCapitals(line: string): boolean {
  return line === line.toUpperCase() && line.includes(' ') && !/\d/.test(line);
}

/** `10:00:01 request 7 …`, `10:00:02 request 8 …` */
function repeatsOpenings(lines: readonly string[]): boolean {
  const openings = lines.map((line) => timedLine.exec(line)?.at(1)).filter((opening) => opening !== undefined);
  if (openings.length < minLogShare * lines.length) return false;
  const different = new Set(openings.map((opening) => opening.replace(/\d+/g, '0')));
  return different.size <= maxOpeningShare * openings.length;
}
