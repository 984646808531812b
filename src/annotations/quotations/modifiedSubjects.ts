import { subordinators } from '../../lexicon/en/clauseWords';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { beforeApposition } from './appositions';
import type { Clause } from './clause';
import { cueKinds } from './cues';
import { phraseEndingAt, type NounPhrase } from './nounPhrases';

/** What stands between a subject and its verb without a comma before it: a relative clause, a place, who is spoken to. */

/** The subject before words that stand right before a verb and modify it; nothing where the words are the subject. */
export function beforeModifier(clause: Clause, phrase: NounPhrase): NounPhrase | undefined {
  return beforeRelative(clause, phrase) ?? beforeWhere(clause, phrase) ?? beforeHearer(clause, phrase);
}

/** Tokens of a relative clause without commas, at most: `who chased a thief down the street with a stick`. By hand. */
const maxRelative = 16;

/** `The keeper who chased a thief with a stick said`: the noun before *who*, where a past form stands behind that. */
function beforeRelative(clause: Clause, { from, isPronoun }: NounPhrase): NounPhrase | undefined {
  if (isPronoun || subordinators.has(clause.lower(from - 1))) return undefined;
  for (let at = from - 1; at > 0 && from - at < maxRelative && clause.isWord(at); at--) {
    if (clause.lower(at) !== 'who') continue;
    const verb = clause.lower(at + 1);
    return isPastForm(verb) && cueKinds(verb) === 0 ? phraseEndingAt(clause, at - 1) : undefined;
  }
  return undefined;
}

/** `Ana Ruiz, the mayor, on Harbour Radio described`: the name before a comma and the words that say where. */
function beforeWhere(clause: Clause, { from }: NounPhrase): NounPhrase | undefined {
  if (!/^(?:on|in|at|via)$/.test(clause.lower(from - 1)) || clause.lower(from - 2) !== ',') return undefined;
  const name = beforeApposition(clause, from - 2);
  return name && clause.isCapitalised(name.from) ? name : undefined;
}

/** `A source speaking to Kano News said`: the noun before the participle, whose hearer stands right before the verb. */
function beforeHearer(clause: Clause, { from }: NounPhrase): NounPhrase | undefined {
  const isHearer =
    /^(?:to|with)$/.test(clause.lower(from - 1)) && /^(?:speaking|talking)$/.test(clause.lower(from - 2));
  return isHearer && clause.isWord(from - 3) ? phraseEndingAt(clause, from - 3) : undefined;
}

/** Whether a word is a verb in the past by its form. */
export function isPastForm(lower: string): boolean {
  return lower.endsWith('ed') || irregularPasts.has(lower);
}
