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

/** Rows of each kind: more than anybody looks through. */
const maxRows = 3000;
/** Characters of words that a row shows. */
const maxWords = 300;

/** What a search goes through: claims and quotations of an event, entities, notes. */
export function registerFind({ connection, prepare, workspace, slices, notes }: ServerContext): void {
  connection.onRequest(findRequest, async ({ uri }, token) => {
    const article = await prepare.event(uri, token);
    return foundRows(workspace, slices, notes, article, token);
  });
}

export async function foundRows(
  sources: Sources,
  slices: Slices,
  notes: PlacedNotes,
  uri: string | undefined,
  token: CancellationToken,
): Promise<FoundRow[]> {
  const event = sources.events.articlesOf(uri);
  return [
    ...claimRows(sources, event).slice(0, maxRows),
    ...(await quotationRows(sources, slices, event, token)).slice(0, maxRows),
    ...entityRows(sources).slice(0, maxRows),
    ...(await noteRows(sources, notes)).slice(0, maxRows),
  ];
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
