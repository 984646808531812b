/** A text without the accents over and under its letters: `Malmö` as `Malmo`. */
export function withoutAccents(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
}

/** Letters that are no other letter with an accent, by what stands for them where they are not to be had. */
const letterFolds: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Blanks that are more than one space. */
const unevenBlanks = /\s\s|[^\S ]/;

/** A text with one space for each run of blanks. */
export function withSingleBlanks(text: string): string {
  // Most phrases are words with single spaces between them.
  return unevenBlanks.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Apostrophes, stops and blanks of which `normaliseName` changes something. */
const changed = /[’.]|^\s|\s\s|[^\S ]|\s$/;

/** Lower case, straight apostrophes, no stops, single blanks: the form in which names are compared. */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  // Nearly every name is words with single blanks between them.
  if (!changed.test(lower)) return lower;
  return lower.replaceAll('’', "'").replaceAll('.', '').replace(/\s+/g, ' ').trim();
}

/** A name as `normaliseName` has it, without accents: the form in which `FLORO`, `Floro` and `Florø` are one. */
export function foldedName(name: string): string {
  const plain = normaliseName(name);
  if (!/[^\x00-\x7f]/.test(plain)) return plain;
  return withoutAccents(plain).replace(/[øæœßłđðþı]/g, (letter) => letterFolds.get(letter) ?? letter);
}
