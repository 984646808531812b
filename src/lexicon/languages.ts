import { wordSet, type WordSet } from './table';

const note = (language: string): { use: string; source: string } => ({
  use: `language detection: the commonest function words of ${language}`,
  source: 'compiled by hand from general knowledge',
});

/**
 * The commonest function words of languages that news folders hold, by ISO 639-1 code. Words that two of these
 * languages share count for both; the text decides.
 */
export const functionWordsByLanguage: Readonly<Record<string, WordSet>> = {
  en: wordSet(
    note('English'),
    `the of and to in that is was for on with as it by at from his her be this have has are were not an but they
     which who had he she their will would said been its after or`,
  ),
  de: wordSet(
    note('German'),
    `der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
     dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben`,
  ),
  fr: wordSet(
    note('French'),
    `le de la les et des en un une du que est dans pour qui par sur au pas plus avec ce il sont sa son aux ne se
     cette ses mais ont été leur elle ou nous`,
  ),
  es: wordSet(
    note('Spanish'),
    `el de la que y en los se del las por un para con no una su al lo como más pero sus le ha este sí porque esta
     entre cuando muy sin sobre también me hasta hay fue`,
  ),
  it: wordSet(
    note('Italian'),
    `di e il che la è per un in del una con non sono da si le dei al nel alla della gli ha ma anche come più dal
     lo su i questo delle`,
  ),
  pt: wordSet(
    note('Portuguese'),
    `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
     sua ou ser quando muito há nos já está também pelo pela são`,
  ),
  nl: wordSet(
    note('Dutch'),
    `de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit naar heeft hij
     ze wordt nog werd deze over tot hebben dit`,
  ),
  sv: wordSet(
    note('Swedish'),
    `och att det i som en på är av för med den till inte om ett har de från var vid men också kan så efter han
     eller ska när under nu sig hade vi`,
  ),
  da: wordSet(
    note('Danish'),
    `og i at det er en til på som med af for de ikke den der har et fra var han men om vil kan også efter ved
     eller blev sig skal`,
  ),
  no: wordSet(
    note('Norwegian'),
    `og i det er på en som til av for at med de ikke den har et fra var han men om vil kan også etter ved eller
     ble seg skal å`,
  ),
  pl: wordSet(
    note('Polish'),
    `w i na z się nie do to że jest o po jak za od przez dla ale tym co oraz są był jego przed tak być`,
  ),
  tr: wordSet(
    note('Turkish'),
    `ve bir bu da de için ile olarak daha olan en çok ise kadar gibi sonra var ancak dedi olduğu`,
  ),
  vi: wordSet(note('Vietnamese'), `và của là có các được trong cho một không với người này đã những từ khi để đến ở`),
  id: wordSet(
    note('Indonesian'),
    `yang di dan itu dengan untuk tidak ini dari dalam akan pada juga ke karena adalah oleh ada bisa mereka kata
     tersebut`,
  ),
  ru: wordSet(note('Russian'), `и в не на что с он как по это но из за к у от для его о так же только было`),
  uk: wordSet(note('Ukrainian'), `і в не на що з як по це але із за до та від для його про так ж було`),
};
