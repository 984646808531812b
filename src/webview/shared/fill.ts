/** Fills the places {0}, {1} … of a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values.at(Number(place)) ?? ''));
}
