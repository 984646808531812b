import { shape, type Expected, type ShapeKind } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board and lives beside the river.';
const title = 'Weir at Ostrey to be rebuilt';
const outlet = 'The Ostrey News';
const date = '2025-02-07';
const authors = ['Ida Brandt'];
const whole: Expected = { title, outlet, date, authors, text: [lead, quote] };
const second: Expected = {
  title: 'Ferry stays in port',
  outlet: 'Holm Gazette',
  date: '2025-02-08',
  text: ['The ferry to Holm stays in port.'],
};
const pad = ' '.repeat(28);
const wrap = (text: string): string => text.replace(/(.{40,72}) /g, '$1\n');
const wrapped = `${wrap(lead)}\n\n${wrap(quote)}`;

const lexisEnglish = [
  shape(
    'two downloads joined, numbers that begin anew, padding with tabs',
    'a.txt',
    `\t\t\t\t\t\t\t1 of 204 DOCUMENTS\n\n\t\t\t\t\t\t\t${outlet}\n\n\t\t\t\t\t\t\tFebruary 7, 2025 Friday 9:20 AM GMT\n\n${title}\n\nBYLINE: Ida Brandt\n\nLENGTH: 36 words\n\n\n${wrapped}\n\nLOAD-DATE: February 9, 2025\n\n\t\t\t\t\t\t\tCopyright 2025 Ostrey Media\n\t\t\t\t\t\t\tAll Rights Reserved\n\n\t\t\t\t\t\t\t1 of 3 DOCUMENTS\n\n\t\t\t\t\t\t\tHolm Gazette\n\n\t\t\t\t\t\t\tFebruary 8, 2025 Saturday\n\nFerry stays in port\n\nLENGTH: 7 words\n\n\nThe ferry to Holm stays in port.\n\nLOAD-DATE: February 9, 2025\n`,
    whole,
    second,
  ),
  shape(
    'a headline as a field, a standfirst, a caption and edition lines',
    'a.txt',
    `${pad}8 of 383 DOCUMENTS\n\n${pad}${outlet}\n\n${pad}February 7, 2025 Friday\n${pad}Edition 1;\n${pad}Scotland\n\nHEADLINE: ${title}\n\nBYLINE: Ida Brandt\n\nSECTION: NEWS; Pg. 6\n\nLENGTH: 36 words\n\nHIGHLIGHT: The money has been found\n\nBODY:\n\n${wrapped}\n\nGRAPHIC: The weir in January\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n`,
    {
      ...whole,
      text: [...(whole.text ?? []), 'The money has been found'],
      captions: ['The weir in January'],
      aside: ['Scotland', 'Pg. 6'],
    },
  ),
  shape(
    'no line between documents: one article told by its fields',
    'a.txt',
    `${outlet}\nFebruary 7, 2025 Friday\n\n${title}\n\nBYLINE: Ida Brandt\n\nSECTION: NEWS; Pg. 6\n\nLENGTH: 36 words\n\n${wrapped}\n\nLOAD-DATE: February 9, 2025\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n`,
    whole,
  ),
  shape(
    'a cover whose terms wrap, a headline in two parts and an index of agencies in the text',
    'a.txt',
    `Download Request: Selected Items: 1-1\nTime Of Request: Sunday, February 09, 2025  10:03:12 EST\nSend To:\n\nBRANDT, IDA\nOSTREY LIBRARY\n\nTerms: weir and (ostrey or holm) and\n  date is after 2025\nSource: All News\nProject ID:\n\n${pad}1 of 1 DOCUMENT\n\n${pad}${outlet}\n\n${pad}February 7, 2025 Friday\n\n${title};\nBoard finds the money\n\nBYLINE: Ida Brandt\n\nLENGTH: 36 words\n\n\n${wrapped}\n\nMID: the weir is shut\n\n${pad}Copyright 2025 Ostrey Media and its\n${pad}licensors\n${pad}All Rights Reserved\n`,
    {
      outlet,
      date,
      authors,
      title: 'Weir at Ostrey to be rebuilt; Board finds the money',
      text: [lead, 'MID: the weir is shut'],
      aside: ['licensors', 'LIBRARY', 'date is after'],
    },
  ),
];

