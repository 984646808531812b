import type { WordForm } from './wordForms';

/** So many values, a power of two, are kept, 128 KB of them: more than the texts that are read one after the other have forms in common. */
const maxKept = 1 << 14;

/**
 * A whole number that follows from a form alone, such as the lists that hold it as bits: worked out when a form is met,
 * and asked by its number from then on, without its letters being looked at.
 */
export class FormValues {
  /** By the last bits of the number of a form, the number whose value is kept there. */
  private readonly numbers = new Int32Array(maxKept).fill(-1);
  private readonly values = new Int32Array(maxKept);

  constructor(private readonly valueOf: (form: WordForm) => number) {}

  of(form: WordForm): number {
    const at = form.number & (maxKept - 1);
    if (this.numbers[at] !== form.number) {
      this.values[at] = this.valueOf(form);
      this.numbers[at] = form.number;
    }
    return this.values[at];
  }
}
