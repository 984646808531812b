import assert from 'node:assert/strict';
import { cuesIn, passiveOf } from '../../../src/annotations/quotations/cueTokens';
import { clauseOf, positionOf, wordsOf } from './clauses';

function cues(text: string): string {
  const clause = clauseOf(text);
  return cuesIn(clause)
    .map(({ at, isAccording }) => clause.lower(at) + (isAccording ? ' to' : ''))
    .join(' ');
}

describe('cues of a clause', () => {
  const cases: [text: string, cues: string][] = [
    ['the mayor said and added', 'said added'],
    ['according to the mayor', 'according to'],
    ['according books of the mayor', ''],
    ['the mayor walked', ''],
    // capitals
    ['Mr Price met Ms Say', ''],
    ['Said the mayor', 'said'],
    ['“Said the mayor', 'said'],
    ['Mayor Says Toll Is Gift to Nobody', 'says'],
    // nouns
    ['two reports', ''],
    ['the claims', ''],
    ['the mayor claims', 'claims'],
    ['the mayor’s claims', ''],
    ['the mayor’s saying', ''],
    ['their 2005 Kano pledge', ''],
    ['towns pledge', 'pledge'],
    ['told her Kano councils pledge', 'told pledge'],
    ['the mayor’s said', 'said'],
    ['for supporting tolls', ''],
    ['after criticising tolls', ''],
    ['by supporting tolls', 'supporting'],
    ['after explaining so', 'explaining'],
    ['the praising of tolls', ''],
    ['a praising of tolls', ''],
    ['out of praising tolls', ''],
    ['she praising tolls', 'praising'],
    ['out of reports', ''],
    ['tolls and reports', ''],
    ['tolls or reports', ''],
    ['tolls per report', ''],
    ['in reports', ''],
    ['12 reports', ''],
    ['initial reports', ''],
    ['new reports', ''],
    ['being charged', 'charged'],
    ['first claims the toll', 'claims'],
    ['she claims of', ''],
    ['she claims and', ''],
    ['tolls claims on', ''],
    ['she claims on', 'claims'],
    ['Ruiz claims on', 'claims'],
    ['tolls claims by', 'claims'],
    ['tolls claim on', 'claim'],
    ['she reports', 'reports'],
    // the bare form behind a noun in the singular
    ['the harbour attack', ''],
    ['the tax plan', ''],
    ['a simple message', ''],
    ['the mayors claim', 'claim'],
    ['the police claim', 'claim'],
    ['they claim', 'claim'],
    ['Rocha and the mayor claim', 'claim'],
    ['Rocha, and so on, a harbour claim', ''],
    ['the mayor will claim', 'claim'],
    ['the mayor openly claim', 'claim'],
    ['Clinton email', ''],
    ['leaked emails', ''],
    ['the mayor and claims that', 'claims'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(cues(text), expected));
});

describe('passives', () => {
  const cases: [text: string, cue: string, agent: string | undefined][] = [
    ['Ruiz was accused of theft', 'accused', '-'],
    ['Ruiz accused Osei of theft', 'accused', undefined],
    ['Ruiz was also widely accused', 'accused', '-'],
    ['Ruiz has been accused', 'accused', '-'],
    ['Ruiz was being often accused', 'accused', '-'],
    ['Ruiz got accused', 'accused', '-'],
    ['Ruiz being accused', 'accused', '-'],
    ['Ruiz is told this', 'told', '-'],
    ['I’m told this', 'told', '-'],
    ["we're told this", 'told', '-'],
    ['I’ve told this', 'told', undefined],
    ['Ruiz is hearing this', 'hearing', undefined],
    ['tolls condemned by Osei', 'condemned', 'Osei'],
    ['tolls were condemned there by Osei', 'condemned', 'Osei'],
    ['tolls condemned there by Osei', 'condemned', undefined],
    ['tolls condemned by “no', 'condemned', '-'],
    ['Minister accused of theft', 'accused', '-'],
    ['Tolls described as theft', 'described', '-'],
    ['Ruiz called for tolls', 'called', undefined],
    ['Ruiz has warned of tolls', 'warned', undefined],
    ['she warned of tolls', 'warned', undefined],
    ['Ruiz warned Osei', 'warned', undefined],
  ];
  for (const [text, cue, agent] of cases)
    it(text, () => {
      const clause = clauseOf(text);
      const passive = passiveOf(clause, positionOf(clause, cue));
      assert.equal(passive && wordsOf(text, passive.agent), agent);
    });
});
