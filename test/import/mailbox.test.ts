import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { documentsOf, latin1, leftOf, refusalOf } from './files';

const mail = (number: number, body: string, more = ''): string =>
  `From ada@letter.example Fri Mar 14 06:30:0${number} 2025\nFrom: The Osthaven Letter <ada@letter.example>\nSubject: Letter ${number}\nDate: Fri, 14 Mar 2025 06:30:00 +0000\n${more}\n${body}\n\n`;
const importMailbox = (text: string) => importFile('letters.mbox', latin1(text));

describe('mailboxes', () => {
  it('are an article for each e-mail', async () => {
    for (const end of ['\n', '\r\n']) {
      const imported = await importMailbox(
        (
          mail(1, 'The pier stays shut.\n>From now on ferries use the quay.\n\n>>From there, too.') +
          mail(2, 'It caf\xe9.', 'Content-Type: text/plain; charset=iso-8859-1\n') +
          mail(3, '')
        ).replaceAll('\n', end),
      );
      assert.deepEqual(
        documentsOf(imported).map(({ source, markdown }) => [source, markdown]),
        [
          [
            { title: 'Letter 1', outlet: 'The Osthaven Letter', date: '2025-03-14' },
            '# Letter 1\n\nThe pier stays shut.\nFrom now on ferries use the quay.\n\n\\>From there, too.',
          ],
          [{ title: 'Letter 2', outlet: 'The Osthaven Letter', date: '2025-03-14' }, '# Letter 2\n\nIt café.'],
        ],
      );
      assert.deepEqual(leftOf(imported), ['rowsWithoutText 1']);
    }
  });

  it('end no e-mail at a line that only begins as one does', async () => {
    const [document, ...others] = documentsOf(
      await importMailbox(mail(1, 'The pier is shut.\nFrom Monday it is open.')),
    );
    assert.equal(others.length, 0);
    assert.match(document.markdown, /shut\.\nFrom Monday it is open\.$/);
  });

  it('count what they leave of all e-mails', async () => {
    const attached = 'Content-Type: multipart/mixed; boundary=b\n';
    const body =
      '--b\nContent-Type: text/plain\n\nThe pier is shut.\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--';
    assert.deepEqual(leftOf(await importMailbox(mail(1, body, attached) + mail(2, body, attached))), ['attachments 2']);
  });

  it('without an e-mail, or a text, are refused', async () => {
    assert.equal(refusalOf(await importMailbox('nothing')), 'broken');
    assert.equal(refusalOf(await importMailbox(mail(1, ''))), 'noText');
  });
});
