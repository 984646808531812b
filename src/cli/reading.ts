import fs from 'node:fs';
import path from 'node:path';
import { vectorSource, type VectorSource } from '../corpus/index/vectors/vectorSource';
import { readTagger, readVectorData } from '../server/node/bundleData';
import { findArticleFiles, type NamedFiles } from './articleFiles';
import { meantWord } from './meantWord';
import { commandNames } from './options';
import type { Progress } from './progress';
import { readArticles } from './readArticles';
import { readStandardInput, standardInput } from './standardInput';
import { UsageError } from './tell';

/** @param warn is told why there are none */
export const readVectors = (warn: (message: string) => void): VectorSource =>
  vectorSource(readVectorData, (reason) =>
    warn(`fewer sentences that say the same in other words are found: ${reason}`),
  );

/**
 * @param mayBeCommand the first path of a line without a command may be one with a letter wrong
 * @throws UsageError for a path that does not exist
 */
export function mustExist(paths: readonly string[], mayBeCommand = false): void {
  const missing = paths.find((name) => name !== standardInput && !fs.existsSync(path.resolve(name)));
  if (missing === undefined) return;
  const meant = mayBeCommand && missing === paths[0] ? meantFor(missing) : undefined;
  const text = `${missing} is neither a file nor a folder`;
  throw new UsageError(meant === undefined ? text : `${text}: did you mean ${meant}?`);
}

/** What somebody probably meant who wrote a word for a command. */
function meantFor(word: string): string | undefined {
  if (word === 'help' || word === 'version') return `--${word}`;
  const command = meantWord(word, commandNames);
  return command && `the command ${command}`;
}

/** Everything that is known of what was read. */
export type ReadPaths = ReturnType<typeof readArticles> & Pick<NamedFiles, 'ancestor'>;

/**
 * Reads the articles of files and folders, and what is written to standard input where `-` is named.
 * @param paths that exist, from the folder in which the process runs
 */
export function readPaths(
  { paths, followLinks }: { readonly paths: readonly string[]; readonly followLinks: boolean },
  warn: (message: string) => void,
  progress: Progress,
): ReadPaths {
  const named = paths.filter((name) => name !== standardInput).map((name) => path.resolve(name));
  const found = named.length > 0 ? findArticleFiles(named, followLinks) : nothingNamed();
  const given = paths.includes(standardInput) ? { standardInput: readStandardInput() } : {};
  const articles = readArticles({ ...found, ...given }, readTagger(), readVectors(warn), warn, progress);
  return { ...articles, ancestor: found.ancestor };
}

/** Standard input lies in no folder: nothing that lies beside articles goes with it. */
function nothingNamed(): NamedFiles {
  return { files: [], named: new Set(), ancestor: path.resolve(standardInput), skipped: [] };
}
