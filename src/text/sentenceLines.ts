/** A line of fewer words is a heading or an entry: *Mayor quits in Kinn.* has four. */
const minSentenceWords = 4;
/** The rest may be addresses, figures with letters or marks. */
const minPlainWordShare = 0.8;
/** Letters of a word in scripts without blanks between words: Chinese words have one or two. */
const lettersPerUnspacedWord = 1.5;

/** The share of lines for which something holds. */
export function shareOf(lines: readonly string[], holds: (line: string) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}

/** Whether a line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return /[.!?…।۔؟。！？][”"’'»)\]」』]?$/.test(line);
}

export function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a line is of a script that writes no blanks between words. */
export function hasUnspacedScript(line: string): boolean {
  return /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(line);
}

/** Whether a line is of ordinary words and ends as sentences do. @param isCut its end was cut off */
export function isFinishedSentence(line: string, isCut: boolean): boolean {
  return (isCut || endsSentence(line)) && countWords(line) >= minSentenceWords && hasPlainWords(line);
}

/** Names have fewer words, and commas between them: *SECURITY DOUBLED AT PORT* is a headline. */
const minCapitalisedWords = 4;

/** Whether a line runs on as headlines do: *Mayor quits*, but neither *Kari Lund* nor *buy milk*. */
export function isRunningLine(line: string): boolean {
  if (!hasPlainWords(line)) return false;
  if (hasUnspacedScript(line)) return true;
  const [, ...later] = line.split(/\s+/);
  if (later.length + 1 >= minCapitalisedWords && !line.includes(',')) return true;
  return later.some((word) => /^[^\p{L}]{0,2}[\p{Ll}\p{Lo}]/u.test(word));
}

/** Whether a line begins with a letter that is not small, or a figure, and nearly all its words are of letters. */
function hasPlainWords(line: string): boolean {
  if (!/^[“"‘'«„»(–—¿¡ ]{0,3}[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(line)) return false;
  const words = line.split(/\s+/);
  return words.filter(isPlainWord).length >= minPlainWordShare * words.length;
}

/** A word of letters, a figure or a mark of its own, with the marks around it: *“We*, *rain-swept*, *£2m.* but not *app[1]:* or *a/b*. */
function isPlainWord(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{M}\d]{0,3}/u, '').replace(/[^\p{L}\p{M}\d]{0,3}$/u, '');
  return (
    /^(?:[\p{L}\p{M}’'.,、。「」“”-]+|\d[\d.,:-]*\p{L}{0,3})$/u.test(bare) || /^[–—&.,;:!?'"“”’()-]{1,2}$/.test(word)
  );
}

function countWords(line: string): number {
  if (hasUnspacedScript(line)) return (line.match(/\p{L}/gu)?.length ?? 0) / lettersPerUnspacedWord;
  return line.split(/\s+/).length;
}
