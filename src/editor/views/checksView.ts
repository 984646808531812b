import * as vscode from 'vscode';
import { noteStatuses, type NoteRow, type NotesResult, type UnreadNote } from '../../protocol/notes';
import { statusIcons, statusName } from '../notes/noteWords';
import { groupItem } from './entitiesView';
import type { TreeNode } from './tree';

/** Characters of the words and of a note that a row shows. */
const maxWords = 60;
const maxNote = 120;

/** Rows of the Checks view: notes by status, then those whose words are lost, then files that are no notes; each note once. */
export function checkNodes({ notes, unread }: NotesResult): TreeNode[] {
  const groups = noteStatuses.map((status) =>
    groupOf(
      status,
      statusName(status),
      notes.filter((row) => row.status === status && row.state !== 'lost'),
    ),
  );
  const lost = notes.filter(({ state }) => state === 'lost');
  return [
    ...groups,
    groupOf('lost', vscode.l10n.t('Words lost'), lost),
    ...(unread.length > 0 ? [unreadGroup(unread)] : []),
  ].filter((group) => group !== undefined);
}

function groupOf(id: string, name: string, rows: readonly NoteRow[]): TreeNode | undefined {
  if (rows.length === 0) return undefined;
  const group: TreeNode = {
    id: `group:${id}`,
    item: () => groupItem(name, rows.length, id === 'checked'),
    children: () => rows.map((row) => noteNode(row, group)),
  };
  return group;
}

function noteNode(row: NoteRow, parent: TreeNode): TreeNode {
  const note = row.comments.map(({ text }) => text).join(' · ');
  return {
    id: `${parent.id}:${row.id}`,
    parent,
    text: `${row.words} ${row.article} ${note}`,
    copied: [`“${row.words}”`, stateOf(row), row.article, note].filter((part) => part !== '').join(' — '),
    row,
    item: () => {
      const item = new vscode.TreeItem(cut(row.words, maxWords));
      item.iconPath = new vscode.ThemeIcon(statusIcons[row.status]);
      // Under what is lost the status is not the heading.
      const state = row.state === 'lost' ? statusName(row.status) : stateOf(row);
      const told = [state, row.article, cut(note, maxNote)].filter((part) => part !== '');
      item.description = told.join(' · ');
      item.tooltip = tooltipOf(row);
      item.contextValue = 'note';
      item.accessibilityInformation = { label: [row.words, statusName(row.status), ...told].join(', ') };
      item.command = { command: 'crossread.note.open', title: vscode.l10n.t('Open Note'), arguments: [row.id] };
      return item;
    },
  };
}

function tooltipOf(row: NoteRow): string {
  return [
    `“${row.words}”`,
    row.article,
    ...(row.reason === undefined ? [] : [row.reason]),
    ...(row.now === undefined ? [] : [vscode.l10n.t('There stands now: “{0}”', row.now)]),
    ...row.comments.map(({ creator, text }) => (creator === undefined ? text : `${creator}: ${text}`)),
  ].join('\n');
}

function stateOf({ state }: NoteRow): string {
  if (state === 'here') return '';
  return state === 'moved' ? vscode.l10n.t('moved') : vscode.l10n.t('words lost');
}

function unreadGroup(unread: readonly UnreadNote[]): TreeNode {
  const group: TreeNode = {
    id: 'group:unread',
    item: () => groupItem(vscode.l10n.t('Not readable, left as they are'), unread.length),
    children: () =>
      unread.map((file) => ({
        id: `${group.id}:${file.folder}:${file.name}`,
        parent: group,
        text: file.name,
        item: () => {
          const item = new vscode.TreeItem(file.name);
          item.iconPath = new vscode.ThemeIcon('warning');
          item.description = file.reason;
          item.tooltip = `${file.name}: ${file.reason}`;
          item.accessibilityInformation = { label: `${file.name}, ${file.reason}` };
          item.command = {
            command: 'crossread.note.openFile',
            title: vscode.l10n.t('Open File'),
            arguments: [file.folder, file.name],
          };
          return item;
        },
      })),
  };
  return group;
}

/** Text in one line, cut at a word's end. */
function cut(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  const at = folded.lastIndexOf(' ', most);
  return `${folded.slice(0, at > most / 2 ? at : most)}…`;
}
