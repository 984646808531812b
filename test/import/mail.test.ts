import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import type { Imported } from '../../src/import/imported';
import { documentsOf, latin1, leftOf, onlyDocument, refusalOf, utf8 } from './files';

const importMail = (mail: string, bytes = utf8) => importFile('mail.eml', bytes(mail.replace(/\n/g, '\r\n')));
const head = (more = ''): string =>
  `From: "Ada Brook from The Osthaven Letter" <ada@letter.example>\nTo: jon@x.example\nSubject: =?utf-8?Q?Pier_stays_shut_=E2=80=93_no_date?=\nDate: Fri, 14 Mar 2025 23:30:00 -0500\nMIME-Version: 1.0\n${more}`;

describe('e-mail', () => {
  it('is read from its HTML; sender and day are its own', async () => {
    const { source, markdown } = onlyDocument(
      await importMail(
        `${head()}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe plain text\n--b\nContent-Type: text/html; charset=utf-8\n\n<div style="display:none">Preview line</div><table><tr><td><h2>Ferries</h2><p>The pier stays <b>shut</b>, the port said.</p></td></tr></table>\n--b--\n`,
      ),
    );
    assert.deepEqual(source, {
      title: 'Pier stays shut – no date',
      outlet: 'The Osthaven Letter',
      authors: ['Ada Brook'],
      date: '2025-03-14',
    });
    assert.equal(markdown, '# Pier stays shut – no date\n\n## Ferries\n\nThe pier stays **shut**, the port said.');
  });

  it('of plain text has its wrapped lines joined and its addresses taken out', async () => {
    const { source, markdown } = onlyDocument(
      await importMail(
        `${head('Content-Type: text/plain; charset=utf-8\n')}\nView this post on the web at https://letter.example/p/pier\n\nThe pier at Osthaven stays shut until the spring [ https://letter.example/redirect/1 ],\nthe harbour office said on Friday.\n\n- north quay\n- old dock\n`,
      ),
    );
    assert.equal(source.url, 'https://letter.example/p/pier');
    assert.match(
      markdown,
      /stays shut until the spring, ?the harbour office|stays shut until the spring,\nthe harbour/,
    );
    assert.doesNotMatch(markdown, /https:/);
  });

  it('joins lines that were wrapped at a column, and no others', async () => {
    const { markdown } = onlyDocument(
      await importMail(
        `${head('Content-Type: text/plain; charset=utf-8\n')}\nThe pier at Osthaven stays shut until the spring, the harbour office\nsaid on Friday, after divers found cracks.\n\nAda Brook\nHarbour office\n`,
      ),
    );
    assert.equal(
      markdown,
      '# Pier stays shut – no date\n\nThe pier at Osthaven stays shut until the spring, the harbour office said on Friday, after divers found cracks.\n\nAda Brook\nHarbour office',
    );
  });

  it('of Windows-1252 has its quotation marks, on every Node', async () => {
    for (const charset of ['windows-1252', 'iso-8859-1']) {
      const { markdown } = onlyDocument(
        await importMail(
          `${head(`Content-Type: text/plain; charset=${charset}\n`)}\n\x93It costs \x805,\x94 said Andr\xe9.\n`,
          latin1,
        ),
      );
      assert.match(markdown, /“It costs €5,” said André\./);
    }
  });

  it('counts attachments, takes reply marks off and names any sender as the outlet', async () => {
    const imported = await importMail(
      `From: Harbour Office <press@port.example>\nSubject: Fwd: Re: Pier\nDate: 14 Mar 2025 10:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe pier stays shut.\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\n`,
    );
    assert.deepEqual(onlyDocument(imported).source, { title: 'Pier', outlet: 'Harbour Office', date: '2025-03-14' });
    assert.deepEqual(leftOf(imported), ['attachments 1']);
  });

  const inner = (text: string): string =>
    `From: The Tidewater Courier <x@courier.example>\nSubject: Ferries are late\nDate: Thu, 13 Mar 2025 08:00:00 +0000\nContent-Type: text/plain\n\n${text}`;
  const source = { title: 'Ferries are late', outlet: 'The Tidewater Courier', date: '2025-03-13' };

  it('that forwards another as a whole is that one; a note above it is counted, a letter is kept', async () => {
    const forward = (note: string): Promise<Imported> =>
      importMail(
        `${head('Content-Type: multipart/mixed; boundary=b\n')}\n--b\nContent-Type: text/plain\n\n${note}\n--b\nContent-Type: message/rfc822\n\n${inner('The ferry left at nine.')}\n--b--\n`,
      );
    const noted = await forward('See below!');
    assert.deepEqual(
      documentsOf(noted).map((each) => [each.source, each.markdown]),
      [[source, '# Ferries are late\n\nThe ferry left at nine.']],
    );
    assert.deepEqual(leftOf(noted), ['coverNotes 1']);
    const letter = await forward('The pier stays shut, the port said. '.repeat(20));
    assert.deepEqual(
      documentsOf(letter).map((each) => each.source.title),
      ['Pier stays shut – no date', 'Ferries are late'],
    );
    assert.deepEqual(leftOf(letter), []);
    assert.deepEqual(leftOf(await forward('')), []);
  });

  for (const [what, mark, headers] of [
    [
      'English',
      '---------- Forwarded message ---------',
      'From: The Tidewater Courier <x@courier.example>\nDate: Thu, 13 Mar 2025 at 08:00\nSubject: Ferries are late\nTo: <ada@x.example>',
    ],
    [
      'German',
      '-----Ursprüngliche Nachricht-----',
      'Von: The Tidewater Courier [mailto:x@courier.example]\nGesendet: Donnerstag, 13. März 2025 08:00\nAn: Ada\nBetreff: WG: Ferries are late',
    ],
  ])
    it(`that forwards another in its text is that one: ${what}`, async () => {
      const plain = `See below!\n\n${mark}\n${headers}\n\nThe ferry left at nine.\n`;
      assert.deepEqual(
        onlyDocument(await importMail(`${head('Content-Type: text/plain; charset=utf-8\n')}\n${plain}`)),
        {
          source,
          markdown: '# Ferries are late\n\nThe ferry left at nine.',
        },
      );
      const html = `<div>See below!</div><div class="gmail_quote"><div class="gmail_attr">${mark}<br>${headers}</div><p>The ferry left at <b>nine</b>.</p></div>`;
      assert.deepEqual(
        onlyDocument(
          await importMail(
            `${head('Content-Type: multipart/alternative; boundary=b\n')}\n--b\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`,
          ),
        ).markdown,
        '# Ferries are late\n\nThe ferry left at **nine**.',
      );
    });

  it('that answers another at length is itself', async () => {
    const letter = 'The pier stays shut, the port said. '.repeat(20).trim();
    const answer = (text: string) =>
      importMail(
        `${head('Content-Type: text/plain; charset=utf-8\n')}\n${text}\n\n-----Original Message-----\nFrom: Jon <j@x.example>\nSubject: x\n\nWhen does it open?\n`,
      );
    const { source: own, markdown } = onlyDocument(await answer(letter));
    assert.equal(own.outlet, 'The Osthaven Letter');
    assert.ok(markdown.includes(letter) && markdown.includes('When does it open?'));
    assert.deepEqual(leftOf(await answer('Look!')), ['coverNotes 1']);
    assert.deepEqual(leftOf(await answer('')), []);
  });

  it('that only writes of forwarding is itself', async () => {
    const { source: own } = onlyDocument(
      await importMail(`${head('Content-Type: text/plain\n')}\n--- Forwarded message ---\nNothing was forwarded.\n`),
    );
    assert.equal(own.title, 'Pier stays shut – no date');
  });

  it('without a text is refused', async () => {
    assert.equal(refusalOf(await importMail(`${head('Content-Type: text/plain\n')}\n  \n`)), 'noText');
  });
});
