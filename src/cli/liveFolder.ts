import fs from 'node:fs';
import path from 'node:path';
import type { Tagger } from '../annotations/names/tagger';
import { clustersFile } from '../corpus/clusters/clusterFile';
import { Corpus } from '../corpus/corpus';
import { DecisionIndex } from '../corpus/decisions/decisionIndex';
import type { VectorSource } from '../corpus/index/vectors/vectorSource';
import { findArticleFiles, type NamedFiles } from './articleFiles';
import { shownPath } from './folderPaths';
import { readArticleFile, readDecisions } from './readArticles';
import { readClusters, warnOfStaleClusters } from './readClusters';

/** Files that are looked up again no sooner than so long after the last time, in ms. */
const restMs = 1000;
/** Reading lets other work in after so long, in ms. */
const sliceMs = 40;

/** What a folder is read with. */
interface LiveFolderTools {
  readonly tagger: Tagger;
  readonly vectors: VectorSource;
  readonly warn: (message: string) => void;
  /** Time in ms. */
  readonly now: () => number;
}

/** Articles under some paths while a process runs: what has changed on the disk is read before the next question. */
export class LiveFolder {
  readonly corpus: Corpus;
  /** Files that were read or skipped, and all. */
  done = 0;
  total = 0;
  /** By the path in the folder: when and how large the file was that was read. */
  private readonly stamps = new Map<string, string>();
  private decisions = '[]';
  private clusters: string | undefined;
  private reading: Promise<void> | undefined;
  private lookedAt = -Infinity;
  private isStopped = false;

  /** @param roots absolute paths that exist */
  constructor(
    private readonly roots: readonly string[],
    private readonly followLinks: boolean,
    private readonly tools: LiveFolderTools,
  ) {
    this.corpus = this.emptyCorpus();
  }

  /** A folder without articles, read as this one. */
  readonly emptyCorpus = (): Corpus => new Corpus(this.tools.tagger, undefined, this.tools.vectors);

  /** Reads what has come or changed and lets go of what is gone; a reading that is under way is waited for. */
  refresh(): Promise<void> {
    if (this.reading) return this.reading;
    if (this.tools.now() - this.lookedAt < restMs) return Promise.resolve();
    this.reading = this.read()
      .then(() => {
        this.lookedAt = this.tools.now();
      })
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  /** Ends a reading that is under way: nobody asks any more. */
  stop(): void {
    this.isStopped = true;
  }

  private async read(): Promise<void> {
    const found = findArticleFiles(
      this.roots.filter((root) => fs.existsSync(root)),
      this.followLinks,
    );
    this.takeDecisions(found.ancestor);
    const hasClusters = this.takeClusters(found.ancestor);
    const names = new Map(found.files.map((file) => [shownPath(found.ancestor, file), file]));
    for (const name of [...this.stamps.keys()])
      if (!names.has(name)) {
        this.stamps.delete(name);
        this.corpus.remove(name);
      }
    this.total = names.size;
    this.done = 0;
    let sliceEnd = this.tools.now() + sliceMs;
    for (const [name, file] of names) {
      this.readFile(name, file, found);
      this.done++;
      if (this.tools.now() < sliceEnd) continue;
      await new Promise((resolve) => setImmediate(resolve));
      if (this.isStopped) throw new Error('the folder was not read to its end');
      sliceEnd = this.tools.now() + sliceMs;
    }
    if (hasClusters) warnOfStaleClusters(this.corpus, found.named.size === 0, this.tools.warn);
  }

  private takeDecisions(folder: string): void {
    const decisions = readDecisions(folder, this.tools.warn);
    const text = JSON.stringify(decisions);
    if (text === this.decisions) return;
    this.decisions = text;
    this.corpus.applyDecisions(new DecisionIndex([{ folder: '', decisions }]));
  }

  /** @returns whether the file is another than before */
  private takeClusters(folder: string): boolean {
    const stamp = stampOf(path.join(folder, clustersFile));
    if (stamp === this.clusters) return false;
    this.clusters = stamp;
    this.corpus.clusters.apply(readClusters(folder, this.tools.warn));
    return true;
  }

  private readFile(name: string, file: string, { named }: NamedFiles): void {
    const stamp = stampOf(file);
    if (this.stamps.get(name) === stamp) return;
    this.stamps.set(name, stamp);
    const read = readArticleFile(file, named.has(file));
    if ('reason' in read) this.corpus.remove(name);
    else this.corpus.read(name, read.text);
  }
}

/** Of a file that is gone an empty one. */
function stampOf(file: string): string {
  const status = fs.statSync(file, { throwIfNoEntry: false });
  return status ? `${status.mtimeMs} ${status.size} ${status.ino}` : '';
}
