import { subjectPronouns } from '../../../lexicon/en/pronouns';
import type { Voice } from './articleVoices';
import type { Carried, ClaimCarriers } from './claimCarriers';
import { shorterLabels } from './claimLabels';
import type { LabelSpeakers } from './labelSpeakers';
import type { Label } from './label';
import { withoutOtherFigures } from './labelFigures';
import { faithOf } from './labelFaith';
import { LabelVoices, type Candidate } from './labelVoices';
import type { PartGraph } from './linkedParts';
import type { PartShares } from './partShares';
import { endWithCondition } from '../clauses/conditionEnds';
import type { AreToldApart } from './otherValues';
import { standsAlone } from './labelFragments';
import { isWholeStatement } from './wholeStatements';

// The bounds below were chosen by reading the labels of two ECB+ topics, the seeds and the sample.

/** Parts of a claim whose wordings may become its label, evenly spread. Not fitted. */
const maxHolders = 24;
/** An article says nothing of a label of which it holds less than the first share, and all of it from the second on. */
const [noCover, fullCover] = [0.2, 0.75];
/** How much it counts that a label says all that the articles say beside it. */
const heldFactor = 0.25;
/** What a label is worth that is no statement, that has a pronoun for its subject, or that stands in no running text. */
const fragmentFactor = 0.5;
const pronounFactor = 0.85;
const headingFactor = 0.9;
/** What an article counts that comes near to a label and does not say all of it: a shorter one is worth more. */
const nearFactor = 0.8;
/** Bits by which a label is shorter than short. */
const shortBits = 2;
/** Another wording must be worth so much more than the one that is there; the same without its last phrase, so much more. */
const minGain = 1.25;
const minShorterGain = 1.1;
/** … and say at least so much of what the articles say, beside the one that is there. */
const minHeld = 0.6;
/**
 * Chooses of the wordings of a claim the one that says what most of its articles say, without what few of them do:
 * `The ferry struck a reef near the island | at about 10:40 p.m.` where only some tell the hour.
 */
export class CommonLabels {
  private readonly voices: LabelVoices;

  constructor(
    private readonly graph: PartGraph,
    private readonly shares: PartShares,
    carriers: Pick<ClaimCarriers, 'scoreOf'>,
    private readonly speakers: Pick<LabelSpeakers, 'shown' | 'quotes'>,
    areToldApart: AreToldApart = () => false,
  ) {
    this.voices = new LabelVoices(graph, shares, carriers, areToldApart);
  }

  /** A claim with the label that its articles have in common, of those that say it; none where fewer than two do. */
  of(claim: Carried): Carried[] {
    const voices = this.voices.voicesOf(claim.parts);
    const [own, ...others] = this.candidatesOf(claim);
    const ownShares = this.sharesHeld(own, voices);
    const held = sumOf(ownShares) / voices.length;
    let best = { candidate: own, worth: this.worthOf(own, voices, ownShares, true) };
    for (const candidate of others) {
      const isShorter = candidate.holder === claim.holder && candidate.label.from === claim.label.from;
      const shares = this.sharesHeld(candidate, voices);
      if (!isShorter && sumOf(shares) / voices.length < minHeld * held) continue;
      const gain = isShorter ? minShorterGain : minGain;
      // Whom a label counts takes longer to tell than what it is worth at most.
      if (this.worthOf(candidate, voices, shares, false) / gain <= best.worth) continue;
      const worth = this.worthOf(candidate, voices, shares, true) / gain;
      if (worth > best.worth) best = { candidate, worth };
    }
    const alike = voices.filter((voice) => this.voices.isCounted(best.candidate, voice));
    const { holder, label } = this.speakers.shown(best.candidate, alike);
    const shown = this.candidate(holder, label);
    // Who names the same speaker does not say the same.
    const counted = alike.filter(
      (voice) =>
        label === best.candidate.label || this.voices.holds(shown, voice) || this.speakers.quotes(voice, shown),
    );
    if (counted.length < 2) return [];
    const parts = counted.flatMap((voice) => this.voices.tellingParts(shown, voice)).sort((one, other) => one - other);
    // Of who says otherwise cannot be told that it lacks the claim.
    const akin = new Set([...claim.akin, ...voices.map(({ article }) => article)]);
    const figures = counted.flatMap((voice) =>
      voice.article === this.shares.articleOf(holder) ? [] : [voice.figures],
    );
    return [{ akin, holder, label: withoutOtherFigures(label, this.graph.parts[holder], figures), parts }];
  }

