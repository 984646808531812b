import type { Annotated } from '../../annotations/annotate';
import { agencies } from '../../lexicon/en/agencies';
import { agencyCredits, creditFillers, photoCreditOpeners } from '../../lexicon/en/textCredits';
import { isUpper } from '../../text/characters';
import { normaliseName } from '../../text/normalise';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';

const agencyNames: ReadonlySet<string> = new Set(agencies.values());

/** The one name that stands for an agency, whatever form it is credited in. */
function agencyKey(name: string): string {
  const key = normaliseName(name).replace(/^the /, '');
  return agencies.get(key) ?? key;
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
      for (const match of text.matchAll(/\(([^()\d]{2,40})\)/g)) found.add(agencyKey(match[1]));
    } else if (kind === 'byline') {
      // By Ann Dahl and Reuters
      for (const name of capitalisedRuns(shown, tokens, tokenAt(tokens, start), tokenAt(tokens, end)))
        if (agencies.has(normaliseName(name))) found.add(agencyKey(name));
    } else if (kind === 'credit' && !(index > 0 && blocks[index - 1].kind === 'caption') && isTextCredit(text)) {
      const isContribution = text.toLowerCase().includes('contribut');
      for (const name of capitalisedRuns(shown, tokens, tokenAt(tokens, start), tokenAt(tokens, end))) {
        const key = agencyKey(name);
        if (agencies.has(key) || isContribution) found.add(key);
      }
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

/** Runs of capitalised words, which are no persons’ bylines here: `Reuters and the Associated Press`. */
function capitalisedRuns(shown: string, tokens: Tokens, from: number, to: number): string[] {
  const isPartOfName = (index: number): boolean =>
    tokens.kind[index] === TokenKind.Word &&
    isUpper(shown.charCodeAt(tokens.start[index])) &&
    !creditFillers.has(tokens.lower[index]);
  const runs: string[] = [];
  for (let i = from; i < to; i++) {
    const first = i;
    while (i < to && isPartOfName(i)) i++;
    if (i > first) runs.push(shown.slice(tokens.start[first], tokens.end[i - 1]));
  }
  return runs;
}
