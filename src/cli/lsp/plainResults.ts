import type {
  ClientCapabilities,
  CodeAction,
  CodeActionParams,
  CodeLens,
  Command,
  DefinitionLink,
  DocumentSymbol,
  DocumentSymbolParams,
  Hover,
  Location,
  MarkupContent,
  PublishDiagnosticsParams,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { toPlainText, withFileLinks, type AddressOf } from './plainHover';

/** Commands that this program carries out itself. */
export const ownCommands = ['crossread.notComparable', 'crossread.setBoilerplate'] as const;

/** Makes results of the server such as a client can show that has none of the editor's commands. */
export class PlainResults {
  private readonly textDocument: NonNullable<ClientCapabilities['textDocument']>;

  constructor(
    capabilities: ClientCapabilities,
    private readonly addressOf: AddressOf,
  ) {
    this.textDocument = capabilities.textDocument ?? {};
  }

  /** @param asked what the client sent, with addresses as the server knows them */
  async of(method: string, asked: unknown, result: unknown): Promise<unknown> {
    if (result === null || result === undefined) return result;
    switch (method) {
      case 'textDocument/hover':
        return this.hover(result as Hover);
      case 'textDocument/definition':
        return this.definition(result as DefinitionLink[]);
      case 'textDocument/codeLens':
        return (result as CodeLens[]).map(withoutCommand);
      case 'textDocument/codeAction':
        return this.actions(result as CodeAction[], asked as CodeActionParams);
      case 'textDocument/documentSymbol':
        return this.symbols(result as DocumentSymbol[], (asked as DocumentSymbolParams).textDocument.uri);
      default:
        return result;
    }
  }

  problems(params: PublishDiagnosticsParams): PublishDiagnosticsParams {
    if (this.textDocument.publishDiagnostics?.relatedInformation === true) return params;
    const diagnostics = params.diagnostics.map(({ relatedInformation: _, ...diagnostic }) => diagnostic);
    return { ...params, diagnostics };
  }

  private async hover(hover: Hover): Promise<Hover> {
    const { value } = hover.contents as MarkupContent;
    const markdown = await withFileLinks(value, this.addressOf);
    const wanted = this.textDocument.hover?.contentFormat ?? ['markdown'];
    const contents: MarkupContent =
      wanted.at(0) === 'plaintext'
        ? { kind: 'plaintext', value: toPlainText(markdown) }
        : { kind: 'markdown', value: markdown };
    return { ...hover, contents };
  }

  private definition(links: DefinitionLink[]): DefinitionLink[] | Location[] {
    if (this.textDocument.definition?.linkSupport === true) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }

  /** Those that can be carried out, of the kinds that are asked for; commands for a client that knows no other actions. */
  private actions(actions: CodeAction[], { context }: CodeActionParams): (CodeAction | Command)[] {
    const only: readonly unknown[] | undefined = Array.isArray(context.only) ? context.only : undefined;
    const isWanted = ({ kind = '' }: CodeAction): boolean =>
      only === undefined ||
      only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${String(wanted)}.`));
    const shown = actions.flatMap((action) =>
      action.command && isOwn(action.command) && isWanted(action) ? [{ ...action, command: action.command }] : [],
    );
    const takesActions = this.textDocument.codeAction?.codeActionLiteralSupport !== undefined;
    return takesActions ? shown : shown.map(({ command }) => command);
  }

  private symbols(symbols: DocumentSymbol[], uri: string): DocumentSymbol[] | SymbolInformation[] {
    if (this.textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true) return symbols;
    return flat(symbols, uri);
  }
}

function withoutCommand(lens: CodeLens): CodeLens {
  const { command } = lens;
  return command ? { ...lens, command: { title: command.title, command: '' } } : lens;
}

function isOwn({ command }: Command): boolean {
  return (ownCommands as readonly string[]).includes(command);
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ]);
}
