import type { WordForm } from './wordForms';

/** So many values, a power of two, are kept, 128 KB of them: more than the texts that are read one after the other have forms in common. */
const maxKept = 1 << 14;

/**
 * A whole number that follows from a form alone, such as the lists that hold it as bits: worked out when a form is met,
 * and asked by its number from then on, without its letters being looked at.
 */
export class FormValues {
  /** By the last bits of the number of a form, the number whose value is kept there, and the value beside it. */
  private readonly kept = new Int32Array(2 * maxKept).fill(-1);

  constructor(private readonly valueOf: (form: WordForm) => number) {}

  of(form: WordForm): number {
    const { kept } = this;
    const at = 2 * (form.number & (maxKept - 1));
    if (kept[at] !== form.number) {
      kept[at + 1] = this.valueOf(form);
      kept[at] = form.number;
    }
    return kept[at + 1];
  }
}
