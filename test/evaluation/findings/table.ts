import { compareStrings } from '../../../src/text/order';
import { percent, table, type OwnNews, type Score, type Share, type Shared } from '../data';
import { loadTagger } from '../names';
import type { Row } from '../news/report';
import type { ClaimFigures } from './claims';
import { measureFindings, type FindingFigures } from './news';
import { measurePlanted, PlantedFigures } from './planted';
import { measureSeeds, type SeedFigures } from './seeds';

/** `errors`: a set of errors of the seeds to print: claims, absences, onlyHere or drifts. */
export function evaluateFindings(shared: Shared, own: OwnNews, errors: string): void {
  const tagger = loadTagger();
  const rows: Row[] = [];
  if (shared.has('gold/claims.json') && shared.has('seeds')) {
    const seeds = measureSeeds(shared, tagger, (set, ...details) => {
      if (set === errors) console.log(...details);
    });
    rows.push(...seedRows(seeds));
  }
  rows.push(...newsRows(own.name, measureFindings(own.events, tagger, own.report)));
  if (own.findings.length > 0)
    rows.push(
      ...newsRows(
        `${own.name}, labelled for findings (${own.findings.length} events)`,
        measureFindings(own.findings, tagger, own.report),
      ),
    );
  const planted = new PlantedFigures();
  for (const { articles } of own.events) measurePlanted(articles, tagger, planted);
  rows.push(...plantedRows(own.name, planted));
  table('Findings', rows);
}

function plantedRows(name: string, { told, byKind, byScore, byTellers }: PlantedFigures): Row[] {
  return [
    [`${name}, a shared figure changed in one article`, 'changes', `told: ${share(told)}`, ''],
    ...(
      [
        ['by kind of figure', byKind],
        ['by score of link', byScore],
        ['by articles that give it as before', byTellers],
      ] as const
    ).map(([what, shares]): Row => ['', what, `told: ${sharesOf(shares)}`, '']),
  ];
}

function sharesOf(shares: ReadonlyMap<string, Share>): string {
  return [...shares]
    .sort(([one], [other]) => compareStrings(one, other))
    .map(([each, { right, all }]) => `${each} ${right} of ${all}`)
    .join(', ');
}

const share = ({ right, all }: Share): string => `${right} of ${all} (${percent(right, all)})`;
const score = ({ precision, recall }: Score): string =>
  `${(100 * precision).toFixed(1)} right, ${(100 * recall).toFixed(1)} found`;

function claimRows(name: string, figures: ClaimFigures): Row[] {
  return [
    [name, `claims × articles (${figures.claims} claims)`, score(figures.matrix)],
    ['', 'articles named by hovers', score(figures.hovers)],
    [
      '',
      'not found in',
      `right: ${share(figures.absences)}`,
      `told: ${share(figures.absencesTold)}${figures.absencesUnjudged > 0 ? `; of claims without label ${figures.absencesUnjudged}` : ''}`,
    ],
    ['', 'only here', `right: ${share(figures.onlyHere)}`, `told: ${share(figures.onlyHereTold)}`],
  ];
}

function seedRows(figures: SeedFigures): Row[] {
  const { told, traps, arrival } = figures;
  return [
    ...claimRows('seeds', figures.claims),
    [
      '',
      'drifts and differences',
      `told: ${told.length} of ${figures.labelled}`,
      `${told.join(' ')}; ${figures.findings.length} findings, ${figures.unlabelled} of them without label`,
    ],
    ['', 'traps', `told: ${traps.length} of ${figures.allTraps}`, traps.join('; ')],
    ['', 'the arrival', `told ${arrival.times} times`, `both sides whole: ${arrival.isWhole ? 'yes' : 'no'}`],
  ];
}

function newsRows(name: string, figures: FindingFigures): Row[] {
  const { passages, listedAbsences, silentAbsences, stretches, silent } = figures;
  return [
    ...claimRows(name, figures.claims),
    ...(listedAbsences.all + silentAbsences.all > 0
      ? [
          [
            '',
            'absences that are listed',
            `told: ${share(listedAbsences)}`,
            `look-alikes told: ${share(silentAbsences)}`,
          ],
        ]
      : []),
    ['', 'drifts and differences', `right: ${share(figures.right)}`, sharesOf(figures.rightByRule)],
    [
      '',
      'told as a problem',
      `right: ${share(figures.rightOfSure)}`,
      figures.unjudged > 0 ? `at another date: ${figures.unjudged}` : '',
    ],
    ...(passages.conflict.all + passages.drift.all > 0
      ? [['', 'passages told', `in conflict: ${share(passages.conflict)}`, `in drift: ${share(passages.drift)}`]]
      : []),
    ...(stretches.size + silent.size > 0
      ? [['', 'stretches told', sharesOf(stretches), `look-alikes told: ${sharesOf(silent)}`]]
      : []),
    ['', 'source families, pairs of articles', figures.families.toString()],
  ];
}
