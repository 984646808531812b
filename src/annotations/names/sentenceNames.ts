import { type Rule } from '../../text/rule';
import { type NameRule, type NameTrace } from './nameRule';
import { LineCase } from './tagging/lineCase';
import { type NameType } from './tagging/tags';
import { type Trigger } from './tagging/triggers';
import { type Units } from './tagging/units';
import { padding, type WordInfo } from './tagging/wordInfo';

/** A name among the words of a sentence, while rules work on it. */
export interface Candidate {
  /** Index of its first word in the sentence. */
  from: number;
  /** Index after its last word. */
  to: number;
  type: NameType;
  demonym: boolean;
  /** Stands after a form of address or a role. */
  titled: boolean;
  /** From the lists, or after a form of address: neither its head noun nor the rest of the article change its type. */
  sure: boolean;
}

/** A rule on one name: changes it, and returns whether it did. */
export type CandidateRule = Rule<NameRule, (sentence: SentenceNames, name: Candidate) => boolean>;
/** A rule on the words from an index on: adds or changes a name, and returns it. */
export interface WordRule extends Rule<NameRule, (sentence: SentenceNames, index: number) => Candidate | undefined> {
  /** What stands at the index. */
  readonly trigger: Trigger;
}

/** The names of one sentence, with what rules ask of its words. Words go by their index in the sentence. */
export class SentenceNames {
  names: Candidate[] = [];
  readonly length: number;
  /** The words of the sentence. */
  readonly infos: readonly WordInfo[];
  /** All bits of `WordFlag` and of `Trigger` that its words have. */
  private readonly flags: number;
  private readonly triggers: number;

  constructor(
    private readonly units: Units,
    readonly lineCase: LineCase,
    private readonly trace?: NameTrace,
  ) {
    const { infos } = units;
    this.infos = infos;
    this.length = infos.length;
    let flags = 0;
    let triggers = 0;
    for (const info of infos) {
      flags |= info.flags;
      triggers |= info.triggers;
    }
    this.flags = flags;
    this.triggers = triggers;
  }

  /** Whether capitals mark names here. */
  get isSentenceCase(): boolean {
    return this.lineCase === LineCase.Sentence;
  }

  /** The word at an index, or `padding` outside of the sentence. */
  at(index: number): WordInfo {
    return index >= 0 && index < this.length ? this.infos[index] : padding;
  }

  lower(index: number): string {
    return this.at(index).lower;
  }

  /** Whether a word has one of some flags. @param flags bits of `WordFlag` */
  has(index: number, flags: number): boolean {
    return (this.at(index).flags & flags) !== 0;
  }

  /** Whether any word has one of some flags. @param flags bits of `WordFlag` */
  hasAny(flags: number): boolean {
    return (this.flags & flags) !== 0;
  }

  /** The indices of the words with a trigger. */
  indicesOf(trigger: Trigger): number[] {
    const indices: number[] = [];
    if (this.triggers & trigger)
      for (let i = 0; i < this.length; i++) if (this.infos[i].triggers & trigger) indices.push(i);
    return indices;
  }

  /** Whether a phrase ends before the word at an index: at a comma, a full stop or the end of the sentence. */
  isPhraseEnd(index: number): boolean {
    return index >= this.length || this.lower(index) === ',' || this.lower(index) === '.';
  }

  /** The words of a name in lower case, as one string. */
  formOf({ from, to }: Pick<Candidate, 'from' | 'to'>): string {
    let form = this.lower(from);
    for (let i = from + 1; i < to; i++) form += ' ' + this.lower(i);
    return form;
  }

  /** The names that share a word with [from, to). */
  overlapping(from: number, to: number): Candidate[] {
    return this.names.filter((name) => name.from < to && from < name.to);
  }

  /** Adds a name; those that it overlaps go. */
  put(name: Candidate): Candidate {
    this.names = this.names.filter(({ from, to }) => from >= name.to || name.from >= to);
    this.names.push(name);
    return name;
  }

  /** Takes a name out. */
  drop(name: Candidate): void {
    this.names = this.names.filter((other) => other !== name);
  }

  /** Whether a word is in a name. */
  isCovered(index: number): boolean {
    for (const { from, to } of this.names) if (from <= index && index < to) return true;
    return false;
  }

  /** By word, 1 where a name covers it. */
  coverage(): Uint8Array {
    const covered = new Uint8Array(this.length);
    for (const { from, to } of this.names) covered.fill(1, from, to);
    return covered;
  }

  /** Puts the names in order by insertion: there are few, and nearly all stand in order. */
  sort(): void {
    const { names } = this;
    for (let i = 1; i < names.length; i++) {
      const name = names[i];
      let at = i;
      for (; at > 0 && names[at - 1].from > name.from; at--) names[at] = names[at - 1];
      names[at] = name;
    }
  }

  /** Span of [from, to) in the article's text. */
  spanOf({ from, to }: { readonly from: number; readonly to: number }): { start: number; end: number } {
    const { first, start, end } = this.units;
    return { start: start[first + from], end: end[first + to - 1] };
  }

  /** Tells the trace that a rule read a name. */
  note(rule: NameRule, words: { readonly from: number; readonly to: number }): void {
    this.trace?.(rule, this.spanOf(words));
  }

  /** Applies each rule to all names before the next; not to names that the rule has taken out meanwhile. */
  applyToNames(rules: readonly CandidateRule[]): void {
    for (const rule of rules) {
      // A rule that adds or takes out names leaves this array as it is: `names` is another one then.
      const { names } = this;
      if (names.length === 0) return;
      for (const name of names)
        if ((names === this.names || this.names.includes(name)) && rule.read(this, name)) this.note(rule.id, name);
    }
  }

  /** Tries the rules at each word that has their trigger, in turn. */
  applyToWords(rules: readonly WordRule[]): void {
    if (this.triggers === 0) return;
    for (let i = 0; i < this.length; i++) {
      const { triggers } = this.infos[i];
      if (triggers === 0) continue;
      for (const rule of rules) {
        if ((triggers & rule.trigger) === 0) continue;
        const name = rule.read(this, i);
        if (name) this.note(rule.id, name);
      }
    }
  }
}
