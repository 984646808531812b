import * as vscode from 'vscode';
import { plainMessage } from '../server/wording/escape';

/** A message with choices. Every message of the editor goes through this file: its text is shown as it is. */
export function inform(text: string, ...choices: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(plainMessage(text), ...choices);
}

export function warn(text: string, ...choices: string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(plainMessage(text), ...choices);
}

export function complain(text: string, ...choices: string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(plainMessage(text), ...choices);
}

/** Asks before something that cannot be taken back. @returns whether the reader agrees */
export async function agreesTo(question: string, yes: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(plainMessage(question), { modal: true }, yes)) === yes;
}
