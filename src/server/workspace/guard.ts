import { ResponseError } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import { stepsAllowedFor, TooManySteps, withinSteps } from '../../text/effort';
import { translate } from '../wording/translate';
import type { ArticleFiles } from './articleFiles';
import type { ReadArticles } from './articleReaders';
import { failureText } from './failureText';
import type { Journal } from './storage';

/** So often the server has ended over a file before it is set aside: the first time may be a machine switched off. */
export const maxDeaths = 2;

/**
 * Does work on one file at a time so that its failure stops nothing else: a file that fails is set aside, named among
 * those that are skipped, and told of in the log.
 */
export class Guard {
  private journal: Journal | undefined;

  constructor(
    private readonly corpus: Corpus,
    private readonly files: ArticleFiles,
    private readonly log: (text: string) => void,
  ) {}

  /** Notes in a journal which file is worked on; it survives the server. */
  use(journal: Journal | undefined): void {
    this.journal = journal;
    const unfinished = journal?.unfinished;
    if (unfinished !== undefined) this.log(`the server ended before while it worked on ${unfinished}`);
  }

  /**
   * Reads the text of a file: one that takes more steps than its size allows is set aside as well, before the reader waits
   * for all others.
   * @returns whether it was read
   */
  read(uri: string, text: string): boolean {
    return this.run(uri, () => {
      withinSteps(stepsAllowedFor(text.length), () => {
        this.corpus.read(uri, text);
      });
    });
  }

  /** Takes in what was read of a file elsewhere. */
  takeIn(uri: string, articles: ReadArticles): void {
    if ('failure' in articles) {
      this.log(`${uri}: ${articles.failure}`);
      this.setAside(uri, articles.tooSlow ? tooSlowText() : failedText());
    } else
      this.run(uri, () => {
        this.corpus.putRecordsOfFile(uri, articles.records);
      });
  }

  /** Whether the server has ended before while it worked on a file. */
  isSuspect(uri: string): boolean {
    return (this.journal?.deaths(uri) ?? 0) > 0;
  }

  /** @returns whether the work on a file was done */
  run(uri: string, work: () => void): boolean {
    if (this.isSetAside(uri)) {
      this.files.skip(uri, translate('the server ended twice while it read this file: Clear Cache tries it again'));
      return false;
    }
    this.journal?.begin(uri);
    try {
      work();
      return true;
    } catch (error) {
      // The answer to a request that was cancelled is no failure of the file.
      if (error instanceof ResponseError) throw error;
      this.log(`${uri}: ${failureText(error)}`);
      this.setAside(uri, error instanceof TooManySteps ? tooSlowText() : failedText());
      return false;
    } finally {
      this.journal?.end();
    }
  }

  /** A session ends in order: no file that was worked on has ended it. */
  settle(): void {
    this.journal?.settle();
  }

  /** What was set aside because the server ended over it may be tried again. */
  forgetDeaths(): void {
    this.journal?.clear();
  }

  /** Files in the order in which they are to be read: those over which the server has ended come last. */
  ordered(uris: readonly string[]): readonly string[] {
    const suspects = uris.filter((uri) => this.isSuspect(uri));
    return suspects.length === 0 ? uris : [...uris.filter((uri) => !this.isSuspect(uri)), ...suspects];
  }

  private isSetAside(uri: string): boolean {
    return (this.journal?.deaths(uri) ?? 0) >= maxDeaths;
  }

  private setAside(uri: string, reason: string): void {
    const file = this.corpus.fileOf(uri);
    this.files.skip(file, reason);
    try {
      this.corpus.remove(file);
    } catch (error) {
      this.log(`${file}: ${String(error)}`);
    }
  }
}

function failedText(): string {
  return translate('reading it failed: the log says how');
}

function tooSlowText(): string {
  return translate('reading it takes far more work than its size allows: the log says how');
}
