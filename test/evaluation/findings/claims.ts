/** Measures claims, absences and sentences that stand in one article only, on the seeds and the labelled news alike. */
import { common, Score, Share } from '../data';
import type { ErrorReport } from '../news/report';
import { where } from '../news/report';
import type { Place, Tellings, ToldClaim } from './tellings';

export interface GoldClaim {
  readonly id: string;
  readonly places: readonly Place[];
  readonly articles: ReadonlySet<string>;
}

/** Articles on one event with the claims that were labelled in them. */
export interface GoldFolder {
  readonly name: string;
  readonly articles: readonly { readonly id: string; readonly text: string; readonly isDecoy: boolean }[];
  readonly claims: readonly GoldClaim[];
  /** Places that a reader asks about together, each time with the claim that is meant. */
  readonly asked: readonly { readonly claim: GoldClaim; readonly places: readonly Place[] }[];
  /** The labelled claim that a claim of the engine stands for has at least this share of its passages. */
  readonly minShareOfClaim: number;
}

/** Two stretches are one passage when they share this much of the shorter one. */
const minShareOfPassage = 0.4;
/** Sentences of fewer words say too little to be anybody's own. */
const minOwnWords = 6;
/** Passages that reach into a sentence by a mark or a blank are not its own. */
const maxTouch = 3;

export class ClaimFigures {
  /** Articles that hovers at labelled places name. */
  readonly hovers = new Score();
  /** Articles of the claim that comes nearest to each labelled one: the rows of the matrix. */
  readonly matrix = new Score();
  claims = 0;
  /** Articles said not to have a claim that do not have it. */
  readonly absences = new Share();
  /** Articles without a labelled claim of which that is told. */
  readonly absencesTold = new Share();
  /** Statements of absence about claims that nobody labelled. */
  absencesUnjudged = 0;
  readonly onlyHere = new Share();
  readonly onlyHereTold = new Share();
}

export function countClaims(folder: GoldFolder, tellings: Tellings, figures: ClaimFigures, report: ErrorReport): void {
  figures.claims += tellings.claims.length;
  countHovers(folder, tellings, figures.hovers, report);
  countMatrix(folder, tellings, figures.matrix);
  countAbsences(folder, tellings, figures, report);
  countOnlyHere(folder, tellings, figures, report);
}

const textOf = (folder: GoldFolder, id: string): string =>
  folder.articles.find((article) => article.id === id)?.text ?? '';

function countHovers(folder: GoldFolder, tellings: Tellings, hovers: Score, report: ErrorReport): void {
  for (const { claim, places } of folder.asked) {
    const wanted = new Set([...claim.articles].filter((id) => !places.some(({ uri }) => uri === id)));
    const named = new Set(places.flatMap((place) => [...tellings.articlesAt(place)]));
    hovers.found += named.size;
    hovers.labelled += wanted.size;
    hovers.right += [...named].filter((id) => wanted.has(id)).length;
    const missed = [...wanted].filter((id) => !named.has(id));
    const wrong = [...named].filter((id) => !wanted.has(id));
    if (missed.length + wrong.length > 0)
      report(
        'claims',
        'HOVER',
        folder.name,
        claim.id,
        places[0].uri,
        `missed: ${missed.join(' ')}; wrong: ${wrong.join(' ')}`,
        where(textOf(folder, places[0].uri), places[0], 0),
      );
  }
}

const isOnePassage = (one: Place, other: Place): boolean =>
  one.uri === other.uri &&
  common(one, other) > 0 &&
  common(one, other) >= minShareOfPassage * Math.min(one.end - one.start, other.end - other.start);

const passagesIn = (told: ToldClaim, claim: GoldClaim): number =>
  told.places.filter((place) => claim.places.some((other) => isOnePassage(place, other))).length;

/** For each labelled claim, the articles of the claim that has most of its passages and articles, with two passages at least. */
function countMatrix({ claims }: GoldFolder, tellings: Tellings, matrix: Score): void {
  for (const claim of claims.filter(({ articles }) => articles.size > 1)) {
    matrix.labelled += claim.articles.size;
    let best = { rank: 0, right: 0, found: 0 };
    for (const told of tellings.claims) {
      const passages = passagesIn(told, claim);
      if (passages < 2) continue;
      const right = told.articles.filter((id) => claim.articles.has(id)).length;
      const f1 = (2 * right) / (told.articles.length + claim.articles.size);
      const rank = (passages / told.places.length) * f1;
      if (rank > best.rank) best = { rank, right, found: told.articles.length };
    }
    matrix.right += best.right;
    matrix.found += best.found;
  }
}

