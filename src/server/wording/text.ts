import { monthNames, weekdayNames } from '../../lexicon/en/calendar';
import type { Verdict } from '../../corpus/findings/figureValues';
import type { CellKind } from '../../protocol/matrix';

/**
 * Every sentence that the server and the command line show to people is made here, in English, and
 * looked up in the bundle of the editor's language. Placeholders are {0}, {1} …
 */
let bundle: Record<string, string> = {};
let numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** @param language of the editor, as a BCP 47 tag */
export function useBundle(translations: Record<string, string> | undefined, language = 'en'): void {
  bundle = translations ?? {};
  numbers = new Intl.NumberFormat(translations ? language : 'en', { maximumFractionDigits: 6 });
}

export function translate(message: string, ...values: (string | number)[]): string {
  const text = bundle[message] ?? message;
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/**
 * Article text made safe for a Markdown hover: every character that could start emphasis, code, a
 * link, an image, HTML, an entity, a list, a table or an icon is escaped, and blanks are folded.
 * The one way in which article text enters Markdown.
 */
export function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:<>&^=@]/g, (c) =>
      c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`,
    );
}

/** Article text in a Markdown document that is read as text too: every character that could start markup, a link or HTML is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@/^="']/g, (c) =>
      c === "'" || c === '"' || c === '.' || c === '-' || c === '/' || c === '=' ? c : `\\${c}`,
    )
    .replaceAll('<', '&lt;');
}

/** One cell of a CSV file (RFC 4180); a leading sign of a formula is defused for spreadsheets. */
export function csvCell(value: string | number): string {
  let text = String(value);
  if (/^[=+\-@\t\r]/.test(text) && typeof value === 'string') text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A quotation without its outer marks, to be put into marks of our own. */
export function withoutMarks(text: string): string {
  return text.trim().replace(/^["'“”‘’«»„]+|["'“”‘’«»,]+$/g, '');
}

/** Text cut to about `most` characters at a word's end. */
export function shorten(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  const at = folded.lastIndexOf(' ', most);
  return folded.slice(0, at > most / 2 ? at : most) + '…';
}

/** `3500000000` as `3.5 billion`. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  for (const [scale, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size >= scale && Number.isInteger(Number((value / scale).toPrecision(6)) * 1000))
      return `${numbers.format(Number((value / scale).toPrecision(6)))} ${translate(word)}`;
  }
  return numbers.format(value);
}

/** Figure kinds and modifiers, and parallel kinds, are said by their codes. */
const codes =
  'money percent count measure ordinal duration date time set age score number verbatim near paraphrase about approx nearly over under just exactly early mid late billion million trillion'
    .split(' ')
    .concat('at least', 'at most', 'up to');

function dayText(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const weekday = translate(weekdayNames[(date.getUTCDay() + 6) % 7]);
  return `${weekday} ${date.getUTCDate()} ${translate(monthNames[date.getUTCMonth()])} ${date.getUTCFullYear()}`;
}

/** A half-open interval as a reader says it: a year, month, day, part of a day, or first to last day. */
export function intervalText([from, to]: readonly [string, string]): string {
  if (from.includes('T')) {
    const end = to.slice(11, 16) === '00:00' ? '24:00' : to.slice(11, 16);
    return `${dayText(from)}, ${from.slice(11, 16)}–${end}`;
  }
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days === 1) return dayText(from);
  if (from.endsWith('-01-01') && to.endsWith('-01-01')) {
    const first = Number(from.slice(0, 4));
    const last = Number(to.slice(0, 4)) - 1;
    return first === last ? translate('year {0}', first) : `${first}–${last}`;
  }
  if (from.endsWith('-01') && to.endsWith('-01') && days <= 31)
    return `${translate(monthNames[Number(from.slice(5, 7)) - 1])} ${from.slice(0, 4)}`;
  const lastDay = new Date(Date.parse(to) - 86_400_000).toISOString();
  return `${dayText(from)} – ${dayText(lastDay)}`;
}

const currencies: Record<string, string> = {
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  JPY: 'yen',
  CNY: 'yuan',
  INR: 'Indian rupees',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  NGN: 'naira',
  RUB: 'roubles',
  CHF: 'Swiss francs',
  KRW: 'won',
  ZAR: 'rand',
  BRL: 'reais',
  NZD: 'New Zealand dollars',
  HKD: 'Hong Kong dollars',
  SGD: 'Singapore dollars',
  KES: 'Kenyan shillings',
  GHS: 'cedis',
};

export function currencyText(code: string): string {
  return translate(currencies[code] ?? code);
}

/** Codes of roles, kinds and rules in words. */
export const roleNames: Record<string, string> = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  scare: 'marks without a speaker',
  title: 'title of a work',
  term: 'term or nickname',
};

export const kindNames: Record<string, string> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  other: 'other',
};

export const ruleNames: Record<string, string> = {
  'cue-after': 'the clause after the quotation names the speaker',
  'cue-after-inverted': 'the clause after the quotation names the speaker',
  'according-after': '“according to” follows',
  dash: 'a name stands after the dash',
  'cue-before': 'the clause before the quotation names the speaker',
  'according-before': '“according to” stands before',
  'participle-before': 'the sentence’s subject speaks',
  colon: 'a name stands before the colon',
  'colon-line': 'the line before ends in a colon',
  continued: 'goes on from the quotation before',
  'continued-paragraph': 'goes on from the paragraph before',
  'sentence-subject': 'the sentence’s subject',
};

/** How figures of one fact agree. */
export const verdictNames: Record<Verdict, string> = {
  same: 'same',
  compatible: 'agrees',
  touching: 'only touches',
  later: 'differs, at another date',
  conflict: 'conflict',
};

/** How an article carries a claim, in words and as a sign: never by colour alone. */
export const cellNames: Record<CellKind, string> = {
  same: 'same words',
  near: 'nearly the same words',
  paraphrase: 'in other words',
  drift: 'drift',
  conflict: 'conflict',
  absent: 'absent',
};
export const cellSigns: Record<CellKind, string> = {
  same: '●',
  near: '◕',
  paraphrase: '◐',
  drift: '◇',
  conflict: '✖',
  absent: '·',
};

/** Every text that is looked up in a table, for the check of translations. */
export function tableTexts(): string[] {
  return [
    ...codes,
    ...weekdayNames,
    ...monthNames,
    ...[currencies, roleNames, kindNames, ruleNames, verdictNames, cellNames].flatMap((table) => Object.values(table)),
  ];
}
