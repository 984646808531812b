import { type Span } from '../../text/span';

export type EntityKind = 'person' | 'place' | 'organisation' | 'other';
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'demonym';

export interface Mention extends Span {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly kind: MentionKind;
}

/** Somebody or something that an article names, all its mentions together. */
export interface LocalEntity {
  /** What merges it with the same entity of other articles: kind and normalised name, `person:ana osei`, `place:NO`. */
  readonly key: string;
  readonly kind: EntityKind;
  /** Fullest form in the article; for a country the name of the lexicon. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Role phrases that stand with the name: `Russian president`. */
  readonly roles: readonly string[];
  /** Other names that the article gives it, lower case: acronyms of bodies, nicknames of persons. */
  readonly acronyms: readonly string[];
}

/** A name that stands around the text alone: a reporter, the outlet, an agency. The story does not name it. */
export interface CreditedName extends Span {
  /** See `LocalEntity`. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface Entities {
  readonly entities: readonly LocalEntity[];
  /** In the order of the text; of two that start together the longer first. */
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly credited: readonly CreditedName[];
}

/** The rules that join names to entities; their rows stand in `resolution/`. */
export type EntityRule =
  | 'people-of-country'
  | 'people-of-region'
  | 'people'
  | 'full-name'
  | 'given-name-before-and'
  | 'title-as-given-name'
  | 'country'
  | 'place'
  | 'known-acronym'
  | 'mission'
  | 'organisation'
  | 'other'
  | 'longer-name'
  | 'part-of-name'
  | 'family-name-with-particle'
  | 'nickname-in-name'
  | 'title-of-other-language'
  | 'only-bearer'
  | 'family-name'
  | 'title-and-sex'
  | 'noun-beside'
  | 'title-of-one'
  | 'pronoun-behind'
  | 'nearest-bearer'
  | 'blended-name'
  | 'no-bearer'
  | 'short-body'
  | 'body-of-country'
  | 'body-of-kind'
  | 'called-after'
  | 'place-that-plays'
  | 'acronym'
  | 'role-before'
  | 'role-in-apposition'
  | 'role-of-several'
  | 'role-of-one-who'
  | 'role-after'
  | 'role-predicated'
  | 'role-of-verb'
  | 'side-in-court'
  | 'body-of-person'
  | 'role-of-people';

/** Is told of every mention and role phrase that a rule read, in the order in which the rules read. */
export type EntityTrace = (rule: EntityRule, span: Span) => void;
