import * as vscode from 'vscode';
import { withoutIcons } from './iconText';

/** How long a message stays in the status bar, in ms. */
const messageMs = 3000;

/** Says something in the status bar for a moment. */
export function showBriefly(text: string, durationMs = messageMs): void {
  vscode.window.setStatusBarMessage(withoutIcons(text), durationMs);
}
