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
  const script = webview.asWebviewUri(vscode.Uri.joinPath(scripts, `${name}.js`)).toString();
  return webviewDocument(webview, {
    style: vscode.Uri.joinPath(media, style),
    policy: 'img-src data:; ',
    // What the page shows until its script has something to draw.
    body: `<main id="${root}"><p class="nothing" role="status">${vscode.l10n.t('Crossread is reading the articles…')}</p></main>`,
    scriptOf: (nonce) => `<script nonce="${nonce}" src="${script}"></script>`,
  });
}

/** What a document of a panel holds, as HTML of our own. */
export interface WebviewDocument {
  readonly style: vscode.Uri;
  /** What the content security policy allows beside the style and the one script; each ends in `; `. */
  readonly policy?: string;
  readonly body: string;
  /** Its one script, which runs by the nonce alone. */
  readonly scriptOf: (nonce: string) => string;
}

/** A document under a content security policy that lets in its own script and style alone. */
export function webviewDocument(
  webview: vscode.Webview,
  { style, policy = '', body, scriptOf }: WebviewDocument,
): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${webview.asWebviewUri(style).toString()}">
<title>Crossread</title>
</head>
<body>
${body}
${scriptOf(nonce)}
</body>
</html>`;
}
