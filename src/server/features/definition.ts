import type { LocationLink } from 'vscode-languageserver';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import type { ArticleView } from '../workspace/articleView';
import { mentionsOf, type MentionPlace } from '../workspace/mentions';
import type { PositionContext } from '../workspace/positionContext';

/** Articles in which a full name is looked for: each is annotated for it. */
const maxSearched = 20;

export function registerDefinition({ connection, prepare, workspace }: ServerContext): void {
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const place = await prepare.linkedPlace(uri, position, token);
    return place ? definitionAt(workspace, place.context) : null;
  });
}

/**
 * A name: its first full mention elsewhere. Anything else, what stands for a name among it: the sentence's best parallel. On
 * a name that begins its sentence either may be meant: both are offered, the parallel first.
 */
export function definitionAt(
  sources: Sources,
  { view, mention, sentence, parallels }: PositionContext,
): LocationLink[] {
  const entity = mention && view.entityOf(mention);
  const full = entity && firstFullMention(sources, entity.id, entity.name, view.uri);
  const named = mention && full ? [linkTo(full.view, full.mention, view, mention)] : [];
  const best = parallels.at(0);
  const other = best && sources.articles.get(best.b.uri);
  const parallel = other ? [linkTo(other, best.b, view, best.a)] : [];
  if (named.length === 0 || parallel.length === 0) return [...named, ...parallel];
  if (mention?.kind !== 'name') return parallel;
  return mention.start === sentence?.start ? [...parallel, ...named] : named;
}

/** The first mention in another article that is as full as the name; else the first by name. */
function firstFullMention(sources: Sources, id: string, name: string, except: string): MentionPlace | undefined {
  let first: MentionPlace | undefined;
  const searched = new Set<string>();
  for (const place of mentionsOf(sources, id)) {
    const { view, mention } = place;
    if (view.uri === except || mention.kind !== 'name') continue;
    if (mention.end - mention.start >= name.length) return place;
    first ??= place;
    if (searched.add(view.uri).size > maxSearched) break;
  }
  return first;
}

function linkTo(target: ArticleView, span: Span, origin: ArticleView, from: Span): LocationLink {
  const range = target.rangeOf(span);
  return {
    targetUri: target.file,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange: origin.rangeOf(from),
  };
}
