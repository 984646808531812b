/**
 * One rule of language, as a row of a table: what it reads, a text in which it does, and one in which it
 * must not. The texts run as tests; the id stands in hovers and in JSON, so that a reader who meets a
 * wrong mark finds the row.
 */
export interface Rule<Id extends string, Read> {
  /** Ids that were ever published keep their value. */
  readonly id: Id;
  /** A text with what the rule reads in square brackets. */
  readonly example: string;
  /** A text in which the rule reads nothing. */
  readonly counterexample: string;
  readonly read: Read;
}
