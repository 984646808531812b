import assert from 'node:assert/strict';
import { readArticleHead } from '../../src/formats/articleHead';
import { readOutletLine } from '../../src/formats/outletLines';
import { readFile } from '../../src/formats/readFile';

const lead = `
Ferry crews on the Orm walked out at dawn on Tuesday, and the last boat to Dale lay empty at the quay until the evening.

The owner said that the strike would cost the harbour a week.
`;

/** The head above that text, and what is told of it: headline and outlet; nothing where its first line is the headline. */
const rows: readonly [head: string, title: string | undefined, outlet?: string][] = [
  [
    'NORTH SHORE WIRE\nTue 4 Jun 2024 07:10\nBy Ann Dahl\n\nFERRY CREWS WALK OUT',
    'FERRY CREWS WALK OUT',
    'NORTH SHORE WIRE',
  ],
  [
    'OTV News | Dale\nHome  News  Sport  Player\nOrm ferry crews walk out\nUpdated / 4 Jun 2024\n[Share] [Print]',
    'Orm ferry crews walk out',
    'OTV News',
  ],
  [
    'The Daily Spark (Dale edition) — Tuesday, June 4, 2024\nEXCLUSIVE by ANN DAHL\n\nALL AT SEA!\nFury as crews leave their boats',
    'ALL AT SEA!',
    'The Daily Spark',
  ],
  ['The Orm Courier | Opinion\nWho needs a ferry?\nAnn Dahl\n4/6/24', 'Who needs a ferry?', 'The Orm Courier'],
  ['SPORT / ROWING\n\nThe crew that would not row', 'The crew that would not row'],
  [
    'QUAYSIDE\na letter about the harbour, most weeks\n\nNo. 12: What the crews want',
    'No. 12: What the crews want',
    'QUAYSIDE',
  ],
  ['Serving the Orm and Dale since 1903\n\nCrews walk out at dawn', 'Crews walk out at dawn'],
  [
    'OTV 6 NEWS — DALE\nPosted: June 4, 2024\nAuthor: Ann Dahl\n\n“No boat today”: crews walk out',
    '“No boat today”: crews walk out',
    'OTV 6 NEWS',
  ],
  ['Orm Monthly\nThe Sunday conversation\n\n“I miss the boats”', '“I miss the boats”', 'Orm Monthly'],
  [
    'Slow Water: a weekly letter on rivers\nNo. 12, 4 June 2024\n\nWhat the crews want, and what they do not',
    'What the crews want, and what they do not',
    'Slow Water',
  ],
  [
    'RADIO ORM — The World at Six — transcript\nBroadcast Tuesday 4 June 2024\nTitle: Ferry crews walk out',
    'Ferry crews walk out',
    'RADIO ORM',
  ],
  ['Slug: FERRY-CREWS\nDate: 4 June 2024\nFerry crews walk out', 'Ferry crews walk out'],
  [
    'De Ormbode | English edition\n4 June 2024\n\nFerry crews walk out at dawn',
    'Ferry crews walk out at dawn',
    'De Ormbode',
  ],
  ['Crews walk out | English pupils\n4 June 2024\n\nFerry crews leave their boats', undefined],
  [
    'ORM MERCURY\nEst. 1903\nTuesday, June 4, 2024\n\n‘We are not going back’\nFerry crews walk out at dawn',
    '‘We are not going back’',
    'ORM MERCURY',
  ],
  ['4 June 2024\nHomes & Gardens\n\nThe ferry crews that would not row', 'The ferry crews that would not row'],
  ['FERRY-CREWS-2 (2nd lead)\n\nFerry crews walk out at dawn', 'Ferry crews walk out at dawn'],
  ['FERRY-TRIBUNE\n4 June 2024\n\nFerry crews walk out at dawn', 'Ferry crews walk out at dawn', 'FERRY-TRIBUNE'],
  ['Radio Orm › World › Explainers\n\nFerry crews walk out at dawn', 'Ferry crews walk out at dawn'],
  ['EXCLUSIVE\nFerry crews walk out of talks at dawn', 'Ferry crews walk out of talks at dawn'],
  ['FERRY STRIKE:\nCrews walk out of talks at dawn', 'Crews walk out of talks at dawn'],
  ['Live desk: Ann Dahl, Peter Orm\n\nFerry crews walk out at dawn', 'Ferry crews walk out at dawn'],
  // The first line is the headline, whatever stands below it.
  ['Crews walk out: a letter from Dale\nFerry crews leave their boats at dawn', undefined],
  ['Ferry crews walk out\nHarbour lies empty until the evening\nBy Ann Dahl', undefined],
  ['ALL AT SEA\nFury as crews of the ferry leave their boats\nBy ANN DAHL', undefined],
  ['Sticks & Stones\n\nFerry crews leave their boats at dawn', undefined],
  ['ORM MERCURY\n4 June 2024\n\nCrews & Boats\nBoth leave the harbour at dawn', 'Crews & Boats', 'ORM MERCURY'],
  ['Crews walk out | Dale waits\nFerry crews leave their boats at dawn', undefined],
  ['Orm mail boat sinks\n\nFerry crews leave the quay at dawn', undefined],
  ['Ferry crews walk out\n\nWhat the owner says\nThe owner wants a vote', undefined],
  ['Wire ropes hold the ferry at last\nCrews walk out at dawn', undefined],
];

