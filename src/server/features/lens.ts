import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import type { ServerContext, Sources } from '../context';
import type { ArticleView } from '../workspace/articleView';
import { translate } from '../wording/translate';
import { factsThatDiffer } from './factsThatDiffer';

/** The one line that is inserted, above the headline. */
export function registerLens({ connection, client, prepare, workspace }: ServerContext): void {
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!client.options.lens) return [];
    await prepare.eventInBackground(uri, token);
    return workspace.articles.inDocument(uri).flatMap((view) => lensesOf(workspace, view));
  });
  // VS Code keeps lenses until it is told otherwise.
  const refresh = (): void => {
    if (client.canRefreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  workspace.onAnswersChanged(refresh);
  client.onOptionsChanged(refresh);
}

/** On how much the article differs from others, what was not found in it and what only it has. */
export function lensesOf(sources: Sources, view: ArticleView): CodeLens[] {
  const { events } = sources;
  // Beside nothing, nothing is missing and everything is only here.
  if (events.claimsOf(events.articlesOf(view.uri)).sharingWith(view.uri).length === 0) return [];
  const coverage = events.coverageOf(view.uri);
  const { blocks } = view.article;
  const { start } = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  const [lacks, has] = [coverage.notFound.length, coverage.onlyHere.length];
  const disputes = factsThatDiffer(sources, view.uri);
  // Nothing that was found is nothing that was shown not to be there: what counts none is left out.
  const parts = [
    ...(disputes > 0 ? [`≠ ${disputes}`] : []),
    ...(lacks > 0 ? [notFoundText(lacks)] : []),
    ...(has > 0 ? [translate('{0} only here', has)] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      range: view.rangeOf({ start, end: start }),
      command: {
        title: parts.join(' · '),
        command: 'crossread.showClaims',
        arguments: [view.uri],
      },
    },
  ];
}

function notFoundText(claims: number): string {
  return claims === 1
    ? translate('1 shared claim not found here')
    : translate('{0} shared claims not found here', claims);
}
