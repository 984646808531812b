import { createHash } from 'node:crypto';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Corpus } from '../corpus/corpus';
import { folderProblems, type FolderProblem } from '../server/answers/folderProblems';
import { compareStrings } from '../text/order';
import type { SkippedPath } from './annotationDocument';
import type { Progress } from './progress';

/** A stretch of a file: lines and columns from 1, columns in UTF-16 code units. */
export interface CheckedPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What `crossread check` tells of a place. */
export interface CheckedProblem extends CheckedPlace {
  readonly severity: 'warning' | 'information';
  /** `conflict`: figures or dates; `difference`: other words of one fact; `drift`: a quotation that changed. */
  readonly kind: string;
  /** The words it stands under. */
  readonly words: string;
  readonly message: string;
  /** The other sides. */
  readonly related: readonly (CheckedPlace & { readonly message: string })[];
  /** The same while these words and those of the other sides are; lines above may come and go. */
  readonly fingerprint: string;
}

/** What `crossread check --format json` prints. */
export interface CheckDocument {
  /** Version of this form. */
  readonly crossread: 1;
  readonly articles: number;
  readonly problems: readonly CheckedProblem[];
  /** How many more stand in the baseline. */
  readonly known: number;
  readonly skipped: readonly SkippedPath[];
}

/** The problems of a folder as the editor shows them. */
export function problemsIn(corpus: Corpus, minScore: number, progress: Progress): CheckedProblem[] {
  progress.report(`comparing ${corpus.size} articles`);
  return folderProblems(corpus, minScore, (done) => progress.report('finding problems', done, corpus.size)).map(
    readProblem,
  );
}

function readProblem({ file, words, diagnostic }: FolderProblem): CheckedProblem {
  const { range, severity, code, message, relatedInformation = [] } = diagnostic;
  const related = relatedInformation.map(({ location, message: told }) => ({
    ...placeOf(location.uri, location.range),
    message: told,
  }));
  const kind = String(code);
  return {
    ...placeOf(file, range),
    severity: severity === DiagnosticSeverity.Information ? 'information' : 'warning',
    kind,
    words,
    message,
    related,
    fingerprint: fingerprintOf([
      file,
      kind,
      words,
      ...related.map((side) => `${side.path} ${side.message}`).sort(compareStrings),
    ]),
  };
}

function placeOf(path: string, { start, end }: FolderProblem['diagnostic']['range']): CheckedPlace {
  return {
    path,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\n'))
    .digest('hex')
    .slice(0, 32);
}
