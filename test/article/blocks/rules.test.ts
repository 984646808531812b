import { readArticle } from '../../../src/article/article';
import {
  boilerplateEvidence,
  boilerplateRuleOf,
  boilerplateRules,
  closingRules,
} from '../../../src/article/boilerplate';
import { neighbourRules } from '../../../src/article/blocks/boilerplateRuns';
import { bylineRules, leadBylineRules } from '../../../src/article/blocks/bylines';
import { captionRules } from '../../../src/article/blocks/captions';
import { creditRules, photoCreditRules } from '../../../src/article/blocks/credits';
import { addressSentence } from '../../../src/article/blocks/cutLine';
import { formRules, siteRules } from '../../../src/article/blocks/siteBoilerplate';
import { heading } from '../../../src/article/blocks/headings';
import { headlineHeading, headlineRules } from '../../../src/article/blocks/headlines';
import { crawlerRules, dateLine, dayLine } from '../../../src/article/blocks/openings';
import { lineRules } from '../../../src/article/blocks/siteLines';
import { standfirstRules } from '../../../src/article/blocks/standfirsts';
import { datelineRules } from '../../../src/article/datelineRules';
import { trimSpan } from '../../../src/text/characters';
import { tokenAt } from '../../../src/text/tokens';
import { type Found, testRules } from '../../fixtures/rules';

const siteRuleIds = new Set<string>([...siteRules, ...formRules].map(({ id }) => id));

/** The blocks of a text, without the blanks behind them, by their rule. A line that begins with # makes it Markdown. */
function blocksOf(text: string): Found[] {
  const { blocks, shown } = readArticle(text, /^#/m.test(text) ? 'markdown' : 'plain');
  const found: { start: number; end: number; rule: string }[] = [];
  for (const { start, end, rule } of blocks) {
    const span = trimSpan(shown, start, end);
    const last = found.at(-1);
    // A caption and its alternative text are read by one rule.
    if (last && last.rule === rule && (rule === 'caption-doubled' || siteRuleIds.has(rule))) last.end = span.end;
    else found.push({ ...span, rule });
  }
  return found;
}

/** Sentences that are boilerplate beside others only; the blocks of a line are one with those they stand beside. */
function neighboursOf(text: string): Found[] {
  const { sentences, tokens } = readArticle(text);
  return sentences.flatMap(({ start, end }) => {
    const evidence = boilerplateEvidence(tokens, tokenAt(tokens, start), tokenAt(tokens, end));
    if (boilerplateRuleOf(evidence)) return [];
    return sentenceNeighbourRules.filter(({ read }) => read(evidence)).map(({ id }) => ({ start, end, rule: id }));
  });
}
const { betweenLines, betweenSentences, after } = neighbourRules;
const sentenceNeighbourRules = [betweenSentences, after];

describe('rules of blocks', () => {
  describe('whole lines', () => testRules(lineRules, blocksOf));
  describe('openings', () => {
    testRules(crawlerRules, blocksOf);
    testRules([dateLine, dayLine], blocksOf);
    testRules(datelineRules, blocksOf);
  });
  describe('what a site prints around its text', () => testRules([...siteRules, ...formRules], blocksOf));
  describe('sentences', () => {
    testRules(boilerplateRules, blocksOf);
    testRules([addressSentence], blocksOf);
    testRules(photoCreditRules, blocksOf);
  });
  describe('credits', () => testRules(creditRules, blocksOf));
  describe('neighbours of boilerplate', () => {
    testRules([betweenLines], blocksOf);
    testRules(sentenceNeighbourRules, neighboursOf);
    testRules(closingRules, blocksOf);
  });
  describe('bylines', () => {
    testRules(bylineRules, blocksOf);
    testRules(leadBylineRules, blocksOf);
  });
  describe('captions', () => testRules(captionRules, blocksOf));
  describe('headlines', () => testRules([...headlineRules, headlineHeading], blocksOf));
  describe('standfirsts', () => testRules(standfirstRules, blocksOf));
  describe('headings', () => testRules([heading], blocksOf));
});
