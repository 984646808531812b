import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toPlainText, withFileLinks, withoutNeedlessEscapes } from '../../../src/cli/lsp/plainHover';
import { commandLink, revealLink } from '../../../src/server/wording/links';
import { escapeHover } from '../../../src/server/wording/escape';

const addressOf = (id: string): Promise<string | undefined> =>
  Promise.resolve(id.endsWith('gone.txt') ? undefined : `file:///n/a%20b.txt#L${id.split('-')[0]}`);
const link = (label: string, uri = 'file:///n/a b.txt'): string => revealLink(label, uri, { start: 7, end: 9 });

describe('hovers of any client', () => {
  for (const [title, markdown, wanted, plain] of [
    ['a link', `see ${link('Wire')}.`, 'see [Wire](file:///n/a%20b.txt#L7).', 'see Wire (a b.txt:7).'],
    ['a link with brackets', link('W\\[1\\]'), '[W\\[1\\]](file:///n/a%20b.txt#L7)', 'W[1] (a b.txt:7)'],
    ['a link that leads nowhere', link('Wire', 'file:///n/gone.txt'), 'Wire', 'Wire'],
    ['another command', commandLink('All', 'crossread.goToParallel', 'x'), 'All', 'All'],
    [
      'actions',
      `**2** of 3\n\n---\n\n${commandLink('All', 'crossread.goToParallel', 'x')} \u00a0 ${commandLink('Copy', 'crossread.copyCitation', 'y')}`,
      '**2** of 3',
      '2 of 3',
    ],
    [
      'a second answer',
      `one  \n${link('A')}\n\n---\n\n${link('B')}`,
      'one  \n[A](file:///n/a%20b.txt#L7)\n\n---\n\n[B](file:///n/a%20b.txt#L7)',
      'one\nA (a b.txt:7)\n\nB (a b.txt:7)',
    ],
    ['escapes', '5 \\* 3 &lt; 4 &amp; **so**', '5 \\* 3 &lt; 4 &amp; **so**', '5 * 3 < 4 & so'],
    ['a broken argument', '[x](command:crossread.reveal?%zz)', 'x', 'x'],
  ] as const)
    it(`have ${title}`, async () => {
      const told = await withFileLinks(markdown, addressOf);
      assert.equal(told, wanted);
      assert.equal(toPlainText(told), plain);
    });

  for (const [text, wanted] of [
    ['It cost $3.6 million (a well-known sum).', 'It cost $3.6 million (a well-known sum).'],
    ['He said: no.” Then', 'He said: no.” Then'],
    ['12. a headline', '12\\. a headline'],
    ['7) a headline', '7\\) a headline'],
    ['www.wire.example', 'www\\.wire\\.example'],
    ['https://a', 'https\\://a'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['- a', '\\- a'],
    ['a *b* _c_ `d` #e $x$', 'a \\*b\\* \\_c\\_ \\`d\\` \\#e \\$x\\$'],
    ['\\.', '\\\\.'],
  ] as const)
    it(`show ${text} with no escape that changes nothing`, () =>
      assert.equal(withoutNeedlessEscapes(escapeHover(text)), wanted));

  it('hold article text as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'a1[]()*\\&<;_ .:$-') }), async (text) => {
        const escaped = escapeHover(text);
        const told = await withFileLinks(`${escaped} ${link(escaped)}`, addressOf);
        assert.equal(toPlainText(told), `${escapedAway(escaped)} ${escapedAway(escaped)} (a b.txt:7)`);
        assert.doesNotMatch(told, /command:/);
      }),
    );
  });
});

const escapedAway = (escaped: string): string =>
  escaped.replace(
    /\\(.)|&(lt|gt|amp);/gs,
    (_, sign?: string, name?: string) => sign ?? { lt: '<', gt: '>', amp: '&' }[name ?? ''] ?? '',
  );
