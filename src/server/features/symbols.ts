import { displayText } from '../../article/article';
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { isSpoken } from '../../annotations/quotations/quotations';
import type { Annotated } from '../../annotations/annotate';
import { mentionsOf } from './navigation';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { translate, shorten } from '../wording/text';

/** Outline: headings, and under them the quotations, named by speaker. Markdown headings are VS Code's. */
export function documentSymbols({ article, quotations }: Annotated, markdown: boolean): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  let section: DocumentSymbol | undefined;
  const marks = quotations.filter(isSpoken);
  let next = 0;
  for (const block of article.blocks) {
    if (!markdown && (block.kind === 'headline' || block.kind === 'heading')) {
      const text = displayText(article, block).replace(/\s+/g, ' ').trim();
      const trimmed = { start: block.start, end: block.start + displayText(article, block).trimEnd().length };
      const range = rangeOf(article, trimmed);
      section = {
        name: shorten(text, 100) || translate('(no title)'),
        kind: block.kind === 'headline' ? SymbolKind.File : SymbolKind.Module,
        range,
        selectionRange: range,
        children: [],
      };
      roots.push(section);
    }
    while (next < marks.length && marks[next].start < block.end) {
      const quotation = marks[next++];
      const range = rangeOf(article, quotation);
      const speaker = quotation.speaker ? displayText(article, quotation.speaker) : translate('speaker not named');
      const symbol: DocumentSymbol = {
        name: shorten(displayText(article, quotation.marks[0]), 80),
        detail: shorten(speaker, 60),
        kind: SymbolKind.String,
        range,
        selectionRange: rangeOf(article, quotation.marks[0]),
        children: [],
      };
      if (section) {
        section.children!.push(symbol);
        section.range = { start: section.range.start, end: range.end };
      } else roots.push(symbol);
    }
  }
  return roots;
}

const maxSymbols = 200;

/** Entities and headlines whose name holds the letters asked for, in order. */
export function workspaceSymbols(session: Session, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const out: SymbolInformation[] = [];
  for (const entity of session.corpus.entities()) {
    if (out.length >= maxSymbols) break;
    if (!matches(entity.name, wanted) && !entity.aliases.some((alias) => matches(alias, wanted))) continue;
    const [first] = mentionsOf(session, entity.id);
    if (!first) continue;
    const kind =
      entity.kind === 'person'
        ? SymbolKind.Class
        : entity.kind === 'place'
          ? SymbolKind.Namespace
          : entity.kind === 'organisation'
            ? SymbolKind.Interface
            : SymbolKind.Object;
    out.push({
      name: entity.name,
      kind,
      containerName: translate('{0} mentions', entity.mentions),
      location: { uri: first.uri, range: rangeOf(session.corpus.get(first.uri)!.article, first.span) },
    });
  }
  for (const uri of session.corpus.uris()) {
    if (out.length >= maxSymbols * 2) break;
    const { title } = session.corpus.metadata(uri)!;
    if (title === '' || !matches(title, wanted)) continue;
    const start = { line: 0, character: 0 };
    out.push({ name: shorten(title, 100), kind: SymbolKind.File, location: { uri, range: { start, end: start } } });
  }
  return out;
}

/** Whether the letters of `query` stand in `name` in order, as in VS Code's own filter. */
export function matches(name: string, query: string): boolean {
  let at = 0;
  const lower = name.toLowerCase();
  for (const c of query) {
    if (c === ' ') continue;
    at = lower.indexOf(c, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
