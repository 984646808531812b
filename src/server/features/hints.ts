import { InlayHintKind, type InlayHint } from 'vscode-languageserver';
import { isSureOfSpeaker } from '../../annotations/quotations/confidences';
import { isSpoken } from '../../annotations/quotations/quotations';
import type { Span } from '../../text/span';
import type { ServerContext } from '../context';
import { shorten } from '../wording/excerpt';
import type { ArticleView } from '../workspace/articleView';

/** Who speaks, before each quotation. */
export function registerHints({ connection, client, workspace }: ServerContext): void {
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => {
    const views = client.options.speakerHints ? workspace.articles.inDocument(uri) : [];
    return views.flatMap((view) => speakerHints(view, view.spanOf(range)));
  });
  // VS Code keeps hints until it is told otherwise.
  const refresh = (): void => {
    if (client.canRefreshHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  workspace.onAnswersChanged(() => {
    if (client.options.speakerHints) refresh();
  });
  client.onOptionsChanged(refresh);
}

/** @param within a quotation that only touches it has its hint too */
export function speakerHints(view: ArticleView, within: Span): InlayHint[] {
  return view.quotations.flatMap((quotation, index): InlayHint[] => {
    if (!isSpoken(quotation) || !isSureOfSpeaker(quotation)) return [];
    const [mark] = quotation.marks;
    if (mark.end < within.start || mark.start > within.end) return [];
    const name = view.speakerNameOf(index) ?? (quotation.speaker ? view.textOf(quotation.speaker) : undefined);
    if (name === undefined) return [];
    return [
      {
        position: view.rangeOf(mark).start,
        label: `${shorten(name, 40)}:`,
        kind: InlayHintKind.Parameter,
        paddingRight: true,
      },
    ];
  });
}
