import type { Annotated } from '../../../annotations/annotate';
import { onceOnlyEvents } from '../../../lexicon/en/events';
import type { Fact } from '../facts';
import { areNearInTime, compareValues, isWithinDay, type Verdict } from '../figureValues';
import { bearerOf } from '../subjects';

/** What comparing facts of sentences that nothing links needs to know of an article. */
export interface FactSource {
  readonly annotated: Annotated;
  readonly facts: readonly Fact[];
  /** ISO date, as far as it is known. */
  readonly date: string | undefined;
  /** Id of the entity of the folder that a local one belongs to. */
  entityId(local: number): string | undefined;
}

/** Two facts of two articles that are surely one, and how they agree. */
export interface FactComparison {
  readonly a: Fact;
  readonly b: Fact;
  readonly verdict: Verdict;
}

/** The facts of an article that are compared wherever they stand. */
interface LooseFacts {
  readonly ages: readonly Fact[];
  readonly onceOnly: readonly Fact[];
}

const year = 365 * 86_400_000;

const looseByFacts = new WeakMap<readonly Fact[], LooseFacts>();

function looseFactsOf(facts: readonly Fact[]): LooseFacts {
  let loose = looseByFacts.get(facts);
  if (!loose) {
    const ages = facts.filter(({ figure }) => figure.kind === 'age' && figure.value !== undefined);
    looseByFacts.set(facts, (loose = { ages, onceOnly: facts.filter(isOnceOnly) }));
  }
  return loose;
}

/** Whether a fact dates, to the day, an event that happens once to somebody who is named. */
function isOnceOnly({ figure, event, subject, hedged, negated }: Fact): boolean {
  return (
    isWithinDay(figure) &&
    event !== undefined &&
    onceOnlyEvents.has(event) &&
    subject !== undefined &&
    !hedged &&
    !negated
  );
}

/** Compares ages of one person, and dates of an event that happens once, of two articles, wherever they stand. */
export function compareAcross(a: FactSource, b: FactSource): FactComparison[] {
  const [ours, theirs] = [looseFactsOf(a.facts), looseFactsOf(b.facts)];
  const comparisons: FactComparison[] = [];
  const compareAll = (
    facts: readonly Fact[],
    others: readonly Fact[],
    compare: (a: FactSource, one: Fact, b: FactSource, other: Fact) => Verdict | undefined,
  ): void => {
    for (const one of facts) {
      for (const other of others) {
        const verdict = compare(a, one, b, other);
        if (verdict) comparisons.push({ a: one, b: other, verdict });
      }
    }
  };
  compareAll(ours.ages, theirs.ages, compareAges);
  compareAll(ours.onceOnly, theirs.onceOnly, compareOnceOnly);
  return comparisons;
}

function compareAges(
  a: FactSource,
  { figure: age }: Fact,
  b: FactSource,
  { figure: other }: Fact,
): Verdict | undefined {
  const bearer = bearerId(a, age);
  if (bearer === undefined || bearer !== bearerId(b, other)) return undefined;
  const difference = Math.abs((age.value ?? 0) - (other.value ?? 0));
  if (difference === 0) return 'same';
  if (a.date === undefined || b.date === undefined) return undefined;
  // People grow older from one article to the next, and a birthday may lie between them.
  const maxDifference = 1 + Math.abs(Date.parse(a.date) - Date.parse(b.date)) / year;
  return difference <= maxDifference ? 'compatible' : 'conflict';
}

function bearerId(source: FactSource, age: Fact['figure']): string | undefined {
  const bearer = bearerOf(source.annotated, age);
  return bearer === undefined ? undefined : source.entityId(bearer);
}

function compareOnceOnly(a: FactSource, one: Fact, b: FactSource, other: Fact): Verdict | undefined {
  if (one.event !== other.event || !areNearInTime(one.figure, other.figure)) return undefined;
  if (one.subject === undefined || other.subject === undefined) return undefined;
  if (a.entityId(one.subject) !== b.entityId(other.subject)) return undefined;
  // Somebody or some place beside the subject is named on both sides.
  const named = new Set(other.others.map((local) => b.entityId(local)));
  return one.others.some((local) => named.has(a.entityId(local))) ? compareValues(one.figure, other.figure) : undefined;
}
