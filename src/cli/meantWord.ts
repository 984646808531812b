/** Of so many letters one may be wrong; of the shortest words one, too. Chosen, not fitted. */
const lettersForOneFault = 4;

/** The word of some that was probably meant by another: by far the nearest, with few letters wrong, missing, too many or exchanged. */
export function meantWord<Word extends string>(typed: string, words: readonly Word[]): Word | undefined {
  const nearest = words
    .map((word) => ({ word, faults: faultsBetween(typed.toLowerCase(), word) }))
    .filter(({ word, faults }) => faults <= Math.max(1, Math.floor(word.length / lettersForOneFault)))
    .sort((one, other) => one.faults - other.faults);
  return nearest.length > 1 && nearest[0].faults === nearest[1].faults ? undefined : nearest.at(0)?.word;
}

/** Letters to change, add, take away or exchange with the next, to make one word of the other. */
function faultsBetween(typed: string, word: string): number {
  // Each letter more is a fault: a long path is not looked at letter by letter.
  if (Math.abs(typed.length - word.length) > word.length / lettersForOneFault) return Infinity;
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const changed = rows[i - 1][j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1);
      const isExchanged = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row.push(Math.min(changed, rows[i - 1][j] + 1, row[j - 1] + 1, isExchanged ? rows[i - 2][j - 2] + 1 : Infinity));
    }
    rows.push(row);
  }
  return rows[typed.length][word.length];
}
