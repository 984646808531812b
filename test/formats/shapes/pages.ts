import { shape, type ShapeKind } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const cost = 'The work will cost 4.2 million crowns.';
const title = 'Weir at Ostrey to be rebuilt after a year of leaks';
const date = '2025-02-07';
const whole = { title, date, text: [lead, quote] };

const copied = [
  shape(
    'a menu in capitals, counts and buttons around the byline, a caption with dots before its credit',
    'a.txt',
    `SKIP TO CONTENT\nSKIP TO SITE INDEX\n\nSECTION NAVIGATION\nSearch\n\nADVERTISEMENT\n\n${title}\n\nListen to this article · 5:12 min Learn more\n\nShare full article\n\n64\n\nThe weir in January.Credit...Per Holm for The Ostrey News\n\nBy Ida Brandt and Kari Lund\nIda Brandt reported from Ostrey, and Kari Lund from Holm.\n\nFebruary 7, 2025\n\n${lead}\n\n${quote}\n\nSKIP ADVERTISEMENT\n\n${cost}\n\nA version of this article appears in print on Feb. 8, 2025, Section A, Page 12 with the headline: Weir.\n`,
    {
      ...whole,
      text: [lead, quote, cost],
      captions: ['The weir in January.'],
      aside: ['64', 'SKIP', 'reported from', 'appears in print', 'Share full'],
    },
  ),
  shape(
    'a line that asks for money and a menu of two entries',
    'a.txt',
    `Skip to main content\nSupport the Guardian\nFund the free press\n\nPrint subscriptions\nSign in\n${title}\nThis article is more than 1 month old\nBoard says that it has found half of the money for the work\n\nIda Brandt River correspondent\nFri 7 Feb 2025 06.30 GMT\nLast modified on Fri 7 Feb 2025 11.02 GMT\nShare\n${lead}\n\n${quote}\n\nMost viewed\nFerry stays in port\n`,
    { ...whole, aside: ['Fund the free', 'Print subscriptions', 'more than 1 month', 'Ferry stays'] },
  ),
  shape(
    'a motto and a section above the headline',
    'a.txt',
    `The River Never Sleeps\nRivers\n\n${title}\n\nFebruary 7, 2025 at 6:30 a.m. EST\n\n5 min\n\n64\n(Per Holm/The Ostrey News)\n\nBy Ida Brandt\n\n${lead}\n\n${quote}\n`,
    { ...whole, aside: ['Never Sleeps', '5 min', '64'] },
  ),
  shape(
    'a section and a date above the headline, a list in the middle',
    'a.txt',
    `US\nPublished February 7, 2025 6:30am EST\n${title}\nBy Ida Brandt\nFacebook Twitter Flipboard Comments Print Email\n\n${lead}\n\n${quote}\n\nRecommended\nFerry stays in port\nRead more\n\n${cost}\n`,
    { ...whole, text: [lead, quote, cost], aside: ['Ferry stays', 'Flipboard'] },
  ),
  shape(
    'of an agency, with a numbered caption and main points',
    'a.txt',
    `World\n\n${title}\nBy Ida Brandt\nFebruary 7, 2025 6:30 AM GMT Updated 5 hours ago\n\n[1/3] Water flows over the weir in Ostrey, Eland, February 6, 2025. REUTERS/Per Holm Purchase Licensing Rights, opens new tab\n\nSummary\nBoard has found half of the money\n\nOSTREY, Feb 7 (Reuters) - ${lead}\n\n${quote}\n\nReporting by Ida Brandt; Editing by Kari Lund\n`,
    { ...whole, captions: ['Water flows over the weir'], aside: ['Licensing', 'Reporting by'] },
  ),
  shape(
    'German, with the day in numbers and an agency’s letters below',
    'a.txt',
    `Wehr in Ostrey wird neu gebaut\nDer Verband hat die Hälfte des Geldes gefunden.\nVon Ida Brandt\n07.02.2025, 06.30 Uhr\n\nZur Merkliste hinzufügen\nArtikel anhören • 3 Min\n\nDas Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag, nachdem es Wasser verloren hatte.\n\nibr/dpa\n`,
    {
      title: 'Wehr in Ostrey wird neu gebaut',
      date,
      text: [
        'Das Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag, nachdem es Wasser verloren hatte.',
      ],
      aside: ['Merkliste', '3 Min', 'ibr/dpa'],
    },
  ),
  shape(
    'French, with the writer’s place in brackets',
    'a.txt',
    `Le barrage d’Ostrey sera reconstruit\n\nLe syndicat a trouvé la moitié de l’argent.\n\nPar Ida Brandt (Ostrey, envoyée spéciale)\nPublié le 7 février 2025 à 06h30, modifié le 7 février 2025 à 11h02\nTemps de Lecture 3 min.\n\nPartager\n\nArticle réservé aux abonnés\n\nLe barrage d’Ostrey sera reconstruit à partir d’avril, a annoncé vendredi le syndicat, après un an de fuites.\n`,
    {
      title: 'Le barrage d’Ostrey sera reconstruit',
      date,
      text: [
        'Le barrage d’Ostrey sera reconstruit à partir d’avril, a annoncé vendredi le syndicat, après un an de fuites.',
      ],
      aside: ['Partager', 'abonnés', 'Lecture'],
    },
  ),
  shape(
    'the name of the paper and the day on one line',
    'a.txt',
    `${title}\nThe Ostrey News, 7 February 2025\n\n${lead}\n\n${quote}\n`,
    { ...whole, aside: ['The Ostrey News'] },
  ),
  shape(
    'of an archive of pages',
    'a.txt',
    `The Wayback Machine - https://archive.example/web/20250314091244/https://www.ostreynews.example/weir\n\n${title}\n7 February 2025\n\n${lead}\n\n${quote}\n`,
    { ...whole, url: 'https://www.ostreynews.example/weir' },
  ),
];

