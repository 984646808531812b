/** Pairs of a table written as `key:value` entries, in its order. */
export function pairsOf(table: string, separator = ' '): (readonly [string, string])[] {
  return table.split(separator).map((pair) => {
    const [key, value] = pair.split(':');
    return [key, value] as const;
  });
}

/** Adds an item to the list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
