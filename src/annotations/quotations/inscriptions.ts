import type { Article } from '../../article/article';
import { prepositions } from '../../lexicon/en/clauseWords';
import { groupsOfThings, inscribedThings, inscriptionVerbs, thingsOrBodies } from '../../lexicon/en/speechRoles';
import type { Rule } from '../../text/rule';
import { Clause } from './clause';
import type { Reading } from './reading';

/** What was read beside a marked span: the words that stand where who speaks is named, and the verb. */
export interface SubjectAndVerb {
  readonly subject: Clause;
  readonly verb: string;
  /** The word between them, where there is one. */
  readonly between: string;
}

/** Rules for words on a thing, which nobody says. */
export const inscriptionRules = [
  {
    id: 'inscription',
    example: 'Rows of bottles that [said] “No more tolls in this town” stood there.',
    counterexample: 'A man with bottles said “No more tolls in this town” to them.',
    read: ({ subject, between }: SubjectAndVerb) =>
      between === 'that' && inscribedThings.has(subject.lower(subject.length - 1)),
  },
  {
    id: 'inscription',
    example: 'A sign on the gate [read]: “No more tolls in this town.”',
    counterexample: 'The owner of the sign read: “No more tolls in this town.”',
    read: ({ subject }: SubjectAndVerb) => inscribedThings.has(subject.lower(headOf(subject))),
  },
  {
    id: 'inscription',
    example: 'A painted board at the gate [says]: “No more tolls in this town.”',
    counterexample: 'The board of the town says: “No more tolls in this town.”',
    read: ({ subject }: SubjectAndVerb) =>
      /^(?:an?|another)$/.test(subject.lower(0)) && thingsOrBodies.has(subject.lower(headOf(subject))),
  },
] as const satisfies readonly Rule<string, (words: SubjectAndVerb) => boolean>[];

export type InscriptionRule = (typeof inscriptionRules)[number]['id'];

/** The rule by which words stand on a thing that would be read as who says them. */
export function inscriptionIn({ shown, tokens }: Article, { speaker, cue }: Reading): InscriptionRule | undefined {
  if (!speaker || !cue) return undefined;
  const verb = shown.slice(cue.start, cue.end).toLowerCase();
  if (!inscriptionVerbs.has(verb)) return undefined;
  const subject = Clause.of(shown, tokens, speaker);
  const between = shown.slice(speaker.end, Math.max(speaker.end, cue.start)).trim();
  return inscriptionRules.find(({ read }) => read({ subject, verb, between }))?.id;
}

/** Position of the noun that a phrase is about: `sign` of `a sign on the gate`, `bottles` of `rows of bottles`. */
function headOf(phrase: Clause): number {
  let to = 0;
  while (to < phrase.length && !endsHead(phrase, to)) to++;
  const isGroup = phrase.lower(to) === 'of' && groupsOfThings.has(phrase.lower(to - 1));
  return isGroup ? headOf(phrase.skip(to + 1)) + to + 1 : to - 1;
}

/** A preposition, a participle or a mark behind the noun. */
function endsHead(phrase: Clause, at: number): boolean {
  const lower = phrase.lower(at);
  return (
    at > 0 &&
    (lower === 'of' ||
      prepositions.has(lower) ||
      (phrase.isMark(at) && lower !== '-') ||
      /(?:ing|left|hung|put)$/.test(lower))
  );
}

/** The words beside what was read, without what they stand on. */
export function withoutThing<Read extends Reading>(reading: Read): Omit<Read, 'speaker'> {
  const { speaker, ...rest } = reading;
  return speaker ? rest : reading;
}
