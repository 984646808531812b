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
  return format === 'csv'
    ? toCsv(
        articles.map(({ tag }) => tag),
        rows,
      )
    : toMarkdown(articles, rows);
}

function toCsv(tags: readonly string[], rows: readonly MatrixRow[]): string {
  const table = [
    [translate('Claim'), translate('Articles'), translate('Sources'), ...tags],
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

function toMarkdown(articles: Matrix['articles'], rows: readonly MatrixRow[]): string {
  const tags = articles.map(({ tag }) => tag);
  return (
    [
      `# ${translate('Coverage of {0} {0:claim|claims} in {1} {1:article|articles}', rows.length, tags.length)}`,
      '',
      ...gridLines(tags, rows),
      '',
      ...articles.map(({ tag, title }) => `- ${escapeMarkdown(`${tag}: ${title}`)}`),
      ...rows.flatMap((row) => sectionLines(tags, row)),
    ].join('\n') + '\n'
  );
}

/** The grid with signs and, of what differs, the value of each. */
function gridLines(tags: readonly string[], rows: readonly MatrixRow[]): string[] {
  const heads = tags.map(escapeMarkdown).join(' | ');
  return [
    `| ${translate('Claim')} | ${translate('Sources')} | ${heads} |`,
    `| --- | ---: |${' --- |'.repeat(tags.length)}`,
    ...rows.map(({ label, sources, cells }) => {
      const signs = cells
        .map(({ kind, said }) => `${cellSigns[kind]} ${said ? escapeMarkdown(said) : translate(cellNames[kind])}`)
        .join(' | ');
      return `| ${escapeMarkdown(label)} | ${sources} | ${signs} |`;
    }),
  ];
}

/** A claim with the words of each article. */
function sectionLines(tags: readonly string[], { label, articles, sources, cells }: MatrixRow): string[] {
  return [
    '',
    `## ${escapeMarkdown(label)}`,
    '',
    translate('{0} of {1} articles, about {2} independent {2:source|sources}', articles, tags.length, sources),
    '',
    ...cells.flatMap(({ kind, passages }, index) => {
      const tag = escapeMarkdown(tags[index]);
      const form = translate(cellNames[kind]);
      return kind === 'absent'
        ? [`- ${tag}: ${form}`]
        : passages.map(({ text }) => `- ${tag} (${form}): ${escapeMarkdown(text)}`);
    }),
  ];
}
