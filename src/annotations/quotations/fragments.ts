import { finiteAuxiliaries, haveForms } from '../../lexicon/en/auxiliaries';
import { personalPronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { TokenKind } from '../../text/tokens';
import { looksLikeVerb } from './afterRules';
import { Clause } from './clause';
import type { Lead } from './leadRules';
import { isTitleCase } from './namingRules';
import { isNominal, type NounPhrase } from './nounPhrases';
import { readingOf, type Reading } from './reading';
import { subjectBefore } from './subjects';

/** So many words between marks that are no title are mostly somebody's; fewer are a term as often. Counted in tokens. */
const minSpokenFragment = 3;

/** `The mayor wants nothing “to do with the old weir”`: words of three and more that are no title. */
export function readFragment({ clause, context }: Lead): Reading | undefined {
  const { article, span, lead } = context;
  const words = Clause.of(article.shown, article.tokens, span.content);
  if (lead !== 'word' || countWords(words) < minSpokenFragment || isTitleCase(article, span.content)) return undefined;
  const subject = lastPerson(clause);
  return subject && readingOf(subject);
}

/** The last subject of the clause that is a name or a pronoun for a person, right before its verb. */
function lastPerson(clause: Clause): NounPhrase | undefined {
  for (let at = clause.length - 1; at > 0; at--) {
    const lower = clause.lower(at);
    // What somebody is or will do is told of him, not by him.
    if (finiteAuxiliaries.has(lower) && !haveForms.has(lower)) return undefined;
    if (!irregularPasts.has(lower) && !looksLikeVerb(clause, at)) continue;
    const subject = subjectBefore(clause, at);
    if (!subject || !isNominal(clause, subject)) continue;
    const first = clause.lower(subject.from);
    const isPronoun = subject.from === subject.to && subjectPronouns.has(first);
    if (isPronoun ? personalPronouns.has(first) || first === 'who' : clause.isCapitalised(subject.to)) return subject;
  }
  return undefined;
}

function countWords(clause: Clause): number {
  let count = 0;
  for (let at = 0; at < clause.length; at++) if (clause.kind(at) === TokenKind.Word) count++;
  return count;
}
