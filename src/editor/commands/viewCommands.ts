import * as vscode from 'vscode';
import { articleOf, type CommandContext, type Commands } from './context';
import { documentOf } from '../places';
import { showBriefly } from '../statusMessage';
import { treeMarkdown } from '../views/treeMarkdown';

/** Settings `crossread.marks.*` that have a command, with their defaults. */
const markToggles = {
  differences: true,
  quotations: true,
  figures: true,
  passages: true,
  boilerplate: true,
  names: false,
  all: true,
};

/** Views, matrix, pictures and what is drawn. */
export function viewCommands(context: CommandContext): Commands {
  const { controller, copies, documents, matrix, timeline } = context;
  const { views } = controller;
  return {
    showClaims: (node) => showClaims(context, node),
    showEntity: (id) => showEntity(context, id),
    showMatrix: async (node) => {
      await controller.start();
      await matrix.show(articleOf(context, node) ?? controller.brief.article);
    },
    openTimeline: async (node) => {
      await controller.start();
      await timeline.show(articleOf(context, node));
    },
    openCopies: async (node) => {
      await controller.start();
      await copies.show(articleOf(context, node));
    },
    showMatrixAsText: async () => {
      await controller.start();
      const uri = articleOf(context);
      await documents.showMatrix({ ...(uri === undefined ? {} : { uri }), format: 'markdown' });
    },
    showMore: (view, key) => views.tree(view)?.showMore(String(key)),
    ...Object.fromEntries(views.all.flatMap(({ id }) => Object.entries(treeCommands(context, id)))),
    ...Object.fromEntries(
      Object.entries(markToggles).map(([name, isOnByDefault]) => [
        `toggle.${name}`,
        () => toggle('crossread.marks', name, isOnByDefault),
      ]),
    ),
    'toggle.lens': () => toggle('crossread', 'lens', true),
    'toggle.hints': () => toggle('crossread', 'hints.speakers', false),
    'toggle.lineHints': () => toggle('crossread', 'hints.differences', true),
  };
}

/** Levels of rows that a copy of a view has: entities without the mentions. */
const copiedLevels: Readonly<Record<string, number>> = {
  articles: 1,
  claims: 3,
  timeline: 3,
  entities: 2,
  speakers: 2,
  checks: 2,
};

/** Filter and order of one view, and its copy. */
function treeCommands({ controller: { views } }: CommandContext, id: string): Commands {
  const name = id.slice('crossread.'.length);
  return {
    [`copy.${name}`]: async () => {
      const tree = views.tree(id);
      if (!tree) return;
      const title = [tree.view.title, tree.view.description]
        .filter((part) => part !== undefined && part !== '')
        .join(': ');
      await vscode.env.clipboard.writeText(await treeMarkdown(tree, title, copiedLevels[name] ?? 1));
      showBriefly(vscode.l10n.t('Copied as Markdown'));
    },
    [`filter.${name}`]: () => views.chooseFilter(id),
    [`clearFilter.${name}`]: () => views.tree(id)?.setFilter(''),
    ...(views.hasOrders(id) ? { [`sort.${name}`]: () => views.chooseOrder(id) } : {}),
  };
}

/** Turns a setting over where it is set: what the workspace says would outrule the user's settings. */
async function toggle(section: string, name: string, isOnByDefault: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  // These settings are of windows: a folder has none, though that of a workspace is told as one of its only folder too.
  const target =
    settings.inspect<boolean>(name)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await settings.update(name, !settings.get(name, isOnByDefault), target);
}

/** The claims of an article in the Claims view. */
async function showClaims(context: CommandContext, node: unknown): Promise<void> {
  const uri = articleOf(context, node);
  if (uri !== undefined && documentOf(uri).toString() !== vscode.window.activeTextEditor?.document.uri.toString())
    await vscode.window.showTextDocument(documentOf(uri));
  await vscode.commands.executeCommand('crossread.claims.focus');
  await context.controller.views.claims.reveal('group:missing', true);
}

async function showEntity({ controller }: CommandContext, id: unknown): Promise<void> {
  if (typeof id !== 'string') return;
  await vscode.commands.executeCommand('crossread.entities.focus');
  await controller.views.entities.reveal(`entity:${id}`, true);
}
