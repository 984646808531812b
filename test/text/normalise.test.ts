import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedName, normaliseName, withoutAccents } from '../../src/text/normalise';

describe('names as they are compared', () => {
  it('have small letters, straight apostrophes, no stops and single blanks', () => {
    const cases: [string, string][] = [
      ['Ana Osei', 'ana osei'],
      ['U.S. Senate', 'us senate'],
      ['Seán O’Brik', "seán o'brik"],
      [' Ana\n Osei ', 'ana osei'],
      ['Ana\u00a0Osei', 'ana osei'],
      ['.', ''],
      ['', ''],
    ];
    for (const [name, normal] of cases) assert.equal(normaliseName(name), normal, name);
  });

  it('are one with accents and without, and with letters that not everybody has', () => {
    const cases: [string, string][] = [
      ['Florø', 'floro'],
      ['FLORØ', 'floro'],
      ['Floro', 'floro'],
      ['Łódź', 'lodz'],
      ['Seán O’Brik', "sean o'brik"],
      ['Ærø', 'aero'],
      ['U.S. Straße', 'us strasse'],
      ['Đặng', 'dang'],
    ];
    for (const [name, folded] of cases) assert.equal(foldedName(name), folded, name);
  });

  it('are the same however much of it there is to change', () => {
    const unit = fc.constantFrom('a', 'B', 'É', "'", '’', '.', ' ', '\n', '\u00a0', '-');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (name) => {
        const plain = name.toLowerCase().split('’').join("'").split('.').join('').split(/\s+/).join(' ').trim();
        assert.equal(normaliseName(name), plain);
      }),
    );
  });

  it('lose their accents', () => {
    assert.equal(withoutAccents('Malmö'), 'Malmo');
    assert.equal(withoutAccents('Osei'), 'Osei');
  });
});
