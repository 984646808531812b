import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import { cueKinds } from '../../annotations/quotations/cues';
import type { Article } from '../../article/article';
import { anaphoricDeterminers, personNouns } from '../../lexicon/en/events';
import { addToList } from '../../text/multimap';
import { contains, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';
import { isBareHour } from './bareHours';
import { datedEvent, figureContext, nearestEvent, type FigureContext } from './clauses';
import { scopeOf } from './figureScopes';
import { isHedged } from './hedgedFigures';
import { isNegated } from './polarity';
import { isAside, namesIn, subjectOf } from './subjects';
import { isOfTeller } from './tellers';
import { overlappingIn } from './overlapping';

/** A figure with what its clause says of it: which amount of what, or when which event was. */
export interface Fact {
  readonly figure: Figure;
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** The event that the clause tells, as a class: `kill`, `die` and `death toll` are one. */
  readonly event: string | undefined;
  /** Who does or undergoes it: index into the article's entities. */
  readonly subject: number | undefined;
  /** Entities named in the clause beside the subject. */
  readonly others: readonly number[];
  /** Stem of what is counted or ranked. */
  readonly head: string | undefined;
  /** What is said of the counted thing between number and noun: `two [senior] officers`. */
  readonly qualifiers: string;
  /** Stems of the clause's content words, the figure aside. */
  readonly context: ReadonlySet<string>;
  /** Stems of the names in the clause beside its subject, and in the whole sentence. */
  readonly names: ReadonlySet<string>;
  readonly allNames: ReadonlySet<string>;
  /** Those of the clause that are adjectives of nations. */
  readonly nations: ReadonlySet<string>;
  /** `total`, `so far`, `season`: which things or times an amount covers. */
  readonly scope: string;
  /** Nearest content words before and after the figure. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Planned, possible, former or partial: not the plain fact. */
  readonly hedged: boolean;
  readonly negated: boolean;
}

/** The counted noun stands at most this many tokens after its number. Chosen, not fitted. */
const maxTokensToHead = 4;

/** A count that takes up a group that was named is small; from here on it says how many there are: `the 34 beads`. Not fitted. */
const maxTakenUp = 12;

/** Facts read before, by the list of figures that they were read from. */
const factsByFigures = new WeakMap<readonly Figure[], readonly Fact[]>();

/**
 * Facts of an article, in the order of its figures; none for articles that are not in English.
 * @param figures with dates counted from the date that is known for the article
 */
export function factsOf(annotated: Annotated, figures: readonly Figure[]): readonly Fact[] {
  let facts = factsByFigures.get(figures);
  if (!facts) factsByFigures.set(figures, (facts = readFacts(annotated, figures)));
  return facts;
}

const factsBySentence = new WeakMap<readonly Fact[], ReadonlyMap<number, readonly Fact[]>>();

/** The facts of one sentence among those of an article. */
export function factsIn(facts: readonly Fact[], sentence: number): readonly Fact[] {
  let bySentence = factsBySentence.get(facts);
  if (!bySentence) {
    const lists = new Map<number, Fact[]>();
    for (const fact of facts) addToList(lists, fact.sentence, fact);
    factsBySentence.set(facts, (bySentence = lists));
  }
  return bySentence.get(sentence) ?? [];
}

function readFacts(annotated: Annotated, figures: readonly Figure[]): Fact[] {
  const { article } = annotated;
  if (article.language !== 'en') return [];
  const facts: Fact[] = [];
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < article.sentences.length && article.sentences[sentence].end <= figure.start) sentence++;
    if (sentence === article.sentences.length) break;
    const span = article.sentences[sentence];
    if (span.start > figure.start || !isNarrative(article, span.block)) continue;
    const fact = readFact(annotated, figure, figures, sentence, span);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Whether a block tells what happened: not boilerplate, credits and datelines. */
function isNarrative({ blocks }: Article, block: number): boolean {
  const { kind } = blocks[block];
  return kind === 'paragraph' || kind === 'headline' || kind === 'standfirst' || kind === 'caption';
}

/** @returns undefined for a count that only takes up another, `the two countries`, and for an hour */
function readFact(
  annotated: Annotated,
  figure: Figure,
  figures: readonly Figure[],
  sentence: number,
  span: Span,
): Fact | undefined {
  const { article } = annotated;
  const { tokens } = article;
  const context = figureContext(article, {
    first: tokenAt(tokens, span.start),
    limit: tokenAt(tokens, span.end),
    from: tokenAt(tokens, figure.start),
    to: tokenAt(tokens, figure.end),
  });
  const { from, left, right } = context;
  const isTakenUp = from > context.first && anaphoricDeterminers.has(tokens.lower[from - 1]);
  if (figure.kind === 'count' && isTakenUp && (figure.value ?? 0) <= maxTakenUp) return undefined;
  if (isBareHour(figure, tokens, from)) return undefined;
  const isDate = figure.kind === 'date' || figure.kind === 'time';
  const event = isDate ? datedEvent(article, context) : nearestEvent(article, context);
  const subject = event && subjectOf(annotated, span, tokens.start[event.index]);
  const clause = { start: tokens.start[left], end: tokens.end[right - 1] };
  return new FigureFact(annotated, figure, figures, { sentence, span, context, clause, event: event?.event, subject });
}

/** Where a figure stands, and what is told of it. */
interface FigurePlace {
  readonly sentence: number;
  /** Of the sentence. */
  readonly span: Span;
  readonly context: FigureContext;
  readonly clause: Span;
  readonly event: string | undefined;
  readonly subject: number | undefined;
}

/** A fact; most figures are compared with nothing, and what is only compared is read when it is. */
class FigureFact implements Fact {
  readonly sentence: number;
  readonly event: string | undefined;
  readonly subject: number | undefined;
  readonly head: string | undefined;
  private knownOthers: readonly number[] | undefined;
  private knownQualifiers: string | undefined;
  private knownContext: ReadonlySet<string> | undefined;
  private knownNames: ReadonlySet<string> | undefined;
  private knownNamesOfSentence: ReadonlySet<string> | undefined;
  private knownNations: ReadonlySet<string> | undefined;
  private knownHedge: boolean | undefined;
  private knownNegation: boolean | undefined;

  constructor(
    private readonly annotated: Annotated,
    readonly figure: Figure,
    private readonly figures: readonly Figure[],
    private readonly place: FigurePlace,
  ) {
    ({ sentence: this.sentence, event: this.event, subject: this.subject } = place);
    this.head = headOf(figure);
  }

  get others(): readonly number[] {
    return (this.knownOthers ??= overlappingIn(this.annotated.named.mentions, this.place.clause)
      .filter(
        (mention) =>
          mention.entity !== this.subject && mention.kind !== 'pronoun' && contains(this.place.clause, mention),
      )
      .map((mention) => mention.entity));
  }

  get qualifiers(): string {
    return (this.knownQualifiers ??= qualifiersOf(this.annotated.article, this.figure, this.place.context));
  }

  get context(): ReadonlySet<string> {
    return (this.knownContext ??= contentStems(this.annotated.article, this.place.context));
  }

  get names(): ReadonlySet<string> {
    const { text } = this.annotated.article;
    return (this.knownNames ??= namesIn(
      this.annotated,
      this.place.clause,
      (mention) =>
        mention.entity === this.subject ||
        isAside(text, mention) ||
        isOfTeller(this.annotated, this.place.span, mention.start),
    ));
  }

  get allNames(): ReadonlySet<string> {
    return (this.knownNamesOfSentence ??= namesIn(this.annotated, this.place.span));
  }

  get nations(): ReadonlySet<string> {
    return (this.knownNations ??= namesIn(this.annotated, this.place.clause, ({ kind }) => kind !== 'demonym'));
  }

  get scope(): string {
    return scopeOf(this.annotated.article, this.figures, this.figure, this.place.context);
  }

  get before(): string | undefined {
    const { from, left } = this.place.context;
    return nearestContentStem(this.annotated.article, from - 1, left - 1, -1);
  }

  get after(): string | undefined {
    const { to, right } = this.place.context;
    return nearestContentStem(this.annotated.article, to, right, 1);
  }

  get hedged(): boolean {
    return (this.knownHedge ??= isHedged(this.annotated.article, this.figure, this.place.context));
  }

  get negated(): boolean {
    return (this.knownNegation ??= isNegated(this.annotated.article, this.place.clause));
  }
}

/** Stems of the clause's content words, the figure aside. */
function contentStems({ tokens }: Article, { left, right, from, to }: FigureContext): Set<string> {
  const stems = new Set<string>();
  for (let i = left; i < right; i++) {
    if ((i >= from && i < to) || tokens.kind[i] !== TokenKind.Word) continue;
    const { stem, stopWord } = lexemeOf(tokens.lower[i]);
    if (!stopWord) stems.add(stem);
  }
  return stems;
}

function headOf({ head, unit, kind }: Figure): string | undefined {
  const text = kind === 'count' || kind === 'ordinal' ? (unit ?? head) : unit;
  if (!text) return undefined;
  const noun = lastWord(text);
  return personNouns.has(noun) ? 'person' : lexemeOf(noun).stem;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

/** Content words between the figure and the noun that it counts, as sorted stems. */
function qualifiersOf({ tokens }: Article, { head, unit }: Figure, { to, limit }: FigureContext): string {
  const noun = lastWord(head ?? unit ?? '');
  if (noun === '') return '';
  const { stem } = lexemeOf(noun);
  const stems: string[] = [];
  for (let i = to; i < Math.min(limit, to + maxTokensToHead); i++) {
    const lexeme = lexemeOf(tokens.lower[i]);
    if (lexeme.stem === stem) return stems.sort().join(' ');
    if (!lexeme.stopWord) stems.push(lexeme.stem);
  }
  return '';
}

/** Stem of the first content word from `start` up to `end` (exclusive) in steps of `step`. */
function nearestContentStem({ tokens }: Article, start: number, end: number, step: 1 | -1): string | undefined {
  for (let i = start; i !== end; i += step) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    // When it was said is not when it was.
    if (cueKinds(tokens.lower[i]) !== 0) return undefined;
    const { stem, stopWord } = lexemeOf(tokens.lower[i]);
    if (!stopWord) return stem;
  }
  return undefined;
}
