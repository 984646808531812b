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
