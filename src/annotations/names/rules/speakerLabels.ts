import { labelsWithoutName } from '../../../lexicon/en/speechRoles';
import { type Rule } from '../../../text/rule';
import { type NameRule } from '../nameRule';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';

/** Marks of who speaks in a transcript. @param surnames last words of the persons whom the article names in full */
export const speakerLabelRules: readonly Rule<
  NameRule,
  (surnames: ReadonlySet<string>, sentence: SentenceNames) => Candidate | undefined
>[] = [
  {
    id: 'speaker-label',
    example: 'The mayor, Ana Quill, was asked about the boats on Friday.\n\n[QUILL]: We will keep all of them.',
    counterexample: 'The mayor, Ana Quill, was asked about the boats on Friday.\n\nNOTE: We will keep all of them.',
    read: (surnames, sentence) => {
      if (!sentence.at(0).isAllCaps || sentence.lower(1) !== ':' || !surnames.has(sentence.lower(0))) return undefined;
      return sentence.put({ from: 0, to: 1, type: 'PER', demonym: false, titled: false, sure: true });
    },
  },
];

/** Labels in capitals that name nobody. */
export const labelWithoutNameRules: readonly CandidateRule[] = [
  {
    // `MALE:` alone may open a report from the capital of the Maldives.
    id: 'label-without-name',
    example: 'UNIDENTIFIED [MALE]: The boats are late again, and nobody in the harbour knows why.',
    counterexample: 'The ministers flew to MALE: the boats are late again, and nobody there knows why.',
    read: (sentence, name) => {
      if (name.from === 0 || sentence.lower(name.to) !== ':') return false;
      for (let i = 0; i < name.to; i++) if (!labelsWithoutName.has(sentence.lower(i))) return false;
      sentence.drop(name);
      return true;
    },
  },
];

/** Finds the labels of speakers in an article. */
export function readSpeakerLabels(sentences: readonly SentenceNames[]): void {
  for (const sentence of sentences) sentence.applyToNames(labelWithoutNameRules);
  const surnames = new Set<string>();
  for (const sentence of sentences)
    for (const { type, from, to } of sentence.names)
      if (type === 'PER' && to - from > 1) surnames.add(sentence.lower(to - 1));
  for (const sentence of sentences)
    for (const rule of speakerLabelRules) {
      const label = rule.read(surnames, sentence);
      if (label) sentence.note(rule.id, label);
    }
}
