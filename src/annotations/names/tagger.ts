import { type Weights } from './model';
import { type ClassedWord, ClassedWords } from './tagging/classedWord';
import { wordFeatures } from './tagging/features';
import { type FeatureSink, type TaggedLine } from './tagging/taggedLine';
import { lineCaseOf } from './tagging/lineCase';
import { type Place, placeFeatures, slotOf } from './tagging/placeFeatures';
import { segmentsOf } from './tagging/segments';
import { namesOf, tags, type Tagged } from './tagging/tags';
import { decode } from './tagging/viterbi';
import { WordFlag } from './tagging/wordFlags';
import { type WordInfo } from './tagging/wordInfo';
import { type WordUses } from './tagging/wordUses';

const tagCount = tags.length;

/** `The`, `On`, `Monday` by themselves, a quarter of all capitals. */
function isNoName({ flags, isAllCaps }: WordInfo): boolean {
  if (flags & WordFlag.FunctionWord && !isAllCaps) return true;
  return (flags & WordFlag.Calendar) !== 0 && !(flags & WordFlag.GivenName);
}

/** Tags the names of one sentence at a time. */
export class Tagger {
  private readonly words: ClassedWords;
  private readonly sums: Summing;

  constructor(private readonly weights: Weights) {
    this.words = new ClassedWords(weights.classes);
    this.sums = new Summing(weights);
  }

  /**
   * The names of a sentence, in order, without overlap.
   * @param uses how the article uses words; without it the sentence is read by itself
   */
  tag(infos: readonly WordInfo[], lineCase = lineCaseOf(infos), uses?: WordUses): Tagged[] {
    const segments = segmentsOf(infos);
    if (segments.length === 0) return [];
    const words = new Array<ClassedWord>(infos.length);
    const line: TaggedLine = { words, padding: this.words.padding, lineCase, uses };
    const names: Tagged[] = [];
    for (const { from, to } of segments) {
      const length = to - from;
      if (length === 1 && isNoName(infos[from])) continue;
      // Features look no further, see `wordFeatures`.
      for (let i = Math.max(0, from - 2); i < Math.min(infos.length, to + 2); i++) words[i] = this.words.of(infos[i]);
      const emissions = new Float32Array(length * tags.length);
      for (let i = 0; i < length; i++) this.sums.emit(line, from + i, emissions, i * tags.length);
      const sequence = new Uint8Array(length);
      decode(emissions, length, this.weights.transitions, sequence);
      for (const name of namesOf(sequence, from)) names.push(name);
    }
    return names;
  }
}

/** Adds up the weights of a word's features; those of a form in a place are added up once. */
class Summing implements FeatureSink {
  private emissions: Float32Array = new Float32Array(0);
  private offset = 0;
  private readonly features: number[] = [];

  constructor(private readonly weights: Weights) {}

  /** Adds the weights of a word, by tag, to `emissions` from `offset` on. */
  emit(line: TaggedLine, index: number, emissions: Float32Array, offset: number): void {
    this.emissions = emissions;
    this.offset = offset;
    wordFeatures(line, index, this);
  }

  form(place: Place, variant: number, word: ClassedWord): void {
    const slot = slotOf(place, variant);
    const sum = (word.sums[slot] ??= this.sumOf(place, variant, word));
    const { emissions, offset } = this;
    for (let tag = 0; tag < tagCount; tag++) emissions[offset + tag] += sum[tag];
  }

  add(feature: number): void {
    this.weights.add(feature, this.emissions, this.offset);
  }

  private sumOf(place: Place, variant: number, word: ClassedWord): Float32Array {
    const sum = new Float32Array(tags.length);
    this.features.length = 0;
    placeFeatures(place, variant, word, this.features);
    for (const feature of this.features) this.weights.add(feature, sum, 0);
    return sum;
  }
}
