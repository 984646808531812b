import { testNames } from '../marked';

describe('types of names', () => {
  testNames([
    // What stands before a single word
    ['They saw the {PER Havtind} on Friday.', 'MISC Havtind'],
    ['They saw the {PER Havtind Moe} on Friday.', 'MISC Havtind Moe'],
    ['They saw the {PER Havtind Moe} film on Friday.', 'PER Havtind Moe'],
    ['They saw the {PER Anna} on Friday.', 'PER Anna'],
    ['They saw the {ORG Havtind} on Friday.', 'ORG Havtind'],
    ['They saw the {PER Minister Osei} on Friday.', 'PER* Osei'],
    ['They sank off {PER Havtind} on Friday.', 'LOC Havtind'],
    ['They sank off {PER Anna} on Friday.', 'PER Anna'],
    ['They sank off {PER Havtind Moe} on Friday.', 'PER Havtind Moe'],
    ['They sank with {PER Havtind} on Friday.', 'PER Havtind'],
    // A noun before it
    ['They left the river {ORG Larkin} on Friday.', 'LOC Larkin'],
    ['They left the village of {PER Larkin} on Friday.', 'LOC Larkin'],
    ['They left the leader of {PER Larkin} on Friday.', 'PER Larkin'],
    ['They left the village {PER Larkin} on Friday.', 'PER Larkin'],
    ['They left the city of {ORG Larkin University} on Friday.', 'ORG Larkin University'],
    // The parties of a case
    ['In {LOC Smith} v. {PER Jones} they won.', 'PER Smith, PER Jones'],
    ['In {LOC Oslo} v. {PER Jones} they won.', 'LOC Oslo, PER Jones'],
    ['In {ORG Larkin} v. {PER Jones} they won.', 'ORG Larkin, PER Jones'],
    // What only persons have behind their names
    ['They met {LOC Nelson Kolo Jr} on Friday.', 'PER Nelson Kolo Jr'],
    ['They met {LOC Nelson Kolo Jr.} on Friday.', 'PER Nelson Kolo Jr.'],
    ['They met {ORG Kolo Jr} on Friday.', 'ORG Kolo Jr'],
    // What only firms have
    ['They sold shares in {PER Havtind} on Friday.', 'ORG Havtind'],
    ['They sold shares in {LOC Havtind} on Friday.', 'ORG Havtind'],
    ['They sold shares in {LOC Oslo} on Friday.', 'LOC Oslo'],
    ['They met customers in {LOC Havtind} on Friday.', 'LOC Havtind'],
    ['They met customers of {LOC Havtind} on Friday.', 'LOC Havtind'],
    ['They met customers of {PER Havtind} on Friday.', 'ORG Havtind'],
    ['They met friends of {PER Havtind} on Friday.', 'PER Havtind'],
    ['They met the chief executive of {PER Havtind} on Friday.', 'ORG Havtind'],
    ['They met the executive of {PER Havtind} on Friday.', 'PER Havtind'],
    ['They sold shares with {PER Havtind} on Friday.', 'PER Havtind'],
    ['They sold shares in {PER Anna} on Friday.', 'PER Anna'],
    ['They sold shares in {PER Havtind Moe} on Friday.', 'ORG Havtind Moe'],
    ['They sold shares in {PER Anna Moe} on Friday.', 'PER Anna Moe'],
    ['They wept as {PER Havtind} shares rose on Friday.', 'ORG Havtind'],
    ['They wept as {PER Havtind} shares her flat on Friday.', 'PER Havtind'],
    ["They wept as {PER Havtind}'s shares rose on Friday.", 'PER Havtind'],
    ["They met {PER Havtind}'s chief executive on Friday.", 'ORG Havtind'],
    ["They met {PER Havtind}'s chief on Friday.", 'PER Havtind'],
    ['They met {PER Havtind} shareholders on Friday.', 'ORG Havtind'],
    ['They met Mr {PER Havtind} shareholders on Friday.', 'PER* Havtind'],
    // Products
    ['They sold the {ORG Apple Watch} on Friday.', 'MISC Apple Watch'],
    ['They sold the {ORG Kolo Watch} on Friday.', 'ORG Kolo Watch'],
    // The last word
    ['They left {PER Nelson Bridge} on Friday.', 'LOC Nelson Bridge'],
    ['They left {ORG Nelson Bridge} on Friday.', 'LOC Nelson Bridge'],
    ['They left {MISC Bridge} on Friday.', 'MISC Bridge'],
    ['They left {PER Minister Nelson Bridge} on Friday.', 'PER* Nelson Bridge'],
    ['They left {PER Nelson University} on Friday.', 'ORG Nelson University'],
    ['They left {LOC Nelson Fund} on Friday.', 'ORG Nelson Fund'],
    ['They left {LOC Nelson fund} on Friday.', 'LOC Nelson fund'],
    ['They left {LOC Opera House} on Friday.', 'LOC Opera House'],
    ['They left {LOC Nelson Park} on Friday.', 'LOC Nelson Park'],
    ['They won {ORG Nelson Cup} on Friday.', 'MISC Nelson Cup'],
    ['They met {PER Nelson Cup} on Friday.', 'PER Nelson Cup'],
    ['They left {LOC Nelson Kolo} on Friday.', 'LOC Nelson Kolo'],
    // Both a place and an organisation: `union` and `station` of one name do not decide
    ['They left {MISC Nelson Reserve} on Friday.', 'MISC Nelson Reserve'],
    ['They left the {PER Red Cross Station} on Friday.', 'LOC Red Cross Station'],
  ]);
});
