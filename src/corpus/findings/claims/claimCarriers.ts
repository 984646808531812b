import { addToList } from '../../../text/multimap';
import type { Label } from './label';
import type { CoverMeter, LabelWords, SearchedWords } from './labelCover';
import type { PartGraph } from './linkedParts';
import type { PartShares } from './partShares';

/** A label and the parts that say what it says. */
export interface Carried {
  readonly label: Label;
  /** Index of the part that the label stands in. */
  readonly holder: number;
  /** Indices of the parts, the holder among them, in order. */
  readonly parts: readonly number[];
  /** Articles with a part that is alike, whether it says the same or not. */
  readonly akin: ReadonlySet<number>;
}

// The bounds below were chosen as those of `labelCover.ts`.

/**
 * An article says what a label says where the score of its link with the label's part and the share of the label that its
 * sentences hold add up to so much: `1.9 million passengers` is not said by what pays for hotels. It must be the more, the
 * more articles are compared, since the more of their sentences are alike by chance.
 */
const minSaid = 0.8;
const saidByDoubling = 0.35;
/** The same for the share of its words that are no names or posts, where the link is not nearly word for word. */
const minPlainCover = 0.15;
const plainCoverByDoubling = 0.12;
export const nearlyEqual = 0.85;
/**
 * The score and the mean of two shares, that of the label which an article's sentences hold and that of its part which the
 * label holds, add up to so much: who says a word or two of a label beside much else says something else. On 116 pairs of
 * ten ECB+ topics, taken where the score is low, it drops 10 of 15 that are wrong and 18 of 83 that are right.
 */
const minMutual = 0.75;
export const mutualByDoubling = 0.3;

/** What a label is worth in a headline or caption beside running text, so that sentences are taken where they say as much. */
const headingFactor = 0.9;
/** Bits by which a label is shorter than short: of labels that others say as well the longer one is taken. */
const shortBits = 2;

/** A part that holds less than this of a label, … */
const maxCoverApart = 0.4;
/** … but is linked so surely to another of the group, and by so much more surely than to the label's, says something else. */
const minApartScore = 0.9;
const apartMargin = 0.05;

/** Parts of a group that are looked at for a label, evenly spread. Not fitted. */
const maxHolders = 24;
/** Claims that a group falls into at most. Not fitted. */
const maxClaims = 8;

/** A label that is weighed. */
interface Candidate {
  readonly holder: number;
  readonly label: Label;
  readonly words: LabelWords;
}

/** The parts of a group in one article. */
interface Voice {
  readonly parts: readonly number[];
  readonly words: SearchedWords;
}

/** Splits groups of parts that are alike into claims, each with a label that all its articles say. */
export class ClaimCarriers {
  /** Scores of links by `keyOf` their parts. */
  private readonly scores = new Map<number, number>();
  private readonly meter: CoverMeter;

  constructor(
    private readonly graph: PartGraph,
    private readonly shares: PartShares,
  ) {
    this.meter = shares.meter;
    for (const { a, b, score } of graph.links)
      for (const key of [this.keyOf(a, b), this.keyOf(b, a)])
        this.scores.set(key, Math.max(score, this.scores.get(key) ?? score));
  }

  private keyOf(a: number, b: number): number {
    return a * this.graph.parts.length + b;
  }

  /** How surely two parts say the same: the score of a link between them, 0 without one. */
  scoreOf(a: number, b: number): number {
    return this.scores.get(this.keyOf(a, b)) ?? 0;
  }

  /** The claims of a group, the one that most articles say first. @param group indices of parts */
  split(group: readonly number[]): Carried[] {
    const akin = new Set(group.map((part) => this.shares.articleOf(part)));
    const claims: Carried[] = [];
    let left = [...group].sort((one, other) => one - other);
    while (claims.length < maxClaims) {
      // A label within a part before one that takes in what stands around it.
      const voices = this.voicesOf(left);
      const found = this.claimWithin(left, voices, false) ?? this.claimWithin(left, voices, true);
      if (!found) break;
      claims.push({ ...found, akin });
      const taken = new Set(found.parts);
      left = left.filter((part) => !taken.has(part));
    }
    return claims;
  }

  private claimWithin(
    left: readonly number[],
    voices: ReadonlyMap<number, Voice>,
    isExtended: boolean,
  ): Omit<Carried, 'akin'> | undefined {
    if (voices.size < 2) return undefined;
    let best: { readonly candidate: Candidate; readonly worth: number } | undefined;
    for (const candidate of this.candidatesFrom(left, isExtended)) {
      const worth = this.worthOf(candidate, voices);
      if (worth > (best?.worth ?? 0)) best = { candidate, worth };
    }
    return best && this.claimOf(best.candidate, left, voices);
  }

  private voicesOf(parts: readonly number[]): Map<number, Voice> {
    const byArticle = new Map<number, number[]>();
    for (const part of parts) addToList(byArticle, this.shares.articleOf(part), part);
    return new Map([...byArticle].map(([article, own]) => [article, this.voiceOf(own)]));
  }