const german = {
  lead: 'Das Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag, nachdem es ein Jahr lang Wasser verloren hatte.',
  title: 'Wehr in Ostrey wird neu gebaut',
};
const lexisGerman = [
  shape(
    'a name in capitals for the author and an index of words',
    'a.txt',
    `${pad}Dokument 1 von 2\n\n${pad}Ostreyer Bote\n\n${pad}Freitag 7. Februar 2025\n\n${german.title};\nVerband findet das Geld\n\nAUTOR: Ida Brandt\n\nRUBRIK: LOKALES; S. 7 Ausg. 32\n\nLÄNGE: 20 Wörter\n\n\n${wrap(german.lead)}\n\nUPDATE: 9. Februar 2025\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n\nZEITUNGS-CODE: osb\n\n${pad}Copyright 2025 Bote Verlag\n${pad}Alle Rechte Vorbehalten\n\n${pad}Dokument 2 von 2\n\n${pad}Ostreyer Bote\n\n${pad}8. Februar 2025\n\nFähre bleibt im Hafen\n\nLANGE: 5 Wörter\n\n\nDie Fähre bleibt im Hafen.\n\nUPDATE: 9. Februar 2025\n`,
    { title: `${german.title}; Verband findet das Geld`, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
    { title: 'Fähre bleibt im Hafen', date: '2025-02-08', text: ['Die Fähre bleibt im Hafen.'] },
  ),
  shape(
    'an Austrian month, a caption and a bibliography',
    'a.txt',
    `${pad}Dokument 3 von 9\n\n${pad}Ostreyer Bote\n\n${pad}7. Feber 2025\n\n${german.title}\n\nLÄNGE: 20 Wörter\n\n\n${wrap(german.lead)}\n\nGRAFIK: Das Wehr im Januar\n\nBIBLIOGRAPHIE: WASSER (90%)\n\nUPDATE: 9. Feber 2025\n`,
    { title: german.title, date, text: [german.lead], captions: ['Das Wehr im Januar'], aside: ['WASSER'] },
  ),
  shape(
    'English labels around a German text',
    'a.txt',
    `${pad}1 of 1 DOCUMENT\n\n${pad}Ostreyer Bote\n\n${pad}Freitag 7. Februar 2025\n\n${german.title}\n\nBYLINE: Ida Brandt\n\nSECTION: Lokales; S. 7\n\nLENGTH: 20 Wörter\n\n\n${wrap(german.lead)}\n\nLOAD-DATE: 9. Februar 2025\n\nLANGUAGE: GERMAN; DEUTSCH\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
];

const french = {
  lead: 'Le barrage d’Ostrey sera reconstruit à partir d’avril, a annoncé vendredi le syndicat, après un an de fuites.',
  title: 'Le barrage d’Ostrey reconstruit',
};
const lexisFrench = [
  shape(
    'a signature and a standfirst',
    'a.txt',
    `${pad}Document 1 de 1\n\n${pad}Le Phare d’Ostrey\n\n${pad}vendredi 7 février 2025\n\n${french.title}\n\nSIGNATURE: Ida Brandt\n\nRUBRIQUE: LOCAL; Pg. 4\n\nLONGUEUR: 20 mots\n\nENCART: L’argent est trouvé\n\n\n${wrap(french.lead)}\n\nDATE-CHARGEMENT: 9 février 2025\n\nLANGUE: FRENCH; FRANÇAIS\n\nTYPE-PUBLICATION: Quotidien\n`,
    { title: french.title, outlet: 'Le Phare d’Ostrey', date, authors, text: [french.lead] },
  ),
  shape(
    'the weekday behind and two documents',
    'a.txt',
    `${pad}Document 1 de 2\n\n${pad}Le Phare d’Ostrey\n\n${pad}7 février 2025 vendredi\n\n${french.title}\n\nAUTEUR: Ida Brandt\n\nLONGUEUR: 20 mots\n\n\n${wrap(french.lead)}\n\nDATE-CHARGEMENT: 9 février 2025\n\n${pad}Copyright 2025 Le Phare\n${pad}Tous Droits Réservés\n\n${pad}Document 2 de 2\n\n${pad}Le Phare d’Ostrey\n\n${pad}8 février 2025 samedi\n\nLe bac reste au port\n\nLONGUEUR: 7 mots\n\n\nLe bac pour Holm reste au port.\n\nDATE-CHARGEMENT: 9 février 2025\n`,
    { title: french.title, date, authors, text: [french.lead] },
    { title: 'Le bac reste au port', date: '2025-02-08', text: ['Le bac pour Holm reste au port.'] },
  ),
  shape(
    'a title as a field and a subject index',
    'a.txt',
    `${pad}Document 4 de 7\n\n${pad}Le Phare d’Ostrey\n\n${pad}7 février 2025\n\nTITRE: ${french.title}\n\nLONGUEUR: 20 mots\n\n\n${wrap(french.lead)}\n\nSUJET: EAU (90%)\n\nPUBLICATION-TYPE: Journal\n\nCODE-REVUE: pho\n`,
    { title: french.title, date, text: [french.lead], aside: ['EAU', 'pho'] },
  ),
];

const nexisUni = [
  shape(
    'a cover with a list of documents and two articles',
    'a.txt',
    `User Name: Ida Brandt\nDate and Time: Sunday, February 9, 2025 10:03:00 AM EST\nJob Number: 163412345\nDocuments (2)\n1. ${title}\nClient/Matter: -None-\nSearch Terms: weir\nSearch Type: Natural Language\nNarrowed by:\nContent Type    Narrowed by\nNews    -None-\n2. Ferry stays in port\nClient/Matter: -None-\n\n${title}\n${outlet}\nFebruary 7, 2025 Friday 9:20 AM GMT\n\nCopyright 2025 Ostrey Media All Rights Reserved\nSection:\u00a0NEWS; Version:28\nLength:\u00a036 words\nByline:\u00a0Ida Brandt\nHighlight:\u00a0The money has been found\nBody\n\n${lead}\n${quote}\n\nClassification\n\nLanguage: ENGLISH\nPublication-Type: Newspaper\nSubject: RIVERS (90%); PUBLIC FINANCE (78%)\nLoad-Date: February 9, 2025\n\nEnd of Document\n\nFerry stays in port\nHolm Gazette\nFebruary 8, 2025 Saturday\n\nLength:\u00a07 words\nBody\n\nThe ferry to Holm stays in port.\n\nLoad-Date: February 9, 2025\n\nEnd of Document\n`,
    { ...whole, aside: ['RIVERS', 'Version:28'] },
    second,
  ),
  shape(
    'an abstract above the full text, a caption below',
    'a.txt',
    `${title}\n${outlet}\nFebruary 7, 2025 Friday\nMain Edition\n\nCopyright 2025 Ostrey Media All Rights Reserved\n\nSection: NEWS; Pg. 3\nLength: 36 words\nByline: Ida Brandt\nDateline: OSTREY\n\nBody\n\nABSTRACT\nMoney for the weir.\n\nFULL TEXT\n${lead}\n\n${quote}\n\nGraphic\n\nThe weir in January\n\nClassification\n\nLanguage: ENGLISH\nLoad-Date: February 9, 2025\n\nEnd of Document\n`,
    { ...whole, captions: ['The weir in January'], aside: ['Money for the weir', 'Main Edition'] },
  ),
  shape(
    'a German export with another end',
    'a.txt',
    `${german.title}\nOstreyer Bote\n7. Februar 2025 Freitag\n\nCopyright 2025 Bote Verlag Alle Rechte vorbehalten\n\nSection: LOKALES; S. 6\nLength: 20 words\nByline: Ida Brandt\nBody\n\n${german.lead}\n\nLoad-Date: February 9, 2025\n\nEnde des Dokuments\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
  shape(
    'a headline on two lines, an address and no rights',
    'a.txt',
    `Weir at Ostrey\nto be rebuilt\n${outlet}\nFebruary 7, 2025\n\nSection: NEWS\nLength: 36 words\nAuthor: Ida Brandt\nText\n\n${lead}\n\n${quote}\n\nhttp://www.ostreynews.example/weir\n\nClassification\n\nIndustry: WATER (70%)\n\nEnd of Document\n`,
    { ...whole, aside: ['WATER'] },
  ),
];

const printed = [
  shape(
    'Nexis Uni, feet and heads of pages on the cover',
    'a.txt',
    `User Name: Per Holm\nDate and Time: Sunday, 9 February 2025 10:03:00 GMT\nJob Number: 1\n\nDocument (1)\n1. ${title}\nClient/Matter: -None-\n\nAbout LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2025 LexisNexis\nPer Holm\nPage 1 of 2\n\n${title}\n${outlet}\nFebruary 7, 2025 Friday\n\nCopyright 2025 Ostrey Media All Rights Reserved\n\nSection: NEWS\nLength: 36 words\nByline: Ida Brandt\n\nBody\n\n${lead}\n\n${quote}\n\nLoad-Date: February 9, 2025\n\nEnd of Document\n`,
    whole,
  ),
  shape(
    'Factiva, the foot of a page between two documents',
    'a.txt',
    `${title}\nIda Brandt\n36 words\n7 February 2025\n${outlet}\nOSTNEW\n1; National\n3\nEnglish\n© 2025 Ostrey Media. All rights reserved\n\n${lead}\n\n${quote}\n\nDocument OSTNEW0020250209el270000a\n\nPage 1 of 2 © 2025 Factiva, Inc. All rights reserved.\n\nFerry stays in port\n7 words\n8 February 2025\nHolm Gazette\nHOLGAZ\nEnglish\n© 2025 Holm Ltd.\n\nThe ferry to Holm stays in port.\n\nDocument HOLGAZ0020250209el270000b\n`,
    whole,
    second,
  ),
  shape(
    'labels of a library’s database above the text',
    'a.txt',
    `Title: ${title}\nAuthor(s): Ida Brandt\nPublication: ${outlet}\nPublished: 7 February 2025\nDocument Type: Article\nAccessed: 9 February 2025\n\n${lead}\n\n${quote}\n`,
    whole,
  ),
];

const number = (serial: string, day = '20250209'): string => `OSTNEW00${day}el27${serial}`;
const factivaCodes = [
  shape(
    'codes with a value on the same line, captions and a contact',
    'a.txt',
    `HD   ${title}\nBY   By Ida Brandt\nCR   Ostrey Staff\nWC   36 words\nPD   7 February 2025\nET   06:30\nSN   ${outlet}\nSC   OSTNEW\nED   1\nPG   4\nLA   English\nCY   Copyright 2025. Ostrey Media.\nLP   \n${lead}\n\nTD   \n${quote}\n\nART  The weir in January\nCT   desk@ostreynews.example\nRF   1\nNS   gwat : Water\nRE   eland : Eland\nAN   Document ${number('0000a')}\n`,
    { ...whole, captions: ['The weir in January'], aside: ['desk@', 'gwat'] },
  ),
  shape(
    'two documents parted by a form feed, the names of the service above',
    'a.txt',
    `Factiva\nDow Jones\n\nHD ${title}\nBY By Ida Brandt\nWC 36 words\nPD 7 February 2025\nSN ${outlet}\nLA English\nLP ${lead}\nTD ${quote}\nAN Document ${number('0000a')}\n\fHD Ferry stays in port\nWC 7 words\nPD 8 February 2025\nSN Holm Gazette\nLA English\nLP The ferry to Holm stays in port.\nAN Document ${number('0000b')}\nSearch Summary\nText weir\nDate All Dates\nSource All Sources\n`,
    whole,
    second,
  ),
  shape(
    'a section on the headline’s line above, capitals and lower case in the number',
    'a.txt',
    `SE Local News\nHD ${title}\nBY Ida Brandt\nWC 36 words\nPD 7 February 2025\nSN ${outlet}\nSC ostnew\nLA English\nCY (c) 2025 Ostrey Media\n\nLP\n${lead}\n\nTD\n${quote}\n\nCO rivbrd : River Board\nIN i1700 : Water Utilities\nPUB Ostrey Media\nAN Document ostnew0020250209el270000a\n`,
    whole,
  ),
  shape(
    'a text that has lines of two capitals',
    'a.txt',
    `HD ${title}\nBY By Ida Brandt\nWC 40 words\nPD 7 February 2025\nSN ${outlet}\nLA English\n\nLP\n${lead}\n\nTD\nIN the end the board found the money.\n\n${quote}\n\nNS gwat : Water\nAN Document ${number('0000a')}\n`,
    { ...whole, text: ['IN the end the board found the money.', quote] },
  ),
  shape(
    'no paragraph but the first, no author',
    'a.txt',
    `HD\n${title}\nWC\n20 words\nPD\n7 February 2025\nSN\n${outlet}\nSC\nOSTNEW\nLA\nEnglish\nCY\n(c) 2025 Ostrey Media\n\nLP\n${lead}\n\nAN\nDocument ${number('0000a')}\n`,
    { title, outlet, date, text: [lead] },
  ),
  shape(
    'a correction and an edition',
    'a.txt',
    `HD ${title}\nBY By Ida Brandt\nWC 36 words\nPD 7 February 2025\nSN ${outlet}\nED First\nVOL 12\nLA English\nCX The weir was built in 1931.\nLP\n${lead}\n\nTD\n${quote}\n\nIPD newspaper\nIPC WAT\nAN Document ${number('0000a')}\n`,
    { ...whole, aside: ['newspaper', 'First'] },
  ),
];

const factivaLong = [
  shape(
    'no author and no clock',
    'a.txt',
    `${title}\n36 words\n7 February 2025\n${outlet}\nOSTNEW\nEnglish\n(c) 2025 Ostrey Media\n\n${lead}\n\n${quote}\n\nDocument ${number('0000a')}\n`,
    { title, outlet, date, text: [lead, quote] },
  ),
  shape(
    'a headline of two lines, a place alone above the text, a publisher below',
    'a.txt',
    `Local News\nWeir at Ostrey\nto be rebuilt\nBy Ida Brandt\n36 words\n7 February 2025\n06:30\n${outlet}\nOSTNEW\nFirst\n4\nEnglish\nCopyright 2025. Ostrey Media. All Rights Reserved.\n\n${lead}\n\n${quote}\n\nOstrey Media Ltd\n\nDocument ${number('0000a')}\n\n\fFerry stays in port\n7 words\n8 February 2025\nHolm Gazette\nHOLGAZ\nEnglish\n(c) 2025 Holm\n\nThe ferry to Holm stays in port.\n\nDocument HOLGAZ0020250209el2700001\n`,
    { ...whole, aside: ['Ostrey Media Ltd'] },
    second,
  ),
  shape(
    'German words of the interface',
    'a.txt',
    `Lokales\n${german.title}\nVon Ida Brandt\n20 Wörter\n7 Februar 2025\nOstreyer Bote\nOSTBOT\nDeutsch\n© 2025 Bote Verlag\n\n${german.lead}\n\nDokument OSTBOT0020250209el2700001\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
];

const rule = '_'.repeat(60);
const proquest = [
  shape(
    'no cover, a number and two documents',
    'a.txt',
    `${rule}\n\nDocument 1 of 2\n\n${title}\n\nAuthor: Brandt, Ida\n\nPublication info: ${outlet} ; Ostrey [Ostrey]. 07 Feb 2025: 3.\n\nAbstract: None available.\n\nLinks: http://resolver.example/?x\n\nFull text: ${lead}\n\n${quote}\n\nCredit: By Ida Brandt\n\nSubject: Rivers; Dams\n\nLocation: Eland\n\nProQuest document ID: 1000000001\n\nDatabase: Newsstand\n\n${rule}\n\nDocument 2 of 2\n\nFerry stays in port\n\nFull text: The ferry to Holm stays in port.\n\nPublication title: Holm Gazette; Holm\n\nPublication date: Feb 8, 2025\n\nProQuest document ID: 1000000002\n\n${rule}\n\nContact us at: http://proquest.example/go/contact\n\nCopyright © 2025 ProQuest LLC. All rights reserved.\n`,
    { ...whole, aside: ['Rivers', 'Contact us'] },
    second,
  ),
  shape(
    'an abstract that is told, an illustration and an address',
    'a.txt',
    `${rule}\n\n${title}\n\nAuthor: Brandt, Ida\n\nAbstract: Money for the weir.\n\nFull text: ${lead}\n\n${quote}\n\nIllustration: The weir in January\n\nPublication title: ${outlet}\n\nPublication date: Feb 7, 2025\n\nDocument URL: https://www.proquest.example/docview/1000000001\n\nCopyright: Copyright Ostrey Media 2025\n\n${rule}\n`,
    { ...whole, captions: ['The weir in January'], aside: ['Money for the weir'] },
  ),
  shape(
    'a correction in the text and an anonymous author',
    'a.txt',
    `${rule}\n\nReport Information from ProQuest\n\n9 February 2025 10:03\n\n${rule}\n\n${title}\n\nAuthor: Anonymous\n\nFull text: ${lead}\n\nCORRECTION: The weir was built in 1931.\n\n${quote}\n\nPublication title: ${outlet}\n\nPublication date: Feb 7, 2025\n\nSource type: Newspaper\n\nLanguage of publication: English\n\n${rule}\n`,
    { title, outlet, date, text: [lead, quote] },
  ),
  shape(
    'labels of a German interface',
    'a.txt',
    `${rule}\n\nDokument 1 von 1\n\n${german.title}\n\nAutor: Brandt, Ida\n\nVolltext: ${german.lead}\n\nTitel der Publikation: Ostreyer Bote; Ostrey\n\nPublikationsdatum: Feb 7, 2025\n\nQuellentyp: Newspaper\n\nDatenbank: Newsstand\n\n${rule}\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
];

const europresse = [
  shape(
    'a web page’s text with a clock and an author',
    'a.txt',
    `Le Phare d’Ostrey (site web)\nRégion, vendredi 7 février 2025 14:05 UTC+01:00\n\n${french.title}\n\nIda Brandt\n\n${french.lead}\n\n© 2025 Le Phare d’Ostrey. Tous droits réservés.\nNuméro de document : web·20250207·PHA·0001\n`,
    { title: french.title, outlet: 'Le Phare d’Ostrey', date, authors, text: [french.lead] },
  ),
  shape(
    'two documents, each with its number',
    'a.txt',
    `Le Phare d’Ostrey, no. 812\nRégion, vendredi 7 février 2025, p. 3\n\n${french.title}\n\n${french.lead}\n\n© 2025 Le Phare. Tous droits réservés.\nNuméro de document : news·20250207·PH·0001\n\nLe Bac\nVille, samedi 8 février 2025, p. 1\n\nLe bac reste au port\n\nLe bac pour Holm reste au port.\n\n© 2025 Le Bac. Tous droits réservés.\nNuméro de document : news·20250208·LB·0002\n`,
    { title: french.title, outlet: 'Le Phare d’Ostrey', date, text: [french.lead] },
    { title: 'Le bac reste au port', outlet: 'Le Bac', date: '2025-02-08' },
  ),
  shape(
    'an English text with the day in its own order',
    'a.txt',
    `${outlet}\nNews, Friday, February 7, 2025, p. 3\n\n${title}\n\n${lead}\n\n${quote}\n\n© 2025 Ostrey Media. All rights reserved.\nnews·20250207·ON·0003\n`,
    { title, outlet, date, text: [lead, quote] },
  ),
];

const pressReader = [
  shape(
    'a headline over three lines and a trade below the name',
    'a.txt',
    `${outlet}\n7 Feb 2025\n\nWeir at\nOstrey to be\nrebuilt\n\nIDA BRANDT\nRIVER EDITOR\n\n${lead}\n\n${quote}\n\nPressReader.com +1 604 278 4604\nCOPYRIGHT AND PROTECTED BY APPLICABLE LAW\n`,
    { ...whole, aside: ['604', 'COPYRIGHT'] },
  ),
  shape(
    'short lines with hyphens',
    'a.txt',
    `${outlet}\nFriday 7 February 2025\n\n${title}\n\nThe weir at Ostrey will be re-\nbuilt from April, the river board\nsaid on Friday, after a year in\nwhich it leaked.\n\nThe board has rebuilt two others.\n\nPrinted and distributed by PressReader\n`,
    { title, outlet, date, text: [lead, 'The board has rebuilt two others.'] },
  ),
  shape(
    'no name, a link at the end',
    'a.txt',
    `${outlet}\n2025-02-07\n\n${title}\n\n${lead}\n\n${quote}\n\nhttps://www.pressreader.example/eland/ostrey-news/20250207/281500\n`,
    { title, outlet, date, text: [lead, quote], aside: ['pressreader'] },
  ),
];

const genios = [
  shape(
    'labels below the outlet and day',
    'a.txt',
    `Ostreyer Bote vom 07.02.2025, Nr. 32, S. 7\n\nAutor: Ida Brandt\nAusgabe: Hauptausgabe\nRessort: Lokales\nDokumentnummer: 20250207-7\n\n${german.title}\n\n${german.lead}\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
  shape(
    'two documents with a source',
    'a.txt',
    `Quelle: Ostreyer Bote vom 07.02.2025\nRessort: Lokales\nDokumentnummer: 1\n\n${german.title}\n\n${german.lead}\n\nQuelle: Holmer Blatt vom 08.02.2025\nRessort: Hafen\nDokumentnummer: 2\n\nFähre bleibt im Hafen\n\nDie Fähre nach Holm bleibt im Hafen.\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date },
    {
      title: 'Fähre bleibt im Hafen',
      outlet: 'Holmer Blatt',
      date: '2025-02-08',
      text: ['Die Fähre nach Holm bleibt im Hafen.'],
    },
  ),
  shape(
    'a month in words and a headline of two lines',
    'a.txt',
    `Ostreyer Bote, 7. Februar 2025\nSeite: 7\nRessort: Lokales\nAutorin: Ida Brandt\n\nWehr in Ostrey\nwird neu gebaut\n\n${german.lead}\n`,
    { title: german.title, outlet: 'Ostreyer Bote', date, authors, text: [german.lead] },
  ),
];

/** Text exports of press databases: documents are told apart, and fields are no text. */
export const databaseShapes: readonly ShapeKind[] = [
  { kind: 'LexisNexis, English', cases: 1, shapes: lexisEnglish },
  { kind: 'LexisNexis, German', cases: 0, shapes: lexisGerman },
  { kind: 'LexisNexis, French', cases: 0, shapes: lexisFrench },
  { kind: 'Nexis Uni', cases: 1, shapes: nexisUni },
  { kind: 'exports, printed', cases: 0, shapes: printed },
  { kind: 'Factiva, field codes', cases: 3, shapes: factivaCodes },
  { kind: 'Factiva, long form', cases: 0, shapes: factivaLong },
  { kind: 'ProQuest', cases: 1, shapes: proquest },
  { kind: 'Europresse', cases: 0, shapes: europresse },
  { kind: 'PressReader', cases: 0, shapes: pressReader },
  { kind: 'GENIOS', cases: 0, shapes: genios },
];
