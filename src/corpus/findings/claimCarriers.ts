import { addToList } from '../../text/multimap';
import type { WordVectors } from '../index/vectors/wordVectors';
import { labelsOf, type Label } from './claimLabels';
import { CoverMeter, type LabelWords, type SearchedWords } from './labelCover';
import type { LinkedSentence, PartGraph } from './linkedParts';
import type { WordRange } from './sentenceWords';

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
const nearlyEqual = 0.85;
/** Articles of an event as the labelled news has them. */
const fewArticles = 6;

/**
 * What a part of no claim must have in common with one to join it: the score of a link to any part of it, the share of its
 * label that the part's sentence holds, that of the label's words that are no names or posts, the sum of the first two, which
 * grows as `minSaid` does, and the share of the part that the label holds: `the ferry lost its engines` says something else
 * than `everyone on board the ferry was brought ashore`. Less is asked where its article is counted already.
 */
const firstTime = { score: 0.3, cover: 0.2, plain: 0.1, said: 0.65, shareOfPart: 0.35 };
const onceMore = { score: 0.1, cover: 0.15, plain: 0, said: 0.4, shareOfPart: 0.25 };

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
  /** By article, those that any link joins it to. */
  private readonly neighbours = new Map<number, Set<number>>();

  constructor(
    private readonly graph: PartGraph,
    vectors: WordVectors | undefined,
  ) {
    const { parts, links } = graph;
    this.meter = new CoverMeter(new Set(parts.map(({ sentence }) => sentence)), vectors);
    for (const { a, b, score } of links) {
      for (const key of [this.keyOf(a, b), this.keyOf(b, a)])
        this.scores.set(key, Math.max(score, this.scores.get(key) ?? score));
      this.addNeighbour(a, b);
      this.addNeighbour(b, a);
    }
  }

  private keyOf(a: number, b: number): number {
    return a * this.graph.parts.length + b;
  }

  private addNeighbour(a: number, b: number): void {
    const [own, other] = [this.articleOf(a), this.articleOf(b)];
    const known = this.neighbours.get(own) ?? new Set<number>();
    this.neighbours.set(own, known.add(other));
  }

  private articleOf(part: number): number {
    return this.graph.parts[part].sentence.article;
  }

  private scoreOf(a: number, b: number): number {
    return this.scores.get(this.keyOf(a, b)) ?? 0;
  }

  /** How often the number of articles that one is compared with doubles that of a small event. */
  private doublings(article: number): number {
    return Math.log2(Math.max(1, (1 + (this.neighbours.get(article)?.size ?? 0)) / fewArticles));
  }

  /** The claims of a group, the one that most articles say first. @param group indices of parts */
  split(group: readonly number[]): Carried[] {
    const akin = new Set(group.map((part) => this.articleOf(part)));
    const claims: Carried[] = [];
    let left = [...group].sort((one, other) => one - other);
    while (claims.length < maxClaims) {
      // A label within a part before one that takes in what stands around it.
      const found = this.claimWithin(left, false) ?? this.claimWithin(left, true);
      if (!found) break;
      claims.push({ ...found, akin });
      const taken = new Set(found.parts);
      left = left.filter((part) => !taken.has(part));
    }
    return claims;
  }

  /**
   * Parts of no claim join the one whose label they say, where a link leads to a part of it: what is said once more, or as
   * half of a sentence, need not be alike to all that say it.
   * @param claims of all groups
   */
  widen(claims: readonly Carried[]): Carried[] {
    const added = new Map<Carried, number[]>();
    for (const [part, near] of this.partsNear(claims)) {
      const words = this.meter.searched([this.wholeOf(part)]);
      let best: { readonly claim: Carried; readonly worth: number } | undefined;
      for (const [claim, score] of near) {
        const worth = this.worthOfJoining(claim, part, score, words);
        if (worth > (best?.worth ?? 0)) best = { claim, worth };
      }
      if (best) addToList(added, best.claim, part);
    }
    return claims.map((claim) => {
      const more = added.get(claim);
      return more ? { ...claim, parts: [...claim.parts, ...more].sort((one, other) => one - other) } : claim;
    });
  }

  /**
   * Parts of no claim with the claims that a link leads to from them, and the best score of such a link; negative where
   * they deny what a part of the claim says.
   */
  private partsNear(claims: readonly Carried[]): Map<number, Map<Carried, number>> {
    const claimOf = new Map(claims.flatMap((claim) => claim.parts.map((part) => [part, claim] as const)));
    const near = new Map<number, Map<Carried, number>>();
    for (const { a, b, score } of this.graph.links)
      for (const [part, other] of [
        [a, b],
        [b, a],
      ]) {
        const claim = claimOf.get(other);
        if (!claim || claimOf.has(part)) continue;
        const known = near.get(part) ?? new Map<Carried, number>();
        const best = known.get(claim) ?? score;
        near.set(part, known.set(claim, best < 0 || score < 0 ? -1 : Math.max(score, best)));
      }
    return near;
  }

  /** How surely a part says what the label of a claim says; 0 where it is not sure enough. */
  private worthOfJoining({ holder, label, parts }: Carried, part: number, score: number, said: SearchedWords): number {
    const { sentence } = this.graph.parts[holder];
    const words = this.meter.wordsOf(sentence, label);
    const { sentence: ownSentence, from, to } = this.graph.parts[part];
    const own = this.meter.wordsOf(ownSentence, { from, to });
    if (!words || !own) return 0;
    const bounds = parts.some((other) => this.articleOf(other) === this.articleOf(part)) ? onceMore : firstTime;
    const { all, plain } = this.meter.coverOf(words, said);
    const worth = score + all;
    if (score < bounds.score || all < bounds.cover || plain < bounds.plain) return 0;
    if (worth < bounds.said + saidByDoubling * this.doublings(this.articleOf(holder))) return 0;
    const shareOfPart = this.meter.coverOf(own, this.meter.searched([{ sentence, ...label }])).all;
    return shareOfPart >= bounds.shareOfPart ? worth : 0;
  }

  private wholeOf(part: number): WordRange & { readonly sentence: LinkedSentence } {
    const { sentence } = this.graph.parts[part];
    return { sentence, from: 0, to: sentence.words.count };
  }

  private claimWithin(left: readonly number[], isExtended: boolean): Omit<Carried, 'akin'> | undefined {
    const voices = this.voicesOf(left);
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
    for (const part of parts) addToList(byArticle, this.articleOf(part), part);
    return new Map([...byArticle].map(([article, own]) => [article, this.voiceOf(own)]));
  }

  /** @param parts of one article; their whole sentences are searched, since two parts may say together what a label says */
  private voiceOf(parts: readonly number[]): Voice {
    const sentences = [...new Set(parts.map((part) => this.graph.parts[part].sentence))];
    const stretches = sentences.map((sentence) => ({ sentence, from: 0, to: sentence.words.count }));
    return { parts, words: this.meter.searched(stretches) };
  }

  private candidatesFrom(left: readonly number[], isExtended: boolean): Candidate[] {
    const step = Math.max(1, left.length / maxHolders);
    const holders = Array.from(
      { length: Math.min(left.length, maxHolders) },
      (_, place) => left[Math.floor(place * step)],
    );
    return holders.flatMap((holder) => {
      const part = this.graph.parts[holder];
      return labelsOf(part).flatMap((label): Candidate[] => {
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
    for (const [article, voice] of voices) if (article !== this.articleOf(holder)) sum += this.saidBy(candidate, voice);
    const { isProse } = this.graph.parts[holder].sentence;
    return sum * (isProse ? 1 : headingFactor) * (words.bits / (words.bits + shortBits));
  }

  /** How surely an article says what a label says; 0 where it is not sure enough. */
  private saidBy({ holder, words }: Candidate, { parts, words: theirs }: Voice): number {
    const score = Math.max(...parts.map((part) => this.scoreOf(holder, part)));
    const { all, plain } = this.meter.coverOf(words, theirs);
    const doublings = this.doublings(this.articleOf(holder));
    if (score < nearlyEqual && plain < minPlainCover + plainCoverByDoubling * doublings) return 0;
    return score + all >= minSaid + saidByDoubling * doublings ? score + all : 0;
  }

  /** The parts that say what a label says: of each article those that do, or that which comes nearest. */
  private claimOf(
    candidate: Candidate,
    left: readonly number[],
    voices: ReadonlyMap<number, Voice>,
  ): Omit<Carried, 'akin'> {
    const { holder, label } = candidate;
    const own = this.articleOf(holder);
    const kept: number[] = [];
    for (const [article, voice] of voices) {
      if (article !== own && this.saidBy(candidate, voice) === 0) continue;
      kept.push(...this.tellingParts(candidate, voice));
    }
    const strong = kept.filter((part) => !this.isApart(candidate, part, left));
    const sure = [...this.voicesOf(strong)].flatMap(([article, voice]) =>
      article === own || this.saidBy(candidate, voice) > 0 ? voice.parts : [],
    );
    const parts = this.voicesOf(sure).size > 1 ? sure : kept;
    return { label, holder, parts: [...parts].sort((one, other) => one - other) };
  }

  private tellingParts(candidate: Candidate, { parts }: Voice): number[] {
    const { holder } = candidate;
    const said = parts.map((part) => this.saidBy(candidate, this.voiceOf([part])));
    const isOwn = this.articleOf(parts[0]) === this.articleOf(holder);
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
      const score = other === holder || this.articleOf(other) === this.articleOf(part) ? 0 : this.scoreOf(part, other);
      const toHolder = Math.max(this.scoreOf(holder, part), this.scoreOf(holder, other));
      return score >= minApartScore && score > toHolder + apartMargin;
    });
  }
}
