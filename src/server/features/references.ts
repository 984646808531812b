import type { CancellationToken, Location } from 'vscode-languageserver';
import type { ServerContext, Sources } from '../context';
import { mentionsOf } from '../workspace/mentions';
import type { PositionContext } from '../workspace/positionContext';
import type { Slices } from '../workspace/slices';

/** Articles of which a list of references shows mentions, those with most: each is annotated for it. */
const maxReferred = 60;

export function registerReferences({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const place = await prepare.linkedPlace(uri, position, token);
    return place ? referencesAt(workspace, slices, place.context, token) : null;
  });
}

/**
 * A name: every mention; anything else: the sentence's parallels. The sentence itself is none of them, whatever is asked
 * for: a list of references shows the one nearest to the cursor first, which would be the words that the reader has read.
 */
export async function referencesAt(
  sources: Sources,
  slices: Slices,
  context: PositionContext,
  token: CancellationToken,
): Promise<Location[]> {
  const mentions = await mentionLocations(sources, slices, context, token);
  // A name that stands nowhere else tells less than the sentence.
  return mentions.length > 1 ? mentions : parallelLocations(sources, context);
}

async function mentionLocations(
  sources: Sources,
  slices: Slices,
  { view, mention }: PositionContext,
  token: CancellationToken,
): Promise<Location[]> {
  const id = mention && view.entityIdOf(mention);
  if (id === undefined) return [];
  const most = sources.corpus.articlesOf(id).slice(0, maxReferred);
  const referred = new Set([view.uri, ...most.map(({ uri }) => uri)]);
  const locations: Location[] = [];
  for await (const place of slices.over(mentionsOf(sources, id, referred), token))
    locations.push({ uri: place.view.file, range: place.view.rangeOf(place.mention) });
  return locations;
}

function parallelLocations({ articles }: Sources, { parallels }: PositionContext): Location[] {
  return articles
    .pair(parallels, ({ b }) => b.uri)
    .map(({ item: { b }, view }) => ({ uri: view.file, range: view.rangeOf(b) }));
}
