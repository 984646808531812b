import { type Article } from '../../../article/article';
import {
  clauseConnectives,
  determiners,
  openingAdverbials,
  prepositions,
  subordinators,
} from '../../../lexicon/en/clauseWords';
import { honorifics } from '../../../lexicon/en/honorifics';
import { roleModifiers, roles } from '../../../lexicon/en/roles';
import { firstEndingAfter, joinedSpans, type Span } from '../../../text/span';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { TokenReader } from '../../../text/tokenReader';
import { isSpoken, type Quotation } from '../../quotations/quotations';

/** How far before a name a preposition is looked for: `for the late prime minister Osei`. In tokens, by hand. */
const maxBefore = 5;
/** Words but prepositions behind which a name is no subject: `the house of Osei`, `Obi and Osei`. */
const otherLinks = new Set(['of', 'and', 'than', 'near']);

/** Longest verb between its subject and its object: `has repeatedly told`. In words, by hand. */
const maxVerbWords = 3;
/** Links behind which no object of the verb stands. */
const endsVerb = (lower: string): boolean =>
  lower === 'to' ||
  lower === 'who' ||
  prepositions.has(lower) ||
  openingAdverbials.has(lower) ||
  otherLinks.has(lower) ||
  determiners.has(lower) ||
  clauseConnectives.has(lower) ||
  subordinators.has(lower);

/** Tokens between two names that *and* joins, at most. By hand. */
const maxJoint = 12;

/** Where the sentences, the speakers and the marks of speech of an article lie. */
export class Scene {
  readonly reader: TokenReader;
  private readonly speakers: readonly Span[];
  private readonly marks: readonly Span[];

  constructor(
    private readonly article: Article,
    quotations: readonly Quotation[],
  ) {
    this.reader = new TokenReader(article);
    this.speakers = joinedSpans(quotations.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
    this.marks = joinedSpans(quotations.filter(isSpoken).flatMap(({ marks }) => marks));
  }

  /** Whether an offset lies between marks of speech, where pronouns are the speaker's. */
  isQuoted(offset: number): boolean {
    const next = this.marks.at(firstEndingAfter(this.marks, offset));
    return next !== undefined && next.start <= offset;
  }

  /** Whether a span speaks a quotation, or is a part of who does. */
  isSpeaker({ start, end }: Span): boolean {
    const next = this.speakers.at(firstEndingAfter(this.speakers, start));
    return next !== undefined && next.start < end;
  }

  /** Index of the sentence in which an offset lies, and of its block. */
  placeOf(offset: number): { readonly sentence: number; readonly block: number } {
    const { sentences } = this.article;
    const sentence = firstEndingAfter(sentences, offset);
    return { sentence, block: sentences.at(sentence)?.block ?? -1 };
  }

  /** Whether a name may be a subject: it owns nothing and stands behind no preposition. */
  isSubject({ start, end }: Span): boolean {
    const { reader } = this;
    const after = tokenAt(reader.tokens, end);
    if (reader.kind(after) === TokenKind.Clitic && reader.tokens.start[after] === end) return false;
    const from = tokenAt(reader.tokens, start);
    // A heading above says nothing of the sentence below it.
    const first = tokenAt(reader.tokens, this.article.sentences.at(this.placeOf(start).sentence)?.start ?? 0);
    for (let at = from - 1; at >= first && from - at <= maxBefore; at--) {
      const lower = reader.lower(at);
      // `according to Osei`: Osei speaks.
      if (lower === 'to') return reader.lower(at - 1) === 'according';
      if (prepositions.has(lower) || otherLinks.has(lower)) return false;
      if (!isBeforeNames(lower)) return true;
    }
    return true;
  }

  /** Whether a pronoun is `him`, or a `her` behind which nothing stands that may be hers. @param at its token */
  isObject(at: number): boolean {
    const { reader } = this;
    if (reader.lower(at) !== 'her') return reader.lower(at) === 'him';
    return reader.kind(at + 1) !== TokenKind.Word || endsVerb(reader.lower(at + 1));
  }

  /** Whether *and* joins two names to one subject: `Osei and Obi`, `Osei, the mayor, and his deputy, Obi`. */
  areJoined(one: Span, other: Span): boolean {
    const { reader } = this;
    const first = tokenAt(reader.tokens, one.end);
    const last = tokenAt(reader.tokens, other.start) - 1;
    if (last - first >= maxJoint || (reader.lower(first) !== ',' && reader.lower(first) !== 'and')) return false;
    let and = last;
    while (and >= first && reader.lower(and) !== 'and') and--;
    if (and < first || (and > first && reader.lower(and - 1) !== ',')) return false;
    for (let at = and + 1; at <= last; at++)
      if (reader.kind(at) !== TokenKind.Word && reader.lower(at) !== ',') return false;
    return true;
  }

  /** Whether nothing but a verb stands between two offsets: `Osei has repeatedly told him`. */
  isVerbBetween(from: number, to: number): boolean {
    const { reader } = this;
    const last = tokenAt(reader.tokens, to) - 1;
    let at = tokenAt(reader.tokens, from);
    if (at > last || last - at >= maxVerbWords) return false;
    for (; at <= last; at++)
      if (reader.kind(at) !== TokenKind.Word || reader.isCapitalised(at) || endsVerb(reader.lower(at))) return false;
    return true;
  }
}

/** Whether a word may stand between a preposition and a name: `the late`, `Prime Minister`, `Mr.` */
function isBeforeNames(lower: string): boolean {
  return (
    lower === '.' || determiners.has(lower) || roles.has(lower) || roleModifiers.has(lower) || honorifics.has(lower)
  );
}
