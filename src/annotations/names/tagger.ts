import { contextFeatures } from './tagging/features';
import { lineCaseOf, type LineCase } from './tagging/lineCase';
import { type Weights } from './model';
import { segmentsOf } from './tagging/segments';
import { namesOf, tags, type Tagged } from './tagging/tags';
import { decode } from './tagging/viterbi';
import { type WordInfo } from './tagging/wordInfo';

/** Tags the names of one sentence at a time. */
export class Tagger {
  /** By word form, the sum of the rows of its own features. */
  private readonly ownRows = new WeakMap<WordInfo, Float32Array>();
  private readonly features: number[] = [];

  constructor(private readonly weights: Weights) {}

  /** The names of a sentence, in order, without overlap. */
  tag(infos: readonly WordInfo[], lineCase = lineCaseOf(infos)): Tagged[] {
    const names: Tagged[] = [];
    for (const { from, to } of segmentsOf(infos)) {
      const length = to - from;
      const emissions = new Float32Array(length * tags.length);
      for (let i = 0; i < length; i++) this.emit(infos, from + i, lineCase, emissions, i * tags.length);
      const sequence = new Uint8Array(length);
      decode(emissions, length, this.weights.transitions, sequence);
      for (const name of namesOf(sequence, from)) names.push(name);
    }
    return names;
  }

  /** Adds up the weights of a word's features, by tag, in `emissions` from `offset` on. */
  private emit(
    infos: readonly WordInfo[],
    index: number,
    lineCase: LineCase,
    emissions: Float32Array,
    offset: number,
  ): void {
    emissions.set(this.ownRowOf(infos[index]), offset);
    this.features.length = 0;
    contextFeatures(infos, index, lineCase, this.features);
    for (const feature of this.features) this.weights.add(feature, emissions, offset);
  }

  private ownRowOf(info: WordInfo): Float32Array {
    const known = this.ownRows.get(info);
    if (known) return known;
    const row = new Float32Array(tags.length);
    for (const feature of info.own) this.weights.add(feature, row, 0);
    this.ownRows.set(info, row);
    return row;
  }
}
