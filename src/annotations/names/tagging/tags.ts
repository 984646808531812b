/** What a name is of: a person, a place, an organisation, or something else. */
export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';
const types: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** Where in a name a word stands: at its beginning, inside, last, or alone. */
type Part = 'B' | 'I' | 'L' | 'U';
const parts: readonly Part[] = ['B', 'I', 'L', 'U'];

/** A tag with its two halves; the tag `O`, of words outside of names, has none. */
interface Tag {
  readonly part?: Part;
  readonly type?: NameType;
}

const tagTable: readonly Tag[] = [{}, ...types.flatMap((type) => parts.map((part) => ({ part, type })))];

/** The tags in the order of the model's rows: `O`, then B, I, L, U (BILOU, Ratinov and Roth 2009) of each type. */
export const tags: readonly string[] = tagTable.map(({ part, type }) => (part && type ? `${part}-${type}` : 'O'));

/** Whether a name that was begun goes on after the tag. */
const opens = ({ part }: Tag): boolean => part === 'B' || part === 'I';
/** Whether a name must have been begun before the tag. */
const continues = ({ part }: Tag): boolean => part === 'I' || part === 'L';

/** By tag, the tags that may stand before it. */
export const predecessors: readonly (readonly number[])[] = tagTable.map((tag) =>
  tagTable.flatMap((before, index) =>
    continues(tag) === opens(before) && (!continues(tag) || before.type === tag.type) ? [index] : [],
  ),
);
export const mayStart: readonly boolean[] = tagTable.map((tag) => !continues(tag));
export const mayEnd: readonly boolean[] = tagTable.map((tag) => !opens(tag));

/** A name among the words of a sentence, `to` exclusive. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/**
 * The names of a sequence of tags that starts and ends as `mayStart` and `mayEnd` allow.
 * @param sequence indices of `tags`
 * @param offset index of the sequence's first word in its sentence
 * @param length of the sequence, in words
 * @param names to which they are added
 */
export function namesOf(
  sequence: Uint8Array,
  offset: number,
  length = sequence.length,
  names: Tagged[] = [],
): Tagged[] {
  let from = 0;
  for (let i = 0; i < length; i++) {
    const { part, type } = tagTable[sequence[i]];
    if (part === 'B' || part === 'U') from = i;
    if (type !== undefined && (part === 'L' || part === 'U'))
      names.push({ from: offset + from, to: offset + i + 1, type });
  }
  return names;
}
