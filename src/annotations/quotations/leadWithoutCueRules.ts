import type { Rule } from '../../text/rule';
import { isHeadline, readColon, readHeadlineColon, readHeadlineTopic } from './colons';
import { readPredicative, readStatementNoun, readTribute, readUnknownVerb } from './leadPhrases';
import type { Lead } from './lead';
import { isNominal } from './nounPhrases';
import { readingOf, type Reading } from './reading';
import { firstSubject } from './subjects';

type ReadLead = (lead: Lead) => Reading | undefined;

/** Shorter words between marks may be a term or a title, so that nobody need speak them. In code units; by hand. */
const maxFragmentLength = 20;

/** No cue: only a whole utterance points to the sentence's subject; fragments are left to the other roles of marks. */
function readSentenceSubject({ clause, context, startsUpper }: Lead): Reading | undefined {
  const { start, end } = context.span.content;
  const isIntroduced = context.lead === 'comma' || context.lead === 'colon' || clause.isDash(clause.length - 1);
  if (!isIntroduced || !startsUpper || end - start <= maxFragmentLength) return undefined;
  // A topic before the colon of a headline speaks no more here than it does for `colon`.
  if (context.lead === 'colon' && isHeadline(context)) return undefined;
  const subject = firstSubject(clause);
  return subject && isNominal(clause, subject) ? readingOf(subject) : undefined;
}

/** Rules for a clause in which no cue was read. */
export const leadWithoutCueRules = [
  {
    id: 'noun-before',
    example: 'The board regretted [Ana Ruiz]’s remark that it was “a gift to nobody”.',
    counterexample: 'The board regretted the remark that it was “a gift to nobody”.',
    read: readStatementNoun,
  },
  {
    id: 'noun-before',
    example: '[Her family] have paid tribute to “the light of our lives”.',
    counterexample: 'The concert was a tribute to “the light of our lives”.',
    read: readTribute,
  },
  {
    id: 'cue-before',
    example: '[Ana Ruiz] sniped that it was “a gift to nobody”.',
    counterexample: 'The water reached that “gift to nobody”.',
    read: readUnknownVerb,
  },
  {
    id: 'as-before',
    example: '[Ana Ruiz] has been pounding the toll as a “gift to nobody”.',
    counterexample: 'Ana Ruiz was once known in the town as a “gift to nobody”.',
    read: readPredicative,
  },
  {
    id: 'colon',
    example: '[Ana Ruiz] on the Toll: Rates Are ‘a Gift to Nobody’',
    counterexample: 'Ana Ruiz on Monday paid a toll of the kind that was called ‘gift’ before',
    read: readHeadlineTopic,
  },
  {
    id: 'colon',
    example: '[Ana Ruiz]: “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz left, “The gate stays shut until autumn.”',
    read: readColon,
  },
  {
    id: 'colon',
    example: '[Ruiz]: Town Needs Roads, Not a ‘Gift to Nobody’',
    counterexample: 'The town has one choice: a toll of the kind that was called ‘gift’ before',
    read: readHeadlineColon,
  },
  {
    id: 'sentence-subject',
    example: '[Ana Ruiz] turned to the crowd, “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz turned to the crowd, “the gate”.',
    read: readSentenceSubject,
  },
] as const satisfies readonly Rule<string, ReadLead>[];

export type LeadWithoutCueRule = (typeof leadWithoutCueRules)[number]['id'];
