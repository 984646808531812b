import type {
  ClientCapabilities,
  Diagnostic,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { isRecord } from '../../server/shapes';
import { canonicalUri } from './folders';

/** Problems that change one after the other are asked for together, after so long, in ms. */
const settleMs = 200;

/** How the problems of files reach a client. */
interface ProblemClient {
  /** As it can show them. */
  readonly shown: (problems: PublishDiagnosticsParams) => PublishDiagnosticsParams;
  readonly publish: (problems: PublishDiagnosticsParams) => void;
  /** Asks it to ask again. */
  readonly refresh: () => void;
}

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** What was told last of a file. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  /** Another one when its problems are others. */
  readonly resultId: string;
}

/** What is wrong with files: told to a client that takes it, else asked for by it. */
export class Problems {
  /** By the server's address of a file. */
  private readonly told = new Map<string, Told>();
  private isPulled = false;
  private canRefresh = false;
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: ProblemClient) {}

  /**
   * Being told is what a client gets that can do both: it then knows the problems of files that it has not opened.
   * @returns what is said of it in the hello
   */
  initialise({ textDocument, workspace }: ClientCapabilities): object {
    this.isPulled = textDocument?.diagnostic !== undefined && textDocument.publishDiagnostics === undefined;
    this.canRefresh = workspace?.diagnostics?.refreshSupport === true;
    const provider = { identifier: 'crossread', interFileDependencies: true, workspaceDiagnostics: true };
    return this.isPulled ? { diagnosticProvider: provider } : {};
  }

  /** Whether a request is answered here. */
  answers(method: string): boolean {
    return this.isPulled && (method === 'textDocument/diagnostic' || method === 'workspace/diagnostic');
  }

  /** The server tells the problems of a file. */
  take(problems: PublishDiagnosticsParams): void {
    const { uri, diagnostics } = problems;
    if (diagnostics.length > 0) this.told.set(uri, { diagnostics, resultId: String(++this.changes) });
    else this.told.delete(uri);
    if (!this.isPulled) return this.client.publish(this.client.shown(problems));
    if (this.canRefresh)
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.client.refresh();
      }, settleMs);
  }

  /** Some clients let go of what was told of a file before they opened it. */
  tellAgain(uri: string): void {
    const canonical = canonicalUri(uri);
    const told = this.told.get(canonical);
    if (told && !this.isPulled)
      this.client.publish(this.client.shown({ uri: canonical, diagnostics: [...told.diagnostics] }));
  }

  /** Answers a request that `answers` names. @param params with addresses as the server knows them */
  report(method: string, params: unknown): Report | { readonly items: readonly object[] } {
    const given = isRecord(params) ? params : {};
    if (method === 'textDocument/diagnostic') {
      const { textDocument, previousResultId } = given;
      const uri = isRecord(textDocument) && typeof textDocument.uri === 'string' ? textDocument.uri : '';
      return this.reportOf(uri, previousResultId);
    }
    const before = new Map(
      (Array.isArray(given.previousResultIds) ? given.previousResultIds : []).flatMap(
        (each: unknown): [string, unknown][] =>
          isRecord(each) && typeof each.uri === 'string' ? [[each.uri, each.value]] : [],
      ),
    );
    const uris = new Set([...this.told.keys(), ...before.keys()]);
    return { items: [...uris].map((uri) => ({ uri, version: null, ...this.reportOf(uri, before.get(uri)) })) };
  }

  private reportOf(uri: string, previous: unknown): Report {
    const { diagnostics = [], resultId = 'none' } = this.told.get(uri) ?? {};
    if (previous === resultId) return { kind: 'unchanged', resultId };
    const { diagnostics: items } = this.client.shown({ uri, diagnostics: [...diagnostics] });
    return { kind: 'full', resultId, items };
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
