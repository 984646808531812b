import {
  entitiesRequest,
  formsRequest,
  mentionsRequest,
  type EntitiesParams,
  type EntitiesResult,
  type EntityKind,
  type EntityRow,
  type MentionGroup,
  type MentionRow,
  type MentionsParams,
} from '../../protocol/entities';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import type { ArticleView } from '../workspace/articleView';
import { mentionsOf } from '../workspace/mentions';

/** Entities of a kind that a list shows: more than anybody scrolls through; others are found by the filter. */
const maxEntities = 3000;
/** Characters shown around a mention. */
const charactersBefore = 30;
const charactersAfter = 50;

/** Rows of the Entities view, and what stands under them. */
export function registerEntities({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(entitiesRequest, (params, token) => {
    prepare.articles(token);
    return entityRows(workspace, params);
  });
  connection.onRequest(mentionsRequest, (params, token) => {
    prepare.articles(token);
    return mentionGroups(workspace, params);
  });
  connection.onRequest(formsRequest, ({ id }, token) => {
    prepare.articles(token);
    return workspace.corpus.formsOf(id);
  });
}

/** The most mentioned entities of each kind. */
export function entityRows({ corpus }: Sources, { filter = '' }: EntitiesParams): EntitiesResult {
  const totals: Record<EntityKind, number> = { person: 0, place: 0, organisation: 0, other: 0 };
  const rows: EntityRow[] = [];
  for (const entity of corpus.entities()) {
    const { name, kind, aliases } = entity;
    if (![name, ...aliases].some((form) => form.toLowerCase().includes(filter))) continue;
    if (++totals[kind] <= maxEntities) rows.push(entity);
  }
  return { rows, totals, of: corpus.size };
}

/** The articles that mention an entity, most first; of one of them the mentions, each with the words around it. */
export function mentionGroups(sources: Sources, { id, uri }: MentionsParams): MentionGroup[] {
  const all = sources.corpus.articlesOf(id);
  const wanted = uri === undefined ? all : all.filter((article) => article.uri === uri);
  return wanted.map((article) => ({
    uri: article.uri,
    tag: sources.articles.calledOf(article.uri),
    count: article.mentions,
    mentions: article.uri === uri ? mentionRows(sources, id, uri) : [],
  }));
}

function mentionRows(sources: Sources, id: string, uri: string): MentionRow[] {
  return Array.from(mentionsOf(sources, id, new Set([uri])), ({ view, mention }) => mentionRow(view, mention));
}

function mentionRow(view: ArticleView, { start, end }: Span): MentionRow {
  return {
    range: view.rangeOf({ start, end }),
    before: view.textOf({ start: Math.max(0, start - charactersBefore), end: start }),
    text: view.textOf({ start, end }),
    after: view.textOf({ start: end, end: Math.min(view.article.text.length, end + charactersAfter) }),
  };
}
