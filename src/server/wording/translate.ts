/**
 * Every sentence that the server and the command line show to people is made in this folder, in English,
 * and looked up in the bundle of the editor's language. Placeholders are {0}, {1} …
 */
let bundle: Readonly<Record<string, string>> = {};
let numbers = numberFormat('en');
let language = 'en';
let weekdays = weekdayFormat('en');

/** @param tag of the editor's language, BCP 47 */
export function useBundle(translations: Readonly<Record<string, string>> | undefined, tag = 'en'): void {
  bundle = translations ?? {};
  language = translations ? tag : 'en';
  numbers = numberFormat(language);
  weekdays = weekdayFormat(language);
}

/** The language that sentences are made in, as a BCP 47 tag. */
export function languageOf(): string {
  return language;
}

export function translate(message: string, ...values: (string | number)[]): string {
  const text = bundle[message] ?? message;
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** A number in digits, as the language groups them. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** The weekday of a moment by its first letters, as the language shortens it: `Tue`, `Di`. @param iso with a time zone */
export function formatWeekday(iso: string): string {
  return weekdays.format(new Date(iso));
}

function numberFormat(tag: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
}

function weekdayFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
}
