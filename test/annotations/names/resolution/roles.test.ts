import assert from 'node:assert/strict';
import { resolve } from './resolved';

/** The roles of the person named last. */
const rolesOf = (marked: string): readonly string[] =>
  resolve(marked)
    .named.entities.filter(({ kind }) => kind === 'person')
    .at(-1)?.roles ?? [];

function testRoles(cases: readonly [marked: string, ...roles: string[]][]): void {
  for (const [marked, ...roles] of cases) it(marked, () => assert.deepEqual(rolesOf(marked), roles));
}

describe('roles before a name', () => {
  testRoles([
    ['Passenger {PER Ana Osei} left.', 'Passenger'],
    ['They met the oysterman {PER Ana Osei}.', 'oysterman'],
    ['They met the German {PER Ana Osei}.'],
    ['Mother-of-two {PER Ana Osei} left.', 'Mother-of-two'],
    ['They met a gran-of-6, {PER Ana Osei}.'],
    ['It sold a map-of-two {PER Ana Osei}.'],
    ['It rained, said quince manager {PER Ana Osei}.', 'quince manager'],
    ['Retired quince driver {PER Ana Osei} left.', 'Retired quince driver'],
    ['Two members of the board, {PER Abebe Obi} and Dame {PER Ana Osei}, left.', 'member of the board'],
    ['Its deputy directors, {PER Abebe Obi}, 52, and {PER Ana Osei}, left.', 'deputy director'],
    ['Members of the board, {PER Abebe Obi} and {PER Ana Osei}, left.'],
    ['Two members of the board, he said, met {PER Ana Osei}, too.'],
    ['The stewardess, Miss {PER Ana Osei}, left.', 'stewardess'],
    ['The farmer who saw it first, {PER Ana Osei}, left.', 'farmer'],
    ['The farmer who saw it, met {PER Ana Osei}, too.'],
    ['A farmer who met the mayor, {PER Ana Osei}, left.', 'mayor'],
    ['It was not by a builder, {PER Ana Osei}, the mayor, said.', 'mayor'],
    ['They met president {PER Ana Osei}.', 'president'],
    ['They met lonely president {PER Ana Osei}.', 'president'],
    ['They met harbour president {PER Ana Osei}.', 'harbour president'],
    ['They met former vice president {PER Ana Osei}.', 'former vice president'],
    ['They met Kenyan president {PER Ana Osei}.', 'Kenyan president'],
    ['They met Kolo president {PER Ana Osei}.', 'Kolo president'],
    ['They met Aa Bb Cc Dd president {PER Ana Osei}.', 'Aa Bb Cc Dd president'],
    ['They met Aa Bb Cc Dd Ee president {PER Ana Osei}.', 'Bb Cc Dd Ee president'],
    ['But City president {PER Ana Osei} left.', 'City president'],
    ['At 9 AM President {PER Ana Osei} left.', 'President'],
    ['Kolo Rule of Obi Instated Former President {PER Ana Osei} left.', 'Former President'],
    ['They met then president {PER Ana Osei}.', 'president'],
    ['They met Mr president {PER Ana Osei}.', 'president'],
    ['They met president Mr {PER Ana Osei}.'],
    ['They met president, {PER Ana Osei}.'],
    ['They met president  {PER Ana Osei}.'],
    ['They met 4 president {PER Ana Osei}.', 'president'],
    ['They met (Kolo president {PER Ana Osei}).', 'Kolo president'],
    ['President {PER Ana Osei} left.', 'President'],
    ['They met reader {PER Ana Osei}.'],
    ['They met president {ORG Ana Osei}.'],
    ['They met president {PER Ana Osei}. She met president {PER Ana Osei} then.', 'president'],
    // Behind a determiner the nouns before it belong to it, but not to one that is a form of address.
    ['They met the quince farmer {PER Ana Osei}.', 'quince farmer'],
    ['They met the small quince farmer {PER Ana Osei}.', 'small quince farmer'],
    ['They met quince farmer {PER Ana Osei}.', 'farmer'],
    ['From the outset President {PER Ana Osei} wept.', 'President'],
    ['They met the one new quince farmer {PER Ana Osei}.', 'farmer'],
    // Compounds
    ['They met ex-minister {PER Ana Osei}.', 'ex-minister'],
    ['They met quince-fund manager {PER Ana Osei}.', 'quince-fund manager'],
    ['They met the 34-year-old teacher {PER Ana Osei}.', 'teacher'],
    ['Tough-talking detective {PER Ana Osei} wept.', 'detective'],
    // What a paper thinks of somebody, since when, and what a post is for
    ['Grovelling chief president {PER Ana Osei} left.', 'chief president'],
    ['Disgraced president {PER Ana Osei} left.', 'president'],
    ['Housing president {PER Ana Osei} left.', 'Housing president'],
    ['They met the new president {PER Ana Osei}.', 'president'],
    ['They met New Kolo president {PER Ana Osei}.', 'New Kolo president'],
    // What somebody is not
    ['They met the alleged gang leader {PER Ana Osei}.'],
    ['They met would-be president {PER Ana Osei}.'],
    ['They met aspiring author {PER Ana Osei}.'],
    // Abbreviated
    ['They met Gov. {PER Ana Osei}.', 'Governor'],
    ['They met Atty. {PER Ana Osei}.', 'Attorney'],
    ['A third candidate, {PER Ana Osei}, left.', 'candidate'],
    ['They met Gov {PER Ana Osei}.', 'Governor'],
    ['They met Lt. Gov. {PER Ana Osei}.', 'Lieutenant Governor'],
    ['They met former Kolo Gov. {PER Ana Osei}.', 'former Kolo Governor'],
    ['They met presidential candidate Gov. {PER Ana Osei}.', 'presidential candidate'],
    ['They met Mr. {PER Ana Osei}.'],
  ]);
});

