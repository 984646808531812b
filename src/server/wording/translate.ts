import { fill } from '../../text/fill';

/**
 * Every sentence that the server and the command line show to people is made in this folder, in English,
 * and looked up in the bundle of the editor's language. Placeholders are {0}, {1} … and {0:word|words}, see `fill`.
 */
let bundle: Readonly<Record<string, string>> = {};
let language = 'en';
/** Made when they are first asked for: they take milliseconds, and the editor loads this file before it needs any. */
let numbers: Intl.NumberFormat | undefined;
let weekdays: Intl.DateTimeFormat | undefined;

/** @param tag of the editor's language, BCP 47 */
export function useBundle(translations: Readonly<Record<string, string>> | undefined, tag = 'en'): void {
  bundle = translations ?? {};
  language = translations ? tag : 'en';
  numbers = undefined;
  weekdays = undefined;
}

/** The language that sentences are made in, as a BCP 47 tag. */
export function languageOf(): string {
  return language;
}

export function translate(message: string, ...values: (string | number)[]): string {
  return fill(bundle[message] ?? message, ...values);
}

/** A number in digits, as the language groups them. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return numbers.format(value);
}

/** The weekday of a moment by its first letters, as the language shortens it: `Tue`, `Di`. @param iso with a time zone */
export function formatWeekday(iso: string): string {
  weekdays ??= new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return weekdays.format(new Date(iso));
}
