import assert from 'node:assert/strict';
import { readFile } from '../../../src/formats/readFile';
import { spanInFile } from '../../../src/formats/offsetMap';
import { centred, inventedDocuments, parts, wrap, type Invented, type Language } from './invented';

/** Writes documents as one file in a database's layout. */
type Writer = (documents: readonly Invented[]) => string;

const words = (document: Invented): number => document.paragraphs.join(' ').split(' ').length;

const lexisLabels: Record<
  Language,
  { of: string; by: string; section: string; length: string; loaded: string; language: string; rights: string }
> = {
  en: {
    of: 'N of M DOCUMENTS',
    by: 'BYLINE',
    section: 'SECTION: NEWS; Pg. 3',
    length: 'LENGTH: N words',
    loaded: 'LOAD-DATE: March 15, 2031',
    language: 'LANGUAGE: ENGLISH',
    rights: 'All Rights Reserved',
  },
  de: {
    of: 'Dokument N von M',
    by: 'AUTOR',
    section: 'RUBRIK: LOKALES; S. 7',
    length: 'LÄNGE: N Wörter',
    loaded: 'UPDATE: 15. März 2031',
    language: 'SPRACHE: GERMAN; DEUTSCH',
    rights: 'Alle Rechte Vorbehalten',
  },
  fr: {
    of: 'Document N de M',
    by: 'AUTEUR',
    section: 'RUBRIQUE: LOCAL',
    length: 'LONGUEUR: N mots',
    loaded: 'DATE-CHARGEMENT: 15 mars 2031',
    language: 'LANGUE: FRENCH; FRANÇAIS',
    rights: 'Tous droits réservés',
  },
};

const dateIn = (date: string, language: Language): string => {
  const { year, month, day } = parts(date, language);
  if (language === 'en') return `${month} ${day}, ${year} Friday`;
  return language === 'de' ? `Freitag ${day}. ${month} ${year}` : `vendredi ${day} ${month} ${year}`;
};

const lexis =
  (language: Language): Writer =>
  (documents) => {
    const labels = lexisLabels[language];
    return documents
      .map((document, index) =>
        [
          '\n\n' + centred(labels.of.replace(/\bN\b/, String(index + 1)).replace(/\bM\b/, String(documents.length))),
          '\n',
          centred(document.outlet),
          '',
          centred(dateIn(document.date, language)),
          ...(index % 2 ? [centred('First Edition')] : []),
          '',
          wrap(document.headline),
          '',
          `${labels.by}: ${document.author}`,
          '',
          labels.section,
          '',
          labels.length.replace(/\bN\b/, String(words(document))),
          '\n',
          document.paragraphs.map((paragraph) => wrap(paragraph)).join('\n\n'),
          '',
          labels.loaded,
          '',
          labels.language,
          '\n',
          centred('Copyright 2031 Ledger Group Ltd'),
          centred(labels.rights),
        ].join('\n'),
      )
      .join('\n');
  };

const nexisUni: Writer = (documents) =>
  documents
    .map((document) =>
      [
        document.headline,
        document.outlet,
        `${dateIn(document.date, 'en')} 9:20 AM GMT`,
        '',
        'Copyright 2031 Ledger Group All Rights Reserved',
        'Section:\u00a0NEWS; Pg. 3',
        `Length:\u00a0${words(document)} words`,
        `Byline:\u00a0${document.author}`,
        'Body',
        '',
        ...document.paragraphs,
        '',
        'Classification',
        '',
        'Language: ENGLISH',
        'Subject: HARBOURS (90%); CITIES (78%)',
        'Load-Date: March 15, 2031',
        '',
        'End of Document',
      ].join('\n'),
    )
    .join('\n\n');

const factivaNumber = ({ date }: Invented, index: number): string =>
  `BELLED00${date.replaceAll('-', '')}el3e${String(index).padStart(5, '0')}`;

