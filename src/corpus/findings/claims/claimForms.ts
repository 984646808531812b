import type { Figure } from '../../../annotations/figures/figure';
import { overlappingIn } from '../overlapping';
import { addToList } from '../../../text/multimap';
import type { Span } from '../../../text/span';
import type { Claim, ClaimPassage, PassageForm } from './claims';
import type { DifferenceRule, DifferenceSide } from '../differences/difference';
import type { Dispute } from '../differences/disputes';
import { weightOf } from '../differences/weight';
import { compareValues, isAgreement, isComparable } from '../figureValues';

/** Drifts in which the words are equal: the form of a passage tells of its words alone. */
const wordlessRules: ReadonlySet<DifferenceRule> = new Set<DifferenceRule>(['unmarked', 'speaker', 'unattributed']);

/** A passage of a dispute, and on which side it stands. */
interface Stand {
  readonly dispute: Dispute;
  /** Index among the dispute's sides. */
  readonly side: number;
  readonly at: DifferenceSide;
}

/**
 * Tells of each passage of a claim whether it differs from the label: it stands on another side of a dispute, or it
 * gives a figure that holds with both sides, as `more than 200` beside 214 and 241.
 */
export class ClaimForms {
  /** By article, in the order of its text. */
  private readonly stands = new Map<string, (Stand & Span)[]>();

  /** @param figuresOf figures of an article, in the order of its text */
  constructor(
    disputes: readonly Dispute[],
    private readonly figuresOf: (uri: string) => readonly Figure[],
  ) {
    for (const dispute of disputes)
      if (!wordlessRules.has(dispute.rule) && weightOf(dispute) === 'fact')
        for (const [side, { passages }] of dispute.sides.entries())
          for (const at of passages) {
            // Words that were lost stand in the passage that holds their place.
            const placed = { start: at.start, end: Math.max(at.end, at.start + 1), dispute, side, at };
            addToList(this.stands, at.uri, placed);
          }
    for (const stands of this.stands.values()) stands.sort((one, next) => one.start - next.start);
  }

  /** How each passage of a claim stands to its label, in the order of its passages. */
  formsOf(claim: Claim): PassageForm[] {
    const { passages, labelPassage } = claim;
    const own = this.standsIn(labelPassage);
    const stands = passages.map((passage) => this.standsIn(passage));
    const figures = figureDisputes(stands);
    return passages.map((passage, index) => {
      // Words that stand on a side of the label's own may be on another side of a second dispute.
      if (stands[index].some(({ dispute, side }) => isOnAnother(dispute, side, own))) return 'differs';
      const fitsBoth = [...figures].some(
        (dispute) => !stands[index].some((stand) => stand.dispute === dispute) && this.fits(passage, dispute),
      );
      return fitsBoth && passage.form !== 'same' ? 'fits both' : passage.form;
    });
  }

  /** The passages of a claim, those marked whose figure holds with both sides. */
  passagesOf(claim: Claim): ClaimPassage[] {
    const forms = this.formsOf(claim);
    return claim.passages.map((passage, index) =>
      forms[index] === 'fits both' ? { ...passage, form: 'fits both' } : passage,
    );
  }

  private standsIn(passage: ClaimPassage): Stand[] {
    return overlappingIn(this.stands.get(passage.uri) ?? [], passage);
  }

  /** Whether the one figure of a passage that can be compared holds with two sides of a dispute at least. */
  private fits(passage: ClaimPassage, { sides }: Dispute): boolean {
    const known = sides.flatMap(({ passages }) => passages.find(({ figure }) => figure)?.figure ?? []);
    const ours = overlappingIn(this.figuresOf(passage.uri), passage).filter((figure) => isComparable(figure, known[0]));
    const [figure] = ours;
    if (ours.length !== 1) return false;
    return known.filter((other) => isAgreement(compareValues(figure, other))).length > 1;
  }
}

/** Disputes on figures of which two sides stand in a claim. @param stands of each passage of the claim */
function figureDisputes(stands: readonly (readonly Stand[])[]): Set<Dispute> {
  const sides = new Map<Dispute, Set<number>>();
  for (const { dispute, side, at } of stands.flat()) {
    if (!at.figure) continue;
    const known = sides.get(dispute) ?? new Set<number>();
    sides.set(dispute, known.add(side));
  }
  return new Set([...sides].filter(([, known]) => known.size > 1).map(([dispute]) => dispute));
}

/** Whether a side of a dispute is another than the label's. @param own the stands of the label */
function isOnAnother(dispute: Dispute, side: number, own: readonly Stand[]): boolean {
  const sides = own.filter((stand) => stand.dispute === dispute).map((stand) => stand.side);
  return sides.length > 0 && !sides.includes(side);
}
