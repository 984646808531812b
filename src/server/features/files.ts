import { filesChangedNotification, filesNotification, skippedRequest } from '../../protocol/files';
import { clearCacheRequest, optionsNotification, pauseNotification } from '../../protocol/session';
import type { ServerContext } from '../context';

/** What the editor tells of files, open documents and settings. */
export function registerFiles({ connection, client, workspace, documents }: ServerContext): void {
  connection.onNotification(filesNotification, (files) => workspace.setFiles(files));
  connection.onNotification(filesChangedNotification, ({ changed, deleted }) =>
    workspace.filesChanged(changed, deleted),
  );
  connection.onNotification(pauseNotification, ({ paused }) => workspace.pause(paused));
  connection.onRequest(skippedRequest, ({ limit }) => workspace.files.skipped(limit));
  connection.onRequest(clearCacheRequest, () => workspace.clearCache());
  connection.onNotification(optionsNotification, (options) => client.setOptions(options));
  documents.onDidChangeContent(({ document }) => workspace.documentChanged(document));
  documents.onDidClose(({ document }) => workspace.documentClosed(document.uri));
  connection.onShutdown(() => workspace.save());
}
