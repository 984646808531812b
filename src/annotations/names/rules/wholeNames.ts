import { determiners } from '../../../lexicon/en/clauseWords';
import { type Rule } from '../../../text/rule';
import { addToList } from '../../../text/multimap';
import { type NameRule } from '../nameRule';
import { type Candidate, type SentenceNames } from '../sentenceNames';
import { type NameType } from '../tagging/tags';
import { WordFlag } from '../tagging/wordFlags';
import { WordClass } from '../tagging/wordInfo';

interface LongForm {
  readonly words: readonly string[];
  readonly type: NameType;
}

/** An article has seldom more names that begin or end with one word; a list may, and looking at all would cost its square. */
const maxForms = 20;

/** The names of several words that stand in an article’s running text, by their first and by their last word. */
export class LongForms {
  private readonly byEnd = new Map<string, LongForm[]>();
  /** Family names that are titles: `king` of Ana King. */
  private readonly titleNames = new Set<string>();

  constructor(sentences: readonly SentenceNames[]) {
    const known = new Set<string>();
    for (const sentence of sentences) {
      if (!sentence.isSentenceCase) continue;
      for (const name of sentence.names) {
        if (name.to - name.from < 2 || name.demonym || name.type === 'MISC') continue;
        const form = sentence.formOf(name);
        if (known.has(form)) continue;
        known.add(form);
        const words = form.split(' ');
        if (name.type === 'PER' && sentence.has(name.to - 1, WordFlag.Honorific))
          this.titleNames.add(words[words.length - 1]);
        for (const end of new Set([words[0], words[words.length - 1]]))
          if ((this.byEnd.get(end)?.length ?? 0) < maxForms) addToList(this.byEnd, end, { words, type: name.type });
      }
    }
  }

  /** The words of a sentence that are titles, and family names of persons of the article. */
  titlesIn(sentence: SentenceNames): number[] {
    if (this.titleNames.size === 0 || !sentence.hasAny(WordFlag.Honorific)) return [];
    return sentence.infos.flatMap(({ capital, lower }, index) =>
      capital && this.titleNames.has(lower) ? [index] : [],
    );
  }

  /** The longest form that stands around a name, and has more words. */
  around(sentence: SentenceNames, { from, to }: Candidate): { from: number; to: number; type: NameType } | undefined {
    let best: LongForm | undefined;
    let start = 0;
    let length = to - from;
    for (const isEnd of [true, false])
      for (const form of this.byEnd.get(sentence.lower(isEnd ? to - 1 : from)) ?? []) {
        const first = isEnd ? to - form.words.length : from;
        if (form.words.length <= length || !standsAt(sentence, first, form)) continue;
        best = form;
        start = first;
        length = form.words.length;
      }
    return best && { from: start, to: start + length, type: best.type };
  }
}

/** Whether the words of a form stand from an index on, the first with a capital. */
function standsAt(sentence: SentenceNames, from: number, { words }: LongForm): boolean {
  if (!sentence.at(from).capital) return false;
  for (let i = 0; i < words.length; i++) if (sentence.lower(from + i) !== words[i]) return false;
  return true;
}

/** The same words are the same name through an article. */
export const wholeNameRules: readonly Rule<
  NameRule,
  (forms: LongForms, sentence: SentenceNames) => readonly Candidate[]
