import type { Corpus } from '../../corpus/corpus';
import { escapeXml } from '../../server/wording/escape';
import type { Span } from '../../text/span';
import type { AnnotationDocument, ArticleAnnotations } from '../annotationDocument';
import { CodedSpans, textOfArticle, type CodedSpan, type CodeKind } from './coded';

/** Elements of TEI P5 for what is coded; what has none is left out. */
const elements: Partial<Readonly<Record<CodeKind, string>>> = {
  quotation: 'quote',
  person: 'persName',
  place: 'placeName',
  organisation: 'orgName',
  other: 'name',
  figure: 'num',
};

/**
 * One TEI P5 corpus: a header for each article and its text in blocks, with quotations, names and figures as elements.
 * Where stretches cross each other the one that begins first is told whole.
 */
export function toTei(document: AnnotationDocument, corpus: Corpus): string {
  const coded = new CodedSpans(document);
  const articles = document.articles.map((article) => teiOf(coded, corpus, article));
  return `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
${headerOf('Articles read by Crossread', '<p>News articles</p>')}
${articles.join('\n')}
</teiCorpus>
`;
}

function headerOf(title: string, source: string): string {
  return `<teiHeader><fileDesc><titleStmt><title>${escapeXml(title)}</title></titleStmt><publicationStmt><p>Made by Crossread; for use as far as the rights in the articles allow.</p></publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc></teiHeader>`;
}

function teiOf(coded: CodedSpans, corpus: Corpus, article: ArticleAnnotations): string {
  const { path, title, tag, source, date, language, blocks } = article;
  const bibl = [
    `<title>${escapeXml(title)}</title>`,
    ...(source?.authors ?? []).map((author) => `<author>${escapeXml(author)}</author>`),
    `<publisher>${escapeXml(source?.outlet ?? tag)}</publisher>`,
    ...(date === undefined ? [] : [`<date when="${escapeXml(date)}"/>`]),
    `<idno type="path">${escapeXml(path)}</idno>`,
    ...(source?.url === undefined ? [] : [`<ref target="${escapeXml(source.url)}"/>`]),
  ];
  const text = textOfArticle(corpus, article);
  const spans = coded.of(article).filter(({ kind }) => elements[kind] !== undefined);
  let next = 0;
  const body = blocks.map(({ start, end, kind }) => {
    const own: CodedSpan[] = [];
    for (; next < spans.length && spans[next].start < end; next++) own.push(spans[next]);
    return `<ab type="${escapeXml(kind)}">${marked(text, { start, end }, own)}</ab>`;
  });
  return `<TEI>${headerOf(title, `<bibl>${bibl.join('')}</bibl>`)}
<text xml:lang="${escapeXml(language)}"><body>${body.join('\n')}</body></text></TEI>`;
}

/** A block's text with elements in it. @param spans in the order of the text, longer ones first */
function marked(text: string, { start, end }: Span, spans: readonly CodedSpan[]): string {
  let out = '';
  let at = start;
  const open: { readonly end: number; readonly name: string }[] = [];
  const closeUpTo = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      out += `${escapeXml(text.slice(at, last.end))}</${last.name}>`;
      at = last.end;
      open.pop();
    }
  };
  for (const span of spans) {
    closeUpTo(span.start);
    const name = elements[span.kind];
    // What goes on in the next block, or beyond what it stands in, is told as far as that goes not at all.
    if (name === undefined || span.end > Math.min(end, open.at(-1)?.end ?? end)) continue;
    out += `${escapeXml(text.slice(at, span.start))}<${name}${attributesOf(span)}>`;
    at = span.start;
    open.push({ end: span.end, name });
  }
  closeUpTo(end);
  return out + escapeXml(text.slice(at, end));
}

function attributesOf({ kind, detail, entity }: CodedSpan): string {
  if (entity !== undefined) return ` key="${escapeXml(entity)}"`;
  return kind === 'quotation' || kind === 'figure' ? ` type="${escapeXml(detail)}"` : '';
}
