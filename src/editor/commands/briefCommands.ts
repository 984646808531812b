import * as vscode from 'vscode';
import { briefRequest, type Brief } from '../../protocol/brief';
import { fileName } from '../places';
import { showBriefly } from '../statusMessage';
import { articleOf, type CommandContext, type Commands } from './context';

/** The story brief: to read, to save, to copy. */
export function briefCommands(context: CommandContext): Commands {
  return {
    openBrief: async (node) => {
      await context.controller.start();
      await context.controller.brief.show(articleOf(context, node));
    },
    saveBrief: () => saveBrief(context),
    copyBrief: () => copyBrief(context),
    showClaim: (claim, passage) => showClaim(context, claim, passage),
  };
}

/** The brief of the story in front, or of the one that is shown. */
async function requestBrief(
  context: CommandContext,
  format: 'markdown' | 'html',
  base: vscode.Uri | undefined,
): Promise<Brief | undefined> {
  const { controller } = context;
  await controller.start();
  const uri = articleOf(context) ?? controller.brief.article;
  const brief = await controller.request(briefRequest, {
    ...(uri === undefined ? {} : { uri }),
    format,
    ...(base ? { base: base.toString() } : {}),
  });
  if (brief && brief.articles > 0) return brief;
  showBriefly(vscode.l10n.t('There is no story to tell of: open an article first'));
  return undefined;
}

function firstFolder(): vscode.Uri | undefined {
  return vscode.workspace.workspaceFolders?.at(0)?.uri;
}

async function saveBrief(context: CommandContext): Promise<void> {
  const folder = firstFolder();
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Story Brief'),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${vscode.l10n.t('Story Brief')}.md`) } : {}),
    filters: { Markdown: ['md'], [vscode.l10n.t('HTML page')]: ['html'] },
  });
  if (!target) return;
  const format = target.path.toLowerCase().endsWith('.html') ? 'html' : 'markdown';
  const brief = await requestBrief(context, format, vscode.Uri.joinPath(target, '..'));
  if (!brief) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(brief.text));
  showBriefly(vscode.l10n.t('Saved as {0}', fileName(target.toString())));
}

async function copyBrief(context: CommandContext): Promise<void> {
  const brief = await requestBrief(context, 'markdown', firstFolder());
  if (!brief) return;
  await vscode.env.clipboard.writeText(brief.text);
  showBriefly(vscode.l10n.t('Story brief copied as Markdown'));
}

/** A claim in the Claims view; where that does not have it, its passage. Arguments come from links. */
async function showClaim({ controller }: CommandContext, claim: unknown, passage: unknown): Promise<void> {
  if (typeof claim !== 'string') return;
  await vscode.commands.executeCommand('crossread.claims.focus');
  const beside = controller.brief.isOpen;
  if (!(await controller.views.claims.reveal(`claim:${claim}`, true)))
    await controller.jump.follow(passage, undefined, { beside });
}
