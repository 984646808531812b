import { stemOf } from '../../corpus/index/stems';
import { articles } from '../../lexicon/en/bounds';
import { prepositions, tellingPrepositions } from '../../lexicon/en/clauseWords';
import { withoutAccents } from '../../text/normalise';

interface Term {
  readonly word: string;
  readonly stem: string;
  /** With which a word of this stem begins. */
  readonly start: string;
}

/** Letters that all forms of a word have: longer stems change at their ends (*city*, *cities*). */
const maxStart = 3;

/**
 * Words that a reader looks for. A text has them where it has each of them, in any order: as a word, as the beginning of
 * one, since they are searched for while they are typed, or in another form: *hotels* finds *hotel*. Beside others,
 * articles and prepositions count for nothing: *arrived on Wednesday* finds *arrived Wednesday*; *without* and *against*
 * say what no other word does.
 */
export class WordQuery {
  private readonly terms: readonly Term[];

  constructor(query: string) {
    const words = wordsOf(fold(query));
    const telling = words.filter((word) => !isForm(word));
    this.terms = (telling.length > 0 ? telling : words).map((word) => {
      const stem = stemOf(word);
      return { word, stem, start: word.slice(0, maxStart) };
    });
  }

  /** No word at all: everything is found. */
  get isEmpty(): boolean {
    return this.terms.length === 0;
  }

  matches(text: string): boolean {
    const folded = fold(text);
    // Most texts have not even the first letters.
    if (!this.terms.every(({ start }) => folded.includes(start))) return false;
    const words = wordsOf(folded);
    return this.terms.every(({ word, stem, start }) =>
      words.some((each) => each.startsWith(word) || (each.startsWith(start) && stemOf(each) === stem)),
    );
  }
}

function isForm(word: string): boolean {
  return articles.has(word) || (prepositions.has(word) && !tellingPrepositions.has(word)) || word === 'of';
}

/** Lower case, accents and apostrophes aside: *malmo* finds *Malmö*. */
function fold(text: string): string {
  return withoutAccents(text.toLowerCase().replace(/['’]/g, ''));
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
