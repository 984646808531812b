/**
 * No value, one, or a set of several. Most keys of an index have one value; a set around each would cost more memory
 * than the values.
 */
export type OneOrMore<Value> = Value | Set<Value> | undefined;

export function withValue<Value>(values: OneOrMore<Value>, value: Value): Value | Set<Value> {
  if (values instanceof Set) return values.add(value);
  return values === undefined || values === value ? value : new Set([values, value]);
}

export function withoutValue<Value>(values: OneOrMore<Value>, value: Value): OneOrMore<Value> {
  if (!(values instanceof Set)) return values === value ? undefined : values;
  values.delete(value);
  const [first] = values;
  return values.size > 1 ? values : first;
}

/** The values, each once. */
export function valuesOf<Value>(values: OneOrMore<Value>): Iterable<Value> {
  if (values instanceof Set) return values;
  return values === undefined ? [] : [values];
}

/** Takes a value of a key out of a table, and the key with its last value. */
export function removeFrom<Key, Value>(table: Map<Key, OneOrMore<Value>>, key: Key, value: Value): void {
  const others = withoutValue(table.get(key), value);
  if (others === undefined) table.delete(key);
  else table.set(key, others);
}

/** Whether one value is among both. */
export function haveCommon<Value>(one: OneOrMore<Value>, two: OneOrMore<Value>): boolean {
  for (const value of valuesOf(one)) if (two === value || (two instanceof Set && two.has(value))) return true;
  return false;
}

/** How many values there are. */
export function sizeOf<Value extends object>(values: OneOrMore<Value>): number {
  return values instanceof Set ? values.size : values === undefined ? 0 : 1;
}
