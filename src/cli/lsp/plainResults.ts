import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  Command,
  DefinitionLink,
  DocumentSymbol,
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

  /** @param uri of the document that was asked about */
  async of(method: string, uri: string | undefined, result: unknown): Promise<unknown> {
    if (result === null || result === undefined) return result;
    switch (method) {
      case 'textDocument/hover':
        return this.hover(result as Hover);
      case 'textDocument/definition':
        return this.definition(result as DefinitionLink[]);
      case 'textDocument/codeLens':
        return (result as CodeLens[]).map(withoutCommand);
      case 'textDocument/codeAction':
        return (result as CodeAction[]).filter(({ command }) => command !== undefined && isOwn(command));
      case 'textDocument/documentSymbol':
        return this.symbols(result as DocumentSymbol[], uri ?? '');
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
