import type { SpeakerName } from '../../corpus/statements';
import { csvCell, escapeMarkdown } from './escape';
import { shorten } from './excerpt';
import { translate } from './translate';

/** A row of the table of who said what. */
export interface StatementRow extends SpeakerName {
  /** The outlet, or what else the article is called. */
  readonly article: string;
  /** ISO date that the article itself gives. */
  readonly date?: string;
  readonly words: string;
  readonly claim?: string;
  /** Whether the words say otherwise than the claim. */
  readonly differsFromClaim?: true;
  /** Path of the file with the line from 1: `clips/ferry.txt:7`. */
  readonly place: string;
}

/**
 * Characters of a claim that a row names it by. Its label may be a whole sentence, and stands in the row of each quotation
 * in it: a line of thousands of quotations made a table of hundreds of megabytes.
 */
const maxClaim = 300;

/** Who said what as a table: outlet, date, speaker, role, words, claim, place. */
export function statementText(rows: readonly StatementRow[], format: 'markdown' | 'csv'): string {
  const head = [
    translate('Outlet'),
    translate('Date'),
    translate('Speaker'),
    translate('Role'),
    translate('Words'),
    translate('Claim'),
    translate('Place'),
  ];
  const table = rows.map(({ article, date = '', speaker = '', role = '', words, claim = '', place, ...row }) => [
    article,
    date,
    speaker,
    role,
    words,
    row.differsFromClaim ? translate('differs from: {0}', shorten(claim, maxClaim)) : shorten(claim, maxClaim),
    place,
  ]);
  if (format === 'csv') return [head, ...table].map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...table.map((cells) => line(cells.map(escapeMarkdown)))].join('');
}
