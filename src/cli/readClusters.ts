import { clustersFile, maxClustersSize, parseClusters } from '../corpus/clusters/clusterFile';
import type { FolderClusters } from '../corpus/clusters/readInClusters';
import type { Corpus } from '../corpus/corpus';
import { staleClustersText } from '../server/wording/clustersText';
import { readOwnText } from './regularFile';

/** What another program found in the articles of a folder, as it lies beside them; nothing where it cannot be read. */
export function readClusters(folder: string, warn: (message: string) => void): readonly FolderClusters[] {
  try {
    const text = clustersText(folder);
    return text === '' ? [] : [{ folder: '', clusters: parseClusters(text) }];
  } catch (error) {
    warn(`${clustersFile} is passed over: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** The text of the file; empty where there is none. @throws where it is not read */
export function clustersText(folder: string): string {
  return readOwnText(folder, clustersFile, maxClustersSize);
}

/**
 * Tells once articles are read which of the clusters do not count.
 * @param isFolder whether the whole folder was read: of files that were named, others are no miss
 */
export function warnOfStaleClusters({ clusters }: Corpus, isFolder: boolean, warn: (message: string) => void): void {
  const stale = clusters.stale();
  const told = staleClustersText(isFolder ? stale : { ...stale, gone: 0 });
  if (told !== undefined) warn(told);
}
