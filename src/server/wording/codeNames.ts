import type { EntityKind } from '../../annotations/names/entities';
import type { FigureKind } from '../../annotations/figures/figure';
import type { AttributionRule } from '../../annotations/quotations/attribution';
import type { QuotationRole, QuotationRule } from '../../annotations/quotations/quotations';
import type { ParallelKind } from '../../corpus/index/parallel';
import type { CellKind } from '../../protocol/matrixCells';
import { partTexts } from './brief/briefDates';
import { sideTexts } from './brief/briefDifferences';
import { formNames } from './carrierText';
import { aboutNames } from './aboutNames';
import { allChangeTexts } from './changeTexts';
import { translate } from './translate';
import { figureTexts } from './figureText';
import { valueTexts } from './valueText';

/** Codes of the engine that are said as they are. */
const figureKinds: Readonly<Record<FigureKind, FigureKind>> = {
  money: 'money',
  percent: 'percent',
  count: 'count',
  measure: 'measure',
  ordinal: 'ordinal',
  duration: 'duration',
  date: 'date',
  time: 'time',
  set: 'set',
  age: 'age',
  score: 'score',
  number: 'number',
};
const parallelKinds: Readonly<Record<ParallelKind, ParallelKind>> = {
  verbatim: 'verbatim',
  near: 'near',
  paraphrase: 'paraphrase',
};
/** How a figure is bounded, as figures and dates give it. */
const modifiers = [
  'about',
  'approx',
  'nearly',
  'over',
  'under',
  'just',
  'exactly',
  'early',
  'mid',
  'late',
  'at least',
  'at most',
  'up to',
];

export const roleNames: Readonly<Record<QuotationRole, string>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  scare: 'marks without a speaker',
  title: 'title of a work',
  term: 'term or nickname',
};

export const kindNames: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  other: 'other',
};

const attributionRules: Readonly<Record<AttributionRule, string>> = {
  'cue-after': 'the clause after the quotation names the speaker',
  'cue-after-inverted': 'the clause after the quotation names the speaker',
  'according-after': '“according to” follows',
  dash: 'a name stands after the dash',
  'cue-before': 'the clause before the quotation names the speaker',
  'according-before': '“according to” stands before',
  'participle-before': 'the sentence’s subject speaks',
  'participle-clause': 'the sentence’s subject speaks',
  colon: 'a name stands before the colon',
  'colon-line': 'the line before ends in a colon',
  continued: 'goes on from the quotation before',
  'continued-paragraph': 'goes on from the paragraph before',
  'sentence-before': 'the sentence before names the speaker',
  'sentence-subject': 'the sentence’s subject',
  'subject-before': 'the sentence before names the speaker',
  'as-before': 'the sentence’s subject calls it so',
  'noun-before': 'a noun of speech with its speaker stands before',
  inscription: 'words on a thing',
};
/** What a rule of attribution says to a reader; the others are told by their id alone. */
export const ruleNames: Readonly<Partial<Record<QuotationRule, string>>> = {
  ...attributionRules,
  'headline-words': 'the headline’s words are said below it',
};

/** How an article carries a claim; `cellSigns` says it as a sign. */
export const cellNames: Readonly<Record<CellKind, string>> = {
  same: 'same words',
  near: 'nearly the same words',
  paraphrase: 'in other words',
  drift: 'differs',
  conflict: 'differs',
  absent: 'not linked',
};

/** The rules that read what stands at a place, by the ids under which their rows stand in the sources: rule: `month-day`. */
export function ruleLine(rules: readonly string[]): string {
  return translate('rule: {0}', rules.map((rule) => `\`${rule}\``).join(', '));
}

/** Every text that is looked up in a table, for the check of translations. */
export function tableTexts(): string[] {
  return [
    ...modifiers,
    ...valueTexts,
    ...figureTexts,
    ...sideTexts,
    ...partTexts,
    ...allChangeTexts,
    ...[figureKinds, parallelKinds, roleNames, kindNames, ruleNames, aboutNames, cellNames, formNames].flatMap(
      (table) => Object.values(table),
    ),
  ];
}
