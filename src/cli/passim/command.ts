import fs from 'node:fs';
import path from 'node:path';
import { clustersFile, maxClustersSize, writeClusters } from '../../corpus/clusters/clusterFile';
import { fileOfPath } from '../../corpus/documentPaths';
import { documentUris } from '../../formats/documentUri';
import { formatOf } from '../../formats/format';
import { readFile } from '../../formats/readFile';
import { findArticleFiles } from '../articleFiles';
import { mustBeNew } from '../destination';
import { shownPath } from '../folderPaths';
import type { PassimOptions } from '../options';
import { writeAll } from '../output';
import type { Progress } from '../progress';
import { readArticleFile } from '../readArticles';
import { isLinkBelow } from '../regularFile';
import { isFreePlace, replaceFile } from '../newFile';
import { UsageError } from '../tell';
import { passimDocuments, PassimParts } from './passimInput';
import { readRows, resultFiles, unfinishedFolders } from './passimOutput';
import { PassagePlacer, type PlacedClusters } from './placePassages';

/** How the command tells what it does. */
interface Told {
  readonly warn: (message: string) => void;
  readonly progress: Progress;
}

/**
 * Writes the articles of some paths as passim reads them. Each file is read, written and let go of.
 * @returns whether there were any
 * @throws UsageError where the folder is there and not empty
 */
export function writePassimInput({ paths, followLinks }: PassimOptions, to: string, { warn, progress }: Told): boolean {
  const out = path.resolve(to);
  mustBeNew(to, isFreePlace(out, 'folder'));
  const { files, named, ancestor, skipped } = findArticleFiles(
    paths.map((name) => path.resolve(name)),
    followLinks,
  );
  for (const { path: name, reason } of skipped) warn(`skipped ${name}: ${reason}`);
  fs.mkdirSync(out, { recursive: true });
  const parts = new PassimParts(out);
  files.forEach((file, index) => {
    progress.report('writing articles', index, files.length);
    const read = readArticleFile(file, named.has(file));
    const name = shownPath(ancestor, file);
    if ('reason' in read) return warn(`skipped ${name}: ${read.reason}`);
    for (const document of passimDocuments(name, read.text)) parts.add(document);
  });
  parts.end();
  progress.clear();
  writeAll(`${parts.documents} articles in ${parts.parts} ${parts.parts === 1 ? 'part' : 'parts'}: ${to}\n`);
  return parts.documents > 0;
}

/**
 * Reads what passim found in the articles of a folder, and keeps it beside them.
 * @returns whether anything was found
 * @throws UsageError where there is nothing to read, or nowhere to write
 */
export async function readPassimOutput(
  { paths: [folder, ...others], followLinks }: PassimOptions,
  from: string,
  { warn, progress }: Told,
): Promise<boolean> {
  const root = path.resolve(folder);
  if (others.length > 0 || !fs.statSync(root).isDirectory())
    throw new UsageError('--from takes one folder: that of the articles');
  const files = fs.existsSync(from) ? resultFiles(path.resolve(from)) : [];
  if (files.length === 0) throw new UsageError(`${from} holds no out.json and no align.json of passim`);
  if (isLinkBelow(root, clustersFile)) throw new UsageError(`${clustersFile} leads to another place`);
  for (const unfinished of unfinishedFolders(files))
    warn(`${unfinished} has no _SUCCESS: passim may not have come to its end, or not all was copied`);
  const placer = new PassagePlacer();
  let unread = 0;
  for (const [index, file] of files.entries()) {
    progress.report('reading clusters', index, files.length);
    unread += await addRows(placer, file);
  }
  if (unread > 0) warn(`${unread} lines are no passages`);
  const placed = placer.place(textsIn(root, followLinks));
  progress.clear();
  tellLeft(placed, warn);
  if (placed.clusters.clusters.length === 0) {
    warn(`nothing was found in several articles of this folder: ${clustersFile} is left as it is`);
    return false;
  }
  const text = writeClusters(placed.clusters, 'passim');
  if (text.length > maxClustersSize) throw new UsageError('there are more passages than are read: take a part of them');
  replaceFile(path.join(root, clustersFile), text);
  const { articles, clusters } = placed.clusters;
  const passages = clusters.reduce((sum, each) => sum + each.length, 0);
  writeAll(`${clusters.length} clusters, ${passages} passages, ${articles.length} articles: ${clustersFile}\n`);
  return true;
}

/** @returns how many lines are no passages @throws UsageError where the file is torn */
async function addRows(placer: PassagePlacer, file: string): Promise<number> {
  let unread = 0;
  try {
    for await (const row of readRows(file))
      if (row) placer.add(row);
      else unread++;
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read to its end, and nothing of all was taken: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return unread;
}

/** Texts of articles by path; only what lies in the folder has one. */
function textsIn(root: string, followLinks: boolean): (name: string) => string | undefined {
  const found = findArticleFiles([root], followLinks);
  const files = new Map(found.files.map((file) => [shownPath(found.ancestor, file), file]));
  let last: { readonly file: string; readonly texts: ReadonlyMap<string, string> } | undefined;
  return (name) => {
    const own = files.has(name) ? name : fileOfPath(name);
    const file = files.get(own);
    if (file === undefined) return undefined;
    if (last?.file !== file) last = { file, texts: textsOf(own, file) };
    return last.texts.get(name);
  };
}

function textsOf(name: string, file: string): ReadonlyMap<string, string> {
  const read = readArticleFile(file, false);
  if ('reason' in read) return new Map();
  const documents = readFile(read.text, formatOf(name));
  const ids = documentUris(name, documents.length);
  return new Map(documents.map(({ text }, index) => [ids[index], text]));
}

function tellLeft({ left: { changed, unknown, many } }: PlacedClusters, warn: (message: string) => void): void {
  if (changed > 0)
    warn(
      `${changed} passages are left out: their articles are not as passim was given them; run --to and passim again`,
    );
  if (unknown > 0) warn(`${unknown} passages are left out: their articles are not in this folder`);
  if (many > 0) warn(`${many} passages are left out: there are too many`);
}
