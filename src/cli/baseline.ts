import type { CheckedProblem } from './check';

/** Problems that are known, as a file that is kept with the articles: a line each, so that versions of it compare well. */
interface Baseline {
  readonly crossread: 1;
  readonly problems: readonly BaselineProblem[];
}

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
