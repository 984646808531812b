import { addToList } from '../text/multimap';
import { TokenKind, type Tokens } from '../text/tokens';

// The commonest function words of languages that news folders hold. Words that two of these
// languages share count for both; the text decides. Compiled by hand from general knowledge.
const functionWords: Record<string, string> = {
  en: 'the of and to in that is was for on with as it by at from his her be this have has are were not an but they which who had he she their will would said been its after or',
  de: 'der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben',
  fr: 'le de la les et des en un une du que est dans pour qui par sur au pas plus avec ce il sont sa son aux ne se cette ses mais ont été leur elle ou nous',
  es: 'el de la que y en los se del las por un para con no una su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay fue',
  it: 'di e il che la è per un in del una con non sono da si le dei al nel alla della gli ha ma anche come più dal sono lo su i questo delle',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela são',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit naar heeft hij ze wordt nog werd deze over tot hebben dit',
  sv: 'och att det i som en på är av för med den till inte om ett har de från var vid men också kan så efter han eller ska när under nu sig hade vi',
  da: 'og i at det er en til på som med af for de ikke den der har et fra var han men om vil kan også efter ved eller blev sig skal',
  no: 'og i det er på en som til av for at med de ikke den har et fra var han men om vil kan også etter ved eller ble seg skal å',
  pl: 'w i na z się nie do to że jest o po jak za od przez dla ale tym co oraz są był jego przed tak być',
  tr: 've bir bu da de için ile olarak daha olan en çok ise kadar gibi sonra var ancak dedi olduğu',
  vi: 'và của là có các được trong cho một không với người này đã những từ khi để đến ở',
  id: 'yang di dan itu dengan untuk tidak ini dari dalam akan pada juga ke karena adalah oleh ada bisa mereka kata tersebut',
  ru: 'и в не на что с он как по это но из за к у от для его о так же только было',
  uk: 'і в не на що з як по це але із за до та від для його про так ж було що',
};

const votes = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of new Set(list.split(' '))) {
    addToList(votes, word, language);
  }
}

const scripts: [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0370-\u03ff]/, 'el'],
];

/**
 * ISO 639-1 code of the language a text is written in, from the function words among its first
 * thousand words; `und` when too few speak for one. Function words separate languages of news
 * length reliably and cost one look-up each, where a trigram model costs a pass of its own.
 */
export function detectLanguage(text: string, words: Tokens): string {
  const counts = new Map<string, number>();
  let seen = 0;
  for (let i = 0; i < words.count && seen < 1000; i++) {
    if (words.kind[i] !== TokenKind.Word) continue;
    seen++;
    for (const language of votes.get(words.lower[i]) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let best = 'und';
  let most = 0;
  for (const [language, count] of counts) {
    if (count > most || (count === most && language === 'en')) {
      most = count;
      best = language;
    }
  }
  // A few words say little: names and `in` are shared; plain letters default to English.
  const plain = /^[\x00-\x7f‘’“”–—…£€]*$/.test(text.slice(0, 2000));
  if (seen < 25 && seen > 0 && best !== 'en' && plain && most - (counts.get('en') ?? 0) < 3) return 'en';
  // A tenth of running words are function words of the right language even in headlines.
  if (most >= 2 && most >= seen * 0.1) return best;
  const sample = text.slice(0, 2000);
  for (const [script, language] of scripts) if (script.test(sample)) return language;
  return best;
}
