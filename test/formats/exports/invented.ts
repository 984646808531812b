/** A document as a database would hold it. Everything in it is invented. */
export interface Invented {
  readonly headline: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const things = ['Harbour', 'Ferry', 'Dam', 'Quay', 'Market', 'Tram', 'School', 'Orchard'];
const fates = ['to close for a year', 'opens after repairs', 'sold to the town', 'divides council', 'may be moved'];
const outlets = ['The Belmora Ledger', 'Kinn Evening Post', 'Veltra Today', 'Teshi Observer', 'The Northern Herald'];
const given = ['Ada', 'Tom', 'Kari', 'Lucy', 'Marc', 'Ngozi'];
const family = ['Brook', 'Dale', 'Lund', 'Berger', 'Opal', 'Ekwu'];
const sentences = [
  'The council said on Friday that the work would take nine months and cost the town more than it had planned for.',
  '“We cannot put people at risk,” the mayor said.',
  'In 2019 it was shut for a week, and 14 of its 62 lamps were replaced.',
  'Nobody was hurt.',
  'A spokeswoman said: "There is no date yet."',
  'The owner, who runs a bakery beside it, expects to lose a third of her custom.',
];

/** So many documents, always the same ones. */
export function inventedDocuments(count: number): Invented[] {
  return Array.from({ length: count }, (_, index) => {
    const pick = <Item>(items: readonly Item[], step: number): Item =>
      items[(index * step + (index >> 3)) % items.length];
    return {
      headline: `${pick(things, 1)} ${pick(fates, 3)}${index % 7 === 0 ? ', and nobody in the town council of Belmora knows why it is' : ''}`,
      outlet: pick(outlets, 2),
      author: `${pick(given, 1)} ${pick(family, 5)}`,
      date: `20${String(10 + (index % 15))}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      paragraphs: Array.from({ length: 1 + (index % 4) }, (_, at) =>
        [0, 1, 2]
          .slice(0, 1 + ((index + at) % 3))
          .map((more) => pick(sentences, at + more + 1))
          .join(' '),
      ),
    };
  });
}

const monthNames = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

export type Language = keyof typeof monthNames;

export function parts(date: string, language: Language): { year: string; month: string; day: number } {
  const [year, month, day] = date.split('-');
  return { year, month: monthNames[language][Number(month) - 1], day: Number(day) };
}

/** A text broken at a column, as exports of 80 columns are. */
export function wrap(text: string, width = 78): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

export const centred = (line: string): string => ' '.repeat(Math.max(20, 40 - (line.length >> 1))) + line;
