import { numberedName } from '../fileNames';
import type { AskColumns, ColumnChoice } from '../imported';
import { maxFileSize } from '../limits';
import type { FileStore, Source } from './fileStore';
import type { Failure, ImportClient } from './importClient';
import type { ImportAnswer, NamedText } from './messages';
import { isSameImport } from './sameImport';
import { clearUnfinished } from './unfinished';

/** Why a file was given up outside its reading. */
export type ImportFailure = Failure | 'unreadable' | 'unwritable' | 'noColumn' | 'tooLarge';

/** What became of one file. */
export interface Outcome<Place> {
  readonly source: Source<Place>;
  readonly written: readonly Place[];
  /** Files that were there already and hold the same. */
  readonly same: readonly Place[];
  /** Parts of a sentence. */
  readonly left: readonly string[];
  /** Why nothing was taken: a sentence, or what ended the reading. */
  readonly refused?: string | { readonly failure: ImportFailure };
}

export interface ImportOptions<Place> {
  /** Folder for what is written; without one it stands beside its original. */
  readonly out?: Place;
  /** ISO day of the import. */
  readonly day: string;
  readonly l10n?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** Columns of a table of which none is named as texts are; `undefined` leaves the file. */
  chooseColumns(source: Source<Place>, ask: AskColumns): Promise<ColumnChoice | undefined>;
  /** Told before each file. @returns whether to go on */
  before(source: Source<Place>, index: number): boolean;
}

/** Imports files one after another and writes what they hold as Markdown. Never overwrites a file. */
export async function importSources<Place>(
  store: FileStore<Place>,
  client: Pick<ImportClient, 'ask'>,
  sources: readonly Source<Place>[],
  options: ImportOptions<Place>,
): Promise<Outcome<Place>[]> {
  const outcomes: Outcome<Place>[] = [];
  const writer = new Writer(store);
  for (const [index, source] of sources.entries()) {
    if (!options.before(source, index)) break;
    const outcome = await importSource(store, client, source, options, writer);
    if (typeof outcome.refused === 'object' && outcome.refused.failure === 'cancelled') break;
    outcomes.push(outcome);
  }
  return outcomes;
}

async function importSource<Place>(
  store: FileStore<Place>,
  client: Pick<ImportClient, 'ask'>,
  source: Source<Place>,
  options: ImportOptions<Place>,
  writer: Writer<Place>,
): Promise<Outcome<Place>> {
  const nothing = { source, written: [], same: [], left: [] };
  const failed = (failure: ImportFailure): Outcome<Place> => ({ ...nothing, refused: { failure } });
  let bytes: Uint8Array;
  try {
    if ((await store.size(source.place)) > maxFileSize) return failed('tooLarge');
    bytes = await store.read(source.place);
  } catch {
    return failed('unreadable');
  }
  const answer = await askFor(client, source, bytes, options);
  if (typeof answer === 'string') return failed(answer);
  if ('refused' in answer) return { ...nothing, refused: answer.refused };
  if ('ask' in answer) return failed('noColumn');
  const names = [
    ...(options.out === undefined ? [] : source.path),
    ...(answer.folder === undefined ? [] : [answer.folder]),
  ];
  try {
    const { written, same } = await writer.write(options.out ?? source.folder, names, answer.files);
    return { source, written, same, left: answer.left };
  } catch {
    return failed('unwritable');
  }
}

async function askFor<Place>(
  client: Pick<ImportClient, 'ask'>,
  source: Source<Place>,
  bytes: Uint8Array,
  options: ImportOptions<Place>,
): Promise<ImportAnswer | Failure> {
  const { day, l10n, language } = options;
  const request = {
    name: source.name,
    bytes,
    day,
    ...(l10n ? { l10n } : {}),
    ...(language === undefined ? {} : { language }),
  };
  const answer = await client.ask(request);
  if (typeof answer === 'string' || !('ask' in answer)) return answer;
  const choice = await options.chooseColumns(source, answer.ask);
  return choice === undefined ? answer : client.ask({ ...request, choice });
}

/** Files of one name that are tried before the next name. */
const maxAttempts = 100_000;

class Writer<Place> {
  /** The number that the next file of a name gets, by folder and name. */
  private readonly next = new Map<string, number>();
  /** Folders that were written to. */
  private readonly folders = new Set<string>();

  constructor(private readonly store: FileStore<Place>) {}

  /**
   * @param names of folders below `base`, which are made
   * @throws where nothing can be written
   */
  async write(
    base: Place,
    names: readonly string[],
    files: readonly NamedText[],
  ): Promise<{ written: Place[]; same: Place[] }> {
    const target = await this.store.makeFolder(base, names);
    if (target === undefined) throw new Error('no folder');
    if (!this.folders.has(String(target))) await clearUnfinished(this.store, target);
    this.folders.add(String(target));
    const written: Place[] = [];
    const same: Place[] = [];
    for (const file of files) {
      const { place, isNew } = await this.writeFile(target, file);
      (isNew ? written : same).push(place);
    }
    return { written, same };
  }

  private async writeFile(folder: Place, { stem, text }: NamedText): Promise<{ place: Place; isNew: boolean }> {
    const key = `${String(folder)}/${stem.toLowerCase()}`;
    for (let attempt = this.next.get(key) ?? 1; attempt < maxAttempts; attempt++) {
      const place = this.store.join(folder, numberedName(stem, attempt));
      const found = await this.store.look(place);
      const isSame = typeof found === 'object' && isSameImport(found.text, text);
      if (!isSame && !(found === 'nothing' && (await this.store.create(place, text)))) continue;
      this.next.set(key, attempt + 1);
      return { place, isNew: !isSame };
    }
    throw new Error('no free name');
  }
}
