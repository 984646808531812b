import { phraseSet, wordSet, wordTable } from './table';

/** Months as databases write them in the languages of their interfaces, lower case, accents and all. */
export const fieldMonths = wordTable<number>(
  {
    use: 'dates in the fields of exports and front matter: the number of a month by its name',
    source: 'the calendar of each language; ASCII spellings and Austrian forms as seen in exports',
  },
  {
    ...{ january: 1, jan: 1, januar: 1, jänner: 1, jaenner: 1, janvier: 1, enero: 1, gennaio: 1, januari: 1 },
    ...{ janeiro: 1, february: 2, feb: 2, februar: 2, feber: 2, février: 2, fevrier: 2, febrero: 2, febbraio: 2 },
    ...{ februari: 2, fevereiro: 2, march: 3, mar: 3, märz: 3, maerz: 3, mars: 3, marzo: 3, maart: 3, março: 3 },
    ...{ april: 4, apr: 4, avril: 4, abril: 4, aprile: 4, may: 5, mai: 5, mayo: 5, maggio: 5, mei: 5, maio: 5 },
    ...{ june: 6, jun: 6, juni: 6, juin: 6, junio: 6, giugno: 6, junho: 6, july: 7, jul: 7, juli: 7, juillet: 7 },
    ...{ julio: 7, luglio: 7, julho: 7, august: 8, aug: 8, août: 8, aout: 8, agosto: 8, augustus: 8 },
    ...{ september: 9, sep: 9, sept: 9, septembre: 9, septiembre: 9, settembre: 9, setembro: 9, october: 10, oct: 10 },
    ...{ oktober: 10, okt: 10, octobre: 10, octubre: 10, ottobre: 10, outubro: 10, november: 11, nov: 11 },
    ...{ novembre: 11, noviembre: 11, novembro: 11, december: 12, dec: 12, dezember: 12, dez: 12, décembre: 12 },
    ...{ decembre: 12, diciembre: 12, dicembre: 12, dezembro: 12 },
  },
);

/** Words of a line of dates on sites in German, French, Spanish, Italian and Dutch. */
export const foreignDateWords = wordSet(
  {
    use: 'date lines in other languages: words beside day, month and year: Publié le 14 mars 2025 à 06h30',
    source: 'compiled by hand from what news sites print below their headlines',
  },
  `uhr um am den vom von stand veröffentlicht aktualisiert zuletzt publiziert erschienen datum montag dienstag mittwoch
   donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so mez mesz publié publie le à a modifié modifie mis
   mise jour et lundi mardi mercredi jeudi vendredi samedi dimanche h publicado actualizado el las lunes martes miércoles
   jueves viernes sábado domingo pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato
   domenica gepubliceerd bijgewerkt op om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur`,
);

/** What a key of front matter or a header line tells; keys without blanks and marks. */
export type FieldMeaning =
  | 'title'
  | 'outlet'
  | 'host'
  | 'authors'
  | 'date'
  | 'updated'
  | 'created'
  | 'url'
  | 'description'
  | 'tags'
  | 'kind'
  | 'language';

export const frontMatterKeys = wordTable<FieldMeaning>(
  {
    use: 'front matter and header lines: what a key tells of an article; others tell nothing of it',
    source: 'keys of web clippers, static sites, note programs and extractors, as their programs write them',
  },
  {
    ...{ title: 'title', headline: 'title', fulltitle: 'title', ogtitle: 'title', subject: 'title' },
    ...{ site: 'outlet', sitename: 'outlet', publisher: 'outlet', publication: 'outlet', outlet: 'outlet' },
    ...{ newspaper: 'outlet', paper: 'outlet', ogsitename: 'outlet', hostname: 'host', domain: 'host' },
    ...{ author: 'authors', authors: 'authors', byline: 'authors', creator: 'authors', by: 'authors' },
    ...{ published: 'date', date: 'date', datepublished: 'date', publishdate: 'date', publisheddate: 'date' },
    ...{ pubdate: 'date', publishedat: 'date', articlepublishedtime: 'date', publicationdate: 'date' },
    ...{ updated: 'updated', dateupdated: 'updated', created: 'created', datecreated: 'created' },
    ...{ url: 'url', source: 'url', link: 'url', sourceurl: 'url', canonical: 'url', original: 'url' },
    ...{ permalink: 'url', canonicalurl: 'url', description: 'description', excerpt: 'description' },
    ...{ summary: 'description', standfirst: 'description', tags: 'tags', keywords: 'tags', categories: 'tags' },
    ...{ kind: 'kind', language: 'language', lang: 'language' },
  },
);

