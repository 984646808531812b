/** Two articles that something joins. */
export interface ArticleLink {
  readonly a: string;
  readonly b: string;
}

/**
 * Articles by the stories that they are on: two are on one story where a link joins them, or links by way of others do.
 * An article without links is a story by itself.
 * @returns the largest story first, of equal ones that with the first article; articles in their order
 */
export function linkedStories(articles: readonly string[], links: Iterable<ArticleLink>): string[][] {
  const towards = new Map(articles.map((article) => [article, article]));
  for (const { a, b } of links) {
    const [one, other] = [headOf(a, towards), headOf(b, towards)];
    if (one !== undefined && other !== undefined) towards.set(other, one);
  }
  const stories = new Map<string, string[]>();
  for (const article of articles) {
    const head = headOf(article, towards) ?? article;
    const story = stories.get(head);
    if (story) story.push(article);
    else stories.set(head, [article]);
  }
  return [...stories.values()].sort((one, other) => other.length - one.length);
}

/** The article that stands for a story; the way to it is shortened for the next who asks. */
function headOf(article: string, towards: Map<string, string>): string | undefined {
  let at = article;
  for (let next = towards.get(at); next !== at; next = towards.get(at)) {
    if (next === undefined) return undefined;
    towards.set(at, towards.get(next) ?? next);
    at = next;
  }
  return at;
}
