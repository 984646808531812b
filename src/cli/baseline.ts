import fs from 'node:fs';
import path from 'node:path';
import type { CheckedProblem } from './check';
import { readRegularFile } from './regularFile';
import { UsageError } from './tell';

/** Problems that are known, as a file that is kept with the articles: a line each, so that versions of it compare well. */
interface Baseline {
  readonly crossread: 1;
  readonly problems: readonly BaselineProblem[];
}

/** Bytes of a file that is read: hundreds of thousands of problems have less. */
const maxSize = 100_000_000;

type BaselineProblem = Pick<CheckedProblem, 'fingerprint' | 'path' | 'kind' | 'message'>;

export function writeBaseline(problems: readonly CheckedProblem[]): string {
  const lines = problems.map(({ fingerprint, path, kind, message }) =>
    JSON.stringify({ fingerprint, path, kind, message } satisfies BaselineProblem),
  );
  return `{ "crossread": 1, "problems": [${lines.map((line) => `\n${line}`).join(',')}\n] }\n`;
}

/** Fingerprints of the problems that a baseline holds. @throws for what is no baseline */
export function readBaseline(text: string): ReadonlySet<string> {
  const { crossread, problems } = (JSON.parse(text) ?? {}) as Partial<Baseline>;
  if (crossread !== 1 || !Array.isArray(problems)) throw new Error('it is no baseline');
  return new Set(
    (problems as readonly Partial<BaselineProblem>[]).flatMap(({ fingerprint }) =>
      typeof fingerprint === 'string' ? [fingerprint] : [],
    ),
  );
}

/**
 * The problems that a baseline holds; none where it is to be written and is not there, or is empty.
 * @throws UsageError for a file that is no baseline: it is neither read nor written over
 */
export function knownProblems(baseline: string, isWritten: boolean): ReadonlySet<string> {
  const file = path.resolve(baseline);
  const isThere = fs.existsSync(file);
  if (!isThere && !isWritten) throw new UsageError(`${baseline} is not there: --write-baseline makes it`);
  try {
    const text = isThere ? textOf(file) : '';
    return isWritten && text.trim() === '' ? new Set() : readBaseline(text);
  } catch (error) {
    throw new UsageError(`${baseline} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws for what is no file, which might never end, and what is far too large */
function textOf(file: string): string {
  const bytes = readRegularFile(file, maxSize);
  if (typeof bytes === 'string') throw new Error(bytes === 'large' ? 'it is too large' : 'it is no file');
  return bytes.toString('utf8');
}