const releases = [
  shape(
    'the sender’s name in capitals above',
    'a.txt',
    `OSTREY RIVER BOARD\nNEWS RELEASE\nEmbargoed until 00.01 Friday 7 February 2025\n\nWEIR AT OSTREY TO BE REBUILT\n\n${lead}\n\n${quote}\n\nENDS\n\nNotes to editors\n1. The weir was built in 1931.\n`,
    { title: 'WEIR AT OSTREY TO BE REBUILT', date, text: [lead, quote], aside: ['1931', 'RIVER BOARD'] },
  ),
  shape(
    'provided by its sender',
    'a.txt',
    `${title}\n\nNEWS PROVIDED BY\nOstrey River Board\nFeb 07, 2025, 06:30 ET\n\nOSTREY, Feb. 7, 2025 /NewsWire/ -- ${lead}\n\n${quote}\n\nSOURCE Ostrey River Board\n`,
    { title, date, text: [quote], aside: ['NEWS PROVIDED'] },
  ),
  shape(
    'of a ministry, with a contact above',
    'a.txt',
    `FOR IMMEDIATE RELEASE\n7 February 2025\nContact: Per Holm, press@ostrey.example\n\n${title}\n\n${lead}\n\n${quote}\n\n# # #\n`,
    { title, date, text: [lead, quote], aside: ['Contact'] },
  ),
  shape(
    'with words about the sender below',
    'a.txt',
    `PRESS RELEASE\n\n${title}\n\nOSTREY, 7 February 2025 – ${lead}\n\n${quote}\n\nAbout the River Board\nThe River Board was founded in 1931.\n`,
    { title, date, text: [quote], aside: ['founded in 1931'] },
  ),
];

const forwarded = [
  shape(
    'by a program that writes marks before each line',
    'a.txt',
    `---------- Forwarded message ---------\nFrom: Ida Brandt <ida@ostreynews.example>\nDate: Fri, 7 Feb 2025 at 09:12\nSubject: Fwd: ${title}\nTo: Per <per@x.example>\n\n> The weir at Ostrey will be rebuilt from April, the river board\n> said on Friday, after a year in which it leaked.\n>\n> ${quote}\n\n-- \nIda Brandt\n`,
    whole,
  ),
  shape(
    'below a note of who sent it on',
    'a.txt',
    `From: Kari Lund\nSent: 9 February 2025 09:12\nTo: Per Holm\nSubject: RE: Weir\n\nPer,\n\nsee below.\n\n-----Original Message-----\nFrom: Press Office <press@ostrey.example>\nSent: 7 February 2025 17:40\nTo: Kari Lund\nSubject: ${title}\n\n${lead}\n\n${quote}\n`,
    { ...whole, aside: ['see below'] },
  ),
  shape(
    'in German',
    'a.txt',
    `-----Ursprüngliche Nachricht-----\nVon: Presse <presse@ostrey.example>\nGesendet: Freitag, 7. Februar 2025 17:40\nAn: Kari Lund\nBetreff: Wehr in Ostrey wird neu gebaut\n\nDas Wehr in Ostrey wird ab April neu gebaut.\n`,
    { title: 'Wehr in Ostrey wird neu gebaut', date, text: ['Das Wehr in Ostrey wird ab April neu gebaut.'] },
  ),
];

const notes = [
  shape(
    'of Readwise, each with a link to its place',
    'a.md',
    `# Weir\n\n![rw-book-cover](https://o.example/c.png)\n\n## Metadata\n- Author: [[Ostrey News]]\n- Full Title: ${title}\n- Category: #articles\n- URL: https://www.ostreynews.example/weir\n\n## Highlights\n- ${lead} ([View Highlight](https://read.example/01h))\n- ${quote} ([View Highlight](https://read.example/02h))\n`,
    { title, text: [lead, quote], aside: ['View Highlight', 'Category'] },
  ),
  shape(
    'of Instapaper, the address below the title',
    'a.txt',
    `${title}\nhttps://www.ostreynews.example/weir\n\nHighlights\n\n- ${lead}\n\n- ${quote}\n`,
    { title, text: [lead, quote], aside: ['https'] },
  ),
  shape(
    'of Zotero, with links into its library',
    'a.md',
    `# Annotations\n\n${lead} ([Brandt, 2025, p. 3](zotero://select/library/items/ABCD)) ([pdf](zotero://open-pdf/library/items/EFGH?page=3))\n`,
    { text: [lead], aside: ['zotero', 'p. 3', 'pdf'] },
  ),
];

/** What people copy, send on and mark. */
export const copiedShapes: readonly ShapeKind[] = [
  { kind: 'pages copied whole', cases: 6, shapes: copied },
  { kind: 'releases', cases: 1, shapes: releases },
  { kind: 'mail that is sent on', cases: 0, shapes: forwarded },
  { kind: 'marked stretches', cases: 0, shapes: notes },
];
