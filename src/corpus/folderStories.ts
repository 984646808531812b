import { isKeyOfKnownPlace } from '../annotations/names/entityKeys';
import type { Articles } from './articles';
import type { FolderEntities } from './folderEntities';
import { linkedStories, type ArticleLink } from './linkedStories';
import type { Links } from './links';

/**
 * Links of this score join articles to a story, though fewer are shown: an article that says all in words of its own is on it
 * too. Chosen, not fitted: between articles of different stories there is hardly one of .3.
 */
const minJoiningScore = 0.5;
/**
 * Topic similarity that an article without links has to the articles of its story at least, in their mean. Chosen on half
 * of the labelled news, put together by two and three events: .14 takes in articles of other events, .18 leaves out their own.
 */
const minStorySimilarity = 0.16;
/** A name is the story's where so many of its articles have it: what one article names by the way is its own. */
const minNaming = 2;

/** An article that has no link to another, or a story of those that have. */
type Story = readonly string[];

/** The articles of a folder by the stories that they are on. */
export class FolderStories {
  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
    private readonly entities: FolderEntities,
  ) {}

  /**
   * Two articles are on one story where a link joins them, or links by way of others do; one without links is on a story
   * that tells of the same and has a name with it that no other story has: a newsletter, an interview. The largest first;
   * articles in alphabetical order. Undefined in a folder that is not compared whole.
   * @param minScore of the links that are shown
   */
  all(minScore = minJoiningScore): string[][] | undefined {
    if (!this.links.isSmallFolder) return undefined;
    const uris = this.articles.uris();
    const links = this.links
      .allParallels(Math.min(minScore, minJoiningScore))
      .map(({ a, b }): ArticleLink => ({ a: a.uri, b: b.uri }));
    return linkedStories(uris, [...links, ...this.joinedByNames(linkedStories(uris, links))]);
  }

  /** Articles without links, each with one of the story that it is on all the same. */
  private joinedByNames(linked: readonly Story[]): ArticleLink[] {
    const stories = linked.filter(({ length }) => length > 1);
    const alone = linked.filter(({ length }) => length === 1).flat();
    if (stories.length === 0 || alone.length === 0) return [];
    const tellingNames = this.tellingNames(stories);
    return alone.flatMap((uri) => {
      const names = this.entities.idsOf(uri);
      const nearest = stories
        .filter((_, index) => names.some((name) => tellingNames[index].has(name)))
        .map((story) => ({ story, similarity: this.similarityTo(uri, story) }))
        .sort((one, other) => other.similarity - one.similarity)
        .at(0);
      return nearest && nearest.similarity >= minStorySimilarity ? [{ a: uri, b: nearest.story[0] }] : [];
    });
  }

  /** Of each story the names by which it is told from the others, known places left out: they stand in any story. */
  private tellingNames(stories: readonly Story[]): ReadonlySet<string>[] {
    const counted = stories.map((story) => this.countNames(story));
    return counted.map((names) => {
      const isOwn = (name: string): boolean => counted.every((others) => others === names || !others.has(name));
      return new Set(
        [...names]
          .filter(([name, naming]) => naming >= minNaming && !isKeyOfKnownPlace(name) && isOwn(name))
          .map(([name]) => name),
      );
    });
  }

  /** How many articles of a story have each of its names, by the id of the entity. */
  private countNames(story: Story): Map<string, number> {
    const counts = new Map<string, number>();
    for (const uri of story)
      for (const name of new Set(this.entities.idsOf(uri))) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }

  private similarityTo(uri: string, story: Story): number {
    return story.reduce((sum, other) => sum + this.articles.topics.similarity(uri, other), 0) / story.length;
  }
}
