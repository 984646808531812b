import { testNames } from '../marked';

describe('listed names', () => {
  testNames([
    ['They left Peru on Friday.', 'LOC Peru'],
    ['They left peru on Friday.', ''],
    ['Peruvian boats left.', 'MISC~ Peruvian'],
    ['Kurdish boats left.', 'MISC~ Kurdish'],
    ['Boats left Hanoi.', 'LOC Hanoi'],
    ['Boats of UNICEF left.', 'ORG UNICEF'],
    ['They left Trinidad and Tobago on Friday.', 'LOC Trinidad and Tobago'],
    ['They left Trinidad or Tobago on Friday.', 'LOC Trinidad'],
    ['They left Papua new Guinea on Friday.', 'LOC Guinea'],
    ['They left Guinea-Bissau on Friday.', 'LOC Guinea-Bissau'],
    ['They left the U.S. on Friday.', 'LOC U.S.'],
    ["They read the People's Republic of China paper.", "LOC People's Republic of China"],
    // A longer name keeps its parts
    ['They left {ORG Hanoi University} on Friday.', 'ORG Hanoi University'],
    ['They left {PER Hanoi} on Friday.', 'LOC Hanoi'],
    ['They left {ORG South Kolo Sea}, then South Korea.', 'LOC South Kolo Sea, LOC South Korea'],
    // Everyday words and short acronyms need capitals
    ['They saw the Shell and the Sun.', ''],
    ['They saw the SHELL on Friday.', 'ORG SHELL'],
    ['They saw the Bbc on Friday.', ''],
    ['They saw the BBC on Friday.', 'ORG BBC'],
    ['They saw Hamas on Friday.', 'ORG Hamas'],
    ['They saw Nato on Friday.', ''],
    ['They left the West Bank on Friday.', 'ORG West Bank'],
    ['They left the WEST Bank on Friday.', 'LOC WEST Bank'],
    ['It cost US$ 4.', ''],
    ['It cost the US 4.', 'LOC US'],
    ['THE WHO SAW THE BBC WITH US TODAY', 'ORG BBC'],
    // Part of somebody's name
    ['A boat with Paris Hilton left.', ''],
    ['A boat with Jack London left.', ''],
    ['Jack London left.', 'LOC London'],
    ['A boat with Paris Minister left.', 'LOC Paris'],
    ['A boat with Paris Monday left.', 'LOC Paris'],
    ['A boat with Kurdish Hilton left.', 'MISC~ Kurdish'],
    ['A boat by Kurdish London left.', 'MISC~ Kurdish, LOC London'],
  ]);
});
