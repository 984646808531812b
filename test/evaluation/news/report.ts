import type { Span } from '../../../src/text/span';
import type { LabelledArticle } from '../../news/reader';
import { common } from '../data';

/** Takes what went wrong, with the name of the set of errors it belongs to; the caller prints one set. */
export type ErrorReport = (set: string, ...details: readonly unknown[]) => void;

/** A row of a printed table. */
export type Row = (string | number)[];

/** A span in its surroundings, as an error shows it. */
export const where = (text: string, { start, end }: Span, around = 40): string =>
  JSON.stringify(
    `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`,
  );

/** Blocks in which names and quotations are labelled. */
export const labelledBlocks = (article: LabelledArticle): readonly Span[] =>
  article.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'credit' && kind !== 'boilerplate');

/** Blocks in which figures and parallels are labelled. */
export const narrativeBlocks = (article: LabelledArticle): readonly Span[] =>
  article.blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit');

export const liesInOneOf = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

export const touchesOneOf = (span: Span, spans: readonly Span[]): boolean =>
  spans.some((other) => common(other, span) > 0);
