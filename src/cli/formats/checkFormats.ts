import { foldBlanks, plainMessage } from '../../server/wording/escape';
import type { CheckDocument, CheckedPlace, CheckedProblem } from '../check';
import type { CheckFormat } from '../options';

/** A line a problem, as compilers have them, with a line below for each other side. */
function toText({ articles, problems, known }: CheckDocument): string {
  // No problem is not what was found where nothing was read.
  if (articles === 0) return '';
  const lines = problems.flatMap((problem) => [
    `${whereOf(problem)}: ${problem.severity}: ${foldBlanks(problem.message)} [${problem.kind}]`,
    ...problem.related.map((side) => `    ${whereOf(side)}: ${foldBlanks(side.message)}`),
  ]);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, `${count}${known > 0 ? `, ${known} more in the baseline` : ''}`]
    .map((line) => `${line}\n`)
    .join('');
}

function whereOf({ path, line, column }: CheckedPlace): string {
  return `${foldBlanks(path)}:${line}:${column}`;
}

const levels = { warning: 'warning', information: 'note' } as const;

/** What each kind of problem is. */
const kinds: readonly (readonly [string, string])[] = [
  ['conflict', 'Figures or dates of surely one fact that do not agree'],
  ['difference', 'One fact in words that do not say the same'],
  ['drift', 'A quotation whose speaker or reach changed'],
];

const sarifSchema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS 2020), which code scanning and editors read. Paths are relative to the folder that was checked. */
function toSarif({ problems, skipped }: CheckDocument, version: string): string {
  const run = {
    tool: {
      driver: {
        name: 'Crossread',
        version,
        rules: kinds.map(([id, text]) => ({ id, shortDescription: { text } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: skipped.map(({ path, reason }) => ({
          level: 'note',
          message: messageOf(`skipped ${path}: ${reason}`),
        })),
      },
    ],
    results: problems.map(resultOf),
  };
  return `${JSON.stringify({ $schema: sarifSchema, version: '2.1.0', runs: [run] }, undefined, 1)}\n`;
}

/** A message of SARIF, in which `[words](address)` would be a link: words of articles are text. */
function messageOf(text: string): object {
  return { text: plainMessage(foldBlanks(text)) };
}

function resultOf(problem: CheckedProblem): object {
  const ruleIndex = kinds.findIndex(([id]) => id === problem.kind);
  return {
    ruleId: problem.kind,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: levels[problem.severity],
    message: messageOf(problem.message),
    locations: [{ physicalLocation: locationOf(problem) }],
    relatedLocations: problem.related.map((side, index) => ({
      id: index + 1,
      physicalLocation: locationOf(side),
      message: messageOf(side.message),
    })),
    partialFingerprints: { 'crossread/v1': problem.fingerprint },
  };
}

function locationOf({ path, line, column, endLine, endColumn }: CheckedPlace): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return {
    artifactLocation: { uri },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

export const checkWriters: Readonly<Record<CheckFormat, (document: CheckDocument, version: string) => string>> = {
  text: toText,
  json: (document) => `${JSON.stringify(document, undefined, 1)}\n`,
  sarif: toSarif,
};
