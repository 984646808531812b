import { type Article } from '../../../article/article';
import { withSingleBlanks } from '../../../text/normalise';
import { type Span } from '../../../text/span';
import { TokenReader } from '../../../text/tokenReader';
import { type EntityKind, type EntityRule, type EntityTrace, type MentionKind } from '../entities';

/** What tells an entity from others of the article. */
export interface EntityKey {
  /** See `LocalEntity.key`. */
  readonly key: string;
  readonly kind: EntityKind;
  /** Normalised words of its name. */
  readonly parts: readonly string[];
  /** The name to show, where the forms in the text do not decide. */
  readonly displayName?: string | undefined;
}

/** An entity of the article while its mentions are collected. */
export interface Draft extends EntityKey {
  key: string;
  /** How often each form of its name stands in the text, blanks folded. */
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  readonly acronyms: Set<string>;
  mentions: (Span & { readonly kind: MentionKind })[];
}

/** The entities of an article while they are collected, and the text that its names are read from. */
export class Drafts {
  readonly all: Draft[] = [];
  /** The words of the article. */
  readonly reader: TokenReader;
  private readonly byKey = new Map<string, Draft>();

  constructor(
    readonly article: Article,
    private readonly trace?: EntityTrace,
  ) {
    this.reader = new TokenReader(article);
  }

  /** The words of a span, blanks folded. */
  textOf({ start, end }: Span): string {
    return withSingleBlanks(this.article.shown.slice(start, end));
  }

  /** The entity of a key, or of the one that it was merged into. */
  get({ key, kind, parts, displayName }: EntityKey): Draft {
    const known = this.byKey.get(key);
    if (known) return known;
    const draft: Draft = {
      key,
      kind,
      parts,
      displayName,
      forms: new Map(),
      roles: new Set(),
      acronyms: new Set(),
      mentions: [],
    };
    this.byKey.set(key, draft);
    this.all.push(draft);
    return draft;
  }

  /** Adds a mention that a rule read. */
  mention(draft: Draft, { start, end }: Span, kind: MentionKind, rule: EntityRule): void {
    draft.mentions.push({ start, end, kind });
    if (kind === 'name') {
      const form = this.textOf({ start, end });
      draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
    }
    this.note(rule, { start, end });
  }

  /** Makes a mention of one entity a mention of another. */
  move(mention: Draft['mentions'][number], from: Draft, into: Draft, rule: EntityRule): void {
    const form = this.textOf(mention);
    const left = (from.forms.get(form) ?? 0) - 1;
    if (left > 0) from.forms.set(form, left);
    else from.forms.delete(form);
    from.mentions = from.mentions.filter((each) => each !== mention);
    this.mention(into, mention, mention.kind, rule);
  }

  /** Makes all mentions of one entity, and those to come, mentions of another. */
  merge(from: Draft, into: Draft, rule: EntityRule): void {
    for (const mention of from.mentions) {
      into.mentions.push(mention);
      this.note(rule, mention);
    }
    for (const [form, count] of from.forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count);
    from.mentions = [];
    this.byKey.set(from.key, into);
  }

  /** Tells the trace that a rule read a span. */
  note(rule: EntityRule, span: Span): void {
    this.trace?.(rule, span);
  }
}
