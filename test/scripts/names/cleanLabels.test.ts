import assert from 'node:assert/strict';
import { cleanLabels } from '../../../scripts/names/cleanLabels';

describe('labels of the training sets', () => {
  /** What is left of `before [Label] after`: the names with their types, and in brackets what is unsure. */
  function cleaned(set: string, marked: string, type: string): string {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
    const { labels, unsure } = cleanLabels(set, text, [{ start, end, type }]);
    return [
      ...labels.map((label) => `${label.type} ${text.slice(label.start, label.end)}`),
      ...unsure.map((label) => `(${text.slice(label.start, label.end)})`),
    ].join(', ');
  }

  const cases: [string, string, string, string][] = [
    ['gum.train', 'They met [“Ana Osei,”] there', 'PER', 'PER Ana Osei'],
    ['gum.train', 'They met [@Ana] there', 'PER', 'PER Ana'],
    ['gum.train', 'They met [Ana Osei.] There', 'PER', 'PER Ana Osei'],
    ['gum.train', 'They left [Veltra Inc.] There', 'ORG', 'ORG Veltra Inc.'],
    ['gum.train', 'They left [Osei J.] There', 'PER', 'PER Osei J.'],
    ['gum.train', 'They saw [Ana@veltra.example] there', 'PER', ''],
    ['gum.train', 'They saw [44] there', 'PER', ''],
    ['gum.train', 'They saw [...] there', 'PER', ''],
    ['wnut17.train', 'They saw [ana] there', 'PER', 'PER ana'],
    ['wnut17.train', 'They saw a [Kenyan] there', 'LOC', 'MISC Kenyan'],
    ['wnut17.train', 'They left [Kenya] there', 'LOC', 'LOC Kenya'],
    ['sec.train', 'They saw [the Borrower] there', 'ORG', ''],
    ['sec.train', 'They saw [Borrower Veltra] there', 'ORG', 'ORG Borrower Veltra'],
    ['gum.train', 'They saw [the Borrower] there', 'ORG', 'ORG the Borrower'],
    ['re3d.open', 'They saw [the president Ana Osei] there', 'PER', 'PER Ana Osei'],
    ['re3d.open', 'They saw [the president] there', 'PER', ''],
    ['re3d.open', 'They saw [the President] there', 'PER', '(the President)'],
    ['re3d.open', 'They saw [Ana Osei, a farmer] there', 'PER', '(Ana Osei, a farmer)'],
    ['re3d.open', 'They left [the Veltra Bank] there', 'ORG', 'ORG Veltra Bank'],
    ['re3d.open', 'They left [the old Veltra Bank] there', 'ORG', '(the old Veltra Bank)'],
  ];
  for (const [set, marked, type, expected] of cases)
    it(`${set}: ${marked}`, () => assert.equal(cleaned(set, marked, type), expected));
});
