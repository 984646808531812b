import { foldBlanks } from '../server/wording/escape';
import { usageOf } from './help';
import type { CommandName } from './options';
import { writeAll } from './output';

/** What is wrong with the words of the command line, and shows when the files are read. */
export class UsageError extends Error {}

/** A line on standard error; names of files are in it, and may hold what a terminal obeys or another line. */
export function warn(message: string): void {
  writeError(`crossread: ${foldBlanks(message)}\n`);
}

/** Writes at once: what is left to the stream would only be seen at the end of the work. */
export function writeError(text: string): void {
  writeAll(text, process.stderr.fd);
}

const wrongUsage = 2;

/**
 * Says what is wrong with the words of the command line, and how it is called.
 * @param command that was named; without one all are shown
 * @returns the status of the process
 */
export function fail(message: string, command?: CommandName): number {
  warn(message);
  writeError(`${usageOf(command)}\n`);
  if (command !== undefined) writeError('crossread --help tells what they are.\n');
  return wrongUsage;
}
