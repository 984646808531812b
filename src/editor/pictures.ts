import * as vscode from 'vscode';
import { copiesRequest, copyPairsRequest } from '../protocol/copies';
import type {
  CopiesPageContent,
  CopiesWords,
  PictureWords,
  TimelinePageContent,
  TimelineWords,
} from '../protocol/picturePage';
import { timelineRequest } from '../protocol/timeline';
import type { Client } from './client';
import type { Picture } from './picturePanel';

/** Dated statements by lanes and times. */
export function timelinePicture(client: Client): Picture {
  return {
    name: 'timeline',
    title: () => vscode.l10n.t('Timeline'),
    async content(uri): Promise<TimelinePageContent | undefined> {
      const timeline = await client.rows(timelineRequest, uri === undefined ? { isWholeFolder: true } : { uri });
      return timeline && { type: 'timeline', timeline, words: timelineWords() };
    },
  };
}

/** Articles, families and the words that they have in common. */
export function copiesPicture(client: Client): Picture {
  return {
    name: 'copies',
    title: () => vscode.l10n.t('Who Copied Whom'),
    async content(uri): Promise<CopiesPageContent | undefined> {
      const copies = await client.rows(copiesRequest, uri === undefined ? {} : { uri });
      return copies && { type: 'copies', copies, words: copiesWords() };
    },
    async answer(message): Promise<CopiesPageContent | undefined> {
      if (message.type !== 'pairs') return undefined;
      const { a, b, isWholeFolder } = message;
      const of = { a, b, isWholeFolder };
      const pairs = await client.request(copyPairsRequest, of);
      return pairs && { type: 'pairs', of, pairs };
    },
  };
}

/** Words that both have in common. */
type Common = Omit<PictureWords, 'title' | 'help'>;

function commonWords(): Common {
  return {
    asList: vscode.l10n.t('As List'),
    asPicture: vscode.l10n.t('As Picture'),
    zoomIn: vscode.l10n.t('Zoom In'),
    zoomOut: vscode.l10n.t('Zoom Out'),
    zoomReset: vscode.l10n.t('Reset Zoom'),
    save: vscode.l10n.t('Save Picture'),
    copyAsText: vscode.l10n.t('Copy as Text'),
    needsArticle: vscode.l10n.t('Open an article first: a large folder is compared event by event.'),
    nothing: vscode.l10n.t('No articles are read yet.'),
    words: vscode.l10n.t('Words'),
  };
}

function timelineWords(): TimelineWords {
  return {
    ...commonWords(),
    title: vscode.l10n.t('Timeline'),
    counts: vscode.l10n.t('{0} {0:article|articles} · {1} dated {1:statement|statements}'),
    help: vscode.l10n.t(
      'Times are those told of · arrow keys move by lane and time · Enter opens · D next difference · E earlier times · L list · + − 0 zoom · Esc back to the editor',
    ),
    differsOnly: vscode.l10n.t('Differs Only'),
    articles: vscode.l10n.t('Articles'),
    published: vscode.l10n.t('published'),
    earlier: vscode.l10n.t('Earlier'),
    folded: vscode.l10n.t('folded'),
    time: vscode.l10n.t('Time'),
    article: vscode.l10n.t('Article'),
    differs: vscode.l10n.t('differs'),
    or: vscode.l10n.t('or'),
    missing: vscode.l10n.t('without it'),
    fitsBoth: vscode.l10n.t('fits both'),
    byOthers: vscode.l10n.t('{0}, by others'),
    datedByOthers: vscode.l10n.t('dated by others'),
    card: vscode.l10n.t('{0} of {1} cards'),
    andMore: vscode.l10n.t('and {0} more'),
    group: vscode.l10n.t('{0} articles of one origin, {1}'),
    noDates: vscode.l10n.t('No article tells of a time that is known.'),
    left: vscode.l10n.t('{0} {0:article|articles} left out'),
    wholeFolder: vscode.l10n.t('open an article to see where its story differs'),
  };
}

function copiesWords(): CopiesWords {
  return {
    ...commonWords(),
    title: vscode.l10n.t('Who copied whom'),
    counts: vscode.l10n.t('{0} {0:article|articles} · about {1} independent {1:source|sources} · earliest at the left'),
    help: vscode.l10n.t(
      'Arrow keys go through articles · Tab through the lines of one · Enter shows what is in common · L list · + − 0 zoom · Esc back to the editor',
    ),
    oneOrigin: vscode.l10n.t('one origin'),
    legendWidth: vscode.l10n.t('thick line: many words in common'),
    legendArrow: vscode.l10n.t('arrow: credits the other in its text'),
    legendNumber: vscode.l10n.t('under {0} words in common: no number'),
    inCommon: vscode.l10n.t('{0} {0:word|words} in common'),
    equalSentences: vscode.l10n.t('{0} equal {0:sentence|sentences}'),
    inARow: vscode.l10n.t('{0} {0:word|words} in a row'),
    whyArrow: vscode.l10n.t('Why the Arrow'),
    credit: vscode.l10n.t('{0}, line {1}: “{2}”'),
    whyOrigin: vscode.l10n.t('Why One Origin'),
    passages: vscode.l10n.t('Passages in Common ({0})'),
    openBeside: vscode.l10n.t('Open Beside'),
    all: vscode.l10n.t('All {0}'),
    edge: vscode.l10n.t('{0} to {1}, {2} {2:word|words} in common'),
    edgeArrow: vscode.l10n.t('{0}, arrow: credits'),
    node: vscode.l10n.t('{0} · {1} words'),
    group: vscode.l10n.t('{0} and {1} more'),
    alone: vscode.l10n.t('{0} {0:article has|articles have} nothing in common with another'),
    weaker: vscode.l10n.t('{0} weaker {0:line|lines} in the list alone'),
    left: vscode.l10n.t('{0} {0:article|articles} left out'),
    from: vscode.l10n.t('From'),
    to: vscode.l10n.t('To'),
    arrow: vscode.l10n.t('Credits in These Words'),
    noEdges: vscode.l10n.t('No two articles have words in common'),
    back: vscode.l10n.t('All Articles'),
    choose: vscode.l10n.t('Show These Alone'),
  };
}
