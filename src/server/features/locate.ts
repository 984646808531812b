import { locateRequest, type Located, type LocateParams } from '../../protocol/passages';
import type { ServerContext, Sources } from '../context';
import { parseId, parseMentionId, type Place } from '../workspace/ids';
import { mentionsOf } from '../workspace/mentions';
import { highlightsBetween } from './parallels';

/** Where the ids of rows, links and commands lead. They come back from the editor and are checked. */
export function registerLocate({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(locateRequest, (params, token) => {
    prepare.articles(token);
    return locate(workspace, params);
  });
}

/** @returns null for what is no id, or leads to what is not there (any more) */
export function locate(sources: Sources, { id, from }: LocateParams): Located | null {
  const place = placeOf(sources, id);
  const view = place && sources.articles.get(place.uri);
  if (!view || place.span.end > view.article.text.length) return null;
  const origin = parseId(from);
  return {
    uri: view.file,
    tag: view.called,
    range: view.rangeOf(place.span),
    highlights: origin ? highlightsBetween(sources, origin, place) : [],
    text: view.textOf(place.span),
  };
}

/** A stretch, or the first mention of an entity in an article. */
function placeOf(sources: Sources, id: unknown): Place | undefined {
  const mention = parseMentionId(id);
  if (!mention) return parseId(id);
  for (const first of mentionsOf(sources, mention.entity, new Set([mention.uri])))
    return { uri: first.view.uri, span: first.mention };
  return undefined;
}
