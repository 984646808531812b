import { type Span } from '../../../text/span';
import { type Entities } from '../entities';
import { holdersOf, namedAntecedents, nominalAntecedent, type Antecedent } from './antecedents';
import { featuresOf, type Candidate, type PronounPlace } from './ranker';
import { type Scene } from './scene';
import { sexesOf, sureSex } from './sexes';

/** Antecedents further before a pronoun are not looked at: sentences, and how many in all. By hand. */
const maxSentences = 8;
const maxAntecedents = 24;

/** Whom an article has named, and whom its pronouns stood for, up to a place in it. */
export class History {
  private readonly before: Antecedent[] = [];
  private readonly names: readonly Antecedent[];
  /** How many of the names were taken in. */
  private taken = 0;
  private readonly sexes: Float32Array;
  private readonly holders: ReadonlyMap<string, number>;
  private readonly counts: number[];
  private lastPronoun: number | undefined;

  constructor(
    private readonly scene: Scene,
    private readonly named: Entities,
  ) {
    this.names = namedAntecedents(scene, named);
    this.sexes = sexesOf(scene.reader, named);
    this.holders = holdersOf(named);
    this.counts = named.entities.map(() => 0);
  }

  /** Takes in who is spoken of by a noun at a token, and the names before it. */
  takeNoun(index: number): void {
    const found = nominalAntecedent(this.scene, this.named, this.holders, index);
    if (!found) return;
    this.takeNames(found.start);
    this.take(found);
  }

  private takeNames(offset: number): void {
    for (; this.taken < this.names.length && this.names[this.taken].end <= offset; this.taken++)
      this.take(this.names[this.taken]);
  }

  private take(antecedent: Antecedent): void {
    this.before.push(antecedent);
    if (antecedent.entity >= 0) this.counts[antecedent.entity]++;
  }

  /** Whom a pronoun may stand for, with what speaks for each. @param sex 1 for `she`, -1 for `he` */
  candidatesFor(place: PronounPlace, offset: number, sex: 1 | -1): Candidate[] {
    this.takeNames(offset);
    const near = this.before.slice(-maxAntecedents).filter(({ sentence }) => place.sentence - sentence <= maxSentences);
    const latest = near.at(-1);
    if (place.isSubject && this.isPair(near, place.sentence, sex)) return [];
    const lastSpeaker = near.filter(({ isSpeaker }) => isSpeaker).at(-1);
    // Who acts on *him* is not he himself.
    const actor =
      place.isObject && latest?.isSubject && this.scene.isVerbBetween(latest.end, offset) ? latest : undefined;
    return near.flatMap((antecedent, index) => {
      const { entity } = antecedent;
      if (antecedent === actor || (entity >= 0 && entity === actor?.entity)) return [];
      const known = sex * (entity < 0 ? sureSex * antecedent.sex : this.sexes[entity]);
      if (known <= -sureSex) return [];
      const features = featuresOf(place, antecedent, {
        hasSex: known >= sureSex,
        mentions: entity < 0 ? 0 : this.counts[entity],
        isLatest: antecedent === latest,
        isLastPronoun: entity >= 0 && entity === this.lastPronoun,
        isLastSpeaker: antecedent === lastSpeaker,
        isFirstSubject: isFirstSubject(near, index),
      });
      return [{ antecedent, features }];
    });
  }

  /** `Osei and Obi were held. He said …`: the two named last are one subject, and either may be meant. */
  private isPair(near: readonly Antecedent[], sentence: number, sex: 1 | -1): boolean {
    const other = near.at(-1);
    if (!other || other.entity < 0 || other.sentence >= sentence) return false;
    const mayBe = ({ entity }: Antecedent): boolean => entity >= 0 && sex * this.sexes[entity] > -sureSex;
    return near.some(
      (one) =>
        one.sentence === other.sentence &&
        one.entity !== other.entity &&
        mayBe(one) &&
        mayBe(other) &&
        this.scene.areJoined(one, other),
    );
  }

  /** Takes in whom a pronoun stands for. */
  takePronoun({ start, end }: Span, entity: number, place: PronounPlace, sex: 1 | -1): void {
    this.take({ start, end, entity, sex, ...place });
    this.lastPronoun = entity;
    // Who was *she* once is not *he* further on.
    if (Math.abs(this.sexes[entity]) < sureSex) this.sexes[entity] = sex * sureSex;
  }
}

/** Whether an antecedent is a subject before which its sentence has no other. */
function isFirstSubject(near: readonly Antecedent[], index: number): boolean {
  const { isSubject, sentence, entity } = near[index];
  if (!isSubject) return false;
  for (let i = index - 1; i >= 0 && near[i].sentence === sentence; i--)
    if (near[i].isSubject && (near[i].entity !== entity || entity < 0)) return false;
  return true;
}
