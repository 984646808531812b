import { addTo } from '../article/tables';
import { Kind } from '../article/words';
import type { ArticleRow, EntityRow, MentionGroup } from '../protocol/messages';
import { mentionsOf } from './navigation';
import { rangeOf } from './positions';
import type { Session } from './session';

/** In larger folders rows count verbatim and near passages alone, which are looked up, not compared. */
const mostCompared = 100;

export function articleRows(session: Session): ArticleRow[] {
  const uris = session.corpus.uris();
  return uris.map((uri) => {
    const { article } = session.corpus.get(uri)!;
    const passages = new Set<number>();
    const shares = new Set<string>();
    for (const { a, b } of uris.length > mostCompared ? session.corpus.nearOf(uri) : session.parallelsOf(uri)) {
      passages.add(a.sentence);
      shares.add(b.uri);
    }
    let words = 0;
    for (let i = 0; i < article.words.count; i++) if (article.words.kind[i] === Kind.Word) words++;
    const date = session.corpus.dateOf(uri);
    return {
      uri,
      title: article.title,
      words,
      passages: passages.size,
      shares: shares.size,
      ...(date ? { date: date.date, dateFrom: date.from } : {}),
    };
  });
}

export function entityRows(session: Session): EntityRow[] {
  return session.corpus.entities().map(({ id, name, kind, aliases, roles, mentions, articles }) => ({ id, name, kind, aliases, roles, mentions, articles }));
}

/** Mentions of an entity by article, each with the words around it. */
export function mentionGroups(session: Session, id: string): MentionGroup[] {
  const groups = new Map<string, { range: ReturnType<typeof rangeOf>; before: string; text: string; after: string }[]>();
  for (const { uri, span } of mentionsOf(session, id)) {
    const { article } = session.corpus.get(uri)!;
    const fold = (text: string): string => text.replace(/\s+/g, ' ');
    const row = {
      range: rangeOf(article, span),
      before: fold(article.text.slice(Math.max(0, span.start - 30), span.start)),
      text: fold(article.text.slice(span.start, span.end)),
      after: fold(article.text.slice(span.end, span.end + 50)),
    };
    addTo(groups, uri, row);
  }
  return [...groups].map(([uri, mentions]) => ({ uri, title: session.corpus.get(uri)!.article.title, mentions }));
}
