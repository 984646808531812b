import {
  movesOfVessels,
  partsOfVessels,
  personsWithArticle,
  titlesOfVessels,
  vesselNouns,
  vesselPrefixes,
  vesselVerbs,
} from '../../../lexicon/en/vessels';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { WordFlag } from '../tagging/wordFlags';

const isWord = /^\p{L}/u;
const marksBehind = new Set([',', '.', ';', ':', '?', '!', ')', '”', '"', '—', '–']);
/** Most words of an apposition up to its noun: `, another Norvane ship`. */
const maxApposition = 5;
const openersOfAppositions = new Set(['a', 'an', 'the', 'another', 'one', 'its', 'their', 'his', 'her']);

/** Whether no noun goes on that the name before it describes: a mark, a function word, or the end. */
function isNameEnd(sentence: SentenceNames, to: number): boolean {
  const next = sentence.lower(to);
  return (
    to >= sentence.length ||
    marksBehind.has(next) ||
    (isWord.test(next) && next !== 'of' && sentence.has(to, WordFlag.FunctionWord))
  );
}

/** `the trawler Osk`, `the ferry, the Osk`, `MV Osk`: what it is stands before the name. */
function isCalledVessel(sentence: SentenceNames, from: number): boolean {
  const before = sentence.at(from - 1);
  if (before.isAllCaps && vesselPrefixes.has(before.lower)) return true;
  if (before.lower === 'the' && sentence.lower(from - 2) === ',') return vesselNouns.has(sentence.lower(from - 3));
  return vesselNouns.has(before.lower);
}

/** `, a trawler`, `, another Norvane ship`: what it is stands behind the name. */
function isVesselInApposition(sentence: SentenceNames, to: number): boolean {
  if (sentence.lower(to) !== ',' || !openersOfAppositions.has(sentence.lower(to + 1))) return false;
  for (let i = to + 2; i < to + 2 + maxApposition && isWord.test(sentence.lower(i)); i++) {
    if (sentence.has(i, WordFlag.FunctionWord)) return false;
    if (vesselNouns.has(sentence.lower(i))) return isNameEnd(sentence, i + 1);
  }
  return false;
}

/** `the Osk sailed`, `the Osk ran aground`: what only a vessel does. */
function doesAsVessel(sentence: SentenceNames, to: number): boolean {
  const [verb, next] = [sentence.lower(to), sentence.lower(to + 1)];
  return (
    vesselVerbs.has(verb) ||
    (verb === 'ran' && next === 'aground') ||
    (verb === 'set' && next === 'sail') ||
    (verb === 'rolled' && next === 'over')
  );
}

/** Whether what follows goes on about a vessel, and not about somebody who has one. */
function mayGoOn(sentence: SentenceNames, to: number): boolean {
  return isNameEnd(sentence, to) || doesAsVessel(sentence, to) || movesOfVessels.has(sentence.lower(to));
}

/** `aboard the Osk`, `on board the Osk`, `crew of the Osk`. @param article index of *the* */
function isAroundVessel(sentence: SentenceNames, article: number): boolean {
  const before = sentence.lower(article - 1);
  if (before === 'of') return partsOfVessels.has(sentence.lower(article - 2));
  return before === 'aboard' || (before === 'board' && sentence.lower(article - 2) === 'on');
}

/** Where a name with the title that may be part of it begins: `the Princess Osk`. */
function startWithTitle(sentence: SentenceNames, { from, titled }: Candidate): number {
  const before = sentence.at(from - 1);
  return titled && before.capital && titlesOfVessels.has(before.lower) && sentence.lower(from - 2) === 'the'
    ? from - 1
    : from;
}

function isVessel(sentence: SentenceNames, { type, titled }: Candidate, from: number, to: number): boolean {
  const isPerson = type === 'PER';
  if (isCalledVessel(sentence, from)) {
    if (titled) return sentence.lower(from - 1) === 'the';
    // `the yacht Ana Osei bought`
    return !isPerson || !sentence.has(from, WordFlag.GivenName) || mayGoOn(sentence, to);
  }
  if (sentence.lower(from - 1) !== 'the') return false;
  if (doesAsVessel(sentence, to) || isVesselInApposition(sentence, to)) return true;
  if (!isNameEnd(sentence, to)) return false;
  return isAroundVessel(sentence, from - 1) || (isPerson && sentence.lower(from - 2) === 'on');
}

/** Ships and boats, by what only they have. For sentences in which capitals mark names. */
export const vesselRules: readonly CandidateRule[] = [
  {
    id: 'vessel',
    example: 'They said the [Mara Larkin] sailed at noon.',
    counterexample: 'They said Mara Larkin sailed at noon.',
    read: (sentence, name) => {
      if (name.sure || name.demonym || !sentence.isSentenceCase) return false;
      const from = startWithTitle(sentence, name);
      if (name.titled && from === name.from) return false;
      if (!isVessel(sentence, name, from, name.to)) return false;
      name.from = from;
      name.titled = false;
      name.type = 'MISC';
      name.sure = true;
      return true;
    },
  },
  {
    // Nobody is called `the Ana Osei`; `the Ana Osei fund` is called after somebody.
    id: 'article-before-names',
    example: 'They said the [Mara Larkin] left the harbour at noon.',
    counterexample: 'They said the Mara Larkin fund had paid for it.',
    read: (sentence, name) => {
      const { from, to, type, titled, sure } = name;
      if (type !== 'PER' || titled || sure || to - from === 1 || !sentence.isSentenceCase) return false;
      if (sentence.lower(from - 1) !== 'the' || personsWithArticle.has(sentence.lower(from))) return false;
      // `the Mara L. Osei Chair`
      if (sentence.lower(to - 1).length === 1) return false;
      if (!mayGoOn(sentence, to)) return false;
      name.type = 'MISC';
      return true;
    },
  },
];