>[] = [
  {
    id: 'longest-form',
    example: 'Staff of the Guild for Larkin and Peru (GLP) left. Boats of the [Guild for Larkin and Peru] came.',
    counterexample: 'Staff of the Guild for Larkin and Peru (GLP) left. Boats of the guild for Larkin and Peru came.',
    read: (forms, sentence) => {
      const found: Candidate[] = [];
      // A name that is put makes another array of the names.
      for (const name of sentence.names) {
        if (name.demonym || !sentence.names.includes(name)) continue;
        const whole = forms.around(sentence, name);
        if (!whole || (whole.type === 'PER' && name.type !== 'PER')) continue;
        const { from, to, type } = whole;
        const isCut = sentence.overlapping(from, to).some((other) => other.from < from || other.to > to);
        if (isCut) continue;
        found.push(sentence.put({ from, to, type, demonym: name.demonym, titled: name.titled, sure: name.sure }));
      }
      return found;
    },
  },
  {
    // `King said` of an article on Ana King; `the King` and `King Obi` are others.
    id: 'family-name-like-title',
    example: 'The plan of Mrs Ana King failed. On Friday [King] wept.',
    counterexample: 'The plan of Mrs Ana King failed. On Friday the King wept.',
    read: (forms, sentence) =>
      sentence.isSentenceCase
        ? forms
            .titlesIn(sentence)
            .filter(
              (index) =>
                !sentence.isCovered(index) &&
                (!sentence.at(index - 1).capital || sentence.has(index - 1, WordFlag.Calendar)) &&
                !sentence.at(index + 1).capital &&
                !determiners.has(sentence.lower(index - 1)) &&
                sentence.lower(index - 1) !== '-' &&
                sentence.lower(index + 1) !== '-' &&
                sentence.lower(index + 1) !== 'of',
            )
            .map((index) =>
              sentence.put({ from: index, to: index + 1, type: 'PER', demonym: false, titled: true, sure: true }),
            )
        : [],
  },
];

/** Persons as running text names them. */
interface KnownPersons {
  /** By first word, the forms of several words. */
  readonly forms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly surnames: ReadonlySet<string>;
  /** Words that are written small. */
  readonly small: ReadonlySet<string>;
}

/** Capitals of a title that stand beside a person are not part of the name. */
export const titleNameRules: readonly Rule<
  NameRule,
  (known: KnownPersons, sentence: SentenceNames, name: Candidate) => boolean
>[] = [
  {
    id: 'person-in-title',
    example:
      '[Mara Quill] Arrives in Norway for a Visit\n\nThe mayor of Tarvik, Mara Quill, arrived in Norway on Friday, and nobody was hurt.',
    counterexample:
      'Mara Quill Arrives in Norway for a Visit\n\nThe mayor of Tarvik arrived in Norway on Friday, and nobody was hurt.',
    read: ({ forms, surnames, small }, sentence, name) => {
      const length = name.to - name.from;
      if (name.type !== 'PER' || length < 2) return false;
      for (let from = name.from; from < name.to; from++) {
        const form = forms
          .get(sentence.lower(from))
          ?.find(
            (words) => from + words.length <= name.to && words.every((word, i) => sentence.lower(from + i) === word),
          );
        if (!form) continue;
        name.from = from;
        name.to = from + form.length;
        return form.length < length;
      }
      // `Teenager Quill`, where the text has `a teenager` and a Quill
      if (!surnames.has(sentence.lower(name.to - 1))) return false;
      for (let i = name.from; i < name.to - 1; i++) if (!small.has(sentence.lower(i))) return false;
      name.from = name.to - 1;
      return true;
    },
  },
];

/** Cuts the persons in titles to their names in the text. */
export function trimTitleNames(sentences: readonly SentenceNames[]): void {
  const isLong = ({ type, from, to }: Candidate): boolean => type === 'PER' && to - from > 1;
  if (!sentences.some((sentence) => !sentence.isSentenceCase && sentence.names.some(isLong))) return;
  const forms = new Map<string, string[][]>();
  const surnames = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.isSentenceCase) continue;
    for (const { wordClass, lower } of sentence.infos) if (wordClass === WordClass.Other) small.add(lower);
    for (const name of sentence.names) {
      if (name.type !== 'PER' || name.to - name.from < 2) continue;
      const words = sentence.formOf(name).split(' ');
      surnames.add(words[words.length - 1]);
      if ((forms.get(words[0])?.length ?? 0) < maxForms) addToList(forms, words[0], words);
    }
  }
  for (const sentence of sentences) {
    if (sentence.isSentenceCase) continue;
    for (const rule of titleNameRules)
      for (const name of sentence.names)
        if (rule.read({ forms, surnames, small }, sentence, name)) sentence.note(rule.id, name);
  }
}

/** Finds names whole that were found whole once. */
export function completeNames(sentences: readonly SentenceNames[]): void {
  const forms = new LongForms(sentences);
  for (const sentence of sentences)
    for (const rule of wholeNameRules) {
      for (const name of rule.read(forms, sentence)) sentence.note(rule.id, name);
      sentence.sort();
    }
}
