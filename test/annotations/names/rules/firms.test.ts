import { testNames } from '../marked';

describe('firms', () => {
  testNames([
    ['They left {PER Havtind Moe} plc on Friday.', 'ORG Havtind Moe plc'],
    ['They left {LOC Havtind} AG on Friday.', 'ORG Havtind AG'],
    ['They left {PER Havtind} co on Friday.', 'PER Havtind'],
    ['They left Mr {PER Havtind} Ltd on Friday.', 'PER* Havtind Ltd'],
    // The last word
    ['They left {LOC Havtind Ferries} on Friday.', 'ORG Havtind Ferries'],
    ['They left {LOC Havtind ferries} on Friday.', 'LOC Havtind ferries'],
    // What it is, and who is there
    ['They left its operator, {LOC Havtind}, on Friday.', 'ORG Havtind'],
    ['They left its operator, {PER Havtind}, on Friday.', 'PER Havtind'],
    ['They left its operator, {LOC Oslo}, on Friday.', 'LOC Oslo'],
    ['They left a yard owned by {LOC Havtind} on Friday.', 'ORG Havtind'],
    ['They left a yard sold by {LOC Havtind} on Friday.', 'LOC Havtind'],
    ['They met analysts at {LOC Havtind} on Friday.', 'ORG Havtind'],
    ['They met workers at {LOC Havtind} on Friday.', 'LOC Havtind'],
    // What goes on behind
    ['They left {PER Havtind Moe}, which runs the ferry.', 'ORG Havtind Moe'],
    ['They left {PER Havtind Moe}, which hurts the ferry.', 'PER Havtind Moe'],
    ['They left {LOC Havtind}, which runs the ferry.', 'ORG Havtind'],
    ['They left the yard at {LOC Havtind}, which runs the ferry.', 'LOC Havtind'],
    ['They left {PER Havtind}, whose shareholders wept.', 'ORG Havtind'],
    ['They left {PER Havtind}, whose sisters wept.', 'PER Havtind'],
    ['{PER Havtind Moe} has tied up its fleet.', 'ORG Havtind Moe'],
    ['{PER Havtind Moe} has tied up his fleet.', 'PER Havtind Moe'],
    ['{PER Havtind Moe} said its fleet was late.', 'PER Havtind Moe'],
    ['{PER Havtind Moe} left, and its fleet was late.', 'PER Havtind Moe'],
    ['In 1998 {PER Havtind} sold its fleet.', 'ORG Havtind'],
    ['They met {PER Havtind} and its fleet.', 'PER Havtind'],
    // What it is called behind the name
    ['They met {PER Havtind Moe}, the Norwegian pump maker owned by the state.', 'ORG Havtind Moe, MISC~ Norwegian'],
    ['They met {PER Havtind Moe}, the film maker of note.', 'PER Havtind Moe'],
  ]);
});
