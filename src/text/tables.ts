/** Pairs of a table written as `key:value` entries, in its order. */
export function pairsOf(table: string, separator = ' '): (readonly [string, string])[] {
  return table.split(separator).map((pair) => {
    const [key, value] = pair.split(':');
    return [key, value] as const;
  });
}
