import { bodyFamilyOf } from '../../annotations/names/entityKeys';
import { compareStrings } from '../../text/order';
import { removeFrom, valuesOf, withValue, type OneOrMore } from './oneOrMore';
import type { KeyEvidence } from './resolveKey';

/** More names than this that differ by their kind-word are of more than one body. By hand. */
const maxKindred = 6;

/** The bodies of the folder whose names differ by their kind-word alone: `Ana Osei Clinic`, `Ana Osei Center`. */
export class BodyFamilies {
  private readonly keys = new Map<string, OneOrMore<string>>();
  /** By family, the key under which its bodies are shown, since something last changed. */
  private readonly leaders = new Map<string, string | undefined>();

  constructor(private readonly evidence: Pick<KeyEvidence, 'mentionsOf' | 'shareArticle'>) {}

  /** Takes in a key that no article held. */
  add(key: string): void {
    const family = bodyFamilyOf(key)?.family;
    if (family !== undefined) this.keys.set(family, withValue(this.keys.get(family), key));
  }

  /** Takes out a key that no article holds any longer. */
  remove(key: string): void {
    const family = bodyFamilyOf(key)?.family;
    if (family !== undefined) removeFrom(this.keys, family, key);
  }

  /** Articles have come, changed or gone. */
  changed(): void {
    this.leaders.clear();
  }

  /** The keys of the family that a key is of, itself among them. */
  keysWith(key: string): Iterable<string> {
    const family = bodyFamilyOf(key)?.family;
    return family === undefined ? [] : valuesOf(this.keys.get(family));
  }

  /** See `KeyEvidence.bodyOfFamily`; worked out once for a family, since it looks at all articles that name it. */
  leaderOf(key: string): string | undefined {
    const named = bodyFamilyOf(key);
    if (named === undefined) return undefined;
    const { family, stem, isOneInTown } = named;
    if (!this.leaders.has(family)) this.leaders.set(family, this.leaderAmong(this.keys.get(family), stem, isOneInTown));
    return this.leaders.get(family);
  }

  private leaderAmong(bodies: OneOrMore<string>, stem: string, isOneInTown: boolean): string | undefined {
    const { mentionsOf, shareArticle } = this.evidence;
    if (!(bodies instanceof Set) || bodies.size > maxKindred) return undefined;
    if (!isOneInTown && mentionsOf(`place:${stem}`) > 0) return undefined;
    const keys = [...bodies].sort((a, b) => mentionsOf(b) - mentionsOf(a) || compareStrings(a, b));
    const areApart = keys.some((key, index) => keys.slice(index + 1).some((other) => shareArticle(key, other)));
    return areApart ? undefined : keys[0];
  }
}
