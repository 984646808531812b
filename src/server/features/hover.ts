import { MarkupKind, type Hover, type HoverParams, type MarkupContent, type Range } from 'vscode-languageserver';
import type { Figure } from '../../annotations/figures/figure';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Span } from '../../text/span';
import type { ServerContext } from '../context';
import type { Entity } from '../../corpus/index/mergeEntities';
import { figureLine, figureText, type FigureFindings } from '../wording/figureHover';
import { ruleLine } from '../wording/codeNames';
import { dim, withoutColours } from '../wording/hoverMarkup';
import { mentionLine, mentionText, type MentionCount } from '../wording/mentionHover';
import { passageActions, passageLines } from '../wording/passageText';
import { quotationLine, quotationText } from '../wording/quotationHover';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { linkedFindings } from '../workspace/linkedFindings';
import type { PassageFindings, PassageSources } from '../workspace/passage';
import { passageFindings } from '../workspace/passageFindings';
import type { PositionContext } from '../workspace/positionContext';

/** Stands between the answer and what can be done with it. */
const separator = '\n\n---\n\n';
/** Ends a line without ending the paragraph: blanks between paragraphs would push the answer out of the box. */
const lineEnd = '  \n';

/**
 * Whether names are told too: not where they are not drawn, unless the caret asks. Clients that do not say want them. What
 * problems the client shows above the hover. And whether it would rather be told less than wait.
 */
interface CrossreadHoverParams extends HoverParams {
  readonly names?: boolean;
  readonly problems?: readonly string[];
  readonly soon?: boolean;
}

export function registerHover({ connection, client, prepare, workspace }: ServerContext): void {
  connection.onHover(async (params, token) => {
    const { textDocument, position, names, problems, soon }: CrossreadHoverParams = params;
    const before = prepare.placeBefore(textDocument.uri, position, token);
    const place = before ?? (await prepare.placeSoon(textDocument.uri, position, soon === true, token));
    if (!place) return null;
    const sources = { corpus: workspace.corpus, articles: workspace.articles, events: place.answers };
    const hover = hoverAt(sources, place.context, {
      names: names !== false,
      rules: client.options.rules,
      ...(problems ? { problems } : {}),
      isBefore: before?.edit.keepsSense === false,
      isComparing: place.isComparing === true,
    });
    if (!hover) return null;
    const told = client.allowsColours ? hover : withoutColoursIn(hover);
    return before ? { ...told, range: before.edit.rangeNow(told.range) } : told;
  });
}

function withoutColoursIn(hover: MarkupHover): MarkupHover {
  return { ...hover, contents: { ...hover.contents, value: withoutColours(hover.contents.value) } };
}

interface MarkupHover extends Hover {
  readonly contents: MarkupContent;
  readonly range: Range;
}

/** What is told beside the answer. */
interface HoverOptions {
  /** The name at the place. */
  readonly names?: boolean;
  /** The ids of the rules that read what stands there. */
  readonly rules?: boolean;
  /** Codes of the problems that are shown above the hover: what they say is not told again. */
  readonly problems?: readonly string[];
  /** The answer is that of before an edit, and the edit may change it. */
  readonly isBefore?: boolean;
  /** What articles say together is not worked out yet: links alone are told. */
  readonly isComparing?: boolean;
}

/**
 * The hover at a place; null where nothing stands. The answer comes first: who else carries the sentence and what
 * differs; then a line each on the quotation, figure and name at the place, which are told at length where there is no
 * answer to give.
 */
