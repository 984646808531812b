/** Measures what is told of the five seeds against `gold/claims.json`. */
import type { Tagger } from '../../../src/annotations/names/tagger';
import { common, type Shared } from '../data';
import type { ErrorReport } from '../news/report';
import { ClaimFigures, countClaims, type GoldFolder } from './claims';
import { readTellings, type Place, type Tellings, type ToldFinding } from './tellings';

export interface GoldItem {
  readonly file: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What `gold/claims.json` says, as far as it is read here. */
export interface Gold {
  readonly claims: readonly {
    readonly id: string;
    readonly files: readonly string[];
    readonly occurrences: GoldItem[];
  }[];
  readonly drift: readonly { readonly id: string; readonly label: string; readonly items: GoldItem[] }[];
  readonly non_conflicts: readonly { readonly label: string; readonly items: GoldItem[] }[];
}

/** The labelled difference that must be told once, with every article on one of two sides. */
const arrival = 'D01';

export interface SeedFigures {
  readonly claims: ClaimFigures;
  readonly told: readonly string[];
  readonly labelled: number;
  readonly traps: readonly string[];
  readonly allTraps: number;
  /** Findings that tell the arrival, and whether one of them has all articles on the right side. */
  readonly arrival: { readonly times: number; readonly isWhole: boolean };
  readonly findings: readonly ToldFinding[];
  /** Findings that meet no labelled difference and no trap. */
  readonly unlabelled: number;
}

/** An empty stretch, where words were lost, touches what it stands in or beside. */
export function touches(one: Place, other: Place): boolean {
  if (one.uri !== other.uri) return false;
  if (common(one, other) > 0) return true;
  return (one.start === one.end || other.start === other.end) && one.start <= other.end && other.start <= one.end;
}

/** Whether two sides of a finding touch different items. */
function meets({ sides }: ToldFinding, items: readonly Place[]): boolean {
  const bySide = sides.map((places) => items.filter((item) => places.some((place) => touches(place, item))));
  return bySide.some((ours, i) =>
    bySide.slice(i + 1).some((theirs) => ours.some((one) => theirs.some((other) => one !== other))),
  );
}

const placesOf = (items: readonly GoldItem[]): Place[] =>
  items.map(({ file, start, end }) => ({ uri: file, start, end }));

export function measureSeeds(shared: Shared, tagger: Tagger, report: ErrorReport): SeedFigures {
  const articles = shared.seeds().map(({ path, text }) => ({ id: path.slice(0, 3), text, isDecoy: false }));
  return countSeeds(shared.json<Gold>('gold/claims.json'), articles, readTellings(articles, tagger), report);
}

/** Holds what is told of the seeds against their labels. */
export function countSeeds(
  gold: Gold,
  articles: GoldFolder['articles'],
  tellings: Tellings,
  report: ErrorReport,
): SeedFigures {
  const folder = seedFolder(gold, articles);
  const claims = new ClaimFigures();
  countClaims(folder, tellings, claims, report);
  const told = gold.drift.filter(({ items }) => tellings.findings.some((each) => meets(each, placesOf(items))));
  const traps = gold.non_conflicts.filter(({ items }) =>
    tellings.findings.some((each) => meets(each, placesOf(items))),
  );
  const items = [...gold.drift, ...gold.non_conflicts].map((each) => placesOf(each.items));
  const unlabelled = tellings.findings.filter((finding) => !items.some((places) => meets(finding, places)));
  for (const { id, label } of gold.drift.filter((each) => !told.includes(each))) report('drifts', 'UNTOLD', id, label);
  for (const { label } of traps) report('drifts', 'TRAP', label);
  for (const finding of unlabelled) report('drifts', 'UNLABELLED', ...shown(finding, articles));
  const day = placesOf(gold.drift.find(({ id }) => id === arrival)?.items ?? []);
  const arrivals = tellings.findings.filter((finding) => meets(finding, day));
  return {
    claims,
    told: told.map(({ id }) => id),
    labelled: gold.drift.length,
    traps: traps.map(({ label }) => label),
    allTraps: gold.non_conflicts.length,
    arrival: { times: arrivals.length, isWhole: arrivals.some((finding) => isWholeArrival(finding, day)) },
    findings: tellings.findings,
    unlabelled: unlabelled.length,
  };
}

/** A finding for the list of errors: rule, and the words of each side. */
export function shown(finding: ToldFinding, articles: readonly { id: string; text: string }[]): string[] {
  return [
    `${finding.kind} ${finding.rule}${finding.isSure ? ' (sure)' : ''}`,
    ...finding.sides.flatMap((places) => [
      '\n  ',
      ...places.map(({ uri, start, end }) => {
        const text = articles.find(({ id }) => id === uri)?.text ?? '';
        return `${uri} …${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}…`.replaceAll(
          /\s+/g,
          ' ',
        );
      }),
    ]),
  ];
}

/** The first item, of one article, against all the others together. */
function isWholeArrival({ sides }: ToldFinding, [one, ...others]: readonly Place[]): boolean {
  const touchesAll = (places: readonly Place[], items: readonly Place[]): boolean =>
    items.every((item) => places.some((place) => touches(place, item)));
  const alone = sides.find((places) => touchesAll(places, [one]));
  return sides.some((places) => places !== alone && touchesAll(places, others));
}

function seedFolder(gold: Gold, articles: GoldFolder['articles']): GoldFolder {
  const claims = gold.claims.map(({ id, files, occurrences }) => ({
    id,
    places: placesOf(occurrences),
    articles: new Set(files),
  }));
  return {
    name: 'seeds',
    articles,
    claims,
    asked: claims.flatMap((claim) =>
      [...claim.articles].map((file) => ({ claim, places: claim.places.filter(({ uri }) => uri === file) })),
    ),
    minShareOfClaim: 0,
  };
}
