import { phraseSet, wordSet, wordTable } from './table';

/** What a field of a database's export holds; `aside` is nothing that is read. */
export type ExportField =
  | 'author'
  | 'title'
  | 'standfirst'
  | 'caption'
  | 'text'
  | 'dateline'
  | 'outlet'
  | 'date'
  | 'url'
  | 'description'
  | 'language'
  | 'tags'
  | 'length'
  | 'aside';

const source = 'label lists of public parsers and samples of exports; labels follow the language of the interface';

/** Labels before the text of a document of Nexis, LexisNexis and Nexis Uni, in all languages at once. */
export const nexisHeadLabels = wordTable<ExportField>(
  { use: 'exports of Nexis: labels above the text, lower case', source },
  {
    ...{ byline: 'author', author: 'author', autor: 'author', auteur: 'author', signature: 'author' },
    ...{ headline: 'title', title: 'title', titre: 'title', kop: 'title' },
    ...{ highlight: 'standfirst', insert: 'standfirst', chapeau: 'standfirst', encart: 'standfirst' },
    ...{ length: 'length', länge: 'length', lange: 'length', longueur: 'length', lengte: 'length' },
    ...{ body: 'text', tekst: 'text', dateline: 'dateline' },
    ...{ section: 'aside', rubrik: 'aside', rubrique: 'aside', show: 'aside', guests: 'aside', correction: 'aside' },
    ...{ distribution: 'aside', column: 'aside', series: 'aside', anchors: 'aside', reporters: 'aside' },
  },
);

/** Labels below the text. */
export const nexisTailLabels = wordTable<ExportField>(
  { use: 'exports of Nexis: labels below the text, lower case', source },
  {
    ...{ graphic: 'caption', grafik: 'caption', graphik: 'caption', 'load-date': 'aside', update: 'aside' },
    ...{ 'date-chargement': 'aside', language: 'language', sprache: 'language', langue: 'language', taal: 'language' },
    ...{ 'publication-type': 'aside', 'pub-type': 'aside', type: 'aside', 'type-publication': 'aside' },
    ...{ 'journal-code': 'aside', 'journal code': 'aside', 'zeitungs-code': 'aside', 'code-revue': 'aside' },
    ...{ subject: 'aside', company: 'aside', 'stock-symbol': 'aside', 'activity-sector': 'aside', geographic: 'aside' },
    ...{ 'geo-localization': 'aside', organization: 'aside', person: 'aside', ticker: 'aside', industry: 'aside' },
    ...{ city: 'aside', state: 'aside', country: 'aside', bibliographie: 'aside', sujet: 'aside', societe: 'aside' },
    ...{ 'symbole-boursier': 'aside', 'secteur-activite': 'aside', 'localisation-geo': 'aside', notes: 'aside' },
    ...{ url: 'url', 'correction-date': 'aside', 'acc-no': 'aside', 'document-type': 'aside' },
  },
);

/** Field codes of Factiva. */
export const factivaCodes = wordTable<ExportField>(
  { use: 'exports of Factiva: codes of two or three capitals at the head of a line, lower case', source },
  {
    ...{ se: 'aside', clm: 'aside', hd: 'title', by: 'author', cr: 'aside', wc: 'length', pd: 'date', et: 'aside' },
    ...{ sn: 'outlet', sc: 'aside', ed: 'aside', pg: 'aside', vol: 'aside', la: 'language', cy: 'aside' },
    ...{ lp: 'text', td: 'text', cx: 'aside', art: 'caption', ct: 'aside', rf: 'aside', dln: 'dateline' },
    ...{ co: 'aside', in: 'aside', ns: 'aside', re: 'aside', de: 'aside', ipc: 'aside', ipd: 'aside', rst: 'aside' },
    ...{ ric: 'aside', fds: 'aside', pub: 'aside', an: 'aside' },
  },
);

/** Words by which the count of words is told, in the languages of the interface. */
export const wordCountWords = wordSet(
  { use: 'exports: the word behind the length of a document', source },
  'words wörter woerter mots palabras parole woorden palavras',
);

/** Labels of ProQuest, in all languages of its interface that a list was found for. */
export const proquestLabels = wordTable<ExportField>(
  { use: 'exports of ProQuest: labels of items, lower case', source },
  {
    ...{ author: 'author', autor: 'author', auteur: 'author', autore: 'author', title: 'title', titel: 'title' },
    ...{ titre: 'title', título: 'title', titolo: 'title', 'publication title': 'outlet' },
    ...{ 'titel der publikation': 'outlet', 'titre de la publication': 'outlet', 'título de publicación': 'outlet' },
    ...{ 'titolo pubblicazione': 'outlet', 'publication date': 'date', publikationsdatum: 'date' },
    ...{ 'data di pubblicazione': 'date', 'date du diplôme': 'date', 'fecha de titulación': 'date' },
    ...{ 'publication info': 'aside', 'publication year': 'aside', year: 'aside', erscheinungsjahr: 'aside' },
    ...{ abstract: 'description', links: 'aside', 'full text': 'text', volltext: 'text', 'texte intégral': 'text' },
    ...{ 'texto completo': 'text', credit: 'aside', dateline: 'dateline', illustration: 'caption', caption: 'caption' },
    ...{ subject: 'aside', thema: 'aside', sujet: 'aside', materia: 'aside', soggetto: 'aside', location: 'aside' },
    ...{ people: 'aside', 'business indexing term': 'aside', 'company / organization': 'aside', company: 'aside' },
    ...{ 'identifier / keyword': 'aside', section: 'aside', bereich: 'aside', sección: 'aside', sezione: 'aside' },
    ...{ pages: 'aside', seiten: 'aside', páginas: 'aside', pagine: 'aside', publisher: 'aside', herausgeber: 'aside' },
    ...{ 'place of publication': 'aside', 'country of publication': 'aside', 'publication subject': 'aside' },
    ...{ issn: 'aside', 'source type': 'aside', quellentyp: 'aside', 'language of publication': 'language' },
    ...{ publikationssprache: 'language', 'document type': 'aside', 'proquest document id': 'aside' },
    ...{ 'document url': 'url', copyright: 'aside', 'last updated': 'aside', database: 'aside', datenbank: 'aside' },
    ...{ 'base de données': 'aside', 'base de datos': 'aside', 'source attribution': 'aside', volume: 'aside' },
    ...{ issue: 'aside', edition: 'aside', classification: 'aside', 'first page': 'aside', column: 'aside' },
  },
);

/** Lines of the cover above the first document of an export. */
export const coverLabels = phraseSet(
  { use: 'exports of Nexis: labels of the cover that stands above the first document, lower case', source },
  `date and time | job number | documents | client/matter | search terms | search type | narrowed by | content type |
   news | timeline | sources | quellen | download request | time of request | send to | terms | source |
   combined source | project id | printopdracht | tijdstip printopdracht | verzenden naar | zoektermen | bron`,
);

/** Ends of documents that Nexis Uni writes; of other interfaces than the English one no sample is public. */
export const nexisEnds = phraseSet(
  { use: 'exports of Nexis Uni: the line at the end of a document, lower case', source },
  `end of document | ende des dokuments | fin du document | fin del documento | einde van document |
   fine del documento`,
);

export const geniosLabels = wordSet(
  {
    use: 'text from GENIOS and wiso: labels below outlet and day, lower case',
    source: 'compiled by hand; no sample is public',
  },
  'autor autorin ausgabe seite ressort rubrik dokumentnummer quelle issn nr jahrgang verlag datenbank',
);