  /** Whether all articles of a claim say all of its label, which stands alone. */
  isSaidByAll({ holder, label, parts }: Carried): boolean {
    const candidate = this.candidate(holder, label);
    return (
      standsAlone(this.graph.parts[holder].sentence, label) &&
      this.voices.voicesOf(parts).every((voice) => this.voices.saysAll(candidate, voice))
    );
  }

  /** The label that a claim has, then others that stand within its parts. */
  private candidatesOf({ parts, holder, label }: Carried): [Candidate, ...Candidate[]] {
    const step = Math.max(1, parts.length / maxHolders);
    const others = Array.from({ length: Math.min(parts.length, maxHolders) }, (_, place) => {
      const own = parts[Math.floor(place * step)];
      const part = this.graph.parts[own];
      return this.shares
        .labelsOf(own)
        .filter(({ from, to }) => from >= part.from && to <= endWithCondition(part.sentence, part))
        .flatMap((each) => [each, ...shorterLabels(part.sentence, each)].map((one) => this.candidate(own, one)));
    });
    const { sentence, from: start } = this.graph.parts[holder];
    const shorter = shorterLabels(sentence, label)
      .filter(({ to }) => to > start)
      .map((each) => this.candidate(holder, each));
    const telling = [...shorter, ...others.flat()].filter(({ words }) => words.words.length > 0);
    return [this.candidate(holder, label), ...telling];
  }

  private candidate(holder: number, label: Label): Candidate {
    const { sentence } = this.graph.parts[holder];
    const words = this.shares.meter.wordsOf(sentence, label) ?? { words: [], bits: 0 };
    const isStatement = isWholeStatement(sentence, label);
    return { holder, label, words, isStatement };
  }

  /** How much of what each of some articles says a label says. */
  private sharesHeld({ holder, label: { from, to } }: Candidate, voices: readonly Voice[]): number[] {
    const said = this.shares.meter.searched([{ sentence: this.graph.parts[holder].sentence, from, to }]);
    return voices.map(({ parts }) => Math.max(...parts.map((part) => this.shares.held(part, said))));
  }

  /**
   * How much the other articles say of a label, all together.
   * @param shares see `sharesHeld`
   * @param ofCounted only those that the label would count
   */
  private worthOf(
    candidate: Candidate,
    voices: readonly Voice[],
    shares: readonly number[],
    ofCounted: boolean,
  ): number {
    const { holder, label, words, isStatement } = candidate;
    const { sentence } = this.graph.parts[holder];
    let sum = 0;
    for (const [index, voice] of voices.entries()) {
      if (voice.article === this.shares.articleOf(holder)) continue;
      const { all } = this.shares.meter.coverOf(words, voice.words);
      if (ofCounted && !this.voices.isCounted(candidate, voice)) continue;
      const share = Math.min(1, Math.max(0, (all - noCover) / (fullCover - noCover)));
      sum +=
        share *
        this.voices.stated(candidate, voice) *
        (!ofCounted || this.voices.saysAll(candidate, voice) ? 1 : nearFactor) *
        faithOf(
          sentence,
          label,
          voice.parts.map((part) => this.graph.parts[part]),
          all >= fullCover,
        ) *
        (1 - heldFactor + heldFactor * shares[index]);
    }
    const hasPronoun = subjectPronouns.has(sentence.lower[label.subject?.from ?? label.from]);
    return (
      sum *
      (sentence.isProse ? 1 : headingFactor) *
      (isStatement ? 1 : fragmentFactor) *
      (hasPronoun ? pronounFactor : 1) *
      (words.bits / (words.bits + shortBits))
    );
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
