import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArticle, type Article } from '../../article/article';
import { isRunningText } from '../../article/blocks/block';
import { checksumOf } from '../../corpus/clusters/checksum';
import { documentUris } from '../../formats/documentUri';
import { formatOf } from '../../formats/format';
import { readFile } from '../../formats/readFile';
import { mustBeNew } from '../destination';
import { createFile } from '../newFile';

/** A document as passim reads it: `id` and `text` are its own fields, `series`, `date` and `title` those of its examples. */
export interface PassimDocument {
  /** Path of the article. */
  readonly id: string;
  /** Its outlet, or else itself: passim can leave out what repeats within a series. */
  readonly series: string;
  /** Line ends are `\n`; what is not the article is blank, so that places stay and nothing is found there. */
  readonly text: string;
  readonly date?: string;
  readonly title: string;
  /** Of the article's text. passim hands on what it does not know. */
  readonly checksum: string;
}

/** UTF-16 code units of lines that make a part: what one worker of a cluster takes in a minute or so. Chosen, not fitted. */
const partSize = 16_000_000;

/** The articles of a file. @param name path under which they are known */
export function passimDocuments(name: string, file: string): PassimDocument[] {
  const documents = readFile(file, formatOf(name));
  const ids = documentUris(name, documents.length);
  return documents.map((document, index) => {
    const article = readArticle(document.text, formatOf(name), [], document);
    const id = ids[index];
    const { outlet } = document.source ?? {};
    return {
      id,
      series: outlet ?? id,
      text: passimText(article),
      ...(article.published ? { date: article.published.date } : {}),
      title: article.title,
      checksum: checksumOf(article.text),
    };
  });
}

/** The text of an article, code point for code point but for `\r\n`; see `PassimDocument`. */
function passimText({ text, blocks }: Article): string {
  return (
    blocks
      .map(({ kind, start, end }) => {
        const words = text.slice(start, end);
        return isRunningText(kind) ? words : words.replace(/\S/gu, ' ');
      })
      .join('')
      .replaceAll('\r\n', '\n')
      // Half a character is none in UTF-8.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
  );
}

/** Writes documents in compressed parts: a worker takes a part, and bounds on memory hold for any number of articles. */
export class PassimParts {
  private lines: string[] = [];
  private size = 0;
  /** Parts and documents written. */
  parts = 0;
  documents = 0;

  /** @param folder that is there and empty */
  constructor(private readonly folder: string) {}

  add(document: PassimDocument): void {
    const line = JSON.stringify(document);
    this.lines.push(line);
    this.size += line.length;
    this.documents++;
    if (this.size >= partSize) this.end();
  }

  /** Writes what is left. */
  end(): void {
    if (this.lines.length === 0) return;
    const name = `part-${String(this.parts++).padStart(5, '0')}.json.gz`;
    const file = path.join(this.folder, name);
    mustBeNew(file, createFile(file, gzipSync(`${this.lines.join('\n')}\n`)));
    this.lines = [];
    this.size = 0;
  }
}
