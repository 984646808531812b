import { testNames } from '../marked';

describe('names through an article', () => {
  testNames([
    // As long as they were once
    [
      'The {ORG Larkin and Veltra} left. The {LOC Veltra} of Larkin and {LOC Veltra} rose.',
      'ORG Larkin and Veltra, LOC Veltra, ORG Larkin and Veltra',
    ],
    [
      'The {ORG Veltra and Larkin} left. The {ORG Veltra} and Larkin rose.',
      'ORG Veltra and Larkin, ORG Veltra and Larkin',
    ],
    ['The {ORG Veltra and Larkin} left. The {ORG Veltra} and the Larkin rose.', 'ORG Veltra and Larkin, ORG Veltra'],
    // Labels of speakers
    ['They met {PER Ana Larkin} there.\n\nLARKIN: We all will stay here.', 'PER Ana Larkin, PER LARKIN'],
    ['They met {PER Ana Larkin} there.\n\nVELTRA: We all will stay here.', 'PER Ana Larkin'],
    ['They met {PER Larkin} there.\n\nVELTRA: We all will stay here.', 'PER Larkin'],
  ]);
});