describe('roles in apposition before a name', () => {
  testRoles([
    ['They met the harbour president, {PER Ana Osei}.', 'harbour president'],
    ['They met its harbour president, {PER Ana Osei}.', 'harbour president'],
    ['They met their president, {PER Ana Osei}.', 'president'],
    ['They met a harbour president, {PER Ana Osei}.', 'harbour president'],
    ['They met a teacher, {PER Ana Osei}, and a nurse.'],
    ['They met the teacher, {PER Ana Osei}, and a nurse.', 'teacher'],
    ['They met his harbour president, {PER Ana Osei}.', 'harbour president'],
    ['They met the newly appointed treasurer, {PER Ana Osei}.', 'treasurer'],
    ['They met the harbour reader, {PER Ana Osei}.'],
    ['They met the president of it, {PER Ana Osei}.'],
    ['They met the president; {PER Ana Osei}.'],
    ['The president, {PER Ana Osei}, left.', 'president'],
    ['Unlike the president, {PER Ana Osei} left.'],
    ['Kolo president, {PER Ana Osei}, left.'],
    ['They met the aa bb cc dd ee president, {PER Ana Osei}.', 'aa bb cc dd ee president'],
    ['They met the aa bb cc dd ee ff president, {PER Ana Osei}.'],
    ['They met the Kolo, Obi president, {PER Ana Osei}.'],
    ['They met the leader of the council, {PER Ana Osei}.', 'leader of the council'],
    ['They met the cabinet member for transport, {PER Ana Osei}.', 'cabinet member for transport'],
    ['They met one member, {PER Ana Osei}.'],
    ['They met the fund’s chairman, {PER Ana Osei}.', 'chairman'],
    ['The mayor, Councillor {PER Ana Osei}, left.', 'Councillor', 'mayor'],
    ['They met Mr Brik’s daughter, {PER Ana Osei}.', 'Mr Brik’s daughter'],
    ['They met his daughter, {PER Ana Osei}.', 'daughter'],
    ['They met the alleged leader, {PER Ana Osei}.'],
  ]);
});

describe('roles behind a name', () => {
  testRoles([
    ['{PER Ana Osei}, 52, a volunteer bookkeeper, left.', 'volunteer bookkeeper'],
    ['{PER Ana Osei}, leader of the council, left.', 'leader of the council'],
    ['{PER Ana Osei}, chair of the Friends of Kolo Baths, left.', 'chair of the Friends of Kolo Baths'],
    ['{PER Ana Osei}, chair of the Kolo Traders’ Guild, left.', 'chair of the Kolo Traders’ Guild'],
    ['{PER Ana Osei}, member for Leisure and Culture, left.', 'member for Leisure and Culture'],
    ['{PER Ana Osei}, leader of the council that fell, left.', 'leader of the council'],
    ['{PER Ana Osei}, leader of aa bb cc dd, left.', 'leader'],
    ['{PER Ana Osei}, a spokesman for the U. S. Navy, left.', 'spokesman'],
    ['{PER Ana Osei}, the council’s deputy leader, left.', 'deputy leader'],
    ['{PER Ana Osei}, Brik’s mother, left.', 'Brik’s mother'],
    ['{PER Ana Osei}, a former coxswain, left.', 'former coxswain'],
    ['{PER Ana Osei}, an alleged gang leader, left.'],
    ['{PER Ana Osei}, the president said his minister, left.'],
    ['{PER Ana Osei}, a friend of it, left.', 'friend'],
    ['{PER Ana Osei}, a mother of four, left.'],
    ['{PER Ana Osei}, a cousin, left.'],
    ['{PER Ana Osei}, a quince-fund manager, left.', 'quince-fund manager'],
    ['{PER Ana Osei}, a well-known quince farmer, left.', 'quince farmer'],
    ['A cousin of the minister, {PER Ana Osei}, left.', 'cousin of the minister'],
    ['The plan of the minister, {PER Ana Osei}, failed.', 'minister'],
    ["The Traders' Union branch secretary, {PER Ana Osei}, left.", "Traders' Union branch secretary"],
    ['Her deputy, {PER Ana Osei} of Kolo, left.', 'deputy'],
    ['Former schools superintendent {PER Ana Osei} left.', 'Former schools superintendent'],
    ['Alto {PER Concepta Osei} sang.', 'Alto'],
    ['{PER Ana Osei}, the new president To Brik, left.'],
  ]);
});

