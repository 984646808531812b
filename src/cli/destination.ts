import fs from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus';
import type { AnnotationDocument } from './annotationDocument';
import { toBrat } from './formats/brat';
import { toRefi } from './formats/refi';
import { createFile, createFolder, isFreePlace } from './newFile';
import { writeAll, writePieces } from './output';
import { standardInput } from './standardInput';
import { UsageError } from './tell';

/** Writes to a new file, or where none is named to standard output. @throws UsageError where something is there already */
export function write(out: string | undefined, content: string | Iterable<string>): void {
  if (out !== undefined) mustBeNew(out, createFile(path.resolve(out), content));
  else if (typeof content === 'string') writeAll(content);
  else writePieces(content);
}

/** Writes a format that standard output does not take. @throws UsageError where something is there already */
export function writeForPrograms(
  format: 'brat' | 'refi',
  out = '',
  document: AnnotationDocument,
  corpus: Corpus,
): void {
  const place = path.resolve(out);
  if (format === 'brat') return mustBeNew(out, createFolder(place, toBrat(document, corpus)));
  mustBeNew(out, createFile(place, toRefi(document, corpus)));
}

/** @param isNew whether it was made, or nothing stands there @throws UsageError where something is there already */
export function mustBeNew(place: string, isNew: boolean): void {
  if (!isNew) throw new UsageError(`${place} is there already: nothing is written over, name a place that is free`);
}

/** @throws UsageError where nothing can be made at a place, before the work */
export function mustBeFree(out: string, wanted: 'file' | 'folder'): void {
  if (out === standardInput) throw new UsageError('standard output is where it goes without --out');
  const place = path.resolve(out);
  if (isFreePlace(place, wanted)) return;
  if (wanted === 'file' && fs.lstatSync(place).isDirectory())
    throw new UsageError(`${out} is a folder: name a new file in it`);
  mustBeNew(out, false);
}
