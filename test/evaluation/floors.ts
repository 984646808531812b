import type { LabelledEvent } from '../news/reader';
import type { Tagger } from '../../src/annotations/names/tagger';
import { measureFindings } from './findings/news';
import { measureBlocks } from './news/blocks';
import { measureFigures } from './news/figures';
import { measureNames } from './news/names';
import { defaultThreshold, measureParallels } from './news/parallels';
import { measureQuotations } from './news/quotations';

/** File with the figures below which the development part must not fall. */
export const floorsFile = 'test/evaluation/floors.json';
/** How far a figure may fall below its floor, in points of a hundred. */
export const tolerance = 0.5;

/** The figures that have a floor, in points of a hundred, by layer and name. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const rounded = (figures: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, points]) => [name, Number(points.toFixed(1))]));

/** What the engine reaches on a part of the labelled news. */
export function measureFloors(events: readonly LabelledEvent[], tagger: Tagger): Floors {
  const silent = (): void => undefined;
  const blocks = measureBlocks(events, silent);
  const quotations = measureQuotations(events, silent);
  const figures = measureFigures(events, silent);
  const names = measureNames(events, tagger, silent);
  const parallels = measureParallels(events, tagger, silent);
  const findings = measureFindings(events, tagger, silent);
  const shown = parallels.byThreshold.find(({ threshold }) => threshold === defaultThreshold);
  if (!shown) throw new Error('the default threshold is not measured');
  return {
    blocks: rounded({ 'right kind': blocks.right.percent }),
    quotations: rounded({
      'direct span, recall': quotations.exact.percent,
      'direct: speaker': quotations.speakers.percent,
      'direct: cue': quotations.cues.percent,
      'mixed: speaker': quotations.mixedSpeakers.percent,
      'marks without speech, F1': 100 * quotations.unspoken.f1,
      'reported clauses, F1': 100 * quotations.reported.f1,
    }),
    figures: rounded({
      'span, F1': 100 * figures.spans.f1,
      'values right': figures.values.percent,
      'units right': figures.units.percent,
      'dates right': figures.dates.percent,
    }),
    names: rounded({
      'span and type, F1': 100 * names.names.f1,
      'span, F1': 100 * names.spans.f1,
      ...Object.fromEntries(Object.entries(names.byType).map(([type, score]) => [`${type}, F1`, 100 * score.f1])),
    }),
    parallels: rounded({
      'verbatim and near links in a claim': parallels.sameWords.percent,
      'paraphrase links right': shown.links.percent,
      'verbatim found': shown.found.verbatim.percent,
      'near found': shown.found.near.percent,
      'paraphrase found': shown.found.paraphrase.percent,
      'conflicts told': parallels.conflictsTold.percent,
    }),
    families: rounded({ 'pairs of articles, F1': 100 * parallels.families.f1 }),
    findings: rounded({
      'articles named by hovers, F1': 100 * findings.claims.hovers.f1,
      'claims × articles, F1': 100 * findings.claims.matrix.f1,
      'not found in: right': findings.claims.absences.percent,
      'only here: right': findings.claims.onlyHere.percent,
      'drifts and differences: right': findings.right.percent,
      'passages in drift told': findings.passages.drift.percent,
      'passages in conflict told': findings.passages.conflict.percent,
    }),
  };
}
