import type { Connection } from 'vscode-languageserver';
import type { Prefetcher } from './prefetcher';
import { problemsOf } from '../features/problems';
import type { Session } from './session';

/** Articles of which problems are shown without their being open: those of a folder that is read as a whole. */
const maxListed = 48;

/** Sends the problems of open articles, and of all in a small folder, where they have changed. */
export class ProblemReporter {
  private readonly sent = new Map<string, string>();
  private running = 0;

  constructor(
    private readonly session: Session,
    private readonly prefetcher: Prefetcher,
    private readonly connection: Connection,
  ) {}

  /** Works through the articles one at a time, so that requests come in between. */
  report(wanted: boolean): void {
    const run = ++this.running;
    const { corpus } = this.session;
    const uris = !wanted ? [] : corpus.size <= maxListed ? corpus.uris() : this.session.openArticles();
    for (const uri of this.sent.keys()) if (!uris.includes(uri)) this.send(uri, []);
    void this.work(uris, run);
  }

  private async work(uris: readonly string[], run: number): Promise<void> {
    for (const uri of uris) {
      await this.prefetcher.prefetch([uri]);
      await this.prefetcher.prefetchBeside(uri);
      // Something changed meanwhile: the next run is on its way.
      if (run !== this.running) return;
      this.send(uri, problemsOf(this.session, uri));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private send(uri: string, diagnostics: ReturnType<typeof problemsOf>): void {
    const text = JSON.stringify(diagnostics);
    if ((this.sent.get(uri) ?? '[]') === text) return;
    if (diagnostics.length === 0) this.sent.delete(uri);
    else this.sent.set(uri, text);
    const version = this.session.versionOf(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
