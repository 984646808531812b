import { thresholds } from './news/parallels';

/** The sets of errors that `--errors` prints: of the project's own labelled news, and of what lies in FOLDER. */
interface ErrorSets {
  readonly own: readonly string[];
  readonly folder: readonly string[];
}

/** Links of paraphrases are shown from these scores on. */
const byScore = (scores: readonly number[]): string[] =>
  scores.flatMap((score) => [`paraphrase${score}`, `missed${score}`]);

/** By layer, in the order in which the layers are measured. */
export const errorSets = {
  blocks: { own: ['blocks'], folder: [] },
  quotations: {
    own: ['direct', 'speakers', 'cues', 'mixed', 'nobody', 'reported'],
    folder: ['speakers', 'mixed', 'nobody', 'reported'],
  },
  figures: { own: ['values', 'units'], folder: ['newsquant', 'quantulum', 'wikiwars', 'gum', 'seeds'] },
  names: {
    own: ['names', 'pronouns'],
    folder: ['worldwide.dev', 'wikigold.dev', 'uner_ewt.dev', 'gum.dev', 'ecbplus'],
  },
  parallels: {
    own: ['near', 'conflicts', 'families', ...byScore(thresholds)],
    folder: ['seeds', ...byScore([...thresholds, 0.5])],
  },
  findings: {
    own: ['claims', 'absences', 'onlyHere', 'drifts'],
    folder: ['claims', 'absences', 'onlyHere', 'drifts'],
  },
} satisfies Record<string, ErrorSets>;

export type Layer = keyof typeof errorSets;
export const layers = Object.keys(errorSets) as Layer[];

/** `a, b; in FOLDER c, d`: the sets of a layer as the usage shows them. */
export function listOf({ own, folder }: ErrorSets): string {
  return own.join(', ') + (folder.length === 0 ? '' : `; in FOLDER ${folder.join(', ')}`);
}
