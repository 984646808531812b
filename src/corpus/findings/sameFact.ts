import type { Figure } from '../../annotations/figures/figure';
import { peopleUnits, tollUnits } from '../../lexicon/en/differences';
import { areOtherNames, type ComparedName } from './describedNames';
import type { Fact } from './facts';
import { areNearInTime, meet, timesOf } from './figureValues';
import { isSameWordFamily } from './wordFamilies';

/** How the sentences of two facts stand to each other. */
export interface FactPairing {
  /** Either sentence has several figures, so that place must tell which belong together. */
  readonly crowded: boolean;
  /** The sentences are one but for a few words. */
  readonly near: boolean;
  /** Subjects are one, or one side has none. */
  readonly sameSubject: boolean;
}

/** Content words that two clauses about one event share at least, in linked sentences. Chosen on the test sentences. */
const minSharedWords = 2;
/** The same where no word tells which event it is. Chosen on the test sentences. */
const minSharedWordsWithoutEvent = 3;

/** Whether two comparable figures of linked sentences surely belong to one fact. */
export function isSameFact(a: Fact, b: Fact, { crowded, near, sameSubject }: FactPairing): boolean {
  if (a.negated !== b.negated || a.scope !== b.scope || !sameSubject) return false;
  // What is planned or feared may be compared with itself, word for word.
  if (a.hedged !== b.hedged || (a.hedged && !near)) return false;
  if (haveOtherNames(a, b)) return false;
  const sameBefore = a.before !== undefined && a.before === b.before;
  const sameAfter = a.after !== undefined && a.after === b.after;
  const sharedWords = countShared(a.context, b.context);
  if (timesOf(a.figure)) {
    if (!areNearInTime(a.figure, b.figure)) return false;
    if (a.event !== undefined) return a.event === b.event;
    return near && b.event === undefined && sameBefore && sharedWords >= minSharedWordsWithoutEvent;
  }
  if (a.figure.kind === 'count' && (a.head === undefined || a.head !== b.head)) return false;
  if (a.qualifiers !== b.qualifiers || a.event !== b.event) return false;
  if (a.event === undefined) return near && sameBefore && sameAfter && sharedWords >= minSharedWordsWithoutEvent;
  // One event among many of its kind: somebody or some place is named on both sides.
  if (!near && countShared(a.allNames, b.allNames) === 0) return false;
  return sharedWords >= minSharedWords && (!crowded || sameBefore || sameAfter || a.figure.kind === 'count');
}

/** Whether two counts name things of which none is the other: two banks, two bombs. Words for people may be one. */
export function countOtherThings(a: Figure, b: Figure): boolean {
  const [unit, other] = [a.unit, b.unit];
  if (a.kind !== 'count' || b.kind !== 'count' || unit === undefined || other === undefined) return false;
  const arePeople = [unit, other].every((each) => peopleUnits.has(each) || tollUnits.has(each));
  return !arePeople && !isSameWordFamily(unit, other);
}

/** Whether both sides are dated, and to other times. */
export function areDatedApart(ours: readonly Fact[], theirs: readonly Fact[]): boolean {
  const timesAmong = (facts: readonly Fact[]): NonNullable<ReturnType<typeof timesOf>>[] =>
    facts.flatMap(({ figure }: { figure: Figure }) => {
      const times = timesOf(figure);
      return times ? [times] : [];
    });
  const [ourTimes, theirTimes] = [timesAmong(ours), timesAmong(theirs)];
  if (ourTimes.length === 0 || theirTimes.length === 0) return false;
  return !ourTimes.some((time) => theirTimes.some((other) => meet(time, other)));
}

/** Whether each side has a name that the other's sentence lacks: another place, another partner. */
export function haveOtherNames(a: Fact, b: Fact): boolean {
  return areOtherNames(namesBeside(a, b), namesBeside(b, a));
}

/** Names of the clause of a fact that the sentence of another has not. */
function namesBeside({ names, nations }: Fact, { allNames }: Fact): ComparedName[] {
  return [...names].flatMap((stem) => (allNames.has(stem) ? [] : [{ stem, isOfNation: nations.has(stem) }]));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
