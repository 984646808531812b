import * as vscode from 'vscode';

/** What a panel of the extension loads: its script and style, by the name of both. */
export interface WebviewPage {
  readonly name: string;
  /** File in `media`. */
  readonly style: string;
  /** Id of the element that the script fills. */
  readonly root: string;
}

/** Folders that a panel may load from. */
export function resourceRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist', 'webview')];
}

/**
 * The page of a panel. Nothing but its own script runs and nothing is fetched; pictures are what the page itself makes.
 */
export function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri, { name, style, root }: WebviewPage): string {
  const [media, scripts] = resourceRoots(extensionUri);
  const addressOf = (folder: vscode.Uri, file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; img-src data:; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${addressOf(media, style)}">
<title>Crossread</title>
</head>
<body>
<main id="${root}"></main>
<script nonce="${nonce}" src="${addressOf(scripts, `${name}.js`)}"></script>
</body>
</html>`;
}
