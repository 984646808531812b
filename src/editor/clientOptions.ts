import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, Options } from '../protocol/session';
import type { Jump } from './jump';
import { Restarts } from './restarts';
import type { Server } from './server';

/** Commands that links in hovers may run. */
const hoverCommands = [
  'crossread.reveal',
  'crossread.goToParallel',
  'crossread.showEntity',
  'crossread.compareWordings',
  'crossread.openBeside',
  'crossread.notComparable',
  'crossread.copyCitation',
];
/** What is done before and after the client asks the server. */
export interface Middleware {
  readonly hover: Server['hover'];
  /** Takes note of where a definition leads, so that a jump there can be told from others. */
  readonly foundDefinition: Jump['expect'];
}

/** How the language client is set up. */
export function clientOptionsOf(
  { storageUri }: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
  { hover, foundDefinition }: Middleware,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    ...(vscode.l10n.bundle ? { l10n: vscode.l10n.bundle } : {}),
    language: vscode.env.language,
    ...(storageUri?.scheme === 'file' ? { storage: storageUri.fsPath } : {}),
  };
  return {
    documentSelector: [{ language: 'plaintext' }, { language: 'markdown' }],
    initializationOptions,
    outputChannel,
    errorHandler: new Restarts((text) => outputChannel.warn(text)),
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: true },
    progressOnInitialization: false,
    middleware: {
      provideHover: (document, position, token, next) =>
        hover(document, position, token, {
          names: isAskedFor(document, position),
          problems: problemsAt(document, position),
          soon: true,
        }) ?? next(document, position, token),
      provideDefinition: async (document, position, token, next) => {
        const found = await next(document, position, token);
        foundDefinition(document, position, found);
        return found;
      },
    },
  };
}

/** What the server shows, as it is set. */
export function serverOptions(): Options {
  const settings = vscode.workspace.getConfiguration('crossread');
  return {
    lens: settings.get('lens', true),
    speakerHints: settings.get('hints.speakers', false),
    problems: settings.get('problems', true),
    rules: settings.get('hover.rules', false),
  };
}

/** Whether the reader asks for names at a place: they are drawn, or the caret stands there. */
function isAskedFor(document: vscode.TextDocument, position: vscode.Position): boolean {
  const marks = vscode.workspace.getConfiguration('crossread.marks', document.uri);
  if (marks.get<boolean>('all', true) && marks.get<boolean>('names', false)) return true;
  return vscode.window.visibleTextEditors.some(
    (editor) => editor.document === document && editor.selection.active.isEqual(position),
  );
}

/** Codes of our problems that VS Code shows over a character. */
function problemsAt(document: vscode.TextDocument, position: vscode.Position): string[] {
  if (!vscode.workspace.getConfiguration('problems', document.uri).get<boolean>('visibility', true)) return [];
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'Crossread' && range.contains(position) && !range.end.isEqual(position))
    .flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
}
