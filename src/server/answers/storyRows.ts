import type { Claim } from '../../corpus/findings/claims/claims';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { rankOf, weightOf } from '../../corpus/findings/differences/weight';
import type { Sources } from '../context';
import { storyOf } from '../features/brief';
import { headingOf } from '../features/disputes';
import { WordQuery } from '../features/wordQuery';
import type { AddressOf } from '../wording/blocks';
import { writeBrief } from '../wording/brief/writeBrief';
import { placeRows, sentenceAround, type Place } from './places';
import { articleNamed, articlesNamed, AskedWrongly, type Question } from './question';

/** What a question comes to, before it is put into pages. */
export interface Rows {
  readonly rows: readonly object[];
  /** Articles that were compared or searched for it. */
  readonly compared: number;
  readonly remark?: string;
}

export function articleRows({ corpus, articles }: Sources, { words = '' }: Question): Rows {
  const wanted = new WordQuery(words);
  const rows = corpus.uris().flatMap((uri) => {
    const { outlet, authors, url } = corpus.metadata(uri)?.facts?.source ?? {};
    const title = articles.titleOf(uri);
    const date = corpus.dateOf(uri);
    const row = {
      file: corpus.pathOf(uri),
      source: articles.calledOf(uri),
      headline: title,
      ...(outlet === undefined ? {} : { outlet }),
      ...(authors === undefined ? {} : { authors }),
      ...(url === undefined ? {} : { url }),
      ...(date ? { date: date.date, dateFrom: date.from } : {}),
      words: corpus.metadata(uri)?.words ?? 0,
    };
    return wanted.isEmpty || wanted.matches(`${title} ${row.source} ${outlet ?? ''} ${row.file}`) ? [row] : [];
  });
  return { rows, compared: corpus.size };
}

/** The articles of a story. @throws AskedWrongly where nothing says which story is meant */
export function eventOf(sources: Sources, { file }: Question): readonly string[] {
  const event = sources.events.articlesOf(articleNamed(sources, file));
  if (event.length > 0 || sources.corpus.size === 0) return event;
  throw new AskedWrongly(`the folder has ${sources.corpus.size} articles: name a file of the story that is meant`);
}

/** The articles that a question is about; undefined where it is about all. An outlet may have several. */
export function namedIn(sources: Sources, { file }: Question): readonly string[] | undefined {
  return file === undefined ? undefined : articlesNamed(sources, file);
}

export function briefRows(sources: Sources, question: Question): Rows {
  const event = eventOf(sources, question);
  if (event.length === 0) return { rows: [], compared: 0 };
  const { brief, words } = storyOf(sources, articleNamed(sources, question.file));
  const text = writeBrief(brief, words, 'markdown', addressesIn(sources));
  return { rows: text.split(/\n{2,}/).map((markdown) => ({ markdown })), compared: event.length };
}

/** Links lead to lines of files, by their paths in the folder. */
function addressesIn({ corpus, articles }: Sources): AddressOf {
  return (target) => {
    const view = 'panel' in target ? undefined : articles.get(target.uri);
    if ('panel' in target || !view) return undefined;
    const path = corpus.pathOf(view.file).split('/').map(encodeURIComponent).join('/');
    return `${path}#L${view.lineOf(target.span.start) + 1}`;
  };
}

export function claimRows(sources: Sources, question: Question): Rows {
  const event = eventOf(sources, question);
  const wanted = new WordQuery(question.words ?? '');
  const named = namedIn(sources, question);
  const told = sources.events
    .claimsOf(event)
    .claims.filter(({ articles }) => named === undefined || named.some((uri) => articles.includes(uri)))
    .filter(({ label, passages }) =>
      wanted.isEmpty
        ? true
        : wanted.matches(label) ||
          passages.some((passage) => wanted.matches(sources.articles.get(passage.uri)?.textOf(passage) ?? '')),
    );
  return {
    rows: told.map((claim) => claimRow(sources, claim, event)),
    compared: event.length,
    remark:
      'form: how the words stand to those of the claim; score: the best of a link with another passage of the claim, missing where other passages join it.',
  };
}

function claimRow(sources: Sources, { id, label, articles, passages }: Claim, event: readonly string[]): object {
  const { passages: rows, morePassages } = placeRows(sources, passages);
  const scores = new LinkScores(sources, passages);
  return {
    claim: label,
    id,
    carriedBy: articles.length,
    articles: event.length,
    independentSources: sources.events.familiesOf(articles).length,
    rule: 'parts of sentences that links align',
    passages: rows.map((row, index) => ({
      ...row,
      form: passages[index].form,
      score: scores.of(index),
    })),
    ...(morePassages === undefined ? {} : { morePassages }),
  };
}

/** How surely a passage of a claim says the same as another of it: the best score of a link between them. */
class LinkScores {
  constructor(
    private readonly sources: Sources,
    private readonly passages: Claim['passages'],
  ) {}

  /** Two decimals; nothing where the claim joins it by way of others. */
  of(index: number): number | undefined {
    const { uri, sentence } = this.passages[index];
    const best = this.sources.events
      .parallelsOf(uri)
      .filter(
        ({ a, b }) =>
          a.sentence === sentence &&
          this.passages.some((other) => other.uri === b.uri && other.sentence === b.sentence),
      )
      .reduce((most, { score }) => Math.max(most, score), 0);
    return best > 0 ? rounded(best) : undefined;
  }
}

/** A score as answers give it: two decimals. */
export function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

export function differenceRows(sources: Sources, question: Question): Rows {
  const event = eventOf(sources, question);
  const named = namedIn(sources, question);
  const disputes = named ? named.flatMap((uri) => sources.events.disputesIn(uri)) : sources.events.disputesOf(event);
  const rows = [...new Set(disputes)]
    .sort((one, next) => rankOf(one) - rankOf(next))
    .map((dispute) => differenceRow(sources, dispute));
  return {
    rows,
    compared: event.length,
    remark: 'Sides as the articles have them; sure: surely one fact. Nothing says which side is right.',
  };
}

/** A difference with all its sides. */
export function differenceRow(sources: Sources, dispute: Dispute): object {
  const { kind, about, rule, sides, isSure, isTouching, isAtAnotherDate } = dispute;
  return {
    what: headingOf(sources, dispute),
    kind,
    about,
    rule,
    sure: isSure,
    weight: weightOf(dispute),
    ...(isTouching ? { touching: true } : {}),
    ...(isAtAnotherDate ? { atAnotherDate: true } : {}),
    sides: sides.map(({ says, passages }) => {
      const places = says === '' ? passages.map((place) => sentenceAt(sources, place)) : passages;
      const { passages: rows, morePassages } = placeRows(sources, places);
      return {
        says,
        articles: new Set(passages.map(({ uri }) => uri)).size,
        passages: rows.map((row, index) => ({ ...row, ...sentenceAround(sources, places[index]) })),
        ...(morePassages === undefined ? {} : { morePassages }),
      };
    }),
  };
}

/** The sentence from which words are missing that others have. */
function sentenceAt({ articles }: Sources, place: Place): Place {
  const sentence = articles.get(place.uri)?.sentenceFrom(place.start);
  return sentence ? { uri: place.uri, start: sentence.start, end: sentence.end } : place;
}
