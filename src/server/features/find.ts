import type { CancellationToken } from 'vscode-languageserver';
import { statementsOf } from '../../corpus/statements';
import { findRequest, type FoundRow } from '../../protocol/find';
import type { ServerContext, Sources } from '../context';
import { shorten } from '../wording/excerpt';
import { translate } from '../wording/translate';
import { idOf } from '../workspace/ids';
import type { PlacedNotes } from '../workspace/placedNotes';
import type { Slices } from '../workspace/slices';
import { notesResult } from './notes';
import { WordQuery } from './wordQuery';

/** Rows of each kind: more than anybody looks through. */
const maxRows = 3000;
/** Characters of words that a row shows. */
const maxWords = 300;

/** What a search goes through: claims, quotations and sentences of an event, entities, notes. */
export function registerFind({ connection, prepare, workspace, slices, notes }: ServerContext): void {
  connection.onRequest(findRequest, async ({ uri, query }, token) => {
    const article = await prepare.event(uri, token);
    return foundRows(workspace, { slices, notes, token }, { uri: article, query });
  });
}

/** What a search works with. */
interface Search {
  readonly slices: Slices;
  readonly notes: PlacedNotes;
  readonly token: CancellationToken;
}

/** Rows that have the words of a query; without words all rows but those of sentences. */
export async function foundRows(
  sources: Sources,
  { slices, notes, token }: Search,
  { uri, query = '' }: { readonly uri?: string | undefined; readonly query?: string | undefined },
): Promise<FoundRow[]> {
  const event = sources.events.articlesOf(uri);
  const wanted = new WordQuery(query);
  const found = (rows: readonly FoundRow[]): FoundRow[] =>
    rows.filter(({ words, about }) => wanted.isEmpty || wanted.matches(`${words} ${about}`)).slice(0, maxRows);
  const rows = [
    ...found(claimRows(sources, event)),
    ...found(await quotationRows(sources, slices, event, token)),
    ...found(entityRows(sources)),
    ...found(await noteRows(sources, notes)),
  ];
  if (wanted.isEmpty) return rows;
  const known = new Set(rows.map(({ words }) => words));
  const sentences = await sentenceRows(sources, slices, event, { token, wanted });
  return [...rows, ...sentences.filter(({ words }) => !known.has(words))];
}

/** Sentences of articles that have the words, as they stand: the article's own words are no claim of several. */
async function sentenceRows(
  { articles }: Sources,
  slices: Slices,
  event: readonly string[],
  { token, wanted }: { readonly token: CancellationToken; readonly wanted: WordQuery },
): Promise<FoundRow[]> {
  const rows: FoundRow[] = [];
  for await (const uri of slices.over(event, token)) {
    const view = articles.get(uri);
    if (!view || rows.length >= maxRows) continue;
    for (const sentence of view.article.sentences) {
      const text = view.textOf(sentence);
      if (!wanted.matches(text)) continue;
      rows.push({ kind: 'sentence', id: idOf(uri, sentence), words: shorten(text, maxWords), about: view.called });
    }
  }
  return rows.slice(0, maxRows);
}

function claimRows({ events, articles }: Sources, event: readonly string[]): FoundRow[] {
  return events.claimsOf(event).claims.map(({ label, articles: own, passages }): FoundRow => {
    const [first] = passages;
    const counts = translate('{0} of {1} articles', own.length, event.length);
    return {
      kind: 'claim',
      id: idOf(first.uri, first),
      words: shorten(label, maxWords),
      about: `${counts} · ${articles.calledOf(first.uri)}`,
    };
  });
}

async function quotationRows(
  { corpus, articles, events }: Sources,
  slices: Slices,
  event: readonly string[],
  token: CancellationToken,
): Promise<FoundRow[]> {
  const claims = events.claimsOf(event);
  const rows: FoundRow[] = [];
  for await (const uri of slices.over(event, token))
    for (const { span, words, speaker } of statementsOf(corpus, [uri], claims)) {
      const about = [speaker ?? translate('speaker not named'), articles.calledOf(uri)].join(' · ');
      rows.push({ kind: 'quotation', id: idOf(uri, span), words: shorten(words, maxWords), about });
    }
  return rows;
}

function entityRows({ corpus }: Sources): FoundRow[] {
  return corpus.entities().map(({ id, name, aliases, roles, articles }): FoundRow => {
    const counts = translate('{0} of {1} articles', articles, corpus.size);
    return {
      kind: 'entity',
      id,
      words: name,
      about: [counts, ...roles.slice(0, 2), ...aliases.slice(0, 4)].join(' · '),
    };
  });
}

async function noteRows({ articles }: Sources, notes: PlacedNotes): Promise<FoundRow[]> {
  const { notes: rows } = await notesResult(notes, articles);
  return rows.map(({ id, words, article, comments }): FoundRow => {
    const [{ text }] = comments;
    return {
      kind: 'note',
      id,
      words: shorten(text === '' ? words : text, maxWords),
      about: `“${shorten(words, 80)}” · ${article}`,
    };
  });
}
