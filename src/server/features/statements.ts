import type { CancellationToken } from 'vscode-languageserver';
import { ClaimForms } from '../../corpus/findings/claims/claimForms';
import type { Claim, PassageForm } from '../../corpus/findings/claims/claims';
import { speakerAt, statementsOf, type ClaimAtPlace, type ClaimsByPlace } from '../../corpus/statements';
import { citationRequest, statementsRequest, type Citation, type CitationParams } from '../../protocol/statements';
import { touches, type Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { citationOf } from '../wording/citationText';
import { statementText, type StatementRow } from '../wording/statementText';
import type { ArticleView } from '../workspace/articleView';
import { parseId } from '../workspace/ids';
import type { Slices } from '../workspace/slices';
import { trimmedSpan } from '../workspace/trimmedSpan';

/** What is carried away: words with their source, and who said what as a table. */
export function registerStatements({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(citationRequest, (params, token) => {
    prepare.articles(token);
    return citation(workspace, params);
  });
  connection.onRequest(statementsRequest, async ({ uri, format }, token) => {
    const article = await prepare.event(uri, token);
    const rows = await statementRows(workspace, slices, workspace.events.articlesOf(article), token);
    return rows.length === 0 ? null : { text: statementText(rows, format), count: rows.length };
  });
}

/** Words with their source; null where no article is. */
export function citation(sources: Sources, params: CitationParams): Citation | null {
  const found = 'range' in params ? wordsAt(sources, params) : passageOf(sources, params.id);
  if (!found) return null;
  const { view, span } = found;
  const { outlet, url } = view.article.facts.source ?? {};
  const { date } = view;
  return citationOf({
    words: view.textOf(span).trim(),
    headline: view.title,
    path: pathOf(sources, view),
    line: view.rangeOf(span).start.line + 1,
    ...speakerAt(sources.corpus, view.uri, span),
    outlet: outlet ?? hostOf(url) ?? view.called,
    ...(url === undefined ? {} : { url }),
    ...(date && date.from !== 'event' ? { date: date.date } : {}),
  });
}

/** The name of the site that an address leads to, for files that do not name their outlet. */
function hostOf(url: string | undefined): string | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host === '' ? undefined : host;
}

interface Words {
  readonly view: ArticleView;
  readonly span: Span;
}

function wordsAt(
  { articles }: Sources,
  { uri, range }: Extract<CitationParams, { range: unknown }>,
): Words | undefined {
  const view = articles.at(uri, range.start);
  if (!view) return undefined;
  const selected = trimmedSpan(view.article.text, view.spanOf(range));
  const span = selected.start < selected.end ? selected : view.sentenceFrom(selected.start);
  return span && { view, span };
}

function passageOf({ articles }: Sources, id: unknown): Words | undefined {
  const place = parseId(id);
  const view = place && articles.get(place.uri);
  return view && place.span.end <= view.article.text.length ? { view, span: place.span } : undefined;
}

/** The file's path in its folder, without the number of the article: the line tells it. */
function pathOf({ corpus }: Sources, { file }: ArticleView): string {
  return corpus.pathOf(file);
}

/** Who said what in some articles. */
export async function statementRows(
  sources: Sources,
  slices: Slices,
  event: readonly string[],
  token: CancellationToken,
): Promise<StatementRow[]> {
  const claims = claimsByPlace(sources, event);
  const rows: StatementRow[] = [];
  for await (const uri of slices.over(event, token)) {
    const view = sources.articles.get(uri);
    if (!view) continue;
    const { date } = view;
    for (const { span, speaker, role, words, claim, differsFromClaim } of statementsOf(sources.corpus, [uri], claims))
      rows.push({
        article: view.called,
        words,
        place: `${pathOf(sources, view)}:${view.rangeOf(span).start.line + 1}`,
        // A date that other articles tell is not cited as its own.
        ...(date && date.from !== 'event' ? { date: date.date } : {}),
        ...(speaker === undefined ? {} : { speaker }),
        ...(role === undefined ? {} : { role }),
        ...(claim === undefined ? {} : { claim }),
        ...(differsFromClaim ? { differsFromClaim } : {}),
      });
  }
  return rows;
}

/** The claims of some articles by place, with how each place says them. */
function claimsByPlace({ corpus, events }: Sources, event: readonly string[]): ClaimsByPlace {
  const claims = events.claimsOf(event);
  const forms = new ClaimForms(events.disputesOf(event), (uri) => corpus.figuresOf(uri));
  const known = new Map<Claim, readonly PassageForm[]>();
  return {
    claimsAt: (uri, offset) =>
      claims.claimsAt(uri, offset).map((claim): ClaimAtPlace => {
        const own = known.get(claim) ?? forms.formsOf(claim);
        known.set(claim, own);
        const index = claim.passages.findIndex((passage) => passage.uri === uri && touches(passage, offset));
        return { label: claim.label, form: own[index] };
      }),
  };
}
