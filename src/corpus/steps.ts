/** Work that is done in steps: whoever does it may let others in between two of them. It returns what it comes to. */
export type Steps<Value = void> = Generator<void, Value, void>;

/** Does all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does one thing after another, a step each. */
export function* stepsOver<Item>(items: Iterable<Item>, work: (item: Item) => unknown): Steps {
  for (const item of items) {
    work(item);
    yield;
  }
}
