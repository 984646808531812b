const maxWidth = 120;

/** Words filled into lines of at most 120 characters, each indented by four. */
function filled(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const word of words) {
    if (line.length + 1 + word.length > maxWidth) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/**
 * Source of `src/lexicon/en/stemInformationContent.ts`.
 * @param classes stems by information content in bits
 * @param rarest bits of a stem that is in no class
 */
export function stemTableSource(classes: ReadonlyMap<number, readonly string[]>, rarest: number): string {
  const rows = [...classes]
    .sort(([bits], [others]) => bits - others)
    .map(([bits, stems]) => `  ${bits}: \`\n${filled([...stems].sort())}\`,`);
  return `import { wordTable } from '../table';

/**
 * Stems by information content: class c holds those that stand in about one of 2^c sentences. Written by
 * scripts/count-stems.ts.
 */
const stemsByBits: Readonly<Record<string, string>> = {
${rows.join('\n')}
};

/** Information content in bits of the common stems of English. */
export const stemInformationContent = wordTable(
  {
    use: 'how much a stem tells in folders too small to tell rare words from common ones',
    source: 'counted in openly licensed sets of news and averaged with the classes of SCOWL; see THIRD-PARTY-NOTICES.md',
  },
  Object.entries(stemsByBits).flatMap(([bits, stems]) =>
    stems
      .trim()
      .split(/\\s+/)
      .map((stem): [string, number] => [stem, Number(bits)]),
  ),
);
/** Bits of a stem that is in no class: it is rarer than all of them. */
const rarest = ${rarest};

/** Information content in bits of meeting a stem in a sentence. */
export function informationContentOf(stem: string): number {
  return stemInformationContent.get(stem) ?? rarest;
}
`;
}
