import { commandNames, type CommandName } from './options';

/** Letters that may be wrong, missing, doubled or exchanged in a command that was meant. */
const maxSlips = 2;

/** The command that a word was probably meant for: `anotate`, `chekc`; none for a path or a word of three letters. */
export function likelyCommand(word: string): CommandName | undefined {
  if (!/^[a-z]{4,12}$/i.test(word)) return undefined;
  const slips = (name: string): number => slipsBetween(word.toLowerCase(), name);
  const [nearest] = [...commandNames].sort((one, other) => slips(one) - slips(other));
  return slips(nearest) <= maxSlips ? nearest : undefined;
}

/** Letters to be changed, added, left out or exchanged with the next (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = rows[i - 1][j - 1] + Number(one[i - 1] !== other[j - 1]);
      row.push(Math.min(changed, rows[i - 1][j] + 1, row[j - 1] + 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}
