import type { BlockKind } from '../article/blocks/block';
import type { Figure } from '../annotations/figures/figure';
import type { EntityKind, MentionKind } from '../annotations/names/entities';
import type { QuotationRole } from '../annotations/quotations/quotations';
import type { ArticleDate } from '../corpus/articleDates';
import type { PassageForm } from '../corpus/findings/claims/claims';
import type { DifferenceRule } from '../corpus/findings/differences/difference';
import type { Dispute } from '../corpus/findings/differences/disputes';
import type { Weight } from '../corpus/findings/differences/weight';
import type { Evidence } from '../corpus/findings/families';
import type { ParallelKind } from '../corpus/index/parallel';
import type { SourceData } from '../formats/sourceData';
import type { Span } from '../text/span';

/**
 * What `crossread annotate` prints as JSON; `schema.json` says the same to other programs. Offsets are
 * UTF-16 code units in the text of the file, end exclusive; paths are POSIX, relative to what was named.
 */
export interface AnnotationDocument {
  /** Version of this form. */
  readonly crossread: 2;
  readonly articles: readonly ArticleAnnotations[];
  readonly entities: readonly EntityAnnotation[];
  /** Every pair once, `a` before `b` by path. */
  readonly parallels: readonly ParallelAnnotation[];
  readonly claims: readonly ClaimAnnotation[];
  readonly findings: readonly FindingAnnotation[];
  /** Articles that draw on one origin, two or more together. */
  readonly families: readonly FamilyAnnotation[];
  readonly skipped: readonly SkippedPath[];
}

export interface ArticleAnnotations {
  /** Of a file that holds several articles with the number of this one: `export.txt#2`. */
  readonly path: string;
  /** Its number, from 1, where a file holds several. */
  readonly document?: number;
  /** By which a reader tells it from the others: the outlet, or a part of the file's name. */
  readonly tag: string;
  /** What the file calls it, or the headline, or else the first sentence. */
  readonly title: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** ISO date. */
  readonly date?: string;
  readonly dateFrom?: ArticleDate['from'];
  /** What the file says of itself, if anything. */
  readonly source?: SourceData;
  /** They tile the text; what a file says of itself is none of it. */
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly QuotationAnnotation[];
  readonly figures: readonly FigureAnnotation[];
  readonly mentions: readonly MentionAnnotation[];
  /** Claims that the other articles on its event share and that were searched for in it and not found, by id. */
  readonly leavesOut: readonly string[];
  /** Sentences of which nothing like them was found in any other article. */
  readonly onlyHere: readonly Span[];
}

export interface QuotationAnnotation extends Span {
  readonly role: QuotationRole;
  /** Quoted stretches with their marks. */
  readonly marks: readonly Span[];
  /** What is attributed, without outer marks. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: SpeakerAnnotation;
  readonly rule: string;
  readonly confidence: number;
}

export interface SpeakerAnnotation extends Span {
  /** Id of the person or institution. */
  readonly entity?: string;
  /** In what part somebody speaks for it: `spokesperson`. */
  readonly role?: string;
}

/** A figure as the engine has it; its rule is the id of a row of the sources. */
export type FigureAnnotation = Figure;

export interface MentionAnnotation extends Span {
  readonly entity: string;
  readonly kind: MentionKind;
}

export interface EntityAnnotation {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

/** A span of an article. */
export interface PlaceAnnotation extends Span {
  readonly path: string;
}

export interface ParallelAnnotation {
  readonly a: PlaceAnnotation;
  readonly b: PlaceAnnotation;
  /** Aligned parts. */
  readonly shared: readonly { readonly a: Span; readonly b: Span }[];
  readonly kind: ParallelKind;
  /** Three decimals, verbatim = 1. */
  readonly score: number;
}

/** A passage of a claim: the part of a sentence that makes it. */
export interface ClaimPassageAnnotation extends PlaceAnnotation {
  /** How its words stand to the claim's label. */
  readonly form: PassageForm;
}

export interface ClaimAnnotation {
  readonly id: string;
  /** The wording closest to the others. */
  readonly label: string;
  readonly passages: readonly ClaimPassageAnnotation[];
  /** Those of its passages. */
  readonly articles: readonly string[];
  /** About so many of them are independent. */
  readonly families: number;
}

/** What some articles say otherwise than others. */
export interface FindingAnnotation {
  /** `conflict`: figures and dates; `difference`: other words of one fact; `drift`: a quotation that is not the same everywhere. */
  readonly kind: Dispute['kind'];
  /** Two or more, most passages first. */
  readonly sides: readonly FindingSideAnnotation[];
  /** Id of the rule by which they differ. */
  readonly rule: DifferenceRule;
  /** In English: what differs, in how many articles. */
  readonly reason: string;
  /** Whether the fact is surely the same: told as a problem. */
  readonly sure: boolean;
  /** `wording`: the same fact in words of another ring. */
  readonly weight: Weight;
  /** Days or hours that meet without overlapping. */
  readonly touching?: boolean;
  /** States of a growing count in articles of other dates. */
  readonly atAnotherDate?: boolean;
}

export interface FindingSideAnnotation {
  /** The words of its first passage; empty where words were lost. */
  readonly says: string;
  /** An empty span where words were lost. */
  readonly passages: readonly PlaceAnnotation[];
}

export interface FamilyAnnotation {
  readonly id: string;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Path of the one that alone gives the earliest date. */
  readonly earliest?: string;
}

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}
