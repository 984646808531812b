import type { Annotated } from '../../../annotations/annotate';
import { onceOnlyEvents } from '../../../lexicon/en/events';
import type { Fact } from '../facts';
import { areNearInTime, compareValues, isWithinDay, type Verdict } from '../figureValues';
import { bearerOf } from '../subjects';
import { addToList } from '../../../text/multimap';

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
  /** By the folder's id of the person. */
  readonly ages: ReadonlyMap<string, readonly Fact[]>;
  /** By event and the folder's id of its subject. */
  readonly onceOnly: ReadonlyMap<string, readonly Fact[]>;
}

/** So many ages of a person, or dates of an event, of one article are compared, the first ones: more are a table. Not fitted. */
const maxOfOne = 24;

const year = 365 * 86_400_000;
/** So many years nobody ages while a story is told, whenever its articles were written. Chosen, not fitted. */
const minYearsUndated = 4;

/** @param facts of the source that are compared at all; see `LooseFacts` */
function looseFactsOf(source: FactSource): LooseFacts {
  const ages = new Map<string, Fact[]>();
  const onceOnly = new Map<string, Fact[]>();
  for (const fact of candidatesAmong(source.facts)) {
    if (isAge(fact)) addFirst(ages, bearerId(source, fact.figure), fact);
    else if (fact.subject !== undefined) addFirst(onceOnly, `${fact.event} ${source.entityId(fact.subject)}`, fact);
  }
  return { ages, onceOnly };
}

function addFirst(lists: Map<string, Fact[]>, key: string | undefined, fact: Fact): void {
  if (key !== undefined && (lists.get(key)?.length ?? 0) < maxOfOne) addToList(lists, key, fact);
}

const candidatesByFacts = new WeakMap<readonly Fact[], readonly Fact[]>();

function candidatesAmong(facts: readonly Fact[]): readonly Fact[] {
  let candidates = candidatesByFacts.get(facts);
  if (!candidates) candidatesByFacts.set(facts, (candidates = facts.filter((fact) => isAge(fact) || isOnceOnly(fact))));
  return candidates;
}

function isAge({ figure }: Fact): boolean {
  return figure.kind === 'age' && figure.value !== undefined;
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

/**
 * Compares ages of one person, and dates of an event that happens once, of two articles, wherever they stand.
 * @param areOfOneTime the two tell one story: ages are compared though an article is not dated
 */
export function compareAcross(a: FactSource, b: FactSource, areOfOneTime = false): FactComparison[] {
  const [ours, theirs] = [looseFactsOf(a), looseFactsOf(b)];
  const comparisons: FactComparison[] = [];
  const compareAll = (
    facts: ReadonlyMap<string, readonly Fact[]>,
    others: ReadonlyMap<string, readonly Fact[]>,
    compare: (a: FactSource, one: Fact, b: FactSource, other: Fact) => Verdict | undefined,
  ): void => {
    for (const [key, ofOne] of facts) {
      for (const one of ofOne) {
        for (const other of others.get(key) ?? []) {
          const verdict = compare(a, one, b, other);
          if (verdict) comparisons.push({ a: one, b: other, verdict });
        }
      }
    }
  };
  compareAll(ours.ages, theirs.ages, (one, age, other, otherAge) =>
    compareAges(one, age, other, otherAge, areOfOneTime),
  );
  compareAll(ours.onceOnly, theirs.onceOnly, compareOnceOnly);
  return comparisons;
}

function compareAges(
  a: FactSource,
  { figure: age }: Fact,
  b: FactSource,
  { figure: other }: Fact,
  areOfOneTime: boolean,
): Verdict | undefined {
  const difference = Math.abs((age.value ?? 0) - (other.value ?? 0));
  if (difference === 0) return 'same';
  if (a.date === undefined || b.date === undefined)
    return areOfOneTime && difference >= minYearsUndated ? 'conflict' : undefined;
  // People grow older from one article to the next, and a birthday may lie between them.
  const maxDifference = 1 + Math.abs(Date.parse(a.date) - Date.parse(b.date)) / year;
  return difference <= maxDifference ? 'compatible' : 'conflict';
}

function bearerId(source: FactSource, age: Fact['figure']): string | undefined {
  const bearer = bearerOf(source.annotated, age);
  return bearer === undefined ? undefined : source.entityId(bearer);
}

function compareOnceOnly(a: FactSource, one: Fact, b: FactSource, other: Fact): Verdict | undefined {
  if (!areNearInTime(one.figure, other.figure)) return undefined;
  // Somebody or some place beside the subject is named on both sides.
  const named = new Set(other.others.map((local) => b.entityId(local)));
  return one.others.some((local) => named.has(a.entityId(local))) ? compareValues(one.figure, other.figure) : undefined;
}