describe('roles by a verb', () => {
  testRoles([
    ['{PER Ana Osei} was finance manager at Kolo.', 'finance manager'],
    ['{PER Ana Osei}, 52, is the mayor of Kolo.', 'mayor of Kolo'],
    ['{PER Ana Osei}, who is mayor, wept.', 'mayor'],
    ['{PER Ana Osei}, 52, who was mayor until May, wept.', 'former mayor'],
    ['{PER Ana Osei}, who was mayor. It rained until May.', 'mayor'],
    ['{PER Ana Osei} has been chair of the trust since 2019.', 'chair of the trust'],
    ['{PER Ana Osei} was elected mayor of Kolo.', 'mayor of Kolo'],
    ['{PER Ana Osei} is 34 and a vet in Kolo.', 'vet'],
    ['{PER Ana Osei} is head of fire safety for Kolo.', 'head of fire safety'],
    ['{PER Ana Osei} was at the head of it.'],
    ['{PER Ana Osei} is the head of it.'],
    ['They asked if {PER Ana Osei} was the mayor of Kolo.'],
    ['{PER Ana Osei} is not the mayor of Kolo.'],
    ['{PER Ana Osei}, 52, was late.'],
    ['{PER Ana Osei} was the victim of it.'],
    ['{PER Ana Osei} was the mother of two.'],
    ['{PER Ana Osei} has the mayor of Kolo.'],
    ['{PER Ana Osei}, who chairs the traders, wept.', 'chair of the traders'],
    ['{PER Ana Osei}, who chairs the meeting, wept.'],
    ['{PER Ana Osei}, 52, who leads the Kolo Party, wept.', 'leader of the Kolo Party'],
    ['{PER Ana Osei}, who leads the race, wept.'],
    ['{PER Ana Osei}, who leads Kolo’s harbour board, wept.', 'leader of Kolo’s harbour board'],
    ['{PER Ana Osei}, who led the Kolo Party, wept.'],
    ['{PER Ana Osei} has led the Kolo Party since 2019.', 'leader of the Kolo Party'],
    ['{PER Ana Osei}, who runs the harbour café, wept.', 'runs the harbour café'],
    ['{PER Ana Osei}, who has run the harbour café, wept.', 'runs the harbour café'],
    ['{PER Ana Osei}, who runs the marathon, wept.'],
    ['{PER Ana Osei} told us she runs the harbour café.', 'runs the harbour café'],
    ['{PER Ana Osei} told me that he edits the Kolo Echo.', 'editor of the Kolo Echo'],
    ['{PER Ana Osei} told us a man runs the harbour café.'],
  ]);
});

describe('whom somebody speaks for, and the body that somebody is of', () => {
  testRoles([
    ['{PER Ana Osei}, prosecuting, wept.', 'prosecutor'],
    ['{PER Ana Osei}, for the defence, wept.', 'defence lawyer'],
    ['{PER Ana Osei}, in mitigation, wept.', 'defence lawyer'],
    ['Defending, {PER Ana Osei} wept.', 'defence lawyer'],
    ['They were defending, {PER Ana Osei} wept.'],
    ['{PER Ana Osei} spoke for the defence, wept.'],
    ['{PER Ana Osei} ({ORG Kolo Harriers}) wept.', 'of Kolo Harriers'],
    ['{PER Ana Osei} of the {ORG Kolo Institute} wept.', 'of Kolo Institute'],
    ['{PER Ana Osei}, of {ORG Kolo Police}, wept.', 'of Kolo Police'],
    ['{PER Ana Osei} ({ORG D-Kolo}) wept.'],
    ['{PER Ana Osei} ({ORG Kolo Harriers} today) wept.'],
    ['{PER Ana Osei} of {LOC Kolo} wept.'],
    ['{PER Ana Osei} at the {ORG Kolo Institute} wept.'],
    ['Coach {PER Ana Osei} ({ORG Kolo Harriers}) wept.', 'Coach'],
  ]);
});

describe('roles behind a name that verbs and numbers tell', () => {
  testRoles([
    ['{PER Ana Osei}, who commands the volunteers of Kolo, left.', 'commander of the volunteers'],
    ['{PER Ana Osei}, who commands the stage, left.'],
    ['{PER Ana Osei}, who founded the charity in May, left.', 'founder of the charity'],
    ['{PER Ana Osei}, who founded a dynasty, left.'],
    ['{PER Ana Osei}, who teaches quince science at Kolo, left.', 'teaches quince science'],
    ['{PER Ana Osei}, who teaches the town a lesson, left.'],
    ['{PER Ana Osei}, a mother-of-two, left.', 'mother-of-two'],
    ['{PER Ana Osei}, a dealer in quinces, left.', 'dealer'],
  ]);
});
