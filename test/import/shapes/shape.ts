import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { readFile } from '../../../src/formats/readFile';
import { withFrontMatter } from '../../../src/import/frontMatter';
import { importFile } from '../../../src/import/importFile';
import { checkArticle, type Expected } from '../../formats/shapes/shape';
import { documentsOf } from '../files';

/** One way in which files of a kind are built, with what must come out of the Markdown that an import writes. */
export interface ImportShape {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly documents: readonly Expected[];
}

export function imported(
  what: string,
  name: string,
  bytes: Uint8Array,
  ...documents: readonly Expected[]
): ImportShape {
  return { what, name, bytes, documents };
}

/** Imports a file, reads the Markdown that is written as every surface does, and compares. */
export async function checkImport({ name, bytes, documents }: ImportShape): Promise<void> {
  const taken = documentsOf(await importFile(name, bytes));
  assert.equal(taken.length, documents.length, taken.map(({ source }) => source.title).join(' / '));
  taken.forEach(({ source, markdown }, index) => {
    const file = withFrontMatter(source, markdown, { file: name, day: '2025-02-09' });
    const [{ text, ...facts }, ...others] = readFile(file, 'markdown');
    assert.equal(others.length, 0);
    checkArticle(readArticle(text, 'markdown', [], facts), documents[index]);
  });
}
