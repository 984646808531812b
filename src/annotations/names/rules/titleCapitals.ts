import { type Rule } from '../../../text/rule';
import { type NameRule } from '../nameRule';
import { type Candidate, type SentenceNames } from '../sentenceNames';

/** The names of an article's running text, where capitals mark names. */
interface RunningNames {
  readonly forms: ReadonlySet<string>;
  /** Last words of persons. */
  readonly surnames: ReadonlySet<string>;
}

/** Capitals of a title say nothing: an unlisted name there needs to stand in running text too. */
export const titleCapitalRules: readonly Rule<
  NameRule,
  (running: RunningNames, sentence: SentenceNames, name: Candidate) => boolean
>[] = [
  {
    // A person of two words and more is kept: the tagger seldom takes other capitals for one.
    id: 'title-capitals',
    example:
      'New [Dawn] for Big Fish\n\nThe boat went down at noon, the harbour master said, and nobody was hurt in it.',
    counterexample:
      'New Dawn for Big Fish\n\nThe owner of the Dawn left at noon, the harbour master said, and nobody was hurt in it.',
    read: ({ forms, surnames }, sentence, name) =>
      !name.sure &&
      (name.type !== 'PER' || name.to - name.from === 1) &&
      !forms.has(sentence.formOf(name)) &&
      !surnames.has(sentence.lower(name.to - 1)),
  },
];

/** Drops names from titles and lines of capitals; an article without running text keeps them. */
export function dropTitleCapitals(sentences: readonly SentenceNames[]): void {
  const running = sentences.filter((sentence) => sentence.isSentenceCase);
  if (running.length === 0) return;
  const forms = new Set<string>();
  const surnames = new Set<string>();
  for (const sentence of running) {
    for (const name of sentence.names) {
      forms.add(sentence.formOf(name));
      if (name.type === 'PER') surnames.add(sentence.lower(name.to - 1));
    }
  }
  for (const sentence of sentences) {
    if (sentence.isSentenceCase) continue;
    for (const rule of titleCapitalRules) {
      sentence.names = sentence.names.filter((name) => {
        const isDropped = rule.read({ forms, surnames }, sentence, name);
        if (isDropped) sentence.note(rule.id, name);
        return !isDropped;
      });
    }
  }
}
