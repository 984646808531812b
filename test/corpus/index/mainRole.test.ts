import assert from 'node:assert/strict';
import { distinctRoles, mainRoleOf } from '../../../src/corpus/index/mainRole';

/** By the roles that articles give somebody. */
function mainRole(...articles: string[][]): string | undefined {
  return mainRoleOf(
    articles.map((roles, index) => [String(index), roles] as const),
    distinctRoles(articles.flat()),
  );
}

describe('main role', () => {
  it('is one with the post that most articles give', () => {
    assert.equal(mainRole(['finance manager'], ['Finance director'], ['manager'], []), 'finance manager');
    assert.equal(mainRole(['party leader'], ['secretary'], ['party leader']), 'party leader');
    assert.equal(mainRole(['party leader'], ['secretary']), 'secretary');
    assert.equal(mainRole(['Kolo coach'], ['head coach'], []), 'Kolo coach');
    assert.equal(mainRole(['Mayor'], ['mayor'], ['treasurer'], []), 'Mayor');
  });

  it('is none where as many articles give another', () => {
    assert.equal(mainRole(['manager'], ['director']), undefined);
    assert.equal(mainRole(['manager'], ['director'], ['manager'], ['director']), undefined);
    assert.equal(mainRole(['Detective Constable'], ['Detective Sergeant']), undefined);
    assert.equal(mainRole(['leader of the council'], ['deputy leader']), undefined);
    assert.equal(mainRole(['vet'], ['nurse']), undefined);
  });

  it('is what one article gives where the others give none', () => {
    assert.equal(mainRole(['secretary'], [], []), 'secretary');
    assert.equal(mainRole(['secretary']), 'secretary');
    assert.equal(mainRole([]), undefined);
  });

  it('counts roles as one that differ in length and wording', () => {
    assert.equal(mainRole(['chairwoman'], ['chair of the board'], ['director']), 'chair of the board');
    assert.equal(mainRole(['minister of finance'], ['Finance Minister'], ['mayor']), 'minister of finance');
    assert.equal(mainRole(['barrister'], ['solicitor'], ['nurse']), 'barrister');
  });

  it('is none where the posts are for different things, or the one without', () => {
    assert.equal(mainRole(['finance minister'], ['health minister']), undefined);
    assert.equal(mainRole(['finance minister'], ['Minister for Health']), undefined);
    assert.equal(
      mainRole(['finance director'], ['operations director'], ['operations director']),
      'operations director',
    );
    assert.equal(mainRole(['transport minister'], ['minister for transportation']), 'transport minister');
  });

  it('is the post before the trade, the trade before the rank, and what somebody was or is to others last', () => {
    assert.equal(mainRole(['Commander'], ['Commander', 'chairman']), 'chairman');
    assert.equal(mainRole(['vet'], ['vet'], ['treasurer']), 'treasurer');
    assert.equal(mainRole(['boss'], ['leader'], ['chief executive']), 'chief executive');
    assert.equal(mainRole(['Councillor'], ['vet']), 'vet');
    assert.equal(mainRole(['retired teacher'], ['Councillor']), 'Councillor');
    assert.equal(mainRole(['former mayor'], ['retired teacher'], ['widow']), 'former mayor');
    assert.equal(mainRole(['Kolo Harriers'], ['widow']), 'Kolo Harriers');
    assert.equal(mainRole(['widow'], ['Kolo’s mother']), 'widow');
    assert.equal(mainRole(['runs the café'], ['widow']), 'runs the café');
    assert.equal(mainRole(['owner of the café'], ['nurse']), 'owner of the café');
    assert.equal(mainRole(['rival'], ['ex-minister']), 'ex-minister');
    assert.equal(mainRole(['rival']), undefined);
  });

  it('is the first of two that one article gives', () => {
    assert.equal(mainRole(['treasurer', 'director']), 'treasurer');
    assert.equal(mainRole(['treasurer', 'director'], ['director']), 'director');
  });
});

describe('roles', () => {
  it('stand once, whatever their capitals and wording, without the ends of longer ones', () => {
    const cases: [string[], string[]][] = [
      [['President', 'Kolo president', 'Kolo President'], ['Kolo president']],
      [['Kolo president', 'president'], ['Kolo president']],
      [
        ['mayor', 'president'],
        ['mayor', 'president'],
      ],
      [['vice president', 'former vice president'], ['former vice president']],
      [
        ['ant', 'Kolo elephant'],
        ['ant', 'Kolo elephant'],
      ],
      [['leader', 'leader of the council', 'Council leader'], ['leader of the council']],
      [['chair of the board', 'chairwoman of the board'], ['chair of the board']],
      [
        ['leader of the council', 'leader of the party'],
        ['leader of the council', 'leader of the party'],
      ],
    ];
    for (const [roles, distinct] of cases) assert.deepEqual(distinctRoles(roles), distinct);
  });
});
