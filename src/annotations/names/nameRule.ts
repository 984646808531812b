import { type Span } from '../../text/span';

/** The rules that read the names of an article; their rows stand in `rules/`. */
export type NameRule =
  | 'marks-at-ends'
  | 'title-before'
  | 'title-alone'
  | 'article-before'
  | 'function-word-alone'
  | 'calendar-word-alone'
  | 'possessor'
  | 'demonym-before-person'
  | 'listed-phrase'
  | 'listed-word'
  | 'article-before-word'
  | 'place-preposition'
  | 'place-head'
  | 'organisation-head'
  | 'event-head'
  | 'syllable-after-hyphen'
  | 'form-of-address'
  | 'role-before'
  | 'according-to'
  | 'capitals-after'
  | 'body-noun-before'
  | 'capitals-with-head'
  | 'mission'
  | 'dateline-place'
  | 'dateline-agency'
  | 'title-capitals'
  | 'article-vote'
  | 'repeated-name';

/** Is told of every name that a rule found, changed or dropped, in the order in which the rules read. */
export type NameTrace = (rule: NameRule, span: Span) => void;
