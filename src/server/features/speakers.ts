import { displayText } from '../../article/article';
import { isSpoken } from '../../annotations/quotations/quotations';
import type { QuotationGroup, SpeakerRow } from '../../protocol/speakers';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { translate } from '../wording/text';

/** Articles of which quotations are listed for one speaker: more than anybody reads, few enough to read again. */
const maxArticles = 200;
const maxSpeakers = 3000;

/** Who is quoted, most quoted first; speakers that no name is known of are one row, the last. */
export function speakerRows(session: Session): SpeakerRow[] {
  const rows: SpeakerRow[] = session.corpus
    .entities()
    .filter(({ quotations }) => quotations > 0)
    .map(({ id, name, kind, roles, quotations }) => ({
      id,
      name,
      kind,
      quotations,
      ...(roles.length > 0 ? { role: roles[0] } : {}),
    }))
    .sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  rows.splice(maxSpeakers);
  let unnamed = 0;
  for (const uri of session.corpus.uris()) unnamed += session.corpus.metadata(uri)!.unnamed;
  if (unnamed > 0) rows.push({ id: '', name: translate('Speaker not named'), quotations: unnamed });
  return rows;
}

/** Quotations of one speaker, or of those that are not named, by article. */
export function quotationGroups(session: Session, id: string): QuotationGroup[] {
  const uris =
    id === ''
      ? session.corpus.uris().filter((uri) => session.corpus.metadata(uri)!.unnamed > 0)
      : session.corpus.articlesOf(id).map(({ uri }) => uri);
  const out: QuotationGroup[] = [];
  for (const uri of uris.slice(0, maxArticles)) {
    const { article, quotations } = session.corpus.get(uri)!;
    const speakers = session.corpus.speakersOf(uri);
    const own = quotations.flatMap((quotation, index) => {
      if (!isSpoken(quotation) || (speakers[index]?.entity ?? '') !== id) return [];
      const text = quotation.marks.map(({ start, end }) => displayText(article, { start, end })).join(' … ');
      return [
        {
          range: rangeOf(article, quotation),
          text: text.replace(/\s+/g, ' ').slice(0, 600),
          speaker: quotation.speaker ? displayText(article, quotation.speaker).replace(/\s+/g, ' ') : '',
        },
      ];
    });
    if (own.length > 0) out.push({ uri, title: session.titleOf(uri), quotations: own });
  }
  return out;
}
