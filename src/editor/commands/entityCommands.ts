import * as vscode from 'vscode';
import { fill } from '../../text/fill';
import { pickOne } from '../pick';
import { entitiesRequest, type EntityRow, formsRequest, mentionsRequest } from '../../protocol/entities';
import type { DecisionFiles } from '../decisions';
import { entityIcons, entityKinds, groupName } from '../views/entitiesView';
import type { TreeNode } from '../views/tree';
import type { CommandContext, Commands } from './context';
import type { Client } from '../client';
import { inform } from '../messages';

/** Merge, split, rename, retype and ignore: on a row of the Entities view, or on one that is picked. */
export function entityCommands({ controller }: CommandContext): Commands {
  const { decisions } = controller;
  const onEntity =
    (run: (row: EntityRow, node: TreeNode | undefined) => Promise<unknown>) =>
    async (argument?: unknown): Promise<void> => {
      const node = argument as TreeNode | undefined;
      const row = rowOf(node) ?? (await pick(controller, vscode.l10n.t('Which one?')));
      if (row) await run(row, node);
    };
  return {
    'entity.merge': onEntity(async (row) => {
      const into = await pick(controller, vscode.l10n.t('Merge “{0}” into …', row.name), row);
      if (into) await decisions.decide({ type: 'merge', id: row.id, into: into.id });
    }),
    'entity.split': onEntity((row, node) => split(controller, decisions, row, articleOf(node))),
    'entity.rename': onEntity((row) => rename(decisions, row)),
    'entity.setKind': onEntity((row) => setKind(decisions, row)),
    'entity.ignore': onEntity((row) => decisions.decide({ type: 'ignore', id: row.id })),
  };
}

async function rename(decisions: DecisionFiles, row: EntityRow): Promise<void> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename “{0}”', row.name),
    value: row.name,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
  if (name !== undefined && name.trim() !== row.name) await decisions.decide({ type: 'rename', id: row.id, name });
}

async function setKind(decisions: DecisionFiles, row: EntityRow): Promise<void> {
  const picked = await pickOne(
    entityKinds.map((entityKind) => ({
      icon: entityIcons[entityKind],
      label: groupName(entityKind),
      entityKind,
    })),
    { title: vscode.l10n.t('What is “{0}”?', row.name) },
  );
  if (picked && picked.entityKind !== row.kind)
    await decisions.decide({ type: 'rename', id: row.id, name: row.name, kind: picked.entityKind });
}

/** Rows that a pick holds. */
const maxPicked = 5000;

function rowOf(node: TreeNode | undefined): EntityRow | undefined {
  const row = node?.row as EntityRow | { entity: EntityRow } | undefined;
  return row && 'entity' in row ? row.entity : row;
}

function articleOf(node: TreeNode | undefined): string | undefined {
  const row = node?.row as { uri?: string } | undefined;
  return row?.uri;
}

async function pick(client: Client, title: string, besides?: EntityRow): Promise<EntityRow | undefined> {
  const rows = (await client.rows(entitiesRequest, {}))?.rows ?? [];
  // Those of the same kind that share a word stand first: they are the likeliest to be one.
  const sharesWord = (row: EntityRow): boolean =>
    besides !== undefined &&
    row.kind === besides.kind &&
    row.name.split(' ').some((word) => besides.name.split(' ').includes(word));
  const items = rows
    .filter(({ id }) => id !== besides?.id)
    .sort((one, other) => Number(sharesWord(other)) - Number(sharesWord(one)))
    .slice(0, maxPicked)
    .map((row) => ({
      icon: entityIcons[row.kind],
      label: row.name,
      description: vscode.l10n.t('{0} in {1}', row.mentions, row.articles),
      row,
    }));
  return (await pickOne(items, { title, placeHolder: vscode.l10n.t('Name') }))?.row;
}

/** Takes a name out of an entity, or says that in one article it means another. */
async function split(client: Client, decisions: DecisionFiles, row: EntityRow, uri: string | undefined): Promise<void> {
  if (uri !== undefined) {
    await decisions.decide({ type: 'split', id: row.id, uri });
    return;
  }
  const forms = (await client.request(formsRequest, { id: row.id })) ?? [];
  const groups = (await client.request(mentionsRequest, { id: row.id })) ?? [];
  const items = [
    ...forms.map((form) => ({ label: vscode.l10n.t('“{0}” is another', form.name), description: '', form })),
    ...(groups.length > 1
      ? groups.map((group) => ({
          label: vscode.l10n.t('In {0} it is another', group.tag),
          description: fill(vscode.l10n.t('{0} {0:mention|mentions}'), group.count),
          uri: group.uri,
        }))
      : []),
  ];
  if (items.length === 0) {
    void inform(vscode.l10n.t('“{0}” has one name in one article: there is nothing to split.', row.name));
    return;
  }
  const picked = await pickOne(items, { title: vscode.l10n.t('Split “{0}”', row.name) });
  if (!picked) return;
  await decisions.decide({
    type: 'split',
    id: row.id,
    ...('form' in picked ? { form: picked.form } : { uri: picked.uri }),
  });
}
