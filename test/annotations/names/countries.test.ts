import assert from 'node:assert/strict';
import { countryNames, demonyms } from '../../../src/annotations/names/countries';
import { countries, ownCodes } from '../../../src/lexicon/en/countries';

describe('countries', () => {
  it('are found by any of their names, in the form in which names are compared', () => {
    for (const name of ['united states', 'us', 'usa', 'the states'])
      assert.deepEqual(countryNames.get(name), { code: 'US', name: 'United States' }, name);
    assert.equal(countryNames.get("côte d'ivoire")?.code, 'CI');
    assert.equal(countryNames.get('U.S.'), undefined);
    assert.equal(countryNames.get('kenyan'), undefined);
  });

  it('are found by their people, one or many', () => {
    for (const [demonym, code] of [
      ['kenyan', 'KE'],
      ['kenyans', 'KE'],
      ['iraqis', 'IQ'],
      ['danes', 'DK'],
      ['swiss', 'CH'],
      ['chinese', 'CN'],
      ['new zealanders', 'NZ'],
      // of two countries the first
      ['congolese', 'CG'],
      ['dominican', 'DM'],
    ])
      assert.equal(demonyms.get(demonym)?.code, code, demonym);
    for (const none of ['swisss', 'chineses', 'irishs', 'englishmans', 'frenchs', 'danishs', 'kenya'])
      assert.equal(demonyms.get(none), undefined, none);
  });

  it('have the codes of ISO 3166-1, save for those that are said to be own ones', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { code } of countries) {
      if (ownCodes.includes(code)) continue;
      assert.ok(regions.of(code), code);
    }
    assert.equal(new Set(countries.map(({ code }) => code)).size, countries.length);
    for (const code of ownCodes)
      assert.ok(
        countries.some((country) => country.code === code),
        code,
      );
  });

  it('share no name', () => {
    const names = countries.flatMap((country) => country.names);
    assert.equal(new Set(names).size, names.length);
    for (const { names: forms, demonyms: people } of countries)
      for (const form of [...forms, ...people]) assert.match(form, /^\S+( \S+)*$/);
  });
});
