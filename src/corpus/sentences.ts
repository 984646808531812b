import { isRunningText, type Article } from '../article/article';
import { isUpper } from '../article/characters';
import { PhraseTable } from '../article/phrases';
import { pairsOf } from '../article/tables';
import { Kind, wordAt } from '../article/words';
import type { Annotated } from '../annotations/annotate';
import type { Quotation } from '../annotations/quotations';
import { isStopWord, stemId, stemOf } from './folding';

/** A sentence as the index compares it: hashed stems in order. */
export interface StemmedSentence {
  readonly article: Article;
  /** Index among the article's sentences. */
  readonly index: number;
  /** Stem ids of its words, and the first and last word index of each in the article. */
  readonly stems: Int32Array;
  readonly at: Int32Array;
  readonly until: Int32Array;
  /** Hash of the stem sequence. */
  readonly hash: number;
  /** Hashed word grams under which it is found, each once. */
  readonly grams: Uint32Array;
  /** Stretches of `stems` that are whole quotations, as flat [from, to) pairs. */
  readonly quoted: readonly number[];
}

// Long and short names of one body that news uses side by side in the same sentence otherwise equal.
const longForms = new PhraseTable<string>(
  pairsOf('united states of america:~us|united states:~us|united kingdom:~uk|great britain:~uk|european union:~eu|united nations:~un|united arab emirates:~uae|african union:~au|world health organization:~who|world health organisation:~who|international criminal court:~icc|international monetary fund:~imf|democratic republic of congo:~drc|democratic republic of the congo:~drc|per cent:percent|prime minister:~pm', '|'),
);
const shortForms = new Map<string, string>(
  'us us. usa usa. america:~us|uk uk. britain:~uk|eu eu.:~eu|un un.:~un|uae:~uae|au:~au|who:~who|icc:~icc|imf:~imf|drc:~drc|pm:~pm'.split('|').flatMap((pair) => {
    const [forms, value] = pair.split(':');
    return forms.split(' ').map((form) => [form, value] as const);
  }),
);

const gramLength = 3;
const leastWords = 4;

const known = new WeakMap<Annotated, readonly (StemmedSentence | undefined)[]>();

/** Sentences of an article by index; boilerplate and the like and sentences of hardly a word are left out. */
export function stemmedSentences(annotated: Annotated): readonly (StemmedSentence | undefined)[] {
  let sentences = known.get(annotated);
  if (!sentences) {
    const { article, quotations } = annotated;
    let q = 0;
    sentences = article.sentences.map((sentence, index) => {
      if (!isRunningText(article.blocks[sentence.block].kind)) return undefined;
      while (q < quotations.length && quotations[q].end <= sentence.start) q++;
      return stemmed(article, index, quotations, q);
    });
    known.set(annotated, sentences);
  }
  return sentences;
}

function stemmed(article: Article, index: number, quotations: readonly Quotation[], q: number): StemmedSentence | undefined {
  const { words } = article;
  const span = article.sentences[index];
  const stems: number[] = [];
  const at: number[] = [];
  const until: number[] = [];
  const limit = wordAt(words, span.end);
  for (let i = wordAt(words, span.start); i < limit; i++) {
    const kind = words.kind[i];
    if (kind !== Kind.Word && kind !== Kind.Number) continue;
    const alias = longForms.match(words, i, limit);
    // `US` is a country in capitals only
    const short = alias ? undefined : shortForms.get(words.lower[i]);
    const named = alias?.value ?? (short && isUpper(article.shown.charCodeAt(words.end[i] - (words.lower[i].endsWith('.') ? 2 : 1))) ? short : undefined);
    stems.push(stemId(named ?? stemOf(words.lower[i])));
    at.push(i);
    if (alias) i += alias.length - 1;
    until.push(i);
  }
  if (stems.length < leastWords) return undefined;
  const quoted: number[] = [];
  for (let k = q; k < quotations.length && quotations[k].start < span.end; k++) {
    for (const mark of quotations[k].marks) {
      let from = 0;
      while (from < at.length && words.start[at[from]] < mark.start) from++;
      let to = from;
      while (to < at.length && words.end[until[to]] <= mark.end) to++;
      if (to - from >= 5) quoted.push(from, to);
    }
  }
  let hash = 0;
  for (const stem of stems) hash = Math.imul(hash ^ stem, 0x9e3779b1) ^ (hash >>> 15);
  return { article, index, stems: Int32Array.from(stems), at: Int32Array.from(at), until: Int32Array.from(until), hash, grams: gramsOf(stems), quoted };
}

/** Hashes of all grams with two content words or more; grams of function words point nowhere. */
function gramsOf(stems: readonly number[]): Uint32Array {
  const out = new Set<number>();
  for (let i = 0; i + gramLength <= stems.length; i++) {
    let h = 0x2545f491;
    let content = 0;
    for (let k = 0; k < gramLength; k++) {
      if (!isStopWord(stems[i + k])) content++;
      h = Math.imul(h ^ stems[i + k], 0x9e3779b1);
      h ^= h >>> 16;
    }
    if (content >= 2) out.add(h >>> 0);
  }
  return Uint32Array.from(out);
}
