/**
 * What two articles say otherwise, and what one does not say: labels for the measuring of findings. Beside what must be
 * told stands what looks like it and must not be: the guide has an example of each.
 */
import type { Span } from '../../src/text/span';

/** Ways in which a quotation stands otherwise than it was given. */
export const driftKinds = ['cut', 'dropped', 'changed', 'unmarked', 'speaker', 'unattributed'] as const;
/** Ways in which the same fact stands otherwise. */
export const differenceKinds = ['figure', 'date', 'bound', 'title', 'participant', 'condition'] as const;
export type DriftKind = (typeof driftKinds)[number];
export type DifferenceKind = (typeof differenceKinds)[number];

/**
 * How a stretch stands to the base of its group. `base`: the wording that the others are held against; `fits`: looks
 * different and says the same, or as much of it; `other`: looks the same and is about something else; `later`: the
 * state of a count on another date; a kind: it differs, and is to be told.
 */
export type Standing = 'base' | 'fits' | 'other' | 'later' | DriftKind | DifferenceKind;

/** `{~toll}`, `{~toll figure}`, `{~toll figure 2}`: words that stand against words of other articles. */
export interface LabelledStretch extends Span {
  readonly group: string;
  readonly standing: Standing;
  /** Stretches of one group, standing and side say the same as each other. */
  readonly side: string;
}

/** An article that does not make a claim, or that only looks as if it did not. */
export interface LabelledAbsence {
  readonly claim: string;
  readonly article: string;
  /** Whether the article makes the claim, in words so different that a search may pass over them: nothing is to be told. */
  readonly isSilent: boolean;
}

/** What holds between two stretches of one group: told as a difference, told as a count of another date, or not at all. */
export type Expected = 'told' | 'later' | 'silent';

const kinds: ReadonlySet<string> = new Set([...driftKinds, ...differenceKinds]);
const standings: ReadonlySet<string> = new Set([...kinds, 'fits', 'other', 'later']);

/** Whether a stretch that stands so differs from its base. */
export const isKind = (standing: Standing): standing is DriftKind | DifferenceKind => kinds.has(standing);

/** The label without its braces as a stretch; undefined where it is not understood. */
export function readStretch({ start, end }: Span, label: string): LabelledStretch | undefined {
  const [, group, standing = 'base', side = ''] = /^~([a-z0-9-]+)(?: ([a-z]+)(?: (\d))?)?$/.exec(label) ?? [];
  if (!group || (standing !== 'base' && !standings.has(standing)) || (label.includes(' base') && standing === 'base'))
    return undefined;
  return { start, end, group, standing: standing as Standing, side };
}

/** A line under `absences:`, as `saved | d e` or `saved | c silent`; undefined where it is not understood. */
export function readAbsence(cells: readonly string[]): LabelledAbsence[] | undefined {
  const [claim, ids] = cells;
  if (!claim || !ids || cells.length > 3) return undefined;
  const words = ids.split(/\s+/);
  const isSilent = words.at(-1) === 'silent';
  const articles = isSilent ? words.slice(0, -1) : words;
  return articles.length === 0 ? undefined : articles.map((article) => ({ claim, article, isSilent }));
}

/** What is to be told of two stretches of one group in different articles. */
export function expectedBetween(one: LabelledStretch, other: LabelledStretch): Expected {
  const both = [one.standing, other.standing];
  if (both.includes('other')) return 'silent';
  const sideOf = ({ standing, side }: LabelledStretch): string => (isKind(standing) ? `${standing} ${side}` : '');
  if (sideOf(one) !== sideOf(other)) return 'told';
  return both.includes('later') && one.standing !== other.standing ? 'later' : 'silent';
}

/** An article as far as these labels go. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly decoy: boolean;
  readonly passages: readonly { readonly claim: string; readonly wording: string; readonly differs?: string }[];
  readonly stretches: readonly LabelledStretch[];
}

/** Groups that hold nothing against each other, and stretches whose words are not what their label says. */
export function checkStretches(articles: readonly Labelled[], problem: (what: string) => void): void {
  const all = articles.flatMap(({ id, text, stretches }) =>
    stretches.map((stretch) => ({ ...stretch, article: id, words: fold(text.slice(stretch.start, stretch.end)) })),
  );
  for (const group of new Set(all.map((stretch) => stretch.group))) {
    const members = all.filter((stretch) => stretch.group === group);
    const bases = members.filter(({ standing }) => standing === 'base');
    if (bases.length === 0) problem(`group ~${group} has no base`);
    if (bases.length === members.length) problem(`group ~${group} has nothing beside its base`);
    if (new Set(members.map(({ article }) => article)).size < 2) problem(`group ~${group} stands in one article`);
    for (const { article, standing, words, side } of members) {
      // Equal words may be another's, or nobody's.
      const mayEqual = ['base', 'other', 'speaker', 'unattributed', 'unmarked', 'fits'].includes(standing);
      if (!mayEqual && bases.some((base) => base.words === words))
        problem(`${article}: ~${group} ${standing} has the words of its base: ${JSON.stringify(words)}`);
      if (side !== '' && !isKind(standing)) problem(`${article}: ~${group} ${standing} has no sides`);
    }
  }
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

/** Absences that the passages contradict. */
export function checkAbsences(
  absences: readonly LabelledAbsence[],
  articles: readonly Labelled[],
  claims: ReadonlySet<string>,
  problem: (what: string) => void,
): void {
  const seen = new Set<string>();
  for (const { claim, article: id, isSilent } of absences) {
    const refuse = (what: string): void => problem(`absence of ${claim} in ${id}: ${what}`);
    const article = articles.find((each) => each.id === id);
    if (seen.has(`${claim} ${id}`)) refuse('it stands twice');
    seen.add(`${claim} ${id}`);
    if (!claims.has(claim)) refuse('an unknown claim');
    if (!article) {
      refuse('an unknown article');
      continue;
    }
    const passages = article.passages.filter((passage) => passage.claim === claim);
    if (article.decoy) refuse('a decoy carries no claim anyway');
    if (isSilent && passages.length === 0) refuse('silent, and no passage of the claim is marked there');
    if (isSilent && passages.some(({ wording, differs }) => wording !== 'paraphrase' && differs !== 'part'))
      refuse('silent, but the words are alike: nobody would miss it');
    if (!isSilent && passages.length > 0) refuse('a passage of the claim is marked there');
  }
}
