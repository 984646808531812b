import { type Weights } from './model';
import { type ClassedWord, ClassedWords } from './tagging/classedWord';
import { wordFeatures } from './tagging/features';
import { FormSums } from './tagging/formSums';
import { packedLength, RowList, unpack } from './tagging/packedSums';
import { type FeatureSink, type TaggedLine } from './tagging/taggedLine';
import { lineCaseOf } from './tagging/lineCase';
import { type Place } from './tagging/placeFeatures';
import { endOfSegment, nextSegment } from './tagging/segments';
import { namesOf, tags, type Tagged } from './tagging/tags';
import { decode } from './tagging/viterbi';
import { WordFlag } from './tagging/wordFlags';
import { type WordInfo } from './tagging/wordInfo';
import { type WordUses } from './tagging/wordUses';

/** `The`, `On`, `Monday` by themselves, a quarter of all capitals. */
function isNoName({ flags, isAllCaps }: WordInfo): boolean {
  if (flags & WordFlag.FunctionWord && !isAllCaps) return true;
  return (flags & WordFlag.Calendar) !== 0 && !(flags & WordFlag.GivenName);
}

/** Tags the names of one sentence at a time. */
export class Tagger {
  private readonly words: ClassedWords;
  private readonly summing: Summing;
  private sequence = new Uint8Array(0);

  constructor(private readonly weights: Weights) {
    this.words = new ClassedWords(weights.classes);
    this.summing = new Summing(weights);
  }

  /**
   * The names of a sentence, in order, without overlap.
   * @param uses how the article uses words; without it the sentence is read by itself
   */
  tag(infos: readonly WordInfo[], lineCase = lineCaseOf(infos), uses?: WordUses): Tagged[] {
    const names: Tagged[] = [];
    let from = nextSegment(infos, 0);
    if (from === infos.length) return names;
    const words = new Array<ClassedWord>(infos.length);
    const line: TaggedLine = { words, padding: this.words.padding, lineCase, uses };
    for (let to = from; from < infos.length; from = nextSegment(infos, to)) {
      to = endOfSegment(infos, from);
      const length = to - from;
      if (length === 1 && isNoName(infos[from])) continue;
      // Features look no further, see `wordFeatures`.
      for (let i = Math.max(0, from - 2); i < Math.min(infos.length, to + 2); i++) words[i] = this.words.of(infos[i]);
      if (this.sequence.length < length) this.sequence = new Uint8Array(length * 2);
      decode(this.summing.emissionsOf(line, from, to), length, this.weights.transitions, this.sequence);
      namesOf(this.sequence, from, length, names);
    }
    return names;
  }
}

/** Adds up the weights of the features of words. */
class Summing implements FeatureSink {
  private readonly forms: FormSums;
  private readonly rows: RowList;
  private sums = new Int32Array(0);
  private emissions = new Float32Array(0);
  /** Where the numbers of the word that is read begin. */
  private offset = 0;

  constructor(private readonly weights: Weights) {
    this.forms = new FormSums(weights);
    this.rows = new RowList(weights.rows);
  }

  /** The scores of the words from index `from` up to `to`, one for each of `tags`; good until the next call. */
  emissionsOf(line: TaggedLine, from: number, to: number): Float32Array {
    const size = (to - from) * packedLength;
    if (this.sums.length < size) {
      this.sums = new Int32Array(size * 2);
      this.emissions = new Float32Array((to - from) * tags.length * 2);
    } else this.sums.fill(0, 0, size);
    for (let i = 0; i < to - from; i++) {
      this.offset = i * packedLength;
      wordFeatures(line, from + i, this);
      this.rows.addTo(this.sums, this.offset);
      unpack(this.sums, this.offset, this.weights.scale, this.emissions, i * tags.length);
    }
    return this.emissions;
  }

  form(place: Place, variant: number, word: ClassedWord): void {
    this.forms.addTo(this.sums, this.offset, place, variant, word);
  }

  add(feature: number): void {
    const row = this.weights.rowOf(feature);
    if (row >= 0) this.rows.push(row);
  }
}
