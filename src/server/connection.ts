import { displayText } from '../article/article';
import {
  CodeActionKind,
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
} from 'vscode-languageserver';
import type { RequestType } from '../protocol/message';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Tagger } from '../annotations/names/tagger';
import { articleDetailsRequest, articlesRequest, originsRequest } from '../protocol/articles';
import { claimsRequest, type EventParams } from '../protocol/claims';
import { decideRequest, decisionsRequest, decisionWrittenRequest, undoRequest } from '../protocol/decisions';
import { entitiesRequest, formsRequest, mentionsRequest } from '../protocol/entities';
import { filesChangedNotification, filesNotification, type ReadParams, readRequest } from '../protocol/files';
import { marksRequest } from '../protocol/marks';
import { matrixRequest, matrixTextRequest } from '../protocol/matrix';
import { alignedRequest, atRequest, highlightsRequest, locateRequest, parallelsRequest } from '../protocol/passages';
import {
  type InitializationOptions,
  type Options,
  optionsNotification,
  pauseNotification,
  statusNotification,
} from '../protocol/session';
import { quotationsRequest, speakersRequest } from '../protocol/speakers';
import { Prefetcher } from './workspace/prefetcher';
import { claimsResult } from './features/claims';
import { DecisionStore } from './workspace/decisionStore';
import { hoverAt } from './features/hover';
import { lensesOf, speakerHints } from './features/lenses';
import { parseId, parseMentionId } from './features/links';
import { contextAt, type PositionContext } from './features/lookup';
import { marksOf, noMarks } from './features/marks';
import { matrixOf, matrixText } from './features/matrix';
import {
  alignedLines,
  definitionAt,
  highlightsBetween,
  mentionsOf,
  originRows,
  parallelRows,
  referencesAt,
} from './features/navigation';
import { offsetAt, rangeOf } from './workspace/positions';
import { actionsFor } from './features/problems';
import { ProblemReporter } from './workspace/reporter';
import type { Span } from '../text/span';
import { Session } from './workspace/session';
import { quotationGroups, speakerRows } from './features/speakers';
import { documentSymbols, workspaceSymbols } from './features/symbols';
import type { Storage } from './workspace/storage';
import { useBundle } from './wording/text';
import { articleDetails, articleRows, entityRows, idsAt, mentionGroups } from './features/views';