/** The labelled claim that a claim stands for: the one that has most of its passages, then most of their characters. */
export function goldOf(told: ToldClaim, { claims, minShareOfClaim }: GoldFolder): GoldClaim | undefined {
  let best: { claim?: GoldClaim; passages: number; characters: number } = { passages: 0, characters: 0 };
  for (const claim of claims) {
    const passages = passagesIn(told, claim);
    if (passages === 0 || passages < best.passages) continue;
    const characters = charactersIn(told, claim);
    if (passages > best.passages || characters > best.characters) best = { claim, passages, characters };
  }
  return best.passages >= minShareOfClaim * told.places.length ? best.claim : undefined;
}

const charactersIn = (told: ToldClaim, claim: GoldClaim): number =>
  told.places
    .flatMap((place) => claim.places.filter(({ uri }) => uri === place.uri).map((other) => common(place, other)))
    .reduce((sum, characters) => sum + characters, 0);

/** Claim and article of an absence, as a key. */
export const absenceKey = (claim: string, article: string): string => `${claim} ${article}`;

function countAbsences(folder: GoldFolder, tellings: Tellings, figures: ClaimFigures, report: ErrorReport): void {
  const told = new Set<string>();
  for (const { id, isDecoy } of folder.articles) {
    if (isDecoy) continue;
    for (const claim of tellings.notFound(id)) {
      const gold = goldOf(claim, folder);
      if (!gold) {
        figures.absencesUnjudged++;
        continue;
      }
      told.add(absenceKey(gold.id, id));
      if (!figures.absences.count(!gold.articles.has(id)))
        report('absences', 'NOT SO', folder.name, id, gold.id, JSON.stringify(claim.label));
    }
  }
  for (const claim of folder.claims.filter(({ articles }) => articles.size > 1))
    for (const { id, isDecoy } of folder.articles)
      if (!isDecoy && !claim.articles.has(id) && !figures.absencesTold.count(told.has(absenceKey(claim.id, id))))
        report('absences', 'UNTOLD', folder.name, id, claim.id);
}

/** Absences that are told, by labelled claim and article. */
export function toldAbsences(folder: GoldFolder, tellings: Tellings): ReadonlySet<string> {
  return new Set(
    folder.articles.flatMap(({ id }) =>
      tellings.notFound(id).flatMap((claim) => {
        const gold = goldOf(claim, folder);
        return gold ? [absenceKey(gold.id, id)] : [];
      }),
    ),
  );
}

/** Where articles say what another says too. */
function sharedPlaces({ claims }: GoldFolder): Place[] {
  return claims.filter(({ articles }) => articles.size > 1).flatMap(({ places }) => places);
}

/** Whether nobody labelled a stretch as said by another article too. */
export function isAlone(stretch: Place, folder: GoldFolder): boolean {
  return !sharedPlaces(folder).some((place) => place.uri === stretch.uri && common(place, stretch) > maxTouch);
}

function countOnlyHere(folder: GoldFolder, tellings: Tellings, figures: ClaimFigures, report: ErrorReport): void {
  const shared = sharedPlaces(folder);
  for (const { id, text, isDecoy } of folder.articles) {
    if (isDecoy) continue;
    const here = shared.filter(({ uri }) => uri === id);
    const told = tellings.onlyHere(id);
    for (const span of told)
      if (!figures.onlyHere.count(!here.some((place) => common(place, span) > maxTouch)))
        report('onlyHere', 'NOT SO', folder.name, id, where(text, span, 0));
    for (const span of tellings.sentences(id)) {
      const words = text.slice(span.start, span.end).match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? [];
      if (words.length < minOwnWords || here.some((place) => common(place, span) > maxTouch)) continue;
      if (!figures.onlyHereTold.count(told.some((other) => common(other, span) > 0)))
        report('onlyHere', 'UNTOLD', folder.name, id, where(text, span, 0));
    }
  }
}