export function hoverAt(
  sources: PassageSources,
  context: PositionContext,
  { names = true, rules = false, problems = [], isBefore = false, isComparing = false }: HoverOptions = {},
): MarkupHover | null {
  const findings = isComparing ? linkedFindings(sources, context) : passageFindings(sources, context);
  const { view, figure, quotation, sentence } = context;
  const marked = quotation && quotation.quotation.marks.length > 0 ? quotation : undefined;
  const mention = names ? context.mention : undefined;
  const entity = mention && view.entityOf(mention);
  const figureFindings = figure && figureFindingsOf(sources, view, figure);
  // What is reported without marks is told by its sentence.
  const mayBeLinked = isComparing && !sources.corpus.isWorkedOut(view.uri);
  const about: Span | undefined =
    figure ?? (entity && mention) ?? marked?.quotation ?? findings?.part ?? (mayBeLinked ? sentence : undefined);
  if (!about) return null;
  const read = [
    ...(figure ? [figure.rule] : []),
    ...(entity ? [mention.kind] : []),
    ...(marked ? [marked.quotation.rule] : []),
  ];
  const notes = [
    ...(isBefore ? [dim(translate('Before what was just typed:'))] : []),
    ...(isComparing ? [dim(translate('Still comparing with the other articles …'))] : []),
  ];
  const rulesRead = rules && read.length > 0 ? [dim(ruleLine(read))] : [];
  const value = findings
    ? answerText(sources, findings, withoutProblems(findings, context.offset, problems), notes, [
        ...(marked ? [quotationLine(view, marked.quotation, marked.index)] : []),
        ...(figureFindings
          ? [figureLine(figureFindings, new Set(findings.others.map((other) => other.view.uri)))]
          : []),
        ...(entity ? [mentionLine(entity)] : []),
        ...rulesRead,
      ])
    : [
        ...(figureFindings ? [figureText(figureFindings)] : []),
        ...(entity ? [mentionText(entity, mention.kind, countsOf(sources, entity), sources.corpus.size)] : []),
        ...(marked ? [quotationText(view, marked.quotation, marked.index)] : []),
        ...rulesRead,
        ...(isComparing ? notes : []),
      ].join(separator);
  return { contents: { kind: MarkupKind.Markdown, value }, range: view.rangeOf(about) };
}

/** The same without what a problem at the place says: that it differs stays with the article. */
function withoutProblems(findings: PassageFindings, offset: number, codes: readonly string[]): PassageFindings {
  if (codes.length === 0) return findings;
  const { uri } = findings.view;
  const isTold = ({ kind, isSure, sides }: Dispute): boolean =>
    isSure &&
    codes.includes(kind) &&
    sides.some(({ passages }) =>
      passages.some((place) => place.uri === uri && place.start <= offset && offset < place.end),
    );
  const isDriftTold = codes.includes('drift');
  return {
    ...findings,
    disputes: findings.disputes.filter((dispute) => !isTold(dispute)),
    drifts: findings.drifts.filter(({ drift }) => !(isDriftTold && drift.isSure)),
  };
}

/**
 * The answer on a passage with a line each on what stands at the place, and what can be done.
 * @param told what of the findings is told
 * @param notes what is to be known of the answer
 */
function answerText(
  { articles }: PassageSources,
  findings: PassageFindings,
  told: PassageFindings,
  notes: readonly string[],
  details: readonly string[],
): string {
  const actions = passageActions(findings);
  const answer = [...notes, ...passageLines(told, articles, [...notes, ...details]), ...details].join(lineEnd);
  return actions.length > 0 ? `${answer}${separator}${actions.join(' \u00a0 ')}` : answer;
}

function figureFindingsOf({ articles, events }: PassageSources, view: ArticleView, figure: Figure): FigureFindings {
  return {
    view,
    figure,
    comparisons: articles
      .pair(
        events.comparisonsOf(view.uri).filter(({ a }) => a.start === figure.start),
        ({ b }) => b.uri,
      )
      .map(({ item, view: other }) => ({ comparison: item, other })),
  };
}

function countsOf({ corpus, articles }: PassageSources, { id }: Entity): MentionCount[] {
  return corpus.articlesOf(id).map(({ uri, mentions }) => ({ uri, tag: articles.calledOf(uri), mentions }));
}
