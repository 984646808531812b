import { briefOf } from '../../corpus/brief/storyBrief';
import type { Corpus } from '../../corpus/corpus';
import { briefRequest, type Brief, type BriefParams } from '../../protocol/brief';
import type { ServerContext } from '../context';
import type { AddressOf, Target } from '../wording/blocks';
import { htmlPage, toHtml } from '../wording/blocksHtml';
import { toMarkdown } from '../wording/blocksMarkdown';
import { briefBlocks, briefTitle } from '../wording/brief/briefText';
import { BriefWords } from '../wording/brief/briefWords';
import { briefMark } from '../../text/writtenByCrossread';
import { commandAddress } from '../wording/links';
import { languageOf, translate } from '../wording/translate';
import type { Events } from '../workspace/events';
import { idOf } from '../workspace/ids';
import { rangeOf } from '../workspace/positions';
import { relativeAddress } from '../workspace/relativeAddress';

export type { Brief };

/** What a brief is made from. */
export interface BriefContext {
  readonly corpus: Corpus;
  readonly events: Events;
}

export function registerBrief({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(briefRequest, async (params, token) => {
    return briefAs(workspace, { ...params, ...withUri(await prepare.event(params.uri, token)) });
  });
}

function withUri(uri: string | undefined): { uri?: string } {
  return uri === undefined ? {} : { uri };
}

/** The brief of the story that an article is on, or of a whole small folder. */
export function briefAs({ corpus, events }: BriefContext, { uri, format, base, help }: BriefParams): Brief {
  const event = events.articlesOf(uri);
  const families = events.familiesOf(event);
  const brief = briefOf({
    event: [...event].sort(),
    claims: events.claimsOf(event),
    disputes: events.disputesOf(event),
    families,
    coverageOf: (each) => events.coverageOf(each),
    corpus,
  });
  const words = new BriefWords(corpus, families, event.length);
  const line = help ? translate('In an article, hover any underlined words to see who else has them.') : undefined;
  const blocks = briefBlocks(brief, words, line);
  const title = briefTitle(brief);
  const told = {
    title,
    articles: event.length,
    isWhole: event.length === corpus.size,
    shared: brief.differences.length + brief.agreements.length,
    first: brief.articles.at(0)?.uri,
  };
  switch (format) {
    case 'view':
      return { ...told, text: toHtml(blocks, commandOf) };
    case 'html':
      return { ...told, text: htmlPage(title, languageOf(), toHtml(blocks, fileAddress(corpus, base))) };
    case 'markdown':
      return { ...told, text: `${briefMark}\n\n${toMarkdown(blocks, fileAddress(corpus, base))}` };
  }
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

/** Links of a file lead to a line of a file, from where it lies; views are not there. */
function fileAddress(corpus: Corpus, base: string | undefined): AddressOf {
  return (target) => {
    if ('panel' in target) return undefined;
    const article = corpus.get(target.uri)?.article;
    if (!article) return undefined;
    const line = rangeOf(article, target.span).start.line + 1;
    const file = corpus.fileOf(target.uri);
    const address =
      base === undefined ? file.split('/').map(encodeURIComponent).join('/') : relativeAddress(base, file);
    return `${address}#L${line}`;
  };
}
