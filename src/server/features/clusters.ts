import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { parseClusters } from '../../corpus/clusters/clusterFile';
import type { FolderClusters } from '../../corpus/clusters/readInClusters';
import { clustersRequest, type ClustersFile, type ClustersResult } from '../../protocol/clusters';
import type { ServerContext } from '../context';
import { brokenClustersText, staleClustersText } from '../wording/clustersText';
import type { Workspace } from '../workspace/workspace';

/** What other programs found: their clusters say which sentences are compared. */
export function registerClusters({ connection, workspace }: ServerContext): void {
  let isTold = true;
  // No request: nobody has to answer.
  const warn = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  connection.onRequest(clustersRequest, ({ files }) => {
    isTold = false;
    const result = takeClusters(workspace, files);
    if (result.broken.length > 0) warn(brokenClustersText());
    return result;
  });
  workspace.onAnswersChanged(({ done, total }) => {
    // Told once for each file that was sent: what the reader changes afterwards is no news.
    if (isTold || total === 0 || done < total) return;
    isTold = true;
    const told = staleClustersText(workspace.corpus.clusters.stale());
    if (told !== undefined) warn(told);
  });
}

export function takeClusters(workspace: Workspace, files: readonly ClustersFile[]): ClustersResult {
  const broken: string[] = [];
  const folders = files.flatMap(({ folder, text }): FolderClusters[] => {
    try {
      return text === '' ? [] : [{ folder, clusters: parseClusters(text) }];
    } catch {
      broken.push(folder);
      return [];
    }
  });
  workspace.applyClusters(folders);
  return { broken };
}
