import { compareStrings } from '../../text/order';
import type { CancellationToken } from 'vscode-languageserver';
import { isSpoken } from '../../annotations/quotations/quotations';
import {
  quotationsRequest,
  speakersRequest,
  type QuotationGroup,
  type QuotationRow,
  type SpeakerRow,
} from '../../protocol/speakers';
import type { ServerContext, Sources } from '../context';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import type { Slices } from '../workspace/slices';
import { maxRowText } from './passages';
import { speakerText } from '../wording/speakerText';

/** Articles of which quotations are listed for one speaker: more than anybody reads, few enough to read again. */
const maxArticles = 200;
const maxSpeakers = 3000;
/** Stands for those that are not named. */
const unnamedId = '';

export function registerSpeakers({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(speakersRequest, (_, token) => {
    prepare.articles(token);
    return speakerRows(workspace);
  });
  connection.onRequest(quotationsRequest, ({ id }, token) => {
    prepare.articles(token);
    return quotationGroups(workspace, slices, id, token);
  });
}

/** Who is quoted, most quoted first; speakers that no name is known of are one row, the last. */
export function speakerRows(sources: Sources): SpeakerRow[] {
  const rows = sources.corpus
    .entities()
    .filter(({ quotations }) => quotations > 0)
    .map(({ id, name, kind, roles, quotations }): SpeakerRow => {
      const [role] = roles;
      return { id, name, kind, quotations, ...(roles.length > 0 ? { role } : {}) };
    })
    .sort((a, b) => b.quotations - a.quotations || compareStrings(a.name, b.name))
    .slice(0, maxSpeakers);
  const unnamed = sources.corpus.uris().reduce((sum, uri) => sum + unnamedIn(sources, uri), 0);
  if (unnamed > 0) rows.push({ id: unnamedId, name: translate('Speaker not named'), quotations: unnamed });
  return rows;
}

function unnamedIn({ corpus }: Sources, uri: string): number {
  return corpus.metadata(uri)?.unnamed ?? 0;
}

/** Quotations of one speaker, or of those that are not named, by article. */
export async function quotationGroups(
  sources: Sources,
  slices: Slices,
  id: string,
  token: CancellationToken,
): Promise<QuotationGroup[]> {
  const uris =
    id === unnamedId
      ? sources.corpus.uris().filter((uri) => unnamedIn(sources, uri) > 0)
      : sources.corpus.articlesOf(id).map(({ uri }) => uri);
  const groups: QuotationGroup[] = [];
  for await (const uri of slices.over(uris.slice(0, maxArticles), token)) {
    const view = sources.articles.get(uri);
    const quotations = view ? quotationsOf(view, id) : [];
    if (view && quotations.length > 0) groups.push({ uri, tag: view.called, quotations });
  }
  return groups;
}

function quotationsOf(view: ArticleView, id: string): QuotationRow[] {
  const { speakers } = view;
  return view.quotations.flatMap((quotation, index): QuotationRow[] => {
    if (!isSpoken(quotation) || (speakers[index]?.entity ?? unnamedId) !== id) return [];
    const text = quotation.marks.map((mark) => view.textOf(mark)).join(' … ');
    return [
      {
        range: view.rangeOf(quotation),
        text: text.slice(0, maxRowText),
        speaker: quotation.speaker ? speakerText(view.textOf(quotation.speaker), quotation) : '',
      },
    ];
  });
}
