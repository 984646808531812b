import type { Annotated } from '../../annotations/annotate';
import { agencies } from '../../lexicon/en/agencies';
import { agencyCredits, agencyNouns, creditFillers, photoCreditOpeners } from '../../lexicon/en/textCredits';
import { isUpper } from '../../text/characters';
import { normaliseName } from '../../text/normalise';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';

const agencyNames: ReadonlySet<string> = new Set(agencies.values());

/** The one name that stands for an agency, whatever form it is credited in. */
function agencyKey(name: string): string {
  const key = normaliseName(name).replace(/^the /, '');
  return agencies.get(key) ?? key;
}

/** Whether a name that no list has is that of an agency: `Archipelago News Agency`, `Continental Newswire`. */
function isAgencyByName(name: string): boolean {
  const words = normaliseName(name).split(' ');
  return words.length > 1 && agencyNouns.has(words[words.length - 1]);
}

/** Shorter names have no acronym of their own. */
const minAcronymWords = 3;

/** An agency under its key, and under its initials where papers may print these: `Archipelago News Agency`, `ANA`. */
function keysOf(name: string): string[] {
  const key = agencyKey(name);
  const words = key.split(' ');
  const isSpelt = !agencyNames.has(key) && isAgencyByName(name) && words.length >= minAcronymWords;
  return isSpelt ? [key, words.map((word) => word[0]).join('')] : [key];
}

/**
 * Agencies that an article credits for its text: in its dateline (`(Reuters) –`), in `X contributed
 * to this report`, `with reporting by X`, in its byline, or alone on a line; and the agency that printed it. Photo credits say nothing of the text.
 * @returns their names as `agencies` has them, sorted
 */
export function agenciesOf({ article: { blocks, shown, tokens, facts } }: Pick<Annotated, 'article'>): string[] {
  const found = new Set<string>();
  // What an agency prints itself is the origin of what others print of it.
  const own = facts.source?.outlet === undefined ? undefined : agencyKey(facts.source.outlet);
  if (own !== undefined && agencyNames.has(own)) found.add(own);
  blocks.forEach(({ kind, start, end }, index) => {
    const text = shown.slice(start, end);
    if (kind === 'dateline') {
      // Figures in brackets are times: `20 June (GMT+3)`.
      for (const match of text.matchAll(/\(([^()\d]{2,40})\)/g)) for (const key of keysOf(match[1])) found.add(key);
    } else if (kind === 'byline') {
      // By Ann Dahl and Reuters; by Ann Dahl, with ANA
      for (const { name, isJoined } of capitalisedRuns(shown, tokens, tokenAt(tokens, start), tokenAt(tokens, end))) {
        const isCredited = agencies.has(normaliseName(name)) || isAgencyByName(name) || (isJoined && isAcronym(name));
        if (isCredited) for (const key of keysOf(name)) found.add(key);
      }
    } else if (kind === 'credit' && !(index > 0 && blocks[index - 1].kind === 'caption') && isTextCredit(text)) {
      const isContribution = text.toLowerCase().includes('contribut');
      for (const { name } of capitalisedRuns(shown, tokens, tokenAt(tokens, start), tokenAt(tokens, end)))
        for (const key of keysOf(name)) if (agencies.has(key) || isContribution || isAgencyByName(name)) found.add(key);
    }
  });
  // `agencies` alone names none.
  found.delete('agencies');
  return [...found].sort();
}

/** Whether a credit is one for words rather than for a picture. */
function isTextCredit(text: string): boolean {
  const lower = text.toLowerCase();
  const firstWord = /^\s*(\w+)/.exec(lower)?.[1];
  if (firstWord !== undefined && photoCreditOpeners.has(firstWord)) return false;
  for (const phrase of agencyCredits) if (lower.includes(phrase)) return true;
  // A name alone on its line, as in `(Reuters)`
  return /^\s*\(?[\p{L} ]{2,24}\)?\s*$/u.test(text);
}

/** Whether a name is one word of a few capitals. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/** A run of capitalised words, and whether *with* or *and* joins it to what stands before. */
interface CapitalisedRun {
  readonly name: string;
  readonly isJoined: boolean;
}

/** Runs of capitalised words: `Reuters and the Associated Press`. */
function capitalisedRuns(shown: string, tokens: Tokens, from: number, to: number): CapitalisedRun[] {
  const isPartOfName = (index: number): boolean =>
    tokens.kind[index] === TokenKind.Word &&
    isUpper(shown.charCodeAt(tokens.start[index])) &&
    !creditFillers.has(tokens.lower[index]);
  const runs: CapitalisedRun[] = [];
  for (let i = from; i < to; i++) {
    const first = i;
    while (i < to && isPartOfName(i)) i++;
    if (i > first)
      runs.push({
        name: shown.slice(tokens.start[first], tokens.end[i - 1]),
        isJoined: first > from && /^(?:with|and)$/.test(tokens.lower[first - 1]),
      });
  }
  return runs;
}
