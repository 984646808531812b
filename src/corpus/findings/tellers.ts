import type { Annotated } from '../../annotations/annotate';
import { objectPronouns, possessives, subjectPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { attributionTokens } from '../index/attributionTokens';

const attributionsByArticle = new WeakMap<Annotated, Uint8Array>();

/** Whether a place in an article is in the words for who tells something: `built in 1989, [the owner Senja Lines said]`. */
export function tellsWho(annotated: Annotated, at: number): boolean {
  let attributions = attributionsByArticle.get(annotated);
  if (!attributions) attributionsByArticle.set(annotated, (attributions = attributionTokens(annotated)));
  return attributions[tokenAt(annotated.article.tokens, at)] === 1;
}

/**
 * Whether a place in a sentence is in the words for who tells it, of whom the sentence itself says nothing. A pronoun may
 * stand for who tells it: `Senja Lines said it sold 40 boats`.
 * @param sentence its span, @param at an offset in it
 */
export function isOfTeller(annotated: Annotated, sentence: Span, at: number): boolean {
  return tellsWho(annotated, at) && !hasPronoun(annotated, sentence);
}

function hasPronoun({ article: { tokens } }: Annotated, { start, end }: Span): boolean {
  const to = tokenAt(tokens, end);
  for (let i = tokenAt(tokens, start); i < to; i++) {
    const lower = tokens.lower[i];
    if (subjectPronouns.has(lower) || possessives.has(lower) || objectPronouns.has(lower)) return true;
  }
  return false;
}
