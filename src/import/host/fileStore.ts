/** Where files are read and written: the disk of the command line, or the file systems of the editor. */
export interface FileStore<Place> {
  join(folder: Place, name: string): Place;
  /** Files and folders, links apart: nothing is followed out of a folder. */
  list(folder: Place): Promise<readonly Entry[]>;
  /** Bytes. */
  size(file: Place): Promise<number>;
  read(file: Place): Promise<Uint8Array>;
  /** What stands at a place. */
  look(file: Place): Promise<Found>;
  /**
   * Makes a file that is there whole or not at all: it is written under an `unfinishedName` beside and put in place.
   * @returns whether there was none
   */
  create(file: Place, text: string): Promise<boolean>;
  /** Ms since the epoch at which a file was last written. */
  writtenAt(file: Place): Promise<number>;
  remove(file: Place): Promise<void>;
  /** The folder of these names below another, made where it is missing. @returns `undefined` where a link or a file is in the way */
  makeFolder(base: Place, names: readonly string[]): Promise<Place | undefined>;
}

/** Nothing, a file with its text, or what is no file that can be read. */
export type Found = 'nothing' | 'other' | { readonly text: string };

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A file to import. */
export interface Source<Place> {
  readonly place: Place;
  readonly name: string;
  /** The folder it lies in. */
  readonly folder: Place;
  /** Folders between what was named and the file. */
  readonly path: readonly string[];
}
