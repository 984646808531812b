import { type Matrix, type MatrixRow, type MatrixTextParams } from '../../protocol/matrix';
import { cellSigns } from '../../protocol/matrixCells';
import { cellNames } from './codeNames';
import { csvCell, escapeMarkdown } from './escape';
import { translate } from './translate';

/** The matrix as a Markdown document, which screen readers read as lists, or as CSV. @param wanted ids of rows, in order; all when left out */
export function matrixText(
  { articles, rows: all }: Matrix,
  wanted: readonly string[] | undefined,
  format: MatrixTextParams['format'],
): string {
  const byId = new Map(all.map((row) => [row.id, row]));
  const rows = wanted ? wanted.flatMap((id) => byId.get(id) ?? []) : all;
  const titles = articles.map(({ title }) => title);
  return format === 'csv' ? toCsv(titles, rows) : toMarkdown(titles, rows);
}

function toCsv(titles: readonly string[], rows: readonly MatrixRow[]): string {
  const table = [
    [translate('Claim'), translate('Articles'), translate('Sources'), ...titles],
    ...rows.map(({ label, articles, sources, cells }) => [
      label,
      articles,
      sources,
      ...cells.map(({ kind, passages }) =>
        kind === 'absent' ? '' : `${translate(cellNames[kind])}: ${passages.map(({ text }) => text).join(' … ')}`,
      ),
    ]),
  ];
  return table.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

function toMarkdown(titles: readonly string[], rows: readonly MatrixRow[]): string {
  return (
    [
      `# ${translate('Coverage of {0} claims in {1} articles', rows.length, titles.length)}`,
      '',
      ...gridLines(titles, rows),
      '',
      ...titles.map((title, index) => `${index + 1}. ${escapeMarkdown(title)}`),
      ...rows.flatMap((row) => sectionLines(titles, row)),
    ].join('\n') + '\n'
  );
}

/** The grid with signs; its columns have the numbers of the articles. */
function gridLines(titles: readonly string[], rows: readonly MatrixRow[]): string[] {
  const numbers = titles.map((_, index) => String(index + 1)).join(' | ');
  return [
    `| ${translate('Claim')} | ${translate('Sources')} | ${numbers} |`,
    `| --- | ---: |${' --- |'.repeat(titles.length)}`,
    ...rows.map(({ label, sources, cells }) => {
      const signs = cells.map(({ kind }) => `${cellSigns[kind]} ${translate(cellNames[kind])}`).join(' | ');
      return `| ${escapeMarkdown(label)} | ${sources} | ${signs} |`;
    }),
  ];
}

/** A claim with the words of each article. */
function sectionLines(titles: readonly string[], { label, articles, sources, cells }: MatrixRow): string[] {
  return [
    '',
    `## ${escapeMarkdown(label)}`,
    '',
    translate('{0} of {1} articles, about {2} independent sources', articles, titles.length, sources),
    '',
    ...cells.flatMap(({ kind, passages }, index) => {
      const title = escapeMarkdown(titles[index]);
      const form = translate(cellNames[kind]);
      return kind === 'absent'
        ? [`- ${title}: ${form}`]
        : passages.map(({ text }) => `- ${title} (${form}): ${escapeMarkdown(text)}`);
    }),
  ];
}
