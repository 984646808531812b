import { testNames } from '../marked';

describe('vessels', () => {
  testNames([
    // What it is, before the name and behind
    ['They saw the trawler {PER Havtind Moe} there.', 'MISC Havtind Moe'],
    ['They saw the trawler {LOC Havtind} there.', 'MISC Havtind'],
    ['They saw the lawyer {PER Havtind Moe} there.', 'PER Havtind Moe'],
    ['They saw the ferry, the {PER Havtind Moe}, there.', 'MISC Havtind Moe'],
    ['They saw MV {ORG Havtind} there.', 'MISC Havtind'],
    ['They saw Mv {ORG Havtind} there.', 'ORG Havtind'],
    ['They saw the yacht {PER Anna Moe} bought there.', 'PER Anna Moe'],
    ['They saw the yacht {PER Anna Moe} on Friday.', 'MISC Anna Moe'],
    ['They saw the {ORG Havtind}, another Tarvik ship, there.', 'MISC Havtind'],
    ['They saw the {ORG Havtind}, another Tarvik firm, there.', 'ORG Havtind'],
    ['They saw the {ORG Havtind}, another ship owner, there.', 'ORG Havtind'],
    ['They saw {PER Havtind}, a ship, there.', 'PER Havtind'],
    // What it does
    ['They said the {LOC Havtind} sailed on Friday.', 'MISC Havtind'],
    ['They said the {LOC Havtind} set sail on Friday.', 'MISC Havtind'],
    ['They said the {LOC Havtind} ran aground on Friday.', 'MISC Havtind'],
    ['They said the {ORG Havtind} ran late on Friday.', 'ORG Havtind'],
    ['They said {PER Havtind} sailed on Friday.', 'PER Havtind'],
    // Where people are
    ['They slept aboard the {ORG Havtind} on Friday.', 'MISC Havtind'],
    ['They slept on board the {ORG Havtind} on Friday.', 'MISC Havtind'],
    ['They met the crew of the {ORG Havtind} on Friday.', 'MISC Havtind'],
    ['They met the board of the {ORG Havtind} on Friday.', 'ORG Havtind'],
    ['They slept aboard the {ORG Havtind} train on Friday.', 'ORG Havtind'],
    // A title is part of its name
    ['They slept on the {PER Princess Havtind} on Friday.', 'MISC Princess Havtind'],
    ['They said the {PER Princess Havtind} sailed on Friday.', 'MISC Princess Havtind'],
    ['They said {PER Princess Havtind} sailed on Friday.', 'PER* Havtind'],
    ['They said the {PER Rev Havtind} sailed on Friday.', 'PER* Havtind'],
    // Nobody is called so
    ['They said the {PER Havtind Moe} left on Friday.', 'MISC Havtind Moe'],
    ['They said {PER Havtind Moe} left on Friday.', 'PER Havtind Moe'],
    ['They said the {PER Dalai Havtind} left on Friday.', 'PER Dalai Havtind'],
    ["They said the {PER Havtind Moe}'s report left nobody out.", 'PER Havtind Moe'],
    ['They gave the {PER Havtind M}. Moe prize.', 'PER Havtind M'],
  ]);
});
