/**
 * Fills the places of a text: `{0}` has the first value, `{0:sentence|sentences}` the first word where that value is 1,
 * else the second. Languages with other plurals than one and many are not served.
 */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)(?::([^|{}]*)\|([^|{}]*))?\}/g, (_, place: string, one?: string, many?: string) => {
    const value = values.at(Number(place)) ?? '';
    return one === undefined ? String(value) : Number(value) === 1 ? one : (many ?? '');
  });
}
