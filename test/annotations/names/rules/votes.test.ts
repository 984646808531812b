import { testNames } from '../marked';

const story = 'The boat went down at noon, the harbour master said, and nobody was hurt in it.';

describe('names of an article', () => {
  testNames([
    // Titles
    [`New {LOC Dawn} for Big Fish\n\n${story}`, ''],
    [`New {LOC Dawn} for Big Fish\n\n${story} The {LOC Dawn} left.`, 'LOC Dawn, LOC Dawn'],
    [`New {LOC Osei} for Big Fish\n\n${story} It was {PER Ana Osei} who left.`, 'PER Osei, PER Ana Osei'],
    [`New {LOC Ana} for Big Fish\n\n${story} It was {PER Ana Osei} who left.`, 'PER Ana Osei'],
    [`New {ORG Ana Kolo} for Big Fish\n\n${story}`, ''],
    [`New {PER Ana Kolo} for Big Fish\n\n${story}`, 'PER Ana Kolo'],
    [`New {PER Kolo} for Big Fish\n\n${story}`, ''],
    [`New Hanoi for Big Fish\n\n${story}`, 'LOC Hanoi'],
    ['New {LOC Dawn} for Big Fish', 'LOC Dawn'],
    [`Rain ends over the {LOC Dawn} fields\n\n${story}`, 'LOC Dawn'],
    // Votes
    ['They met {PER Kolo} and {PER Kolo}. They met {ORG Kolo} then.', 'PER Kolo, PER Kolo, PER Kolo'],
    ['They met {PER Kolo}. They met {ORG Kolo} and {ORG Kolo} then.', 'ORG Kolo, ORG Kolo, ORG Kolo'],
    ['They met {ORG Kolo}. They met {LOC Kolo} then.', 'ORG Kolo, ORG Kolo'],
    [
      'They met Mr Kolo. They met {ORG Kolo}, {ORG Kolo}, {ORG Kolo}, {ORG Kolo} then.',
      'PER* Kolo, PER Kolo, PER Kolo, PER Kolo, PER Kolo',
    ],
    [
      'They met Mr Kolo. They met {ORG Kolo}, {ORG Kolo}, {ORG Kolo}, {ORG Kolo}, {ORG Kolo}, {ORG Kolo} then.',
      'PER* Kolo, ORG Kolo, ORG Kolo, ORG Kolo, ORG Kolo, ORG Kolo, ORG Kolo',
    ],
    ['They met {PER Ana Kolo}. They met {ORG Kolo} then.', 'PER Ana Kolo, PER Kolo'],
    ['They met {PER Ana Kolo}. They met {ORG Kolo} and {ORG Kolo} then.', 'PER Ana Kolo, ORG Kolo, ORG Kolo'],
    [
      'They met {PER Minister Ana Kolo}. They met {ORG Kolo}, {ORG Kolo} and {ORG Kolo} then.',
      'PER* Ana Kolo, PER Kolo, PER Kolo, PER Kolo',
    ],
    ['They met {PER Ana Kolo}. They met {ORG Ana} then.', 'PER Ana Kolo, PER Ana'],
    ['They met {PER Kolo Obi}. They met {ORG Kolo} then.', 'PER Kolo Obi, PER Kolo'],
    ['They met {PER Kolo Obi}. They met {ORG Kolo} and {ORG Kolo} then.', 'PER Kolo Obi, ORG Kolo, ORG Kolo'],
    ['They met {PER Joseph Obi}. They met {ORG Joss} then.', 'PER Joseph Obi, PER Joss'],
    ['They met {ORG Havtind Ferries}. They met {PER Havtind} then.', 'ORG Havtind Ferries, ORG Havtind'],
    ['They met {ORG Havtind Police}. They met {PER Havtind} then.', 'ORG Havtind Police, PER Havtind'],
    ['They met {PER John Obi}. They met {ORG Jack} then.', 'PER John Obi, ORG Jack'],
    ['They met {ORG Ana Kolo}. They met {LOC Ana} then.', 'ORG Ana Kolo, LOC Ana'],
    ['They met {ORG Ana Kolo}. They met {ORG Kolo} then.', 'ORG Ana Kolo, ORG Kolo'],
    [`{ORG Kolo} Saves Big Fish\n\n${story} They met {PER Kolo}.`, 'PER Kolo, PER Kolo'],
    [
      `{ORG Kolo}, {ORG Kolo}, {ORG Kolo} Meet Us\n\n${story} They met {PER Kolo}.`,
      'PER Kolo, PER Kolo, PER Kolo, PER Kolo',
    ],
    [
      `{ORG Kolo}, {ORG Kolo}, {ORG Kolo}, {ORG Kolo} Meet Us\n\n${story} They met {PER Kolo}.`,
      'ORG Kolo, ORG Kolo, ORG Kolo, ORG Kolo, ORG Kolo',
    ],
    // Repeats
    ['They met {ORG Oslo Herons}. They met Herons then.', 'ORG Oslo Herons, ORG Herons'],
    ['They met {ORG Kolo Herons}. They met Herons then.', 'ORG Kolo Herons'],
    ['They met {ORG Oslo Heron}. They met Heron then.', 'ORG Oslo Heron'],
    ['They met {ORG Oslo Services}. They met Services then.', 'ORG Oslo Services'],
    ['They met {PER Ana Kolo}. They met Kolo then.', 'PER Ana Kolo, PER Kolo'],
    ['They met {PER Ana Kolo}. They met kolo then.', 'PER Ana Kolo'],
    ['They met {PER Ana Kolo}. They met Ana then.', 'PER Ana Kolo'],
    ['They met {ORG Kolo}. They met Kolo then.', 'ORG Kolo, ORG Kolo'],
    ['They met {MISC Kolo}. They met Kolo then.', 'MISC Kolo'],
    ['They met {PER Ana March}. They met March then.', 'PER Ana March'],
    ['They met {PER Ana Will}. They met Will then.', 'PER Ana Will'],
    ['They met {PER Ana Cook Baker}. The Baker left.', 'PER Ana Cook Baker, PER Baker'],
    ['They met {PER Ana Justice}. The Justice left.', 'PER Ana Justice'],
    ['Then Kolo left. They met {PER Ana Kolo} there.', 'PER Kolo, PER Ana Kolo'],
  ]);
});

describe('names in datelines', () => {
  testNames([
    [`{ORG TARVIK}, March 12 ({LOC Northern Wire}) – ${story}`, 'LOC TARVIK, ORG Northern Wire'],
    [`{ORG TARVIK}, {MISC Norway}, March 12 – ${story}`, 'LOC TARVIK, LOC Norway'],
    // The line of a paper
    [`Boat lost\n\n{LOC Tarvik Courier}, Friday 2 May 2025\n\n${story}`, 'ORG Tarvik Courier'],
    [`Boat lost\n\nThe {LOC Tarvik}, Friday 2 May 2025\n\n${story}`, 'ORG Tarvik'],
    [`Boat lost\n\n{LOC Tarvik}, Friday 2 May 2025\n\n${story}`, 'LOC Tarvik'],
    [`Boat lost\n\n{PER Ana Quill}, Tarvik, Friday 2 May 2025\n\n${story}`, 'PER Ana Quill'],
  ]);
});
