import { testNames } from '../marked';

describe('bodies', () => {
  testNames([
    // Acronyms in brackets
    ['They met the Karmen Veltra Larkin (KVL) there.', 'ORG Karmen Veltra Larkin, ORG KVL'],
    ['They met the {LOC Karmen Veltra Larkin} (KVL) there.', 'LOC Karmen Veltra Larkin, LOC KVL'],
    ['They met the {PER Karmen Veltra Larkin} (KVL) there.', 'ORG Karmen Veltra Larkin, ORG KVL'],
    [
      'They met the {LOC Karmen} of {LOC Veltra} and Larkin ({PER KVL}) there.',
      'ORG Karmen of Veltra and Larkin, ORG KVL',
    ],
    ['They met the Karmen Veltra there (KV) once.', ''],
    ['They met the Karmen Veltra (KVL) there.', ''],
    ['They met the Karmen Veltra (Kv) there.', ''],
    ['They met Karmen (K) there.', ''],
    // Parties
    ['They left the {ORG Veltra} party there.', 'ORG Veltra party'],
    ['They left the {LOC Veltra} party there.', 'LOC Veltra'],
    ['They left the {ORG Veltra Party} there.', 'ORG Veltra Party'],
    ['They left the Communist party there.', 'ORG Communist party'],
    ['They left the Norwegian party there.', 'MISC~ Norwegian'],
    ['They left the Saturday party there.', ''],
    ['They left the Veltra party there.', ''],
    // Appositions
    ['They told the newspaper, {PER Veltra}, about it.', 'ORG Veltra'],
    ['They told the reader, {PER Veltra}, about it.', 'PER Veltra'],
    ['They told the newspaper, {PER Veltra} about it.', 'PER Veltra'],
    ['They told {PER Veltra}, the official newspaper of the city, about it.', 'ORG Veltra'],
    ['They told {PER Veltra}, a local newspaper, about it.', 'ORG Veltra'],
    ['They told {PER Veltra}, a newspaper editor, about it.', 'PER Veltra'],
    ['They told {PER Veltra}, the head of the newspaper, about it.', 'PER Veltra'],
    ['They told {PER Veltra} the newspaper, about it.', 'PER Veltra'],
  ]);
});
