import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import type { Block } from '../../article/blocks/block';
import { headlineOf } from '../../article/headline';
import type { ServerContext } from '../context';
import type { ArticleView } from '../workspace/articleView';
import { trimmedSpan } from '../workspace/trimmedSpan';
import { shorten } from '../wording/excerpt';
import { translate } from '../wording/translate';
import { speakerText } from '../wording/speakerText';

const maxHeading = 100;
const maxQuotation = 80;
const maxSpeaker = 60;

export function registerOutline({ connection, workspace, documents }: ServerContext): void {
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    // VS Code keeps an outline until the text changes: an empty one given too early would stay.
    await workspace.files.listed;
    const isMarkdown = documents.get(uri)?.languageId === 'markdown';
    const views = workspace.articles.inDocument(uri);
    return views.length > 1 ? views.map(articleSymbol) : views.flatMap((view) => documentSymbols(view, isMarkdown));
  });
}

/** One of several articles of a file, over its whole text: breadcrumbs tell in which of them the cursor stands. */
export function articleSymbol(view: ArticleView): DocumentSymbol {
  const { text, blocks } = view.article;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const symbols = documentSymbols(view, false);
  const first = symbols.at(0);
  return {
    name: shorten(view.title, maxHeading) || translate('(no title)'),
    ...(view.called === view.title ? {} : { detail: shorten(view.called, maxSpeaker) }),
    kind: SymbolKind.File,
    range: view.rangeOf({ start: 0, end: text.length }),
    selectionRange: view.rangeOf(headline ? trimmedSpan(text, headline) : { start: 0, end: 0 }),
    // The headline stands for the article itself.
    children: first?.kind === SymbolKind.File ? [...(first.children ?? []), ...symbols.slice(1)] : symbols,
  };
}

/** Outline: headings, and under them the quotations, named by speaker. @param markdown headings are VS Code's then */
export function documentSymbols(view: ArticleView, markdown: boolean): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  let section: { readonly symbol: DocumentSymbol; readonly children: DocumentSymbol[] } | undefined;
  const quotations = view.quotations.filter(isSpoken);
  let next = 0;
  const headline = headlineOf(view.article);
  for (const block of view.article.blocks) {
    if (!markdown && (block === headline || block.kind === 'headline' || block.kind === 'heading')) {
      const children: DocumentSymbol[] = [];
      section = { symbol: { ...headingSymbol(view, block), children }, children };
      roots.push(section.symbol);
    }
    for (; next < quotations.length && quotations[next].start < block.end; next++) {
      const symbol = quotationSymbol(view, quotations[next]);
      (section?.children ?? roots).push(symbol);
      // A section reaches to the end of its last quotation.
      if (section) section.symbol.range = { start: section.symbol.range.start, end: symbol.range.end };
    }
  }
  return roots;
}

function headingSymbol(view: ArticleView, block: Block): DocumentSymbol {
  const text = view.textOf(block);
  const range = view.rangeOf({ start: block.start, end: block.start + text.trimEnd().length });
  return {
    name: shorten(text, maxHeading) || translate('(no title)'),
    kind: block.kind === 'heading' ? SymbolKind.Module : SymbolKind.File,
    range,
    selectionRange: range,
  };
}

function quotationSymbol(view: ArticleView, quotation: Quotation): DocumentSymbol {
  const [mark] = quotation.marks;
  const speaker = speakerText(quotation.speaker ? view.textOf(quotation.speaker) : '', quotation);
  return {
    name: shorten(view.textOf(mark), maxQuotation),
    detail: shorten(speaker, maxSpeaker),
    kind: SymbolKind.String,
    range: view.rangeOf(quotation),
    selectionRange: view.rangeOf(mark),
    children: [],
  };
}