/** Connects a session to a language client; the same for Node and browser. @param storageIn keeps what was read in a folder */
export function serve(
  connection: Connection,
  tagger: Tagger,
  storageIn?: (folder: string, variant: string) => Storage,
): Session {
  const documents = new TextDocuments(TextDocument);
  let folder: string | undefined;
  // What VS Code keeps until it is told otherwise is asked for anew when answers have come to rest.
  let seen = -1;
  let canRefresh = { lens: false, hints: false };
  const refreshAll = (): void => {
    if (canRefresh.lens) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (canRefresh.hints && options.speakerHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
    problems.report(options.problems);
  };
  const clock = { defer: (work: () => void) => void setTimeout(work, 0), now: () => performance.now() };
  const session: Session = new Session(tagger, {
    ...clock,
    read: (uris) => connection.sendRequest(readRequest, { uris } satisfies ReadParams),
    status: (status) => {
      void connection.sendNotification(statusNotification, status);
      if (status.version !== seen) refreshAll();
      seen = status.version;
    },
    storage: (variant) => (folder === undefined ? undefined : storageIn?.(folder, variant)),
  });

  const prefetcher = new Prefetcher(session, clock);
  const book = new DecisionStore(session);
  const problems = new ProblemReporter(session, prefetcher, connection);
  let options: Options = { lens: true, speakerHints: false, problems: true };

  connection.onInitialize((params) => {
    const given = params.initializationOptions as InitializationOptions | undefined;
    useBundle(given?.l10n, given?.language);
    folder = given?.storage;
    canRefresh = {
      lens: params.capabilities.workspace?.codeLens?.refreshSupport === true,
      hints: params.capabilities.workspace?.inlayHint?.refreshSupport === true,
    };
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
      },
      serverInfo: { name: 'crossread' },
    };
  });

  connection.onShutdown(() => session.save());

  documents.onDidChangeContent(({ document }) => session.documentChanged(document));
  documents.onDidOpen(() => problems.report(options.problems));
  documents.onDidClose(({ document }) => {
    session.documentClosed(document.uri);
    problems.report(options.problems);
  });

  const contextAtPosition = (
    uri: string,
    position: { line: number; character: number },
  ): PositionContext | undefined => {
    prefetcher.noteActivity();
    session.refresh();
    const annotated = session.current(uri);
    return annotated && contextAt(session, uri, offsetAt(annotated.article, position));
  };

  connection.onHover(({ textDocument: { uri }, position }) => {
    const at = contextAtPosition(uri, position);
    const hover = at && hoverAt(session, uri, at);
    return hover
      ? {
          contents: { kind: MarkupKind.Markdown, value: hover.markdown },
          range: rangeOf(at.annotated.article, hover.span),
        }
      : null;
  });
  connection.onDefinition(({ textDocument: { uri }, position }) => {
    const at = contextAtPosition(uri, position);
    return at ? definitionAt(session, uri, at) : null;
  });
  connection.onReferences(({ textDocument: { uri }, position, context: request }) => {
    const at = contextAtPosition(uri, position);
    return at ? referencesAt(session, uri, at, request.includeDeclaration) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    // VS Code keeps an outline until the text changes: an empty one given too early would stay.
    await session.listed;
    const annotated = session.current(uri);
    return annotated ? documentSymbols(annotated, documents.get(uri)?.languageId === 'markdown') : [];
  });
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(session, query));

  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    if (!options.lens) return [];
    session.refresh();
    await prefetcher.prefetch([uri]);
    await prefetcher.prefetch(session.eventOf(uri));
    return lensesOf(session, uri);
  });
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    options.speakerHints ? speakerHints(session, uri, range) : [],
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    actionsFor(session, uri, range, context.diagnostics, context.triggerKind !== CodeActionTriggerKind.Automatic),
  );

  connection.onNotification(optionsNotification, (wanted) => {
    options = wanted;
    if (canRefresh.lens) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (canRefresh.hints) void connection.languages.inlayHint.refresh().catch(() => undefined);
    problems.report(options.problems);
  });
  connection.onNotification(pauseNotification, ({ paused }) => session.pause(paused));
  connection.onRequest(decisionsRequest, ({ files }) => book.set(files));
  connection.onRequest(decideRequest, (intent) => book.decide(intent));
  connection.onRequest(undoRequest, () => book.undo());
  connection.onRequest(decisionWrittenRequest, ({ token, written }) => book.settle(token, written));

  connection.onNotification(filesNotification, (files) => session.setFiles(files));
  connection.onNotification(filesChangedNotification, ({ changed, deleted }) => session.filesChanged(changed, deleted));
  connection.onRequest(marksRequest, ({ uri }) => {
    prefetcher.noteActivity();
    const annotated = session.current(uri);
    const version = session.versionOf(uri) ?? documents.get(uri)?.version ?? 0;
    return annotated ? marksOf(session, uri, annotated, version) : noMarks(version);
  });
  connection.onRequest(locateRequest, ({ id, from }) => {
    const place = placeOf(session, id);
    const annotated = place && session.current(place.uri);
    if (!place || !annotated || place.span.end > annotated.article.text.length) return null;
    const origin = parseId(from);
    return {
      uri: place.uri,
      title: session.titleOf(place.uri),
      range: rangeOf(annotated.article, place.span),
      highlights: origin && session.corpus.has(origin.uri) ? highlightsBetween(session, origin, place) : [],
      text: displayText(annotated.article, place.span),
    };
  });
  connection.onRequest(highlightsRequest, ({ uri, range, from }) => {
    const there = session.current(uri)?.article;
    const here = session.current(from.uri)?.article;
    if (!there || !here) return [];
    const start = offsetAt(here, from.position);
    return highlightsBetween(
      session,
      { uri: from.uri, span: { start, end: start + 1 } },
      { uri, span: { start: offsetAt(there, range.start), end: offsetAt(there, range.end) } },
    );
  });
  /** A request whose answer spans articles: open documents are brought up to date first. */
  const onRequest = <Params, Result>(
    type: RequestType<Params, Result, void>,
    answer: (params: Params) => Result,
  ): void => {
    connection.onRequest(type.method, (params: Params) => {
      session.refresh();
      return answer(params);
    });
  };
  /** The same for answers about an event, which are worked out a slice at a time. */
  const onEvent = <Params extends EventParams, Result>(
    type: RequestType<Params, Result, void>,
    answer: (params: Params) => Result,
  ): void => {
    connection.onRequest(type.method, async (params: Params) => {
      session.refresh();
      await prefetcher.prefetch(params.uri === undefined ? [] : [params.uri], true);
      await prefetcher.prefetch(session.eventOf(params.uri), true);
      return answer(params);
    });
  };
  onEvent(claimsRequest, ({ uri }) => claimsResult(session, uri));
  onRequest(speakersRequest, () => speakerRows(session));
  onRequest(quotationsRequest, ({ id }) => quotationGroups(session, id));
  onRequest(formsRequest, ({ id }) => session.corpus.formsOf(id));
  onEvent(matrixRequest, ({ uri }) => matrixOf(session, uri));
  onEvent(matrixTextRequest, (params) => matrixText(session, params));
  onRequest(alignedRequest, ({ uri, other }) => alignedLines(session, uri, other));
  onEvent(originsRequest, ({ uri }) => originRows(session, uri));
  onEvent(atRequest, ({ uri, position }) => {
    const at = contextAtPosition(uri, position);
    return at ? idsAt(session, uri, at) : {};
  });
  onRequest(articlesRequest, () => articleRows(session));
  onEvent(articleDetailsRequest, ({ uri }) => articleDetails(session, uri));
  onRequest(entitiesRequest, (params) => entityRows(session, params));
  onRequest(mentionsRequest, ({ id, uri }) => mentionGroups(session, id, uri));
  onRequest(parallelsRequest, ({ uri, position }) => {
    const at = contextAtPosition(uri, position);
    return at ? parallelRows(session, at) : [];
  });

  documents.listen(connection);
  connection.listen();
  return session;
}

/** Where an id leads: a stretch, or the first mention of an entity in an article. */
function placeOf(session: Session, id: unknown): { uri: string; span: Span } | undefined {
  const mention = parseMentionId(id);
  if (!mention) return parseId(id);
  for (const first of mentionsOf(session, mention.entity, new Set([mention.uri]))) return first;
  return undefined;
}
