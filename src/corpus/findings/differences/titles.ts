import { roleModifiers, roles } from '../../../lexicon/en/roles';
import { posts, titleWords } from '../../../lexicon/en/differences';
import type { Annotated } from '../../../annotations/annotate';
import { firstStartingFrom, type Span } from '../../../text/span';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { lexemeOf } from '../../index/lexemes';
import { areAlike } from './comparedWords';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';

/** A person named in a sentence, with the title before the name. */
interface Titled extends Span {
  /** Id of the folder's entity. */
  readonly person: string;
  readonly stems: readonly string[];
}

/** Links below this score are no reason to compare titles. Chosen, not fitted. */
const minScore = 0.75;
/** A title has so many words at most. Chosen, not fitted. */
const maxTitleWords = 5;

export const otherTitles: WordRule = {
  id: 'other-title',
  kind: 'title',
  example: [
    'The ferry was met by the [harbour master] Ines Varga and a brass band from Tulm.',
    'A brass band from Tulm and the [deputy mayor] Ines Varga met the ferry.',
  ],
  counterexample: [
    'The ferry was met by the deputy mayor Ines Varga and a brass band from Tulm.',
    'A brass band from Tulm and the deputy mayor, Ines Varga, met the ferry.',
  ],
  read: (pair) => {
    if (!pair.isNear && pair.score < minScore) return [];
    const theirs = titledIn(pair.b);
    if (theirs.length === 0) return [];
    return titledIn(pair.a).flatMap((one): WordFinding[] => {
      const other = theirs.find(({ person }) => person === one.person);
      return other && areOther(pair, one, other) ? [{ a: one, b: other, isLone: false }] : [];
    });
  },
};

/** Whether each title has a word that the other article never gives the person. */
function areOther({ a, b }: SentencePair, one: Titled, other: Titled): boolean {
  return hasOwnWord(one, other, rolesOf(b, one.person)) && hasOwnWord(other, one, rolesOf(a, one.person));
}

function hasOwnWord(one: Titled, other: Titled, elsewhere: readonly string[]): boolean {
  return one.stems.some(
    (stem) => !other.stems.some((each) => areAlike(stem, each)) && !elsewhere.some((each) => areAlike(stem, each)),
  );
}

/** Words that say since when somebody has a post are one: `new president`, `newly elected president`. */
const newness = new Set(['new', 'newly', 'elected', 'incoming']);

const titlesByArticle = new WeakMap<Annotated, readonly LocalTitle[]>();

/** A title in an article, with the index of its bearer among the article's entities. */
interface LocalTitle extends Span {
  readonly entity: number;
  readonly stems: readonly string[];
}

/** All titles before names of persons in an article, read once. */
function titlesOf(annotated: Annotated): readonly LocalTitle[] {
  let titles = titlesByArticle.get(annotated);
  if (!titles) {
    const { mentions, entities } = annotated.named;
    titles = mentions.flatMap(({ start, entity, kind }) => {
      const title = kind === 'name' && entities[entity].kind === 'person' ? titleBefore(annotated, start) : undefined;
      return title ? [{ ...title, entity }] : [];
    });
    titlesByArticle.set(annotated, titles);
  }
  return titles;
}

function titledIn({ source, passage }: ComparedSentence): Titled[] {
  const titles = titlesOf(source.annotated);
  const from = firstStartingFrom(titles, passage.start);
  return titles.slice(from, firstStartingFrom(titles, passage.end)).flatMap(({ entity, ...title }) => {
    const person = source.entityId(entity);
    return person === undefined ? [] : [{ ...title, person }];
  });
}

/** Stems of all that an article calls a person. */
function rolesOf({ source }: ComparedSentence, person: string): string[] {
  const { entities } = source.annotated.named;
  const titles = titlesOf(source.annotated).filter(({ entity }) => source.entityId(entity) === person);
  const roleWords = entities.flatMap(({ roles: known }, local) => (source.entityId(local) === person ? known : []));
  return [
    ...titles.flatMap(({ stems }) => stems),
    ...roleWords.flatMap((role) =>
      role
        .toLowerCase()
        .split(' ')
        .map((word) => lexemeOf(word).stem),
    ),
  ];
}

/** The words before a name that make a title, at least one of them a role: `the state president, [To Lam]`. */
function titleBefore({ article: { tokens } }: Annotated, start: number): Omit<LocalTitle, 'entity'> | undefined {
  let last = tokenAt(tokens, start) - 1;
  if (last >= 0 && tokens.lower[last] === ',') last--;
  let first = last + 1;
  while (
    first > 0 &&
    last - first + 2 <= maxTitleWords &&
    tokens.kind[first - 1] === TokenKind.Word &&
    isTitleWord(tokens.lower[first - 1])
  )
    first--;
  const words = tokens.lower.slice(first, last + 1);
  if (words.length === 0 || !posts.has(words[words.length - 1])) return undefined;
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    stems: words.map((word) => (newness.has(word) ? 'new' : lexemeOf(word).stem)),
  };
}

/** Whether a word in lower case may be a part of a title. */
export function isTitleWord(lower: string): boolean {
  return roles.has(lower) || roleModifiers.has(lower) || titleWords.has(lower);
}
