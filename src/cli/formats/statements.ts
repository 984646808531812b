import type { Corpus } from '../../corpus/corpus';
import { statementsOf, type ClaimAtPlace } from '../../corpus/statements';
import { linePlaceOf, offsetInFile } from '../../formats/offsetMap';
import { statementText } from '../../server/wording/statementText';
import { addToList } from '../../text/multimap';
import { touches } from '../../text/span';
import type { AnnotationDocument, ClaimPassageAnnotation } from '../annotationDocument';
import { articleText } from '../texts';

/** Who said what, as CSV: a row a quotation, with the claim that it makes together with other articles. */
export function toStatements({ articles, claims }: AnnotationDocument, corpus: Corpus): string {
  const passages = new Map<string, (ClaimPassageAnnotation & { readonly label: string })[]>();
  for (const { label, passages: own } of claims)
    for (const passage of own) addToList(passages, passage.path, { ...passage, label });
  const claimsAt = (path: string, offset: number): ClaimAtPlace[] =>
    (passages.get(path) ?? []).filter((passage) => touches(passage, offset));
  const rows = articles.flatMap(({ path, tag, date, dateFrom }) => {
    const lineOf = lineCounter(corpus, path);
    return statementsOf(corpus, [path], { claimsAt }).map(({ span, ...said }) => ({
      ...said,
      article: tag,
      place: `${corpus.fileOf(path)}:${lineOf(span.start)}`,
      ...(date === undefined || dateFrom === 'event' ? {} : { date }),
    }));
  });
  return statementText(rows, 'csv');
}

/** Lines of the file, from 1, in which places of an article stand; to be asked in order. */
function lineCounter(corpus: Corpus, path: string): (offset: number) => number {
  const map = corpus.metadata(path)?.facts?.map;
  if (map) return (offset) => linePlaceOf(map, offsetInFile(map, offset)).line + 1;
  const text = articleText(corpus, path);
  let line = 1;
  let counted = 0;
  return (offset) => {
    line += text.slice(counted, offset).split(/\r\n|\n|\r/).length - 1;
    counted = Math.max(counted, offset);
    return line;
  };
}
