import path from 'node:path';
import type { Tagger } from '../annotations/names/tagger';
import { Corpus } from '../corpus/corpus';
import { DecisionIndex } from '../corpus/decisions/decisionIndex';
import { decisionsFile, parseDecisions, type Decision } from '../corpus/decisions/decisions';
import type { VectorSource } from '../corpus/index/vectors/vectorSource';
import { notArticleText } from '../server/wording/notArticleText';
import { decodeBytes } from '../text/decode';
import { stepsAllowedFor, withinSteps } from '../text/effort';
import { readNotArticle } from '../text/notArticle';
import type { SkippedPath } from './annotationDocument';
import type { NamedFiles } from './articleFiles';
import { shownPath } from './folderPaths';
import { readDecisionText } from './decisionText';
import type { Progress } from './progress';
import { readClusters, warnOfStaleClusters } from './readClusters';
import { readRegularFile } from './regularFile';
import { standardInputName } from './standardInput';
import type { FileTexts } from './texts';

/** The default of the setting crossread.maxFileSize, in bytes: no news article comes near it. */
const maxFileSize = 2_000_000;

/**
 * Every article is asked for several times, in turn: where a folder has more than is kept, each turn annotates all of it
 * anew, which makes everything take half as long again. Ten thousand news articles stay annotated, at some fifteen bytes
 * a character. Chosen, not fitted.
 */
export const keptCharacters = 24_000_000;

/**
 * Reads files into a corpus, by the reader's decisions. Of what lies in a folder only articles are read.
 * @param warn tells of what does not stop the reading
 */
export function readArticles(
  { files, named, ancestor, skipped: before, standardInput }: NamedFiles,
  tagger: Tagger,
  vectors: VectorSource,
  warn: (message: string) => void,
  progress: Progress,
): { readonly corpus: Corpus; readonly skipped: readonly SkippedPath[]; readonly texts: FileTexts } {
  const corpus = new Corpus(tagger, keptCharacters, vectors);
  corpus.applyDecisions(new DecisionIndex([{ folder: '', decisions: readDecisions(ancestor, warn) }]));
  corpus.clusters.apply(readClusters(ancestor, warn));
  const texts = new Map<string, string>();
  const skipped = [...before];
  const take = (name: string, read: ReadFile): void => {
    if ('reason' in read) {
      skipped.push({ path: name, reason: read.reason });
      return;
    }
    if (read.notice !== undefined) warn(`${name}: ${read.notice}`);
    const fault = readGuarded(corpus, name, read.text);
    if (fault !== undefined) {
      skipped.push({ path: name, reason: `reading it failed: ${fault}` });
      return;
    }
    if (corpus.documentsOf(name).some((uri) => corpus.metadata(uri)?.facts?.map)) texts.set(name, read.text);
  };
  for (const [index, file] of files.entries()) {
    progress.report('reading files', index, files.length);
    take(shownPath(ancestor, file), readArticleFile(file, named.has(file)));
  }
  if (standardInput) take(standardInputName, decoded(standardInput));
  warnOfStaleClusters(corpus, named.size === 0, warn);
  return { corpus, skipped, texts };
}

/** One file that fails stops none of the others. @returns why a file is not among the articles */
export function readGuarded(corpus: Corpus, name: string, text: string): string | undefined {
  try {
    withinSteps(stepsAllowedFor(text.length), () => {
      corpus.read(name, text);
    });
    return undefined;
  } catch (error) {
    corpus.remove(name);
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** The text of a file, with a notice where its encoding had to be guessed; or why it is skipped. */
type ReadFile = { readonly text: string; readonly notice?: string } | { readonly reason: string };

const largeReason = `larger than ${maxFileSize / 1e6} MB`;

function decoded(bytes: Uint8Array): ReadFile {
  if (bytes.length > maxFileSize) return { reason: largeReason };
  const text = decodeBytes(bytes);
  return 'skipped' in text ? { reason: text.skipped } : text;
}

/** The text of an article's file, or why it is skipped. @param isNamed of a file that is named itself anything is read */
export function readArticleFile(file: string, isNamed: boolean): ReadFile {
  const read = readText(file);
  if ('reason' in read || isNamed) return read;
  const notArticle = readNotArticle(path.basename(file), read.text);
  return notArticle ? { reason: notArticleText(notArticle) } : read;
}

function readText(file: string): ReadFile {
  try {
    const bytes = readRegularFile(file, maxFileSize);
    if (bytes === 'large') return { reason: largeReason };
    if (bytes === 'no file') return { reason: 'not readable' };
    return decoded(bytes);
  } catch (error) {
    return { reason: isMissing(error) ? 'vanished while reading' : 'not readable' };
  }
}

/** What the reader decided in the editor, as it lies beside the articles. */
export function readDecisions(folder: string, warn: (message: string) => void): readonly Decision[] {
  try {
    return parseDecisions(readDecisionText(folder)).decisions;
  } catch (error) {
    warn(`${decisionsFile} is passed over: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
