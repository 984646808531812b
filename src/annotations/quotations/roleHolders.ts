import type { Article } from '../../article/article';
import { formerModifiers, onePost, postModifiers } from '../../lexicon/en/roleKinds';
import { storyRoles } from '../../lexicon/en/roles';
import { kinNouns } from '../../lexicon/en/speechRoles';
import { firstStartingFrom, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { Entities } from '../names/entities';
import { isRole, ownWordsOf } from '../names/resolution/described';

/** Words between *the* and a role, at most: `the former deputy prime minister`. By hand. */
const maxModifiers = 3;
/** Behind them a noun is one of several: `a minister`, `another director`. */
const indefinites = new Set(['a', 'an', 'another', 'one', 'each', 'every', 'other', 'any', 'some']);
/** Parts in a story that many have, and that say nothing of who is meant. */
const sharedRoles = new Set(['resident', 'victim', 'survivor', 'witness', 'member', 'official', 'expert', 'friend']);

/** A noun of a person that says by itself who is meant. */
const tellsWho = (noun: string): boolean =>
  isRole(noun) && !storyRoles.has(noun) && !kinNouns.has(noun) && !sharedRoles.has(noun);

const postOf = (noun: string): string => onePost.get(noun) ?? noun;
const isPart = (word: string): boolean => postModifiers.has(word) || formerModifiers.has(word);

/** A person, and the words of one of the roles that the article gives. */
interface Holder {
  readonly entity: number;
  readonly words: readonly string[];
}

/** The persons of an article by their posts, for speakers who are called by them alone: `the minister`. */
export class RoleHolders {
  /** By the last word of a role. */
  private readonly byPost = new Map<string, Holder[]>();
  /** Posts of which the article tells of more than one holder. */
  private readonly several = new Set<string>();

  constructor(
    private readonly article: Article,
    private readonly named: Entities,
  ) {
    for (const [entity, { kind, roles }] of named.entities.entries())
      if (kind === 'person') for (const role of roles) this.take(entity, ownWordsOf(role));
    if (this.byPost.size > 0) this.readOthers();
  }

  private take(entity: number, words: readonly string[]): void {
    const noun = words[words.length - 1];
    if (!tellsWho(noun)) return;
    const holders = this.byPost.get(postOf(noun)) ?? [];
    this.byPost.set(postOf(noun), holders);
    holders.push({ entity, words });
  }

  /** Takes in the posts that stand in the plural or behind *a*, apart from those right before a name. */
  private readOthers(): void {
    const { lower, end, count } = this.article.tokens;
    const { mentions } = this.named;
    for (let i = 1; i < count; i++) {
      const isPlural = lower[i].endsWith('s');
      const post = postOf(isPlural ? lower[i].slice(0, -1) : lower[i]);
      if (!this.byPost.has(post)) continue;
      const next = mentions.at(firstStartingFrom(mentions, end[i]));
      const isNamed = next !== undefined && next.start - end[i] <= maxGapToName;
      if (isPlural || (indefinites.has(lower[i - 1]) && !isNamed)) this.several.add(post);
    }
  }

  /** The one person of the article whom the words of a speaker may stand for: `the minister`, `the deputy mayor`. */
  holderOf({ start, end }: Span): number | undefined {
    const { lower, kind, end: ends } = this.article.tokens;
    const first = tokenAt(this.article.tokens, start);
    const last = tokenAt(this.article.tokens, end) - 1;
    if (lower[first] !== 'the' || ends[last] !== end || last <= first || last - first > maxModifiers + 1)
      return undefined;
    for (let at = first; at <= last; at++) if (kind[at] !== TokenKind.Word) return undefined;
    const post = postOf(lower[last]);
    const modifiers = lower.slice(first + 1, last);
    if (this.several.has(post) && modifiers.length === 0) return undefined;
    const holders = this.byPost.get(post) ?? [];
    const meant = holders.filter(
      ({ words }) =>
        modifiers.every((word) => words.includes(word)) &&
        words.every((word) => !isPart(word) || modifiers.includes(word)),
    );
    const [holder] = meant;
    return meant.length > 0 && meant.every(({ entity }) => entity === holder.entity) ? holder.entity : undefined;
  }
}

/** `a minister, Osei`: between a role and the name of its holder, in code units. */
const maxGapToName = 2;
