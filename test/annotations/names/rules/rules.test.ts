import { readArticle } from '../../../../src/article/article';
import { findNames } from '../../../../src/annotations/names/names';
import { datelineRules } from '../../../../src/annotations/names/rules/dateline';
import { edgeRules } from '../../../../src/annotations/names/rules/edges';
import { listedRules } from '../../../../src/annotations/names/rules/listed';
import { headedRules, runRules } from '../../../../src/annotations/names/rules/runs';
import { splitRules } from '../../../../src/annotations/names/rules/splits';
import { titleCapitalRules } from '../../../../src/annotations/names/rules/titleCapitals';
import { titleRules } from '../../../../src/annotations/names/rules/titles';
import { typeRules } from '../../../../src/annotations/names/rules/types';
import { voteRules } from '../../../../src/annotations/names/rules/votes';
import { testRules, type Found } from '../../../fixtures/rules';
import { tagger } from '../../../fixtures/tagger';

/** What each rule read in a text, told by the trace. */
function find(text: string): Found[] {
  const found: Found[] = [];
  findNames(readArticle(text), tagger, (rule, { start, end }) => found.push({ start, end, rule }));
  return found;
}

describe('rules of names', () => {
  testRules(edgeRules, find);
  testRules(splitRules, find);
  testRules(listedRules, find);
  testRules(typeRules, find);
  testRules(titleRules, find);
  testRules(runRules, find);
  testRules(headedRules, find);
  testRules(datelineRules, find);
  testRules(titleCapitalRules, find);
  testRules(voteRules, find);
});
