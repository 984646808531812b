import { SymbolKind, type CancellationToken, type SymbolInformation } from 'vscode-languageserver';
import type { EntityKind } from '../../annotations/names/entities';
import type { ServerContext, Sources } from '../context';
import { shorten } from '../wording/excerpt';
import { translate } from '../wording/translate';
import { mentionsOf } from '../workspace/mentions';
import { startOf } from '../workspace/positions';
import type { Slices } from '../workspace/slices';

/** Entities that a search finds, and entities and headlines together: more than anybody looks through. */
const maxEntities = 200;
const maxSymbols = 400;
const maxTitle = 100;

const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Class,
  place: SymbolKind.Namespace,
  organisation: SymbolKind.Interface,
  other: SymbolKind.Object,
};

export function registerWorkspaceSymbols({ connection, workspace, slices }: ServerContext): void {
  connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(workspace, slices, query, token));
}

/** Entities and then headlines whose name holds the letters asked for, in order. */
export async function workspaceSymbols(
  sources: Sources,
  slices: Slices,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  const matching = sources.corpus
    .entities()
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => matches(form, query)));
  for await (const entity of slices.over(matching, token)) {
    if (symbols.length >= maxEntities) break;
    const { value: first } = mentionsOf(sources, entity.id).next();
    if (!first) continue;
    symbols.push({
      name: entity.name,
      kind: symbolKinds[entity.kind],
      containerName: translate('{0} mentions', entity.mentions),
      location: { uri: first.view.file, range: first.view.rangeOf(first.mention) },
    });
  }
  for (const uri of sources.corpus.uris()) {
    if (symbols.length >= maxSymbols) break;
    const metadata = sources.corpus.metadata(uri);
    const title = metadata?.title ?? '';
    if (title === '' || !matches(title, query)) continue;
    const start = startOf(metadata?.facts);
    symbols.push({
      name: shorten(title, maxTitle),
      kind: SymbolKind.File,
      location: { uri: sources.corpus.fileOf(uri), range: { start, end: start } },
    });
  }
  return symbols;
}

/** Whether the letters of `query` stand in `name` in order, as in VS Code's own filter; case and blanks do not count. */
export function matches(name: string, query: string): boolean {
  const lower = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue;
    const at = lower.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
