import { displayText, type Article } from '../../../article/article';
import type { BriefPlace } from '../../../corpus/brief/briefSources';
import type { Corpus } from '../../../corpus/corpus';
import { familyByArticle } from '../../../corpus/brief/briefClaims';
import type { Family } from '../../../corpus/findings/families';
import { addToList } from '../../../text/multimap';
import { contains, firstEndingAfter, type Span } from '../../../text/span';
import { endWithout } from '../../../text/trim';
import { fill, joined, slot, type Inline, type Run } from '../blocks';
import { shorten } from '../excerpt';
import { translate } from '../translate';

/** Articles that are named in a cell. */
const maxNamed = 6;
const maxTag = 40;

/** What the lines of a brief are made of: tags that link, words of articles, counts. */
export class BriefWords {
  private readonly families: ReadonlyMap<string, string>;

  constructor(
    private readonly corpus: Pick<Corpus, 'get' | 'tagOf' | 'entity'>,
    families: readonly Family[],
    /** Articles on the story. */
    readonly articles: number,
  ) {
    this.families = familyByArticle(families);
  }

  /** An article, as a link to a place in it. */
  tag({ uri, start, end }: BriefPlace): Run {
    return { text: shorten(this.corpus.tagOf(uri), maxTag), target: { uri, span: { start, end } } };
  }

  articleOf(uri: string): Article | undefined {
    return this.corpus.get(uri)?.article;
  }

  entityName(id: string | undefined): string {
    return (id === undefined ? undefined : this.corpus.entity(id)?.name) ?? '';
  }

  /** `5/6`, which opens the claim. */
  counter(articles: number, place: BriefPlace, claim?: string): Run {
    const { uri, start, end } = place;
    const target = { uri, span: { start, end }, ...(claim === undefined ? {} : { claim }) };
    return { text: `${articles}/${this.articles}`, target };
  }

  /** Articles by their tags, those of one origin together: `A and B (one origin), C`. */
  given(places: readonly BriefPlace[]): Run[] {
    const groups = new Map<string, BriefPlace[]>();
    for (const place of places.slice(0, maxNamed)) addToList(groups, this.families.get(place.uri) ?? place.uri, place);
    const named = joined(
      Array.from(groups.values(), (group) => this.ofOneOrigin(group)),
      ', ',
    );
    const more = places.length - maxNamed;
    return more > 0 ? fill(translate('{0} and {1} more', slot(0), more), named) : named;
  }

  private ofOneOrigin(group: readonly BriefPlace[]): Inline {
    const tags = group.map((place): Inline => [this.tag(place)]);
    if (tags.length === 1) return tags[0];
    const all = fill(
      translate('{0} and {1}', slot(0), slot(1)),
      joined(tags.slice(0, -1), ', '),
      tags[tags.length - 1],
    );
    return fill(translate('{0} (one origin)', slot(0)), all);
  }

  isHeadline({ uri, start }: BriefPlace): boolean {
    const block = this.articleOf(uri)?.blocks.find(({ end }) => end > start);
    return block?.kind === 'headline';
  }

  textOf({ uri, start, end }: BriefPlace): string {
    const article = this.corpus.get(uri)?.article;
    return article ? displayText(article, { start, end }) : '';
  }

  /**
   * The words of a place, with those in bold that others have not, in quotation marks. Marks of the text are kept where
   * the place begins with one.
   */
  quoted(place: BriefPlace, marked: readonly Span[]): Run[] {
    const trimmed = this.trimmed(place);
    const runs: Run[] = [];
    let at = trimmed.start;
    for (const { start, end } of runsWithin(trimmed, marked, (gap) => this.isGap(place.uri, gap))) {
      runs.push({ text: this.textOf({ uri: place.uri, start: at, end: start }) });
      runs.push({ text: this.textOf({ uri: place.uri, start, end }), strong: true });
      at = end;
    }
    runs.push({ text: this.textOf({ uri: place.uri, start: at, end: trimmed.end }) });
    const words = runs.filter(({ text }) => text !== '');
    const all = words.map(({ text }) => text).join('');
    return openingMark.test(all) ? closed(words, all) : [{ text: '“' }, ...words, { text: '”' }];
  }

  /** The words of a place as a line of their own: `… and two remained in hospital on Wednesday.` */
  statement(place: BriefPlace): string {
    const article = this.corpus.get(place.uri)?.article;
    const words = balanced(this.textOf(this.trimmed(place)).trim());
    if (!article) return words;
    const sentence = article.sentences.at(firstEndingAfter(article.sentences, place.start));
    const isBegin = !sentence || this.textOf({ uri: place.uri, start: sentence.start, end: place.start }).trim() === '';
    return isBegin ? words : `… ${words}`;
  }

  /** A place without the blanks, commas and dashes around it. */
  private trimmed({ uri, start, end }: BriefPlace): BriefPlace {
    const shown = this.corpus.get(uri)?.article.shown.slice(start, end) ?? '';
    const before = /^[\s,;:–—-]*/.exec(shown)?.[0].length ?? 0;
    const kept = endWithout(shown, /[\s,;:–—-]/);
    return { uri, start: start + before, end: start + Math.max(before, kept) };
  }

  private isGap(uri: string, { start, end }: Span): boolean {
    const between = this.textOf({ uri, start, end });
    return /[\p{L}\p{N}]/u.test(between) && !onlyArticle.test(between);
  }
}

/** Articles count for nothing where wordings are compared: they do not part what was dropped. */
const onlyArticle = /^\s*(?:an?|the)\s*$/i;
const openingMark = /^["“„«‘]/;
const closingMark = /["”“»’]$/;

/** Words that begin with a mark end with one. */
function closed(runs: readonly Run[], all: string): Run[] {
  return closingMark.test(all) ? [...runs] : [...runs, { text: all.startsWith('"') ? '"' : '”' }];
}

/** A part of a sentence may hold one mark of two. */
function balanced(text: string): string {
  const opened = text.split('“').length;
  const ended = text.split('”').length;
  return opened > ended ? `${text}”` : opened < ended ? `“${text}` : text;
}

/** Marked words as runs within a stretch: those between which nothing but blanks and marks stands are one. */
function runsWithin(within: Span, marked: readonly Span[], isGap: (gap: Span) => boolean): Span[] {
  const runs: { start: number; end: number }[] = [];
  const inOrder = [...marked].filter((span) => contains(within, span)).sort((one, other) => one.start - other.start);
  for (const { start, end } of inOrder) {
    const last = runs.at(-1);
    if (last && (start <= last.end || !isGap({ start: last.end, end: start }))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
