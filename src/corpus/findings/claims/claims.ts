import { compareStrings } from '../../../text/order';
import { firstEndingAfter, touches, type Span } from '../../../text/span';
import type { Passage } from '../../index/parallel';

/** How the words of a passage stand to the label of its claim. */
export type PassageForm = 'same' | 'near' | 'other words' | 'differs' | 'fits both';

/** A stretch of a sentence that links align with others: what a claim counts. */
export interface ClaimPassage extends Passage {
  readonly form: PassageForm;
}

/** What a group of parallel passages, or parts of them, says. */
export interface Claim {
  /** Stable while its first passage is. */
  readonly id: string;
  /** The wording closest to the others: the words of `labelPassage`. */
  readonly label: string;
  readonly labelPassage: ClaimPassage;
  /** In the order of URI and place. */
  readonly passages: readonly ClaimPassage[];
  /** URIs of its passages, in alphabetical order. */
  readonly articles: readonly string[];
}

/** Most carried first, then by URI and place. */
export function compareClaims(one: Claim, other: Claim): number {
  const [first, second] = [one.passages[0], other.passages[0]];
  return (
    other.articles.length - one.articles.length || compareStrings(first.uri, second.uri) || first.start - second.start
  );
}

/** A sentence that has a link, cut into the parts that links align. */
export interface CutSentence extends Span {
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** They tile the sentence. */
  readonly parts: readonly Span[];
  /** The claim that each part makes; undefined for what no claim holds. */
  readonly claims: readonly (Claim | undefined)[];
  /** Articles to which a link that is sure enough to be shown leads from it. */
  readonly linked: ReadonlySet<string>;
}

/** All claims of a set of articles, to be asked by place. */
export class ClaimSet {
  private readonly bySentence = new Map<string, ReadonlyMap<number, CutSentence>>();
  /** By claim, its place among all. */
  private readonly ranks: ReadonlyMap<Claim, number>;

  /**
   * @param claims most carried first, then by URI and place
   * @param sentences of each article in order, those that have a link
   * @param akin articles that say something like a claim, though not what its label says
   * @param near claims of which not all articles say all of the label, or whose label says nothing by itself
   */
  constructor(
    readonly claims: readonly Claim[],
    private readonly sentences: ReadonlyMap<string, readonly CutSentence[]>,
    private readonly akin: ReadonlyMap<Claim, ReadonlySet<string>> = new Map(),
    private readonly near: ReadonlySet<Claim> = new Set(),
  ) {
    this.ranks = new Map(claims.map((claim, index) => [claim, index]));
    for (const [uri, ofArticle] of sentences)
      this.bySentence.set(uri, new Map(ofArticle.map((cut) => [cut.sentence, cut])));
  }

  /** Whether all articles of a claim say all of its label, as far as is seen; of others some only come near to it. */
  isSaidByAll(claim: Claim): boolean {
    return !this.near.has(claim);
  }

  /** Parts of a sentence in order, tiling it; none for a sentence without a link, which is one part. */
  partsOf(uri: string, sentence: number): readonly Span[] {
    return this.bySentence.get(uri)?.get(sentence)?.parts ?? [];
  }

  /** The part of a sentence at an offset, the caret at the sentence's end included; undefined where no link is. */
  partAt(uri: string, offset: number): Span | undefined {
    const cut = this.sentenceAt(uri, offset);
    return cut?.parts.at(partIndexAt(cut, offset));
  }

  /** Claims that the part of a sentence at an offset makes: one at most. */
  claimsAt(uri: string, offset: number): readonly Claim[] {
    const cut = this.sentenceAt(uri, offset);
    const claim = cut?.claims.at(partIndexAt(cut, offset));
    return claim ? [claim] : [];
  }

  /** The claims that a sentence makes, in the order of its parts. */
  claimsOf(uri: string, sentence: number): readonly Claim[] {
    const claims = this.bySentence.get(uri)?.get(sentence)?.claims ?? [];
    return [...new Set(claims.filter((claim) => claim !== undefined))];
  }

  /** Sentences of an article that make a claim, by index. */
  sharedSentences(uri: string): number[] {
    const cut = this.sentences.get(uri) ?? [];
    return cut.filter(({ claims }) => claims.some((claim) => claim !== undefined)).map(({ sentence }) => sentence);
  }

  /** Other articles that have a claim in common with one, in alphabetical order. */
  sharingWith(uri: string): string[] {
    const others = new Set<string>();
    for (const { claims } of this.sentences.get(uri) ?? [])
      for (const claim of claims) for (const other of claim?.articles ?? []) others.add(other);
    others.delete(uri);
    return [...others].sort();
  }

  private rankOf(claim: Claim): number {
    return this.ranks.get(claim) ?? this.claims.length;
  }

  /** Claims that some articles carry, in the order of all claims. */
  carriedBy(uris: readonly string[]): Claim[] {
    const carried = new Set<Claim>();
    for (const uri of uris)
      for (const { claims } of this.sentences.get(uri) ?? [])
        for (const claim of claims) if (claim !== undefined) carried.add(claim);
    return [...carried].sort((one, other) => this.rankOf(one) - this.rankOf(other));
  }

  /**
   * Articles that carry a claim or say something alike, and those linked to the sentence of any of its passages at any score that is shown:
   * of none of them can be said that it lacks the claim.
   */
  linkedTo(claim: Claim): ReadonlySet<string> {
    const linked = new Set(this.akin.get(claim));
    for (const { uri, sentence } of claim.passages) {
      linked.add(uri);
      for (const other of this.bySentence.get(uri)?.get(sentence)?.linked ?? []) linked.add(other);
    }
    return linked;
  }

  private sentenceAt(uri: string, offset: number): CutSentence | undefined {
    const ofArticle = this.sentences.get(uri) ?? [];
    const next = firstEndingAfter(ofArticle, offset);
    // The caret after the last character still belongs to the sentence before it.
    return [ofArticle.at(next), next > 0 ? ofArticle[next - 1] : undefined].find(
      (cut) => cut !== undefined && touches(cut, offset),
    );
  }
}

function partIndexAt({ parts }: CutSentence, offset: number): number {
  return Math.min(firstEndingAfter(parts, offset), parts.length - 1);
}
