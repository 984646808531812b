/** A text without the accents over and under its letters: `Malmö` as `Malmo`. */
export function withoutAccents(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
}

/** Lower case, straight apostrophes, no stops, single blanks: the form in which names are compared. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/\s+/g, ' ').trim();
}
