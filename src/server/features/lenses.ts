import { displayText } from '../../article/article';
import type { CodeLens, InlayHint, Range } from 'vscode-languageserver-types';
import { InlayHintKind } from 'vscode-languageserver-types';
import { isSpoken } from '../../annotations/quotations/quotations';
import { offsetAt, rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { translate, shorten } from '../wording/text';

/** The one line that is inserted: above the headline, what the article leaves out and what only it has. */
export function lensesOf(session: Session, uri: string): CodeLens[] {
  const annotated = session.current(uri);
  const coverage = annotated && session.coverageOf(uri);
  // Beside nothing, nothing is left out and everything is only here.
  if (!coverage || session.corpus.around(uri, session.strictness).length < 2) return [];
  const { article } = annotated;
  const headline = article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks[0];
  const range = rangeOf(article, { start: headline.start, end: headline.start });
  const [lacks, has] = [coverage.leavesOut.length, coverage.onlyHere.length];
  const title = `${lacks === 1 ? translate('Leaves out 1 shared claim') : translate('Leaves out {0} shared claims', lacks)} · ${translate('{0} only here', has)}`;
  return [{ range, command: { title, command: 'crossread.showClaims', arguments: [uri] } }];
}

/** Who speaks, before each quotation of a range. */
export function speakerHints(session: Session, uri: string, range: Range): InlayHint[] {
  const annotated = session.current(uri);
  if (!annotated) return [];
  const { article, quotations } = annotated;
  const from = offsetAt(article, range.start);
  const to = offsetAt(article, range.end);
  const speakers = session.corpus.speakersOf(uri);
  return quotations.flatMap((quotation, index) => {
    if (!isSpoken(quotation) || quotation.marks[0].end < from || quotation.marks[0].start > to) return [];
    const id = speakers[index]?.entity;
    const name =
      (id && session.corpus.entity(id)?.name) ??
      (quotation.speaker ? displayText(article, quotation.speaker) : undefined);
    if (name === undefined) return [];
    return [
      {
        position: rangeOf(article, quotation.marks[0]).start,
        label: `${shorten(name, 40)}:`,
        kind: InlayHintKind.Parameter,
        paddingRight: true,
      },
    ];
  });
}
