import * as vscode from 'vscode';
import { AlignedEditors } from '../alignedEditors';
import type { ImportWorker } from '../../import/host/importClient';
import type { Controller } from '../controller';
import { Documents } from '../documents';
import { MatrixPanel } from '../matrixPanel';
import { PicturePanel, type Picture } from '../picturePanel';
import { copiesPicture, timelinePicture } from '../pictures';
import { addCommands } from './addCommands';
import { articleCommands } from './articleCommands';
import { briefCommands } from './briefCommands';
import { carryCommands } from './carryCommands';
import type { CommandContext } from './context';
import { decisionCommands } from './decisionCommands';
import { entityCommands } from './entityCommands';
import { importCommands } from './importCommands';
import { noteCommands } from './noteCommands';
import { parallelCommands } from './parallelCommands';
import { serverCommands } from './serverCommands';
import { viewCommands } from './viewCommands';

/** Registers every command of the manifest, with what they share. */
export function registerCommands(
  extension: vscode.ExtensionContext,
  controller: Controller,
  makeImportWorker: () => ImportWorker,
): vscode.Disposable[] {
  const alignedEditors = new AlignedEditors(controller);
  const documents = new Documents(controller);
  const matrix = new MatrixPanel(extension, controller, controller.jump, documents);
  const pictureOf = (picture: Picture): PicturePanel =>
    new PicturePanel(extension.extensionUri, controller.jump, picture);
  const timeline = pictureOf(timelinePicture(controller));
  const copies = pictureOf(copiesPicture(controller));
  const context: CommandContext = {
    extension,
    controller,
    alignedEditors,
    documents,
    matrix,
    timeline,
    copies,
    makeImportWorker,
  };
  const commands = {
    ...serverCommands(context),
    ...addCommands(context),
    ...articleCommands(context),
    ...briefCommands(context),
    ...parallelCommands(context),
    ...viewCommands(context),
    ...decisionCommands(context),
    ...entityCommands(context),
    ...importCommands(context),
    ...noteCommands(context),
    ...carryCommands(context),
  };
  return [
    alignedEditors,
    documents,
    matrix,
    timeline,
    copies,
    controller.onDidChangeData(() => {
      for (const panel of [matrix, timeline, copies]) void panel.refresh();
    }),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`crossread.${name}`, run)),
  ];
}
