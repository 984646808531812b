import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { CountedText } from '../../corpus/notes/countedText';
import type { Corpus } from '../../corpus/corpus';
import { escapeXml } from '../../server/wording/escape';
import type { AnnotationDocument, ArticleAnnotations } from '../annotationDocument';
import { CodedSpans, fileNameOf, textOfArticle, type CodedSpan } from './coded';

/** The earliest day that a zip can tell: the same articles make the same file. */
const noDate = new Date(1980, 0, 1);

/**
 * A project of the REFI-QDA standard (1.0), which programs for qualitative research exchange: the articles as sources, a
 * code for each kind with one below for each detail, and the stretches that are coded, in code points of the text with line
 * ends as `\n`.
 */
export function toRefi(document: AnnotationDocument, corpus: Corpus): Uint8Array {
  const user = guidOf('user');
  const codes = new Map<string, Set<string>>();
  const taken = new Map<string, number>();
  const coded = new CodedSpans(document);
  const files: Record<string, Uint8Array> = {};
  const sources = document.articles.map((article) => {
    const spans = coded.of(article);
    for (const { kind, detail } of spans) {
      const details = codes.get(kind) ?? new Set();
      codes.set(kind, details);
      if (isCode(kind) && detail !== '') details.add(detail);
    }
    const guid = guidOf(`source ${article.path}`);
    const counted = new CountedText(textOfArticle(corpus, article));
    files[`sources/${guid}.txt`] = strToU8(counted.text);
    return sourceOf(article, { guid, user, counted, spans, name: fileNameOf(article.path, taken) });
  });
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project name="Crossread" origin="Crossread" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${user}" name="Crossread"/></Users>
<CodeBook><Codes>${[...codes].map(([kind, details]) => codeOf(kind, details)).join('\n')}</Codes></CodeBook>
<Sources>${sources.join('\n')}</Sources>
</Project>
`;
  return zipSync({ 'project.qde': strToU8(project), ...files }, { mtime: noDate });
}

/** Labels of claims are no codes: there is one for each, and they say more than a code does. */
function isCode(kind: string): boolean {
  return kind !== 'claim' && kind !== 'speaker' && kind !== 'cue';
}

function codeGuid(kind: string, detail = ''): string {
  return guidOf(detail === '' || !isCode(kind) ? `code ${kind}` : `code ${kind} ${detail}`);
}

function codeOf(kind: string, details: ReadonlySet<string>): string {
  const below = [...details].map(
    (detail) => `<Code guid="${codeGuid(kind, detail)}" name="${escapeXml(detail)}" isCodable="true"/>`,
  );
  return `<Code guid="${codeGuid(kind)}" name="${kind}" isCodable="true">${below.join('')}</Code>`;
}

interface SourceParts {
  readonly guid: string;
  readonly user: string;
  readonly name: string;
  readonly counted: CountedText;
  readonly spans: readonly CodedSpan[];
}

function sourceOf({ path, title }: ArticleAnnotations, { guid, user, name, counted, spans }: SourceParts): string {
  const selections = spans.map((span, index) => {
    const { start, end } = counted.spanFrom(span);
    const [from, to] = [counted.codePointsBefore(start), counted.codePointsBefore(end)];
    const own = `${path} ${index} ${span.kind} ${from} ${to}`;
    const words = escapeXml(counted.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 80));
    const coding = `<Coding guid="${guidOf(`coding ${own}`)}" creatingUser="${user}"><CodeRef targetGUID="${codeGuid(span.kind, span.detail)}"/></Coding>`;
    return `<PlainTextSelection guid="${guidOf(`selection ${own}`)}" name="${words}" startPosition="${from}" endPosition="${to}" creatingUser="${user}">${coding}</PlainTextSelection>`;
  });
  return `<TextSource guid="${guid}" name="${escapeXml(name)}" plainTextPath="internal://${guid}.txt" creatingUser="${user}"><Description>${escapeXml(title)}</Description>${selections.join('\n')}</TextSource>`;
}

/** A GUID that is the same for the same thing: a name-based UUID (version 5 of RFC 9562) without its namespace. */
function guidOf(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
