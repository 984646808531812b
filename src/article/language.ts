import { functionWordsByLanguage } from '../lexicon/languages';
import { FormValues } from '../text/formValues';
import type { Rule } from '../text/rule';
import { TokenKind, type Tokens } from '../text/tokens';

export type LanguageRule = 'short-english' | 'function-words' | 'script';

/** What a text shows of its language. */
interface LanguageEvidence {
  /** The beginning of the text. */
  readonly sample: string;
  /** Words that were looked at. */
  readonly words: number;
  /** Function words of each language among them. */
  readonly counts: ReadonlyMap<string, number>;
  /** The language with the most function words, and their number; `und` with 0. */
  readonly language: string;
  readonly count: number;
}

/** @returns an ISO 639-1 code */
type ReadLanguage = (evidence: LanguageEvidence) => string | undefined;

/** Fewer words say little: names and words such as `in` are shared between languages. */
const minWords = 25;
/** So many more function words of another language speak against English even in a short text. */
const minLead = 3;
/** A tenth of running words are function words of the right language even in headlines. */
const minShare = 0.1;
const minFunctionWords = 2;

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0370-\u03ff]/, 'el'],
];

/** Read in this order; the first that answers decides. */
export const languageRules: readonly Rule<LanguageRule, ReadLanguage>[] = [
  {
    id: 'short-english',
    example: '[Mayor de Souza visits Porto de Maia]',
    counterexample: 'Der Damm hält und die Stadt ist mit dem Schrecken davon',
    read: ({ sample, words, counts, language, count }) => {
      if (words === 0 || words >= minWords || language === 'en') return undefined;
      // Plain letters are English unless the words say otherwise.
      const isPlain = /^[\x00-\x7f‘’“”–—…£€]*$/.test(sample);
      return isPlain && count - (counts.get('en') ?? 0) < minLead ? 'en' : undefined;
    },
  },
  {
    id: 'function-words',
    example: '[Der Damm hält, und die Stadt ist mit dem Schrecken davongekommen]',
    counterexample: 'Der Damm',
    read: ({ words, language, count }) =>
      count >= minFunctionWords && count >= words * minShare ? language : undefined,
  },
  {
    id: 'script',
    example: '[水位上升了。居民撤离。]',
    counterexample: 'Größe',
    read: ({ sample }) => scripts.find(([script]) => script.test(sample))?.[1],
  },
];

const languages = Object.keys(functionWordsByLanguage);

/** By function word, the languages that have it, a bit for each of `languages`. */
const languagesByWord = new Map<string, number>();
for (const [number, language] of languages.entries())
  for (const word of functionWordsByLanguage[language])
    languagesByWord.set(word, (languagesByWord.get(word) ?? 0) | (1 << number));

const languagesOf = new FormValues(({ lower }) => languagesByWord.get(lower) ?? 0);

/** Words that are looked at. */
const maxWords = 1000;
/** Beginning of a text that shows its script, in code units. */
const sampleLength = 2000;

/**
 * The language a text is written in, from the function words among its first thousand words. Function words
 * separate languages of news length reliably and cost one look-up each, where a trigram model costs a pass of
 * its own.
 * @returns its ISO 639-1 code, `und` when too few words speak for one
 */
export function detectLanguage(text: string, tokens: Tokens): string {
  return languageOf(text, tokens).language;
}

/** The language of a text, with the rule that told it where it is more than the language with the most function words. */
export function languageOf(text: string, tokens: Tokens): { language: string; rule?: LanguageRule } {
  const evidence = countFunctionWords(text, tokens);
  for (const { id, read } of languageRules) {
    const language = read(evidence);
    if (language !== undefined) return { language, rule: id };
  }
  return { language: evidence.language };
}

function countFunctionWords(text: string, tokens: Tokens): LanguageEvidence {
  // By number of the language; `met` has the numbers in the order in which the text shows them.
  const numbers = new Int32Array(languages.length);
  const met: number[] = [];
  let words = 0;
  for (let i = 0; i < tokens.count && words < maxWords; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    for (let bits = languagesOf.of(tokens.forms[i]), number = 0; bits !== 0; bits >>>= 1, number++) {
      if ((bits & 1) === 0) continue;
      if (numbers[number]++ === 0) met.push(number);
    }
  }
  const counts = new Map(met.map((number) => [languages[number], numbers[number]]));
  let language = 'und';
  let count = 0;
  for (const [candidate, votes] of counts) {
    if (votes < count || (votes === count && candidate !== 'en')) continue;
    language = candidate;
    count = votes;
  }
  return { sample: text.slice(0, sampleLength), words, counts, language, count };
}
