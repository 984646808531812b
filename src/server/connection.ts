import { CodeActionKind, TextDocuments, TextDocumentSyncKind, type Connection } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Tagger } from '../annotations/names/tagger';
import { vectorSource } from '../corpus/index/vectors/vectorSource';
import { readRequest, type ReadResult } from '../protocol/files';
import { statusNotification } from '../protocol/session';
import { checkedConnection } from './checkedConnection';
import { ClientState } from './clientState';
import type { ServerContext } from './context';
import { registerArticles } from './features/articles';
import { registerAssistant } from './features/assistant';
import { registerAt } from './features/at';
import { registerBrief } from './features/brief';
import { registerClaims } from './features/claims';
import { registerClusters } from './features/clusters';
import { registerCodeActions } from './features/codeActions';
import { registerCopies } from './features/copies';
import { registerDecisions } from './features/decisions';
import { registerDefinition } from './features/definition';
import { registerEntities } from './features/entities';
import { registerFiles } from './features/files';
import { registerFind } from './features/find';
import { registerFolding } from './features/folding';
import { registerHints } from './features/hints';
import { registerHover } from './features/hover';
import { registerLens } from './features/lens';
import { registerLocate } from './features/locate';
import { registerMarks } from './features/marks';
import { registerMatrix } from './features/matrix';
import { registerNotes } from './features/notes';
import { registerOrigins } from './features/origins';
import { registerOutline } from './features/outline';
import { registerParallels } from './features/parallels';
import { registerProblems } from './features/problems';
import { registerReferences } from './features/references';
import { registerSentence } from './features/sentence';
import { registerSpeakers } from './features/speakers';
import { registerStatements } from './features/statements';
import { registerTimeline } from './features/timeline';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { readHello } from './hello';
import { plainMessage } from './wording/escape';
import { translate, useBundle } from './wording/translate';
import type { ArticleReaders } from './workspace/articleReaders';
import { systemClock } from './workspace/clock';
import { NoteStore } from './workspace/noteStore';
import { PlacedNotes } from './workspace/placedNotes';
import { Prefetcher } from './workspace/prefetcher';
import { Preparation } from './workspace/preparation';
import { Slices } from './workspace/slices';
import type { JournalFactory, StorageFactory } from './workspace/storage';
import { Workspace } from './workspace/workspace';

/** In this order what a change of files or documents does comes before what is told of it. */
const features: readonly ((context: ServerContext) => void)[] = [
  registerFiles,
  registerDecisions,
  registerClusters,
  registerMarks,
  registerHover,
  registerDefinition,
  registerReferences,
  registerParallels,
  registerLocate,
  registerOutline,
  registerFolding,
  registerWorkspaceSymbols,
  registerLens,
  registerHints,
  registerProblems,
  registerCodeActions,
  registerArticles,
  registerOrigins,
  registerBrief,
  registerClaims,
  registerMatrix,
  registerTimeline,
  registerCopies,
  registerEntities,
  registerSpeakers,
  registerNotes,
  registerSentence,
  registerStatements,
  registerFind,
  registerAt,
  registerAssistant,
];

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  workspaceSymbolProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
};

/** What the place where the server runs can do. */
export interface Host {
  /** Keeps what was read in a folder. */
  readonly storageIn?: StorageFactory;
  /** Keeps in a folder which article is worked on. */
  readonly journalIn?: JournalFactory;
  /** Read articles at the same time. */
  readonly readers?: ArticleReaders;
  /** The bytes of the word vectors; a client that has the file gives them instead. */
  readonly readVectors?: () => Uint8Array;
}

/** Answers a language client; the same for Node and browser. */
export function serve(
  connection: Connection,
  tagger: Tagger,
  { storageIn, journalIn, readers, readVectors }: Host = {},
): void {
  const checked = checkedConnection(connection);
  const client = new ClientState();
  const documents = new TextDocuments(TextDocument);
  let folder: string | undefined;
  let givenVectors: Uint8Array | undefined;
  const vectors = vectorSource(
    () => readVectors?.() ?? givenVectors,
    (reason) => connection.window.showWarningMessage(plainMessage(vectorsNotice(reason))),
  );
  const read = (uris: readonly string[]): Promise<ReadResult> => connection.sendRequest(readRequest, { uris });
  const log = (text: string): void => connection.console.error(text);
  const workspace = new Workspace(
    tagger,
    {
      read,
      status: (status) => void connection.sendNotification(statusNotification, status),
      storage: (variant) => (folder === undefined ? undefined : storageIn?.(folder, variant, log)),
      journal: () => (folder === undefined ? undefined : journalIn?.(folder)),
      readers,
      log,
    },
    systemClock,
    vectors,
  );
  const prefetcher = new Prefetcher(workspace.corpus, workspace.events, systemClock, workspace.guard);
  const prepare = new Preparation(workspace, prefetcher);
  const slices = new Slices(systemClock);
  const notes = new PlacedNotes(new NoteStore(), workspace.corpus, workspace.documents, read);

  connection.onInitialize((params) => {
    const { capabilities: clientCapabilities, options } = readHello(params);
    useBundle(options.l10n, options.language);
    folder = options.storage;
    givenVectors = options.vectors;
    client.initialise(clientCapabilities);
    return { capabilities, serverInfo: { name: 'crossread' } };
  });
  for (const register of features)
    register({ connection: checked, client, documents, workspace, prepare, prefetcher, slices, notes });
  documents.listen(checked);
  connection.listen();
}

function vectorsNotice(reason: string): string {
  return translate('Crossread finds fewer sentences that say the same in other words: {0}', reason);
}
