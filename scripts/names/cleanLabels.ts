import { countryNames, demonyms } from '../../src/annotations/names/countries';
import { honorifics } from '../../src/lexicon/en/honorifics';
import { roles } from '../../src/lexicon/en/roles';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface Cleaned {
  readonly labels: Label[];
  /** Labels that hold a name, no one can tell which words of it. */
  readonly unsure: Label[];
}

const capital = /\p{Lu}/u;
const marksBefore = /^[\s"'“”‘’#@.,:;()[\]-]+/;
const marksAfter = /[\s"'“”‘’,:;()[\]!?-]+$/;
const endsInAbbreviation = /(?:\b\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|\.\p{L})\.$/u;
const maxPersonWords = 4;

/** Parties of a contract, which the filings write with a capital: *the Borrower*. */
const contractParty =
  /^(?:the )?(?:borrowers?|lenders?|banks?|agents?|compan(?:y|ies)|parent|purchasers?|sellers?|guarantors?|obligors?|loan part(?:y|ies)|trustee|holders?|executive|employee|consultant|director|party|parties|co-borrower|licensee|licensor|landlord|tenant|grantor|debtor|buyer|subsidiar(?:y|ies)|administrative agent|agent bank|commission|board|silicon|state|commonwealth|exhibit .*|code)$/i;
const determiner = /^(?:the|a|an|this|that|these|its|his|her|our|their)\s+/i;
const lowerInName = /^(?:of|the|and|for|&|-|in|on|at|al|el|de|’|'|s|\.|\(|\))$/;
const describedByPeople = /^(?:U\.S\.|US|UK|Iraqi|Syrian|Kurdish) \p{Ll}/u;

/** Labels of a set without what is no name: marks at the ends, phrases in lower case, roles, parties of contracts. */
export function cleanLabels(set: string, text: string, all: readonly Label[]): Cleaned {
  const labels: Label[] = [];
  const unsure: Label[] = [];
  for (const label of all) {
    const trimmed = trim(text, label);
    const written = text.slice(trimmed.start, trimmed.end);
    if (trimmed.end <= trimmed.start || !/\p{L}/u.test(written)) continue;
    if (!capital.test(written)) {
      if (set !== 're3d.open') labels.push(trimmed);
      continue;
    }
    if (set === 'sec.train' && contractParty.test(written)) continue;
    if (set === 'gum.train' && /@|:\/\//.test(written)) continue;
    const name = set === 're3d.open' ? nameInPhrase(text, trimmed) : trimmed;
    if (name === undefined) unsure.push(trimmed);
    else labels.push(retyped(text, name));
  }
  return { labels, unsure };
}

function trim(text: string, { start, end, type }: Label): Label {
  start += marksBefore.exec(text.slice(start, end))?.[0].length ?? 0;
  if (end > start) end -= marksAfter.exec(text.slice(start, end))?.[0].length ?? 0;
  if (end > start && text[end - 1] === '.' && !endsInAbbreviation.test(text.slice(start, end))) end--;
  return { start, end, type };
}

/** A demonym that is labelled as a place. */
function retyped(text: string, { start, end, type }: Label): Label {
  const lower = text.slice(start, end).toLowerCase();
  return { start, end, type: type === 'LOC' && demonyms.has(lower) && !countryNames.has(lower) ? 'MISC' : type };
}

/** The name in a noun phrase, which is what re3d labels: *the Syrian president Ana Osei*; undefined where it is unsure. */
function nameInPhrase(text: string, { start, end, type }: Label): Label | undefined {
  const from = start + (determiner.exec(text.slice(start, end))?.[0].length ?? 0);
  const written = text.slice(from, end);
  const words = written.split(' ');
  if (type !== 'PER') {
    const isName = words.every((word) => /^[\p{Lu}\d]/u.test(word) || lowerInName.test(word));
    return isName && !describedByPeople.test(written) ? { start: from, end, type } : undefined;
  }
  if (written.includes(',')) return undefined;
  const isNoName = (word: string): boolean => {
    const bare = word.toLowerCase().replace(/[,.]/g, '');
    return roles.has(bare) || honorifics.has(bare) || /^[a-z]/.test(word);
  };
  const role = words.map(isNoName).lastIndexOf(true);
  const left = words.length - role - 1;
  if (role >= 0 && (left === 0 || left > maxPersonWords)) return undefined;
  const name = from + words.slice(0, role + 1).reduce((length, word) => length + word.length + 1, 0);
  return /^\p{Lu}/u.test(text.slice(name, end)) ? { start: name, end, type } : undefined;
}
