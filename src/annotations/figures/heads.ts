import { prepositions } from '../../lexicon/en/clauseWords';
import {
  additionWords,
  frequencyAdverbs,
  modifiers,
  modifiersAfter,
  nounPhraseEnds,
  partitiveDeterminers,
  sizeComparatives,
  verbsAfterCount,
} from '../../lexicon/en/quantityWords';
import { irregularPasts } from '../../lexicon/en/verbForms';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { hasPluralForm, isNumberWord, isPluralNoun } from './numberWords';

/** Tokens, hyphens among them, that are searched for the noun; longer phrases are hardly ever one noun phrase. */
const maxPhraseTokens = 5;

/**
 * The noun that a number or ordinal counts, in lower case: the last word of the noun phrase that starts at
 * token `index`, `deputies` in `two of the newly elected deputies resigned`.
 */
export function headNoun(tokens: TokenReader, index: number): string | undefined {
  const first = startOfPhrase(tokens, index);
  let head: string | undefined;
  for (let at = first; at - first < maxPhraseTokens; at++) {
    if (head !== undefined && tokens.isHyphenToken(at) && tokens.isInfixHyphen(at)) continue;
    const lower = tokens.lower(at);
    // 23 Arvo A-210 jets
    const isWord = tokens.kind(at) === TokenKind.Word;
    if ((!isWord || tokens.kind(at + 2) === TokenKind.Number) && isPartOfCode(tokens, at)) continue;
    if (!isWord || !tokens.isSameLine(at)) break;
    // 620 work in the city
    if (head === undefined && verbsAfterCount.has(lower) && isVerb(tokens, at)) break;
    if (nounPhraseEnds.has(lower) || isNumberWord(lower)) break;
    // a crowd of 4,300 saw it, 12 stolen boats
    if (head === undefined && irregularPasts.has(lower) && !hasPluralForm(tokens.lower(at + 1))) break;
    if (head !== undefined && (isAfterNoun(lower, head) || isClauseBehind(tokens, at))) break;
    head = lower;
    // The plural ends the phrase: `two countries signed`. In a name it does not: `two United Nations teams`.
    if (hasPluralForm(lower) && !tokens.isCapitalised(at)) break;
  }
  return head !== undefined && frequencyAdverbs.has(head) ? undefined : head;
}

/**
 * Passes over what stands between a number and its noun phrase: `eight other employees`, `70 or more guests`,
 * `two of the deputies`, `27 of the 52 seats`.
 */
function startOfPhrase(tokens: TokenReader, index: number): number {
  let at = index;
  if (tokens.lower(at) === 'or' && modifiersAfter.has(tokens.lower(at + 1))) at += 2;
  while (additionWords.has(tokens.lower(at)) && tokens.isSameLine(at)) at++;
  // two smaller flats
  if (sizeComparatives.has(tokens.lower(at)) && tokens.isSameLine(at + 1) && isPluralNoun(tokens.lower(at + 1))) at++;
  if (tokens.lower(at) === 'of' && tokens.isCapitalised(at + 1)) return afterOwner(tokens, at + 1) ?? at;
  if (tokens.lower(at) !== 'of' || !partitiveDeterminers.has(tokens.lower(at + 1))) return at;
  // 27 of the 52 seats
  const isNumber = tokens.kind(at + 2) === TokenKind.Number || isNumberWord(tokens.lower(at + 2));
  return isNumber ? at + 3 : at + 2;
}

/** The letters, hyphen and number of a model behind its name: `Arvo A-210 jets`. */
function isPartOfCode(tokens: TokenReader, at: number): boolean {
  if (!tokens.isSameLine(at)) return false;
  if (tokens.isHyphenToken(at)) return isInCapitals(tokens, at - 1) && tokens.kind(at + 1) === TokenKind.Number;
  if (tokens.kind(at) === TokenKind.Number) return tokens.isInfixHyphen(at - 1) && isInCapitals(tokens, at - 2);
  return isInCapitals(tokens, at) && tokens.isInfixHyphen(at + 1) && tokens.kind(at + 2) === TokenKind.Number;
}

function isInCapitals(tokens: TokenReader, at: number): boolean {
  if (tokens.kind(at) !== TokenKind.Word) return false;
  return tokens.lower(at).length === 1 ? tokens.isCapitalised(at) : tokens.isAllCaps(at);
}

/** Whether a word that may be a verb is one by what follows: `620 work in the city`. */
function isVerb(tokens: TokenReader, at: number): boolean {
  const after = tokens.lower(at + 1);
  return prepositions.has(after) || nounPhraseEnds.has(after);
}

/** Words of an owner's name, at most: `two of New South Wales’s deputies`. */
const maxOwner = 3;

/** The index behind the ’s of the name at token `index`: `two of Rocha’s deputies`. */
function afterOwner(tokens: TokenReader, index: number): number | undefined {
  let at = index;
  while (at - index < maxOwner && tokens.isCapitalised(at) && tokens.kind(at) === TokenKind.Word) at++;
  if (tokens.kind(at) !== TokenKind.Clitic || !tokens.isSameLine(at)) return undefined;
  // 900 of Rocha's nearly 1,200 deputies
  const number = modifiers.has(tokens.lower(at + 1)) ? at + 2 : at + 1;
  const isNumber = tokens.kind(number) === TokenKind.Number && tokens.isSameLine(number);
  return isNumber ? number + 1 : at + 1;
}

/** `a 12 page letter signed by …`, `… headed Harbour Plan`: a participle with what belongs to it. */
function isClauseBehind(tokens: TokenReader, at: number): boolean {
  if (!/[a-z]{3}ed$/.test(tokens.lower(at)) || tokens.isCapitalised(at)) return false;
  return prepositions.has(tokens.lower(at + 1)) || (tokens.isCapitalised(at + 1) && tokens.isSameLine(at + 1));
}

/** Whether a word after a noun is an adverb or a verb: `one woman sat`, `18 Rangers winning`. */
function isAfterNoun(lower: string, head: string): boolean {
  return (
    irregularPasts.has(lower) ||
    lower.endsWith('ly') ||
    (head.endsWith('s') && (lower.endsWith('ed') || lower.endsWith('ing')))
  );
}
