import { MarkupKind, TextDocuments, TextDocumentSyncKind, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Tagger } from '../annotations/names/tagger';
import { Method, type FilesChangedParams, type FilesParams, type InitializationOptions, type Located, type MarksParams, type ParallelsParams, type ReadParams, type ReadResult } from '../protocol/messages';
import { hoverAt, parseId } from './hover';
import { spotAt, type Spot } from './lookup';
import { marksOf, noMarks } from './marks';
import { definitionAt, parallelRows, referencesAt } from './navigation';
import { offsetAt, rangeOf } from './positions';
import { Session } from './session';
import { documentSymbols, workspaceSymbols } from './symbols';
import type { Storage } from './storage';
import { useBundle } from './text';
import { articleDetails, articleRows, entityRows, mentionGroups } from './views';

/** Connects a session to a language client; the same for Node and browser. @param storageIn keeps what was read in a folder */
export function serve(connection: Connection, tagger: Tagger, storageIn?: (folder: string, variant: string) => Storage): Session {
  const documents = new TextDocuments(TextDocument);
  let folder: string | undefined;
  const session = new Session(tagger, {
    read: (uris) => connection.sendRequest<ReadResult>(Method.read, { uris } satisfies ReadParams),
    status: (status) => void connection.sendNotification(Method.status, status),
    defer: (work) => void setTimeout(work, 0),
    now: () => performance.now(),
    storage: (variant) => (folder === undefined ? undefined : storageIn?.(folder, variant)),
  });

  connection.onInitialize((params) => {
    const options = params.initializationOptions as InitializationOptions | undefined;
    useBundle(options?.l10n);
    folder = options?.storage;
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
      },
      serverInfo: { name: 'crossread' },
    };
  });

  connection.onShutdown(() => session.save());

  documents.onDidChangeContent(({ document }) => session.documentChanged(document));
  documents.onDidClose(({ document }) => session.documentClosed(document.uri));

  const spot = (uri: string, position: { line: number; character: number }): Spot | undefined => {
    session.refresh();
    const annotated = session.current(uri);
    return annotated && spotAt(session, uri, offsetAt(annotated.article, position));
  };

  connection.onHover(({ textDocument: { uri }, position }) => {
    const at = spot(uri, position);
    const hover = at && hoverAt(session, uri, at);
    return hover ? { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: rangeOf(at.annotated.article, hover.span) } : null;
  });
  connection.onDefinition(({ textDocument: { uri }, position }) => {
    const at = spot(uri, position);
    return at ? definitionAt(session, uri, at) : null;
  });
  connection.onReferences(({ textDocument: { uri }, position, context }) => {
    const at = spot(uri, position);
    return at ? referencesAt(session, uri, at, context.includeDeclaration) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    // VS Code keeps an outline until the text changes: an empty one given too early would stay.
    await session.listed;
    const annotated = session.current(uri);
    return annotated ? documentSymbols(annotated, documents.get(uri)?.languageId === 'markdown') : [];
  });
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(session, query));

  connection.onNotification(Method.files, (files: FilesParams) => session.setFiles(files));
  connection.onNotification(Method.filesChanged, ({ changed, deleted }: FilesChangedParams) => session.filesChanged(changed, deleted));
  connection.onRequest(Method.marks, ({ uri }: MarksParams) => {
    const annotated = session.current(uri);
    const version = session.versionOf(uri) ?? documents.get(uri)?.version ?? 0;
    return annotated ? marksOf(session, uri, annotated, version) : noMarks(version);
  });
  connection.onRequest(Method.articles, () => {
    session.refresh();
    return articleRows(session);
  });
  connection.onRequest(Method.articleDetails, ({ uri }: { uri: string }) => {
    session.refresh();
    return articleDetails(session, uri);
  });
  connection.onRequest(Method.entities, () => {
    session.refresh();
    return entityRows(session);
  });
  connection.onRequest(Method.mentions, ({ id }: { id: string }) => mentionGroups(session, id));
  connection.onRequest(Method.parallels, ({ uri, position }: ParallelsParams) => {
    const at = spot(uri, position);
    return at ? parallelRows(session, at) : [];
  });
  connection.onRequest(Method.locate, ({ id }: { id: unknown }): Located | null => {
    const parsed = parseId(id);
    const annotated = parsed && session.current(parsed.uri);
    if (!parsed || !annotated || parsed.span.end > annotated.article.text.length) return null;
    return { uri: parsed.uri, range: rangeOf(annotated.article, parsed.span) };
  });

  documents.listen(connection);
  connection.listen();
  return session;
}
