/** Lower case, straight apostrophes, no stops, single blanks: the form in which names are compared. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/\s+/g, ' ').trim();
}
