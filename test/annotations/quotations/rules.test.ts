import { readArticle } from '../../../src/article/article';
import { afterRules } from '../../../src/annotations/quotations/afterRules';
import { continuationRules } from '../../../src/annotations/quotations/continuationRules';
import { headlineWordRules } from '../../../src/annotations/quotations/headlineWords';
import { inscriptionRules } from '../../../src/annotations/quotations/inscriptions';
import { leadCueRules } from '../../../src/annotations/quotations/leadRules';
import { leadWithoutCueRules } from '../../../src/annotations/quotations/leadWithoutCueRules';
import { mainClauseRules } from '../../../src/annotations/quotations/mainClauseRules';
import { markRules, markSite, readMark } from '../../../src/annotations/quotations/markRules';
import { namingRules } from '../../../src/annotations/quotations/namingRules';
import { findQuotations } from '../../../src/annotations/quotations/quotations';
import { reportsIn } from '../../../src/annotations/quotations/reported';
import { reportRules } from '../../../src/annotations/quotations/reportRules';
import { isQuoteMark } from '../../../src/text/characters';
import { testRules, type Found } from '../../fixtures/rules';

/** Every character that may be a quotation mark, with the rule that reads it. */
function marksIn(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isQuoteMark(text.charCodeAt(at))) continue;
    const mark = readMark(markSite(text, at, 0, text.length));
    if (!mark) continue;
    const length = mark.reading === 'apostrophe' ? 1 : mark.reading.length;
    found.push({ start: at, end: at + length, rule: mark.form });
    at += length - 1;
  }
  return found;
}

/** The speaker of each quotation between marks, or the cue where it has no speaker, by the rule of attribution. */
function speakersIn(text: string): Found[] {
  return findQuotations(readArticle(text))
    .filter(({ marks }) => marks.length > 0)
    .map(({ speaker, cue, start, end, rule }) => ({ ...(speaker ?? cue ?? { start, end }), rule }));
}

function quotationsIn(text: string): Found[] {
  return findQuotations(readArticle(text));
}

function reportedIn(text: string): Found[] {
  const article = readArticle(text);
  return article.sentences.flatMap((sentence) =>
    reportsIn(article, sentence).map(({ content, rule }) => ({ ...content, rule })),
  );
}

describe('rules of quotations', () => {
  describe('marks', () => testRules<string, unknown>(markRules, marksIn));
  describe('the clause behind a marked span', () => testRules<string, unknown>(afterRules, speakersIn));
  describe('the clause that leads into a marked span', () => {
    testRules<string, unknown>(mainClauseRules, speakersIn);
    testRules<string, unknown>(leadCueRules, speakersIn);
    testRules<string, unknown>(leadWithoutCueRules, speakersIn);
  });
  describe('speakers named before', () => testRules<string, unknown>(continuationRules, speakersIn));
  describe('words on a thing', () => testRules<string, unknown>(inscriptionRules, speakersIn));
  describe('words of a headline', () => testRules<string, unknown>(headlineWordRules, speakersIn));
  describe('names in marks', () => testRules<string, unknown>(namingRules, quotationsIn));
  describe('reported clauses', () => testRules<string, unknown>(reportRules, reportedIn));
});
