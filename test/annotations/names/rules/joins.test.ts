import { testNames } from '../marked';

describe('names in pieces', () => {
  testNames([
    // What is called after a saint
    ["They slept at {LOC St Kolo}'s School on Friday.", "ORG St Kolo's School"],
    ["They slept at {LOC St Kolo}'s Bridge on Friday.", "LOC St Kolo's Bridge"],
    ["They slept at {LOC St Kolo}'s school on Friday.", 'LOC St Kolo'],
    ["They slept at {LOC Kolo}'s School on Friday.", 'LOC Kolo'],
    // Where a firm is from
    ['They met {ORG Veltra Industries} of Kenya on Friday.', 'ORG Veltra Industries, LOC Kenya'],
    ['They met the {ORG Veltra Bank} of Kenya on Friday.', 'ORG Veltra Bank of Kenya'],
    ['They left {PER Kolo Magistrate}’s Court.', 'ORG Kolo Magistrate’s Court'],
    ['They left {LOC Kolo Magistrate}’s {ORG Court}.', 'ORG Kolo Magistrate’s Court'],
    ['They left {PER Kolo Magistrate}’s house.', 'PER Kolo Magistrate'],
    ['They left {PER Ana Kolo}’s Court.', 'PER Ana Kolo'],
    ['They left the Grand Duchy of {LOC Larkin} there.', 'LOC Grand Duchy of Larkin'],
    ['They left the Big Duchy of {LOC Larkin} there.', 'LOC Duchy of Larkin'],
    ['They left the Duchy of {PER Larkin} there.', 'PER Larkin'],
    ['They left the Duchy for {LOC Larkin} there.', 'LOC Larkin'],
    ['They left the Bank of {LOC Larkin} there.', 'LOC Larkin'],
    ['They left the {ORG Kolo Republic} of {LOC Larkin} there.', 'ORG Kolo Republic, LOC Larkin'],
    // Two persons with particles, or nothing, between them
    ['They met {PER Ahmad Veltra} {PER Larkin} there.', 'PER Ahmad Veltra Larkin'],
    ['They met {PER Ahmad} bin {PER Larkin} there.', 'PER Ahmad bin Larkin'],
    ['They met {PER Ahmad} van der {PER Larkin} there.', 'PER Ahmad van der Larkin'],
    ['They met {PER Ahmad} and {PER Larkin} there.', 'PER Ahmad, PER Larkin'],
    ['They met {PER Ahmad}, {PER Larkin} there.', 'PER Ahmad, PER Larkin'],
    ['They met {PER Ahmad} van de la {PER Larkin} there.', 'PER Ahmad, PER Larkin'],
    ['They met {PER Ahmad} bin {ORG Larkin} there.', 'PER Ahmad, ORG Larkin'],
    ['They met {PER Ahmad} {PER Mr Larkin} there.', 'PER Ahmad, PER* Larkin'],
    ['They met {PER Aa Bb Cc Dd} {PER Ee Ff Gg Hh} there.', 'PER Aa Bb Cc Dd, PER Ee Ff Gg Hh'],
    // Initials
    ['They met QR {PER Larkin} there.', 'PER QR Larkin'],
    ['They met QRT {PER Larkin} there.', 'PER Larkin'],
    ['They met QR {PER Ana Larkin} there.', 'PER Ana Larkin'],
    ['They met UN {PER Larkin} there.', 'PER Larkin'],
    ['They met Q. {PER Larkin} there.', 'PER Q. Larkin'],
    ['They met QR {LOC Larkin} there.', 'LOC Larkin'],
    // What a body is of
    ['They left the {ORG Veltra Bank} of {LOC Larkin} there.', 'ORG Veltra Bank of Larkin'],
    ['They left the {ORG Veltra Bank} for the Larkin there.', 'ORG Veltra Bank for the Larkin'],
    ['They left the {ORG Veltra Bank} of the old there.', 'ORG Veltra Bank'],
    ['They left the {ORG Veltra Bank} in {LOC Larkin} there.', 'ORG Veltra Bank, LOC Larkin'],
    ['They left the {ORG Veltra} of {LOC Larkin} there.', 'ORG Veltra, LOC Larkin'],
    ['They left the {ORG Veltra Bank} of {PER Larkin} there.', 'ORG Veltra Bank, PER Larkin'],
    ['They left the {ORG Veltra Bank} of Mr {PER Larkin} there.', 'ORG Veltra Bank, PER* Larkin'],
    ['They left the {ORG Veltra Bank} of March there.', 'ORG Veltra Bank'],
    ['They left the {LOC Veltra Bank} of {LOC Larkin} there.', 'ORG Veltra Bank of Larkin'],
  ]);
});
