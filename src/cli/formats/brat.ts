import { CountedText } from '../../corpus/notes/countedText';
import type { Corpus } from '../../corpus/corpus';
import { foldBlanks } from '../../server/wording/escape';
import type { AnnotationDocument } from '../annotationDocument';
import { CodedSpans, fileNameOf, textOfArticle, type CodedSpan, type CodeKind } from './coded';

/** Files by their names. */
export type WrittenFiles = ReadonlyMap<string, string>;

const typeOf = (kind: CodeKind): string => `${kind[0].toUpperCase()}${kind.slice(1)}`;
const kinds: readonly CodeKind[] = [
  'quotation',
  'speaker',
  'cue',
  'figure',
  'person',
  'place',
  'organisation',
  'other',
  'claim',
];

/** What brat must know of the types. */
const configuration = `[entities]\n${kinds.map(typeOf).join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n`;

/**
 * Brat's standoff format: of each article its text and a file of annotations, in code points of that text with line ends as
 * `\n`; a stretch that goes over line ends has a piece a line, as brat wants. Details are notes.
 */
export function toBrat(document: AnnotationDocument, corpus: Corpus): WrittenFiles {
  const files = new Map([['annotation.conf', configuration]]);
  const taken = new Map<string, number>();
  const coded = new CodedSpans(document);
  for (const article of document.articles) {
    const name = fileNameOf(article.path, taken);
    const counted = new CountedText(textOfArticle(corpus, article));
    files.set(`${name}.txt`, counted.text);
    files.set(
      `${name}.ann`,
      coded
        .of(article)
        .map((span, index) => linesOf(counted, span, index + 1))
        .join(''),
    );
  }
  return files;
}

function linesOf(counted: CountedText, span: CodedSpan, number: number): string {
  const { start, end } = counted.spanFrom(span);
  const pieces: { start: number; end: number; words: string }[] = [];
  let at = start;
  for (const words of counted.text.slice(start, end).split('\n')) {
    if (words.trim() !== '')
      pieces.push({ start: counted.codePointsBefore(at), end: counted.codePointsBefore(at + words.length), words });
    at += words.length + 1;
  }
  if (pieces.length === 0) return '';
  const places = pieces.map((piece) => `${piece.start} ${piece.end}`).join(';');
  const words = pieces.map((piece) => piece.words).join(' ');
  const note = span.detail === '' ? '' : `#${number}\tAnnotatorNotes T${number}\t${foldBlanks(span.detail)}\n`;
  return `T${number}\t${typeOf(span.kind)} ${places}\t${words.replace(/\r/g, ' ')}\n${note}`;
}
