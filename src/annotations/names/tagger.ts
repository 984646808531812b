import { isAllCapsLine, isTitleCase } from '../../text/capitalisation';
import { contextFeatures, segmentsOf, type WordInfo } from './features';

export const types = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof types)[number];

/** Tags: `O`, then B, I, L, U (begin, inside, last, unit) of each type. */
export const tags: readonly string[] = [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];
const n = tags.length;

const opens = (tag: string): boolean => tag[0] === 'B' || tag[0] === 'I';
const goesOn = (tag: string): boolean => tag[0] === 'I' || tag[0] === 'L';

/** Predecessors that a tag may have. */
export const predecessors: readonly (readonly number[])[] = tags.map((tag) =>
  tags.flatMap((before, index) =>
    goesOn(tag) === opens(before) && (!goesOn(tag) || before.slice(2) === tag.slice(2)) ? [index] : [],
  ),
);
export const mayStart: readonly boolean[] = tags.map((tag) => !goesOn(tag));
export const mayEnd: readonly boolean[] = tags.map((tag) => !opens(tag));

/** Weights of hashed features, one row of `tags.length` numbers each, and of transitions. */
export interface Weights {
  /** Adds the row of a feature to `into` at `offset`; features without a row add nothing. */
  add(feature: number, into: Float32Array, offset: number): void;
  readonly transitions: Float32Array;
}

/**
 * Best tag sequence of one segment by the Viterbi algorithm (Forney 1973) over a linear model
 * (Collins 2002, structured perceptron).
 * @param emissions `length × tags.length` scores
 */
export function decode(emissions: Float32Array, length: number, transitions: Float32Array, out: Uint8Array): void {
  const best = new Float32Array(length * n);
  const back = new Uint8Array(length * n);
  for (let tag = 0; tag < n; tag++) best[tag] = mayStart[tag] ? emissions[tag] : -1e9;
  for (let i = 1; i < length; i++) {
    const row = i * n;
    for (let tag = 0; tag < n; tag++) {
      let top = -2e9;
      let from = 0;
      for (const before of predecessors[tag]) {
        const score = best[row - n + before] + transitions[before * n + tag];
        if (score > top) {
          top = score;
          from = before;
        }
      }
      best[row + tag] = Math.max(-1e9, top + emissions[row + tag]);
      back[row + tag] = from;
    }
  }
  let tag = 0;
  let top = -3e9;
  for (let k = 0; k < n; k++) {
    const score = best[(length - 1) * n + k];
    if (mayEnd[k] && score > top) {
      top = score;
      tag = k;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    out[i] = tag;
    tag = back[i * n + tag];
  }
}

export interface Tagged {
  /** Indices into the sentence's words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/** Context that changes what capitals mean: 1 shouted, 2 title case. */
export function contextOf(infos: readonly WordInfo[]): number {
  return isAllCapsLine(infos) ? 1 : isTitleCase(infos) ? 2 : 0;
}

/** Tags the names of one sentence. */
export class Tagger {
  private readonly ownRows = new WeakMap<WordInfo, Float32Array>();
  private readonly features: number[] = [];

  constructor(private readonly weights: Weights) {}

  tag(infos: readonly WordInfo[]): Tagged[] {
    const out: Tagged[] = [];
    const segments = segmentsOf(infos);
    if (segments.length === 0) return out;
    const context = contextOf(infos);
    for (let s = 0; s < segments.length; s += 2) {
      const from = segments[s];
      const length = segments[s + 1] - from;
      const emissions = new Float32Array(length * n);
      for (let i = 0; i < length; i++) this.emit(infos, from + i, context, emissions, i * n);
      const sequence = new Uint8Array(length);
      decode(emissions, length, this.weights.transitions, sequence);
      let open = -1;
      for (let i = 0; i < length; i++) {
        const tag = tags[sequence[i]];
        if (tag[0] === 'U') out.push({ from: from + i, to: from + i + 1, type: tag.slice(2) as NameType });
        else if (tag[0] === 'B') open = i;
        else if (tag[0] === 'L' && open >= 0) {
          out.push({ from: from + open, to: from + i + 1, type: tag.slice(2) as NameType });
          open = -1;
        }
      }
    }
    return out;
  }

  private emit(infos: readonly WordInfo[], index: number, context: number, into: Float32Array, offset: number): void {
    const info = infos[index];
    let row = this.ownRows.get(info);
    if (!row) {
      row = new Float32Array(n);
      for (const feature of info.own) this.weights.add(feature, row, 0);
      this.ownRows.set(info, row);
    }
    for (let tag = 0; tag < n; tag++) into[offset + tag] = row[tag];
    this.features.length = 0;
    contextFeatures(infos, index, context, this.features);
    for (const feature of this.features) this.weights.add(feature, into, offset);
  }
}
