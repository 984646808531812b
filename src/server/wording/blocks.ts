import type { Span } from '../../text/span';

/** What a link of a document leads to: a stretch of an article, or a view or panel of the editor. */
export type Target =
  | { readonly uri: string; readonly span: Span; readonly claim?: string }
  | { readonly panel: 'claims' | 'entities' | 'matrix' };

/** Words of one look. They are not escaped: who writes them down does that. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly target?: Target;
}

export type Inline = readonly Run[];

/** What a document is made of, to be written as Markdown or as HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: Inline; readonly differs?: boolean }
  | { readonly kind: 'paragraph'; readonly content: Inline; readonly note?: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly items: readonly Inline[] };

/** The address of a link; undefined where the document can lead to no such place. */
export type AddressOf = (target: Target) => string | undefined;

/** Stands in a translated sentence where words of their own look come in; no text holds the sign. */
const slotSign = '\u0000';

export function slot(index: number): string {
  return `${slotSign}${index}${slotSign}`;
}

/** Puts words into the slots of a sentence: `fill(translate('{0} and {1}', slot(0), slot(1)), one, other)`. */
export function fill(sentence: string, ...parts: readonly Inline[]): Run[] {
  return sentence
    .split(slotSign)
    .flatMap((piece, index): Inline =>
      index % 2 === 1 ? (parts.at(Number(piece)) ?? []) : piece === '' ? [] : [{ text: piece }],
    );
}

/** A list, unless it has no items. */
export function listOf(items: readonly Inline[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Puts a text between the members of a list. */
export function joined(members: readonly Inline[], between: string): Run[] {
  return members.flatMap((member, index) => (index === 0 ? [...member] : [{ text: between }, ...member]));
}
