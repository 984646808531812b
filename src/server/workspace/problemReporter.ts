import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { failureText } from './failureText';
import type { Prefetcher } from './prefetcher';
import type { Workspace } from './workspace';

/** Articles of which problems are shown without their being open: those of a folder that is read as a whole. */
const maxListed = 48;

export interface ProblemHost {
  problemsOf(uri: string): Diagnostic[];
  send(params: PublishDiagnosticsParams): void;
  /** Tells whoever looks for a fault. */
  log(text: string): void;
}

/** Sends the problems of open articles, and of all in a small folder, where they have changed. */
export class ProblemReporter {
  /** Problems last sent, as JSON, by article; articles without any are left out. */
  private readonly sent = new Map<string, string>();
  private runs = 0;

  constructor(
    private readonly workspace: Pick<Workspace, 'corpus' | 'documents' | 'files'>,
    private readonly prefetcher: Pick<Prefetcher, 'prefetch' | 'prefetchBeside'>,
    private readonly host: ProblemHost,
  ) {}

  /** Works through the articles one at a time, so that requests come in between. @param wanted without it, all problems are taken back */
  report(wanted: boolean): void {
    const run = ++this.runs;
    const uris = wanted ? this.reported() : [];
    for (const uri of this.sent.keys()) if (!uris.includes(uri)) this.send(uri, []);
    void this.work(uris, run);
  }

  private reported(): string[] {
    const { corpus, documents, files } = this.workspace;
    // A large folder of which few files are read yet is no small one.
    const listed = Math.max(corpus.size, files.readable) <= maxListed ? corpus.uris() : documents.articles();
    return [...new Set(listed.map((uri) => corpus.fileOf(uri)))];
  }

  private async work(uris: readonly string[], run: number): Promise<void> {
    for (const uri of uris) {
      const articles = this.workspace.corpus.documentsOf(uri);
      for (const article of articles) await this.prefetch(article);
      if (run !== this.runs) return;
      for (const article of articles) await this.prefetcher.prefetchBeside(article);
      // Something changed meanwhile: the next run is on its way.
      if (run !== this.runs) return;
      this.send(uri, this.problemsOf(uri));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private async prefetch(uri: string): Promise<void> {
    try {
      await this.prefetcher.prefetch(uri);
    } catch (error) {
      this.host.log(`${uri}: ${failureText(error)}`);
    }
  }

  /** None of an article whose problems cannot be told: those of the others are. */
  private problemsOf(uri: string): Diagnostic[] {
    try {
      return this.host.problemsOf(uri);
    } catch (error) {
      this.host.log(`${uri}: ${failureText(error)}`);
      return [];
    }
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    const text = JSON.stringify(diagnostics);
    if ((this.sent.get(uri) ?? '[]') === text) return;
    if (diagnostics.length === 0) this.sent.delete(uri);
    else this.sent.set(uri, text);
    const version = this.workspace.documents.versionOf(uri);
    this.host.send({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