export const headerKeys = wordSet(
  {
    use: 'header lines above a text without fences: keys of which two and more in a row are a header',
    source: 'headers of e-mail and of text files that extractors and archives write',
  },
  `title headline author authors byline date published url link source site sitename publisher publication language
   from to cc subject sent messageid mimeversion contenttype contenttransferencoding replyto hostname description tags
   categories fingerprint id license section accessed retrieved accessdate documenttype fulltext outlet newspaper
   publicationtitle publicationdate datepublished publisheddate wordcount edition page pages database issn volume issue
   von gesendet an betreff datum de envoye objet enviado para asunto da inviato oggetto verzonden aan onderwerp`,
);

/** Keys of a mail's header lines in the languages of mail programs, folded as keys are. */
export const mailKeys = wordTable<'sender' | 'subject' | 'sent'>(
  { use: 'header lines of e-mail: what a key tells', source: 'mail programs in the languages of the databases' },
  {
    ...{ from: 'sender', von: 'sender', de: 'sender', da: 'sender', van: 'sender', subject: 'subject' },
    ...{ betreff: 'subject', objet: 'subject', asunto: 'subject', oggetto: 'subject', onderwerp: 'subject' },
    ...{ sent: 'sent', gesendet: 'sent', datum: 'sent', envoye: 'sent', enviado: 'sent', inviato: 'sent' },
    ...{ verzonden: 'sent' },
  },
);

export const forwardMarks = phraseSet(
  { use: 'mail: what stands between rules above a mail that is sent on', source: 'mail programs in several languages' },
  `forwarded message | original message | ursprüngliche nachricht | weitergeleitete nachricht | message d'origine |
   message original | message transféré | mensaje original | mensaje reenviado | messaggio originale |
   oorspronkelijk bericht | doorgestuurd bericht`,
);

/** Languages as exports name them. */
export const languageNames = wordTable<string>(
  { use: 'exports and front matter: the ISO 639-1 code of a language by its name', source: 'samples of exports' },
  {
    ...{ english: 'en', englisch: 'en', anglais: 'en', engels: 'en', inglés: 'en', inglese: 'en', german: 'de' },
    ...{ deutsch: 'de', allemand: 'de', duits: 'de', french: 'fr', français: 'fr', französisch: 'fr', frans: 'fr' },
    ...{ spanish: 'es', español: 'es', spanisch: 'es', italian: 'it', italiano: 'it', italienisch: 'it' },
    ...{ dutch: 'nl', nederlands: 'nl', niederländisch: 'nl', portuguese: 'pt', português: 'pt' },
  },
);

export const bylineWords = wordSet(
  { use: 'fields of authors: the word before a name', source: 'compiled by hand, the languages of databases' },
  'by von par por di door',
);

export const noAuthors = phraseSet(
  { use: 'fields of authors: what stands where nobody is named', source: 'samples of exports' },
  'anonymous | none | null | n/a | unknown | staff',
);

export const authorTrades = wordSet(
  { use: 'fields of authors: the last word of what somebody is, which is no name', source: 'compiled by hand' },
  `correspondent reporter editor writer columnist critic korrespondent korrespondentin reporterin redakteur redakteurin
   correspondant correspondante`,
);

export const publisherWords = wordSet(
  { use: 'exports of Factiva: the last word of a publisher below a text', source: 'compiled by hand' },
  'ltd inc llc plc corp gmbh ag sa media limited company verlag group newspapers press publishing',
);

export const rightsPhrases = phraseSet(
  { use: 'exports: how lines of rights begin', source: 'samples of exports' },
  'copyright | © | (c) | all rights reserved | alle rechte | tous droits',
);

export const pageWords = wordSet(
  { use: 'set pages: the word before a page number', source: 'compiled by hand' },
  'page p. seite s. pagina pag. página pág.',
);
