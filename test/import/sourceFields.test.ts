import assert from 'node:assert/strict';
import { withoutOutlet } from '../../src/import/pageMetadata';
import { cleanAuthors, languageCode, sourceOf } from '../../src/import/sourceFields';

describe('source data of imports', () => {
  for (const [field, names] of [
    ['By Ada Brook', ['Ada Brook']],
    ['Von Ada Brook', ['Ada Brook']],
    ['Ada Brook and Jon Vale', ['Ada Brook', 'Jon Vale']],
    ['Ada Brook, Jon Vale and Mia Ost', ['Ada Brook', 'Jon Vale', 'Mia Ost']],
    ['Ada Brook; Jon Vale | Ada Brook', ['Ada Brook', 'Jon Vale']],
    ['Brook, Ada', ['Brook, Ada']],
    ['Byron Vale', ['Byron Vale']],
    ['https://courier.example/ada', []],
    ['ada@courier.example', []],
    ['<a href="x">Ada Brook</a>', ['Ada Brook']],
    [`${'Very '.repeat(20)}long`, []],
    ['123', []],
  ] as const)
    it(`authors of “${field.slice(0, 40)}”`, () => {
      assert.deepEqual(cleanAuthors([field]), names);
    });

  for (const [title, outlet, plain] of [
    ['Pier shut - The Courier', 'The Courier', 'Pier shut'],
    ['Pier shut | Courier', 'The Courier', 'Pier shut'],
    ['Pier shut – The Courier Online', 'The Courier', 'Pier shut'],
    ['Pier - shut', 'The Courier', 'Pier - shut'],
    ['Pier shut - The Courier', undefined, 'Pier shut - The Courier'],
    ['Pier-shut', 'shut', 'Pier-shut'],
  ] as const)
    it(`“${title}” of ${outlet ?? 'nobody'}`, () => {
      assert.equal(withoutOutlet(title, outlet), plain);
    });

  it('has languages by their code and the host for want of an outlet', () => {
    assert.deepEqual(['en', 'en-GB', 'de_DE', 'english', '', undefined].map(languageCode), [
      'en',
      'en',
      'de',
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(sourceOf({ url: 'https://www.courier.example/p', authors: [], title: '' }), {
      url: 'https://www.courier.example/p',
      outlet: 'courier.example',
    });
    assert.deepEqual(sourceOf({ url: 'https://www.courier.example/p', outlet: 'Courier' }).outlet, 'Courier');
  });
});
