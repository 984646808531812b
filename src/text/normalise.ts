/** A text without the accents over and under its letters: `Malmö` as `Malmo`. */
export function withoutAccents(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
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
