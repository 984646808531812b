import * as vscode from 'vscode';
import type { GutterKind, MarkKind } from '../protocol/marks';

const make = vscode.window.createTextEditorDecorationType;
const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`crossread.${name}`);
const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;

/** The line under words that another article has too. */
function passageLine(name: string): vscode.DecorationRenderOptions {
  return {
    borderWidth: '0 0 1px 0',
    borderStyle: 'solid',
    borderColor: color(name),
    overviewRulerColor: color('passageRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior,
  };
}

/**
 * How each kind of mark is drawn; from strongest to weakest what differs, quotations, figures, passages. VS Code puts all
 * classes of a place on one element, so that kinds which may lie on each other use different properties: border what
 * differs and passages (which leave its words out), background and shadow quotations, colour and underline figures. Where
 * a quotation differs the background is that of the type made last.
 */
export function makeMarkTypes(): Record<MarkKind, vscode.TextEditorDecorationType> {
  const differs: vscode.DecorationRenderOptions = {
    borderWidth: '0 0 2.5px 0',
    borderStyle: 'solid',
    borderColor: color('differsLine'),
    overviewRulerColor: color('differsRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior,
  };
  return {
    quotation: make({
      backgroundColor: color('quotationBackground'),
      textDecoration: 'none; box-shadow: inset 0 1px 0 var(--vscode-crossread-quotationBorder)',
      rangeBehavior,
    }),
    figure: make({
      color: color('figureForeground'),
      textDecoration: 'underline dotted 1.5px var(--vscode-crossread-figureLine); text-underline-offset: 3px',
      rangeBehavior,
    }),
    verbatim: make(passageLine('verbatimLine')),
    near: make(passageLine('nearLine')),
    paraphrase: make(passageLine('paraphraseLine')),
    differs: make({
      ...differs,
      backgroundColor: color('differsBackground'),
      outline: '1px solid',
      outlineColor: color('differsBorder'),
    }),
    differsLong: make(differs),
    boilerplate: make({ color: color('boilerplateForeground'), rangeBehavior }),
    name: make({
      backgroundColor: color('nameBackground'),
      outline: '1px solid',
      outlineColor: color('nameBorder'),
      rangeBehavior,
    }),
  };
}

/** Words in which two articles differ that are read side by side. */
export function makeDifferingType(): vscode.TextEditorDecorationType {
  return make({
    backgroundColor: color('differsBackground'),
    outline: '1px solid',
    outlineColor: color('differsBorder'),
    rangeBehavior,
  });
}

/**
 * The end of a line with a hint. Inlay hints have the theme's colour for them, 2.9:1 in Light Modern, and no other can be
 * asked for: within the stretch the variable of that colour stands for ours. Its text is not drawn by that variable.
 */
export function makeHintColourType(): vscode.TextEditorDecorationType {
  return make({
    cursor: `text; --vscode-editorInlayHint-foreground: var(--vscode-crossread-differsForeground); --vscode-editorInlayHint-background: transparent`,
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
  });
}

/** The signs in the gutter. @param media folder of the icons */
export function makeGutterTypes(media: vscode.Uri): Record<GutterKind, vscode.TextEditorDecorationType> {
  const icon = (kind: GutterKind): vscode.TextEditorDecorationType =>
    make({ gutterIconPath: vscode.Uri.joinPath(media, `gutter-${kind}.svg`), gutterIconSize: 'contain' });
  return {
    differs: icon('differs'),
    verbatim: icon('verbatim'),
    near: icon('near'),
    paraphrase: icon('paraphrase'),
  };
}