/** Words from which initials come back in the text: the outlet's short name. */
const interview = `SLOW WATER WAYS\n\nAsk a ferryman: ten questions for Ann Dahl\n${lead}\nSWW: Are you tired of the sea?\n`;

describe('the head of an article', () => {
  for (const [head, title, outlet] of rows) {
    it(`is read: ${head.replace(/\n+/g, ' / ')}`, () => {
      assert.deepEqual(
        readArticleHead(head + '\n' + lead),
        title === undefined ? undefined : { title, ...(outlet && { outlet }) },
      );
    });
  }

  it('has an outlet whose initials come back', () => {
    assert.deepEqual(readArticleHead(interview), {
      title: 'Ask a ferryman: ten questions for Ann Dahl',
      outlet: 'SLOW WATER WAYS',
    });
    assert.equal(readArticleHead(interview.replace('SWW:', 'QQQ:'))?.outlet, undefined);
  });

  it('ends with the first paragraph, and is none without a text below it', () => {
    assert.equal(readArticleHead('North Shore Wire\n\nFerry crews walk out\n'), undefined);
    assert.equal(readArticleHead(`${lead}\nNorth Shore Wire\n\nFerry crews walk out\n${lead}`), undefined);
    assert.equal(readArticleHead(''), undefined);
  });

  it('names its outlet beside the day or the writer', () => {
    const below = (line: string): string | undefined => readOutletLine(`# Ferry crews walk out\n\n${line}\n${lead}`);
    assert.equal(below('*Orm Radio News · 4 June 2024, 6.20pm · Ann Dahl*'), 'Orm Radio News');
    assert.equal(below('By Ann Dahl, The Orm Courier'), 'The Orm Courier');
    assert.equal(below('By Ann Dahl, News Editor'), undefined);
    assert.equal(below('*World News · 4 June 2024 · Ann Dahl*'), undefined);
    assert.equal(below('Crews read the Orm Courier, they say'), undefined);
    assert.equal(below('Sunday Orm, 4 June 2024\nWords: Ann Dahl'), 'Sunday Orm');
    assert.equal(below('Orm Daily, English digest\n4 June 2024\nAnn Dahl'), 'Orm Daily');
    assert.equal(below('OrmNow.example | Tuesday 4 June 2024'), 'OrmNow.example');
    assert.equal(below('*El Correo de Orm — a page for our readers abroad — 4 June 2024*'), 'El Correo de Orm');
    assert.equal(below('Orm Courier (Dale bureau)\n4 June 2024'), 'Orm Courier');
    assert.equal(below('Orm Dagblad International\n4 June 2024'), 'Orm Dagblad International');
    assert.equal(below('La Tribuna di Orm — English edition\n4 June 2024'), 'La Tribuna di Orm');
    assert.equal(below('La Tribuna di Orm — English edition'), undefined);
    assert.equal(below('Explainer | Orm Broadcasting, Sport | 4 June 2024 | Ann Dahl'), 'Orm Broadcasting');
    assert.equal(below('**Nova Ormana** — English pages\nDale, 4 June 2024\n*Ann Dahl*'), 'Nova Ormana');
    assert.equal(below('**Nova Ormana** — Spare pages\nDale, 4 June 2024\n*Ann Dahl*'), undefined);
    assert.equal(below('Orm Rowing International\n4 June 2024'), undefined);
    assert.equal(below('Orm Courier Rowing\n4 June 2024'), undefined);
    assert.equal(below('News Desk, 4 June 2024'), undefined);
    assert.equal(below('La Paz, 4 June 2024'), undefined);
    assert.equal(below('Sunday Weather, 4 June 2024'), undefined);
  });

  it('names its outlet above the heading of a Markdown text, or at the head of a trail', () => {
    const above = (line: string): string | undefined =>
      readOutletLine(`${line}\n*Report | 4 June 2024*\n\n# Ferry crews walk out\n${lead}`);
    assert.equal(above('ORM OBSERVER-POST'), 'ORM OBSERVER-POST');
    assert.equal(above('FERRY CREWS'), undefined);
    const trail = (line: string): string | undefined => readOutletLine(`${line}\n\n**Ferry crews walk out**\n${lead}`);
    assert.equal(trail('Radio Orm › World › Explainers'), 'Radio Orm');
    assert.equal(trail('Radio Orm › crews that leave › Explainers'), undefined);
    assert.equal(trail('Home › World › Explainers'), undefined);
    assert.equal(trail('Orm Courier'), undefined);
  });

  it('names the agency of its dateline', () => {
    const told = (head: string, agency: string): string | undefined =>
      readOutletLine(`Ferry crews walk out\n\n${head}\n\nDALE, June 4 (${agency}) — ${lead.trim()}\n`);
    assert.equal(told('By Ann Dahl\nSeven Seas & Isles Desk', 'SSID'), 'Seven Seas & Isles Desk');
    assert.equal(told('By Ann Dahl\nMeridian Dispatches', 'Meridian'), 'Meridian Dispatches');
    assert.equal(told('By Ann Dahl', 'Agencia Orm'), 'Agencia Orm');
    const [story] = readFile(
      `FERRY-CREWS (2nd lead)\n\nFerry crews walk out\n\nDALE, June 4 (Orm News Agency) — ${lead.trim()}\n`,
      'plain',
    );
    assert.deepEqual(story.source, { title: 'Ferry crews walk out', outlet: 'Orm News Agency' });
    assert.equal(told('By Ann Dahl\nMeridian Dispatches', 'Other'), 'Other');
    assert.equal(told('By Ann Dahl', 'OWS'), 'OWS');
    assert.equal(told('By Ann Dahl, Orm Courier', 'OWS'), 'Orm Courier');
    assert.equal(readOutletLine(`Ferry crews walk out\n\nDALE (AP) — ${lead.trim()}\n`), undefined);
    assert.equal(readOutletLine(`Ferry crews walk out\n\nDALE (South Orm) — ${lead.trim()}\n`), undefined);
  });

  it('is told of a file, its day in short too', () => {
    const [document] = readFile(`North Shore Wire\nSport\n\nFerry crews walk out\n${lead}`, 'plain');
    assert.deepEqual(document.source, { title: 'Ferry crews walk out', outlet: 'North Shore Wire' });
    const dateOf = (fields: string): string | undefined =>
      readFile(`---\n${fields}\n---\n\n${lead}`, 'markdown')[0].source?.date;
    assert.equal(dateOf('site: Orm Splits\nupdated: 2024-06-04T23:58+11:00'), '2024-06-04');
    assert.equal(dateOf('site: Orm Splits\ndate: 2024-06-03\nupdated: 2024-06-04'), '2024-06-03');
    assert.equal(dateOf('site: Orm Splits\ncreated: 2024-06-01\nupdated: 2024-06-04'), undefined);
    assert.equal(dateOf('title: Ferry\nupdated: 2024-06-04'), undefined);
    assert.equal(dateOf('site: Orm Splits\ndate: 18/6/24'), '2024-06-18');
    assert.equal(dateOf('site: Orm Splits\ndate: 4/6/24'), undefined);
  });
});
