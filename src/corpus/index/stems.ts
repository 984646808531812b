import { stemmer } from 'stemmer';

// Words that end in -ise, -our, -re in every English: they fold to nothing else.
const iseWords =
  /(?:prom|adv|rev|superv|exerc|surpr|comprom|desp|dev|pra|no|cri|ba|enterpr|prec|exp|merchand|telev|improv|circumc|inc|franch|prem|conc|dem|chast|disgu|parad|wi|ra|anyw|otherw|likew|lo|hou|el)ise?/;

/**
 * British spelling to American, for comparison only: normalise/normalize, defence/defense,
 * labour/labor, centre/center, programme/program, travelled/traveled.
 * @param word lower case
 */
export function foldSpelling(word: string): string {
  const length = word.length;
  if (length < 5) return word;
  let w = word;
  if (length > 5 && /is(?:e|es|ed|ing|ation|ations|er|ers)$/.test(w)) {
    const at = w.lastIndexOf('is');
    if (!iseWords.test(w.slice(0, at + 2))) w = w.slice(0, at) + 'iz' + w.slice(at + 2);
  } else if (/lys(?:e|ed|es|ing)$/.test(w)) {
    w = w.replace(/lys(e|ed|es|ing)$/, 'lyz$1');
  } else if (/our(?:s|ed|ing|able|ite|ites|al|less|ful|er|ers|hood|hoods)?$/.test(w)) {
    const at = w.lastIndexOf('our');
    if (
      !/^(?:h|f|p|t|d|c|y|s|devo|conc|det|cont|sc|ass|vel|glam|tamb|cav|bonj|downp|outp|sourd|resourc|cours)?$/.test(
        w.slice(0, at),
      ) ||
      w === 'armour' ||
      w === 'harbour'
    )
      w = w.slice(0, at) + 'or' + w.slice(at + 3);
  } else if (/(?:defen|offen|licen|preten)ces?$/.test(w)) {
    w = w.replace(/ce(s?)$/, 'se$1');
  } else if (/[a-z]tres?$/.test(w) && !/^(?:genre|acre|ogre)/.test(w)) {
    w = w.replace(/tre(s?)$/, 'ter$1');
  } else if (/gramme(?:s|d)?$/.test(w)) {
    w = w.replace(/gramme/, 'gram');
  } else if (
    /(?:trave|cance|labe|mode|signa|fue|leve|coun[cs]e|jewe|marve|quarre|equa)ll(?:ed|ing|er|ers|ors?|ery)$/.test(w)
  ) {
    w = w.replace(/ll(ed|ing|er|ers|ors?|ery)$/, 'l$1');
  }
  return w;
}

/**
 * The key under which a word is compared: spelling folded, Porter stem (Porter 1980), hyphens and
 * accents aside. Demonyms keep their own stem here; their country is a matter of paraphrase.
 */
export function stemOf(lower: string): string {
  // A name that a table gives
  if (lower.startsWith('~')) return lower;
  let word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.includes("'")) word = word.replaceAll("'", '');
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.replaceAll(',', '');
  if (/[^\x00-\x7f]/.test(word)) word = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return word.length < 3 ? word : stemmer(foldSpelling(word));
}

const stopList =
  'a an the and or but if of at by for with about to from in on into over under up down out off as is are was were be been being am do does did has have had having will would can could may might shall should must it its he him his she her hers they them their theirs we us our ours you your i me my this that these those there here who whom whose which what when where why how not no nor so than too very s t just also again further then once only own same such more most other some any each few both all while after before during since because until against between through above below said says say';
export const stopWords: ReadonlySet<string> = new Set(stopList.split(' '));
