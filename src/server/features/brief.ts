import { briefOf, type StoryBrief } from '../../corpus/brief/storyBrief';
import type { Corpus } from '../../corpus/corpus';
import { briefRequest, type Brief, type BriefParams } from '../../protocol/brief';
import type { ServerContext, Sources } from '../context';
import type { AddressOf, Target } from '../wording/blocks';
import { briefTitle } from '../wording/brief/briefText';
import { BriefWords } from '../wording/brief/briefWords';
import { writeBrief } from '../wording/brief/writeBrief';
import { commandAddress } from '../wording/links';
import { translate } from '../wording/translate';
import { idOf } from '../workspace/ids';
import { rangeOf } from '../workspace/positions';
import { relativeAddress } from '../workspace/relativeAddress';
import { earliestOfLargestStory } from './largestStory';

export function registerBrief({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(briefRequest, async ({ uri, ...params }, token) => {
    const article = await prepare.event(uri, token);
    const brief = briefAs(workspace, { ...params, ...(article === undefined ? {} : { uri: article }) });
    if (brief.articles > 0) return brief;
    return { ...brief, first: await earliestOfLargestStory(workspace.corpus, slices, token) };
  });
}

/** The brief of the story that an article is on, or of a whole small folder. */
export function briefAs(
  { corpus, events }: Pick<Sources, 'corpus' | 'events'>,
  { uri, format, base, help }: BriefParams,
): Brief {
  const { brief, words, event } = storyOf({ corpus, events }, uri);
  const addressOf = format === 'view' ? commandOf : fileAddress(corpus, base);
  return {
    title: briefTitle(brief),
    text: writeBrief(brief, words, format, addressOf, help ? firstNotes(event.length, corpus.size) : []),
    articles: event.length,
    isWhole: event.length === corpus.size,
    shared: brief.differences.length + brief.agreements.length,
    first: brief.articles.at(0)?.uri,
  };
}

/** What those who see a brief for the first time are told: what to do next, and in a large folder whose story it is. */
function firstNotes(articles: number, all: number): string[] {
  return [
    translate('In an article, hover any underlined words to see who else has them.'),
    ...(articles < all
      ? [
          translate(
            'This folder has {0} articles, and this is one story among them. Open another article, and the brief of its story stands here.',
            all,
          ),
        ]
      : []),
  ];
}

/** What the articles on a story say together, and the words for it. */
export function storyOf(
  { corpus, events }: Pick<Sources, 'corpus' | 'events'>,
  uri: string | undefined,
): { readonly brief: StoryBrief; readonly words: BriefWords; readonly event: readonly string[] } {
  const event = [...events.articlesOf(uri)].sort();
  const families = events.familiesOf(event);
  const brief = briefOf({
    event,
    claims: events.claimsOf(events.articlesOf(uri)),
    disputes: events.disputesOf(events.articlesOf(uri)),
    families,
    coverageOf: (each) => events.coverageOf(each),
    corpus,
  });
  return { brief, words: new BriefWords(corpus, families, event.length), event };
}

/** Links of the panel run commands, whose arguments the server checks. */
function commandOf(target: Target): string {
  if ('panel' in target) return commandAddress(panelCommands[target.panel]);
  const { uri, span, claim } = target;
  return claim === undefined
    ? commandAddress('crossread.reveal', idOf(uri, span))
    : commandAddress('crossread.showClaim', claim, idOf(uri, span));
}

const panelCommands = {
  claims: 'crossread.claims.focus',
  entities: 'crossread.entities.focus',
  matrix: 'crossread.showMatrix',
} as const;

/** Links of a file lead to a line of a file, from the folder that it will lie in; views are not there. */
function fileAddress(corpus: Corpus, base = ''): AddressOf {
  return (target) => {
    const article = 'panel' in target ? undefined : corpus.get(target.uri)?.article;
    if ('panel' in target || !article) return undefined;
    return `${relativeAddress(base, corpus.fileOf(target.uri))}#L${rangeOf(article, target.span).start.line + 1}`;
  };
}
