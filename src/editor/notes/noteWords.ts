import * as vscode from 'vscode';
import type { NoteRow, NoteStatus } from '../../protocol/notes';

export function statusName(status: NoteStatus): string {
  switch (status) {
    case 'to check':
      return vscode.l10n.t('To check');
    case 'ask':
      return vscode.l10n.t('Ask');
    case 'checked':
      return vscode.l10n.t('Checked');
    case 'wrong':
      return vscode.l10n.t('Wrong');
  }
}

export const statusIcons: Readonly<Record<NoteStatus, string>> = {
  'to check': 'circle-large-outline',
  ask: 'question',
  checked: 'pass',
  wrong: 'error',
};

/**
 * The words of a note, which anybody may have written: Markdown without commands, HTML and pictures. A picture would be
 * fetched as soon as the note is shown.
 * @param lost the note, where its words are lost: they are told, and what stands there now
 */
export function noteMarkdown(text: string, lost?: NoteRow): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  if (lost) {
    markdown
      .appendMarkdown('> ')
      .appendText(lost.words)
      .appendMarkdown('\n\n')
      .appendText(lost.reason ?? '');
    if (lost.now !== undefined) markdown.appendText(` ${vscode.l10n.t('There stands now: “{0}”', lost.now)}`);
    markdown.appendMarkdown('\n\n');
  }
  return markdown.appendMarkdown(text.replace(/!\[/g, '!\\['));
}