const factivaCodes: Writer = (documents) =>
  documents
    .map((document, index) => {
      const { year, month, day } = parts(document.date, 'en');
      const [lead, ...rest] = document.paragraphs;
      const line = (code: string, value: string): string => (index % 2 ? `${code}\n${value}` : `${code} ${value}`);
      return [
        line('SE', 'Local News'),
        line('HD', document.headline),
        line('BY', `By ${document.author}`),
        line('WC', `${words(document)} words`),
        line('PD', `${day} ${month} ${year}`),
        line('SN', document.outlet),
        line('SC', 'BELLED'),
        line('LA', 'English'),
        line('CY', '(c) 2031 Ledger Group'),
        '',
        'LP',
        lead,
        '',
        ...(rest.length > 0 ? ['TD', rest.join('\n\n'), ''] : []),
        'NS gcat : Political/General News | gtrans : Transport',
        `AN Document ${factivaNumber(document, index)}`,
      ].join('\n');
    })
    .join('\n\n');

const factivaLong =
  (language: Language): Writer =>
  (documents) =>
    documents
      .map((document, index) => {
        const { year, month, day } = parts(document.date, language);
        const [by, count, document_] = {
          en: ['By ', 'words', 'Document'],
          de: ['Von ', 'Wörter', 'Dokument'],
          fr: ['Par ', 'mots', 'Document'],
        }[language];
        return [
          'Transport',
          document.headline,
          by + document.author,
          `${words(document)} ${count}`,
          `${day} ${month} ${year}`,
          ...(index % 2 ? ['06:30'] : []),
          document.outlet,
          'BELLED',
          ...(index % 3 ? ['14'] : []),
          { en: 'English', de: 'Deutsch', fr: 'Français' }[language],
          '(c) 2031 Ledger Group',
          '',
          document.paragraphs.join('\n\n'),
          '',
          `${document_} ${factivaNumber(document, index)}`,
        ].join('\n');
      })
      .join('\n\f\n');

const proquest: Writer = (documents) => {
  const line = '_'.repeat(60);
  const items = documents.map((document, index) => {
    const { year, month, day } = parts(document.date, 'en');
    const [given, family] = document.author.split(' ');
    return [
      `Document ${index + 1} of ${documents.length}`,
      document.headline,
      `Author: ${family}, ${given}`,
      `Publication info: ${document.outlet} ; Belmora [Belmora]. ${day} ${month.slice(0, 3)} ${year}: 3.`,
      'http://library.example/login?url=https://proquest.example/docview/1',
      'Abstract: None available.',
      `Full text: ${document.paragraphs.join('\n\n')}`,
      'Subject: Harbours; Cities',
      ...(index % 2 ? [`Publication title: ${document.outlet}; Belmora`] : []),
      ...(index % 3 ? [`Publication date: ${month.slice(0, 3)} ${day}, ${year}`] : []),
      'ProQuest document ID: 1000000001',
      'Database: Newsstand',
    ].join('\n\n');
  });
  return `${line}\n\nReport Information from ProQuest\n\n15 March 2031 10:23\n\n${[...items, 'Contact us at: http://proquest.example Copyright © 2031 All rights reserved.'].map((item) => `${line}\n\n${item}\n`).join('\n')}`;
};

const europresse: Writer = (documents) =>
  documents
    .map((document, index) => {
      const { year, month, day } = parts(document.date, 'fr');
      return [
        `${document.outlet}, no. ${800 + index}`,
        `Région, vendredi ${day} ${month} ${year}, p. 3`,
        '',
        document.headline,
        '',
        document.paragraphs.join('\n\n'),
        '',
        '© 2031 Ledger Group. Tous droits réservés.',
        `Numéro de document : news·${document.date.replaceAll('-', '')}·BL·${String(index).padStart(4, '0')}`,
      ].join('\n');
    })
    .join('\n\n');

const genios: Writer = (documents) =>
  documents
    .map((document, index) =>
      [
        `${index % 2 ? 'Quelle: ' : ''}${document.outlet} vom ${document.date.split('-').reverse().join('.')}${index % 3 ? ', Nr. 61, S. 3' : ''}`,
        '',
        `Autor: ${document.author}`,
        'Ausgabe: Hauptausgabe',
        'Ressort: Lokales',
        `Dokumentnummer: ${1000 + index}`,
        '',
        document.headline,
        '',
        document.paragraphs.join('\n\n'),
      ].join('\n'),
    )
    .join('\n\n');

