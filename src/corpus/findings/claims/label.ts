import type { WordRange } from '../clauses/sentenceWords';

/** Words of a sentence that may stand for a claim: a whole sentence, or a clause that stands alone. */
export interface Label extends WordRange {
  /** The subject, where it stands apart from them. */
  readonly subject?: WordRange;
}
