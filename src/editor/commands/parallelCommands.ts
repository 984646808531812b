import * as vscode from 'vscode';
import type { MarksResult } from '../../protocol/marks';
import { pickOne, pickSome } from '../pick';
import { locateRequest, type ParallelRow, parallelsRequest, type PassageRow } from '../../protocol/passages';
import type { Controller } from '../controller';
import { moveToNext } from '../moveTo';
import { toRange, toRanges } from '../places';
import { showBriefly } from '../statusMessage';
import type { TreeNode } from '../views/tree';
import type { CommandContext, Commands } from './context';

/** Characters of a passage that a pick shows. */
const maxDetail = 300;

/** Jumping to parallels, comparing wordings, and moving from mark to mark. */
export function parallelCommands(context: CommandContext): Commands {
  const { controller, alignedEditors } = context;
  return {
    goToParallel: (id) => goToParallel(controller, id),
    openBeside: (id) => openBeside(context, id),
    stopAligning: () => alignedEditors.stop(),
    nextDifference: () => alignedEditors.moveToDifference(1),
    previousDifference: () => alignedEditors.moveToDifference(-1),
    compareWordings: (a, b) => compareWordings(context, a, b),
    // What is read in the brief stays beside what it leads to.
    reveal: (id, from) => controller.jump.follow(id, from, { beside: controller.brief.isActive }),
    nextAnnotation: () => moveToMark(controller, annotationsOf, 1),
    previousAnnotation: () => moveToMark(controller, annotationsOf, -1),
    nextParallel: () => moveToMark(controller, passagesIn, 1),
    previousParallel: () => moveToMark(controller, passagesIn, -1),
  };
}

/** The passages of a row of the Claims view that a command was run on. */
export function passagesOf(argument: unknown): readonly PassageRow[] | undefined {
  return ((argument as TreeNode | undefined)?.row as { passages?: readonly PassageRow[] } | undefined)?.passages;
}

/** Of those the ones that stand alone against more articles; none of a claim that all agree on. */
function standingOutOf(argument: unknown): readonly string[] {
  return (
    ((argument as TreeNode | undefined)?.row as { standingOut?: readonly string[] } | undefined)?.standingOut ?? []
  );
}

/** Parallels at the passage of an id, or at the cursor; undefined without an editor. */
async function parallelsAt(controller: Controller, id: unknown): Promise<readonly ParallelRow[] | undefined> {
  await controller.start();
  if (typeof id === 'string') {
    const located = await controller.request(locateRequest, { id });
    if (!located) return [];
    return controller.request(parallelsRequest, { uri: located.uri, position: located.range.start });
  }
  const editor = vscode.window.activeTextEditor;
  return editor && ((await controller.parallelsAt(editor.document, editor.selection.active)) ?? []);
}

/** @param order in which the rows stand; the first is chosen by Enter. Best parallels first unless given */
async function pickParallel(
  controller: Controller,
  id: unknown,
  title: string,
  order?: (one: ParallelRow, other: ParallelRow) => number,
): Promise<ParallelRow | undefined> {
  const found = await parallelsAt(controller, id);
  if (!found) return undefined;
  const rows = order ? [...found].sort(order) : found;
  if (rows.length === 0) {
    showBriefly(vscode.l10n.t('No other article carries this sentence'));
    return undefined;
  }
  if (rows.length === 1) return rows[0];
  const picked = await pickOne(
    rows.map((row) => ({
      label: row.tag,
      description: row.kind === 'paraphrase' && row.score ? `${row.form} · ${row.score.toFixed(2)}` : row.form,
      detail: row.text.slice(0, maxDetail),
      row,
    })),
    { title, placeHolder: vscode.l10n.t('Articles that carry this sentence'), matchOnDetail: true },
  );
  return picked?.row;
}

async function goToParallel(controller: Controller, id: unknown): Promise<void> {
  const picked = await pickParallel(controller, id, vscode.l10n.t('Parallel Passages'));
  if (picked) await controller.jump.follow(picked.id, picked.from);
}

/** Opens the parallel beside the article and ties the two together. */
async function openBeside({ controller, alignedEditors }: CommandContext, id: unknown): Promise<void> {
  const left = vscode.window.activeTextEditor;
  const picked = left && (await pickParallel(controller, id, vscode.l10n.t('Open Beside, Aligned')));
  if (!picked) return;
  alignedEditors.stop();
  await controller.jump.follow(picked.id, picked.from, { beside: true });
  const right = vscode.window.activeTextEditor;
  if (!right) return;
  await alignedEditors.align(
    { editor: left, article: picked.article, passage: toRange(picked.origin) },
    { editor: right, article: picked.uri, passage: toRange(picked.range) },
  );
}

async function compareWordings(context: CommandContext, a: unknown, b: unknown): Promise<void> {
  const passages = passagesOf(a);
  if (passages && passages.length > 1) return comparePassages(context, passages, standingOutOf(a));
  if (typeof a === 'string' && typeof b === 'string') return context.documents.compare(a, b);
  // Two texts that are the same word for word tell nothing beside each other.
  const byTelling = (one: ParallelRow, other: ParallelRow): number => one.order - other.order;
  const picked = await pickParallel(context.controller, undefined, vscode.l10n.t('Compare Wordings'), byTelling);
  if (picked) await context.documents.compare(picked.from, picked.id);
}

/** Two passages of a claim or dispute, picked where there are more. */
async function comparePassages(
  { documents }: CommandContext,
  passages: readonly PassageRow[],
  standingOut: readonly string[],
): Promise<void> {
  if (passages.length === 2) return documents.compare(passages[0].id, passages[1].id);
  // The two of different sides stand ticked.
  const other = passages.find(({ id }) => standingOut.includes(id));
  const ticked = other && [other, passages.find(({ id }) => !standingOut.includes(id))];
  const picked = await pickSome(
    passages.map((row) => ({
      label: row.tag,
      detail: row.text.slice(0, maxDetail),
      picked: ticked?.includes(row) ?? false,
      row,
    })),
    { title: vscode.l10n.t('Compare Wordings'), placeHolder: vscode.l10n.t('Choose two') },
  );
  if (picked && picked.length >= 2) await documents.compare(picked[0].row.id, picked[1].row.id);
}

const annotationsOf = ({ marks }: MarksResult): readonly number[] => [...marks.quotation, ...marks.figure];
const passagesIn = ({ passages }: MarksResult): readonly number[] => passages;

/** Moves the cursor to the next or previous stretch of a kind, around the end of the text. */
function moveToMark(
  controller: Controller,
  stretchesOf: (result: MarksResult) => readonly number[],
  step: 1 | -1,
): void {
  const editor = vscode.window.activeTextEditor;
  const result = editor && controller.marks.of(editor.document.uri);
  if (!result) return;
  if (!moveToNext(editor, toRanges(stretchesOf(result)), step))
    showBriefly(vscode.l10n.t('Nothing of this kind in the article'));
}
