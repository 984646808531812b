import { countries } from '../../lexicon/en/countries';
import { normaliseName } from '../../text/normalise';

export interface Country {
  /** ISO 3166-1 alpha-2, or one of the lexicon's own codes. */
  readonly code: string;
  /** The name that is shown. */
  readonly name: string;
}

/** Country by any of its names, normalised (see `normaliseName`). */
export const countryNames = new Map<string, Country>();
/** Country by demonym, normalised, singular or plural. A demonym of two countries (`Congolese`) is the first's. */
export const demonyms = new Map<string, Country>();

/** `Kenyan` has the plural `Kenyans`; `Swiss`, `Chinese`, `Irish`, `French`, `Englishman` have none in -s. */
function hasPluralInS(demonym: string): boolean {
  return /[a-rt-z]$/.test(demonym) && !/(?:ese|ish|ch|sh|man)$/.test(demonym);
}

for (const row of countries) {
  const country: Country = { code: row.code, name: row.names[0] };
  for (const name of row.names) countryNames.set(normaliseName(name), country);
  for (const demonym of row.demonyms.map(normaliseName)) {
    if (!demonyms.has(demonym)) demonyms.set(demonym, country);
    const plural = demonym + 's';
    if (hasPluralInS(demonym) && !demonyms.has(plural)) demonyms.set(plural, country);
  }
}
