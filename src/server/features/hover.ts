import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Figure } from '../../annotations/figures/figure';
import type { Comparison } from '../../corpus/findings/comparisons';
import { verdictOf } from '../../corpus/findings/differences/difference';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { figureText, type FigureFindings } from '../wording/figureHover';
import { mentionText } from '../wording/mentionHover';
import { passageText } from '../wording/passageText';
import { quotationText } from '../wording/quotationHover';
import type { Events } from '../workspace/events';
import { passageFindings } from '../workspace/passageFindings';
import type { PositionContext } from '../workspace/positionContext';

/** Stands between the parts of a hover. */
const rule = '\n\n---\n\n';

/** Markdown for a hover, and what it is about. */
interface HoverPart {
  readonly markdown: string;
  readonly span: Span;
}

export function registerHover({ connection, prepare, workspace }: ServerContext): void {
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    prepare.articles(token);
    const article = prepare.place(uri, position, token)?.view.uri;
    if (article === undefined) return null;
    // Claims are those of the whole event; other requests are let in while its links are worked out.
    if (!workspace.events.hasClaimsOf(workspace.events.articlesOf(article))) await prepare.event(article, token);
    const context = prepare.place(uri, position, token);
    return context ? hoverAt(workspace, context) : null;
  });
}

/** The composed hover at a place: figure, name, quotation, then who else carries the sentence; null where nothing stands. */
export function hoverAt(sources: Sources, context: PositionContext): Hover | null {
  const parts = [
    figurePart(sources, context),
    mentionPart(sources, context),
    quotationPart(context),
    passagePart(sources, context),
  ].filter((part) => part !== undefined);
  const first = parts.at(0);
  if (!first) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.map(({ markdown }) => markdown).join(rule) },
    range: context.view.rangeOf(first.span),
  };
}

function figurePart({ articles, events }: Sources, { view, figure }: PositionContext): HoverPart | undefined {
  if (!figure) return undefined;
  const comparisons = comparisonsAt(events, view.uri, figure);
  const findings: FigureFindings = {
    view,
    figure,
    comparisons: articles
      .pair(comparisons, ({ b }) => b.uri)
      .map(({ item, view: other }) => ({ comparison: item, other })),
  };
  return { markdown: figureText(findings), span: figure };
}

/** What others give for the fact of a figure: those that are compared with it, and all that stand on another side of its disputes. */
function comparisonsAt(events: Events, uri: string, figure: Figure): Comparison[] {
  const compared = events.comparisonsOf(uri).filter(({ a }) => a.start === figure.start);
  const known = new Set(compared.map(({ b }) => b.uri));
  const opposed = events.disputesIn(uri).flatMap((dispute): Comparison[] => {
    const { sides } = dispute;
    const own = sides
      .flatMap(({ passages }) => passages)
      .find((side) => side.uri === uri && side.start === figure.start);
    if (!own?.figure) return [];
    const a = { ...own, figure: own.figure };
    const verdict = verdictOf(dispute);
    return sides
      .filter(({ passages }) => !passages.includes(own))
      .flatMap(({ passages }) => passages)
      .flatMap((b) => (b.figure && !known.has(b.uri) ? [{ a, b: { ...b, figure: b.figure }, verdict }] : []));
  });
  return [...compared, ...opposed];
}

function mentionPart({ corpus, articles }: Sources, { view, mention }: PositionContext): HoverPart | undefined {
  const entity = mention && view.entityOf(mention);
  if (!entity) return undefined;
  const counts = corpus.articlesOf(entity.id).map(({ uri, mentions }) => ({
    uri,
    title: articles.titleOf(uri),
    mentions,
  }));
  return { markdown: mentionText(entity, mention.kind, counts, corpus.size), span: mention };
}

function quotationPart({ view, quotation }: PositionContext): HoverPart | undefined {
  // What is reported without marks is told by its sentence.
  if (!quotation || quotation.quotation.marks.length === 0) return undefined;
  return { markdown: quotationText(view, quotation.quotation, quotation.index), span: quotation.quotation };
}

function passagePart(sources: Sources, context: PositionContext): HoverPart | undefined {
  const findings = passageFindings(sources, context);
  return findings && { markdown: passageText(findings, sources.articles), span: findings.part };
}