  /** @param parts of one article */
  private voiceOf(parts: readonly number[]): Voice {
    return { parts, words: this.shares.searched(parts) };
  }

  private candidatesFrom(left: readonly number[], isExtended: boolean): Candidate[] {
    const step = Math.max(1, left.length / maxHolders);
    const holders = Array.from(
      { length: Math.min(left.length, maxHolders) },
      (_, place) => left[Math.floor(place * step)],
    );
    return holders.flatMap((holder) => {
      const part = this.graph.parts[holder];
      // Who only names the speaker does not say what is said before: `“…,” | Reyl told the Echo`.
      if (isExtended && !this.meter.wordsOf(part.sentence, { from: part.from, to: part.to })) return [];
      return this.shares.labelsOf(holder).flatMap((label): Candidate[] => {
        if ((label.from < part.from || label.to > part.to) !== isExtended) return [];
        const words = this.meter.wordsOf(part.sentence, label);
        return words ? [{ holder, label, words }] : [];
      });
    });
  }

  /** How much the other articles say of a label, all together; 0 where none says it. */
  private worthOf(candidate: Candidate, voices: ReadonlyMap<number, Voice>): number {
    const { holder, words } = candidate;
    let sum = 0;
    for (const [article, voice] of voices)
      if (article !== this.shares.articleOf(holder)) sum += this.saidBy(candidate, voice);
    const { isProse } = this.graph.parts[holder].sentence;
    return sum * (isProse ? 1 : headingFactor) * (words.bits / (words.bits + shortBits));
  }

  /** How surely an article says what a label says; 0 where it is not sure enough. */
  private saidBy({ holder, words }: Candidate, { parts, words: theirs }: Voice): number {
    const score = Math.max(...parts.map((part) => this.scoreOf(holder, part)));
    const { all, plain } = this.meter.coverOf(words, theirs);
    const doublings = this.shares.doublings(this.shares.articleOf(holder));
    if (score < nearlyEqual && plain < minPlainCover + plainCoverByDoubling * doublings) return 0;
    return score + all >= minSaid + saidByDoubling * doublings ? score + all : 0;
  }

  /** The parts that say what a label says: of each article those that do, or that which comes nearest. */
  private claimOf(
    candidate: Candidate,
    left: readonly number[],
    voices: ReadonlyMap<number, Voice>,
  ): Omit<Carried, 'akin'> | undefined {
    const { holder, label } = candidate;
    const own = this.shares.articleOf(holder);
    const kept: number[] = [];
    for (const [article, voice] of voices) {
      if (article !== own && (this.saidBy(candidate, voice) === 0 || !this.isMutual(candidate, voice))) continue;
      kept.push(...this.tellingParts(candidate, voice));
    }
    const strong = kept.filter((part) => !this.isApart(candidate, part, left));
    const sure = [...this.voicesOf(strong)].flatMap(([article, voice]) =>
      article === own || this.saidBy(candidate, voice) > 0 ? voice.parts : [],
    );
    // Where nobody else is left, the others have a claim of their own.
    return this.voicesOf(sure).size > 1 ? { label, holder, parts: sure.sort((one, other) => one - other) } : undefined;
  }

  /** Whether an article's part says hardly more than the label; see `minMutual`. */
  private isMutual({ holder, label, words }: Candidate, { parts, words: theirs }: Voice): boolean {
    const score = Math.max(...parts.map((part) => this.scoreOf(holder, part)));
    const said = this.meter.searched([{ sentence: this.graph.parts[holder].sentence, from: label.from, to: label.to }]);
    const share = Math.max(...parts.map((part) => this.shares.held(part, said)));
    const mutual = score + (this.meter.coverOf(words, theirs).all + share) / 2;
    return mutual >= minMutual + mutualByDoubling * this.shares.doublings(this.shares.articleOf(holder));
  }

  private tellingParts(candidate: Candidate, { parts }: Voice): number[] {
    const { holder } = candidate;
    const said = parts.map((part) => this.saidBy(candidate, this.voiceOf([part])));
    const isOwn = this.shares.articleOf(parts[0]) === this.shares.articleOf(holder);
    const telling = parts.filter((part, index) => part === holder || said[index] > 0);
    if (isOwn || telling.length > 0) return telling;
    // Together they say it: the surest link stands for them.
    const best = Math.max(...parts.map((part) => this.scoreOf(holder, part)));
    return parts.filter((part) => this.scoreOf(holder, part) === best);
  }

  /** Whether a part says something else that another of the group says: it is left for a claim of its own. */
  private isApart({ holder, words }: Candidate, part: number, left: readonly number[]): boolean {
    if (part === holder) return false;
    const { parts } = this.graph;
    if (this.meter.coverOf(words, this.meter.searched([parts[part]])).all >= maxCoverApart) return false;
    return left.some((other) => {
      const score =
        other === holder || this.shares.articleOf(other) === this.shares.articleOf(part)
          ? 0
          : this.scoreOf(part, other);
      const toHolder = Math.max(this.scoreOf(holder, part), this.scoreOf(holder, other));
      return score >= minApartScore && score > toHolder + apartMargin;
    });
  }
}
