import {
  doublingCueVerbs,
  irregularCueVerbs,
  passiveCueParticiples,
  promiseVerbs,
  speechVerbs,
  stanceVerbs,
  strongSpeechVerbs,
  thoughtVerbs,
} from '../../lexicon/en/cues';

/** Cue verbs of reported speech by the complement they take; a verb can be of several kinds. */
export const enum Cue {
  /** Reports a clause or quotation: `said (that) …`. */
  Speech = 1,
  /** Takes an infinitive: `vowed to …`, `urged them to …`. */
  Promise = 2,
  /** Takes what is talked about: `praised X`, `described X as …`. */
  Stance = 4,
  /** A thought rather than an utterance; reports a clause only. */
  Thought = 8,
  /** Stands beside a quotation and speaks as surely as “said”. */
  Strong = 16,
}

const kindsByForm = new Map<string, number>();

function addForms(lemmas: Iterable<string>, kinds: number): void {
  for (const lemma of lemmas)
    for (const form of verbForms(lemma)) kindsByForm.set(form, (kindsByForm.get(form) ?? 0) | kinds);
}

addForms(strongSpeechVerbs, Cue.Speech | Cue.Strong);
addForms(speechVerbs, Cue.Speech);
addForms(promiseVerbs, Cue.Promise);
addForms(stanceVerbs, Cue.Stance);
addForms(thoughtVerbs, Cue.Thought);

/** Bare forms of the cue verbs. */
export const cueLemmas: ReadonlySet<string> = new Set([
  ...strongSpeechVerbs,
  ...speechVerbs,
  ...promiseVerbs,
  ...stanceVerbs,
  ...thoughtVerbs,
]);

/** Base form, third person, present participle, past tense and past participle of a cue verb, each once. */
export function verbForms(lemma: string): Set<string> {
  const stem = doublingCueVerbs.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const isConsonantY = /[^aeiou]y$/.test(lemma);
  const third = isConsonantY ? lemma.slice(0, -1) + 'ies' : /(?:s|sh|ch|x|z)$/.test(lemma) ? lemma + 'es' : lemma + 's';
  const participle = (/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : stem) + 'ing';
  const regularPast = lemma.endsWith('e') ? lemma + 'd' : isConsonantY ? lemma.slice(0, -1) + 'ied' : stem + 'ed';
  return new Set([lemma, third, participle, ...(irregularCueVerbs.get(lemma) ?? [regularPast])]);
}

/** Whether a form of a cue verb is read as a past participle where the words beside it allow: `accused`, `told`. */
export function isPastParticiple(form: string): boolean {
  return form.endsWith('ed') || form.endsWith('en') || passiveCueParticiples.has(form);
}

/** Kinds of cue that a lower-cased form can be, as bits of `Cue`; 0 for none. */
export function cueKinds(lower: string): number {
  return kindsByForm.get(lower) ?? 0;
}
