import * as vscode from 'vscode';
import type { MarkKind } from '../protocol/marks';

/** Kinds of marks that link to other articles, the closest first. */
export const passageKinds = ['verbatim', 'near', 'paraphrase'] as const;
export type PassageKind = (typeof passageKinds)[number];

const make = vscode.window.createTextEditorDecorationType;
const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`crossread.${name}`);

/** A line under the words; never told by its colour alone. */
function underline(style: 'solid' | 'dashed' | 'dotted', name: string): vscode.DecorationRenderOptions {
  return {
    borderWidth: `0 0 ${style === 'solid' ? '1.5px' : '1px'} 0`,
    borderStyle: style,
    borderColor: color(name),
    overviewRulerColor: color('passageRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** How each kind of mark is drawn. */
export function makeMarkTypes(): Record<MarkKind, vscode.TextEditorDecorationType> {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return {
    quotation: make({
      backgroundColor: color('quotationBackground'),
      border: '1px solid',
      borderColor: color('quotationBorder'),
      rangeBehavior,
    }),
    figure: make({ textDecoration: 'underline dotted 1.5px; text-underline-offset: 3px', rangeBehavior }),
    verbatim: make(underline('solid', 'verbatimLine')),
    near: make(underline('dashed', 'nearLine')),
    paraphrase: make(underline('dotted', 'paraphraseLine')),
    boilerplate: make({ opacity: '0.5', rangeBehavior }),
    name: make({ backgroundColor: color('nameBackground'), rangeBehavior }),
  };
}

/** The signs in the gutter. @param media folder of the icons */
export function makeGutterTypes(media: vscode.Uri): Record<PassageKind, vscode.TextEditorDecorationType> {
  const icon = (kind: PassageKind): vscode.TextEditorDecorationType =>
    make({ gutterIconPath: vscode.Uri.joinPath(media, `gutter-${kind}.svg`), gutterIconSize: 'contain' });
  return { verbatim: icon('verbatim'), near: icon('near'), paraphrase: icon('paraphrase') };
}