const writers: readonly (readonly [name: string, write: Writer, hasAuthor?: boolean])[] = [
  ['LexisNexis, English', lexis('en')],
  ['LexisNexis, German', lexis('de')],
  ['LexisNexis, French', lexis('fr')],
  ['Nexis Uni', nexisUni],
  ['Factiva, field codes', factivaCodes],
  ['Factiva, long form', factivaLong('en')],
  ['Factiva, German', factivaLong('de')],
  ['Factiva, French', factivaLong('fr')],
  ['ProQuest', proquest],
  ['Europresse, copied', europresse, false],
  ['GENIOS, copied', genios],
];

const count = 200;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('exports of several documents', () => {
  for (const [name, write, hasAuthor = true] of writers)
    for (const lineEnd of ['\n', '\r\n'])
      it(`of ${name} are read back without a loss${lineEnd === '\n' ? '' : ', Windows line ends'}`, () => {
        const documents = inventedDocuments(count);
        const file = write(documents).replaceAll('\n', lineEnd);
        const read = readFile(file, 'plain');
        assert.equal(read.length, count);
        documents.forEach((document, index) => {
          const { text, source, roles, map } = read[index];
          const wanted = {
            title: document.headline,
            outlet: document.outlet,
            date: document.date,
            authors: hasAuthor ? [document.author] : undefined,
          };
          assert.deepEqual(
            { title: source?.title, outlet: source?.outlet, date: source?.date, authors: source?.authors },
            wanted,
          );
          assert.equal(plain(text), plain([document.headline, ...document.paragraphs].join(' ')));
          const [headline] = roles ?? [];
          assert.equal(headline.role, 'headline');
          const place = spanInFile(map, headline);
          assert.equal(plain(file.slice(place.start, place.end)), document.headline);
        });
      });

  it('of one document are one', () => {
    for (const [, write] of writers) assert.equal(readFile(write(inventedDocuments(1)), 'plain').length, 1);
  });

  it('of PressReader are one article', () => {
    const [{ text, source }] = readFile(
      'THE LEDGER\n14 Mar 2025\n\nQuay stays shut as port\nseeks money\n\nADA BROOK\nTRANSPORT EDITOR\n\nThe quay stays shut, the port said.\n\nPressReader.com\n',
      'plain',
    );
    assert.equal(plain(text), 'Quay stays shut as port seeks money The quay stays shut, the port said.');
    assert.deepEqual(source, {
      title: 'Quay stays shut as port seeks money',
      outlet: 'THE LEDGER',
      authors: ['Ada Brook'],
      date: '2025-03-14',
    });
  });

  it('are none in a text that only names them', () => {
    const text =
      'Papers found\n\nDocument 12 of the file says so, and 1 of 3 DOCUMENTS was lost.\n\nEnd of Document was all it said.\n';
    assert.deepEqual(readFile(text, 'plain'), [{ text }]);
  });

  it('of LexisNexis leave out the cover, and keep standfirst and caption with their roles', () => {
    const file = `Download Request: Selected Items: 1-1\nTerms: harbour\n\n${centred('1 of 1 DOCUMENT')}\n\n${centred('The Ledger')}\n\n${centred('March 14, 2025 Friday')}\n\nQuay shut\n\nBYLINE: Ada Brook\n\nHIGHLIGHT: No date for repairs\n\nLENGTH: 9 words\n\n\nThe quay stays shut, the harbour said.\n\nGRAPHIC: The quay in 2019\n\nLANGUAGE: ENGLISH\n`;
    const [document] = readFile(file, 'plain');
    assert.equal(
      document.text,
      'Quay shut\n\nNo date for repairs\n\nThe quay stays shut, the harbour said.\n\nThe quay in 2019',
    );
    assert.deepEqual(
      document.roles?.map(({ start, end, role }) => [role, document.text.slice(start, end)]),
      [
        ['headline', 'Quay shut'],
        ['standfirst', 'No date for repairs'],
        ['caption', 'The quay in 2019'],
      ],
    );
  });
});
