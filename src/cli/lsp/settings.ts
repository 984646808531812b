import type { Options } from '../../protocol/session';
import { defaultMinScore } from '../options';

/** What a client may set under `crossread`, by the names that the settings of the editor have. */
export interface Settings extends Options {
  readonly minScore: number;
}

/** Reads settings; what is missing or no value of its setting is as in the editor. */
export function readSettings(given: unknown): Settings {
  const settings = recordOf(given);
  const { minScore } = settings;
  return {
    lens: flagOf(settings.lens, true),
    speakerHints: flagOf(recordOf(settings.hints).speakers, false),
    problems: flagOf(settings.problems, true),
    rules: flagOf(recordOf(settings.hover).rules, false),
    minScore: typeof minScore === 'number' && minScore >= 0 && minScore <= 1 ? minScore : defaultMinScore,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function flagOf(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
