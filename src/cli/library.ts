import { version } from '../../package.json';
import type { AnnotationDocument } from './annotationDocument';
import { problemsIn, type CheckDocument } from './check';
import { documentOf } from './document';
import { FilePlaces } from './inFiles';
import { defaultMinScore } from './options';
import { noProgress } from './progress';
import { mustExist, readPaths, type ReadPaths } from './reading';

// What the npm package exports. Its types are made from the schemas; see scripts/npm.

export interface LibraryOptions {
  /** Paraphrases with a lower score are left out; 0 to 1. */
  readonly minScore?: number;
  /** Reads what links in a folder lead to, also where it lies outside the folder. */
  readonly followLinks?: boolean;
}

export { version };

/** What `crossread annotate --format json` prints. @throws for a path that does not exist */
export function annotate(paths: readonly string[], options: LibraryOptions = {}): AnnotationDocument {
  const { corpus, skipped } = readAll(paths, options);
  return new FilePlaces(corpus).documentOf(documentOf(corpus, skipped, scoreOf(options)));
}

/** What `crossread check --format json` prints. @throws for a path that does not exist */
export function check(paths: readonly string[], options: LibraryOptions = {}): CheckDocument {
  const { corpus, skipped } = readAll(paths, options);
  const problems = problemsIn(corpus, scoreOf(options), noProgress);
  return { crossread: 1, articles: corpus.size, problems, known: 0, skipped };
}

function readAll(paths: readonly string[], { followLinks = false }: LibraryOptions): ReadPaths {
  if (paths.length === 0) throw new TypeError('no path given');
  mustExist(paths);
  return readPaths({ paths, followLinks }, () => undefined, noProgress);
}

function scoreOf({ minScore = defaultMinScore }: LibraryOptions): number {
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError('minScore is a number from 0 to 1');
  return minScore;
}
