import type { Figure } from '../../annotations/figures/figure';
import type { Article } from '../../article/article';
import { amountScopes, beforeRates, rates, scopeOrders } from '../../lexicon/en/events';
import { contains, firstStartingFrom, type Span } from '../../text/span';
import { TokenKind, type Tokens } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';
import type { FigureContext } from './clauses';

/** A word that says what amounts cover. */
interface ScopeWord {
  readonly stem: string;
  /** The amount that it stands nearest to; undefined where it stands before all amounts, and holds for each of them. */
  readonly figure: Figure | undefined;
  /** The stretch between marks for all of whose amounts it holds; `a month` holds for the nearest one alone. */
  readonly stretch: Span | undefined;
}

/** The words of a sentence that say what one of its amounts covers, as sorted stems. */
export function scopeOf(
  article: Article,
  figures: readonly Figure[],
  figure: Figure,
  { first, limit }: FigureContext,
): string {
  let scopes = scopesByFigures.get(figures);
  if (!scopes) scopesByFigures.set(figures, (scopes = new Map<number, readonly ScopeWord[]>()));
  let words = scopes.get(first);
  if (words === undefined) scopes.set(first, (words = readScopes(article, figures, first, limit)));
  const stems = words
    .filter(
      (word) => word.figure === undefined || word.figure === figure || (word.stretch && contains(word.stretch, figure)),
    )
    .map(({ stem }) => stem);
  return [...new Set(stems)].sort().join(' ');
}

/** By the first token of a sentence; one may have hundreds of figures. */
const scopesByFigures = new WeakMap<readonly Figure[], Map<number, readonly ScopeWord[]>>();

function readScopes({ tokens }: Article, figures: readonly Figure[], first: number, limit: number): ScopeWord[] {
  const words: ScopeWord[] = [];
  let next = firstStartingFrom(figures, tokens.start[first]);
  let last: Figure | undefined;
  for (let i = first; i < limit; i++) {
    const at = tokens.start[i];
    while (next < figures.length && figures[next].start <= at) {
      if (isDated(figures[next])) {
        // `In October` and `last month` are compared as dates.
        if (figures[next].end > at && figures[next].interval !== undefined) break;
      } else last = figures[next];
      next++;
    }
    if (!amountScopes.has(tokens.lower[i]) || (next < figures.length && figures[next].start <= at)) continue;
    // The `half` of `half a point` is the amount.
    if (isPresentScope(tokens, i, first, limit) || (last !== undefined && last.end > at)) continue;
    const { stem } = lexemeOf(tokens.lower[i]);
    const order = i > first && scopeOrders.has(tokens.lower[i - 1]) ? `${tokens.lower[i - 1]} ${stem}` : stem;
    words.push({
      stem: order,
      figure: last && nearerOf(last, amountFrom(figures, next, tokens.end[limit - 1]), at),
      stretch: isRate(tokens, i, first) ? undefined : stretchAround(tokens, i, first, limit),
    });
  }
  return words;
}

/** Whether a word makes one amount a rate or a mean: `600 a month`, `5 per week`, `600 monthly`, `5 on average`. */
function isRate({ lower }: Tokens, index: number, first: number): boolean {
  return rates.has(lower[index]) || (index > first && beforeRates.has(lower[index - 1]));
}

function stretchAround({ kind, start, end }: Tokens, index: number, first: number, limit: number): Span {
  let from = index;
  while (from > first && kind[from - 1] !== TokenKind.Mark) from--;
  let to = index;
  while (to + 1 < limit && kind[to + 1] !== TokenKind.Mark) to++;
  return { start: start[from], end: end[to] };
}

/** The first amount among figures from an index on, before the end of a sentence. */
function amountFrom(figures: readonly Figure[], from: number, end: number): Figure | undefined {
  for (let i = from; i < figures.length && figures[i].start < end; i++) if (!isDated(figures[i])) return figures[i];
  return undefined;
}

/** Of an amount before a word and one behind it the one that stands nearer to it. */
function nearerOf(last: Figure, next: Figure | undefined, at: number): Figure {
  return next === undefined || at - last.end <= next.start - at ? last : next;
}

function isDated({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

/**
 * Whether a word says no more than what news means by itself: `this season` is the one that is on, and `since` at the end of
 * a clause counts from what was told before.
 */
function isPresentScope(tokens: Tokens, index: number, first: number, limit: number): boolean {
  if (index > first && tokens.lower[index - 1] === 'this') return true;
  return tokens.lower[index] === 'since' && (index + 1 === limit || tokens.kind[index + 1] === TokenKind.Mark);
}
