import { readArticle } from '../../../../src/article/article';
import { findNames } from '../../../../src/annotations/names/names';
import { acronymRules } from '../../../../src/annotations/names/resolution/acronyms';
import { shortBodyRules } from '../../../../src/annotations/names/resolution/bodies';
import { keyRules } from '../../../../src/annotations/names/resolution/keys';
import { longerNameRules } from '../../../../src/annotations/names/resolution/longerNames';
import { shortNameRules } from '../../../../src/annotations/names/resolution/persons';
import { bodyRules, roleRules } from '../../../../src/annotations/names/resolution/roleRules';
import { officeRules } from '../../../../src/annotations/names/resolution/roles';
import { teamRules } from '../../../../src/annotations/names/resolution/teams';
import { titleAsNameRule } from '../../../../src/annotations/names/resolution/titlesAsNames';
import { resolveEntities } from '../../../../src/annotations/names/resolveEntities';
import { testRules, type Found } from '../../../fixtures/rules';
import { tagger } from '../../../fixtures/tagger';

/** What each rule read in a text, told by the trace. */
function find(text: string): Found[] {
  const found: Found[] = [];
  const article = readArticle(text);
  resolveEntities(article, findNames(article, tagger), (rule, { start, end }) => found.push({ start, end, rule }));
  return found;
}

describe('rules of entities', () => {
  testRules(keyRules, find);
  testRules([titleAsNameRule], find);
  testRules(longerNameRules, find);
  testRules(shortNameRules, find);
  testRules(shortBodyRules, find);
  testRules(teamRules, find);
  testRules(acronymRules, find);
  testRules(roleRules, find);
  testRules(bodyRules, find);
  testRules(officeRules, find);
});
