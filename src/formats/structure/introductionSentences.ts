import { months } from '../../lexicon/en/calendar';
import { functionWords } from '../../lexicon/en/functionWords';
import { honorifics } from '../../lexicon/en/honorifics';
import { roles } from '../../lexicon/en/roles';
import type { Span } from '../../text/span';
import type { FileLine } from '../fileLines';

/** A word or mark of a line. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
}

/** A person's name: from its first word (a title among them) to behind its last. Indices of words. */
export interface Name {
  readonly from: number;
  readonly to: number;
}

/** A sentence above the first question. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** Index of its line among those that have words; 0 is the headline. */
  readonly line: number;
}

/** Code units of a line that are looked at. */
export const maxLength = 800;
/** Words of a name, titles left out, at least and at most. */
const minNameWords = 2;
export const maxNameWords = 6;

const wordPattern = /[\p{L}\p{N}]+(?:[’'.&-][\p{L}\p{N}]+)*|[^\s*_#>]/gu;

/** The sentences of a line, without marks of Markdown. */
export function sentencesOf({ start, text }: FileLine, line: number): Sentence[] {
  const sentences: Word[][] = [[]];
  for (const match of text.slice(0, maxLength).matchAll(wordPattern)) {
    const [word] = match;
    const from = start + match.index;
    const isCapital = /^\p{Lu}/u.test(word);
    sentences.at(-1)?.push({ start: from, end: from + word.length, text: word, lower: word.toLowerCase(), isCapital });
    const last = sentences.at(-1)?.at(-2)?.lower ?? '';
    if (/^[.!?]$/.test(word) && last.length > 1 && !honorifics.has(last)) sentences.push([]);
  }
  return sentences.filter((words) => words.length > 0).map((words) => ({ words, names: namesIn(words), line }));
}

/** Names of two capitals and more, and titles with a name. */
function namesIn(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < words.length; from++) {
    // `Here Ada Brook answers`, `Lawyer Ada Brook answers`
    if (!words[from].isCapital || isFunctionWord(words[from]) || isRoleAtHead(words, from)) continue;
    let to = from + 1;
    while (to < words.length && to - from < maxNameWords && goesOn(words, to)) to++;
    const isNamed = to - from >= minNameWords && !isOwner(words[to - 1]) && !isDated(words, to);
    if (isNamed) names.push({ from, to });
    from = to;
  }
  return names;
}

export function isFunctionWord({ lower }: Word): boolean {
  return functionWords.has(lower) && !honorifics.has(lower);
}

function isRoleAtHead(words: readonly Word[], at: number): boolean {
  return at === 0 && roles.has(words[at].lower) && !honorifics.has(words[at].lower);
}

/** `the Post’s` */
export function isOwner({ text }: Word): boolean {
  return /[’']s$/.test(text);
}

/** A capital, the stop of a title or an initial, or a particle before a capital. */
function goesOn(words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at];
  const last = words[at - 1];
  if (isOwner(last)) return false;
  if (words[at].isCapital) return !isFunctionWord(words[at]) && (last.text !== '.' || isAbbreviated(words[at - 2]));
  const next = words.at(at + 1);
  if (next === undefined || !next.isCapital) return false;
  if (text === '.') return isAbbreviated(last);
  return last.isCapital && /^\p{Ll}{2,3}$/u.test(text) && particles.has(lower);
}

function isAbbreviated({ text, lower }: Word): boolean {
  return text.length === 1 || honorifics.has(lower);
}

const particles = new Set(['de', 'van', 'von', 'der', 'den', 'del', 'di', 'da', 'la', 'al', 'bin']);

/** `Harbour Weekly, 3 May`: what comes before a date is a paper. */
function isDated(words: readonly Word[], to: number): boolean {
  const ahead = words.slice(to, to + 4);
  return words.at(to)?.text === ',' && ahead.some(({ text, lower }) => /^\d{4}$/.test(text) || months.has(lower));
}

export function spanOf({ words }: Sentence, { from, to }: Name): Span {
  return { start: words[from].start, end: words[to - 1].end };
}

export function writtenIn(sentence: Sentence, name: Name): string {
  return sentence.words
    .slice(name.from, name.to)
    .map(({ lower }) => lower)
    .join(' ');
}
